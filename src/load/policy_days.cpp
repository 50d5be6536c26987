// Days of a month, every year or of one: "10 January", "9 February 2027", "9, 10 and 11 February".
#include <algorithm>
#include <array>
#include <vector>

#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "model/leap_day.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::array<int, 12> k_days_in_month{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

Point date_point(Day day) {
  Point point;
  point.anchor = Anchor::date;
  point.day = day;
  return point;
}

/// A day of every year.
Point day_point(int month, int day) {
  return month == k_leap_month && day == k_leap_date ? leap_day() : month_point(month, Edge::start, day - 1);
}

/// "31 February" is objected to.
bool check_day(WordReader& words, int month, int day) {
  if (day >= 1 && day <= k_days_in_month.at(static_cast<std::size_t>(month - 1))) {
    return true;
  }
  words.object("no-such-day", {words::policy::k_no_such_day, {{"day", std::int64_t{day}}}},
               Message(words::policy::k_no_such_day_help));
  return false;
}

/// The year behind a day: "9 February 2027".
std::optional<int> take_year(WordReader& words) {
  constexpr int k_first = 2000;
  constexpr int k_last = 2100;
  const std::size_t start = words.mark();
  const auto year = words.take_number();
  if (year && *year >= k_first && *year <= k_last) {
    return year;
  }
  words.back_to(start);
  return std::nullopt;
}

/// From the one day of the month to the other, of every year or of the year behind it.
std::optional<Stretch> days_of(WordReader& words, int month, int first, int last) {
  if (!check_day(words, month, first) || !check_day(words, month, last)) {
    return std::nullopt;
  }
  const auto year = take_year(words);
  if (!year) {
    return Stretch{day_point(month, first), day_point(month, last)};
  }
  const auto date = [&](int day) {
    return make_day(*year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  };
  if (const auto end = date(last)) {
    return Stretch{date_point(*date(first)), date_point(*end)};
  }
  words.object("no-such-day", {words::policy::k_no_such_day, {{"day", std::int64_t{last}}}},
               Message(words::policy::k_no_such_day_help));
  return std::nullopt;
}

/// "1", "1st", "1e": the first of the month.
std::optional<int> take_day_number(WordReader& words) {
  const auto number = words.take_number();
  return number ? number : words.take_ordinal();
}

/// "March", "of March", "van maart".
std::optional<int> take_month_of(WordReader& words) {
  words.take("of") || words.take("van");
  return take_month(words);
}

}  // namespace

Point month_point(int month, Edge edge, int offset_days) {
  Point point;
  point.anchor = Anchor::month;
  point.number = month;
  point.edge = edge;
  point.offset = {offset_days, Unit::calendar_days};
  return point;
}

/// "10 January", "9 February 2027", "the 1st of March".
std::optional<Stretch> take_day_of_month(WordReader& words) {
  const std::size_t start = words.mark();
  const auto day = take_day_number(words);
  const auto month = day ? take_month_of(words) : std::nullopt;
  if (const auto stretch = month ? days_of(words, *month, *day, *day) : std::nullopt) {
    return stretch;
  }
  words.back_to(start);
  return std::nullopt;
}

/// "10 to 31 January"; "10 January to 5 February" has an end that is named.
std::optional<Stretch> take_days_of_month(WordReader& words) {
  const std::size_t start = words.mark();
  const auto first = take_day_number(words);
  const auto last = first && take_to(words) ? take_day_number(words) : std::nullopt;
  const auto month = last ? take_month_of(words) : std::nullopt;
  if (const auto stretch = month ? days_of(words, *month, *first, *last) : std::nullopt) {
    return stretch;
  }
  words.back_to(start);
  return std::nullopt;
}

/// "9, 10 and 11 February": days that follow on are one window, others the evenings of one round.
std::optional<Stretch> take_listed_days(WordReader& words) {
  const std::size_t start = words.mark();
  std::vector<int> listed;
  while (const auto day = words.take_number()) {
    listed.push_back(*day);
    take_and(words);
  }
  const auto month = listed.size() > 1 ? take_month(words) : std::nullopt;
  const int last = listed.empty() ? 0 : listed.front() + static_cast<int>(listed.size()) - 1;
  const bool in_a_row = !listed.empty() && listed.back() == last && std::ranges::is_sorted(listed);
  if (const auto days = month && in_a_row ? days_of(words, *month, listed.front(), last) : std::nullopt) {
    return days;
  }
  if (month && !in_a_row) {
    words.object("one-round", words::policy::k_one_round, Message(words::policy::k_one_round_help));
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<Stretch> take_month_and_day(WordReader& words) {
  constexpr int k_most_days = 31;
  const std::size_t start = words.mark();
  const auto month = take_month(words);
  const auto day = month && !words.at_comma() ? take_day_number(words) : std::nullopt;
  if (!day || *day > k_most_days) {
    words.back_to(start);
    return std::nullopt;
  }
  std::size_t end = words.mark();
  const auto to = take_to(words) ? take_day_number(words) : std::nullopt;
  if (to && *to <= k_most_days) {
    end = words.mark();
  } else {
    words.back_to(end);
  }
  const bool day_of_next = take_month_of(words).has_value();  // "November, 2 December"
  words.back_to(end);
  if (const auto stretch = day_of_next ? std::nullopt : days_of(words, *month, *day, to.value_or(*day))) {
    return stretch;
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<Stretch> take_dated_weekday(WordReader& words) {
  const std::size_t start = words.mark();
  const auto weekday = take_weekday(words);
  const auto stretch = weekday ? take_day_of_month(words) : std::nullopt;
  if (stretch && stretch->from.day && Weekday{*stretch->from.day} == *weekday) {
    return stretch;
  }
  if (stretch) {
    words.object("other-weekday",
                 {stretch->from.day ? words::policy::k_other_weekday : words::policy::k_weekday_each_year,
                  {{"text", words.node().text}}},
                 Message(words::policy::k_weekday_each_year_help));
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<Stretch> take_weeks_of_days(WordReader& words) {
  static constexpr Word<bool> k_weeks_of[] = {{"week of", true},       {"week van", true},
                                              {"week starting", true}, {"weeks of", true},
                                              {"weken van", true},     {"week beginning", true}};
  constexpr int k_days_a_week = 7;
  const std::size_t start = words.mark();
  if (!words.take_any(k_weeks_of)) {
    return std::nullopt;
  }
  auto days = take_dated_weekday(words);
  const std::size_t first = words.mark();
  std::vector<int> listed;
  while (const auto day = days ? std::nullopt : words.take_number()) {
    listed.push_back(*day);
    take_and(words);
  }
  const auto month = listed.size() > 1 ? take_month_of(words) : std::nullopt;
  for (std::size_t i = 1; month && i < listed.size(); ++i) {
    if (listed[i] != listed[i - 1] + k_days_a_week) {
      words.object("one-round", words::policy::k_one_round, Message(words::policy::k_one_round_help));
      return std::nullopt;
    }
  }
  days = month ? days_of(words, *month, listed.front(), listed.back()) : days;
  if (!days) {
    words.back_to(first);
    days = take_day_of_month(words);
    days = days ? days : take_exact_day(words);
  }
  if (days) {
    *days = from_monday_to_sunday(*days, true);
    days->until.weekday_back = false;
    return days;
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<Stretch> take_exact_day(WordReader& words) {
  const auto day = words.take_day();
  return day ? std::optional(Stretch{date_point(*day), date_point(*day)}) : std::nullopt;
}

}  // namespace gesprek::policy_reader
