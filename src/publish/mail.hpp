// Drafts of mail messages (.eml) that a mail program opens ready to be sent: RFC 5322 and MIME, ASCII on the
// outside, UTF-8 within. A draft has no sender, date or id of its own: those are the mail program's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gesprek::publish {

struct MailAddress {
  std::string name;
  std::string address;
};

struct MailAttachment {
  std::string file;  ///< ASCII, without quotes
  std::string type;  ///< "application/pdf", "text/calendar; charset=UTF-8"
  std::string bytes;
};

struct MailDraft {
  std::vector<MailAddress> to;  ///< of one household only; empty: to be filled in by hand
  std::string subject;
  std::string text;
  std::string html;  ///< empty: text only
  std::vector<MailAttachment> attachments;
};

/// The draft's bytes: CRLF, no line longer than 78 characters, the same for the same draft. Line breaks and
/// control characters in names and subject become blanks; an address that is none is left out.
std::string write_eml(const MailDraft& draft);

/// True for an address of plain ASCII, "name@host.example", that can stand in a header as it is.
bool is_mail_address(std::string_view text);

}  // namespace gesprek::publish
