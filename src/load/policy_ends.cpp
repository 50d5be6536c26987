// Windows whose ends have a name: "between autumn holiday and Christmas holiday", "from October", "until 1
// December".
#include "load/policy_values.hpp"
#include "load/policy_window.hpp"

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

std::optional<NamedDays> take_named_days(WordReader& words) {
  if (const auto holiday = take_holiday(words)) {
    return days_of(*holiday);
  }
  const auto dates = take_named_date(words);
  return dates ? std::optional(NamedDays{*dates, false}) : std::nullopt;
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

/// "between X and Y".
std::optional<Stretch> take_between(WordReader& words) {
  if (!words.take("between") && !words.take("tussen")) {
    return std::nullopt;
  }
  if (const auto holidays = take_two_holidays(words)) {
    return Stretch{begin_of(days_of((*holidays)[0])), end_of(days_of((*holidays)[1]))};
  }
  const auto first = take_named_days(words);
  const bool joined = first && (words.take("and") || words.take("en"));
  const auto last = joined ? take_named_days(words) : std::nullopt;
  return last ? std::optional(Stretch{begin_of(*first), end_of(*last)}) : std::nullopt;
}

/// "from X", "from X to Y", "X to Y", "after X".
std::optional<Stretch> take_opening(WordReader& words) {
  const bool after = words.take("after") || words.take("na");
  const bool from =
      after || words.take("from") || words.take("vanaf") || words.take("van") || words.take("as of");
  const auto first = take_named_days(words);
  if (!first) {
    return std::nullopt;
  }
  const Point opening = after && !first->holiday ? plus_days(first->days.until, 1) : begin_of(*first);
  const std::size_t before_to = words.mark();
  if (take_to(words)) {
    if (const auto last = take_named_days(words)) {
      return Stretch{opening, end_of(*last)};
    }
    words.back_to(before_to);
  }
  return from ? std::optional(Stretch{opening, year_end()}) : std::nullopt;
}

/// "until X" has X within it, "before X" and "tot X" have not.
std::optional<Stretch> take_closing(WordReader& words) {
  const bool within = words.take("until") || words.take("till") || words.take("up to") ||
                      words.take("tot en met") || words.take("t/m") || words.take("uiterlijk");
  if (!within && !words.take("before") && !words.take("voor") && !words.take("tot")) {
    return std::nullopt;
  }
  const auto last = take_named_days(words);
  if (!last) {
    return std::nullopt;
  }
  return Stretch{Point{}, within || last->holiday ? end_of(*last) : plus_days(last->days.from, -1)};
}

}  // namespace

std::optional<Stretch> take_ends(WordReader& words) {
  const std::size_t start = words.mark();
  for (const auto take : {take_between, take_closing, take_opening}) {
    if (auto stretch = take(words)) {
      return stretch;
    }
    words.back_to(start);
  }
  return std::nullopt;
}

}  // namespace gesprek::policy_reader
