// Certificates hold for what the planner finds, and for nothing else.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "certify.hpp"
#include "random_problem.hpp"
#include "random_school.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

Certificate of_school(const bench::SchoolShape& shape) {
  const Problem problem = bench::random_school(shape);
  return test::certify(problem, solve(problem));
}

bool refused(const Certificate& certificate, Refusal::Kind kind) {
  const std::vector<Refusal> refusals = check(certificate);
  return std::any_of(refusals.begin(), refusals.end(),
                     [&](const Refusal& refusal) { return refusal.kind == kind; });
}

}  // namespace

TEST_CASE("what the planner claims of made schools is proven anew") {
  for (const bench::SchoolShape& shape :
       {bench::SchoolShape{1, 5, 3, 80, 0, 0, 30}, bench::SchoolShape{2, 5, 2, 90, 0, 20, 30},
        bench::SchoolShape{3, 4, 3, 75, 100, 0, 50}}) {
    CAPTURE(shape.seed);
    const Certificate certificate = of_school(shape);
    CHECK(check(certificate).empty());
  }
}

TEST_CASE("where evenings cost something, talks pay for them: without that less is proven") {
  Certificate certificate = of_school({2, 6, 3, 60, 0, 20, 60});
  REQUIRE(check(certificate).empty());
  bool pays = false;
  for (ProofStage& stage : certificate.proof.stages[weighted_sum]) {
    pays = pays || !stage.shares.empty();
    CHECK(std::all_of(stage.shares.begin(), stage.shares.end(),
                      [](const ShiftShare& share) { return share.price > 0; }));
    stage.shares.clear();
  }
  REQUIRE(pays);
  CHECK_FALSE(check(certificate).empty());
}

TEST_CASE("a talk cannot be paid for shifts that it is not in") {
  Certificate certificate = of_school({2, 6, 3, 60, 0, 20, 60});
  Problem& problem = certificate.problem;
  problem.talks[0].candidates[certificate.assignment[0]].cost += 40;  // so the plan is no longer best
  certificate.levels[weighted_sum] += 40;
  certificate.bounds[weighted_sum] = certificate.levels[weighted_sum];
  std::set<int> staff;
  for (const Candidate& candidate : problem.talks[0].candidates) {
    staff.insert(problem.crews[candidate.crew].begin(), problem.crews[candidate.crew].end());
  }
  ProofStage paid;
  for (int shift = 0; shift < static_cast<int>(problem.shifts.size()); ++shift) {
    if (!staff.contains(problem.shifts[shift].person)) {
      paid.shares.push_back({0, shift, -100 * Proof::k_scale});
    }
  }
  certificate.proof.stages[weighted_sum].push_back(paid);
  CHECK(refused(certificate, Refusal::Kind::bound_not_shown));
}

TEST_CASE("a certificate that was tampered with is refused") {
  const Certificate good = of_school({3, 8, 3, 95, 0, 0, 60});
  REQUIRE(check(good).empty());
  REQUIRE(good.bounds[weighted_sum] > 0);

  Certificate cheaper = good;
  --cheaper.levels[weighted_sum];
  CHECK(refused(cheaper, Refusal::Kind::cost_differs));

  Certificate bolder = good;
  ++bolder.bounds[weighted_sum];
  CHECK(refused(bolder, Refusal::Kind::bound_not_shown));

  Certificate moved = good;
  moved.assignment[0] = moved.assignment[0] == 0 ? 1 : 0;
  CHECK_FALSE(check(moved).empty());

  Certificate missing = good;
  missing.assignment[0] = k_none;
  CHECK(refused(missing, Refusal::Kind::cost_differs));

  Certificate bare = good;
  bare.proof.stages[weighted_sum].clear();
  CHECK(refused(bare, Refusal::Kind::bound_not_shown));

  Certificate careless = good;  // leaves out what the plan uses, at prices that show nothing
  ProofStage nothing;
  for (int talk = 0; talk < static_cast<int>(good.assignment.size()); ++talk) {
    nothing.closes.emplace_back(talk, good.assignment[talk]);
  }
  careless.proof.stages[weighted_sum].insert(careless.proof.stages[weighted_sum].begin(), nothing);
  CHECK(refused(careless, Refusal::Kind::not_dear));

  Certificate doubled = good;  // counts a household's waiting twice
  REQUIRE_FALSE(doubled.proof.chains.empty());
  doubled.proof.chains.push_back(doubled.proof.chains.front());
  CHECK(refused(doubled, Refusal::Kind::unsound));
}

TEST_CASE(
    "a gap of a small problem is closed by cases: without one of them, or with one too narrow, nothing is") {
  int divided = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    const Problem problem = bench::random_problem(seed);
    const Certificate good = test::certify(problem, solve(problem));
    REQUIRE(check(good).empty());
    for (std::size_t level = 0; level < k_levels; ++level) {
      const std::size_t cases = good.proof.splits[level].cases.size();
      for (std::size_t part = 0; part < cases; ++part) {
        Certificate missing = good;
        auto& left = missing.proof.splits[level].cases;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(part));
        CHECK(refused(missing, Refusal::Kind::bound_not_shown));
        Certificate empty = good;
        empty.proof.splits[level].cases[part].ways.clear();
        CHECK(refused(empty, Refusal::Kind::bound_not_shown));
        ++divided;
      }
    }
  }
  CHECK(divided > 0);
}
