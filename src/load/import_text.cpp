#include "load/import_text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/hash.hpp"
#include "base/parse.hpp"
#include "base/telephone.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/keys.hpp"
#include "load/scan.hpp"
#include "load/source_keys.hpp"
#include "load/table_cells.hpp"
#include "load/table_row.hpp"
#include "load/table_values.hpp"
#include "words/import.hpp"
#include "words/import_lists.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

/// What is only written otherwise may be somebody's birthday, and is not repeated.
void report_date(std::string_view written, Span place, Diagnostics& diagnostics) {
  const DateFault fault = fault_of_date(written);
  const bool exists = fault != DateFault::no_such_day;
  diagnostics.warning("expected-date", place,
                      exists ? Message{words::k_import_date_form}
                             : Message{words::k_import_no_date, {{"text", quoted(written)}}},
                      Message{!exists                          ? words::k_help_import_no_date
                              : fault == DateFault::short_year ? words::k_help_import_short_year
                                                               : words::k_help_cell_date});
}

/// The addresses of a cell, each once, whatever stands between them.
std::vector<std::string_view> addresses_in(std::string_view text) {
  constexpr std::string_view k_between = " \t\r\n;,|/&<>()";
  std::vector<std::string_view> addresses;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find_first_of(k_between));
    const bool is_known =
        std::ranges::any_of(addresses, [&](std::string_view address) { return fold(address) == fold(word); });
    if (is_email(word) && !is_known) {
      addresses.push_back(word);
    }
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return addresses;
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

bool says_nothing(std::string_view text) {
  constexpr auto k_fillers = std::to_array<std::string_view>(
      {"n.v.t", "nvt", "onbekend", "geen", "niet", "unknown", "n/a", "volgt", "geheim", "secret", "vacature",
       "vacant", "n.n.b", "nnb", "nog niet bekend", "niemand", "nobody", "tbd"});
  const std::string folded = fold(trim(text));
  const auto is_of_a_word = [](char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0x80; };
  const bool has_nothing =
      std::ranges::none_of(folded, [&](char c) { return is_of_a_word(c) || is_digit(c); });
  return has_nothing || std::ranges::any_of(k_fillers, [&](std::string_view filler) {
           return folded.starts_with(filler) &&
                  (folded.size() == filler.size() || !is_of_a_word(folded[filler.size()]));
         });
}

std::string import_key(std::string_view text, Span place, Diagnostics& diagnostics) {
  const std::string clean = import_text(text, place, diagnostics);
  std::string key = plain_key(clean);
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
  auto day = parse_day(written.substr(0, written.find_first_of("T+Z ")));
  day = day ? day : parse_written_day(written);
  if (!day) {
    report_date(written, place, diagnostics);
  }
  return day;
}

std::string import_email(std::string_view text, Span place, Diagnostics& diagnostics) {
  constexpr std::string_view k_link = "mailto:";
  std::string_view address = trim(text);
  address.remove_prefix(fold(address).starts_with(k_link) ? k_link.size() : 0);
  if (address.empty() || is_email(address)) {
    return std::string(address);
  }
  diagnostics.warning("bad-email", place, Message{words::k_cell_no_email}, Message{words::k_help_cell_email});
  return {};
}

std::string import_emails(std::string_view text, bool is_only_one, Span place, Diagnostics& diagnostics) {
  const std::vector<std::string_view> addresses = addresses_in(text);
  if (addresses.size() < 2) {
    return import_email(addresses.empty() || std::ranges::count(text, '@') < 2 ? text : addresses.front(),
                        place, diagnostics);
  }
  diagnostics.warning("more-addresses", place,
                      Message{is_only_one ? words::k_more_addresses : words::k_whose_addresses},
                      Message{is_only_one ? words::k_help_more_addresses : words::k_help_whose_addresses});
  return is_only_one ? std::string(addresses.front()) : std::string();
}

std::string made_key(char letter, const PersonName& name, std::string_view more) {
  const std::string who = fold(full_name(name)) + "|" + fold(more);
  return letter + hex(stable_hash(who)).substr(0, 8);
}

}  // namespace gesprek
