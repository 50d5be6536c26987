#include "load/import_text.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/citizen_number.hpp"
#include "base/hash.hpp"
#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/scan.hpp"
#include "load/table_cells.hpp"
#include "load/table_row.hpp"
#include "load/table_values.hpp"
#include "words/import.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

bool is_prefix_word(std::string_view word) {
  static constexpr std::array<std::string_view, 17> k_words{"van", "de",  "den", "der", "het", "'t",
                                                            "te",  "ten", "ter", "in",  "op",  "aan",
                                                            "bij", "von", "el",  "al",  "d'"};
  return std::ranges::find(k_words, word) != k_words.end();
}

/// What people are called by, which is no name: "Juf Ans Smit", "Dhr. A. de Wit".
bool is_title(std::string_view word) {
  static constexpr std::array<std::string_view, 16> k_titles{
      "juf",  "juffrouw", "meester", "mevrouw", "mevr", "mw",  "meneer", "mijnheer",
      "heer", "dhr",      "drs",     "ir",      "mr",   "mrs", "ms",     "miss"};
  std::string folded = fold(word);
  while (folded.ends_with('.')) {
    folded.pop_back();
  }
  return std::ranges::find(k_titles, folded) != k_titles.end();
}

/// A date that is only written otherwise exists.
void report_date(std::string_view written, Span place, Diagnostics& diagnostics) {
  const DateFault fault = fault_of_date(written);
  const bool exists = fault != DateFault::no_such_day;
  const Phrase& message = !exists                          ? words::k_import_no_date
                          : fault == DateFault::short_year ? words::k_import_short_year
                          : fault == DateFault::month_word ? words::k_import_month_word
                                                           : words::k_import_date_form;
  const Phrase& help = !exists                          ? words::k_help_import_no_date
                       : fault == DateFault::short_year ? words::k_help_import_short_year
                                                        : words::k_help_cell_date;
  diagnostics.warning("expected-date", place, Message{message, {{"text", quoted(written)}}}, Message{help});
}

/// Once for a file; at its start where the key may be a number that must not be shown.
void report_changed_key(std::string_view key, Span place, Diagnostics& diagnostics) {
  const bool is_said = std::ranges::any_of(diagnostics.all(), [&](const Diagnostic& said) {
    return said.code == "key-changed" && said.span.source == place.source;
  });
  if (!is_said) {
    diagnostics.warning("key-changed", holds_citizen_number(key) ? Span{place.source, 0, 0} : place,
                        Message{words::k_keys_changed}, Message{words::k_help_key_changed});
  }
}

}  // namespace

std::string import_text(std::string_view text, Span place, Diagnostics& diagnostics) {
  std::string clean = nfc(trim(text));
  if (!check_text(clean)) {
    return clean;
  }
  diagnostics.warning("unclean-text", place, Message{words::k_import_unclean},
                      Message{words::k_help_import_unclean});
  return {};
}

std::string import_key(std::string_view text, Span place, Diagnostics& diagnostics) {
  const std::string clean = import_text(text, place, diagnostics);
  std::string key = clean;
  std::ranges::replace_if(
      key, [](char c) { return c == ' ' || c == ','; }, '_');
  if (key != clean) {
    report_changed_key(clean, place, diagnostics);
  }
  return key;
}

std::optional<Day> import_day(std::string_view text, Span place, Diagnostics& diagnostics) {
  const std::string_view written = trim(text);
  if (written.empty()) {
    return std::nullopt;
  }
  const auto day = parse_day(written.substr(0, written.find_first_of("T+Z ")));
  if (!day) {
    report_date(written, place, diagnostics);
  }
  return day;
}

std::string import_email(std::string_view text, Span place, Diagnostics& diagnostics) {
  const std::string_view address = trim(text);
  if (address.empty() || is_email(address)) {
    return std::string(address);
  }
  diagnostics.warning("bad-email", place, Message{words::k_cell_no_email}, Message{words::k_help_cell_email});
  return {};
}

PersonName split_name(std::string_view whole) {
  const std::size_t comma = whole.find(',');
  if (comma != std::string_view::npos) {
    return split_name(std::string(trim(whole.substr(comma + 1))) + " " +
                      std::string(trim(whole.substr(0, comma))));
  }
  PersonName name;
  bool in_family = false;
  std::vector<std::string_view> words = split_list(whole);
  while (words.size() > 1 && is_title(words.front())) {
    words.erase(words.begin());
  }
  for (const std::string_view word : words) {
    in_family = in_family || (!name.given.empty() && !is_prefix_word(word));
    std::string& part = name.given.empty() ? name.given : in_family ? name.family : name.prefix;
    part += (part.empty() ? "" : " ") + std::string(word);
  }
  return name;
}

PersonName with_prefix_apart(PersonName name) {
  const std::size_t comma = name.family.find(',');
  const std::string nobody = "- ";  // stands for the given name
  PersonName split =
      comma == std::string::npos
          ? split_name(nobody + name.family)
          : split_name(name.family.substr(0, comma + 1) + nobody + name.family.substr(comma + 1));
  if (name.prefix.empty() && !split.prefix.empty() && !split.family.empty()) {
    name.prefix = std::move(split.prefix);
    name.family = std::move(split.family);
  }
  return name;
}

std::string made_key(char letter, const PersonName& name, std::string_view more) {
  const std::string who = fold(full_name(name)) + "|" + fold(more);
  return letter + hex(stable_hash(who)).substr(0, 8);
}

std::string phone_digits(std::string_view phone) {
  std::string digits;
  std::ranges::copy_if(phone, std::back_inserter(digits), is_digit);
  const bool abroad = trim(phone).starts_with('+');
  for (const std::string_view country : {"0031", "31"}) {
    if (digits.starts_with(country) && (abroad || country.size() == 4)) {
      digits.erase(0, country.size());
      return digits.starts_with('0') ? digits : "0" + digits;
    }
  }
  return digits;
}

}  // namespace gesprek
