// cadence, by intervals: a group message at least once every three to four weeks, holidays not counted, and
// at most once a week (B21). "Three to four" binds at four.
//
// Example: group 5A hears on 1 September and then not before 12 October; or twice within four days.
#include "compliance/rules/cadence_interval.hpp"

#include <algorithm>
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/terms.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// One stretch from a message (or the start of the year) to the next.
struct Stretch {
  Day from;
  Day due;
  std::optional<Day> next;
  bool first = false;
};

/// What the interval steps over, where holidays do not count.
void add_not_counted(const Stretch& stretch, const Cadence& cadence, const Calendar& calendar,
                     std::vector<Message>& evidence) {
  for (const Holiday& holiday : cadence.holidays_count ? std::vector<Holiday>{} : calendar.holidays()) {
    const Day first = std::max(holiday.days.first, stretch.from + std::chrono::days{1});
    const Day last = std::min(holiday.days.last, stretch.due);
    if (first <= last) {
      evidence.push_back(Message(first == last ? say::k_day_not_counted : say::k_days_not_counted,
                                 {{"first", first}, {"last", last}, {"name", holiday.name}}));
    }
  }
}

Duty check_stretch(const Stretch& stretch, const Occurrence& occurrence, const Cadence& cadence,
                   const Facts& facts) {
  Draft draft = draft_for("cadence", stretch.first ? say::k_first_interval : say::k_interval, occurrence,
                          cadence.basis, cadence.by, facts);
  draft.subject += '@' + iso(stretch.from);
  // Not the day it starts on: what is waived about that message itself is another finding.
  const Day last = stretch.next.value_or(std::max(stretch.due, facts.input.as_of));
  draft.period = DayRange{std::min(stretch.from + std::chrono::days{1}, last), last};
  draft.due = stretch.due;
  draft.met_on = stretch.next;
  draft.remedy = Remedy{Settling::done,
                        {message_to_record(draft, facts.input.policy.moments[occurrence.moment_index], {})}};
  draft.tracked = facts.rounds[occurrence.moment_index].has_series;
  draft.args.push_back({"from", stretch.from});
  draft.evidence = {Message(stretch.first ? say::k_year_starts : say::k_previous_on, {{"day", stretch.from}}),
                    Message(cadence.holidays_count ? say::k_length_after : say::k_length_after_no_holidays,
                            {{"length", length_arg(*cadence.at_least_every)}, {"day", stretch.due}})};
  add_not_counted(stretch, cadence, facts.input.calendar, draft.evidence);
  if (stretch.next) {
    draft.evidence.push_back(Message(say::k_next_on, {{"day", *stretch.next}}));
  }
  return settle(std::move(draft), facts);
}

/// The messages of that day taken back: they were something else, or were never sent.
Remedy taken_back(Day day, const Occurrence& occurrence, const Facts& facts) {
  Remedy remedy{Settling::corrected, {}};
  for (const LogLine* line : lines_logged(occurrence, facts)) {
    if (line->date == day) {
      remedy.entries.push_back(to_record(*line));
      remedy.entries.back().undo = true;
    }
  }
  return remedy;
}

}  // namespace

void check_interval(const Occurrence& occurrence, const Cadence& cadence, const CountedDays& counted,
                    const Facts& facts, Duties& duties) {
  if (!cadence.at_least_every) {
    return;
  }
  const Calendar& calendar = facts.input.calendar;
  const Day start = std::max(occurrence.days->first, calendar.first_school_day());
  const Day end = std::min(occurrence.days->last, calendar.last_school_day());
  std::vector<Day> logged = days_logged(occurrence, facts);
  std::erase_if(logged, [&](Day day) { return day < start || day > end; });
  Day from = start;
  for (std::size_t i = 0; i <= logged.size(); ++i) {
    Stretch stretch{from, next_by(from, cadence, counted, calendar), std::nullopt, i == 0};
    if (i < logged.size()) {
      stretch.next = logged[i];
      from = logged[i];
    }
    if (stretch.next || stretch.due <= end) {
      duties.push_back(check_stretch(stretch, occurrence, cadence, facts));
    }
  }
}

void check_not_too_often(const Occurrence& occurrence, const Moment& moment, const Facts& facts,
                         Duties& duties) {
  if (!moment.cadence || !moment.cadence->at_most_every) {
    return;
  }
  const Cadence& cadence = *moment.cadence;
  const Basis& basis = cadence.at_most_basis.clause.empty() ? cadence.basis : cadence.at_most_basis;
  const std::vector<Day> logged = days_logged(occurrence, facts);
  for (std::size_t i = 1; i < logged.size(); ++i) {
    const Day earliest = shift(logged[i - 1], *cadence.at_most_every, +1, facts.input.calendar);
    if (logged[i] >= earliest) {
      continue;
    }
    Draft draft = draft_for("cadence", say::k_interval, occurrence, basis, cadence.by, facts);
    draft.subject += '@' + iso(logged[i]) + ":too-soon";
    draft.period = DayRange{logged[i], logged[i]};
    draft.remedy = taken_back(logged[i], occurrence, facts);
    draft.due = logged[i];
    draft.failed = true;
    draft.to_do = false;
    draft.sentence = &say::k_too_soon;
    draft.args = {
        {"day", logged[i]}, {"from", logged[i - 1]}, {"length", length_arg(*cadence.at_most_every)}};
    draft.evidence = {
        Message(say::k_previous_on, {{"day", logged[i - 1]}}),
        Message(say::k_length_after, {{"length", length_arg(*cadence.at_most_every)}, {"day", earliest}}),
        Message(say::k_next_on, {{"day", logged[i]}})};
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
