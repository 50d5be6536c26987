#include "base/time.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

TEST_CASE("a day exists or it does not") {
  CHECK(make_day(2027, 2, 28));
  CHECK_FALSE(make_day(2027, 2, 29));
  CHECK(make_day(2028, 2, 29));
  CHECK_FALSE(make_day(2100, 2, 29));
  CHECK_FALSE(make_day(2027, 4, 31));
  CHECK_FALSE(make_day(2027, 13, 1));
  CHECK_FALSE(make_day(2027, 0, 1));
  CHECK_FALSE(make_day(2027, 1, 0));
  CHECK_FALSE(make_day(2027, 256 + 1, 1));
  CHECK_FALSE(make_day(2027, 1, 256 + 1));
}

TEST_CASE("years outside 1900 to 2199 are refused") {
  CHECK_FALSE(make_day(1899, 12, 31));
  CHECK(make_day(1900, 1, 1));
  CHECK(make_day(2199, 12, 31));
  CHECK_FALSE(make_day(2200, 1, 1));
}

TEST_CASE("a birthday on 29 February falls on 1 March in a common year") {
  CHECK(iso(add_years(*make_day(2024, 2, 29), 3)) == "2027-03-01");
  CHECK(iso(add_years(*make_day(2024, 2, 29), 4)) == "2028-02-29");
  CHECK(iso(add_years(*make_day(2024, 2, 28), 3)) == "2027-02-28");
  CHECK(iso(add_years(*make_day(2024, 3, 1), -1)) == "2023-03-01");
}

TEST_CASE("dates and times are written in one form") {
  CHECK(iso(*make_day(2027, 2, 9)) == "2027-02-09");
  CHECK(iso(Clock{0}) == "00:00");
  CHECK(iso(Clock{510}) == "08:30");
  CHECK(iso(Clock{1440}) == "24:00");
  CHECK(iso(DateTime{*make_day(2027, 12, 31), Clock{1439}}) == "2027-12-31T23:59");
}

TEST_CASE("the Monday of a week") {
  CHECK(iso(monday_of(*make_day(2027, 2, 8))) == "2027-02-08");
  CHECK(iso(monday_of(*make_day(2027, 2, 14))) == "2027-02-08");
  CHECK(iso(monday_of(*make_day(2027, 1, 1))) == "2026-12-28");
  CHECK_FALSE(is_weekend(*make_day(2027, 2, 12)));
  CHECK(is_weekend(*make_day(2027, 2, 13)));
  CHECK(is_weekend(*make_day(2027, 2, 14)));
  CHECK_FALSE(is_weekend(*make_day(2027, 2, 15)));
}

TEST_CASE("ranges of days include both ends") {
  const DayRange range{*make_day(2027, 2, 1), *make_day(2027, 2, 12)};
  CHECK(range.contains(range.first));
  CHECK(range.contains(range.last));
  CHECK_FALSE(range.contains(range.last + std::chrono::days{1}));
  CHECK_FALSE(range.empty());
  CHECK(DayRange{range.last, range.first}.empty());
}
