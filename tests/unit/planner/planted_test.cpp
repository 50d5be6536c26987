// Problems whose answer is known because it was planted.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/rng.hpp"
#include "certify.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

constexpr Time k_evening = 19 * 60;

/// Teachers who receive for an evening of so many talks; every place is a room of their own.
Problem evening(int teachers, int cells) {
  Problem problem;
  problem.people = teachers;
  for (int teacher = 0; teacher < teachers; ++teacher) {
    problem.crews.push_back({teacher});
    problem.places.push_back({});
    problem.shifts.push_back({teacher, {k_evening, k_evening + 10 * cells}, {}, true});
  }
  return problem;
}

int add_household(Problem& problem) {
  problem.households.emplace_back();
  return problem.people++;
}

/// A talk of the last household with a teacher, at these cells.
void add_talk(Problem& problem, int teacher, const std::vector<int>& cells) {
  Talk talk;
  talk.people = {problem.people - 1};
  talk.household = static_cast<int>(problem.households.size()) - 1;
  talk.mandatory = true;
  for (const int cell : cells) {
    talk.candidates.push_back({k_evening + 10 * cell, teacher, teacher, 0});
  }
  problem.households.back().talks.push_back(static_cast<int>(problem.talks.size()));
  problem.talks.push_back(talk);
}

/// Whether all talks but one can be placed.
bool fits_without(Problem problem, int talk) {
  problem.talks[talk].candidates.clear();
  return solve(problem).levels[mandatory_unplaced] == 1;
}

void check_irreducible(const Problem& problem, WhyNot::Kind kind) {
  const Result result = solve(problem);
  CHECK(check(test::certify(problem, result)).empty());
  CHECK(result.levels[mandatory_unplaced] == 1);
  CHECK(result.bounds[mandatory_unplaced] == 1);
  REQUIRE(result.unplaced.size() == 1);
  CHECK(result.unplaced.front().kind == kind);
  for (const int talk : result.unplaced.front().talks) {
    CAPTURE(talk);
    CHECK(fits_without(problem, talk));
  }
}

}  // namespace

TEST_CASE("a perfect plan that is hidden is found, and proven perfect") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    CAPTURE(seed);
    constexpr int k_teachers = 4;
    constexpr int k_cells = 6;
    Rng rng(seed);
    Problem problem = evening(k_teachers, k_cells + 2);
    problem.prices.run_limit = k_cells;
    // Each household has the talk of one teacher at an even cell and that of another at the cell after it.
    for (int cell = 0; cell < k_cells; cell += 2) {
      std::vector<int> order{0, 1, 2, 3};
      rng.shuffle(order);
      for (int index = 0; index < k_teachers; ++index) {
        add_household(problem);
        problem.walking_gap = 0;
        std::vector<int> first{cell};
        std::vector<int> second{cell + 1};
        for (int extra = 0; extra < 3; ++extra) {
          first.push_back(rng.uniform(k_cells + 2));
          second.push_back(rng.uniform(k_cells + 2));
        }
        for (std::vector<int>* cells : {&first, &second}) {
          std::sort(cells->begin(), cells->end());
          cells->erase(std::unique(cells->begin(), cells->end()), cells->end());
        }
        add_talk(problem, order[index], first);
        add_talk(problem, order[(index + 1) % k_teachers], second);
      }
    }
    const Result result = solve(problem);
    CHECK(result.levels == Levels{});
    CHECK(result.stopped == Stopped::proven);
    CHECK(check(test::certify(problem, result)).empty());
  }
}

TEST_CASE("a teacher with too few times is named, with the talks that are too many") {
  Problem problem = evening(2, 6);
  for (int family = 0; family < 4; ++family) {
    add_household(problem);
    add_talk(problem, 0, {0, 1, 2});
  }
  add_household(problem);
  add_talk(problem, 0, {3, 4, 5});
  add_household(problem);
  add_talk(problem, 1, {0, 1});
  check_irreducible(problem, WhyNot::Kind::too_few_cells);
}

TEST_CASE("a talk twice as long takes two times: that there is one too few is proven") {
  Problem problem = evening(1, 6);
  for (int family = 0; family < 5; ++family) {
    add_household(problem);
    add_talk(problem, 0, {0, 1, 2, 3, 4, 5});
  }
  problem.talks.front().minutes = 20;
  problem.talks.front().candidates.pop_back();
  CHECK(solve(problem).levels[mandatory_unplaced] == 0);
  add_household(problem);
  add_talk(problem, 0, {0, 1, 2, 3, 4, 5});
  check_irreducible(problem, WhyNot::Kind::too_few_cells);
}

TEST_CASE("one longer talk among many does not hide that there is too little time") {
  for (const int too_many : {1, 3}) {
    Problem problem =
        evening(1, 17);  // eleven talks of a quarter of an hour, or ten and one of twenty minutes
    for (int family = 0; family < 11 + too_many; ++family) {
      add_household(problem);
      add_talk(problem, 0, {});
      Talk& talk = problem.talks.back();
      talk.minutes = family == 4 ? 20 : 15;
      for (Time start = 0; start + talk.minutes <= 170; start += 5) {
        talk.candidates.push_back({k_evening + start, 0, 0, 0});
      }
    }
    const Result result = solve(problem);
    CHECK(check(test::certify(problem, result)).empty());
    CHECK(result.levels[mandatory_unplaced] == too_many);
    CHECK(result.bounds[mandatory_unplaced] == too_many);
  }
}

TEST_CASE("that a full teacher has one talk too many is proven, however the families' times are mixed") {
  constexpr int k_room = 29;
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    Rng rng(seed);
    Problem problem = evening(2, k_room);
    for (int family = 0; family <= k_room; ++family) {
      add_household(problem);
      std::vector<int> cells;
      for (int cell = 0; cell < k_room; ++cell) {
        if (rng.chance(600) || cell == family) {
          cells.push_back(cell);
        }
      }
      add_talk(problem, 0, cells.empty() ? std::vector<int>{0} : cells);
      if (family % 3 == 0) {
        add_talk(problem, 1, {family % k_room, (family + 7) % k_room});
        std::sort(problem.talks.back().candidates.begin(), problem.talks.back().candidates.end(),
                  [](const Candidate& a, const Candidate& b) { return a.start < b.start; });
      }
    }
    const Result result = solve(problem);
    CHECK(check(test::certify(problem, result)).empty());
    CHECK(result.levels[mandatory_unplaced] == 1);
    CHECK(result.bounds[mandatory_unplaced] == 1);
    const Cost one_long_run = problem.prices.long_run * (k_room - problem.prices.run_limit);
    CHECK(result.bounds[weighted_sum] >= one_long_run);
  }
}

TEST_CASE("how many talks the longest stretch of a teacher leaves room for is proven") {
  Problem problem;
  problem.people = 8;
  problem.crews = {{0}};
  problem.places = {{PlaceKind::room, 1, 0}};
  problem.longest_stretch = 30;
  for (const Time evening : {18 * 60, k_day + 18 * 60}) {
    problem.shifts.push_back({0, {evening, evening + 60}, {}, true});
  }
  for (int pupil = 1; pupil < problem.people; ++pupil) {
    Talk& talk = problem.talks.emplace_back();
    talk.people = {pupil};
    for (const Shift& evening : problem.shifts) {
      for (Time start = evening.time.start; start < evening.time.end; start += 10) {
        talk.candidates.push_back({start, 0, 0, 0});
      }
    }
  }
  const Result result = solve(problem);
  CHECK(result.levels[others_unplaced] == 1);
  CHECK(result.stopped == Stopped::proven);
  CHECK(check(gesprek::test::certify(problem, result)).empty());

  // two that were put there by hand, further apart: what lies between them is allowed
  problem.talks[0].fixed = 0;
  problem.talks[1].fixed = 5;
  const Result around = solve(problem);
  CHECK(around.levels[others_unplaced] == 0);
  CHECK(check(gesprek::test::certify(problem, around)).empty());
}

TEST_CASE("what a teacher with too many talks leaves out is no other teacher's to leave out") {
  Problem problem;
  problem.people = 20;
  problem.crews = {{0}, {1}};
  problem.places = {{PlaceKind::room, 1, 0}, {PlaceKind::room, 1, 0}};
  problem.shifts = {{0, {0, 60}, {}, true}, {1, {0, 90}, {}, true}};
  for (int pupil = 2; pupil < problem.people; ++pupil) {
    const int teacher = pupil < 11 ? 0 : 1;  // nine talks and six times; nine and nine
    Talk& talk = problem.talks.emplace_back();
    talk.people = {pupil};
    for (Time start = 0; start < problem.shifts[teacher].time.end; start += 10) {
      talk.candidates.push_back({start, teacher, teacher, 0});
    }
  }
  const Result result = solve(problem);
  CHECK(result.levels[others_unplaced] == 3);
  CHECK(result.cost() == 3 * problem.prices.long_run);
  CHECK(result.stopped == Stopped::proven);
  CHECK(result.proof.splits[weighted_sum].cases.empty());
  Certificate certificate = gesprek::test::certify(problem, result);
  CHECK(check(certificate).empty());
  // without any price at all
  certificate.proof.stages[weighted_sum] = {ProofStage{}};
  CHECK(check(certificate).empty());
}

TEST_CASE("talks of two families and two teachers that exclude each other are named, and none too many") {
  Problem problem = evening(3, 6);
  add_household(problem);  // its first talk can only be first, so that its second is at cell 2 ...
  add_talk(problem, 0, {0});
  add_talk(problem, 1, {0, 2});
  add_household(problem);  // ... which is the only one that this family can have
  add_talk(problem, 1, {2});
  add_household(problem);
  add_talk(problem, 0, {2, 3, 4});
  add_household(problem);
  add_talk(problem, 2, {2, 3});
  const Result result = solve(problem);
  CHECK(check(test::certify(problem, result)).empty());
  REQUIRE(result.unplaced.size() == 1);
  CHECK(result.unplaced.front().kind == WhyNot::Kind::together);
  CHECK(result.unplaced.front().talks == std::vector<int>{0, 1, 2});
  for (const int talk : result.unplaced.front().talks) {
    CAPTURE(talk);
    CHECK(fits_without(problem, talk));
  }
}

TEST_CASE("a household whose talks coincide is named, without those that do not matter") {
  Problem problem = evening(3, 6);
  add_household(problem);
  add_talk(problem, 0, {2});
  add_talk(problem, 1, {2});
  add_talk(problem, 2, {4, 5});
  check_irreducible(problem, WhyNot::Kind::household);
  CHECK(solve(problem).unplaced.front().talks == std::vector<int>{0, 1});
}
