// Which days are school days, and the edges of the school year.
#include "days.hpp"

using namespace gesprek;
using namespace gesprek::test;

TEST_CASE("first school days of 2026-2027 by region") {
  CHECK(calendar_of("noord", 2026).first_school_day() == day("2026-08-17"));
  CHECK(calendar_of("zuid", 2026).first_school_day() == day("2026-08-24"));
  CHECK(calendar_of("midden", 2026).first_school_day() == day("2026-08-31"));
}

TEST_CASE("last school days of 2026-2027 by region") {
  CHECK(calendar_of("noord", 2026).last_school_day() == day("2027-07-09"));
  CHECK(calendar_of("midden", 2026).last_school_day() == day("2027-07-16"));
  CHECK(calendar_of("zuid", 2026).last_school_day() == day("2027-07-23"));
}

TEST_CASE("the school year runs from 1 August to 31 July") {
  CHECK(calendar_of("midden", 2026).year() == range("2026-08-01", "2027-07-31"));
}

TEST_CASE("weekends, holidays and national days are closed") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.is_school_day(day("2026-10-16")));
  CHECK_FALSE(calendar.is_school_day(day("2026-10-17")));
  CHECK_FALSE(calendar.is_school_day(day("2026-10-19")));
  CHECK_FALSE(calendar.is_school_day(day("2026-10-23")));
  CHECK(calendar.is_school_day(day("2026-10-26")));
  CHECK_FALSE(calendar.is_school_day(day("2027-03-29")));
  CHECK_FALSE(calendar.is_school_day(day("2027-05-06")));
  CHECK(calendar.is_school_day(day("2027-05-07")));
}

TEST_CASE("a closed day has a name and a weekend has none") {
  const Calendar calendar = calendar_of("midden", 2026, {{"Studiedag", range("2026-12-04", "2026-12-04")}});
  CHECK(calendar.closed_because(day("2026-12-04")) == "Studiedag");
  CHECK(calendar.closed_because(day("2026-12-05")).empty());
  CHECK(calendar.closed_because(day("2026-12-07")).empty());
  CHECK(calendar.closed_because(day("2027-03-29")) == "Tweede Paasdag");
  CHECK(calendar.closed_because(day("2026-12-25")) == "kerstvakantie");
}

TEST_CASE("the school's own days stand over the national ones") {
  const Calendar calendar =
      calendar_of("midden", 2026, {{"Studiedag", range("2026-08-31", "2026-08-31")}}, {day("2027-05-05")});
  CHECK(calendar.is_school_day(day("2027-05-05")));
  CHECK(calendar.closed_because(day("2027-05-05")).empty());
  CHECK(calendar.first_school_day() == day("2026-09-01"));
}

TEST_CASE("summer holidays at both edges are known beyond the year") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.is_school_day(day("2026-07-17")));
  CHECK_FALSE(calendar.is_school_day(day("2026-07-20")));
  CHECK_FALSE(calendar.is_school_day(day("2027-08-27")));
  CHECK(calendar.is_school_day(day("2027-08-30")));
}

TEST_CASE("far outside the year every weekday counts as a school day") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.is_school_day(day("2019-12-25")));
  CHECK_FALSE(calendar.is_school_day(day("2019-12-28")));
}

TEST_CASE("a holiday is found by name in this year") {
  const Calendar calendar = calendar_of("midden", 2026);
  REQUIRE(calendar.holiday("zomervakantie") != nullptr);
  CHECK(calendar.holiday("zomervakantie")->days == range("2027-07-17", "2027-08-29"));
  CHECK(calendar.holiday("kerstvakantie")->days == range("2026-12-19", "2027-01-03"));
  CHECK(calendar.holiday("carnaval") == nullptr);
}

TEST_CASE("a week that the school adds under the same name makes one longer holiday") {
  const Calendar calendar = calendar_of("midden", 2026, {{"meivakantie", range("2027-05-03", "2027-05-07")}});
  CHECK(calendar.holiday("meivakantie")->days == range("2027-04-24", "2027-05-07"));
}

TEST_CASE("holidays of one name that do not touch stay two") {
  const Calendar calendar = calendar_of("midden", 2026, {{"meivakantie", range("2027-05-10", "2027-05-14")}});
  CHECK(calendar.holiday("meivakantie")->days == range("2027-04-24", "2027-05-02"));
}

TEST_CASE("a year without any school day keeps its edges") {
  const Calendar calendar({2026, "midden", {}, {{"dicht", range("2026-01-01", "2027-12-31")}}, {}});
  CHECK(calendar.school_weeks() == 0);
  CHECK(calendar.first_school_day() == day("2026-08-01"));
  CHECK(calendar.last_school_day() == day("2027-07-31"));
  CHECK_FALSE(calendar.school_week(1).has_value());
}

TEST_CASE("closed days of an impossible length do no harm") {
  const Calendar calendar({2026, "", {}, {{"dicht", range("1900-01-01", "2199-12-31")}}, {}});
  CHECK_FALSE(calendar.is_school_day(day("2026-09-01")));
  CHECK(calendar.school_day_on_or_after(day("2026-09-01")) == day("2029-01-01"));
}
