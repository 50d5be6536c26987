// Counting in school days, school weeks and quarters.
#include "days.hpp"

using namespace gesprek;
using namespace gesprek::test;

TEST_CASE("A08 school weeks 3 to 5 count from the first school day") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.school_week(1) == range("2026-08-31", "2026-09-06"));
  CHECK(calendar.school_week(3) == range("2026-09-14", "2026-09-20"));
  CHECK(calendar.school_week(5) == range("2026-09-28", "2026-10-04"));
}

TEST_CASE("school weeks skip the weeks of a holiday") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.school_week(7) == range("2026-10-12", "2026-10-18"));
  CHECK(calendar.school_week(8) == range("2026-10-26", "2026-11-01"));
  CHECK(calendar.school_week_of(day("2026-10-18")) == 7);
  CHECK(calendar.school_week_of(day("2026-10-19")) == 0);
  CHECK(calendar.school_week_of(day("2026-10-26")) == 8);
}

TEST_CASE("the second week after the Christmas holiday") {
  const Calendar calendar = calendar_of("midden", 2026);
  const Day after = calendar.school_day_on_or_after(calendar.holiday("kerstvakantie")->days.last);
  CHECK(after == day("2027-01-04"));
  CHECK(calendar.school_week(calendar.school_week_of(after) + 1) == range("2027-01-11", "2027-01-17"));
}

TEST_CASE("B19 the last school week") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.school_week(-1) == range("2027-07-12", "2027-07-18"));
  CHECK(calendar.school_week(calendar.school_weeks()) == calendar.school_week(-1));
  CHECK(calendar.school_week(-calendar.school_weeks()) == calendar.school_week(1));
  CHECK_FALSE(calendar.school_week(calendar.school_weeks() + 1).has_value());
  CHECK_FALSE(calendar.school_week(-calendar.school_weeks() - 1).has_value());
  CHECK_FALSE(calendar.school_week(0).has_value());
}

TEST_CASE("a week with a single school day is a school week") {
  const Calendar calendar = calendar_of("midden", 2026, {{"Studiedagen", range("2026-09-07", "2026-09-10")}});
  CHECK(calendar.school_week(2) == range("2026-09-07", "2026-09-13"));
}

TEST_CASE("a year that starts in the middle of a week counts that week") {
  const Calendar calendar = calendar_of("midden", 2026, {{"Studiedagen", range("2026-08-31", "2026-09-02")}});
  CHECK(calendar.first_school_day() == day("2026-09-03"));
  CHECK(calendar.school_week(1) == range("2026-08-31", "2026-09-06"));
}

TEST_CASE("the nearest school days around a holiday") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.school_day_on_or_after(day("2026-12-19")) == day("2027-01-04"));
  CHECK(calendar.school_day_on_or_before(day("2027-01-03")) == day("2026-12-18"));
  CHECK(calendar.school_day_on_or_after(day("2027-01-04")) == day("2027-01-04"));
  CHECK(calendar.school_day_on_or_before(day("2026-12-18")) == day("2026-12-18"));
}

TEST_CASE("school days are counted away from a day") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.add_school_days(day("2026-12-18"), 1) == day("2027-01-04"));
  CHECK(calendar.add_school_days(day("2027-01-04"), -1) == day("2026-12-18"));
  CHECK(calendar.add_school_days(day("2026-12-20"), 0) == day("2026-12-20"));
  CHECK(calendar.add_school_days(day("2026-12-20"), 1) == day("2027-01-04"));
  CHECK(calendar.add_school_days(day("2026-12-14"), 5) == day("2027-01-04"));
}

TEST_CASE("school days between two days include both") {
  const Calendar calendar = calendar_of("midden", 2026);
  CHECK(calendar.school_days_between(day("2026-12-18"), day("2027-01-04")) == 2);
  CHECK(calendar.school_days_between(day("2026-12-19"), day("2027-01-03")) == 0);
  CHECK(calendar.school_days_between(day("2027-01-05"), day("2027-01-04")) == 0);
}

TEST_CASE("numbers of school days in January and March 2027 that schools plan grade 8 with") {
  const Calendar calendar = calendar_of("zuid", 2026);
  CHECK(calendar.school_days_between(day("2027-01-10"), day("2027-01-31")) == 15);
  CHECK(calendar.school_days_between(day("2027-03-15"), day("2027-03-24")) == 8);
}

TEST_CASE("B18 quarters divide the school weeks and touch each other") {
  for (const std::string region : {"noord", "midden", "zuid"}) {
    for (int year = 2024; year <= 2029; ++year) {
      const Calendar calendar = calendar_of(region, year);
      CHECK(calendar.quarter(1).first == calendar.first_school_day());
      CHECK(calendar.quarter(4).last == calendar.last_school_day());
      for (int number = 1; number < 4; ++number) {
        CHECK(calendar.quarter(number).last + std::chrono::days{1} == calendar.quarter(number + 1).first);
        const int first_week = calendar.school_week_of(calendar.quarter(number).first);
        const int next_week = calendar.school_week_of(calendar.quarter(number + 1).first);
        CHECK(next_week - first_week >= calendar.school_weeks() / 4);
        CHECK(next_week - first_week <= calendar.school_weeks() / 4 + 1);
      }
    }
  }
}
