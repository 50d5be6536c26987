// How the hours are said at which somebody cannot come.
#include <doctest/doctest.h>

#include "planner/round/grounds.hpp"
#include "small_round.hpp"

using namespace gesprek;
using namespace gesprek::planner;

TEST_CASE("hours at which somebody cannot come are said as such, also where there are several of one day") {
  const auto said = [](std::vector<ClockRange> hours, std::optional<Day> date) {
    Round round(at(19, 0));
    round.owe("P1", "L1");
    for (const ClockRange& clock : hours) {
      round.ask(Request::Kind::impossible, "HP1");
      round.requests.back().date = date;
      round.requests.back().from = clock.start;
      round.requests.back().until = clock.end;
    }
    const BuildInput input = round.input();
    const std::vector<Ground> wishes = wishes_about(input, {TalkId("rapport/P1")});
    REQUIRE(wishes.size() == 1);
    return say(Lang::en, say_ground(wishes.front(), input));
  };
  const Clock midnight{k_day};
  CHECK(said({{at(18, 30), at(18, 45)}, {at(18, 50), at(19, 0)}}, k_tuesday) ==
        "the family of P1 cannot come on Tuesday 9 February 2027 from 18:30 to 18:45, from 18:50 to 19:00");
  CHECK(said({{at(0, 0), at(19, 0)}}, {}) == "the family of P1 can never come before 19:00");
  CHECK(said({{at(18, 40), midnight}}, {}) == "the family of P1 can never come from 18:40 on");
  CHECK(said({{at(0, 0), midnight}}, k_tuesday) == "the family of P1 cannot come on Tuesday 9 February 2027");
}

TEST_CASE("a session that would help a talk is asked for at hours and on days at which it can be") {
  const auto said = [](Round& round) {
    const std::vector<RoundPlan> plans = round.rounds();
    REQUIRE(plans[0].unplaced.size() == 1);
    for (const Message& step : plans[0].unplaced[0].suggestions) {
      const std::string text = say(Lang::en, step);
      if (text.find("open a session") == 0) {
        return text.substr(text.find("receives, ") + 10);
      }
    }
    return std::string();
  };
  Round late(at(19, 0));
  late.owe("P1", "L1");
  late.ask(Request::Kind::impossible, "HP1");
  late.requests.back().until = at(19, 30);
  CHECK(said(late) == "between Monday 8 February 2027 and Friday 12 February 2027, from 19:30 on");
  late.requests.back().date = k_tuesday;
  CHECK(said(late) ==
        "on Monday 8 February 2027, or on Wednesday 10 February 2027, or on Thursday 11 February "
        "2027, or on Friday 12 February 2027");

  Round with_guest(at(19, 0));
  with_guest.owe("P1", "L1").guests = {PersonId("T1")};
  with_guest.work("T1", 0b0001000);  // Thursday
  CHECK(said(with_guest) == "on Thursday 11 February 2027");
  with_guest.agenda.talks[0].window.last = *make_day(2027, 3, 19);
  CHECK(said(with_guest) == "between Thursday 11 February 2027 and Thursday 18 March 2027, on a Thursday");
  with_guest.roster.staff.front().days.bits = 0b0011011;
  with_guest.agenda.talks[0].window = {*make_day(2027, 2, 10), *make_day(2027, 2, 19)};
  CHECK(said(with_guest) ==
        "between Thursday 11 February 2027 and Friday 19 February 2027, not on Wednesday 17 February 2027");

  Round named(at(19, 0));
  named.owe("P1", "L1").guests = {PersonId("T1")};
  named.open(k_thursday, at(8, 0), at(8, 5)).staff = {PersonId("T1")};
  CHECK(said(named) ==
        "between Monday 8 February 2027 and Friday 12 February 2027, with T1 in staff of that "
        "session too");
}
