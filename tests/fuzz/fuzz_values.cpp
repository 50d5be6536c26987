// Any bytes as a small value: what is read can be written and read again, and texts keep their promises.
#include <cstdint>
#include <limits>

#include "base/parse.hpp"
#include "base/terminal.hpp"
#include "base/utf8.hpp"
#include "load/csv_text.hpp"
#include "require.hpp"

using namespace gesprek;
using fuzz::require;

namespace {

void check_values(std::string_view text) {
  using Limits = std::numeric_limits<std::int64_t>;
  if (const auto number = parse_int(text, Limits::min(), Limits::max())) {
    require(std::to_string(*number) == text, "a number is its own text");
  }
  if (const auto day = parse_day(text)) {
    require(parse_day(iso(*day)) == day, "a day is read back");
    require(text.size() >= 8 && text.size() <= 10, "a day takes eight to ten characters");
  }
  if (const auto clock = parse_clock(text)) {
    require(clock->minute >= 0 && clock->minute <= 1440, "a time lies in a day");
    require(parse_clock(iso(*clock)) == clock, "a time is read back");
  }
  if (const auto when = parse_date_time(text)) {
    require(parse_date_time(iso(*when)) == when, "a date and time are read back");
  }
  parse_yes_no(text);
}

void check_texts(std::string_view text) {
  const std::string safe = terminal_safe(text);
  require(!check_text(safe, std::numeric_limits<std::size_t>::max()), "safe text is clean");
  require(terminal_safe(safe) == safe, "safe text stays as it is");
  require(nfc(nfc(text)) == nfc(text), "composed text stays as it is");
  require(trim(trim(text)) == trim(text), "trimmed text stays as it is");
  require(fold(fold(text)) == fold(text), "folded text stays as it is");
  require(display_width(text) <= 2 * count_code_points(text), "a code point takes two cells at most");
  require((find_invalid_utf8(text) != std::string_view::npos) || !check_text(nfc(text)) ||
              check_text(text).has_value() || count_code_points(nfc(text)) > count_code_points(text),
          "composing makes nothing unclean");
  for (const std::size_t width : {2U, 7U, 80U}) {
    require(display_width(ellipsize(safe, width)) <= width, "a text is cut to its width");
    for (const std::string& line : wrap(safe, width)) {
      require(display_width(line) <= width, "a line keeps to its width");
    }
  }
  require(sort_key(text) == sort_key(text), "a sort key is the same each time");
}

void check_table_texts(std::string_view text) {
  require(to_windows_1252(from_windows_1252(text)) == std::string(text), "Windows-1252 comes back");
  const std::string guarded = "'" + std::string(text);
  if (needs_formula_guard(text)) {
    require(remove_formula_guard(guarded) == text, "the guard comes off");
  } else {
    require(remove_formula_guard(text) == text, "what had no guard loses nothing");
  }
}

void check_distance(std::string_view text) {
  const std::string_view front = text.substr(0, text.size() / 2);
  const std::string_view back = text.substr(text.size() / 2);
  require(edit_distance(front, back) == edit_distance(back, front), "a distance has no direction");
  require(edit_distance(front, front) == 0, "a text is near itself");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_values(text);
  check_texts(text);
  check_table_texts(text);
  check_distance(text);
  return 0;
}
