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
