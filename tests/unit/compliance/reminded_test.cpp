#include <doctest/doctest.h>

#include <algorithm>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_reminded = "reminded:rapport/P1";

/// Invited on 20 January for a talk on 9 February, with a reminder three days before.
World invited_world() {
  World world;
  world.moment("rapport").invite.remind = Length{3, Unit::calendar_days};
  world.moment("rapport").invite.remind_basis.clause = "A19";
  world.talk("rapport/P1");
  world.plan("rapport/P1", "2027-02-09");
  world.happened("invited rapport/P1 2027-01-20");
  return world;
}

}  // namespace

TEST_CASE("reminded: who has not answered is to be reminded so long before the talk") {
  const World world = invited_world();
  CHECK(world.status(k_reminded, "2027-02-06") == "pending");
  CHECK(world.duty(k_reminded, "2027-02-06").due == day("2027-02-06"));
  CHECK(world.duty(k_reminded, "2027-02-06").clause == "A19");
  const auto todo = world.todo("2027-02-01", "2027-02-06");
  CHECK(std::any_of(todo.begin(), todo.end(), [](const TodoItem& item) { return item.rule == "reminded"; }));
  World without = invited_world();
  without.moment("rapport").invite.remind.reset();
  CHECK(without.status(k_reminded, "2027-02-06") == "none");
}

TEST_CASE("reminded: nobody who answered, was never invited, or was invited when the reminder was due") {
  World answered = invited_world();
  answered.happened("topics-received rapport/P1 2027-01-25");
  CHECK(answered.status(k_reminded, "2027-02-06") == "none");
  World late = invited_world();
  late.log.lines.clear();
  CHECK(late.status(k_reminded, "2027-02-06") == "none");
  late.happened("invited rapport/P1 2027-02-06");
  CHECK(late.status(k_reminded, "2027-02-06") == "none");
}

TEST_CASE("reminded: met by a line for the talk or the round, late after its day, gone with the talk") {
  World in_time = invited_world();
  in_time.happened("reminded rapport 2027-02-05");
  CHECK(in_time.status(k_reminded, "2027-02-08") == "met");
  World late = invited_world();
  late.happened("reminded rapport/P1 2027-02-08");
  CHECK(late.status(k_reminded, "2027-02-08") == "late");
  CHECK(late.says(k_reminded, "2027-02-08").find("2 days late") != std::string::npos);
  late.happened("waived rapport/P1 2027-02-08 rule=reminded reason=decided");
  CHECK(late.status(k_reminded, "2027-02-08") == "waived");
  World missed = invited_world();
  missed.happened("reminded rapport/P2 2027-02-01");
  CHECK(missed.status(k_reminded, "2027-02-07") == "overdue");
  CHECK(missed.status(k_reminded, "2027-02-10") == "none");
}

TEST_CASE("reminded: where families choose their time, from the first day that can be chosen") {
  World world;
  Moment& moment = world.moment("rapport");
  moment.invite.remind = Length{1, Unit::weeks};
  moment.invite.signup = Signup::chosen;
  world.talk("rapport/P1");
  world.happened("signup-opened rapport 2027-01-11");
  CHECK(world.duty(k_reminded, "2027-01-20").due == day("2027-01-25"));
  world.plan("rapport/P1", "2027-02-09");
  CHECK(world.status(k_reminded, "2027-01-20") == "none");
}
