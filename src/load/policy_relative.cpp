// Lengths, weeks and days of the week before and after what a window is counted from.
#include <utility>

#include "load/policy_lengths.hpp"
#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "model/numbered_week.hpp"
#include "words/policy.hpp"
#include "words/policy_nearest.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_days_a_week = 7;
constexpr int k_some_weeks = 4;  ///< stands until the school's own number replaces it

enum class Side { before, after };

bool is_of_pupil(Anchor anchor) {
  return anchor == Anchor::first_day || anchor == Anchor::last_day || anchor == Anchor::birthday ||
         anchor == Anchor::class_change;
}

std::optional<Side> take_side(WordReader& words) {
  if (words.take("before") || words.take("voor")) {
    return Side::before;
  }
  if (words.take("after") || words.take("na")) {
    return Side::after;
  }
  return std::nullopt;
}

/// What comes after "before" or "after"; "the end of the autumn holiday" is the holiday where that side is
/// meant.
std::optional<AnchorName> take_anchor_beside(WordReader& words, Reading& reading, Side side) {
  static constexpr Word<Side> k_edges[] = {
      {"end of", Side::after},     {"start of", Side::before}, {"beginning of", Side::before},
      {"einde van", Side::after},  {"eind van", Side::after},  {"begin van", Side::before},
      {"start van", Side::before},
  };
  const std::size_t start = words.mark();
  if (words.take_any(k_edges) == side) {
    if (auto holiday = take_holiday(words)) {
      return holiday;
    }
  }
  words.back_to(start);
  return take_anchor(words, reading);
}

Point at_edge(const AnchorName& anchor, Side side) {
  Point point = anchor.point;
  if (point.anchor != Anchor::school_year) {
    point.edge = side == Side::before ? Edge::start : Edge::end;
  }
  return point;
}

Point with_offset(Point point, Length offset, Side side) {
  offset.count = side == Side::before ? -offset.count : offset.count;
  point.offset = offset;
  return point;
}

/// Weeks counted away from an anchor: those of a holiday are weeks with school, after the summer holiday from
/// the year's first; else the first one begins on the next day.
std::optional<Stretch> weeks_beside(WordReader& words, const AnchorName& anchor, int first, int last,
                                    Side side) {
  if (side == Side::after && anchor.summer) {
    return school_weeks(words, first, last);
  }
  if (!check_days(words, {last, Unit::weeks})) {
    return std::nullopt;
  }
  const Point edge = at_edge(anchor, side);
  if (edge.anchor == Anchor::holiday) {
    return side == Side::after
               ? Stretch{numbered_week(edge, first, Edge::start), numbered_week(edge, last, Edge::end)}
               : Stretch{numbered_week(edge, -last, Edge::start), numbered_week(edge, -first, Edge::end)};
  }
  const Length near{k_days_a_week * (first - 1) + 1, Unit::calendar_days};
  const Length far{k_days_a_week * last, Unit::calendar_days};
  return side == Side::after ? Stretch{with_offset(edge, near, side), with_offset(edge, far, side)}
                             : Stretch{with_offset(edge, far, side), with_offset(edge, near, side)};
}

/// "last weeks before zomervakantie": how many is the school's to say.
std::optional<Stretch> some_weeks_beside(WordReader& words, const AnchorName& anchor, Side side) {
  if (side == Side::after && anchor.summer) {
    auto weeks = school_weeks(words, 1, k_some_weeks);
    weeks->until.some_weeks = true;
    return weeks;
  }
  const Point edge = at_edge(anchor, side);
  const Point near = with_offset(edge, {1, Unit::calendar_days}, side);
  Point far = with_offset(edge, {k_some_weeks, Unit::weeks}, side);
  far.some_weeks = true;
  return side == Side::after ? Stretch{near, far} : Stretch{far, near};
}

/// Which weeks: "second", "first to third", "second and third", "first two", "last 3"; without a number in
/// the plural, "last weeks", the school's.
struct WeekCount {
  int first = 1;
  int last = 1;
  bool some = false;
  bool counted_back = false;  ///< "last": only before something
};
std::optional<WeekCount> take_week_count(WordReader& words) {
  WeekCount weeks;
  weeks.counted_back = words.take("last") || words.take("laatste");
  const auto range = weeks.counted_back ? std::optional(NumberRange{1, 1}) : take_ordinal_range(words);
  weeks.first = range ? range->first : 1;
  weeks.last = range ? range->last : 1;
  bool counted = !range || weeks.last > 1;
  if (range && !counted) {
    const auto count = words.take_number();
    weeks.last = count.value_or(1);
    counted = count.has_value();
  }
  const auto plural = take_week_word(words);
  weeks.some = plural && *plural && !counted;
  return plural && weeks.first <= weeks.last ? std::optional(weeks) : std::nullopt;
}

/// "second week after kerstvakantie", "first to third week after …", "last week before …", "the week after
/// class change".
std::optional<Stretch> take_weeks_beside(WordReader& words, Reading& reading) {
  const std::size_t start = words.mark();
  const auto weeks = take_week_count(words);
  const auto side = weeks ? take_side(words) : std::nullopt;
  const bool fits = side && !(weeks->counted_back && *side == Side::after);
  if (const auto anchor = fits ? take_anchor_beside(words, reading, *side) : std::nullopt) {
    return weeks->some ? some_weeks_beside(words, *anchor, *side)
                       : weeks_beside(words, *anchor, weeks->first, weeks->last, *side);
  }
  words.back_to(start);
  return std::nullopt;
}

/// "shortly after kerstvakantie", "vlak voor de zomervakantie": as the first or last weeks beside it.
std::optional<Stretch> take_near(WordReader& words, Reading& reading) {
  static constexpr Word<bool> k_near[] = {{"shortly", true}, {"just", true},   {"soon", true},
                                          {"right", true},   {"kort", true},   {"vlak", true},
                                          {"direct", true},  {"meteen", true}, {"net", true}};
  const auto side = words.take_any(k_near) ? take_side(words) : std::nullopt;
  const auto anchor = side ? take_anchor_beside(words, reading, *side) : std::nullopt;
  const bool holiday = anchor && anchor->point.anchor == Anchor::holiday;
  return holiday ? some_weeks_beside(words, *anchor, *side) : std::nullopt;
}

/// What a weekday is the n-th of: "of November", "of the school year".
std::optional<Point> take_whole(WordReader& words, bool from_end) {
  Point point;
  point.edge = from_end ? Edge::end : Edge::start;
  if (!words.take("of") && !words.take("in") && !words.take("van")) {
    return std::nullopt;
  }
  if (words.take("the school year") || words.take("schooljaar")) {
    return point;
  }
  const auto month = take_month(words);
  point.anchor = Anchor::month;
  point.number = month.value_or(0);
  return month ? std::optional(point) : std::nullopt;
}

/// "first Tuesday of November", "last Friday before kerstvakantie", "second Monday after herfstvakantie".
std::optional<Stretch> take_weekday(WordReader& words, Reading& reading) {
  constexpr int k_most_in_a_month = 4;
  const std::size_t start = words.mark();
  const bool last = words.take("last") || words.take("laatste");
  const auto ordinal = last ? std::optional(1) : words.take_ordinal();
  const auto weekday = policy_reader::take_weekday(words);
  if (!weekday) {
    words.back_to(start);
    return std::nullopt;
  }
  if (!check_days(words, {ordinal.value_or(1), Unit::weeks})) {
    words.back_to(start);
    return std::nullopt;
  }
  const int days = k_days_a_week * (ordinal.value_or(1) - 1);
  if (const auto whole = ordinal ? take_whole(words, last) : std::nullopt) {
    if (whole->anchor == Anchor::month && *ordinal > k_most_in_a_month) {
      words.object("out-of-range", {words::policy::k_weekday_of_month, {{"text", words.node().text}}},
                   Message(words::policy::k_weekday_of_month_help));
      return std::nullopt;
    }
    return on_weekday(plus_days(*whole, days), *weekday, last);
  }
  const auto side = take_side(words);
  const bool fits = side && !(last && *side == Side::after);
  if (const auto anchor = fits ? take_anchor_beside(words, reading, *side) : std::nullopt) {
    const Point edge = at_edge(*anchor, *side);
    return on_weekday(plus_days(edge, *side == Side::after ? days + 1 : -days - 1), *weekday,
                      *side == Side::before);
  }
  words.back_to(start);
  return std::nullopt;
}

/// "some weeks after first day": the number is the school's.
std::optional<LengthRange> take_some_weeks(WordReader& words) {
  static constexpr Word<bool> k_some[] = {{"some weeks", true},       {"a few weeks", true},
                                          {"several weeks", true},    {"enkele weken", true},
                                          {"een paar weken", true},   {"een aantal weken", true},
                                          {"a couple of weeks", true}};
  const bool some = words.take_any(k_some).has_value();
  const Length weeks{k_some_weeks, Unit::weeks};
  return some ? std::optional(LengthRange{weeks, weeks}) : std::nullopt;
}

/// "the month before", "laatste maand voor": all of it.
bool take_one_month(WordReader& words) {
  static constexpr Word<bool> k_month[] = {{"month", true},         {"maand", true},
                                           {"last month", true},    {"first month", true},
                                           {"laatste maand", true}, {"eerste maand", true}};
  const std::size_t start = words.mark();
  const bool month = words.take_any(k_month).has_value();
  const std::size_t after = words.mark();
  const bool beside = month && take_side(words);
  words.back_to(beside ? after : start);
  return beside;
}

/// A point further away. To what has days of its own only days and weeks can be added.
std::optional<Point> moved(Point point, Length length, Side side) {
  if (point.offset.count == 0) {
    return with_offset(std::move(point), length, side);
  }
  const int days = length.unit == Unit::weeks ? length.count * k_days_a_week : length.count;
  if (length.unit != Unit::weeks && length.unit != Unit::calendar_days) {
    return std::nullopt;
  }
  return plus_days(std::move(point), side == Side::before ? -days : days);
}

/// The edge of what is counted from: an anchor, or a day or month of every year ("2 weeks before 1
/// December").
std::optional<Point> take_edge(WordReader& words, Reading& reading, Side side, bool counted) {
  if (const auto anchor = take_anchor_beside(words, reading, side)) {
    return at_edge(*anchor, side);
  }
  const auto dates = counted ? take_named_date(words) : std::nullopt;
  return dates ? std::optional(side == Side::before ? dates->from : dates->until) : std::nullopt;
}

/// The second school day after it, or the first to the second: those in between count, whatever the day of
/// the week.
Stretch school_days_beside(const Point& edge, int near, int far, Side side) {
  const Point first = with_offset(edge, {near, Unit::school_days}, side);
  const Point last = with_offset(edge, {far, Unit::school_days}, side);
  return side == Side::before ? Stretch{last, first} : Stretch{first, last};
}

/// "first school day after kerstvakantie", "laatste twee schooldagen voor de zomervakantie".
std::optional<Stretch> take_school_day(WordReader& words, Reading& reading) {
  constexpr int k_most_days = 20;
  const std::size_t start = words.mark();
  const bool last = words.take("last") || words.take("laatste");
  const auto ordinal = last ? std::optional(1) : words.take_ordinal();
  const auto count = ordinal == 1 ? words.take_number() : std::nullopt;
  const bool named = ordinal && (count ? words.take("school days") || words.take("schooldagen")
                                       : words.take("school day") || words.take("schooldag"));
  const auto side = named ? take_side(words) : std::nullopt;
  const bool fits =
      side && !(last && *side == Side::after) && count.value_or(1) > 0 && count.value_or(1) <= k_most_days;
  if (const auto anchor = fits ? take_anchor_beside(words, reading, *side) : std::nullopt) {
    const int far = *ordinal + count.value_or(1) - 1;
    const bool year_itself = anchor->summer && *side == Side::after;
    return year_itself ? school_days_beside(Point{}, *ordinal - 1, far - 1, Side::after)
                       : school_days_beside(at_edge(*anchor, *side), *ordinal, far, *side);
  }
  words.back_to(start);
  return std::nullopt;
}

/// "after 3 months at school".
std::optional<Stretch> take_time_at_school(WordReader& words) {
  const std::size_t start = words.mark();
  const auto length = words.take("after") || words.take("na") ? take_length(words) : std::nullopt;
  if (length && words.done()) {
    words.object(
        "unfinished-rule",
        {words::policy::k_unfinished, {{"text", words.node().text}, {"what", &words::policy::k_a_window}}},
        Message(words::policy_nearest::k_from_first_day));
  }
  const bool at_school = length && (words.take("at school") || words.take("op school"));
  if (at_school && check_days(words, *length, Longest::school_career)) {
    Point point;
    point.anchor = Anchor::first_day;
    point.offset = *length;
    return Stretch{point, point};
  }
  words.back_to(start);
  return std::nullopt;
}

/// All the time before or after it.
Stretch open_side(const Point& edge, Side side) {
  Point open;
  open.edge = side == Side::before ? Edge::start : Edge::end;
  const Point near = with_offset(edge, {1, Unit::calendar_days}, side);
  return side == Side::before ? Stretch{open, near} : Stretch{near, open};
}

/// "3 to 4 weeks after", "within 6 weeks before", "in the 6 weeks before", "some weeks after"; without a
/// length, all the time.
std::optional<Stretch> take_lengths_from(WordReader& words, Reading& reading) {
  const bool in = words.take("in");
  bool within = words.take("within") || words.take("binnen");
  within && (words.take("first") || words.take("eerste"));
  const bool month = take_one_month(words);
  within = within || month;
  auto lengths =
      month ? std::optional(LengthRange{{1, Unit::months}, {1, Unit::months}}) : take_some_weeks(words);
  const bool some = lengths && !month;
  lengths = lengths ? lengths : take_length_range(words);
  within = within || (in && lengths && lengths->least == lengths->most);
  const auto side = take_side(words);
  const auto edge =
      side && (lengths || !within) ? take_edge(words, reading, *side, lengths.has_value()) : std::nullopt;
  if (!edge || !lengths) {
    return edge ? std::optional(open_side(*edge, *side)) : std::nullopt;
  }
  const Longest longest = is_of_pupil(edge->anchor) ? Longest::school_career : Longest::school_year;
  if (!check_days(words, lengths->least, longest) || !check_days(words, lengths->most, longest)) {
    return std::nullopt;
  }
  const auto [least, most] = in_order(*lengths);  // "2 to 1 weeks before": who counts down means the same
  auto far = moved(*edge, most, *side);
  auto near = moved(*edge, within ? Length{1, Unit::calendar_days} : least, *side);
  if (!far || !near) {
    words.object("unclear-start", {words::policy::k_only_days_from_date, {{"text", words.node().text}}},
                 Message(words::policy::k_only_days_from_date_help));
    return std::nullopt;
  }
  far->some_weeks = some;
  near->some_weeks = some && !within;
  return *side == Side::before ? Stretch{*far, *near} : Stretch{*near, *far};
}

/// "the 4th birthday", "first day": that day; "week of the birthday": its week, from Monday to Sunday.
std::optional<Stretch> take_day_of_pupil(WordReader& words, Reading& reading) {
  const std::size_t start = words.mark();
  words.take("at") || words.take("bij");
  const bool week = words.take("week of") || words.take("week van");
  const auto anchor = take_anchor(words, reading);
  if (!anchor || !is_of_pupil(anchor->point.anchor)) {
    words.back_to(start);
    return std::nullopt;
  }
  Stretch day{anchor->point, anchor->point};
  if (week) {
    day = from_monday_to_sunday(day, true);
    day.until.weekday_back = false;
  }
  return day;
}

}  // namespace

Stretch on_weekday(Point point, Weekday weekday, bool back) {
  point.weekday = weekday;
  point.weekday_back = back;
  return {point, point};
}

std::optional<Stretch> take_relative(WordReader& words, Reading& reading) {
  const std::size_t start = words.mark();
  for (const auto take : {take_weeks_beside, take_near, take_weekday, take_school_day, take_lengths_from}) {
    if (auto stretch = take(words, reading)) {
      return stretch;
    }
    words.back_to(start);
  }
  const auto stretch = take_time_at_school(words);
  return stretch ? stretch : take_day_of_pupil(words, reading);
}

}  // namespace gesprek::policy_reader
