// What a plan says of things that hands, shared rooms and short notice bring about.
#include "small_round.hpp"
#include "words/planning.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

/// Four talks of a class with two teachers, in half an hour and in one room.
Round of_two_teachers(int tables) {
  Round round(at(19, 0));
  round.school.rooms.push_back({RoomId("R1"), "Lokaal 1", tables, {}});
  for (const char* pupil : {"P1", "P2", "P3", "P4"}) {
    round.owe(pupil, "L1").teachers = {PersonId("L1"), PersonId("L2")};
    round.seat(pupil).room = RoomId("R1");
  }
  return round;
}

/// A talk of the report round, which has time for one, and an appointment of its teacher at that time.
Round beside_appointment() {
  Round round(at(18, 40));
  round.owe("P1", "L1");
  round.open(k_thursday, at(18, 30), at(18, 40), 1);
  round.stand(round.owe("P2", "L1", 1), k_tuesday, at(18, 30));
  round.moments = {k_report, k_advice};
  return round;
}

/// Plans each group of rounds by itself, and lets the plans stand.
std::vector<RoundPlan> plan_in_groups(Round& round) {
  const BuildInput all = round.input();
  std::vector<RoundPlan> result;
  for (const std::vector<MomentId>& group : independent_rounds(all, build_problem(all))) {
    BuildInput part = all;
    part.moments = group;
    const Setting setting = build_problem(part);
    for (RoundPlan& plan : make_plans(part, setting, solve(setting.problem))) {
      result.push_back(std::move(plan));
    }
  }
  for (const RoundPlan& plan : result) {
    round.plans[plan.moment] = plan.plan;
  }
  return result;
}

Round with_talk_by_hand(Day day, Clock clock) {
  Round round;
  const OwedTalk owed = round.owe("P1", "L1");
  round.stand(owed, day, clock);
  round.by_hand.insert(owed.id);
  return round;
}

}  // namespace

TEST_CASE("two teachers with one room: what it cannot hold is proven, and said") {
  const RoundPlan plan = of_two_teachers(1).rounds().front();
  REQUIRE(plan.unplaced.size() == 1);
  CHECK(plan.unplaced[0].proven);
  CHECK(plan.unplaced[0].reason.phrase == &words::planning::k_room_too_small);
  CHECK(plan.levels[others_unplaced].cost == 1);
  CHECK(plan.levels[others_unplaced].bound == 1);
  for (const PlannedTalk& row : plan.plan.talks) {
    CHECK(row.staff.size() == 1);
  }
  CHECK(of_two_teachers(2).rounds().front().unplaced.empty());
}

TEST_CASE("what was put somewhere by hand stays, and is named when it cannot be held there") {
  CHECK(with_talk_by_hand(k_tuesday, at(18, 40)).rounds().front().clashes.empty());

  Round family = with_talk_by_hand(k_tuesday, at(18, 40));
  family.ask(Request::Kind::impossible, "HP1");
  RoundPlan plan = family.rounds().front();
  REQUIRE(plan.clashes.size() == 1);
  CHECK(plan.plan.talks.at(0).start == DateTime{k_tuesday, at(18, 40)});

  CHECK(with_talk_by_hand(k_thursday, at(18, 40)).rounds().front().clashes.size() == 1);  // no session then
}

TEST_CASE("A19 who was told a time is not asked to come sooner without as long a notice") {
  const auto first_day = [](Day told) {
    Round round;
    OwedTalk& owed = round.owe("P1", "L1");
    owed.invite_lead = Length{7};
    round.stand(owed, told, at(18, 30));
    LogLine line;
    line.event = LogEvent::invited;
    line.moment = k_report;
    line.talk = owed.id;
    round.log.lines.push_back(line);
    round.as_of = *make_day(2027, 2, 4);
    round.school.rounds[0].sessions.clear();
    round.open(k_tuesday, at(18, 30), at(19, 0));
    round.open(k_thursday, at(18, 30), at(19, 0));
    round.ask(Request::Kind::impossible, "HP1");
    round.requests.back().date = told;
    const auto rows = round.plan();
    return rows.empty() ? told : rows.front().start.day;
  };
  CHECK(first_day(k_tuesday) == k_thursday);
  CHECK(first_day(k_thursday) == k_thursday);  // Tuesday would be five days ahead
}

TEST_CASE("a talk before its period is not the talk of that period: it is planned all the same") {
  const auto planned = [](LogEvent event, Day day) {
    Round round;
    const OwedTalk owed = round.owe("P1", "L1");
    LogLine line;
    line.event = event;
    line.moment = k_report;
    line.talk = owed.id;
    line.date = day;
    round.log.lines.push_back(line);
    return round.plan().size();
  };
  const Day november = *make_day(2026, 11, 10);
  CHECK(planned(LogEvent::held, november) == 1);
  CHECK(planned(LogEvent::called, november) == 1);
  CHECK(planned(LogEvent::held, *make_day(2027, 2, 8)) == 0);  // the first day of its period
}

TEST_CASE("a row that names another child's guardian is named, and mended unless somebody put it there") {
  for (const bool by_hand : {false, true}) {
    Round round;
    const OwedTalk owed = round.owe("P1", "L1");
    round.stand(owed, k_tuesday, at(18, 40)).guardians.push_back(PersonId("G9"));
    if (by_hand) {
      round.by_hand.insert(owed.id);
    }
    const RoundPlan plan = round.rounds().front();
    REQUIRE(plan.clashes.size() == 1);
    CHECK(say(Lang::en, plan.clashes.front()).find("G9") != std::string::npos);
    CHECK(plan.plan.talks.at(0).guardians.size() == (by_hand ? 2U : 1U));
  }
}

TEST_CASE("an appointment that goes in this run keeps nobody from a place, whichever round it is of") {
  Round nowhere = beside_appointment();
  nowhere.ask(Request::Kind::impossible, "HP2");
  Round other_day = beside_appointment();
  other_day.ask(Request::Kind::impossible, "HP2");
  other_day.requests.back().date = k_tuesday;
  Round not_owed = beside_appointment();
  not_owed.agenda.talks.pop_back();
  for (Round* round : {&nowhere, &other_day, &not_owed}) {
    const std::vector<RoundPlan> first = plan_in_groups(*round);
    REQUIRE(first.size() == 2);
    CHECK(first.front().unplaced.empty());
    CHECK(first.front().plan.talks.size() == 1);
    for (const RoundPlan& again : plan_in_groups(*round)) {
      CHECK(again.changes.empty());
    }
  }
}

TEST_CASE("a dead appointment of a round that is not planned now keeps nobody from a place") {
  for (const char* fate : {"stands", "called off", "not owed", "not owed but pinned", "stands, all anew"}) {
    CAPTURE(std::string(fate));
    Round round = beside_appointment();
    round.moments = {k_report};
    PlannedTalk& row = round.plans[k_advice].talks.front();
    const std::string how = fate;
    if (how == "called off") {
      LogLine line;
      line.event = LogEvent::cancelled;
      line.moment = row.moment;
      line.talk = row.id;
      line.date = round.as_of;
      line.value = "start=2027-02-09T18:30";
      round.log.lines.push_back(line);
    } else if (how != "stands" && how != "stands, all anew") {
      row.pinned = how == "not owed but pinned";
      round.agenda.talks.pop_back();
    }
    BuildInput input = round.input();
    input.fresh = how == "stands, all anew";
    const Setting setting = build_problem(input);
    const RoundPlan plan = make_plans(input, setting, solve(setting.problem)).front();
    CHECK(plan.unplaced.empty() == (how == "called off" || how == "not owed"));
  }
}

TEST_CASE("rounds that stand on other days than each other's are planned each by itself") {
  Round round = beside_appointment();
  round.plans[k_advice].talks.front().start.day = k_thursday;
  const BuildInput input = round.input();
  CHECK(independent_rounds(input, build_problem(input)).size() == 2);
}

TEST_CASE("a talk put by hand into a break, into the night or with somebody else is named") {
  for (const int wrong : {0, 1, 2}) {
    CAPTURE(wrong);
    Round round = with_talk_by_hand(k_tuesday, wrong == 1 ? at(3, 0) : at(18, 40));
    if (wrong == 0) {
      round.school.rounds[0].sessions.front().breaks = {{at(18, 40), at(18, 50)}};
    } else if (wrong == 2) {
      round.plans[k_report].talks.front().staff = {PersonId("L9")};
    }
    const RoundPlan plan = round.rounds().front();
    REQUIRE(plan.clashes.size() == 1);
    CHECK(plan.clashes.front().phrase == &words::planning::k_kept);
  }
}
