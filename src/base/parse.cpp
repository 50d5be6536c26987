#include "base/parse.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "base/months.hpp"

namespace gesprek {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The digits at the front of the text, which they are taken from.
std::string_view take_digits(std::string_view& text) {
  const auto length = std::find_if_not(text.begin(), text.end(), is_digit) - text.begin();
  const std::string_view digits = text.substr(0, static_cast<std::size_t>(length));
  text.remove_prefix(digits.size());
  return digits;
}

/// The separator at the front when it is one of the wanted ones, else NUL.
char take_one_of(std::string_view& text, std::string_view wanted) {
  if (text.empty() || wanted.find(text.front()) == std::string_view::npos) {
    return '\0';
  }
  const char taken = text.front();
  text.remove_prefix(1);
  return taken;
}

/// At most four digits; a longer run cannot be part of a date or a time.
unsigned small_number(std::string_view digits) {
  unsigned number = 0;
  for (const char c : digits.substr(0, 4)) {
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  return number;
}

bool one_or_two(std::string_view digits) {
  return digits.size() == 1 || digits.size() == 2;
}

}  // namespace

std::optional<std::int64_t> parse_int(std::string_view text, std::int64_t min, std::int64_t max) {
  std::string_view digits = text;
  const bool negative = take_one_of(digits, "-") != '\0';
  if (digits.empty() || (digits.front() == '0' && (negative || digits.size() > 1))) {
    return std::nullopt;
  }
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc{} || end != text.data() + text.size() || number < min || number > max) {
    return std::nullopt;
  }
  return number;
}

std::optional<Day> parse_day(std::string_view text) {
  const std::string_view first = take_digits(text);
  const char separator = take_one_of(text, first.size() == 4 ? "-" : "-/");
  const std::string_view second = take_digits(text);
  if (separator == '\0' || take_one_of(text, std::string_view(&separator, 1)) == '\0') {
    return std::nullopt;
  }
  const std::string_view third = take_digits(text);
  if (!text.empty()) {
    return std::nullopt;
  }
  if (first.size() == 4 && second.size() == 2 && third.size() == 2) {
    return make_day(static_cast<int>(small_number(first)), small_number(second), small_number(third));
  }
  if (one_or_two(first) && one_or_two(second) && third.size() == 4) {
    return make_day(static_cast<int>(small_number(third)), small_number(second), small_number(first));
  }
  return std::nullopt;
}

std::optional<Day> parse_written_day(std::string_view text) {
  if (const auto day = parse_day(text)) {
    return day;
  }
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find_first_of(" .,-/"));
    if (!part.empty()) {
      parts.push_back(part);
    }
    text.remove_prefix(std::min(text.size(), part.size() + 1));
  }
  const auto is_number = [](std::string_view part) { return std::ranges::all_of(part, is_digit); };
  if (parts.size() != 3) {
    return std::nullopt;
  }
  const auto word = std::ranges::find_if_not(parts, is_number);
  if (word == parts.end()) {
    const bool year_first = parts[0].size() == 4;
    return one_or_two(parts[1]) && one_or_two(parts[year_first ? 2 : 0]) &&
                   parts[year_first ? 0 : 2].size() == 4
               ? make_day(static_cast<int>(small_number(parts[year_first ? 0 : 2])), small_number(parts[1]),
                          small_number(parts[year_first ? 2 : 0]))
               : std::nullopt;
  }
  const int month = month_of_word(*word);
  parts.erase(word);
  const bool year_first = parts[0].size() == 4;
  const std::string_view year = parts[year_first ? 0 : 1];
  const std::string_view day = parts[year_first ? 1 : 0];
  return month > 0 && is_number(year) && year.size() == 4 && one_or_two(day) && is_number(day)
             ? make_day(static_cast<int>(small_number(year)), static_cast<unsigned>(month), small_number(day))
             : std::nullopt;
}

std::optional<Clock> parse_clock(std::string_view text) {
  const std::string_view hour = take_digits(text);
  const char separator = take_one_of(text, ":.");
  const std::string_view minute = take_digits(text);
  if (!one_or_two(hour) || separator == '\0' || minute.size() != 2 || !text.empty()) {
    return std::nullopt;
  }
  const unsigned total = small_number(hour) * 60 + small_number(minute);
  if (small_number(minute) > 59 || total > 24 * 60) {
    return std::nullopt;
  }
  return Clock{static_cast<int>(total)};
}

std::optional<DateTime> parse_date_time(std::string_view text) {
  const std::size_t split = std::min(text.find_first_of("T "), text.size());
  const auto day = parse_day(text.substr(0, split));
  if (!day || split == text.size()) {
    return day ? std::optional(DateTime{*day, Clock{}}) : std::nullopt;
  }
  std::string_view time = text.substr(split + 1);
  const bool has_seconds = std::count(time.begin(), time.end(), ':') == 2;
  if (has_seconds) {
    const std::string_view seconds = time.substr(time.rfind(':') + 1);
    const bool good = seconds.size() == 2 && std::all_of(seconds.begin(), seconds.end(), is_digit);
    if (!good || small_number(seconds) > 59) {
      return std::nullopt;
    }
    time.remove_suffix(3);
  }
  const auto clock = parse_clock(time);
  return clock ? std::optional(DateTime{*day, *clock}) : std::nullopt;
}

std::optional<bool> parse_yes_no(std::string_view text) {
  static constexpr std::array<std::string_view, 7> k_yes{"yes", "y", "true", "ja", "j", "1", "x"};
  static constexpr std::array<std::string_view, 5> k_no{"no", "n", "false", "nee", "0"};
  const std::string word = fold(text);
  if (std::ranges::find(k_yes, word) != k_yes.end()) {
    return true;
  }
  if (std::ranges::find(k_no, word) != k_no.end()) {
    return false;
  }
  return std::nullopt;
}

}  // namespace gesprek
