#include "publish/mail.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace gesprek::publish {
namespace {

constexpr std::string_view k_end = "\r\n";
constexpr std::size_t k_line = 76;  // RFC 2045: encoded lines are no longer

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string base64(std::string_view bytes) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the closing zero
  return text;
}

/// One line, without anything that could begin a second header.
std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      c = ' ';
    }
  }
  return line;
}

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
           c == '.' || c == '-' || c == ',' || c == ':' || c == '?' || c == '!';
  });
}

/// Words of RFC 2047, cut between characters, each on a line of its own.
std::string encoded_words(std::string_view text) {
  constexpr std::size_t k_bytes = 42;  // "=?UTF-8?B?" … "?=" within 75 characters
  std::string words;
  while (!text.empty()) {
    std::size_t cut = std::min(k_bytes, text.size());
    while (cut > 1 && cut < text.size() && is_continuation(text[cut])) {
      --cut;
    }
    words += (words.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + base64(text.substr(0, cut)) + "?=";
    text.remove_prefix(cut);
  }
  return words;
}

std::string header_text(std::string_view text) {
  const std::string line = one_line(text);
  return is_plain(line) && line.size() <= 60 ? line : encoded_words(line);
}

/// A name before an address: as it is only without anything that has a meaning there.
std::string display_name(std::string_view name) {
  const std::string line = one_line(name);
  const bool plain = std::all_of(line.begin(), line.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '-';
  });
  return plain && line.size() <= 40 ? line : encoded_words(line);
}

std::string quoted_printable(std::string_view text) {
  constexpr char k_digits[] = "0123456789ABCDEF";
  std::string out;
  std::size_t column = 0;
  const auto put = [&](std::string_view piece) {
    if (column + piece.size() > k_line - 1) {
      out += "=\r\n";
      column = 0;
    }
    out += piece;
    column += piece.size();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\n') {
      out += k_end;
      column = 0;
    } else if (byte == '\r') {
      continue;
    } else if ((byte >= 0x21 && byte <= 0x7E && byte != '=' && !(byte == '.' && column == 0)) ||
               (byte == ' ' && i + 1 < text.size() && text[i + 1] != '\n' && text[i + 1] != '\r')) {
      put(text.substr(i, 1));
    } else {
      const char code[] = {'=', k_digits[byte >> 4U], k_digits[byte & 0xFU]};
      put({code, 3});
    }
  }
  return out;
}

std::string in_lines(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); i += k_line) {
    out.append(text.substr(i, k_line)).append(k_end);
  }
  return out;
}

/// A line that no part can hold: encoded parts have no "=_".
std::string boundary(const MailDraft& draft, std::string_view part) {
  std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
  std::string all = std::string(part) + draft.subject + draft.text + draft.html;
  for (const MailAttachment& attachment : draft.attachments) {
    all += attachment.bytes;
  }
  crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(all.data()),
                     all.size(), nullptr, 0);
  std::string text = "=_gesprek_";
  for (const unsigned char byte : digest) {
    text += "0123456789abcdef"[byte >> 4U];
    text += "0123456789abcdef"[byte & 0xFU];
  }
  return text;
}

std::string text_part(std::string_view type, std::string_view text) {
  return "Content-Type: " + std::string(type) +
         "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted_printable(text) +
         "\r\n";
}

std::string attachment_part(const MailAttachment& attachment) {
  return "Content-Type: " + attachment.type + ";\r\n name=\"" + attachment.file +
         "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename=\"" +
         attachment.file + "\"\r\n\r\n" + in_lines(base64(attachment.bytes));
}

/// Parts that stand between boundary lines.
std::string multipart(std::string_view kind, const std::string& line, const std::vector<std::string>& parts) {
  std::string text =
      "Content-Type: multipart/" + std::string(kind) + ";\r\n boundary=\"" + line + "\"\r\n\r\n";
  for (const std::string& part : parts) {
    text += "--" + line + "\r\n" + part;
  }
  return text + "--" + line + "--\r\n";
}

std::string body(const MailDraft& draft) {
  const std::string plain = text_part("text/plain", draft.text);
  return draft.html.empty()
             ? plain
             : multipart("alternative", boundary(draft, "body"), {plain, text_part("text/html", draft.html)});
}

std::string recipients(const MailDraft& draft) {
  std::string list;
  for (const MailAddress& to : draft.to) {
    if (is_mail_address(to.address)) {
      list += (list.empty() ? "" : ",\r\n ") + display_name(to.name) + "\r\n <" + to.address + ">";
    }
  }
  return list.empty() ? list : "To: " + list + "\r\n";
}

}  // namespace

bool is_mail_address(std::string_view text) {
  const std::size_t at = text.find('@');
  const auto is_atom = [](std::string_view part, std::string_view more) {
    return !part.empty() && part.front() != '.' && part.back() != '.' &&
           part.find("..") == std::string_view::npos && std::all_of(part.begin(), part.end(), [&](char c) {
             return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                    c == '-' || more.find(c) != std::string_view::npos;
           });
  };
  return at != std::string_view::npos && text.size() <= 254 && at <= 64 &&
         is_atom(text.substr(0, at), "_+'&/=~!#$%*^`{|}") && is_atom(text.substr(at + 1), "") &&
         text.find('.', at) != std::string_view::npos;
}

std::string write_eml(const MailDraft& draft) {
  std::string out = recipients(draft) + "Subject: " + header_text(draft.subject) +
                    "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n";
  if (draft.attachments.empty()) {
    return out + body(draft);
  }
  std::vector<std::string> parts{body(draft)};
  for (const MailAttachment& attachment : draft.attachments) {
    parts.push_back(attachment_part(attachment));
  }
  return out + multipart("mixed", boundary(draft, "all"), parts);
}

}  // namespace gesprek::publish
