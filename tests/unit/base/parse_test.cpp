#include "base/parse.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace gesprek;

namespace {

std::string day(std::string_view text) {
  const auto parsed = parse_day(text);
  return parsed ? iso(*parsed) : "-";
}

std::string clock(std::string_view text) {
  const auto parsed = parse_clock(text);
  return parsed ? iso(*parsed) : "-";
}

std::string when(std::string_view text) {
  const auto parsed = parse_date_time(text);
  return parsed ? iso(*parsed) : "-";
}

}  // namespace

TEST_CASE("a number is the whole text, decimal, without leading zeros") {
  CHECK(parse_int("0", 0, 9) == 0);
  CHECK(parse_int("9", 0, 9) == 9);
  CHECK(parse_int("-9", -9, 9) == -9);
  for (const char* text : {"", "-", "+1", "00", "01", "08", "010", "-0", "-01", " 1", "1 ", "1.0", "1e3",
                           "0x1", "1_0", "1a", "--1", "１"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_int(text, -100, 100));
  }
}

TEST_CASE("a number keeps to its limits") {
  CHECK(parse_int("1", 1, 3));
  CHECK(parse_int("3", 1, 3));
  CHECK_FALSE(parse_int("0", 1, 3));
  CHECK_FALSE(parse_int("4", 1, 3));
  using Limits = std::numeric_limits<std::int64_t>;
  CHECK(parse_int("9223372036854775807", Limits::min(), Limits::max()) == Limits::max());
  CHECK(parse_int("-9223372036854775808", Limits::min(), Limits::max()) == Limits::min());
  CHECK_FALSE(parse_int("9223372036854775808", Limits::min(), Limits::max()));
  CHECK_FALSE(parse_int("-9223372036854775809", Limits::min(), Limits::max()));
  CHECK_FALSE(parse_int(std::string(1000, '9'), Limits::min(), Limits::max()));
}

TEST_CASE("dates in the two forms that people write") {
  CHECK(day("2027-02-09") == "2027-02-09");
  CHECK(day("9-2-2027") == "2027-02-09");
  CHECK(day("09-02-2027") == "2027-02-09");
  CHECK(day("9/2/2027") == "2027-02-09");
  CHECK(day("31-12-1999") == "1999-12-31");
  CHECK(day("1-1-1900") == "1900-01-01");
  CHECK(day("31-12-2199") == "2199-12-31");
  CHECK(day("29-2-2028") == "2028-02-29");
}

TEST_CASE("what is no date") {
  for (const char* text :
       {"",           "2027",        "2027-02",     "2027-2-9",    "2027-02-9",   "2027-02-30", "2027-13-01",
        "2027-00-10", "2027-02-00",  "9-2-27",      "9-2-02027",   "009-2-2027",  "9-2/2027",   "9.2.2027",
        "2027/02/09", "2027-02-09 ", " 2027-02-09", "2027-02-09x", "1899-12-31",  "2200-01-01", "29-2-2027",
        "32-1-2027",  "-9-2-2027",   "9--2-2027",   "12345-02-02", "2027-02-099", "a-b-c",      "９-2-2027",
        "20270209"}) {
    CAPTURE(text);
    CHECK(day(text) == "-");
  }
}

TEST_CASE("clock times") {
  CHECK(clock("08:30") == "08:30");
  CHECK(clock("8:30") == "08:30");
  CHECK(clock("8.30") == "08:30");
  CHECK(clock("00:00") == "00:00");
  CHECK(clock("23:59") == "23:59");
  CHECK(clock("24:00") == "24:00");
  for (const char* text :
       {"",    "8",  "830",   "0830",  "24:01", "25:00",   "12:60", "8:3",  "8:300", "008:30",
        ":30", "8:", "-8:30", "8:30 ", " 8:30", "8:30:00", "8,30",  "8h30", "8:3a",  "99:99"}) {
    CAPTURE(text);
    CHECK(clock(text) == "-");
  }
}

TEST_CASE("a date with a time") {
  CHECK(when("2027-02-09T18:30") == "2027-02-09T18:30");
  CHECK(when("2027-02-09 18:30") == "2027-02-09T18:30");
  CHECK(when("2027-02-09T18:30:59") == "2027-02-09T18:30");
  CHECK(when("9-2-2027 18:30") == "2027-02-09T18:30");
  CHECK(when("2027-02-09") == "2027-02-09T00:00");
  for (const char* text :
       {"", "T", "2027-02-09T", "2027-02-09 ", "T18:30", "2027-02-09  18:30", "2027-02-09T18:30:60",
        "2027-02-09T18:30:5", "2027-02-09T18:30:00:00", "2027-02-09T18:30Z", "2027-02-09T18:30+01:00",
        "2027-02-09T18:30:0a", "2027-02-30T18:30"}) {
    CAPTURE(text);
    CHECK(when(text) == "-");
  }
}

TEST_CASE("yes and no in two languages") {
  for (const char* text : {"yes", "YES", "y", "true", "True", "ja", "J", "1", "x", "X"}) {
    CAPTURE(text);
    CHECK(parse_yes_no(text) == true);
  }
  for (const char* text : {"no", "No", "n", "false", "nee", "NEE", "0"}) {
    CAPTURE(text);
    CHECK(parse_yes_no(text) == false);
  }
  for (const char* text : {"", " ", "yes ", "on", "off", "2", "oui", "maybe", "-"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_yes_no(text));
  }
}
