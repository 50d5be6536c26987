#include "publish/page.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"

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
  return "<bdi>" + markup_escaped(text) + "</bdi>";
}

void put_row(std::string& out, const PageRow& row) {
  out += row.gap ? "<tr class=\"gap\">" : "<tr>";
  out += "<th scope=\"row\">" + markup_escaped(row.head) + "</th><td>" + isolated(row.text);
  for (const std::string& mark : row.marks) {
    out += " <span class=\"mark\">" + markup_escaped(mark) + "</span>";
  }
  if (!row.with.empty()) {
    out += "<span class=\"with\">" + isolated(row.with) + "</span>";
  }
  out += "</td></tr>\n";
}

void put_bar(std::string& out, const PageBar& bar) {
  const std::string length = std::to_string(bar.length);
  out += "<svg class=\"wait\" role=\"img\" viewBox=\"0 0 " + length +
         " 10\" preserveAspectRatio=\"none\"><title>" + markup_escaped(bar.says) + "</title><rect width=\"" +
         length + "\" height=\"10\" fill=\"var(--shade)\"></rect>";
  const auto put = [&](const std::vector<PageBar::Stretch>& stretches, const char* place) {
    for (const auto& [start, end] : stretches) {
      out += "<rect x=\"" + std::to_string(start) + "\" width=\"" + std::to_string(end - start) + "\" " +
             place + "></rect>";
    }
  };
  put(bar.wished, "y=\"7\" height=\"3\" fill=\"var(--good)\"");
  put(bar.impossible, "y=\"7\" height=\"3\" fill=\"var(--warn)\"");
  const bool wishes = !bar.wished.empty() || !bar.impossible.empty();
  put(bar.talks, wishes ? "height=\"6\" fill=\"var(--accent)\"" : "height=\"10\" fill=\"var(--accent)\"");
  out += "</svg><p class=\"with\">" + markup_escaped(bar.says) + "</p>\n";
}

void put_month(std::string& out, const PageMonth& month) {
  constexpr std::string_view k_classes[] = {"", " class=\"round\"", " class=\"session\"",
                                            " class=\"deadline\"", " class=\"closed\""};
  out += "<table class=\"month\"><thead><tr>";
  for (const std::string& weekday : month.weekdays) {
    out += "<th scope=\"col\">" + markup_escaped(weekday) + "</th>";
  }
  out += "</tr></thead><tbody>\n<tr>";
  for (int blank = 0; blank < month.first; ++blank) {
    out += "<td></td>";
  }
  int column = month.first;
  for (std::size_t day = 0; day < month.days.size(); ++day) {
    if (column == 7) {
      out += "</tr>\n<tr>";
      column = 0;
    }
    out += "<td" + std::string(k_classes[static_cast<std::size_t>(month.days[day])]) + ">" +
           std::to_string(day + 1) + "</td>";
    ++column;
  }
  out += "</tr>\n</tbody></table>\n";
}

void put_shares(std::string& out, const PageMatrix::Row& row) {
  constexpr std::string_view k_fills[] = {"var(--good)", "var(--late)", "var(--warn)", "var(--line)"};
  int sum = 0;
  for (const int number : row.numbers) {
    sum += number;
  }
  out += "<svg class=\"share\" aria-hidden=\"true\" viewBox=\"0 0 " + std::to_string(std::max(sum, 1)) +
         " 10\" preserveAspectRatio=\"none\">";
  int left = 0;
  for (std::size_t i = 0; i < row.numbers.size() && i < std::size(k_fills); ++i) {
    out += "<rect x=\"" + std::to_string(left) + "\" width=\"" + std::to_string(row.numbers[i]) +
           "\" height=\"10\" fill=\"" + std::string(k_fills[i]) + "\"></rect>";
    left += row.numbers[i];
  }
  out += "</svg>";
}

void put_matrix(std::string& out, const PageMatrix& matrix) {
  out += "<table class=\"matrix\"><thead><tr>";
  for (const std::string& column : matrix.columns) {
    out += "<th scope=\"col\">" + markup_escaped(column) + "</th>";
  }
  out += "</tr></thead><tbody>\n";
  for (const PageMatrix::Row& row : matrix.rows) {
    out += "<tr><th scope=\"row\">" + markup_escaped(row.name);
    put_shares(out, row);
    out += "</th>";
    for (const int number : row.numbers) {
      out += "<td>" + std::to_string(number) + "</td>";
    }
    out += "</tr>\n";
  }
  out += "</tbody></table>\n";
}

void put_card(std::string& out, const PageCard& card) {
  out += card.warning ? "<article class=\"missing\">" : "<article>";
  out += "<h2>" + isolated(card.title) + "</h2>\n";
  if (card.bar) {
    put_bar(out, *card.bar);
  }
  if (card.month) {
    put_month(out, *card.month);
  }
  if (card.matrix) {
    put_matrix(out, *card.matrix);
  }
  for (const PageTable& table : card.tables) {
    out += "<table>";
    if (!table.caption.empty()) {
      out += "<caption>" + markup_escaped(table.caption) + "</caption>";
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
  out += "<nav class=\"screen\"><div role=\"tablist\" aria-label=\"" + markup_escaped(page.title) + "\">";
  for (std::size_t i = 0; i < page.tabs.size(); ++i) {
    const std::string number = std::to_string(i);
    out += "<button role=\"tab\" id=\"tab" + number + "\" aria-controls=\"view" + number +
           "\" aria-selected=\"" + (i == 0 ? "true" : "false") + "\">" + markup_escaped(page.tabs[i].title) +
           "</button> ";
  }
  out += "</div><input id=\"search\" type=\"search\" autocomplete=\"off\" aria-label=\"" +
         markup_escaped(page.search) + "\" placeholder=\"" + markup_escaped(page.search) + "\"></nav>\n";
}

}  // namespace

std::string page_head(Lang lang, const std::string& title, std::string_view style, std::string_view script) {
  return std::string("<!doctype html>\n<html lang=\"") + (lang == Lang::nl ? "nl" : "en") +
         "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
         "content=\"default-src 'none'; style-src " +
         digest(style) + (script.empty() ? std::string() : "; script-src " + digest(script)) +
         "; img-src data:; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" "
         "content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" "
         "href=\"data:,\">\n<title>" +
         markup_escaped(title) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n";
}

std::string write_page(const Page& page) {
  std::string out = page_head(page.lang, page.title, embedded::page_css, embedded::page_js) +
                    "<body>\n<header><h1>" + markup_escaped(page.title) + "</h1>\n<p class=\"lead\">" +
                    markup_escaped(page.lead) + "</p>\n<ul class=\"facts\">\n";
  for (const PageFact& fact : page.facts) {
    out += "<li><b>" + markup_escaped(fact.number) + "</b>" + markup_escaped(fact.text) + "</li>\n";
  }
  out += "</ul></header>\n";
  put_nav(out, page);
  out += "<main>\n<p id=\"nothing\" class=\"nothing\" hidden>" + markup_escaped(page.nothing) + "</p>\n";
  for (std::size_t i = 0; i < page.tabs.size(); ++i) {
    const std::string number = std::to_string(i);
    out += "<section class=\"view\" role=\"tabpanel\" id=\"view" + number + "\" aria-labelledby=\"tab" +
           number + "\"" + (page.tabs[i].sheet_each ? " data-sheet" : "") + ">\n";
    for (const PageCard& card : page.tabs[i].cards) {
      put_card(out, card);
    }
    out += "</section>\n";
  }
  out += "</main>\n<footer>" + markup_escaped(page.footer) + "</footer>\n<script>" +
         std::string(embedded::page_js) + "</script>\n</body>\n</html>\n";
  return out;
}

}  // namespace gesprek::publish
