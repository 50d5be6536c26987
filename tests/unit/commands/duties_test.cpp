#include "commands/duties.hpp"

#include <doctest/doctest.h>

using namespace gesprek;
using namespace gesprek::commands;
using namespace std::chrono;

namespace {

Duty duty() {
  Duty duty;
  duty.rule = "report-in-time";
  duty.clause = "A23";
  duty.moment = MomentId("startgesprek");
  duty.class_id = ClassId("3A");
  duty.owners = {PersonId("L3")};
  duty.due = sys_days(2027y / 2 / 16);
  duty.status = DutyStatus::late;
  return duty;
}

}  // namespace

TEST_CASE("an empty choice takes every duty") {
  CHECK(DutyFilter{}.concerns(duty()));
  CHECK(DutyFilter{}.has_status(DutyStatus::late));
}

TEST_CASE("words of one kind widen a choice, kinds narrow it") {
  DutyFilter filter;
  filter.rules = {"planned", "report-in-time"};
  CHECK(filter.concerns(duty()));
  filter.clauses = {"A24"};
  CHECK_FALSE(filter.concerns(duty()));
  filter.clauses.push_back("A23");
  CHECK(filter.concerns(duty()));
}

TEST_CASE("class, owner and day choose too") {
  DutyFilter filter;
  filter.class_id = ClassId("3A");
  filter.owner = PersonId("L3");
  filter.since = sys_days(2027y / 2 / 16);
  CHECK(filter.concerns(duty()));
  filter.since = sys_days(2027y / 2 / 17);
  CHECK_FALSE(filter.concerns(duty()));
  filter.since.reset();
  Duty nobodys = duty();
  nobodys.owners.clear();
  CHECK_FALSE(filter.concerns(nobodys));
}

TEST_CASE("statuses are read by their words") {
  for (const DutyStatus status : k_statuses) {
    CHECK(parse_status(word(status)) == status);
  }
  CHECK(parse_status("Te laat") == DutyStatus::late);
  CHECK(!parse_status("latest"));
}
