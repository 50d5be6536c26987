#include "example/cadences.hpp"

#include <algorithm>
#include <map>

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr int k_missing = 50;  // permille of the periods that go by in silence, and at least one
constexpr Clock k_earliest{14 * 60 + 45};

PersonId teacher_of(const World& world, const ClassId& id, Day day) {
  const SchoolClass* group = world.roster.school_class(id);
  const auto teachers = group != nullptr ? teachers_on(*group, world.roster, day) : std::vector<PersonId>{};
  return teachers.empty() ? head_of(world) : teachers.front();
}

std::vector<Day> school_days(const DayRange& range, const Calendar& calendar) {
  std::vector<Day> found;
  for (Day day = range.first; day <= range.last; day += days{1}) {
    if (calendar.is_school_day(day)) {
      found.push_back(day);
    }
  }
  return found;
}

const Moment& moment_of(const World& world, const Occurrence& occurrence) {
  return world.policy.moments[occurrence.moment_index];
}

bool comes_in_periods(const Moment& moment) {
  return moment.kind == MomentKind::checklist || (moment.kind == MomentKind::cadence && moment.cadence &&
                                                  moment.cadence->per != Cadence::Per::interval);
}

LogEvent event_of(const Moment& moment) {
  if (moment.kind == MomentKind::checklist) {
    return LogEvent::website_checked;
  }
  return moment.cadence->subject == Cadence::Subject::pupil ? LogEvent::informed : LogEvent::message_posted;
}

std::string value_of(const Moment& moment, Rng& rng) {
  if (moment.kind == MomentKind::checklist) {
    return "";
  }
  const Cadence& cadence = *moment.cadence;
  if (cadence.subject != Cadence::Subject::pupil) {
    return cadence.message_kind.empty() ? "" : "kind=" + cadence.message_kind;
  }
  return cadence.through.empty() ? "" : "channel=" + rng.pick(cadence.through);
}

/// In the first half of the period, as often as it asks.
void tell_period(const World& world, const Occurrence& occurrence, Rng& rng, Diary& diary) {
  const Moment& moment = moment_of(world, occurrence);
  std::vector<Day> possible = school_days(*occurrence.days, world.calendar);
  possible.resize(std::max<std::size_t>(1, possible.size() / 2));
  rng.shuffle(possible);
  for (std::size_t i = 0; i < possible.size() && i < static_cast<std::size_t>(occurrence.times); ++i) {
    const Day day = possible[i];
    const Pupil* pupil = world.roster.pupil(occurrence.pupil);
    const PersonId by = pupil != nullptr ? teacher_of(world, pupil->class_id, day) : head_of(world);
    LogLine& line = diary.write(event_of(moment), day, {k_earliest.minute + rng.uniform(120)}, by);
    line.moment = moment.id;
    line.pupil = occurrence.pupil;
    line.value = value_of(moment, rng);
  }
}

Planted missing(const World& world, const Occurrence& occurrence) {
  const Moment& moment = moment_of(world, occurrence);
  const Basis& basis =
      moment.cadence && !moment.cadence->basis.clause.empty() ? moment.cadence->basis : moment.basis;
  Planted fault;
  fault.rule = "cadence";
  fault.id = "cadence:" + occurrence.id;
  fault.clause = basis.clause;
  fault.moment = moment.id;
  fault.pupil = occurrence.pupil;
  fault.from = occurrence.days->last + days{1};
  fault.tracked_by = {event_of(moment)};
  fault.of_this_moment = true;
  return fault;
}

}  // namespace

std::vector<Planted> tell_periods(const World& world, Rng& rng, Diary& diary) {
  std::map<std::size_t, std::vector<const Occurrence*>> by_moment;
  for (const Occurrence& occurrence : world.agenda.occurrences) {
    if (comes_in_periods(moment_of(world, occurrence)) && occurrence.days) {
      by_moment[occurrence.moment_index].push_back(&occurrence);
    }
  }
  std::vector<Planted> planted;
  for (const auto& [moment, occurrences] : by_moment) {
    // Never the first ones of the year: they show that the school logs these at all.
    const std::size_t early = occurrences.size() / 4 + 1;
    const std::size_t chosen = occurrences.size() > early ? early + rng.below(occurrences.size() - early) : 0;
    for (std::size_t i = 0; i < occurrences.size(); ++i) {
      const bool silent = i >= early && (i == chosen || rng.chance(k_missing));
      if (silent) {
        planted.push_back(missing(world, *occurrences[i]));
      } else {
        tell_period(world, *occurrences[i], rng, diary);
      }
    }
  }
  return planted;
}

}  // namespace gesprek::example
