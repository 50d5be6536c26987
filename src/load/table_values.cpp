#include "load/table_values.hpp"

#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/scan.hpp"

namespace gesprek {
namespace {

constexpr int k_most_minutes = 24 * 60;

constexpr std::array<Meaning<int>, 12> k_minutes_in = {{
    {"m", 1},
    {"min", 1},
    {"minute", 1},
    {"minutes", 1},
    {"minuut", 1},
    {"minuten", 1},
    {"h", 60},
    {"hour", 60},
    {"hours", 60},
    {"u", 60},
    {"uur", 60},
    {"uren", 60},
}};

constexpr std::array<Meaning<Unit>, 27> k_units = {{
    {"minute", Unit::minutes},
    {"minutes", Unit::minutes},
    {"minuut", Unit::minutes},
    {"minuten", Unit::minutes},
    {"day", Unit::calendar_days},
    {"days", Unit::calendar_days},
    {"dag", Unit::calendar_days},
    {"dagen", Unit::calendar_days},
    {"calendarday", Unit::calendar_days},
    {"calendardays", Unit::calendar_days},
    {"kalenderdag", Unit::calendar_days},
    {"kalenderdagen", Unit::calendar_days},
    {"schoolday", Unit::school_days},
    {"schooldays", Unit::school_days},
    {"schooldag", Unit::school_days},
    {"schooldagen", Unit::school_days},
    {"week", Unit::weeks},
    {"weeks", Unit::weeks},
    {"weken", Unit::weeks},
    {"schoolweek", Unit::school_weeks},
    {"schoolweeks", Unit::school_weeks},
    {"schoolweken", Unit::school_weeks},
    {"month", Unit::months},
    {"months", Unit::months},
    {"maand", Unit::months},
    {"maanden", Unit::months},
    {"min", Unit::minutes},
}};

// Each name with its shortest form; Monday first.
struct WeekdayNames {
  std::array<std::string_view, 5> names;
};
constexpr std::array<WeekdayNames, 7> k_weekdays = {{
    {{"ma", "mo", "mon", "maandag", "monday"}},
    {{"di", "tu", "tue", "dinsdag", "tuesday"}},
    {{"wo", "we", "wed", "woensdag", "wednesday"}},
    {{"do", "th", "thu", "donderdag", "thursday"}},
    {{"vr", "fr", "fri", "vrijdag", "friday"}},
    {{"za", "sa", "sat", "zaterdag", "saturday"}},
    {{"zo", "su", "sun", "zondag", "sunday"}},
}};

/// "ma" or "ma-vr" as weekday numbers 0 … 6; empty when it is neither.
std::vector<unsigned> weekday_span(std::string_view word) {
  const std::size_t dash = word.find('-');
  const auto first = parse_weekday(word.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : parse_weekday(word.substr(dash + 1));
  std::vector<unsigned> numbers;
  if (first && last) {
    for (unsigned day = first->iso_encoding(); day <= last->iso_encoding(); ++day) {
      numbers.push_back(day - 1);
    }
  }
  return numbers;
}

std::optional<std::vector<Weekday>> weekdays_of(const std::vector<std::string_view>& words) {
  std::array<bool, 7> chosen{};
  for (const std::string_view word : words) {
    const auto numbers = weekday_span(word);
    if (numbers.empty()) {
      return std::nullopt;
    }
    for (const unsigned number : numbers) {
      chosen.at(number) = true;
    }
  }
  std::vector<Weekday> weekdays;
  for (unsigned number = 0; number < chosen.size(); ++number) {
    if (chosen.at(number)) {
      weekdays.emplace_back(number + 1);
    }
  }
  return weekdays.empty() ? std::nullopt : std::optional(weekdays);
}

}  // namespace

std::vector<std::string_view> split_list(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
    if (end > 0) {
      words.push_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::optional<Minutes> parse_minutes(std::string_view text) {
  const std::string folded = fold(trim(text));
  std::string_view rest = folded;
  int total = 0;
  int smallest_unit = k_most_minutes;
  do {
    const auto count = parse_int(take_while(rest, is_digit), 0, k_most_minutes);
    skip_blanks(rest);
    const auto unit = look_up(k_minutes_in, take_while(rest, is_letter));
    skip_blanks(rest);
    if (!count || !unit || *unit >= smallest_unit) {
      return std::nullopt;
    }
    smallest_unit = *unit;
    total += static_cast<int>(*count) * *unit;
  } while (!rest.empty());
  return total <= k_most_minutes ? std::optional(Minutes{total}) : std::nullopt;
}

std::optional<Length> parse_length(std::string_view text) {
  const std::string folded = fold(trim(text));
  std::string_view rest = folded;
  const auto count = parse_int(take_while(rest, is_digit), 0, 1000);
  std::string unit_word;
  for (const std::string_view word : split_list(rest)) {
    unit_word += word;
  }
  const auto unit = look_up(k_units, unit_word);
  return count && unit ? std::optional(Length{static_cast<int>(*count), *unit}) : std::nullopt;
}

std::optional<Weekday> parse_weekday(std::string_view text) {
  const std::string word = fold(trim(text));
  for (unsigned number = 0; number < k_weekdays.size(); ++number) {
    if (std::ranges::find(k_weekdays.at(number).names, word) != k_weekdays.at(number).names.end()) {
      return Weekday{number + 1};
    }
  }
  return std::nullopt;
}

std::optional<std::vector<Weekday>> parse_weekdays(std::string_view text) {
  return weekdays_of(split_list(text));
}

std::optional<ClockRange> parse_clock_range(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) {
    return std::nullopt;
  }
  const auto start = parse_clock(trim(text.substr(0, dash)));
  const auto end = parse_clock(trim(text.substr(dash + 1)));
  return start && end && *start < *end ? std::optional(ClockRange{*start, *end}) : std::nullopt;
}

std::optional<std::vector<WeeklyHours>> parse_weekly_hours(std::string_view text) {
  std::vector<WeeklyHours> hours;
  std::vector<std::string_view> days;
  bool times_follow = true;
  for (const std::string_view word : split_list(text)) {
    const auto clock = parse_clock_range(word);
    if (!clock) {
      if (times_follow) {
        days.clear();
      }
      days.push_back(word);
      times_follow = false;
      continue;
    }
    const auto weekdays = weekdays_of(days);
    if (!weekdays) {
      return std::nullopt;
    }
    hours.push_back({*weekdays, *clock});
    times_follow = true;
  }
  return times_follow ? std::optional(hours) : std::nullopt;
}

std::optional<YesNoUnknown> parse_yes_no_unknown(std::string_view text) {
  const std::string word = fold(trim(text));
  if (word.empty() || word == "unknown" || word == "onbekend" || word == "?") {
    return YesNoUnknown::unknown;
  }
  const auto answer = parse_yes_no(word);
  if (!answer) {
    return std::nullopt;
  }
  return *answer ? YesNoUnknown::yes : YesNoUnknown::no;
}

}  // namespace gesprek
