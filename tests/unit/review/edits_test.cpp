// How closely the shipped cases guard the shipped policies: each single value is edited in every way that
// fits it; the reader refuses the edit, a case fails, or the policy says the same as before.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "load/policy_cases.hpp"
#include "load/school.hpp"
#include "load/shipped.hpp"
#include "policy_text.hpp"
#include "review/cases.hpp"
#include "review/difference.hpp"
#include "value_edits.hpp"

namespace gesprek::test {
namespace {

/// The cases of a policy, tried against a text of it: true when each holds. What caught the last edit is
/// tried first: the next edit is of the same moment, mostly.
bool all_hold(LoadedPolicy& loaded, const std::string& cases_text, std::size_t& caught_last) {
  Diagnostics problems;
  const SourceId source = loaded.sources.add("policy.test.yaml", cases_text);
  const auto read = load_policy_cases(
      loaded.sources, source, [&](const auto&) { return &*loaded.policy; }, problems);
  if (!read) {
    return false;
  }
  School school;
  school.first_year = *read->first_year;
  school.region = read->region;
  school.divisions = usual_divisions();
  school.rounds = read->rounds;
  Calendar::Input input;
  input.first_year = school.first_year;
  input.region = school.region;
  input.school_holidays = shipped_holidays(school.region, school.first_year);
  const Calendar calendar(std::move(input));
  review::Reached reached;
  const auto holds = [&](const PolicyCase& one) {
    return review::try_case(one, {*loaded.policy, school, calendar}, reached).failures.empty();
  };
  if (!holds(read->cases.at(caught_last))) {
    return false;
  }
  const auto caught = std::ranges::find_if_not(read->cases, holds);
  caught_last = caught == read->cases.end() ? 0 : static_cast<std::size_t>(caught - read->cases.begin());
  return caught == read->cases.end();
}

struct Tally {
  int refused = 0;
  int caught = 0;
  int same = 0;
  std::vector<std::string> loose;
};

Tally try_edits(std::string_view name) {
  const std::string text(*shipped_policy(name));
  const std::string cases(*shipped_cases(name));
  LoadedPolicy original = load_text(text);
  REQUIRE(original.policy);
  std::size_t caught_last = 0;
  REQUIRE(all_hold(original, cases, caught_last));
  Tally tally;
  for (const ValueEdit& edit : edits_of(text)) {
    LoadedPolicy edited = load_text(edit.text);
    if (!edited.policy) {
      ++tally.refused;
    } else if (review::compare_policies(*original.policy, *edited.policy).empty()) {
      ++tally.same;
    } else if (all_hold(edited, cases, caught_last)) {
      tally.loose.push_back(std::to_string(edit.line) + ": " + edit.what);
    } else {
      ++tally.caught;
    }
  }
  return tally;
}

TEST_CASE("an edit of any value of a shipped policy fails a case, or changes nothing") {
  for (const std::string_view name : shipped_policies()) {
    const Tally tally = try_edits(name);
    MESSAGE(name, ": refused ", tally.refused, ", caught by a case ", tally.caught, ", the same policy ",
            tally.same, ", loose ", tally.loose.size());
    for (const std::string& edit : tally.loose) {
      CHECK_MESSAGE(false, name, ".yaml:", edit);
    }
    CHECK(tally.caught > 0);
  }
}

}  // namespace
}  // namespace gesprek::test
