// What people were told is what a plan is held against: who has to hear of it, and what stays as it was.
#include "planner/round/alternatives.hpp"
#include "planner/round/shares.hpp"
#include "small_round.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

/// One invited talk, told for Tuesday 18:30, which the plan has on Thursday 19:00.
Round told_on_tuesday() {
  Round round(at(19, 0));
  round.open(k_thursday, at(18, 30), at(19, 30));
  const OwedTalk owed = round.owe("P1", "L1");
  round.stand(owed, k_thursday, at(19, 0));
  round.invited();
  round.told_else[owed.id] = Round::row_at(owed, k_tuesday, at(18, 30));
  return round;
}

}  // namespace

TEST_CASE("where another teacher takes over, the talks keep their times, told of or not") {
  for (const bool told_of : {true, false}) {
    CAPTURE(told_of);
    Round round(at(20, 30));
    int minute = 18 * 60 + 30;
    for (const char* pupil : {"P1", "P2", "P3"}) {  // with holes, which nothing else would keep
      round.stand(round.owe(pupil, "L1"), k_tuesday, Clock{minute});
      minute += 40;
    }
    if (told_of) {
      round.invited();
    }
    for (OwedTalk& owed : round.agenda.talks) {
      owed.teachers = {PersonId("L2")};
    }
    const RoundPlan plan = round.rounds().front();
    CHECK(plan.changes.size() == 3);
    for (const PlanChange& change : plan.changes) {
      CHECK(change.after->start == change.before->start);
    }
    CHECK(plan.levels[told].cost == (told_of ? 6 : 0));
    CHECK(plan.levels[told].bound == plan.levels[told].cost);
    CHECK(plan.levels[moved].cost == 0);
  }
}

TEST_CASE("a talk goes back to the time that its people were told, and nobody has to hear of it") {
  const RoundPlan plan = told_on_tuesday().rounds().front();
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.plan.talks.front().start == DateTime{k_tuesday, at(18, 30)});
  CHECK(plan.changes.front().published);
  CHECK(plan.changes.front().tell.empty());
  CHECK(plan.levels[told].cost == 0);
}

TEST_CASE("a talk that the plan dropped gets the time that its people were told") {
  Round round = told_on_tuesday();
  round.plans.clear();
  const RoundPlan plan = round.rounds().front();
  CHECK(plan.plan.talks.front().start == DateTime{k_tuesday, at(18, 30)});
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.changes.front().tell.empty());
  CHECK(plan.levels[told].cost == 0);
}

TEST_CASE("where the told time is gone the plan stays as it is, and says who still has to be told") {
  Round round = told_on_tuesday();
  round.ask(Request::Kind::impossible, "HP1");
  round.requests.back().date = k_tuesday;
  const RoundPlan plan = round.rounds().front();
  CHECK(plan.changes.empty());
  REQUIRE(plan.to_tell.size() == 1);
  CHECK(plan.to_tell.front().tell == std::vector{PersonId("GP1"), PersonId("L1")});
  CHECK(plan.to_tell.front().told_else->start.day == k_tuesday);
  CHECK(plan.levels[told].cost == 2);
  CHECK(plan.levels[told].bound == 2);
}

TEST_CASE("an invited talk that was put elsewhere by hand stays, and its people have to be told") {
  Round round = told_on_tuesday();
  round.by_hand.insert(round.agenda.talks.front().id);
  const RoundPlan plan = round.rounds().front();
  CHECK(plan.changes.empty());
  REQUIRE(plan.to_tell.size() == 1);
  CHECK(plan.levels[told].cost == 2);
  CHECK(plan.levels[told].bound == 2);
}

TEST_CASE("who is listed as to be told is who is counted; a new teacher joins") {
  Round round;
  round.stand(round.owe("P1", "L1"), k_tuesday, at(18, 30));
  round.invited();
  round.agenda.talks.front().teachers = {PersonId("L2")};
  const RoundPlan plan = round.rounds().front();
  REQUIRE(plan.changes.size() == 1);
  CHECK(plan.changes.front().tell == std::vector{PersonId("GP1"), PersonId("L1")});
  CHECK(plan.changes.front().join == std::vector{PersonId("L2")});
  CHECK(plan.levels[told].cost == 2);
}

TEST_CASE("what a plan costs its families is where its talks are, not where people think") {
  Round round = told_on_tuesday();
  const StandingShares shares = standing_shares(round.input());
  CHECK(shares.misplaced == 0);
  REQUIRE(shares.households.size() == 1);
  round.agenda.talks.front().minutes = Minutes{15};  // asked for since: it stands where it stood
  CHECK(standing_shares(round.input()).misplaced == 0);
  CHECK(why_then(round.input(), round.agenda.talks.front().id));
}
