#include "cli/clock.hpp"

#include <doctest/doctest.h>

#include "base/zone.hpp"

using namespace gesprek;
using namespace std::chrono;

namespace {

std::string local(year_month_day day, int hour, int minute) {
  return iso(amsterdam(sys_days(day) + hours(hour) + minutes(minute)));
}

}  // namespace

TEST_CASE("summer time begins and ends on the last Sundays at one o'clock UTC") {
  CHECK(local(2027y / 3 / 28, 0, 59) == "2027-03-28T01:59");
  CHECK(local(2027y / 3 / 28, 1, 0) == "2027-03-28T03:00");
  CHECK(local(2027y / 10 / 31, 0, 59) == "2027-10-31T02:59");
  CHECK(local(2027y / 10 / 31, 1, 0) == "2027-10-31T02:00");
}

TEST_CASE("the day changes at midnight in Amsterdam") {
  CHECK(local(2027y / 1 / 31, 22, 59) == "2027-01-31T23:59");
  CHECK(local(2027y / 1 / 31, 23, 0) == "2027-02-01T00:00");
  CHECK(local(2027y / 6 / 30, 22, 0) == "2027-07-01T00:00");
}

TEST_CASE("the rule holds long after time zone files end") {
  CHECK(local(2099y / 7 / 1, 12, 0) == "2099-07-01T14:00");
}
