// Weeks of a month: the third, the last two, the first full one; and a weekday of every month.
#include <array>

#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "model/numbered_week.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_days_a_week = 7;
constexpr int k_weeks_a_month = 4;
constexpr int k_some_weeks = 4;  ///< stands until the school's own number replaces it

bool take_of(WordReader& words) {
  return words.take("of") || words.take("in") || words.take("van");
}

/// "School weeks" are those with school; else seven days each, from either end of the month. Beyond the
/// fourth there is no whole one.
std::optional<Stretch> weeks_of_month(WordReader& words, int month, int first, int last, bool from_end,
                                      bool of_school) {
  if (first < 1 || last < first || last > k_weeks_a_month) {
    words.object("out-of-range", {words::policy::k_week_of_month, {{"text", words.node().text}}},
                 Message(words::policy::k_week_of_month_help));
    return std::nullopt;
  }
  if (of_school) {
    const Point edge = month_point(month, from_end ? Edge::end : Edge::start);
    return from_end ? Stretch{numbered_week(edge, -last, Edge::start), numbered_week(edge, -first, Edge::end)}
                    : Stretch{numbered_week(edge, first, Edge::start), numbered_week(edge, last, Edge::end)};
  }
  const int near = (first - 1) * k_days_a_week;
  const int far = last * k_days_a_week - 1;
  return from_end ? Stretch{month_point(month, Edge::end, -far), month_point(month, Edge::end, -near)}
                  : Stretch{month_point(month, Edge::start, near), month_point(month, Edge::start, far)};
}

/// "first weeks of September": how many is the school's to say.
Stretch some_weeks_of_month(int month, bool last) {
  Point far = month_point(month, last ? Edge::end : Edge::start);
  far.offset = {last ? -k_some_weeks : k_some_weeks, Unit::weeks};
  far.some_weeks = true;
  return last ? Stretch{far, month_point(month, Edge::end)} : Stretch{month_point(month, Edge::start), far};
}

}  // namespace

std::optional<Stretch> take_weeks_of_month(WordReader& words) {
  const std::size_t start = words.mark();
  const bool week_of_school = words.take("school week") || words.take("schoolweek");
  if (week_of_school || words.take("week")) {
    const auto number = words.take_number();
    if (number) {
      take_of(words);
    }
    if (const auto month = number ? take_month(words) : std::nullopt) {
      return weeks_of_month(words, *month, *number, *number, false, week_of_school);
    }
    words.back_to(start);
  }
  const bool last = words.take("last") || words.take("laatste");
  if (const auto weeks = last ? std::optional(NumberRange{1, 1}) : take_ordinal_range(words)) {
    const bool first = weeks->first == 1 && weeks->last == 1;
    const auto count = first ? words.take_number() : std::nullopt;
    const std::size_t at_word = words.mark();
    const bool of_school = words.take("school weeks") || words.take("school week") ||
                           words.take("schoolweken") || words.take("schoolweek");
    words.back_to(at_word);
    const auto plural = take_week_word(words);
    if (plural) {
      take_of(words);
    }
    if (const auto month = plural ? take_month(words) : std::nullopt) {
      if (*plural && first && !count) {
        return some_weeks_of_month(*month, last);
      }
      return weeks_of_month(words, *month, weeks->first, count.value_or(weeks->last), last, of_school);
    }
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<Stretch> take_full_week(WordReader& words) {
  const std::size_t start = words.mark();
  const bool last = words.take("last") || words.take("laatste");
  const auto number = last ? std::optional(1) : words.take_ordinal();
  const bool full =
      number && (words.take("full week") || words.take("volle week") || words.take("hele week"));
  const auto month = full && take_of(words) ? take_month(words) : std::nullopt;
  if (!month || *number >= k_weeks_a_month) {  // a fourth is not in every month
    words.back_to(start);
    return std::nullopt;
  }
  const int before = (*number - 1) * k_days_a_week;
  const int sunday = before + k_days_a_week - 1;
  Stretch week{month_point(*month, Edge::start, before), month_point(*month, Edge::start, sunday)};
  if (last) {
    week = {month_point(*month, Edge::end, -sunday), month_point(*month, Edge::end)};
  }
  return from_monday_to_sunday(week, last);
}

std::vector<Stretch> take_weekday_of_each_month(WordReader& words) {
  static constexpr Word<bool> k_each[] = {{"each", true},    {"every", true},    {"elke", true},
                                          {"iedere", true},  {"on each", true},  {"on every", true},
                                          {"op elke", true}, {"op iedere", true}};
  static constexpr Word<bool> k_of_month[] = {
      {"of each month", true},  {"of every month", true},   {"of the month", true}, {"in each month", true},
      {"van elke maand", true}, {"van iedere maand", true}, {"van de maand", true}, {"in the month", true},
      {"in every month", true}, {"in elke maand", true},    {"per maand", true},    {"a month", true}};
  static constexpr std::array k_months{9, 10, 11, 12, 1, 2, 3, 4, 5, 6};
  constexpr int k_most_in_a_month = 4;
  const std::size_t start = words.mark();
  words.take_any(k_each);
  const bool last = words.take("last") || words.take("laatste");
  const auto ordinal = last ? std::optional(1) : words.take_ordinal();
  const auto weekday =
      ordinal && *ordinal <= k_most_in_a_month ? policy_reader::take_weekday(words) : std::nullopt;
  if (!weekday || !words.take_any(k_of_month)) {
    words.back_to(start);
    return {};
  }
  std::vector<Stretch> days;
  for (const int month : k_months) {
    const Point whole = month_point(month, last ? Edge::end : Edge::start);
    days.push_back(on_weekday(plus_days(whole, k_days_a_week * (*ordinal - 1)), *weekday, last));
  }
  return days;
}

}  // namespace gesprek::policy_reader
