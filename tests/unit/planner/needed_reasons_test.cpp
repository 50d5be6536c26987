// A reason needs every talk that it names, and who has to be held goes before who need not.
#include <doctest/doctest.h>

#include "certify.hpp"

using namespace gesprek::planner;

namespace {

constexpr Time k_six = 18 * 60;

/// One teacher, person 0, who receives from six to seven in one room.
Problem evening() {
  Problem problem;
  problem.people = 1;
  problem.crews = {{0}};
  problem.places = {{PlaceKind::room, 1, 0}};
  problem.shifts = {{0, {k_six, k_six + 60}, {}, true}};
  return problem;
}

/// A talk of a guardian of its own that can start so many minutes after six.
void add(Problem& problem, Time minutes, bool mandatory, std::initializer_list<Time> starts) {
  Talk talk;
  talk.people = {problem.people++};
  talk.minutes = minutes;
  talk.mandatory = mandatory;
  for (const Time start : starts) {
    talk.candidates.push_back({k_six + start, 0, 0, 0});
  }
  problem.talks.push_back(std::move(talk));
}

}  // namespace

TEST_CASE("what the longest stretch forbids is named, and nothing beside it") {
  Problem problem = evening();
  problem.longest_stretch = 20;
  add(problem, 10, false, {0});
  add(problem, 10, false, {10});
  add(problem, 10, false, {40});
  const Result result = solve(problem);
  REQUIRE(result.unplaced.size() == 1);
  const WhyNot& why = result.unplaced.front();
  CHECK(why.talk == 2);
  CHECK(why.proven());
  CHECK(why.talks.size() == 2);
}

TEST_CASE("several talks that need not be held make way for one that has to be") {
  Problem problem = evening();
  add(problem, 10, false, {0});
  add(problem, 10, false, {10});
  add(problem, 30, true, {0});
  add(problem, 10, false, {20});
  const Result result = solve(problem);
  CHECK(result.levels[mandatory_unplaced] == 0);
  CHECK(result.levels[others_unplaced] == 3);
  CHECK(result.stopped == Stopped::proven);
  for (const WhyNot& why : result.unplaced) {
    CHECK(why.talks == std::vector<int>{std::min(why.talk, 2), std::max(why.talk, 2)});
  }
}

TEST_CASE("a talk that has to be held is not said to fail for one that need not be") {
  Problem problem = evening();
  add(problem, 10, false, {0, 10});
  add(problem, 20, true, {0});
  add(problem, 20, true, {0});
  const Result result = solve(problem);
  CHECK(result.levels[mandatory_unplaced] == 1);
  for (const WhyNot& why : result.unplaced) {
    if (problem.talks[why.talk].mandatory) {
      CHECK(why.talks == std::vector<int>{1, 2});
    }
  }
}

TEST_CASE("a teacher who may receive only so long on end has times for fewer talks: counted, not tried") {
  Problem problem = evening();
  problem.shifts.push_back({0, {k_six + k_day, k_six + k_day + 60}, {}, true});
  problem.longest_stretch = 50;
  for (int talk = 0; talk < 11; ++talk) {
    add(problem, 10, false, {0, 10, 20, 30, 40, 50, k_day, k_day + 10, k_day + 20, k_day + 30, k_day + 40});
  }
  const Result result = solve(problem);
  REQUIRE(result.unplaced.size() == 1);
  const WhyNot& why = result.unplaced.front();
  CHECK(why.kind == WhyNot::Kind::too_few_cells);
  CHECK(why.person == 0);
  CHECK(why.talks.size() == 11);
  CHECK(why.room == 10);
}
