#include "render/occurrences.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "agenda/overview.hpp"
#include "agenda/periods.hpp"
#include "agenda/window.hpp"
#include "agenda/working_times.hpp"
#include "render/describe.hpp"
#include "words/render.hpp"
#include "words/year.hpp"

namespace gesprek::render {
namespace {

/// Of a message that comes round the days of school in its period: nobody sends it in a weekend.
DayRange without_weekend(DayRange days) {
  while (days.first < days.last && is_weekend(days.last)) {
    days.last -= std::chrono::days{1};
  }
  return days;
}

std::string stretch_text(const Look& look, const Occurrence& occurrence) {
  std::string text = day_range(look, *occurrence.days);
  if (occurrence.clock) {
    text += " " + look.in_words(Message(words::render::k_clock_from_to, {{"from", occurrence.clock->start},
                                                                         {"until", occurrence.clock->end}}));
  }
  return text;
}

/// Whether the policy itself speaks of divisions at this moment.
bool names_divisions(const Moment& moment) {
  const auto names = [](const auto& part) { return !part.divisions.empty(); };
  return std::ranges::any_of(moment.audience, names) ||
         (moment.event && (std::ranges::any_of(moment.event->hours, names) ||
                           std::ranges::any_of(moment.event->more, names)));
}

/// The names of the divisions that these grades are together, in the order of the grades; none where the
/// grades are no whole divisions.
std::vector<std::string> divisions_of(Lang lang, const School& school, const std::vector<int>& grades) {
  std::vector<std::string> names;
  std::size_t next = 0;
  while (next < grades.size()) {
    const auto starts_here = [&](const auto& division) {
      const std::vector<int>& own = division.second;
      return !own.empty() && own.size() <= grades.size() - next &&
             std::equal(own.begin(), own.end(), grades.begin() + static_cast<std::ptrdiff_t>(next));
    };
    const auto found = std::find_if(school.divisions.begin(), school.divisions.end(), starts_here);
    if (found == school.divisions.end()) {
      return {};
    }
    names.push_back(division_text(lang, found->first));
    next += found->second.size();
  }
  return names;
}

struct Group {
  OccurrenceDays shown;
  std::vector<int> times;  ///< of each of the days
  int undated = 0;
};

Group& group_of(std::vector<Group>& groups, const std::string& whom) {
  const auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group& group) { return group.shown.whom == whom; });
  return found != groups.end() ? *found : groups.emplace_back(Group{{whom, {}}, {}, 0});
}

void add_days(Group& group, const std::string& text, bool counts) {
  const auto known = std::find(group.shown.days.begin(), group.shown.days.end(), text);
  if (known == group.shown.days.end()) {
    group.shown.days.push_back(text);
    group.times.push_back(1);
  } else if (counts) {
    ++group.times[static_cast<std::size_t>(known - group.shown.days.begin())];
  }
}

/// The days with how often, where that is more than once, and how many are still to be dated.
OccurrenceDays in_full(const Look& look, Group group) {
  for (std::size_t i = 0; i < group.times.size(); ++i) {
    if (group.times[i] > 1) {
      group.shown.days[i] +=
          " (" + look.in_words(Message(words::year::k_times, {{"times", std::int64_t{group.times[i]}}})) +
          ")";
    }
  }
  if (group.undated > 0) {
    group.shown.days.push_back(
        look.in_words(Message(words::year::k_times_undated, {{"times", std::int64_t{group.undated}}})));
  }
  return std::move(group.shown);
}

using Classes = std::set<ClassId>;

/// The classes of the pupils who are owed a talk of the round, by the teachers who receive.
std::map<PersonId, Classes> classes_by_teacher(const YearInput& input, const RoundOverview& round) {
  std::map<PersonId, Classes> all;
  for (const OwedTalk& talk : input.agenda.talks) {
    const Pupil* pupil = talk.moment == round.moment ? input.roster.pupil(talk.pupil) : nullptr;
    for (const PersonId& teacher : talk.teachers) {
      if (pupil != nullptr && !pupil->class_id.empty()) {
        all[teacher].insert(pupil->class_id);
      }
    }
  }
  return all;
}

Occurrence on_days(const RoundOverview& round, const std::string& id, const std::optional<DayRange>& days) {
  Occurrence occurrence;
  occurrence.moment = round.moment;
  occurrence.moment_index = round.moment_index;
  occurrence.id = id;
  occurrence.days = days;
  return occurrence;
}

/// The sessions that the school opened within the round, each with the classes whose teachers receive in it
/// where these are not all of them.
std::vector<Occurrence> sessions_of(const YearInput& input, const RoundOverview& round) {
  const SchoolRound* school_round = input.school.round(round.moment);
  std::vector<Occurrence> all;
  if (school_round == nullptr || !round.window) {
    return all;
  }
  const std::map<PersonId, Classes> teachers = classes_by_teacher(input, round);
  Classes every;
  for (const auto& [teacher, classes] : teachers) {
    every.insert(classes.begin(), classes.end());
  }
  std::map<std::pair<Day, ClockRange>, Classes> sessions;
  for (const Session& session : school_round->sessions) {
    if (!round.window->contains(session.day)) {
      continue;
    }
    Classes& there = sessions[{session.day, session.clock}];
    for (const auto& [teacher, classes] : teachers) {
      if (receives(session, teacher, input.roster)) {
        there.insert(classes.begin(), classes.end());
      }
    }
  }
  std::map<Day, int> number;
  for (const auto& [when, classes] : sessions) {
    const int again = ++number[when.first];
    Occurrence session =
        on_days(round, round.moment.text + '/' + iso(when.first), DayRange{when.first, when.first});
    session.id += again > 1 ? '-' + std::to_string(again) : "";
    session.clock = when.second;
    if (classes != every) {
      session.classes.assign(classes.begin(), classes.end());
    }
    all.push_back(std::move(session));
  }
  return all;
}

/// When talks are: in the sessions of the school, else on the days of the round.
std::vector<Occurrence> days_of_talks(const YearInput& input, const RoundOverview& round,
                                      const Moment& moment) {
  const std::string& id = round.moment.text;
  switch (year_part(round, moment)) {
    case YearPart::per_pupil:
      return {on_days(round, id, owed::spread_of(round, input.agenda, input.calendar))};
    case YearPart::any_time:
      return {on_days(round, id, owed::whole_year(input.calendar))};
    case YearPart::undated:
      return {on_days(round, id, std::nullopt)};
    case YearPart::dated:
      break;
  }
  std::vector<Occurrence> all = sessions_of(input, round);
  if (!all.empty()) {
    return all;
  }
  const std::vector<Request> none;  // the days of a round hang on no request
  const AgendaInput facts{input.policy, input.school, input.calendar, input.roster, none, Day{}};
  for (const owed::RoundPeriod& period : owed::periods_of_round(moment, owed::Facts(facts))) {
    Occurrence occurrence = on_days(round, id, period.days);
    occurrence.id += all.empty() ? "" : '/' + std::to_string(all.size() + 1);
    occurrence.grades = period.grades;
    all.push_back(std::move(occurrence));
  }
  return all;
}

std::string classes_text(Lang lang, const std::vector<ClassId>& classes) {
  std::vector<std::string> names;
  for (const ClassId& one : classes) {
    names.push_back(one.text);
  }
  return say(lang, Message(words::year::k_classes, {{"classes", enumerate(lang, names)}}));
}

/// Whom the moment is for, whichever group: beside days that are some groups' alone.
std::string everybody_of(Lang lang, const Moment& moment) {
  std::set<int> grades;
  for (const Audience& group : moment.audience) {
    if (group.grades.empty()) {
      return grades_text(lang, {});
    }
    grades.insert(group.grades.begin(), group.grades.end());
  }
  return grades_text(lang, {grades.begin(), grades.end()});
}

}  // namespace

std::string whom_text(Lang lang, const YearInput& input, const Occurrence& occurrence) {
  const Moment& moment = input.policy.moments[occurrence.moment_index];
  if (occurrence.grades.empty()) {
    return moment.kind == MomentKind::talk && !occurrence.classes.empty()
               ? classes_text(lang, occurrence.classes)
               : std::string();
  }
  const std::vector<std::string> divisions = names_divisions(moment)
                                                 ? divisions_of(lang, input.school, occurrence.grades)
                                                 : std::vector<std::string>{};
  return divisions.empty() ? grades_text(lang, occurrence.grades) : enumerate(lang, divisions);
}

std::vector<Occurrence> stated_occurrences(const YearInput& input, const RoundOverview& round) {
  const Moment& moment = input.policy.moments[round.moment_index];
  if (moment.kind == MomentKind::talk) {
    return days_of_talks(input, round, moment);
  }
  if (owed::is_for_each_pupil(moment)) {
    std::vector<Occurrence> periods = round.window
                                          ? owed::stated_periods(moment, *round.window, input.calendar)
                                          : std::vector<Occurrence>{};
    for (Occurrence& period : periods) {
      period.moment_index = round.moment_index;
      period.days = without_weekend(*period.days);
    }
    return periods;
  }
  std::vector<Occurrence> found;
  for (const Occurrence& occurrence : input.agenda.occurrences) {
    if (occurrence.moment == moment.id) {
      found.push_back(occurrence);
      if (moment.cadence && occurrence.days) {
        found.back().days = without_weekend(*occurrence.days);
      }
    }
  }
  return found;
}

std::vector<OccurrenceDays> occurrence_days(const Look& look, const YearInput& input,
                                            const RoundOverview& round) {
  const Moment& moment = input.policy.moments[round.moment_index];
  std::vector<Group> groups;
  for (const Occurrence& occurrence : stated_occurrences(input, round)) {
    Group& group = group_of(groups, whom_text(look.lang, input, occurrence));
    if (occurrence.days) {
      add_days(group, stretch_text(look, occurrence), moment.kind == MomentKind::event);
    } else {
      ++group.undated;
    }
  }
  const bool is_one = groups.size() == 1;
  std::vector<OccurrenceDays> shown;
  for (Group& group : groups) {
    const bool for_all = group.shown.whom.empty() && !is_one;
    group.shown.whom = is_one ? "" : for_all ? everybody_of(look.lang, moment) : group.shown.whom;
    shown.push_back(in_full(look, std::move(group)));
  }
  return shown;
}

}  // namespace gesprek::render
