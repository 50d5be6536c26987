// When a moment takes place, in words: "February", "school weeks 3 to 5", "about 4 weeks before first day".
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "load/policy_rule.hpp"
#include "load/policy_words.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// `when:`, short or long (`is`, `part`, `margin`, `clause`), where one time of the year is meant. Nothing
/// after a report.
std::optional<Window> read_window(const Entry& entry, const Scope& scope);
/// The same where it may name several: "November and March", or a list. What touches is one ("June and
/// July"). Empty after a report.
std::vector<Window> read_windows(const Entry& entry, const Scope& scope);

/// What weeks, days and deadlines are counted from.
struct AnchorName {
  Point point;  ///< edge start, no offset
  bool summer =
      false;  ///< the summer holiday: what comes after it is counted from the start of the school year
};
/// "first day", "the 4th birthday", "kerstvakantie", "moment startgesprek", "2027-02-09" …
std::optional<AnchorName> take_anchor(WordReader& words, Reading& reading);
std::optional<AnchorName> take_holiday(WordReader& words);
/// Two that share a word: "the autumn and Christmas holidays", "herfst- en kerstvakantie".
std::optional<std::array<AnchorName, 2>> take_two_holidays(WordReader& words);

/// From … until, both included.
struct Stretch {
  Point from;
  Point until;
};
/// Days, months, dates and school weeks: all that needs no anchor.
std::optional<Stretch> take_dates(WordReader& words);
/// The edge of a month, and so many days from it.
Point month_point(int month, Edge edge, int offset_days = 0);
/// "10 January", "9 February 2027".
std::optional<Stretch> take_day_of_month(WordReader& words);
/// "10 to 31 January"; "10 January to 5 February" has an end that is named.
std::optional<Stretch> take_days_of_month(WordReader& words);
/// "9, 10 and 11 February": days that follow on are one window, others the evenings of one round.
std::optional<Stretch> take_listed_days(WordReader& words);
/// "November 12", "March 1 to 15".
std::optional<Stretch> take_month_and_day(WordReader& words);
/// "Tuesday 9 February 2027"; without a year it is another day each year, and objected to.
std::optional<Stretch> take_dated_weekday(WordReader& words);
/// "week of 15 March", "weken van 12 en 19 februari": from Monday to Sunday.
std::optional<Stretch> take_weeks_of_days(WordReader& words);
/// The same days, from the Monday on or after the first (or on or before it) to such a Sunday.
Stretch from_monday_to_sunday(Stretch week, bool back);
/// "2027-02-09".
std::optional<Stretch> take_exact_day(WordReader& words);
/// One of these, not a range: "end of March", "1 December", "October", "school week 3".
std::optional<Stretch> take_named_date(WordReader& words);
/// "last two weeks of September", "third week of November", "first to third week of March", "second and third
/// week of March", "week 2 of March".
std::optional<Stretch> take_weeks_of_month(WordReader& words);
/// "first full week of November", "laatste volle week van maart": from its Monday to its Sunday.
std::optional<Stretch> take_full_week(WordReader& words);
/// School weeks by number, from 1 or back from -1; words that name a week beyond the year are objected to.
std::optional<Stretch> school_weeks(WordReader& words, int first, int last);
/// Weeks and lengths before or after an anchor, and its days of the week: "last Friday before kerstvakantie".
std::optional<Stretch> take_relative(WordReader& words, Reading& reading);
/// The point's day, or the nearest such weekday after it (or before it).
Stretch on_weekday(Point point, Weekday weekday, bool back);
/// "First Thursday of each month": a day in each month from September to June; empty for anything else.
std::vector<Stretch> take_weekday_of_each_month(WordReader& words);
/// With an end that has a name on one side or both: "between autumn holiday and 1 December", "from October",
/// "until kerstvakantie", "until 2 weeks before zomervakantie".
std::optional<Stretch> take_ends(WordReader& words, Reading& reading);
/// "by", "uiterlijk".
bool take_by(WordReader& words);
/// "By March", "uiterlijk maart": which month; it is before that month begins.
std::optional<int> by_month(const Node& text);

/// "week", "weeks", "schoolweken": true for the plural.
std::optional<bool> take_week_word(WordReader& words);
/// Months of a school year in their order: August is the first.
int month_rank(int month);
/// Objects to a window that runs backwards, over the summer or from the year's start to a pupil's.
bool check_window(const Window& window, const Node& node, const Scope& scope);
/// Where one ends the next begins: "June and July", "school weeks 3 and 4".
bool touch(const Window& one, const Window& next);
/// July beside August: the end of one school year and the beginning of the next.
bool touch_over_summer(const std::vector<Window>& windows);
/// Two days so near to each other are the evenings of one round.
bool same_round(const Window& one, const Window& next);
/// "January and October" are the second and the first of the school year. Times of which only a calendar can
/// tell the order keep the one in which they are written.
void sort_by_year(std::vector<Window>& windows);

/// A number of days is added to what the point has.
Point plus_days(Point point, int count);

}  // namespace gesprek::policy_reader
