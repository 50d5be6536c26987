#include "commands/hand_change.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>

#include "commands/targets.hpp"
#include "planner/round/kept.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/talk_rules.hpp"
#include "planner/round/ties.hpp"
#include "render/plan_report.hpp"
#include "render/plan_view.hpp"
#include "render/sessions.hpp"
#include "words/plan.hpp"
#include "words/planning.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::plan;
using planner::Bar;
using planner::Barred;
using planner::Violation;

constexpr Clock k_morning{6 * 60};

/// Who receives, without the guests of the talk.
std::vector<PersonId> crew_of(const PlannedTalk& row, const OwedTalk& owed) {
  std::vector<PersonId> crew;
  for (const PersonId& person : row.staff) {
    if (std::find(owed.guests.begin(), owed.guests.end(), person) == owed.guests.end()) {
      crew.push_back(person);
    }
  }
  return crew.empty() ? row.staff : crew;
}

class Judge {
 public:
  Judge(const std::vector<Relocation>& relocations, const LoadedSchool& loaded, const Agenda& agenda,
        const Env& env)
      : m_relocations(relocations),
        m_loaded(loaded),
        m_agenda(agenda),
        m_env(env),
        m_plans(loaded.plans),
        m_after(relocated(loaded.plans, relocations)) {
    for (const Relocation& relocation : relocations) {
      m_plans.try_emplace(relocation.after.moment, Plan{relocation.after.moment, {}});
    }
  }

  HandChange judge() {
    for (const Relocation& relocation : m_relocations) {
      hold_against_rules(relocation);
    }
    const planner::Verdict before = verdict(m_plans);
    const planner::Verdict after = verdict(m_after);
    m_change.before = before.terms;
    m_change.after = after.terms;
    m_change.before.wishes += m_wishes_before;
    m_change.after.wishes += m_wishes_after;
    m_change.before.trips = trips(m_plans);
    m_change.after.trips = trips(m_after);
    hold_against_plan(after);
    return std::move(m_change);
  }

 private:
  std::vector<MomentId> moments_moved() const {
    std::vector<MomentId> moments;
    for (const Relocation& relocation : m_relocations) {
      const MomentId& moment = relocation.after.moment;
      if (std::find(moments.begin(), moments.end(), moment) == moments.end()) {
        moments.push_back(moment);
      }
    }
    return moments;
  }

  planner::BuildInput input_for(const Plans& plans, std::vector<MomentId> moments) const {
    std::set<TalkId> all;
    for (const auto& [moment, plan] : plans) {
      for (const PlannedTalk& talk : plan.talks) {
        all.insert(talk.id);
      }
    }
    return {.policy = m_loaded.policy,
            .school = m_loaded.school,
            .calendar = *m_loaded.calendar,
            .roster = m_loaded.roster,
            .agenda = m_agenda,
            .requests = m_loaded.requests,
            .plans = plans,
            .log = m_loaded.log,
            .as_of = m_env.as_of,
            .moments = std::move(moments),
            .fresh = false,
            .by_hand = std::move(all)};
  }

  /// Everything stays where these plans of all rounds have it: what clashes, and what it costs.
  planner::Verdict verdict(const Plans& plans) {
    const planner::BuildInput input = input_for(plans, planned_rounds(m_loaded, moments_moved()));
    m_setting = planner::build_problem(input);
    planner::Assignment assignment;
    for (const planner::Talk& talk : m_setting.problem.talks) {
      assignment.push_back(talk.fixed);
    }
    return planner::verify(m_setting.problem, assignment);
  }

  std::string name(const PersonId& person) const { return render::guardian_name(m_loaded.roster, person); }

  void refuse(const Relocation& relocation, Message reason) {
    if (std::ranges::find(m_change.refused, relocation.after.id, &Refusal::talk) != m_change.refused.end()) {
      return;
    }
    const render::Look plain{.lang = m_env.lang.value_or(Lang::nl)};
    m_change.refused.push_back({relocation.after.id,
                                {words_of::k_cannot_move,
                                 {{"talk", relocation.after.id.text},
                                  {"to", render::place_text(plain, m_loaded.school, relocation.after)},
                                  {"reason", std::vector{std::move(reason)}}}}});
  }

  void hold_against_rules(const Relocation& relocation) {
    const OwedTalk* owed = m_agenda.talk(relocation.after.id);
    if (owed == nullptr) {
      return;  // nobody is owed it any more; only people and rooms count
    }
    const planner::BuildInput input = input_for(m_plans, moments_moved());
    const planner::Standing standing = planner::standing_of(*owed, input);
    const planner::TalkRules rules(*owed, standing, input);
    const PlannedTalk& to = relocation.after;
    const std::vector<PersonId> crew = crew_of(to, *owed);
    if (relocation.before != nullptr) {
      m_wishes_before += rules.cost(relocation.before->start, relocation.before->minutes, crew);
    }
    m_wishes_after += rules.cost(to.start, to.minutes, crew);
    if (standing.published) {
      m_change.tell.insert(m_change.tell.end(), owed->guardians.begin(), owed->guardians.end());
      m_change.tell.insert(m_change.tell.end(), to.staff.begin(), to.staff.end());
    }
    hold_against_year(relocation);
    for (const PersonId& person : crew) {
      hold_against_hours(relocation, person);
    }
    for (const Barred& barred : rules.bars(to.start, to.minutes, crew)) {
      weigh(relocation, *owed, barred, input);
    }
  }

  void hold_against_year(const Relocation& relocation) {
    const Day day = relocation.after.start.day;
    const DayRange year = m_loaded.calendar->year();
    if (!year.contains(day)) {
      refuse(relocation, {words_of::k_because_other_year, {{"first", year.first}, {"last", year.last}}});
    } else if (day < m_env.as_of) {
      refuse(relocation, Message(words_of::k_because_past));
    } else if (relocation.after.start.clock < k_morning) {
      refuse(relocation, Message(words_of::k_because_night));
    }
  }

  /// Who receives works that day, or stands in a session that the school opened on it. Another time than that
  /// of a session, or its break, may be agreed on, and is remarked.
  void hold_against_hours(const Relocation& relocation, const PersonId& person) {
    const PlannedTalk& to = relocation.after;
    const ClockRange clock{to.start.clock, end_of(to)};
    const SchoolRound* round = m_loaded.school.round(to.moment);
    const std::span<const Session> sessions = round == nullptr ? std::span<const Session>() : round->sessions;
    bool named = false;
    bool open = sessions.empty();
    for (const Session& session : sessions) {
      if (session.day != to.start.day || !receives(session, person, m_loaded.roster)) {
        continue;
      }
      named = true;
      open = open || (session.clock.start <= clock.start && clock.end <= session.clock.end);
      for (const ClockRange& pause : session.breaks) {
        if (pause.start < clock.end && clock.start < pause.end) {
          m_change.remarks.push_back(
              {words_of::k_in_break, {{"who", name(person)}, {"from", pause.start}, {"until", pause.end}}});
        }
      }
    }
    if (!named && !works_on(person, to.start.day, m_loaded.roster)) {
      refuse(relocation, {words_of::k_because_away, {{"who", name(person)}}});
    } else if (!open) {
      m_change.remarks.push_back({words_of::k_outside_session, {{"who", name(person)}}});
    }
  }

  /// A family that comes on more days than one. The problem counts this only where it can be avoided, and
  /// here nothing else may move.
  planner::Cost trips(const Plans& plans) const {
    std::vector<const OwedTalk*> talks;
    std::vector<Day> at_school;
    for (const auto& [moment, plan] : plans) {
      for (const PlannedTalk& talk : plan.talks) {
        const OwedTalk* owed = m_agenda.talk(talk.id);
        if (owed != nullptr && owed->siblings_together && talk.mode == Mode::school) {
          talks.push_back(owed);
          at_school.push_back(talk.start.day);
        }
      }
    }
    const std::vector<planner::Family> families = planner::families_of(talks);
    std::map<planner::Family, std::set<Day>> days;
    for (std::size_t talk = 0; talk < talks.size(); ++talk) {
      if (!families[talk].name.empty()) {
        days[families[talk]].insert(at_school[talk]);
      }
    }
    planner::Cost cost = 0;
    for (const auto& [family, on] : days) {
      cost += static_cast<planner::Cost>(on.size() - 1) * m_loaded.school.planning.weights.second_trip;
    }
    return cost;
  }

  /// The round's dates and the lead time may be overruled by agreement; who cannot come, cannot come.
  void weigh(const Relocation& relocation, const OwedTalk& owed, const Barred& barred,
             const planner::BuildInput& input) {
    switch (barred.bar) {
      case Bar::window:
        m_change.remarks.push_back(
            {words_of::k_outside_window, {{"first", owed.window.first}, {"last", owed.window.last}}});
        break;
      case Bar::lead:
        m_change.remarks.emplace_back(words_of::k_short_notice);
        break;
      case Bar::part_of_day:
        m_change.remarks.emplace_back(words_of::k_other_part);
        break;
      case Bar::called_off:
        refuse(relocation, {words_of::k_because_called_off, {{"talk", owed.id.text}}});
        break;
      default:
        if (auto reason = planner::whatever_is_agreed(barred, relocation.after.start.day, input)) {
          refuse(relocation, std::move(*reason));
        }
    }
  }

  std::string id_of(int talk) const {
    const planner::RoundTalk& meaning = m_setting.talks[static_cast<std::size_t>(talk)];
    return meaning.owed != nullptr ? meaning.owed->id.text : meaning.standing.row->id.text;
  }

  void hold_against_plan(const planner::Verdict& after) {
    for (const auto* list : {&after.violations, &after.clashes}) {
      for (const Violation& violation : *list) {
        for (const Relocation& relocation : m_relocations) {
          const bool first = id_of(violation.talk) == relocation.after.id.text;
          const bool second =
              violation.other != planner::k_none && id_of(violation.other) == relocation.after.id.text;
          if (first || second) {
            refuse(relocation, because(relocation, violation, first ? violation.other : violation.talk));
          }
        }
      }
    }
  }

  Message because(const Relocation& relocation, const Violation& violation, int other) const {
    const std::string id = other == planner::k_none ? "" : id_of(other);
    switch (violation.kind) {
      case Violation::Kind::room_full:
        return Message(words_of::k_because_room);
      case Violation::Kind::stretch_too_long:
        return Message(words_of::k_because_stretch);
      case Violation::Kind::link_broken:
        return {words_of::k_because_link, {{"other", id}}};
      default:
        return two_places(relocation, id);
    }
  }

  Message two_places(const Relocation& relocation, const std::string& other) const {
    const PlannedTalk* row = planned_talk(m_after, TalkId(other));
    const Message who = row == nullptr ? Message(words::planning::k_the_pupil)
                                       : planner::shared_person(relocation.after, *row, m_loaded.roster);
    return {words_of::k_because_two_places, {{"who", std::vector{who}}, {"other", other}}};
  }

  const std::vector<Relocation>& m_relocations;
  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  const Env& m_env;
  Plans m_plans;  ///< as they stand, with an empty one for a moment that has none
  Plans m_after;
  planner::Setting m_setting;
  HandChange m_change;
  planner::Cost m_wishes_before = 0;
  planner::Cost m_wishes_after = 0;
};

}  // namespace

HandChange judge(const std::vector<Relocation>& relocations, const LoadedSchool& loaded, const Agenda& agenda,
                 const Env& env) {
  return Judge(relocations, loaded, agenda, env).judge();
}

std::vector<PlannedTalk> ways_to_place(const OwedTalk& owed, DateTime start, const Roster& roster) {
  std::vector<std::vector<PersonId>> crews;
  if (owed.duo == Duo::both) {
    crews.push_back(owed.teachers);
  } else {
    for (const PersonId& teacher : owed.teachers) {
      crews.push_back({teacher});
    }
    std::stable_partition(crews.begin(), crews.end(), [&](const std::vector<PersonId>& crew) {
      return works_on(crew.front(), start.day, roster);
    });
  }
  const Pupil* pupil = roster.pupil(owed.pupil);
  const SchoolClass* school_class = pupil == nullptr ? nullptr : roster.school_class(pupil->class_id);
  std::vector<PlannedTalk> ways;
  for (std::vector<PersonId>& crew : crews) {
    PlannedTalk row;
    row.id = owed.id;
    row.moment = owed.moment;
    row.pupil = owed.pupil;
    row.guardians = owed.guardians;
    row.staff = std::move(crew);
    row.staff.insert(row.staff.end(), owed.guests.begin(), owed.guests.end());
    row.start = start;
    row.minutes = owed.minutes;
    row.mode = owed.mode;
    if (school_class != nullptr && owed.mode == Mode::school) {
      row.room = school_class->room;
    }
    ways.push_back(std::move(row));
  }
  return ways;
}

Plans relocated(const Plans& plans, const std::vector<Relocation>& relocations) {
  Plans changed = plans;
  for (const Relocation& relocation : relocations) {
    const MomentId& moment = relocation.after.moment;
    std::vector<PlannedTalk>& talks = changed.try_emplace(moment, Plan{moment, {}}).first->second.talks;
    const auto row = std::ranges::find(talks, relocation.after.id, &PlannedTalk::id);
    if (row == talks.end()) {
      talks.push_back(relocation.after);
    } else {
      *row = relocation.after;
    }
  }
  return changed;
}

}  // namespace gesprek::commands
