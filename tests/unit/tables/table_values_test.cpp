// Durations, lengths, weekdays and hours as people write them.
#include "load/table_values.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

namespace {

long minutes(std::string_view text) {
  const auto parsed = parse_minutes(text);
  return parsed ? static_cast<long>(parsed->count()) : -1;
}

std::string days(std::string_view text) {
  std::string numbers;
  for (const Weekday weekday : parse_weekdays(text).value_or(std::vector<Weekday>{})) {
    numbers += std::to_string(weekday.iso_encoding());
  }
  return numbers;
}

bool is_length(std::string_view text, int count, Unit unit) {
  return parse_length(text) == Length{count, unit};
}

}  // namespace

TEST_CASE("Durations in short and in words, in both languages") {
  CHECK(minutes("10m") == 10);
  CHECK(minutes("10 min") == 10);
  CHECK(minutes("10 minutes") == 10);
  CHECK(minutes("10 minuten") == 10);
  CHECK(minutes("1h") == 60);
  CHECK(minutes("1h30m") == 90);
  CHECK(minutes("1 uur 30 minuten") == 90);
  CHECK(minutes("1 hour") == 60);
  CHECK(minutes("0m") == 0);
  CHECK(minutes("24h") == 1440);
}

TEST_CASE("What is no duration") {
  for (const std::string_view text :
       {"", "10", "m", "1h30", "30m1h", "10m10m", "25h", "1.5h", "-10m", "010m", "10 sec", "1h-30m",
        "10m "
        "x"}) {
    CAPTURE(text);
    CHECK(minutes(text) == -1);
  }
}

TEST_CASE("Lengths of time with their unit") {
  CHECK(is_length("1 week", 1, Unit::weeks));
  CHECK(is_length("3 weken", 3, Unit::weeks));
  CHECK(is_length("5 school days", 5, Unit::school_days));
  CHECK(is_length("5 schooldagen", 5, Unit::school_days));
  CHECK(is_length("8 days", 8, Unit::calendar_days));
  CHECK(is_length("2 School Weeks", 2, Unit::school_weeks));
  CHECK(is_length("2 maanden", 2, Unit::months));
  CHECK(is_length("10 minuten", 10, Unit::minutes));
  for (const std::string_view text :
       {"", "5", "weeks", "5 jaar", "a week", "-1 week", "5 weeks later", "1001 days"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_length(text));
  }
}

TEST_CASE("Weekdays in both languages, as a list or a range") {
  CHECK(days("ma di do") == "124");
  CHECK(days("mo tu th") == "124");
  CHECK(days("ma-vr") == "12345");
  CHECK(days("Monday, Wednesday") == "13");
  CHECK(days("vr ma ma") == "15");
  CHECK(days("ma-wo vr") == "1235");
  CHECK(days("zo") == "7");
  for (const std::string_view text : {"", " ", "vr-ma", "ma-", "-ma", "m", "mon day", "ma;di"}) {
    CAPTURE(text);
    CHECK(days(text).empty());
  }
}

TEST_CASE("Weekly hours with the days that they go with") {
  const auto hours = parse_weekly_hours("di 13:00-14:30 do vr 9:00-10:00");
  REQUIRE(hours);
  REQUIRE(hours->size() == 2);
  CHECK((*hours)[0].weekdays == std::vector{std::chrono::Tuesday});
  CHECK((*hours)[0].clock == ClockRange{{13 * 60}, {14 * 60 + 30}});
  CHECK((*hours)[1].weekdays == std::vector{std::chrono::Thursday, std::chrono::Friday});
  const auto twice = parse_weekly_hours("ma-vr 8:00-8:15 14:30-15:00");
  REQUIRE(twice);
  CHECK(twice->size() == 2);
  CHECK((*twice)[1].weekdays.size() == 5);
  for (const std::string_view text : {"13:00-14:30", "di", "di 13:00", "di 14:00-13:00", "di 13:00-13:00",
                                      "di 13:00-14:30 wo", "xx 13:00-14:00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_weekly_hours(text));
  }
}

TEST_CASE("Yes, no and unknown") {
  for (const std::string_view text : {"", "unknown", "onbekend", "Onbekend", "?"}) {
    CHECK(parse_yes_no_unknown(text) == YesNoUnknown::unknown);
  }
  CHECK(parse_yes_no_unknown("Ja") == YesNoUnknown::yes);
  CHECK(parse_yes_no_unknown("no") == YesNoUnknown::no);
  CHECK_FALSE(parse_yes_no_unknown("perhaps"));
}
