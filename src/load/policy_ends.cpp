// Windows whose ends have a name: "between autumn holiday and Christmas holiday", "from October", "until 1
// December", "until 2 weeks before summer holiday".
#include <utility>

#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "model/numbered_week.hpp"
#include "words/policy.hpp"
#include "words/policy_nearest.hpp"

namespace gesprek::policy_reader {
namespace {

/// The days that a name stands for. A holiday itself is never meant: what is open on its side is.
struct NamedDays {
  Stretch days;
  bool holiday = false;
};

NamedDays days_of(const AnchorName& holiday) {
  NamedDays named{{holiday.point, holiday.point}, true};
  named.days.until.edge = Edge::end;
  if (holiday.summer) {  // as an opening the summer before the year: what follows is its first school day
    named.days.until = Point{};
  }
  return named;
}

/// "2 weeks before zomervakantie", "second week after kerstvakantie".
std::optional<Stretch> take_counted(WordReader& words, Reading& reading) {
  const std::size_t start = words.mark();
  const bool counts =
      take_length_range(words) || words.take_ordinal() || words.take("last") || words.take("laatste");
  words.back_to(start);
  const auto stretch = counts ? take_relative(words, reading) : std::nullopt;
  const auto has_length = [](const Point& point) { return !point.weekday || is_numbered_week(point); };
  if (stretch && has_length(stretch->from) && has_length(stretch->until)) {
    return stretch;
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<NamedDays> take_named_days(WordReader& words, Reading& reading) {
  if (const auto holiday = take_holiday(words)) {
    return days_of(*holiday);
  }
  if (const auto counted = take_counted(words, reading)) {
    return NamedDays{*counted, false};
  }
  const auto dates = take_named_date(words);
  return dates ? std::optional(NamedDays{*dates, false}) : std::nullopt;
}

/// Until the week before a numbered one, or from the week after it; beside the first or last one, the month
/// or holiday from which it is counted.
Point beside_week(Point week, int days) {
  const int number = week.offset.count + days;
  if (number != 0) {
    return numbered_week(std::move(week), number, days < 0 ? Edge::end : Edge::start);
  }
  week.weekday.reset();
  week.offset = {week.anchor == Anchor::month ? days : 0, Unit::calendar_days};
  return week;
}

/// The day beside a point; nothing where that cannot be said in days.
std::optional<Point> next_to(Point point, int days) {
  constexpr int k_days_a_week = 7;
  if (is_numbered_week(point)) {
    return beside_week(std::move(point), days);
  }
  if (point.offset.unit == Unit::weeks) {
    point.offset = {point.offset.count * k_days_a_week, Unit::calendar_days};
  }
  const bool in_days = point.offset.unit == Unit::calendar_days || point.offset.count == 0;
  return in_days ? std::optional(plus_days(std::move(point), days)) : std::nullopt;
}

bool is_year_start(const Point& point) {
  return point.anchor == Anchor::school_year && point.edge == Edge::start;
}

Point begin_of(const NamedDays& named) {
  return !named.holiday                    ? named.days.from
         : is_year_start(named.days.until) ? named.days.until
                                           : plus_days(named.days.until, 1);
}

Point end_of(const NamedDays& named) {
  return named.holiday ? plus_days(named.days.from, -1) : named.days.until;
}

Point year_end() {
  Point point;
  point.edge = Edge::end;
  return point;
}

/// True when two ends are joined in what was taken since the mark.
bool joins_two(WordReader& words, std::size_t start) {
  const std::size_t end = words.mark();
  bool joined = false;
  for (std::size_t at = start + 1; at < end && !joined; ++at) {
    words.back_to(at);
    joined = take_to(words);
  }
  words.back_to(end);
  return joined;
}

/// "1 to 15 March", "first to third week of November": two ends that share what follows them.
std::optional<Stretch> take_shared_ends(WordReader& words, Reading& reading) {
  const std::size_t start = words.mark();
  for (const bool counted : {true, false}) {
    const auto stretch = counted ? take_counted(words, reading) : take_dates(words);
    if (stretch && joins_two(words, start)) {
      return stretch;
    }
    words.back_to(start);
  }
  return std::nullopt;
}

/// "between X and Y".
std::optional<Stretch> take_between(WordReader& words, Reading& reading) {
  if (!words.take("between") && !words.take("tussen")) {
    return std::nullopt;
  }
  if (const auto holidays = take_two_holidays(words)) {
    return Stretch{begin_of(days_of((*holidays)[0])), end_of(days_of((*holidays)[1]))};
  }
  words.join_by_and(true);
  const auto shared = take_shared_ends(words, reading);
  words.join_by_and(false);
  if (shared) {
    return shared;
  }
  const auto first = take_named_days(words, reading);
  const bool joined = first && (words.take("and") || words.take("en"));
  const auto last = joined ? take_named_days(words, reading) : std::nullopt;
  return last ? std::optional(Stretch{begin_of(*first), end_of(*last)}) : std::nullopt;
}

/// "Before the summer": the months, or the holiday?
bool objects_to_season(WordReader& words) {
  static constexpr Word<bool> k_seasons[] = {{"summer", true}, {"zomer", true},    {"autumn", true},
                                             {"herfst", true}, {"winter", true},   {"spring", true},
                                             {"lente", true},  {"voorjaar", true}, {"najaar", true}};
  const std::size_t start = words.mark();
  const bool season = words.take_any(k_seasons) && words.done();
  words.back_to(start);
  if (season) {
    words.object(
        "unfinished-rule",
        {words::policy::k_unfinished, {{"text", words.node().text}, {"what", &words::policy::k_a_window}}},
        Message(words::policy_nearest::k_season));
  }
  return season;
}

/// "from X", "from X to Y", "X to Y", "after X".
std::optional<Stretch> take_opening(WordReader& words, Reading& reading) {
  const bool after = words.take("after") || words.take("na");
  const bool from =
      after || words.take("from") || words.take("vanaf") || words.take("van") || words.take("as of");
  if (after && objects_to_season(words)) {
    return std::nullopt;
  }
  if (const auto shared = from && !after ? take_shared_ends(words, reading) : std::nullopt) {
    return shared;
  }
  const auto first = take_named_days(words, reading);
  if (!first) {
    return std::nullopt;
  }
  const auto opening =
      after && !first->holiday ? next_to(first->days.until, 1) : std::optional(begin_of(*first));
  if (!opening) {
    return std::nullopt;
  }
  const std::size_t before_to = words.mark();
  if (take_to(words)) {
    if (const auto last = take_named_days(words, reading)) {
      return Stretch{*opening, end_of(*last)};
    }
    words.back_to(before_to);
  }
  return from ? std::optional(Stretch{*opening, year_end()}) : std::nullopt;
}

/// "Before the end of March", "voor eind maart": before its last day, not before its last ten days.
bool is_end_of_month(const Stretch& days) {
  return days.until.anchor == Anchor::month && days.until.edge == Edge::end && days.until.offset.count == 0 &&
         !days.until.weekday && days.from.edge == Edge::start && days.from.number == days.until.number &&
         days.from.offset == Length{20, Unit::calendar_days};
}

bool is_whole_month(const Stretch& days) {
  const auto plain = [](const Point& point, Edge edge) {
    return point.anchor == Anchor::month && point.edge == edge && point.offset.count == 0 && !point.weekday;
  };
  return plain(days.from, Edge::start) && plain(days.until, Edge::end) &&
         days.from.number == days.until.number;
}

/// "until X" has X within it, "before X" and "tot X" have not; "by March" is before March begins, and "by 1
/// March" that day at the latest.
std::optional<Stretch> take_closing(WordReader& words, Reading& reading) {
  const bool by = take_by(words);
  const bool within = by || words.take("until") || words.take("till") || words.take("up to") ||
                      words.take("tot en met") || words.take("t/m");
  if (!within && !words.take("before") && !words.take("voor") && !words.take("tot")) {
    return std::nullopt;
  }
  if (!within && objects_to_season(words)) {
    return std::nullopt;
  }
  const auto last = take_named_days(words, reading);
  if (!last) {
    return std::nullopt;
  }
  const bool is_within = (within && !(by && is_whole_month(last->days))) || last->holiday;
  const Point& near = is_end_of_month(last->days) ? last->days.until : last->days.from;
  const auto closing = is_within ? std::optional(end_of(*last)) : next_to(near, -1);
  return closing ? std::optional(Stretch{Point{}, *closing}) : std::nullopt;
}

}  // namespace

bool take_by(WordReader& words) {
  static constexpr Word<bool> k_by[] = {
      {"by", true}, {"no later than", true}, {"uiterlijk", true}, {"ten laatste", true}};
  return words.take_any(k_by).has_value();
}

std::optional<int> by_month(const Node& text) {
  WordReader words(text);
  const auto month = take_by(words) ? take_month(words) : std::nullopt;
  return words.done() ? month : std::nullopt;
}

std::optional<Stretch> take_ends(WordReader& words, Reading& reading) {
  const std::size_t start = words.mark();
  for (const auto take : {take_between, take_closing, take_opening}) {
    if (auto stretch = take(words, reading)) {
      return stretch;
    }
    words.back_to(start);
  }
  return std::nullopt;
}

}  // namespace gesprek::policy_reader
