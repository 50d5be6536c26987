// A reason needs every talk that it names, and who has to be held goes before who need not.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/rng.hpp"
#include "certify.hpp"

using namespace gesprek;
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

/// Whether these can be held one after the other: every order of them, each as early as it can be.
bool fit_in_some_order(const Problem& problem, const std::vector<int>& talks, Time free = 0) {
  return talks.empty() || std::any_of(talks.begin(), talks.end(), [&](int first) {
           const std::vector<Candidate>& ways = problem.talks[first].candidates;
           const auto soonest = std::find_if(ways.begin(), ways.end(),
                                             [&](const Candidate& way) { return way.start >= free; });
           std::vector<int> rest;
           std::copy_if(talks.begin(), talks.end(), std::back_inserter(rest),
                        [&](int other) { return other != first; });
           return soonest != ways.end() &&
                  fit_in_some_order(problem, rest, soonest->start + problem.talks[first].minutes);
         });
}

/// Talks of 10, 15 and 20 minutes with one teacher, or with two in one room, in one to three sessions; some
/// families cannot come to one of these. Without wishes where `planted`, and more minutes than there are.
Problem mixed_lengths(Rng& rng, bool planted) {
  Problem problem = evening();
  const int teachers = 1 + rng.uniform(2);
  problem.people = teachers;
  problem.shifts.clear();
  problem.crews.resize(1);
  if (teachers == 2) {
    problem.crews.push_back({1});
  }
  const int sessions = 1 + rng.uniform(3);
  Time room = 0;
  std::vector<Stretch> times;
  for (int session = 0; session < sessions; ++session) {
    const Time start = k_six + session * k_day;
    times.push_back({start, start + 20 + 5 * rng.uniform(5)});
    room += times.back().end - start;
    for (int teacher = 0; teacher < teachers; ++teacher) {
      problem.shifts.push_back({teacher, times.back(), {}, true});
    }
  }
  Time needed = 0;
  while (problem.talks.size() < 7 && needed <= room) {
    Talk talk;
    talk.people = {problem.people++};
    talk.minutes = 10 + 5 * rng.uniform(3);
    const int crew = rng.uniform(teachers);
    const int not_at = planted ? k_none : rng.uniform(2 * sessions);
    for (int session = 0; session < sessions; ++session) {
      for (Time start = times[session].start; start + talk.minutes <= times[session].end; start += 5) {
        if (session != not_at) {
          talk.candidates.push_back({start, crew, 0, 0});
        }
      }
    }
    needed += talk.minutes;
    problem.talks.push_back(talk);
  }
  return problem;
}

}  // namespace

TEST_CASE("talks of several lengths with too little time: every shortage is named, and nothing in vain") {
  Rng rng(20270111);
  int mixed = 0;
  for (int round = 0; round < 60; ++round) {
    CAPTURE(round);
    const bool planted = round % 2 == 0;
    const Problem problem = mixed_lengths(rng, planted);
    const Result result = solve(problem);
    CHECK(result.bounds[others_unplaced] == result.levels[others_unplaced]);
    for (const WhyNot& why : result.unplaced) {
      if (problem.talks[why.talk].candidates.empty()) {
        continue;
      }
      CHECK(why.kind == WhyNot::Kind::too_few_cells);
      CHECK(std::count(why.talks.begin(), why.talks.end(), why.talk) == 1);
      CHECK_FALSE(fit_in_some_order(problem, why.talks));
      for (const int left_out : why.talks) {
        std::vector<int> rest;
        std::copy_if(why.talks.begin(), why.talks.end(), std::back_inserter(rest),
                     [&](int other) { return other != left_out; });
        CHECK(fit_in_some_order(problem, rest));
      }
      const bool differ = std::any_of(why.talks.begin(), why.talks.end(), [&](int talk) {
        return problem.talks[talk].minutes != problem.talks[why.talk].minutes;
      });
      CHECK(why.stretches.empty() == !differ);
      mixed += differ ? 1 : 0;
    }
  }
  CHECK(mixed > 25);
}

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
