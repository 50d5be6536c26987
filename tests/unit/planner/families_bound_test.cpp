// What the bound knows of a family whose parents do not all come to the same talks.
#include <doctest/doctest.h>

#include "certify.hpp"

using namespace gesprek::planner;

namespace {

constexpr int k_mother = 0;
constexpr int k_father = 1;
constexpr int k_first_teacher = 2;

/// Two talks of one family of ten minutes each, the mother's and the father's, with these teachers, on two
/// evenings of an hour in rooms of their own. Nobody's holes count.
Problem apart(int mothers_teacher, int fathers_teacher) {
  Problem problem;
  problem.people = 4;
  problem.walking_gap = 0;
  problem.crews = {{k_first_teacher}, {k_first_teacher + 1}};
  problem.places = {{PlaceKind::room, 1, 0}, {PlaceKind::room, 1, 0}};
  problem.households = {{{0, 1}, 1}};
  for (int teacher = 0; teacher < 2; ++teacher) {
    for (const Time evening : {18 * 60, k_day + 18 * 60}) {
      problem.shifts.push_back({k_first_teacher + teacher, {evening, evening + 60}, {}, false});
    }
  }
  for (const auto& [parent, teacher] : {std::pair{k_mother, mothers_teacher}, {k_father, fathers_teacher}}) {
    Talk talk;
    talk.people = {parent};
    talk.household = 0;
    talk.mandatory = true;
    for (const Time evening : {18 * 60, k_day + 18 * 60}) {
      for (Time start = evening; start < evening + 60; start += 10) {
        talk.candidates.push_back({start, teacher, teacher, 0});
      }
    }
    problem.talks.push_back(talk);
  }
  return problem;
}

/// What the best plan costs; it has to be proven.
Cost proven_cost(const Problem& problem) {
  const Result result = solve(problem);
  CHECK(result.stopped == Stopped::proven);
  CHECK(check(gesprek::test::certify(problem, result)).empty());
  return result.cost();
}

}  // namespace

TEST_CASE("parents who come apart to one teacher: not right after each other is proven to cost a wait") {
  Problem problem = apart(0, 0);
  CHECK(proven_cost(problem) == 0);
  problem.links = {{Link::Kind::apart, 0, 1, 20}};
  CHECK(proven_cost(problem) == 2 * problem.prices.waiting);
}

TEST_CASE("parents who come on different days are proven to cost a second trip") {
  Problem problem = apart(0, 1);
  problem.links = {{Link::Kind::other_day, 0, 1, 0}};
  CHECK(proven_cost(problem) == problem.prices.second_trip);
}

TEST_CASE("a talk of both parents between theirs does not hide that they come on different days") {
  Problem problem = apart(0, 1);
  problem.links = {{Link::Kind::other_day, 0, 1, 0}};
  Talk both = problem.talks[0];
  both.people = {k_mother, k_father};
  both.candidates.clear();
  for (const Time evening : {18 * 60, k_day + 18 * 60}) {
    for (Time start = evening; start < evening + 60; start += 10) {
      both.candidates.push_back({start, 0, 0, 0});
    }
  }
  problem.talks.push_back(both);
  problem.households = {{{0, 1, 2}, 1}};
  CHECK(proven_cost(problem) == problem.prices.second_trip);
  const Result result = solve(problem);
  CHECK(result.proof.splits[weighted_sum].cases.empty());
  // the same for an order that holds on one day: the third talk first, the first two in turn around it
  problem.links = {{Link::Kind::in_turn, 1, 0, 0}, {Link::Kind::other_day, 0, 2, 0}};
  CHECK(proven_cost(problem) == problem.prices.second_trip);
  CHECK(solve(problem).proof.splits[weighted_sum].cases.empty());
}

TEST_CASE("parents who come apart to two teachers can be there at the same time") {
  Problem problem = apart(0, 1);
  for (Talk& talk : problem.talks) {
    talk.candidates.resize(1);
  }
  CHECK(proven_cost(problem) == 0);
}

TEST_CASE("a talk that has to come first does so, at a proven cost") {
  Problem problem = apart(0, 0);
  problem.links = {{Link::Kind::before, 0, 1, 0}};
  problem.talks[0].candidates.erase(problem.talks[0].candidates.begin(),
                                    problem.talks[0].candidates.begin() + 5);  // 18:50, or the day after
  for (std::size_t index = 6; index < problem.talks[1].candidates.size(); ++index) {
    problem.talks[1].candidates[index].cost = 20;
  }
  problem.talks[0].candidates.resize(1);
  CHECK(proven_cost(problem) == problem.prices.second_trip + 20);
}

TEST_CASE("a talk by phone on another day makes no pause at school a walk") {
  Problem problem = apart(0, 0);
  problem.walking_gap = 5;
  problem.places.push_back({PlaceKind::remote, 0, 0});
  problem.households = {{{0}, 1}, {{1}, 1}, {{2}, 1}};
  problem.shifts[0].counted = true;
  problem.talks[0].candidates = {{18 * 60, 0, 0, 0}};
  problem.talks[1].candidates = {{18 * 60 + 50, 0, 0, 0}};
  problem.talks[0].fixed = problem.talks[1].fixed = 0;
  problem.talks[1].household = 1;
  Talk phone;
  phone.people = {k_father};
  phone.household = 2;
  phone.mandatory = true;
  for (Time start = k_day + 18 * 60; start < k_day + 18 * 60 + 60; start += 10) {
    phone.candidates.push_back({start, 0, 2, 0});
  }
  problem.talks.push_back(phone);
  CHECK(proven_cost(problem) == 4 * problem.prices.hole);
  CHECK(solve(problem).proof.splits[weighted_sum].cases.empty());
}
