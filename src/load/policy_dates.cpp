// Windows that stand on the calendar by themselves: months, dates, school weeks.
#include <array>

#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_third_of_month = 10;
constexpr int k_half_of_month = 15;
constexpr int k_some_weeks = 4;  ///< stands until the school's own number replaces it
constexpr int k_most_school_weeks = 45;

Length days(int count) {
  return {count, Unit::calendar_days};
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

bool take_last(WordReader& words) {
  return words.take("last") || words.take("laatste");
}

/// "school week 3", "school weeks 3".
std::optional<int> take_school_week_number(WordReader& words) {
  const std::size_t start = words.mark();
  const bool named = words.take("school weeks") || words.take("school week") || words.take("schoolweken") ||
                     words.take("schoolweek");
  const auto number = named ? words.take_number() : std::nullopt;
  number ? void() : words.back_to(start);
  return number;
}

std::optional<Stretch> take_school_week(WordReader& words) {
  static constexpr Word<bool> k_last_but_one[] = {
      {"voorlaatste schoolweek", true},       {"een na laatste schoolweek", true},
      {"op een na laatste schoolweek", true}, {"second last school week", true},
      {"second-last school week", true},      {"second to last school week", true},
      {"last but one school week", true},     {"penultimate school week", true}};
  if (words.take_any(k_last_but_one)) {
    return school_weeks(words, -2, -2);
  }
  const auto number = take_school_week_number(words);
  return number ? school_weeks(words, *number, *number) : std::nullopt;
}

std::optional<Stretch> take_school_week_range(WordReader& words) {
  const std::size_t start = words.mark();
  if (const auto first = take_school_week_number(words); first && take_to(words)) {
    if (const auto last = words.take_number()) {
      return school_weeks(words, *first, *last);
    }
  }
  words.back_to(start);
  return std::nullopt;
}

/// "week 3 of the school year", "weken 3 tot en met 5 van het schooljaar", "week 3/4 van het schooljaar".
std::optional<Stretch> take_numbered_weeks(WordReader& words) {
  static constexpr Word<bool> k_of_year[] = {{"of the school year", true},
                                             {"van het schooljaar", true},
                                             {"in the school year", true},
                                             {"of school", true},
                                             {"in het schooljaar", true}};
  const std::size_t start = words.mark();
  const bool named = words.take("week") || words.take("weeks") || words.take("weken");
  auto range = named ? take_number_range(words) : std::nullopt;
  const std::size_t after = words.mark();
  if (range && range->first == range->last && take_and(words)) {
    const auto next = words.take_number();
    next == range->first + 1 ? void(range->last = *next) : words.back_to(after);
  }
  if (range && words.take_any(k_of_year)) {
    return school_weeks(words, range->first, range->last);
  }
  words.back_to(start);
  return std::nullopt;
}

/// "second school day", "3e schooldag van het schooljaar".
std::optional<Stretch> take_numbered_school_day(WordReader& words) {
  const std::size_t start = words.mark();
  const auto number = words.take_ordinal();
  if (number && (words.take("school day") || words.take("schooldag"))) {
    words.take("of the school year") || words.take("van het schooljaar");
    Point point = year_point(Edge::start);
    point.offset = {*number - 1, Unit::school_days};
    return Stretch{point, point};
  }
  words.back_to(start);
  return std::nullopt;
}

/// The edge of a month from which its school days are counted: the last day before it, or the first after it;
/// the school year's own edge where that lies beyond the summer.
Point beside_month(int month, bool last) {
  constexpr int k_july = 7;
  constexpr int k_august = 8;
  constexpr int k_months = 12;
  if (month == (last ? k_july : k_august)) {
    return year_point(last ? Edge::end : Edge::start);
  }
  return last ? month_point(month % k_months + 1, Edge::start)
              : month_point((month + k_months - 2) % k_months + 1, Edge::end);
}

/// "first school day of January", "laatste schooldag van december".
std::optional<Stretch> take_school_day_of_month(WordReader& words) {
  constexpr int k_most = 15;  // a month has more, but for holidays
  const std::size_t start = words.mark();
  const bool last = take_last(words);
  const auto number = last ? std::optional(1) : words.take_ordinal();
  const bool of = number && *number <= k_most && (words.take("school day") || words.take("schooldag")) &&
                  (words.take("of") || words.take("in") || words.take("van"));
  if (const auto month = of ? take_month(words) : std::nullopt) {
    Point day = beside_month(*month, last);
    const int away = day.anchor == Anchor::school_year ? *number - 1 : *number;
    day.offset = {last ? -away : away, Unit::school_days};
    return Stretch{day, day};
  }
  words.back_to(start);
  return std::nullopt;
}

/// "school weeks", "weeks of the school year": true for the plural.
std::optional<bool> take_school_week_word(WordReader& words) {
  static constexpr Word<bool> k_words[] = {{"school week", false},
                                           {"school weeks", true},
                                           {"schoolweek", false},
                                           {"schoolweken", true},
                                           {"weeks of the school year", true},
                                           {"week of the school year", false},
                                           {"weken van het schooljaar", true},
                                           {"week van het schooljaar", false},
                                           {"weeks of school", true},
                                           {"week of school", false}};
  return words.take_any(k_words);
}

/// "first school weeks", "last weeks": how many is the school's to say.
Stretch some_school_weeks(bool last) {
  Stretch weeks{week_point(last ? -k_some_weeks : 1, Edge::start),
                week_point(last ? -1 : k_some_weeks, Edge::end)};
  (last ? weeks.from : weeks.until).some_weeks = true;
  return weeks;
}

/// "third school week", "first to third school week", "third and fourth school week", "first 2 school weeks",
/// "last school week", "first school weeks".
std::optional<Stretch> take_counted_school_weeks(WordReader& words) {
  const std::size_t start = words.mark();
  const bool last = take_last(words);
  if (const auto weeks = last ? std::optional(NumberRange{1, 1}) : take_ordinal_range(words)) {
    const bool first = weeks->first == 1 && weeks->last == 1;
    const auto count = first ? words.take_number() : std::nullopt;
    if (const auto plural = take_school_week_word(words)) {
      if (*plural && first && !count) {
        return some_school_weeks(last);
      }
      const int until = count.value_or(weeks->last);
      return last ? school_weeks(words, -until, -1) : school_weeks(words, weeks->first, until);
    }
    if (first && !count && (words.take("weeks") || words.take("weken"))) {
      return some_school_weeks(last);
    }
  }
  words.back_to(start);
  return std::nullopt;
}

/// "start of the school year", "eind van het schooljaar": how many weeks that is, is the school's to say.
std::optional<Stretch> take_edge_of_year(WordReader& words) {
  static constexpr Word<bool> k_edges[] = {
      {"start of school year", false}, {"beginning of school year", false}, {"begin schooljaar", false},
      {"begin van schooljaar", false}, {"start van schooljaar", false},     {"end of school year", true},
      {"einde van schooljaar", true},  {"eind van schooljaar", true},       {"eind schooljaar", true},
      {"einde schooljaar", true},
  };
  const std::size_t start = words.mark();
  words.take("at") || words.take("aan") || words.take("bij");
  const auto end = words.take_any(k_edges);
  end ? void() : words.back_to(start);
  return end ? std::optional(some_school_weeks(*end)) : std::nullopt;
}

std::optional<Stretch> take_school_day(WordReader& words) {
  if (words.take("first school day") || words.take("eerste schooldag")) {
    return Stretch{year_point(Edge::start), year_point(Edge::start)};
  }
  if (words.take("last school day") || words.take("laatste schooldag")) {
    return Stretch{year_point(Edge::end), year_point(Edge::end)};
  }
  static constexpr Word<bool> k_whole_year[] = {{"the whole year", true},
                                                {"the school year", true},
                                                {"hele jaar", true},
                                                {"hele schooljaar", true},
                                                {"hele jaar door", true},
                                                {"hele schooljaar door", true},
                                                {"door het jaar heen", true},
                                                {"door het schooljaar heen", true},
                                                {"gedurende het schooljaar", true},
                                                {"gedurende het jaar", true},
                                                {"gedurende het hele schooljaar", true},
                                                {"tijdens het schooljaar", true},
                                                {"in de loop van het schooljaar", true},
                                                {"in de loop van het jaar", true},
                                                {"throughout the year", true},
                                                {"throughout the school year", true},
                                                {"all year", true},
                                                {"all year round", true},
                                                {"during the year", true},
                                                {"during the school year", true},
                                                {"the whole school year", true}};
  if (words.take_any(k_whole_year)) {
    return Stretch{year_point(Edge::start), year_point(Edge::end)};
  }
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
      {"eind", Share::end},
      {"mid", Share::middle},
      {"second half of", Share::second_half},
      {"beginning of", Share::start},
      {"begin van", Share::start},
      {"half", Share::middle},
      {"midden", Share::middle},
      {"medio", Share::middle},
      {"halverwege", Share::middle},
      {"halfway through", Share::middle},
      {"first half", Share::first_half},
      {"second half", Share::second_half},
      {"eerste helft", Share::first_half},
      {"tweede helft", Share::second_half},
      {"einde van", Share::end},
      {"eind van", Share::end},
      {"eerste helft van", Share::first_half},
      {"tweede helft van", Share::second_half},
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

std::optional<Stretch> take_months(WordReader& words) {
  static constexpr Word<std::array<int, 2>> k_seasons[] = {
      {"autumn", {9, 11}}, {"winter", {12, 2}},  {"spring", {3, 5}},  {"summer", {6, 7}}, {"herfst", {9, 11}},
      {"lente", {3, 5}},   {"voorjaar", {3, 5}}, {"najaar", {9, 11}}, {"zomer", {6, 7}},
  };
  if (const auto season = words.take_any(k_seasons)) {
    return Stretch{month_point((*season)[0], Edge::start), month_point((*season)[1], Edge::end)};
  }
  static constexpr Word<bool> k_within[] = {
      {"month of", true},    {"maand", true},     {"loop van", true},
      {"course of", true},   {"ergens in", true}, {"some time in", true},
      {"sometime in", true}, {"during", true},    {"gedurende", true}};
  words.take_any(k_within);
  const auto month = take_month(words);
  return month ? std::optional(Stretch{month_point(*month, Edge::start), month_point(*month, Edge::end)})
               : std::nullopt;
}

}  // namespace

std::optional<bool> take_week_word(WordReader& words) {
  static constexpr Word<bool> k_words[] = {
      {"week", false},        {"weeks", true},       {"weken", true},      {"school week", false},
      {"school weeks", true}, {"schoolweek", false}, {"schoolweken", true}};
  return words.take_any(k_words);
}

Stretch from_monday_to_sunday(Stretch week, bool back) {
  constexpr unsigned k_sunday = 7;
  week.from.weekday = Weekday{1};
  week.from.weekday_back = back;
  week.until.weekday = Weekday{k_sunday};
  week.until.weekday_back = back;
  return week;
}

Point plus_days(Point point, int count) {
  point.offset = days(point.offset.count + count);
  return point;
}

std::optional<Stretch> school_weeks(WordReader& words, int first, int last) {
  for (const int number : {first, last}) {
    if (number == 0 || number > k_most_school_weeks || number < -k_most_school_weeks) {
      words.object("out-of-range",
                   {words::policy::k_out_of_range,
                    {{"number", std::int64_t{number}},
                     {"least", std::int64_t{1}},
                     {"most", std::int64_t{k_most_school_weeks}}}},
                   Message(words::policy::k_school_weeks_help));
      return std::nullopt;
    }
  }
  return Stretch{week_point(first, Edge::start), week_point(last, Edge::end)};
}

std::optional<Stretch> take_named_date(WordReader& words) {
  for (const auto take :
       {take_edge_of_year, take_school_day_of_month, take_school_day, take_numbered_school_day,
        take_full_week, take_weeks_of_month, take_counted_school_weeks, take_school_week, take_numbered_weeks,
        take_part_of_month, take_day_of_month, take_month_and_day, take_months, take_exact_day}) {
    if (auto stretch = take(words)) {
      return stretch;
    }
  }
  return std::nullopt;
}

std::optional<Stretch> take_dates(WordReader& words) {
  for (const auto take : {take_weeks_of_days, take_dated_weekday, take_school_week_range, take_days_of_month,
                          take_listed_days}) {
    if (auto stretch = take(words)) {
      return stretch;
    }
  }
  return take_named_date(words);
}

}  // namespace gesprek::policy_reader
