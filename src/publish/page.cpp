#include "publish/page.hpp"

#include <sodium.h>

#include <array>

namespace gesprek::embedded {
extern const std::string_view page_css;
extern const std::string_view page_js;
}  // namespace gesprek::embedded

namespace gesprek::publish {
namespace {

/// 'sha256-…' of a script or style, as a content security policy names it.
std::string digest(std::string_view text) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  std::array<char, sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, sodium_base64_VARIANT_ORIGINAL)>
      base64{};
  sodium_bin2base64(base64.data(), base64.size(), hash.data(), hash.size(), sodium_base64_VARIANT_ORIGINAL);
  return "'sha256-" + std::string(base64.data()) + "'";
}

/// A name keeps to itself whatever direction its letters run in.
std::string isolated(std::string_view text) {
  return "<bdi>" + html_escaped(text) + "</bdi>";
}

void put_row(std::string& out, const PageRow& row) {
  out += row.gap ? "<tr class=\"gap\">" : "<tr>";
  out += "<th scope=\"row\">" + html_escaped(row.head) + "</th><td>" + isolated(row.text);
  for (const std::string& mark : row.marks) {
    out += " <span class=\"mark\">" + html_escaped(mark) + "</span>";
  }
  if (!row.with.empty()) {
    out += "<span class=\"with\">" + isolated(row.with) + "</span>";
  }
  out += "</td></tr>\n";
}

void put_bar(std::string& out, const PageBar& bar) {
  const std::string length = std::to_string(bar.length);
  out += "<svg class=\"wait\" role=\"img\" viewBox=\"0 0 " + length +
         " 10\" preserveAspectRatio=\"none\"><title>" + html_escaped(bar.says) + "</title><rect width=\"" +
         length + "\" height=\"10\" fill=\"var(--shade)\"></rect>";
  for (const auto& [start, end] : bar.talks) {
    out += "<rect x=\"" + std::to_string(start) + "\" width=\"" + std::to_string(end - start) +
           "\" height=\"10\" fill=\"var(--accent)\"></rect>";
  }
  out += "</svg><p class=\"with\">" + html_escaped(bar.says) + "</p>\n";
}

void put_card(std::string& out, const PageCard& card) {
  out += card.warning ? "<article class=\"missing\">" : "<article>";
  out += "<h2>" + isolated(card.title) + "</h2>\n";
  if (card.bar) {
    put_bar(out, *card.bar);
  }
  for (const PageTable& table : card.tables) {
    out += "<table>";
    if (!table.caption.empty()) {
      out += "<caption>" + html_escaped(table.caption) + "</caption>";
    }
    out += "<tbody>\n";
    for (const PageRow& row : table.rows) {
      put_row(out, row);
    }
    out += "</tbody></table>\n";
  }
  out += "</article>\n";
}

void put_nav(std::string& out, const Page& page) {
  out += "<nav class=\"screen\"><div role=\"tablist\" aria-label=\"" + html_escaped(page.title) + "\">";
  for (std::size_t i = 0; i < page.tabs.size(); ++i) {
    const std::string number = std::to_string(i);
    out += "<button role=\"tab\" id=\"tab" + number + "\" aria-controls=\"view" + number +
           "\" aria-selected=\"" + (i == 0 ? "true" : "false") + "\">" + html_escaped(page.tabs[i].title) +
           "</button> ";
  }
  out += "</div><input id=\"search\" type=\"search\" autocomplete=\"off\" aria-label=\"" +
         html_escaped(page.search) + "\" placeholder=\"" + html_escaped(page.search) + "\"></nav>\n";
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string page_head(Lang lang, const std::string& title, std::string_view style, std::string_view script) {
  return std::string("<!doctype html>\n<html lang=\"") + (lang == Lang::nl ? "nl" : "en") +
         "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
         "content=\"default-src 'none'; style-src " +
         digest(style) + (script.empty() ? std::string() : "; script-src " + digest(script)) +
         "; img-src data:; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" "
         "content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" "
         "href=\"data:,\">\n<title>" +
         html_escaped(title) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n";
}

std::string write_page(const Page& page) {
  std::string out = page_head(page.lang, page.title, embedded::page_css, embedded::page_js) +
                    "<body>\n<header><h1>" + html_escaped(page.title) + "</h1>\n<p class=\"lead\">" +
                    html_escaped(page.lead) + "</p>\n<ul class=\"facts\">\n";
  for (const PageFact& fact : page.facts) {
    out += "<li><b>" + html_escaped(fact.number) + "</b>" + html_escaped(fact.text) + "</li>\n";
  }
  out += "</ul></header>\n";
  put_nav(out, page);
  out += "<main>\n<p id=\"nothing\" class=\"nothing\" hidden>" + html_escaped(page.nothing) + "</p>\n";
  for (std::size_t i = 0; i < page.tabs.size(); ++i) {
    const std::string number = std::to_string(i);
    out += "<section class=\"view\" role=\"tabpanel\" id=\"view" + number + "\" aria-labelledby=\"tab" +
           number + "\"" + (page.tabs[i].sheet_each ? " data-sheet" : "") + ">\n";
    for (const PageCard& card : page.tabs[i].cards) {
      put_card(out, card);
    }
    out += "</section>\n";
  }
  out += "</main>\n<footer>" + html_escaped(page.footer) + "</footer>\n<script>" +
         std::string(embedded::page_js) + "</script>\n</body>\n</html>\n";
  return out;
}

}  // namespace gesprek::publish
