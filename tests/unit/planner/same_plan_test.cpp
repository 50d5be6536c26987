// One seed, one plan: whatever compiled the program, and on however many threads it runs.
#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <thread>

#include "planner/planner.hpp"
#include "random_school.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

constexpr bench::SchoolShape k_shape{11, 4, 3, 85, 0, 20, 40};

/// FNV-1a over plan, costs and bounds.
std::uint64_t fingerprint() {
  SolveOptions options;
  options.seed = 5;
  options.effort = 20;
  const Result result = solve(bench::random_school(k_shape), options);
  std::uint64_t hash = 14695981039346656037U;
  const auto add = [&](std::int64_t value) {
    hash = (hash ^ static_cast<std::uint64_t>(value)) * 1099511628211U;
  };
  for (const int candidate : result.assignment) {
    add(candidate);
  }
  for (std::size_t level = 0; level < k_levels; ++level) {
    add(result.levels[level]);
    add(result.bounds[level]);
  }
  return hash;
}

}  // namespace

TEST_CASE("the same seed gives the same plan with every compiler and on any number of threads") {
  // What both compilers gave when this was written; a change of the search changes it, the machine does not.
  constexpr std::uint64_t k_known = 15056411913227909638U;
  CHECK(fingerprint() == k_known);
  std::array<std::uint64_t, 3> found{};
  std::array<std::thread, 3> threads;
  for (std::size_t index = 0; index < threads.size(); ++index) {
    threads[index] = std::thread([&found, index] { found[index] = fingerprint(); });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  for (const std::uint64_t each : found) {
    CHECK(each == k_known);
  }
}
