// Windows that stand on the calendar by themselves: months, dates, school weeks.
#include <array>
#include <chrono>

#include "load/policy_values.hpp"
#include "load/policy_window.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_third_of_month = 10;
constexpr int k_half_of_month = 15;
constexpr int k_days_a_week = 7;
constexpr int k_most_days = 31;

Length days(int count) {
  return {count, Unit::calendar_days};
}

Point month_point(int month, Edge edge, int offset_days = 0) {
  Point point;
  point.anchor = Anchor::month;
  point.number = month;
  point.edge = edge;
  point.offset = days(offset_days);
  return point;
}

Point week_point(int number, Edge edge) {
  Point point;
  point.anchor = Anchor::school_week;
  point.number = number;
  point.edge = edge;
  return point;
}

Point year_point(Edge edge) {
  Point point;
  point.edge = edge;
  return point;
}

Point date_point(Day day) {
  Point point;
  point.anchor = Anchor::date;
  point.day = day;
  return point;
}

Stretch school_weeks(int first, int last) {
  return {week_point(first, Edge::start), week_point(last, Edge::end)};
}

std::optional<Stretch> take_school_weeks(WordReader& words) {
  const std::size_t start = words.mark();
  if (words.take("school weeks") || words.take("school week") || words.take("schoolweken") ||
      words.take("schoolweek")) {
    auto range = take_number_range(words);
    if (const std::size_t after = words.mark(); range && range->first == range->last && take_and(words)) {
      const auto next = words.take_number();  // "3 and 4"
      next == range->first + 1 ? void(range->last = *next) : words.back_to(after);
    }
    return range && range->first >= 1 ? std::optional(school_weeks(range->first, range->last)) : std::nullopt;
  }
  const bool last = words.take("last") || words.take("laatste");
  if (last || words.take("first") || words.take("eerste")) {
    const int count = words.take_number().value_or(1);
    if (count >= 1 && (words.take("school week") || words.take("school weeks") || words.take("schoolweek") ||
                       words.take("schoolweken"))) {
      return last ? school_weeks(-count, -1) : school_weeks(1, count);
    }
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<Stretch> take_school_day(WordReader& words) {
  if (words.take("first school day") || words.take("eerste schooldag")) {
    return Stretch{year_point(Edge::start), year_point(Edge::start)};
  }
  if (words.take("last school day") || words.take("laatste schooldag")) {
    return Stretch{year_point(Edge::end), year_point(Edge::end)};
  }
  if (words.take("the whole year") || words.take("the school year") || words.take("hele jaar")) {
    return Stretch{year_point(Edge::start), year_point(Edge::end)};
  }
  return std::nullopt;
}

/// "last two weeks of September", "first week of March".
std::optional<Stretch> take_weeks_of_month(WordReader& words) {
  const std::size_t start = words.mark();
  const bool last = words.take("last") || words.take("laatste");
  if (last || words.take("first") || words.take("eerste")) {
    const int count = words.take_number().value_or(1);
    const bool week =
        words.take("weeks of") || words.take("week of") || words.take("weken van") || words.take("week van");
    if (const auto month = week ? take_month(words) : std::nullopt) {
      const int length = count * k_days_a_week - 1;
      return last ? Stretch{month_point(*month, Edge::end, -length), month_point(*month, Edge::end)}
                  : Stretch{month_point(*month, Edge::start), month_point(*month, Edge::start, length)};
    }
  }
  words.back_to(start);
  return std::nullopt;
}

/// "start of", "middle of", "end of": the days 1-10, 11-20 and from 21; "first half of", "second half of".
std::optional<Stretch> take_part_of_month(WordReader& words) {
  enum class Share { start, middle, end, first_half, second_half };
  static constexpr Word<Share> k_shares[] = {
      {"start of", Share::start},
      {"middle of", Share::middle},
      {"end of", Share::end},
      {"early", Share::start},
      {"late", Share::end},
      {"first half of", Share::first_half},
      {"begin", Share::start},
      {"half", Share::middle},
      {"eind", Share::end},
      {"mid", Share::middle},
      {"second half of", Share::second_half},
  };
  const std::size_t start = words.mark();
  const auto share = words.take_any(k_shares);
  const auto month = share ? take_month(words) : std::nullopt;
  if (!month) {
    words.back_to(start);
    return std::nullopt;
  }
  const auto from = [&](int day) { return month_point(*month, Edge::start, day - 1); };
  switch (*share) {
    case Share::start:
      return Stretch{from(1), from(k_third_of_month)};
    case Share::middle:
      return Stretch{from(k_third_of_month + 1), from(2 * k_third_of_month)};
    case Share::end:
      return Stretch{from(2 * k_third_of_month + 1), month_point(*month, Edge::end)};
    case Share::first_half:
      return Stretch{from(1), from(k_half_of_month)};
    case Share::second_half:
      break;
  }
  return Stretch{from(k_half_of_month + 1), month_point(*month, Edge::end)};
}

/// "10 January", "10 January to 31 January", "10 to 31 January": of every year.
std::optional<Stretch> take_days_of_month(WordReader& words) {
  const std::size_t start = words.mark();
  const auto valid = [](int day) { return day >= 1 && day <= k_most_days; };
  if (const auto range = take_number_range(words); range && valid(range->first) && valid(range->last)) {
    if (const auto month = take_month(words)) {
      const Stretch stretch{month_point(*month, Edge::start, range->first - 1),
                            month_point(*month, Edge::start, range->last - 1)};
      const std::size_t after = words.mark();
      const auto until = take_to(words) ? words.take_number() : std::nullopt;
      const auto until_month = until && valid(*until) ? take_month(words) : std::nullopt;
      if (until_month) {
        return Stretch{stretch.from, month_point(*until_month, Edge::start, *until - 1)};
      }
      words.back_to(after);
      return stretch;
    }
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<Stretch> take_months(WordReader& words) {
  static constexpr Word<std::array<int, 2>> k_seasons[] = {
      {"autumn", {9, 11}}, {"winter", {12, 2}}, {"spring", {3, 5}},
      {"summer", {6, 7}},  {"herfst", {9, 11}}, {"lente", {3, 5}},
  };
  if (const auto season = words.take_any(k_seasons)) {
    return Stretch{month_point((*season)[0], Edge::start), month_point((*season)[1], Edge::end)};
  }
  const auto first = take_month(words);
  if (!first) {
    return std::nullopt;
  }
  const std::size_t after = words.mark();
  const auto last = take_to(words) || take_and(words) ? take_month(words) : std::nullopt;
  last ? void() : words.back_to(after);
  return Stretch{month_point(*first, Edge::start), month_point(last.value_or(*first), Edge::end)};
}

std::optional<Stretch> take_exact_days(WordReader& words) {
  const auto first = words.take_day();
  if (!first) {
    return std::nullopt;
  }
  const std::size_t after = words.mark();
  const auto last = take_to(words) ? words.take_day() : std::nullopt;
  last ? void() : words.back_to(after);
  return Stretch{date_point(*first), date_point(last.value_or(*first))};
}

}  // namespace

std::optional<Stretch> take_dates(WordReader& words) {
  for (const auto take : {take_school_day, take_weeks_of_month, take_school_weeks, take_part_of_month,
                          take_days_of_month, take_months, take_exact_days}) {
    if (auto stretch = take(words)) {
      return stretch;
    }
  }
  return std::nullopt;
}

}  // namespace gesprek::policy_reader
