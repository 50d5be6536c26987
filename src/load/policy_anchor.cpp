// What a window is counted from, and the lengths before and after it.
#include <algorithm>
#include <string_view>
#include <utility>

#include "load/policy_values.hpp"
#include "load/policy_window.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_days_a_week = 7;
constexpr int k_some_weeks = 4;  ///< stands until the school's own number replaces it

constexpr Word<std::string_view> k_holidays[] = {
    {"herfstvakantie", "herfstvakantie"},
    {"kerstvakantie", "kerstvakantie"},
    {"voorjaarsvakantie", "voorjaarsvakantie"},
    {"meivakantie", "meivakantie"},
    {"zomervakantie", "zomervakantie"},
    {"autumn holiday", "herfstvakantie"},
    {"christmas holiday", "kerstvakantie"},
    {"spring holiday", "voorjaarsvakantie"},
    {"may holiday", "meivakantie"},
    {"summer holiday", "zomervakantie"},
    {"autumn holidays", "herfstvakantie"},
    {"christmas holidays", "kerstvakantie"},
    {"spring holidays", "voorjaarsvakantie"},
    {"summer holidays", "zomervakantie"},
    {"koningsdag", "Koningsdag"},
    {"hemelvaartsdag", "Hemelvaartsdag"},
    {"bevrijdingsdag", "Bevrijdingsdag"},
};

constexpr Word<Anchor> k_pupil_days[] = {
    {"first day", Anchor::first_day},       {"last day", Anchor::last_day},
    {"class change", Anchor::class_change}, {"the first day", Anchor::first_day},
    {"the last day", Anchor::last_day},     {"changing class", Anchor::class_change},
    {"eerste dag", Anchor::first_day},      {"laatste dag", Anchor::last_day},
};

constexpr Word<int> k_birthdays[] = {
    {"3rd birthday", 3},   {"4th birthday", 4},    {"5th birthday", 5},   {"6th birthday", 6},
    {"third birthday", 3}, {"fourth birthday", 4}, {"fifth birthday", 5}, {"sixth birthday", 6},
    {"3e verjaardag", 3},  {"4e verjaardag", 4},   {"5e verjaardag", 5},
};

enum class Side { before, after };

std::optional<Side> take_side(WordReader& words) {
  if (words.take("before") || words.take("voor")) {
    return Side::before;
  }
  if (words.take("after") || words.take("na")) {
    return Side::after;
  }
  return std::nullopt;
}

Point at_edge(const AnchorName& anchor, Side side) {
  Point point = anchor.point;
  if (side == Side::after &&
      anchor.summer) {  // the school year begins after it; its own label is that of the year it ends
    point = Point{};
    point.anchor = Anchor::school_year;
    return point;
  }
  point.edge = side == Side::before ? Edge::start : Edge::end;
  return point;
}

Point with_offset(Point point, Length offset, Side side) {
  offset.count = side == Side::before ? -offset.count : offset.count;
  point.offset = offset;
  return point;
}

/// Calendar weeks next to a holiday, which runs from Saturday to Sunday: the first one after it begins on the
/// day after its end.
Stretch holiday_weeks(const AnchorName& holiday, int first, int last, Side side) {
  if (side == Side::after && holiday.summer) {
    Stretch weeks;
    weeks.from.anchor = weeks.until.anchor = Anchor::school_week;
    weeks.from.number = first;
    weeks.until.number = last;
    weeks.until.edge = Edge::end;
    return weeks;
  }
  const Point edge = at_edge(holiday, side);
  const Length near{k_days_a_week * (first - 1) + 1, Unit::calendar_days};
  const Length far{k_days_a_week * last, Unit::calendar_days};
  return side == Side::after ? Stretch{with_offset(edge, near, side), with_offset(edge, far, side)}
                             : Stretch{with_offset(edge, far, side), with_offset(edge, near, side)};
}

/// "second week after kerstvakantie", "first to third week after …", "last week before …", "first two weeks
/// after …".
std::optional<Stretch> take_holiday_weeks(WordReader& words) {
  const std::size_t start = words.mark();
  const bool last = words.take("last") || words.take("laatste");
  const auto ordinal = last ? std::optional<int>(1) : words.take_ordinal();
  if (ordinal) {
    int from = *ordinal;
    int until = *ordinal;
    if (const std::size_t after = words.mark(); !last && take_to(words)) {
      const auto second = words.take_ordinal();
      until = second.value_or(until);
      second ? void() : words.back_to(after);
    } else if (*ordinal == 1) {
      until = words.take_number().value_or(1);
    }
    words.take("school");
    const bool week = words.take("week") || words.take("weeks") || words.take("weken");
    const auto side = week ? take_side(words) : std::nullopt;
    const auto holiday = side ? take_holiday(words) : std::nullopt;
    if (holiday && from <= until) {
      return holiday_weeks(*holiday, from, until, *side);
    }
  }
  words.back_to(start);
  return std::nullopt;
}

/// "some weeks after first day": the number is the school's.
std::optional<LengthRange> take_some_weeks(WordReader& words) {
  const bool some = words.take("some weeks") || words.take("a few weeks") || words.take("enkele weken");
  const Length weeks{k_some_weeks, Unit::weeks};
  return some ? std::optional(LengthRange{weeks, weeks}) : std::nullopt;
}

}  // namespace

std::optional<AnchorName> take_holiday(WordReader& words) {
  const std::size_t start = words.mark();
  words.take("the");
  const auto name = words.take_any(k_holidays);
  if (!name) {
    words.back_to(start);
    return std::nullopt;
  }
  AnchorName anchor;
  anchor.point.anchor = Anchor::holiday;
  anchor.point.ref = *name;
  anchor.summer = *name == "zomervakantie";
  return anchor;
}

std::optional<AnchorName> take_anchor(WordReader& words, Reading& reading) {
  AnchorName anchor;
  if (const auto pupil_day = words.take_any(k_pupil_days)) {
    anchor.point.anchor = *pupil_day;
    return anchor;
  }
  if (auto holiday = take_holiday(words)) {
    return holiday;
  }
  if (words.take("the start of the school year") || words.take("the school year")) {
    return anchor;
  }
  if (words.take("the end of the school year")) {
    anchor.point.edge = Edge::end;
    return anchor;
  }
  if (const auto day = words.take_day()) {
    anchor.point.anchor = Anchor::date;
    anchor.point.day = day;
    return anchor;
  }
  const std::size_t start = words.mark();
  words.take("the");
  if (const auto age = words.take_any(k_birthdays)) {
    anchor.point.anchor = Anchor::birthday;
    anchor.point.number = *age;
    return anchor;
  }
  words.back_to(start);
  if (words.take("moment") || words.take("talk")) {
    if (const auto id = words.take_id()) {
      anchor.point.anchor = Anchor::moment;
      anchor.point.ref = id->value;
      reading.moments_referred_to.push_back(*id);
      return anchor;
    }
    words.back_to(start);
  }
  return std::nullopt;
}

std::optional<Stretch> take_relative(WordReader& words, Reading& reading) {
  if (auto weeks = take_holiday_weeks(words)) {
    return weeks;
  }
  const std::size_t start = words.mark();
  const bool within = words.take("within") || words.take("binnen");
  auto lengths = within ? std::nullopt : take_some_weeks(words);
  const bool some = lengths.has_value();
  if (!lengths) {
    lengths = take_length_range(words);
  }
  const auto side = take_side(words);
  const auto anchor = side && (lengths || !within) ? take_anchor(words, reading) : std::nullopt;
  if (!anchor) {
    words.back_to(start);
    return std::nullopt;
  }
  Point edge = at_edge(*anchor, *side);
  edge.some_weeks = some;
  if (!lengths) {  // all the time before or after it
    Point open;
    open.edge = *side == Side::before ? Edge::start : Edge::end;
    const Point near = with_offset(edge, {1, Unit::calendar_days}, *side);
    return *side == Side::before ? Stretch{open, near} : Stretch{near, open};
  }
  const Point far =
      with_offset(edge, lengths->least.count < lengths->most.count ? lengths->most : lengths->least, *side);
  const Point near = with_offset(edge, within ? Length{1, Unit::calendar_days} : lengths->least, *side);
  return *side == Side::before ? Stretch{far, near} : Stretch{near, far};
}

}  // namespace gesprek::policy_reader
