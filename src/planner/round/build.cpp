#include "planner/round/build.hpp"

#include <algorithm>
#include <set>

#include "planner/round/day_lists.hpp"
#include "planner/round/earlier.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/rasters.hpp"
#include "planner/round/registry.hpp"
#include "planner/round/shared_rooms.hpp"
#include "planner/round/shift_plan.hpp"
#include "planner/round/starts_between.hpp"
#include "planner/round/talk_rules.hpp"
#include "planner/round/ties.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

template <class Container, class Value>
bool contains(const Container& container, const Value& value) {
  return std::find(container.begin(), container.end(), value) != container.end();
}

class Builder {
 public:
  explicit Builder(const BuildInput& input) : m_input(input), m_registry(m_setting, input.school) {
    m_setting.origin = input.calendar.year().first;
    const PlanningSettings& planning = input.school.planning;
    const Weights& weights = planning.weights;
    Problem& problem = m_setting.problem;
    problem.prices = {weights.waiting,         weights.second_trip,  weights.hole,
                      weights.long_run,        weights.session_used, weights.run_limit,
                      weights.free_break_after};
    problem.walking_gap = static_cast<Time>(planning.walking_gap.count());
    problem.longest_stretch =
        planning.longest_stretch ? static_cast<Time>(planning.longest_stretch->count()) : 0;
  }

  Setting build() {
    collect_talks();
    ShiftPlan shifts(openings());
    set_rasters(m_wanted, m_input, shifts);
    add_wanted(shifts);
    add_other_rounds();
    add_shifts(shifts);
    group_households(m_setting, m_input.agenda);
    link_talks(m_setting, m_input);
    let_rooms_take_part(m_setting);
    for (const RoundTalk& talk : m_lacking) {
      add_lacking(talk);
    }
    return std::move(m_setting);
  }

 private:
  static int minutes_of(const OwedTalk& talk) { return static_cast<int>(talk.minutes.count()); }
  Time time(Day day, Clock clock) const {
    return static_cast<Time>((day - m_setting.origin).count()) * k_day + clock.minute;
  }

  /// The problem counts its minutes within the school year; a row that a person put elsewhere stays there, in
  /// nobody's way.
  bool in_year(Day day) const { return m_input.calendar.year().contains(day); }

  void collect_talks() {
    for (const OwedTalk& owed : m_input.agenda.talks) {
      if (!contains(m_input.moments, owed.moment)) {
        continue;
      }
      const Standing standing = standing_of(owed, m_input);
      if (standing.row != nullptr && (!standing.row->has_clock || !in_year(standing.row->start.day))) {
        m_by_day.push_back({&owed, standing});
      } else if (standing.row != nullptr && (standing.stays || standing.settled)) {
        m_wanted.push_back({&owed, standing});
      } else if (standing.settled || !owed.becomes_due) {
        continue;
      } else if (!owed.missing.empty()) {
        m_lacking.push_back({&owed, standing, owed.missing.front().fact});
      } else if (!owed.dated && !owed.agreed) {
        m_lacking.push_back({&owed, standing, Message(words::planning::k_not_dated)});
      } else {
        m_wanted.push_back({&owed, standing});
      }
    }
  }

  /// When staff receive for the wanted talks. Talks without guardians for which no hours are stated go to the
  /// lists by day.
  std::vector<Opening> openings() {
    std::vector<Opening> result = opened(m_wanted, m_input);
    std::set<std::size_t> opened_moments;
    for (const Opening& opening : result) {
      opened_moments.insert(opening.moment_index);
    }
    std::vector<RoundTalk> unserved;
    std::vector<RoundTalk> timed;
    for (const RoundTalk& talk : m_wanted) {
      const bool planned_now = !talk.standing.stays && !talk.standing.settled;
      const bool served = opened_moments.count(talk.owed->moment_index) > 0;
      if (planned_now && talk.owed->agreed && talk.owed->agreed->start) {
        open_agreed(*talk.owed, result);
      } else if (planned_now && !served && talk.owed->guardians.empty()) {
        const std::vector<Opening> hours = class_hours(talk, m_input);
        if (hours.empty()) {
          m_by_day.push_back(talk);
          continue;
        }
        result.insert(result.end(), hours.begin(), hours.end());
      } else if (planned_now && !served) {
        unserved.push_back(talk);
        keep_open(talk, result);
      } else if (!served && talk.standing.stays && !talk.standing.settled) {
        unserved.push_back(talk);
      }
      timed.push_back(talk);
    }
    m_wanted = std::move(timed);
    list_by_day(m_by_day, m_input, m_setting.listed, m_lacking);
    m_setting.proposed = propose_sessions(unserved, m_input);
    const std::vector<Opening> proposed = opened(m_setting.proposed, m_input);
    result.insert(result.end(), proposed.begin(), proposed.end());
    return result;
  }

  /// Who goes from one talk to the next at one home does not travel.
  static const std::string& home_of(const OwedTalk& owed) {
    return owed.household.empty() ? owed.id.text : owed.household.text;
  }

  int place_of(const OwedTalk& owed, Mode mode, const std::vector<PersonId>& crew) {
    if (mode == Mode::phone || mode == Mode::video) {
      return m_registry.remote();
    }
    if (mode == Mode::home) {
      return m_registry.visit(home_of(owed));
    }
    const Pupil* pupil = m_input.roster.pupil(owed.pupil);
    const SchoolClass* school_class =
        pupil == nullptr ? nullptr : m_input.roster.school_class(pupil->class_id);
    if (school_class != nullptr && !school_class->room.empty()) {
      return m_registry.room(school_class->room);
    }
    return m_registry.desk(crew.empty() ? PersonId{} : crew.front());
  }

  /// The sets of teachers who can hold the talk then: each is named in the talk and receives.
  std::vector<std::vector<PersonId>> crews(const OwedTalk& owed, Day day, const ClockRange& clock,
                                           const ShiftPlan& shifts) const {
    std::vector<PersonId> present;
    std::vector<PersonId> at_work;
    for (const PersonId& teacher : owed.teachers) {
      if (shifts.receives(owed.moment_index, teacher, day, clock) &&
          is_employed(teacher, day, m_input.roster)) {
        present.push_back(teacher);
        if (works_on(teacher, day, m_input.roster)) {
          at_work.push_back(teacher);
        }
      }
    }
    std::vector<std::vector<PersonId>> result;
    if (owed.duo == Duo::both) {
      if (!present.empty() && present.size() == owed.teachers.size()) {
        result.push_back(present);
      }
      return result;
    }
    for (const PersonId& teacher :
         owed.duo == Duo::working_that_day && !at_work.empty() ? at_work : present) {
      result.push_back({teacher});
    }
    return result;
  }

  Talk blank(const OwedTalk& owed, int minutes) {
    Talk talk;
    for (const PersonId& guardian : owed.guardians) {
      talk.people.push_back(m_registry.person(guardian));
    }
    for (const PersonId& guest : owed.guests) {
      talk.people.push_back(m_registry.person(guest));
    }
    if (owed.pupil_attends) {
      for (const PupilId& pupil : owed.pupils.empty() ? std::vector{owed.pupil} : owed.pupils) {
        talk.people.push_back(m_registry.pupil(pupil));
      }
    }
    std::sort(talk.people.begin(), talk.people.end());
    talk.people.erase(std::unique(talk.people.begin(), talk.people.end()), talk.people.end());
    talk.minutes = minutes;
    talk.mandatory = owed.mandatory == Stated::yes;
    return talk;
  }

  void push(Talk talk, const RoundTalk& meaning, std::map<Barred, int> barred) {
    m_setting.problem.talks.push_back(std::move(talk));
    m_setting.talks.push_back(meaning);
    m_setting.barred.push_back(std::move(barred));
  }

  /// First each at its usual starts, then, for families whom these do not suit, between them.
  void add_wanted(const ShiftPlan& shifts) {
    std::vector<const OwedTalk*> owed;
    std::vector<Talk> talks;
    std::vector<std::map<Barred, int>> barred(m_wanted.size());
    for (const RoundTalk& meaning : m_wanted) {
      const bool keeps = meaning.standing.stays || meaning.standing.settled;
      owed.push_back(meaning.owed);
      talks.push_back(keeps ? fixed(meaning) : at_usual_starts(meaning, shifts, barred[talks.size()]));
    }
    const auto add = [&](int talk, const std::set<Time>& starts) {
      const TalkRules rules(*owed[talk], m_wanted[talk].standing, m_input);
      std::map<Barred, int> not_said;
      for (const Time start : starts) {
        if (suits_agreement(*owed[talk], m_setting.at(start))) {
          consider(*owed[talk], rules, m_setting.at(start), shifts, talks[talk], not_said);
        }
      }
    };
    add_starts_between(owed, talks, m_setting.problem.places, m_setting.problem.walking_gap, add);
    for (std::size_t talk = 0; talk < talks.size(); ++talk) {
      if (talks[talk].fixed == k_none) {
        finish_candidates(talks[talk]);
        set_earlier(talks[talk], m_wanted[talk], m_setting, m_registry);
      }
      push(std::move(talks[talk]), m_wanted[talk], std::move(barred[talk]));
    }
  }

  /// A talk that keeps its place, whatever the rules say of it.
  Talk fixed(const RoundTalk& meaning) {
    const PlannedTalk& row = *meaning.standing.row;
    Talk talk = blank(*meaning.owed, static_cast<int>(row.minutes.count()));
    const std::vector<PersonId> crew = crew_of_row(row, meaning.owed->guests);
    const int place = row.room.empty() ? place_of(*meaning.owed, row.mode, crew) : m_registry.room(row.room);
    talk.candidates = {{time(row.start.day, row.start.clock), m_registry.crew(crew), place, 0}};
    talk.fixed = 0;
    talk.earlier = meaning.standing.told_else == nullptr ? 0 : k_none;
    talk.planned = true;
    talk.told = people_told(meaning.standing);
    return talk;
  }

  /// Adds the ways to hold the talk at that start, and why others are none.
  void consider(const OwedTalk& owed, const TalkRules& rules, const DateTime& start, const ShiftPlan& shifts,
                Talk& talk, std::map<Barred, int>& barred) {
    const ClockRange clock{start.clock, Clock{start.clock.minute + minutes_of(owed)}};
    for (const PersonId& teacher : owed.teachers) {
      if (!is_employed(teacher, start.day, m_input.roster) &&
          shifts.around(teacher, start.day, clock) != nullptr) {
        ++barred[{Bar::away, teacher}];
      }
    }
    for (const std::vector<PersonId>& crew : crews(owed, start.day, clock, shifts)) {
      if (const auto why = rules.why_not(start, owed.minutes, crew)) {
        ++barred[*why];
        continue;
      }
      const int place = place_of(owed, owed.mode, crew);
      talk.candidates.push_back({time(start.day, start.clock), m_registry.crew(crew), place,
                                 rules.cost(start, owed.minutes, crew)});
    }
  }

  Talk at_usual_starts(const RoundTalk& meaning, const ShiftPlan& shifts, std::map<Barred, int>& barred) {
    const OwedTalk& owed = *meaning.owed;
    Talk talk = blank(owed, minutes_of(owed));
    const TalkRules rules(owed, meaning.standing, m_input);
    std::set<DateTime> seen;
    for (const PersonId& teacher : owed.teachers) {
      for (const Opening& opening : shifts.openings(owed.moment_index, teacher)) {
        for (const Clock start : shifts.starts(opening, minutes_of(owed))) {
          if (suits_agreement(owed, {opening.day, start}) && seen.insert({opening.day, start}).second) {
            consider(owed, rules, {opening.day, start}, shifts, talk, barred);
          }
        }
      }
    }
    for (const PlannedTalk* row : {meaning.standing.row, meaning.standing.told_else}) {
      if (row != nullptr && row->has_clock && suits_agreement(owed, row->start) &&
          seen.insert(row->start).second) {
        consider(owed, rules, row->start, shifts, talk, barred);
      }
    }
    if (talk.candidates.empty() && barred.empty()) {
      const bool hours_known = !shifts.shifts().empty() || !m_input.school.staff_hours.empty();
      ++barred[{hours_known ? Bar::not_received : Bar::session_missing, {}}];
    }
    return talk;
  }

  /// It counts among those without a place, and is in nobody's way.
  void add_lacking(const RoundTalk& meaning) {
    Talk talk;
    talk.minutes = std::max(minutes_of(*meaning.owed), 1);
    talk.mandatory = meaning.owed->mandatory == Stated::yes;
    talk.planned = meaning.standing.row != nullptr || meaning.standing.told_else != nullptr;
    talk.told = talk.planned ? people_told(meaning.standing) : 0;
    push(std::move(talk), meaning, {});
  }

  static bool suits_agreement(const OwedTalk& owed, const DateTime& start) {
    return !owed.agreed ||
           (start.day == owed.agreed->day && (!owed.agreed->start || start.clock == *owed.agreed->start));
  }

  /// Rows of rounds that are not planned now, and rows that nobody is owed any more but that are past or
  /// pinned: they keep their people and rooms busy.
  void add_other_rounds() {
    std::set<Time> days;
    for (const Talk& talk : m_setting.problem.talks) {
      for (const Candidate& candidate : talk.candidates) {
        days.insert(day_of(candidate.start));
      }
    }
    for (const auto& [moment, plan] : m_input.plans) {
      const bool planned_now = contains(m_input.moments, moment);
      for (const PlannedTalk& row : plan.talks) {
        const bool stands =
            planned_now
                ? m_input.agenda.talk(row.id) == nullptr && (row.pinned || row.start.day <= m_input.as_of)
                : in_year(row.start.day) && days.count(day_of(time(row.start.day, row.start.clock))) > 0 &&
                      still_stands(row, m_input);
        if (stands && row.has_clock && in_year(row.start.day)) {
          add_busy(row);
        }
      }
    }
  }

  std::string home_of(const PlannedTalk& row) const {
    const OwedTalk* owed = m_input.agenda.talk(row.id);
    return owed == nullptr ? row.id.text : home_of(*owed);
  }

  void add_busy(const PlannedTalk& row) {
    RoundTalk meaning;
    meaning.standing.row = &row;
    meaning.standing.stays = true;
    Talk talk;
    for (const PersonId& guardian : row.guardians) {
      talk.people.push_back(m_registry.person(guardian));
    }
    std::sort(talk.people.begin(), talk.people.end());
    talk.minutes = static_cast<Time>(row.minutes.count());
    const int crew = m_registry.crew(row.staff);
    const bool remote = row.mode == Mode::phone || row.mode == Mode::video;
    const int place = remote                   ? m_registry.remote()
                      : row.mode == Mode::home ? m_registry.visit(home_of(row))
                      : row.room.empty() ? m_registry.desk(row.staff.empty() ? PersonId{} : row.staff.front())
                                         : m_registry.room(row.room);
    talk.candidates = {{time(row.start.day, row.start.clock), crew, place, 0}};
    talk.fixed = 0;
    talk.earlier = 0;
    talk.planned = true;
    push(std::move(talk), meaning, {});
  }

  void add_shifts(const ShiftPlan& plan) {
    for (const JoinedShift& joined : plan.shifts()) {
      if (!in_year(joined.day)) {
        continue;
      }
      Shift shift;
      shift.person = m_registry.person(joined.person);
      shift.time = {time(joined.day, joined.clock.start), time(joined.day, joined.clock.end)};
      for (const ClockRange& pause : joined.breaks) {
        shift.breaks.push_back({time(joined.day, pause.start), time(joined.day, pause.end)});
      }
      shift.counted = joined.counted;
      m_setting.problem.shifts.push_back(std::move(shift));
    }
  }

  const BuildInput& m_input;
  Setting m_setting;
  Registry m_registry;
  std::vector<RoundTalk> m_wanted;
  std::vector<RoundTalk> m_by_day;
  std::vector<RoundTalk> m_lacking;
};

}  // namespace

DateTime Setting::at(Time time) const {
  return {origin + std::chrono::days{day_of(time)}, Clock{time % k_day}};
}

Setting build_problem(const BuildInput& input) {
  return Builder(input).build();
}

}  // namespace gesprek::planner
