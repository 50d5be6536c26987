// The shipped school holidays and the national days by rule.
#include <algorithm>
#include <map>

#include "days.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

Day national(int year, std::string_view name) {
  for (const Holiday& holiday : national_days(year)) {
    if (holiday.name == name) {
      return holiday.days.first;
    }
  }
  FAIL("no such day");
  return {};
}

}  // namespace

TEST_CASE("each shipped school holiday runs from a Saturday to a Sunday") {
  int seen = 0;
  for (const std::string region : {"noord", "midden", "zuid"}) {
    for (int year = 2024; year <= 2029; ++year) {
      for (const Holiday& holiday : shipped_holidays(region, year)) {
        INFO(region, " ", year, " ", holiday.name, " ", iso(holiday.days.first));
        CHECK(Weekday{holiday.days.first} == std::chrono::Saturday);
        CHECK(Weekday{holiday.days.last} == std::chrono::Sunday);
        CHECK((holiday.days.last - holiday.days.first).count() < 45);
        ++seen;
      }
    }
  }
  CHECK(seen == 3 * 6 * 6);
}

TEST_CASE("a school year has its five holidays and the summer before") {
  const std::vector<Holiday> holidays = shipped_holidays("midden", 2026);
  std::vector<std::string> names;
  for (const Holiday& holiday : holidays) {
    names.push_back(holiday.name);
  }
  CHECK(names == std::vector<std::string>{"zomervakantie", "herfstvakantie", "kerstvakantie",
                                          "voorjaarsvakantie", "meivakantie", "zomervakantie"});
  CHECK(holidays.front().days == range("2026-07-18", "2026-08-30"));
  CHECK(holidays.back().days == range("2027-07-17", "2027-08-29"));
}

TEST_CASE("spring holidays of the South have no typing errors") {
  CHECK(shipped_holidays("zuid", 2026)[3].days == range("2027-02-13", "2027-02-21"));
  CHECK(shipped_holidays("zuid", 2028)[3].days == range("2029-02-10", "2029-02-18"));
}

TEST_CASE("unknown regions and years have no shipped holidays") {
  CHECK(shipped_holidays("oost", 2026).empty());
  CHECK(shipped_holidays("noord", 2023).empty());
  CHECK(shipped_holidays("noord", 2030).empty());
  CHECK_FALSE(shipped_holidays("noord", 2029).empty());
}

TEST_CASE("Easter") {
  const std::map<int, std::string> sundays{{2025, "2025-04-20"}, {2026, "2026-04-05"}, {2027, "2027-03-28"},
                                           {2028, "2028-04-16"}, {2029, "2029-04-01"}, {2030, "2030-04-21"},
                                           {1961, "1961-04-02"}, {2000, "2000-04-23"}, {2038, "2038-04-25"},
                                           {2285, "2285-03-22"}};
  for (const auto& [year, sunday] : sundays) {
    CHECK(iso(easter(year)) == sunday);
  }
}

TEST_CASE("Koningsdag moves to Saturday when the 27th is a Sunday") {
  CHECK(national(2025, "Koningsdag") == day("2025-04-26"));
  CHECK(national(2031, "Koningsdag") == day("2031-04-26"));
  CHECK(national(2026, "Koningsdag") == day("2026-04-27"));
  CHECK(national(2030, "Koningsdag") == day("2030-04-27"));
}

TEST_CASE("days that follow Easter") {
  CHECK(national(2027, "Tweede Paasdag") == day("2027-03-29"));
  CHECK(national(2027, "Hemelvaartsdag") == day("2027-05-06"));
  CHECK(national(2027, "Tweede Pinksterdag") == day("2027-05-17"));
}

TEST_CASE("national days stand by date and leave Good Friday to the school") {
  const std::vector<Holiday> days = national_days(2027);
  CHECK(days.size() == 8);
  CHECK(std::is_sorted(days.begin(), days.end(),
                       [](const Holiday& a, const Holiday& b) { return a.days.first < b.days.first; }));
  CHECK(calendar_of("midden", 2026).is_school_day(day("2027-03-26")));
}
