#include "planner/round/make_plans.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "planner/round/kept.hpp"
#include "planner/round/shares.hpp"
#include "words/agenda.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

struct LevelName {
  std::string_view name;
  const Phrase* title;
};
constexpr std::array<LevelName, k_levels> k_level_names = {{
    {"mandatory-unplaced", &words::planning::k_level_mandatory},
    {"others-unplaced", &words::planning::k_level_others},
    {"invited-moved", &words::planning::k_level_told},
    {"planned-moved", &words::planning::k_level_moved},
    {"cost", &words::planning::k_level_cost},
}};

bool row_before(const PlannedTalk& a, const PlannedTalk& b) {
  return std::tie(a.start, a.staff, a.id) < std::tie(b.start, b.staff, b.id);
}

bool same_place(const PlannedTalk& a, const PlannedTalk& b) {
  return a.start == b.start && a.has_clock == b.has_clock && a.staff == b.staff && a.room == b.room &&
         a.mode == b.mode && a.minutes == b.minutes;
}

class PlanMaker {
 public:
  PlanMaker(const BuildInput& input, const Setting& setting, const Result& result)
      : m_input(input), m_setting(setting), m_result(result) {}

  void add_absent(RoundPlan& round) const {
    for (const NotOwed& missing : m_input.agenda.not_owed) {
      const Phrase* fact = missing.why.fact.phrase;
      const bool away_then = fact == &words::agenda::k_left_before || fact == &words::agenda::k_arrives_after;
      const Pupil* pupil = m_input.roster.pupil(missing.pupil);
      if (missing.moment == round.moment && away_then && pupil != nullptr &&
          at_school(*pupil, m_input.calendar, m_input.as_of)) {
        round.absent.push_back({missing.pupil, missing.why.fact});
      }
    }
    std::sort(round.absent.begin(), round.absent.end(),
              [](const AbsentPupil& a, const AbsentPupil& b) { return a.pupil < b.pupil; });
  }

  void add_late(RoundPlan& round) const {
    for (const PlannedTalk& row : round.plan.talks) {
      const OwedTalk* owed = m_input.agenda.talk(row.id);
      if (owed != nullptr && owed->catch_up && owed->catch_up->contains(row.start.day)) {
        round.late.push_back({owed->pupil, owed->window.last, row.start.day});
      }
    }
  }

  RoundPlan make(const MomentId& moment) const {
    RoundPlan round;
    round.moment = moment;
    round.plan.moment = moment;
    add_rows(round);
    std::sort(round.plan.talks.begin(), round.plan.talks.end(), row_before);
    add_unplaced(round);
    add_absent(round);
    add_late(round);
    add_changes(round);
    for (const ProposedSession& proposal : m_setting.proposed) {
      if (proposal.moment == moment) {
        round.proposed.push_back(proposal);
      }
    }
    add_clashes(round);
    round.households = household_shares(m_input, m_setting, m_result.assignment, {moment});
    round.staff = staff_shares(m_setting, m_result.assignment, {moment}, m_input.school);
    for (std::size_t level = 0; level < k_levels; ++level) {
      round.levels.push_back({k_level_names[level].name, k_level_names[level].title, m_result.levels[level],
                              m_result.bounds[level]});
    }
    round.cost = m_result.cost();
    round.bound = m_result.bound();
    round.gap = m_result.gap();
    round.terms = m_result.terms;
    round.steps = m_result.steps;
    round.stopped = m_result.stopped;
    return round;
  }

 private:
  bool belongs(int talk, const MomentId& moment) const {
    const RoundTalk& meaning = m_setting.talks[talk];
    return meaning.owed != nullptr
               ? meaning.owed->moment == moment
               : meaning.standing.row != nullptr && meaning.standing.row->moment == moment;
  }

  PlannedTalk row(int talk) const {
    const RoundTalk& meaning = m_setting.talks[talk];
    if (meaning.standing.row != nullptr && (meaning.standing.stays || meaning.standing.settled)) {
      return *meaning.standing.row;
    }
    const OwedTalk& owed = *meaning.owed;
    const Candidate& how = m_setting.problem.talks[talk].candidates[m_result.assignment[talk]];
    PlannedTalk row;
    row.id = owed.id;
    row.moment = owed.moment;
    row.pupil = owed.pupil;
    row.guardians = owed.guardians;
    row.staff = m_setting.staff_of(how.crew);
    std::sort(row.staff.begin(), row.staff.end());
    row.staff.insert(row.staff.end(), owed.guests.begin(), owed.guests.end());
    row.start = m_setting.at(how.start);
    row.minutes = owed.minutes;
    row.room = m_setting.rooms[how.place];
    row.mode = owed.mode;
    return row;
  }

  void add_rows(RoundPlan& round) const {
    for (int talk = 0; talk < static_cast<int>(m_setting.talks.size()); ++talk) {
      if (belongs(talk, round.moment) && m_result.assignment[talk] != k_none) {
        round.plan.talks.push_back(row(talk));
      }
    }
    for (const ListedTalk& listed : m_setting.listed) {
      if (listed.talk.moment == round.moment) {
        round.plan.talks.push_back(listed.talk);
      }
    }
  }

  void add_unplaced(RoundPlan& round) const {
    for (const WhyNot& why : m_result.unplaced) {
      if (belongs(why.talk, round.moment)) {
        round.unplaced.push_back(explain_unplaced(m_input, m_setting, why));
      }
    }
    std::sort(round.unplaced.begin(), round.unplaced.end(), [](const UnplacedTalk& a, const UnplacedTalk& b) {
      return std::tie(a.pupil, a.talk) < std::tie(b.pupil, b.talk);
    });
  }

  void add_changes(RoundPlan& round) const {
    std::map<TalkId, PlanChange> changes;
    const auto plan = m_input.plans.find(round.moment);
    if (plan != m_input.plans.end()) {
      for (const PlannedTalk& before : plan->second.talks) {
        changes[before.id].before = before;
      }
    }
    for (const PlannedTalk& after : round.plan.talks) {
      changes[after.id].after = after;
    }
    std::set<TalkId> published;
    for (const RoundTalk& meaning : m_setting.talks) {
      if (meaning.owed != nullptr && meaning.owed->moment == round.moment && meaning.standing.published) {
        published.insert(meaning.owed->id);
        changes.try_emplace(meaning.owed->id);
      }
    }
    for (auto& [talk, change] : changes) {
      change.talk = talk;
      change.published = published.count(talk) > 0;
      const auto told = m_input.told_else.find(talk);
      const bool knows_else = change.published && told != m_input.told_else.end();
      const bool stays =
          change.before ? change.after && same_place(*change.before, *change.after) : !change.after;
      if (knows_else && !(change.after && same_place(told->second, *change.after))) {
        change.told_else = told->second;
      }
      if (change.told_else || (change.published && !knows_else && !stays)) {
        set_told(change);
      }
      if (!stays) {
        round.changes.push_back(change);
      } else if (change.told_else) {
        round.to_tell.push_back(change);
      }
    }
  }

  std::string id_of(int talk) const {
    const RoundTalk& meaning = m_setting.talks[talk];
    return meaning.owed != nullptr ? meaning.owed->id.text : meaning.standing.row->id.text;
  }

  void add_clashes(RoundPlan& round) const {
    for (const Violation& clash : m_result.clashes) {
      if (!belongs(clash.talk, round.moment) &&
          (clash.other == k_none || !belongs(clash.other, round.moment))) {
        continue;
      }
      round.clashes.push_back(clash_words(clash));
    }
    for (Message& kept : faults_of_rows(m_input, m_setting, round.moment)) {
      round.clashes.push_back(std::move(kept));
    }
  }

  Message clash_words(const Violation& clash) const {
    const Arg first{"first", id_of(clash.talk)};
    const Arg second{"second", id_of(clash.other)};
    if (clash.kind == Violation::Kind::room_full) {
      return {words::planning::k_clash_room, {first, second}};
    }
    if (clash.kind == Violation::Kind::link_broken) {
      return {words::planning::k_clash_link, {first, second}};
    }
    const PlannedTalk a = row(clash.talk);
    const PlannedTalk b = row(clash.other);
    const Arg who{"who", std::vector{shared_person(a, b, m_input.roster)}};
    const bool apart = end_of(a) <= b.start.clock || end_of(b) <= a.start.clock;
    return {clash.kind == Violation::Kind::stretch_too_long ? words::planning::k_clash_stretch
            : apart                                         ? words::planning::k_clash_walk
                                                            : words::planning::k_clash_two_places,
            {first, second, who}};
  }

  const BuildInput& m_input;
  const Setting& m_setting;
  const Result& m_result;
};

}  // namespace

void set_told(PlanChange& change) {
  const auto people_of = [](const std::optional<PlannedTalk>& row) {
    std::set<PersonId> people;
    if (row) {
      people.insert(row->guardians.begin(), row->guardians.end());
      people.insert(row->staff.begin(), row->staff.end());
    }
    return people;
  };
  const std::set<PersonId> knew = people_of(change.told_else ? change.told_else : change.before);
  const std::set<PersonId> now = people_of(change.after);
  change.tell.assign(knew.begin(), knew.end());
  std::set_difference(now.begin(), now.end(), knew.begin(), knew.end(), std::back_inserter(change.join));
}

Message shared_person(const PlannedTalk& a, const PlannedTalk& b, const Roster& roster) {
  const auto holds = [](const std::vector<PersonId>& people, const PersonId& person) {
    return std::find(people.begin(), people.end(), person) != people.end();
  };
  const auto named = [](const PersonName& name, const PersonId& id) {
    return Message(words::planning::k_name, {{"name", full_name(name)}, {"key", id.text}});
  };
  for (const PersonId& person : a.staff) {
    const Staff* member = roster.staff_member(person);
    if (member != nullptr && holds(b.staff, person)) {
      return named(member->name, member->id);
    }
  }
  const auto in_both = [&](const Guardian& guardian) {
    const auto comes = [&](const PlannedTalk& talk) {
      return holds(talk.guardians, guardian.person) || holds(talk.staff, guardian.person);
    };
    return comes(a) && comes(b);
  };
  const auto guardian = std::find_if(roster.guardians.begin(), roster.guardians.end(), in_both);
  return guardian == roster.guardians.end() ? Message(words::planning::k_the_pupil)
                                            : named(guardian->name, guardian->person);
}

std::string_view level_name(std::size_t level) {
  return k_level_names[level].name;
}

const Phrase& level_title(std::size_t level) {
  return *k_level_names[level].title;
}

Certificate make_certificate(const Setting& setting, const Result& result) {
  Certificate certificate{setting.problem, {}, result.assignment, result.levels, result.bounds, result.proof};
  for (const RoundTalk& talk : setting.talks) {
    certificate.names.push_back(talk.owed != nullptr ? talk.owed->id.text : talk.standing.row->id.text);
  }
  return certificate;
}

std::vector<RoundPlan> make_plans(const BuildInput& input, const Setting& setting, const Result& result) {
  const PlanMaker maker(input, setting, result);
  std::vector<RoundPlan> plans;
  for (const MomentId& moment : input.moments) {
    plans.push_back(maker.make(moment));
    plans.back().last_together = moment == input.moments.back();
  }
  return plans;
}

}  // namespace gesprek::planner
