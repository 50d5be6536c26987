#include "agenda/window.hpp"

#include <algorithm>
#include <set>

#include "agenda/points.hpp"
#include "agenda/reasons.hpp"
#include "agenda/weeks_of.hpp"
#include "words/agenda.hpp"

namespace gesprek {
namespace owed {
namespace {

namespace say = words::agenda;
using std::chrono::days;
using State = WindowAnswer::State;

/// The days nearest to a holiday that still count as beside it.
constexpr days k_beside_a_holiday{6};

/// Looks at each moment along the chain once.
bool any_runs_with_pupil(const Window& window, const Policy& policy, std::set<const Moment*>& seen) {
  const auto runs = [&](const Point& point) {
    if (point.anchor != Anchor::moment) {
      return is_pupil_fact(point.anchor);
    }
    const Moment* moment = policy.find(MomentId{point.ref});
    return moment != nullptr && seen.insert(moment).second &&
           any_runs_with_pupil(moment->window, policy, seen);
  };
  return window.kind == WindowKind::between && (runs(window.from) || runs(window.until));
}

const Basis& basis_of(const Window& window, const Moment& moment) {
  return first_known(window.basis, moment.basis);
}

Message from_until(const Phrase& phrase, const DayRange& range) {
  return {phrase, {{"first", range.first}, {"last", range.last}}};
}

/// The days that the school's own file names for a round: its first and last day, else those of its sessions
/// and dates.
std::optional<DayRange> days_of_school(const SchoolRound& round) {
  std::vector<Day> named = round.dates;
  for (const Session& session : round.sessions) {
    named.push_back(session.day);
  }
  if (round.from || round.until) {
    named = {round.from.value_or(round.until.value_or(Day{})),
             round.until.value_or(round.from.value_or(Day{}))};
  }
  if (named.empty()) {
    return std::nullopt;
  }
  const auto [first, last] = std::minmax_element(named.begin(), named.end());
  return DayRange{*first, *last};
}

WindowAnswer undated(const Window& window, const Moment& moment, const Phrase& phrase) {
  return {State::undated, {}, {because(Message{phrase}, basis_of(window, moment))}, Anchor::first_day};
}

WindowAnswer dated_by_school(const Window& window, const AgendaInput& input, const Moment& moment) {
  const SchoolRound* round = input.school.round(moment.id);
  const std::optional<DayRange> chosen = round != nullptr ? days_of_school(*round) : std::nullopt;
  if (!chosen) {
    return undated(window, moment, say::k_not_dated);
  }
  const DayRange range = school_days_within(*chosen, input.calendar).value_or(*chosen);
  return {State::dated,
          range,
          {because(from_until(say::k_school_dates, range), basis_of(window, moment), round->span)},
          Anchor::first_day};
}

/// "About four weeks" reaches so far to both sides (the school's number where the policy gives none).
void widen(WindowAnswer& answer, const Window& window, const AgendaInput& input, const Moment& moment) {
  if (!window.about) {
    return;
  }
  const Length margin = window.margin.count != 0 ? window.margin : input.school.vague.about;
  answer.days.first = shift(answer.days.first, margin, -1, input.calendar);
  answer.days.last = shift(answer.days.last, margin, 1, input.calendar);
  answer.why.push_back(
      because({say::k_about, {{"margin", nested(length_in_words(margin))}}}, basis_of(window, moment)));
}

/// The school's own first and last day narrow the policy's window, unless it runs with each pupil; they do
/// not leave it.
void narrow(WindowAnswer& answer, const Window& window, const AgendaInput& input, const Moment& moment) {
  const SchoolRound* round = input.school.round(moment.id);
  if (round == nullptr || (!round->from && !round->until) || runs_with_pupil(window, input.policy)) {
    return;
  }
  const DayRange narrowed{std::max(answer.days.first, round->from.value_or(answer.days.first)),
                          std::min(answer.days.last, round->until.value_or(answer.days.last))};
  if (!school_days_within(narrowed, input.calendar)) {
    answer.why.push_back(because(Message{say::k_school_outside}, basis_of(window, moment), round->span));
    return;
  }
  answer.days = narrowed;
  answer.why.push_back(
      because(from_until(say::k_school_narrows, narrowed), basis_of(window, moment), round->span));
}

/// Where a window without a school day goes (docs/explanation/time.md).
enum class Move { nearest, back, onwards };

/// What is counted away from a day of the pupil, a holiday or another moment goes on in that direction (A03,
/// B26); every other window to the school days nearest by, however its days are written.
Move move_of(const Point& from, const School& school) {
  const bool counted =
      is_pupil_fact(from.anchor) || from.anchor == Anchor::holiday || from.anchor == Anchor::moment;
  const int count = counted ? offset_of(from, school).count : 0;
  return count < 0 ? Move::back : count > 0 ? Move::onwards : Move::nearest;
}

/// Whether the window lies in the holiday with which the school year begins. The days of a pupil may: what
/// was due then is of last year's folder.
bool is_before_school(const DayRange& range, const Window& window, const AgendaInput& input) {
  return input.calendar.year().first <= range.last && range.last < input.calendar.first_school_day() &&
         !runs_with_pupil(window, input.policy);
}

/// As many school days as the window was long, a week at most.
DayRange beside(const DayRange& range, Move move, const Calendar& calendar) {
  const days length = std::min<days>(range.last - range.first, k_beside_a_holiday);
  const Day before = calendar.school_day_on_or_before(range.first);
  const Day after = calendar.school_day_on_or_after(range.last);
  const bool is_after_nearer = after - range.last < range.first - before;
  if (move == Move::onwards || (move == Move::nearest && is_after_nearer)) {
    return {after, calendar.school_day_on_or_before(after + length)};
  }
  return {calendar.school_day_on_or_after(before - length), before};
}

bool is_birthday_itself(const Window& window) {
  const auto is_on_it = [](const Point& point) {
    return point.anchor == Anchor::birthday && point.offset.count == 0 && !point.weekday;
  };
  return is_on_it(window.from) && is_on_it(window.until);
}

/// A birthday that would be kept when the pupil is not at school, for it lies less than a week of school
/// before the first day, or in a weekend or holiday that begins with the last one: that first or last day.
std::optional<Day> day_at_school(const DayRange& birthday, const Pupil& pupil, const Calendar& calendar) {
  const DayRange kept =
      school_days_within(birthday, calendar).value_or(beside(birthday, Move::nearest, calendar));
  const Day after = calendar.school_day_on_or_after(birthday.last);
  const std::optional<Day> first = first_day(pupil, calendar);
  if (first && kept.last < *first && *first <= after + k_beside_a_holiday) {
    return calendar.school_day_on_or_after(*first);
  }
  const Day before = calendar.school_day_on_or_before(birthday.first);
  if (pupil.last_day && before <= *pupil.last_day && *pupil.last_day < kept.first) {
    return calendar.school_day_on_or_before(*pupil.last_day);
  }
  return std::nullopt;
}

/// False when the days lie where they lie for everybody.
bool keep_at_school(WindowAnswer& answer, const Window& window, const Pupil* pupil, const AgendaInput& input,
                    const Moment& moment) {
  const std::optional<Day> day = pupil != nullptr && is_birthday_itself(window)
                                     ? day_at_school(answer.days, *pupil, input.calendar)
                                     : std::nullopt;
  if (!day) {
    return false;
  }
  answer.days = {*day, *day};
  answer.why.push_back(because({say::k_birthday_at_school, {{"day", *day}}}, basis_of(window, moment)));
  return true;
}

Message in_words(Move move) {
  return Message{move == Move::nearest ? say::k_nearest_days
                 : move == Move::back  ? say::k_days_before
                                       : say::k_days_after};
}

bool is_yearly_birthday(const Point& point) {
  return point.anchor == Anchor::birthday && point.number == 0;
}

/// "The birthday" is that of 1 August to 31 July, and is kept in the school days of that school year: each
/// birthday is owed in one school year, wherever the summer holidays lie.
void keep_in_year(WindowAnswer& answer, const Window& window, const AgendaInput& input,
                  const Moment& moment) {
  const DayRange year = whole_year(input.calendar);
  if (!is_yearly_birthday(window.from) && !is_yearly_birthday(window.until)) {
    return;
  }
  if (answer.days.last < year.first || year.last < answer.days.first) {
    const Day edge = answer.days.last < year.first ? year.first : year.last;
    const days length = std::min<days>(answer.days.last - answer.days.first, k_beside_a_holiday);
    answer.days = edge == year.first ? DayRange{edge, edge + length} : DayRange{edge - length, edge};
    answer.why.push_back(because({say::k_birthday_in_year, {{"day", edge}}}, basis_of(window, moment)));
  }
  answer.days = {std::max(answer.days.first, year.first), std::min(answer.days.last, year.last)};
}

std::string_view holiday_within(const DayRange& range, const Calendar& calendar) {
  for (Day day = range.first; day <= range.last; day += days{1}) {
    if (const std::string_view name = calendar.closed_because(day); !name.empty()) {
      return name;
    }
  }
  return {};
}

/// A time of a month stays in that month where it has a school day left ("last week of December", "end of
/// December"); a single day of it goes to the nearest one.
std::optional<DayRange> within_month(const DayRange& range, const Window& window, const Calendar& calendar) {
  const bool of_month = window.from.anchor == Anchor::month && window.until.anchor == Anchor::month &&
                        window.from.number == window.until.number && range.first < range.last;
  const DayRange month = month_around(range.first);
  if (!of_month || !month.contains(range.last) || !school_days_within(month, calendar)) {
    return std::nullopt;
  }
  const Move nearest =
      month.contains(calendar.school_day_on_or_before(range.first)) ? Move::back : Move::onwards;
  const DayRange near = beside(range, nearest, calendar);
  return school_days_within({std::max(near.first, month.first), std::min(near.last, month.last)}, calendar);
}

/// Where a window without a school day goes.
DayRange moved_to_school(const DayRange& range, Move move, const Window& window, const AgendaInput& input) {
  const Calendar& calendar = input.calendar;
  const bool one_weekday = is_one_weekday(window) && !runs_with_pupil(window, input.policy);
  if (const auto day = one_weekday ? weekday_with_school(window, range.first, calendar) : std::nullopt) {
    return {*day, *day};
  }
  const auto in_month =
      is_before_school(range, window, input) ? std::nullopt : within_month(range, window, calendar);
  return in_month.value_or(beside(range, move, calendar));
}

void settle_on_school_days(WindowAnswer& answer, const Window& window, const AgendaInput& input,
                           const Moment& moment) {
  if (const auto clipped = school_days_within(answer.days, input.calendar)) {
    answer.days = *clipped;
    return;
  }
  const std::string_view holiday = holiday_within(answer.days, input.calendar);
  Move move =
      is_before_school(answer.days, window, input) ? Move::onwards : move_of(window.from, input.school);
  const DayRange settled = moved_to_school(answer.days, move, window, input);
  if (settled != beside(answer.days, move, input.calendar)) {
    move = settled.last < answer.days.first ? Move::back : Move::onwards;
  }
  answer.days = settled;
  Message moved = holiday.empty() ? from_until(say::k_moved_from_weekend, answer.days)
                                  : from_until(say::k_moved_from_holiday, answer.days);
  moved.args.push_back({"where", nested(in_words(move))});
  if (!holiday.empty()) {
    moved.args.push_back({"holiday", holiday_in_words(holiday)});
  }
  answer.why.push_back(because(std::move(moved), basis_of(window, moment)));
}

/// The pupil's fact that a point is counted from.
std::optional<Reason> pupil_fact(const Point& point, const Pupil& pupil, const AgendaInput& input,
                                 const Basis& basis) {
  if (point.anchor == Anchor::first_day) {
    const std::optional<Day> first = first_day(pupil, input.calendar);
    if (!first) {
      return std::nullopt;
    }
    Message fact = pupil.first_day
                       ? Message{say::k_first_day_given, {{"day", *first}}}
                       : Message{say::k_first_day_derived, {{"day", *first}, {"born", *pupil.born}}};
    return because(std::move(fact), basis, pupil.row);
  }
  if (point.anchor == Anchor::last_day && pupil.last_day) {
    return because({say::k_last_day, {{"day", *pupil.last_day}}}, basis, pupil.row);
  }
  if (point.anchor == Anchor::birthday && pupil.born) {
    const int age = age_at(point, pupil, input.calendar);
    return because({say::k_birthday, {{"age", std::int64_t{age}}, {"day", add_years(*pupil.born, age)}}},
                   basis, pupil.row);
  }
  if (point.anchor == Anchor::class_change && pupil.class_since) {
    return because({say::k_class_changed_on, {{"day", *pupil.class_since}}}, basis, pupil.row);
  }
  return std::nullopt;
}

void name_pupil_fact(WindowAnswer& answer, const Window& window, const Pupil* pupil, const AgendaInput& input,
                     const Basis& basis) {
  if (pupil == nullptr) {
    return;
  }
  auto fact = pupil_fact(window.from, *pupil, input, basis);
  if (!fact) {
    fact = pupil_fact(window.until, *pupil, input, basis);
  }
  if (fact) {
    answer.why.push_back(*std::move(fact));
  }
}

/// What is counted from another moment ends with the school year in which it begins: the last of some rounds
/// is not held when the next year has begun.
void end_with_year(WindowAnswer& answer, const Window& window, const AgendaInput& input) {
  const Day last = input.calendar.last_school_day();
  if (window.until.anchor == Anchor::moment && answer.days.first <= last && last < answer.days.last &&
      !runs_with_pupil(window, input.policy)) {
    answer.days.last = last;
  }
}

WindowAnswer answer_between(const Window& window, const Pupil* pupil, const AgendaInput& input,
                            const Moment& moment, Followed& followed) {
  const PointAnswer from = answer_point(window.from, pupil, input, followed);
  const PointAnswer until = answer_point(window.until, pupil, input, followed);
  if (from.missing || until.missing) {
    return {State::missing_fact, {}, {}, from.missing ? *from.missing : *until.missing};
  }
  if (!from.day || !until.day) {
    return undated(window, moment, say::k_not_in_calendar);
  }
  WindowAnswer answer{State::dated, {*from.day, *until.day}, {}, {}};
  if (answer.days.empty()) {  // "before the last day" of somebody who left last year
    const Day fact = is_pupil_fact(window.from.anchor) ? *from.day : *until.day;
    answer.days = {fact, fact};
  }
  name_pupil_fact(answer, window, pupil, input, basis_of(window, moment));
  widen(answer, window, input, moment);
  narrow(answer, window, input, moment);
  keep_in_year(answer, window, input, moment);
  end_with_year(answer, window, input);
  if (!keep_at_school(answer, window, pupil, input, moment)) {
    settle_on_school_days(answer, window, input, moment);
  }
  answer.why.push_back(because(from_until(say::k_window, answer.days), basis_of(window, moment)));
  return answer;
}

}  // namespace

bool runs_with_pupil(const Window& window, const Policy& policy) {
  std::set<const Moment*> seen;
  return any_runs_with_pupil(window, policy, seen);
}

std::optional<DayRange> school_days_within(const DayRange& range, const Calendar& calendar) {
  if (range.empty()) {
    return std::nullopt;
  }
  const DayRange clipped{calendar.school_day_on_or_after(range.first),
                         calendar.school_day_on_or_before(range.last)};
  return clipped.empty() ? std::nullopt : std::optional(clipped);
}

DayRange whole_year(const Calendar& calendar) {
  return {calendar.first_school_day(), calendar.last_school_day()};
}

WindowAnswer answer_window(const Window& window, const Pupil* pupil, const AgendaInput& input,
                           const Moment& moment, Followed& followed) {
  switch (window.kind) {
    case WindowKind::any_time:
      return {State::dated,
              whole_year(input.calendar),
              {because(Message{say::k_any_time}, basis_of(window, moment))},
              Anchor::first_day};
    case WindowKind::by_school:
      return dated_by_school(window, input, moment);
    case WindowKind::between:
      return answer_between(window, pupil, input, moment, followed);
  }
  return {};
}

WindowAnswer answer_window(const Window& window, const Pupil* pupil, const AgendaInput& input,
                           const Moment& moment) {
  Followed followed;
  return answer_window(window, pupil, input, moment, followed);
}

}  // namespace owed

std::optional<ResolvedWindow> resolve_window(const Window& window, const Pupil* pupil,
                                             const AgendaInput& input, const Moment& moment) {
  owed::WindowAnswer answer = owed::answer_window(window, pupil, input, moment);
  if (answer.state != owed::WindowAnswer::State::dated) {
    return std::nullopt;
  }
  return ResolvedWindow{answer.days, std::move(answer.why)};
}

}  // namespace gesprek
