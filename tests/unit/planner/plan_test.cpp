// Plans of generated schools, checked from their rows alone: the rules are stated here once more, in the
// plainest way.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/parse.hpp"
#include "loaded.hpp"
#include "planner/planner.hpp"

using namespace gesprek;

namespace {

const Day k_as_of = *make_day(2027, 1, 11);
constexpr std::chrono::days k_week{7};

struct Planned {
  test::LoadedExample school;
  Agenda agenda;
  std::vector<planner::RoundPlan> rounds;
  bool allowed = false;  ///< the verifier found no broken rule and the same costs

  Planned(std::uint64_t seed, int pupils, const std::vector<std::string>& moments)
      : school(example::make_example({seed, pupils, "ouder-kindgesprekken"})),
        agenda(school.agenda(k_as_of)) {
    std::vector<MomentId> ids;
    for (const std::string& moment : moments) {
      ids.emplace_back(moment);
    }
    const Plans none;
    const Log log;
    const planner::BuildInput input{school.policy(),
                                    school.school(),
                                    school.calendar(),
                                    school.roster(),
                                    agenda,
                                    known_requests(),
                                    none,
                                    log,
                                    k_as_of,
                                    ids,
                                    false,
                                    {}};
    const planner::Setting setting = planner::build_problem(input);
    const planner::Result result = planner::solve(setting.problem);
    const planner::Verdict verdict = planner::verify(setting.problem, result.assignment);
    allowed = verdict.violations.empty() && verdict.levels == result.levels && bounded(result);
    rounds = planner::make_plans(input, setting, result);
  }

  const std::vector<Request>& known_requests() {
    for (const Request& request : school.requests()) {
      if (!request.asked || request.asked->day <= k_as_of) {
        m_requests.push_back(request);
      }
    }
    return m_requests;
  }

  std::vector<const PlannedTalk*> talks() const {
    std::vector<const PlannedTalk*> all;
    for (const planner::RoundPlan& round : rounds) {
      for (const PlannedTalk& talk : round.plan.talks) {
        all.push_back(&talk);
      }
    }
    return all;
  }

 private:
  static bool bounded(const planner::Result& result) {
    for (std::size_t level = 0; level < result.levels.size(); ++level) {
      if (result.bounds[level] < 0 || result.bounds[level] > result.levels[level]) {
        return false;
      }
    }
    return true;
  }
  std::vector<Request> m_requests;
};

int over_at(const PlannedTalk& talk) {
  return talk.start.clock.minute + static_cast<int>(talk.minutes.count());
}

/// Everybody who has to be somewhere: teachers and guardians share one id space.
std::vector<std::string> people(const PlannedTalk& talk) {
  std::vector<std::string> all;
  for (const PersonId& person : talk.staff) {
    all.push_back(person.text);
  }
  for (const PersonId& person : talk.guardians) {
    all.push_back(person.text);
  }
  return all;
}

const std::vector<std::string> k_february{"rapportgesprek-februari", "verwijzing-februari"};
constexpr int k_pupils = 120;

/// The February rounds of a made school, planned once for all cases.
const Planned& february(std::uint64_t seed) {
  static std::map<std::uint64_t, Planned> s_planned;
  return s_planned.try_emplace(seed, seed, k_pupils, k_february).first->second;
}

}  // namespace

TEST_CASE("A13 A14 every talk that is owed is placed, or listed with a reason") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const Planned& planned = february(seed);
    CHECK(planned.allowed);
    std::map<std::string, int> seen;
    for (const PlannedTalk* talk : planned.talks()) {
      ++seen[talk->id.text];
    }
    for (const planner::RoundPlan& round : planned.rounds) {
      for (const planner::UnplacedTalk& talk : round.unplaced) {
        ++seen[talk.talk.text];
        CHECK_FALSE(talk.reason.empty());
      }
    }
    for (const OwedTalk& talk : planned.agenda.talks) {
      if (std::ranges::find(k_february, talk.moment.text) != k_february.end()) {
        CHECK_MESSAGE(seen[talk.id.text] == 1, talk.id.text);
      }
    }
  }
}

TEST_CASE("nobody is in two places, whatever the roles, and there is time to walk") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const Planned& planned = february(seed);
    std::map<std::string, std::vector<const PlannedTalk*>> by_person;
    for (const PlannedTalk* talk : planned.talks()) {
      for (const std::string& person : people(*talk)) {
        by_person[person].push_back(talk);
      }
    }
    const int gap = static_cast<int>(planned.school.school().planning.walking_gap.count());
    for (auto& [key, talks] : by_person) {
      const std::string& person = key;
      std::ranges::sort(talks, {}, [](const PlannedTalk* talk) { return talk->start; });
      for (std::size_t i = 1; i < talks.size(); ++i) {
        if (talks[i]->start.day != talks[i - 1]->start.day) {
          continue;
        }
        const bool walks = talks[i]->room != talks[i - 1]->room && talks[i]->mode == Mode::school &&
                           talks[i - 1]->mode == Mode::school;
        CHECK_MESSAGE(over_at(*talks[i - 1]) + (walks ? gap : 0) <= talks[i]->start.clock.minute, person);
      }
    }
  }
}

TEST_CASE("A19 no talk of a round is earlier than a week after the invitation can go out") {
  const Planned& planned = february(1);
  for (const PlannedTalk* talk : planned.talks()) {
    const OwedTalk* owed = planned.agenda.talk(talk->id);
    REQUIRE(owed != nullptr);
    CHECK((owed->by_agreement || talk->start.day >= k_as_of + k_week));
    CHECK(planned.school.calendar().is_school_day(talk->start.day));
  }
}

TEST_CASE("staff receive only in sessions that the school opened") {
  const Planned& planned = february(2);
  for (const planner::RoundPlan& round : planned.rounds) {
    const SchoolRound* opened = planned.school.school().round(round.moment);
    REQUIRE(opened != nullptr);
    for (const PlannedTalk& talk : round.plan.talks) {
      const bool inside = std::ranges::any_of(opened->sessions, [&](const Session& session) {
        const bool breaks = std::ranges::any_of(session.breaks, [&](const ClockRange& pause) {
          return talk.start.clock < pause.end && pause.start.minute < over_at(talk);
        });
        return session.day == talk.start.day && session.clock.start <= talk.start.clock &&
               over_at(talk) <= session.clock.end.minute && !breaks;
      });
      CHECK_MESSAGE(inside, talk.id.text);
    }
  }
}

TEST_CASE("an impossible time is never used") {
  const Planned& planned = february(3);
  for (const Request& request : planned.school.requests()) {
    const bool whole_day = request.kind == Request::Kind::impossible && request.date && !request.from;
    if (!whole_day || (request.asked && request.asked->day > k_as_of) || request.household.empty()) {
      continue;
    }
    for (const PlannedTalk* talk : planned.talks()) {
      const bool concerned = request.moment.empty() || request.moment == talk->moment;
      if (!concerned || talk->start.day != *request.date) {
        continue;
      }
      for (const Guardian* guardian : planned.school.roster().guardians_of(talk->pupil)) {
        const bool comes = std::ranges::find(talk->guardians, guardian->person) != talk->guardians.end();
        CHECK_MESSAGE(!(comes && guardian->household == request.household), talk->id.text);
      }
    }
  }
}

TEST_CASE("the same school and seed give the same plan") {
  const Planned& first = february(1);
  const Planned second(1, k_pupils, k_february);
  const auto a = first.talks();
  const auto b = second.talks();
  REQUIRE(a.size() == b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    CHECK(a[i]->id == b[i]->id);
    CHECK(a[i]->start == b[i]->start);
    CHECK(a[i]->room == b[i]->room);
  }
}

TEST_CASE("A12 pupil talks need no guardian") {
  const Planned planned(1, k_pupils, {"leerdoelen-maart"});
  CHECK(planned.allowed);
  CHECK_FALSE(planned.talks().empty());
  for (const PlannedTalk* talk : planned.talks()) {
    CHECK(talk->guardians.empty());
  }
}

TEST_CASE("what the plan asks of each family and teacher is what its rows say") {
  const Planned& planned = february(1);
  const planner::RoundPlan& round = planned.rounds.front();
  int talks = 0;
  int evening = 0;
  for (const planner::HouseholdShare& share : round.households) {
    talks += share.talks;
    evening += share.evening;
    CHECK(share.met <= share.wished);
    CHECK(share.wished <= share.talks);
    std::vector<const PlannedTalk*> at_school;
    for (const PlannedTalk& talk : round.plan.talks) {
      const OwedTalk* owed = planned.agenda.talk(talk.id);
      if (owed->household == share.household && talk.mode == Mode::school) {
        at_school.push_back(&talk);
      }
    }
    Minutes waiting{0};
    for (std::size_t i = 1; i < at_school.size(); ++i) {  // rows come in order of time
      const bool same_day = at_school[i - 1]->start.day == at_school[i]->start.day;
      const bool same_room = at_school[i - 1]->room == at_school[i]->room;
      const int gap = at_school[i]->start.clock.minute - over_at(*at_school[i - 1]) - (same_room ? 0 : 5);
      waiting += Minutes(same_day ? std::max(0, gap) : 0);
    }
    CHECK_MESSAGE(share.waiting == waiting, share.household.text);
  }
  const auto in_evening = [](const PlannedTalk& talk) { return talk.start.clock.minute >= 17 * 60; };
  CHECK(talks == static_cast<int>(round.plan.talks.size()));
  CHECK(evening == std::ranges::count_if(round.plan.talks, in_evening));
  for (const planner::StaffShare& share : round.staff) {
    const auto holds = [&](const PlannedTalk& talk) {
      return in_evening(talk) && std::ranges::find(talk.staff, share.person) != talk.staff.end();
    };
    CHECK_MESSAGE(share.evening == std::ranges::count_if(round.plan.talks, holds), share.person.text);
  }
}
