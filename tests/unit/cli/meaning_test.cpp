#include "cli/meaning.hpp"

#include <doctest/doctest.h>

#include "cli/flags.hpp"
#include "typed.hpp"

using namespace gesprek;
using namespace gesprek::cli;

namespace {

using Words = std::vector<std::string>;

/// The problems of a line once the verb has understood its options.
Words bound(const Words& words) {
  TypedLine line(words);
  REQUIRE(line.typed.verb != nullptr);
  Meaning meaning(line.typed, line.problems);
  meaning.day(flags::k_as_of);
  line.typed.verb->bind(meaning);
  return line.codes();
}

}  // namespace

TEST_CASE("numbers are whole, in decimal and within their bounds") {
  CHECK(bound({"plan", "startgesprek", "--seed", "10"}).empty());
  for (const char* number : {"010", "0x1F", "1,5", "1.5", " 1", "nan", "99999999999999999999", "5s"}) {
    CAPTURE(number);
    CHECK(bound({"plan", "startgesprek", "--seed", number}) == Words{"bad-number"});
  }
}

TEST_CASE("seconds may have a fraction, after a point or a comma") {
  for (const char* number : {"10", "0.5", "0,5", "1.25", "0.1", "86400"}) {
    CAPTURE(number);
    CHECK(bound({"plan", "startgesprek", "--time", number}).empty());
  }
  for (const char* number :
       {"010", "0", "0.05", "1.", ".5", "1.2.3", "1.5s", "1e3", " 1", "nan", "86400.1", "1.2345", "+1"}) {
    CAPTURE(number);
    CHECK(bound({"plan", "startgesprek", "--time", number}) == Words{"bad-number"});
  }
}

TEST_CASE("dates are read as in every file") {
  CHECK(bound({"year", "--as-of", "2027-02-09"}).empty());
  CHECK(bound({"year", "--as-of", "9-2-2027"}).empty());
  for (const char* day : {"2027-02-30", "9-2-27", "today", "2027-2"}) {
    CAPTURE(day);
    CHECK(bound({"year", "--as-of", day}) == Words{"bad-date"});
  }
}

TEST_CASE("a talk is moved to a time, with or without a day") {
  CHECK(bound({"move", "startgesprek/P1", "18:30"}).empty());
  CHECK(bound({"move", "startgesprek/P1", "2027-02-09T18:30"}).empty());
  CHECK(bound({"move", "startgesprek/P1", "2027-02-09"}) == Words{"bad-time"});
  CHECK(bound({"move", "startgesprek/P1", "25:00"}) == Words{"bad-time"});
}

TEST_CASE("settings are KEY=VALUE") {
  CHECK(bound({"plan", "startgesprek", "--set", "duration=15m", "--set", "waiting=0"}).empty());
  for (const char* setting : {"duration", "=15m", "duration="}) {
    CAPTURE(setting);
    CHECK(bound({"plan", "startgesprek", "--set", setting}) == Words{"bad-setting"});
  }
}

TEST_CASE("one of several words, with the nearest on a slip") {
  CHECK(bound({"show", "startgesprek", "--by", "room"}).empty());
  CHECK(bound({"show", "startgesprek", "--by", "rooms"}) == Words{"unknown-word"});
}

TEST_CASE("moments or --all, and exactly one thing to export") {
  CHECK(bound({"plan"}) == Words{"missing-argument"});
  CHECK(bound({"plan", "startgesprek", "--all"}) == Words{"not-together"});
  CHECK(bound({"export", "--year", "--to", "csv"}).empty());
  CHECK(bound({"export", "--year", "--check", "--to", "csv"}) == Words{"not-together"});
  CHECK(bound({"export", "startgesprek"}) == Words{"missing-argument"});
}

TEST_CASE("hostile bytes are refused in values and arguments") {
  CHECK(bound({"show", "a\x1b[2J"}) == Words{"unclean-text"});
  CHECK(bound({"check", "--class", "5A\xe2\x80\xae"}) == Words{"unclean-text"});
}
