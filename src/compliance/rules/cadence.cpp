// cadence: what comes back, comes back in time (B14: a newsletter every month; B16: the website once a year;
// B18: four times a year for pupils with extra support; B21: a group message every three to four weeks).
//
// One duty for each period and subject, or, where the policy names an interval, one from each message to the
// next (rules/cadence_interval.cpp). A message of another kind, or through a channel that the policy does not
// name, does not count. A school that logs none of a moment's messages is told that once.
//
// Example: no newsletter in January.
#include <algorithm>
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/rules/cadence_interval.hpp"
#include "compliance/series.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// Whose to-do it is: as the cadence says; a check of the whole school is the head's.
RoleName owner_of(const Moment& moment) {
  return moment.cadence ? moment.cadence->by : RoleName(Role::head);
}

/// As many messages as still lack, each on a day of its own: today while the period lasts, and days of the
/// period before that.
Remedy remedy_for(const Draft& draft, const Moment& moment, const std::vector<Day>& logged,
                  const Occurrence& occurrence, Day as_of) {
  const DayRange period = *occurrence.days;
  const auto times = static_cast<std::size_t>(std::max(occurrence.times, 1));
  const std::size_t lacking = times - std::min(times, logged.size());
  Remedy remedy{as_of <= period.last ? Settling::done : Settling::done_then, {}};
  if (as_of < period.first) {
    remedy.entries.assign(lacking, message_to_record(draft, moment, period.first));
    return remedy;
  }
  for (Day day = std::min(as_of, period.last); remedy.entries.size() < lacking && period.contains(day);
       day -= std::chrono::days{1}) {
    if (!std::ranges::binary_search(logged, day)) {
      const auto date = day == as_of ? std::nullopt : std::optional(day);
      remedy.entries.insert(remedy.entries.begin(), message_to_record(draft, moment, date));
    }
  }
  return remedy;
}

Duty check_period(const Occurrence& occurrence, const Moment& moment, const Facts& facts) {
  Draft draft = draft_for("cadence", say::k_cadence, occurrence,
                          moment.cadence ? moment.cadence->basis : moment.basis, owner_of(moment), facts);
  const std::vector<Day> logged = days_logged(occurrence, facts);
  const auto needed = static_cast<std::size_t>(occurrence.times);
  draft.due = occurrence.days->last;
  draft.to_do = facts.input.as_of <= *draft.due;
  draft.tracked = facts.rounds[occurrence.moment_index].has_series;
  if (logged.size() >= needed && needed > 0) {
    draft.met_on = logged[needed - 1];
  }
  draft.remedy = remedy_for(draft, moment, logged, occurrence, facts.input.as_of);
  draft.args = {{"first", occurrence.days->first},
                {"count", static_cast<std::int64_t>(logged.size())},
                {"times", static_cast<std::int64_t>(occurrence.times)}};
  draft.evidence.push_back(
      Message(say::k_period, {{"first", occurrence.days->first}, {"last", occurrence.days->last}}));
  for (const Day day : logged) {
    draft.evidence.push_back(Message(say::k_done_on, {{"day", day}}));
  }
  return settle(std::move(draft), facts);
}

}  // namespace

void check_cadence(const Facts& facts, Duties& duties) {
  const CountedDays counted(facts.input.calendar);
  for (const Occurrence& occurrence : facts.input.agenda.occurrences) {
    const Moment& moment = facts.input.policy.moments[occurrence.moment_index];
    const bool comes_back = moment.kind == MomentKind::cadence || moment.kind == MomentKind::checklist;
    if (!comes_back || !occurrence.days) {
      continue;
    }
    if (moment.cadence && moment.cadence->per == Cadence::Per::interval) {
      check_interval(occurrence, *moment.cadence, counted, facts, duties);
    } else {
      duties.push_back(check_period(occurrence, moment, facts));
    }
    check_not_too_often(occurrence, moment, facts, duties);
  }
}

}  // namespace gesprek::compliance
