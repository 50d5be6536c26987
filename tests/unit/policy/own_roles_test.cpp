// Roles that a policy names itself keep their own word wherever they stand.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "policy_text.hpp"
#include "review/difference.hpp"

namespace gesprek::test {
namespace {

/// Every key that names a role, each of them with the orthopedagogue of this school.
constexpr std::string_view k_policy = R"(format: 1
policy: {name: SBO De Wissel}
roles: [Orthopedagoog, Logopedist, IB leerlingenzorg]
every_talk: {duration: 10 minutes, mandatory: no}
moments:
  - id: opp
    name: OPP-gesprek
    grades: all
    when: October
    attendees: [guardians, teacher, Orthopedagoog]
    may_join: [Logopedist]
    invite: {at_least: 1 week, by: Orthopedagoog}
    report: {within: 1 week, by: Orthopedagoog, signed_by: [guardians, Orthopedagoog]}
    on_request: {by: [guardians, Orthopedagoog]}
  - id: bericht
    name: Bericht
    kind: cadence
    for: each class
    at_least: once a month
    by: Orthopedagoog
responsibilities: [{role: Orthopedagoog, text: Ziet mee}]
quiet_times: [{roles: [teacher, Orthopedagoog], clock: 8:00-9:00}]
separated_parents: {talks: apart on request, approved_by: Orthopedagoog}
)";

const RoleName k_own(Role::other, "Orthopedagoog");

std::string with(std::string_view from, std::string_view to) {
  std::string text(k_policy);
  return text.replace(text.find(from), from.size(), to);
}

std::vector<review::Change> changes(const std::string& text) {
  const LoadedPolicy before = load_text(std::string(k_policy));
  const LoadedPolicy now = load_text(text);
  REQUIRE(before.policy);
  REQUIRE_MESSAGE(now.policy, now.faults().front());
  return review::compare_policies(*before.policy, *now.policy);
}

TEST_CASE("each key that names a role keeps the policy's own word") {
  const LoadedPolicy loaded = load_text(std::string(k_policy));
  REQUIRE(loaded.faults().empty());
  const Policy& policy = *loaded.policy;
  const Moment& talk = policy.moments.front();
  CHECK(describe(talk.attendees) ==
        "guardians required, teacher required, Orthopedagoog required, Logopedist on_request");
  CHECK(talk.invite.by == k_own);
  CHECK(talk.report.by == k_own);
  CHECK(talk.report.signed_by == std::vector<RoleName>{Role::guardians, k_own});
  CHECK(talk.initiative->by == std::vector<RoleName>{Role::guardians, k_own});
  CHECK(policy.moments.back().cadence->by == k_own);
  CHECK(policy.responsibilities.front().role == k_own);
  CHECK(policy.quiet.front().roles == std::vector<RoleName>{Role::teacher, k_own});
  CHECK(policy.separated->approved_by == k_own);
  CHECK(policy.roles == std::vector<std::string>{"Orthopedagoog", "Logopedist", "IB leerlingenzorg"});
}

TEST_CASE("of own roles that begin alike the longest is meant, and the language's word stays beside them") {
  const LoadedPolicy loaded =
      load_text("roles: [IB, IB leerlingenzorg]\n" +
                with_talk("attendees: [guardians, IB leerlingenzorg, IB, intern begeleider]"));
  REQUIRE(loaded.policy);
  CHECK(describe(loaded.policy->moments.back().attendees) ==
        "guardians required, IB leerlingenzorg required, IB required, coordinator required");
}

TEST_CASE("diff names another role for what somebody does, wherever it stands") {
  const std::string_view uses[] = {"teacher, Orthopedagoog]\n    may_join",
                                   "1 week, by: Orthopedagoog}\n    report",
                                   "1 week, by: Orthopedagoog, signed",
                                   "[guardians, Orthopedagoog]}\n    on",
                                   "[guardians, Orthopedagoog]}\n  - id",
                                   "    by: Orthopedagoog\n",
                                   "{role: Orthopedagoog",
                                   "[teacher, Orthopedagoog], clock",
                                   "approved_by: Orthopedagoog"};
  for (const std::string_view use : uses) {
    std::string other(use);
    other.replace(other.find("Orthopedagoog"), std::string_view("Orthopedagoog").size(), "IB leerlingenzorg");
    CAPTURE(other);
    CHECK(changes(with(use, other)).size() >= 1);
  }
}

TEST_CASE("diff names a new word for a role, and says nothing of the order of roles") {
  std::string renamed(k_policy);
  for (std::size_t at = renamed.find("Orthopedagoog"); at != std::string::npos;
       at = renamed.find("Orthopedagoog", at)) {
    renamed.replace(at, std::string_view("Orthopedagoog").size(), "Gedragskundige");
  }
  std::vector<std::string> keys;
  for (const review::Change& change : changes(renamed)) {
    keys.push_back(change.key);
    CHECK(say(Lang::nl, change.now).find("anderen") == std::string::npos);
  }
  CHECK(std::ranges::find(keys, "roles") != keys.end());
  CHECK(std::ranges::find(keys, "report.by") != keys.end());
  CHECK(std::ranges::find(keys, "quiet_times") != keys.end());
  CHECK(changes(with("[Orthopedagoog, Logopedist,", "[Logopedist, Orthopedagoog,")).empty());
  CHECK(changes(with("IB leerlingenzorg]", "IB leerlingenzorg, Schoolarts]")).size() == 1);
}

TEST_CASE("a role that the policy does not name is refused where it stands") {
  for (const std::string_view key : {"by: Ortopedagoog", "approved_by: Ortopedagoog", "role: Ortopedagoog"}) {
    std::string right(key);
    right.replace(right.find("Ortop"), 5, "Orthop");
    const LoadedPolicy loaded = load_text(with(right, key));
    REQUIRE(loaded.faults().size() == 1);
    CHECK(loaded.faults().front().substr(0, 12) == "unknown-word");
    CHECK(loaded.first_help().find("orthopedagoog") != std::string::npos);
    CHECK(loaded.diagnostics.all().front().notes.size() == 1);  // where the roles stand
  }
}

}  // namespace
}  // namespace gesprek::test
