// For which talks a rule that a layer states otherwise is the one that holds.
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

std::vector<std::string> talks_of(const Policy& policy, std::string_view path) {
  std::vector<std::string> talks;
  for (const Override& one : policy.overrides) {
    for (const MomentId& id : one.path == path ? one.talks : std::vector<MomentId>{}) {
      talks.push_back(id.text);
    }
  }
  return talks;
}

TEST_CASE("an override holds for the talks that do not state the rule themselves") {
  const std::string board = R"(format: 1
policy: {name: Board}
every_talk:
  duration: 10 minutes
  invite: {at_least: 1 week, through: mail}
  form: start-talk
moments:
  - {id: a, name: A, grades: 1, when: May, attendees: [guardians, teacher]}
  - {id: b, name: B, grades: 1, when: May, attendees: [guardians, teacher], duration: 20 minutes, invite: no}
  - {id: c, name: C, grades: 1, when: May, attendees: [guardians, teacher], invite: 2 weeks, form: none}
  - {id: d, name: D, kind: event, grades: 1, when: May}
)";
  const std::string school = R"(format: 1
extends: board.yaml
every_talk:
  duration: 15 minutes
  invite: {at_least: 3 weeks, through: parro}
  form: word-web
moments:
  - {id: a, when: June}
  - {id: b, when: June}
)";
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: school.yaml
moments:
  - {id: a, when: April}
)",
                                        {{"school.yaml", school}, {"board.yaml", board}});
  const std::optional<Policy>& policy = loaded.policy;
  REQUIRE(policy);
  using Ids = std::vector<std::string>;
  CHECK(talks_of(*policy, "every_talk.duration") == Ids{"a", "c"});
  CHECK(talks_of(*policy, "every_talk.invite.at_least") == Ids{"a"});
  CHECK(talks_of(*policy, "every_talk.invite.through") == Ids{"a", "c"});
  CHECK(talks_of(*policy, "every_talk.form") == Ids{"a", "b"});
  CHECK(talks_of(*policy, "moments.a.when") == Ids{"a"});  // once: by the layer that has the last word
  CHECK(talks_of(*policy, "moments.b.when") == Ids{"b"});
}

/// The overrides that hold for the talk, each with the layers that it stands in: "duration: policy < board".
std::vector<std::string> in_force(const LoadedPolicy& loaded, std::string_view id) {
  std::vector<std::string> all;
  const auto layer = [&](const Span& span) {
    return span.known() ? std::string(loaded.sources.name(span)) : std::string("nothing");
  };
  for (const Override& one : loaded.policy->overrides) {
    for (const MomentId& talk : one.talks) {
      if (talk.text == id) {
        all.push_back(one.path + ": " + layer(one.now) + " < " + layer(one.lowest) + " " + one.lowest_clause);
      }
    }
  }
  return all;
}

TEST_CASE("over three layers each rule is in force once, over what stands lowest") {
  const std::map<std::string, std::string> layers{{"board.yaml", R"(format: 1
extends: ouder-kindgesprekken
moments:
  - id: startgesprek
    duration: 15 minutes
    invite: 3 weeks before the talk
  - id: rapportgesprek-februari
    report: {within: 2 weeks}
)"},
                                                  {"region.yaml", R"(format: 1
extends: board.yaml
moments:
  - id: startgesprek
    duration: 20 minutes
    invite: {at_least: 2 weeks}
  - id: rapportgesprek-februari
    report: {where: archive}
)"}};
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: region.yaml
moments:
  - id: startgesprek
    duration: 25 minutes
)",
                                        layers);
  REQUIRE(loaded.policy);
  const std::string shipped = "(gesprek) ouder-kindgesprekken.yaml";
  CHECK(in_force(loaded, "startgesprek") ==
        std::vector<std::string>{"moments.startgesprek.invite.at_least: region.yaml < " + shipped + " A19",
                                 "moments.startgesprek.duration: policy.yaml < " + shipped + " A07"});
  for (const Override& one : loaded.policy->overrides) {
    const bool over_shipped = loaded.sources.name(one.before) == shipped;
    CHECK_MESSAGE(one.clause.empty() != over_shipped,
                  one.path);  // what a layer between says restates no clause
    CHECK_MESSAGE(one.before.known(), one.path);
  }
}

TEST_CASE("a clash is said of the higher of its two rules") {
  const std::string board = R"(format: 1
policy: {name: Board}
moments:
  - {id: c, name: C, kind: cadence, for: each class, at_least: once a month, at_most: once a week}
  - {id: r, name: R, grades: 1, attendees: [guardians, teacher], when: May, repeat: 3 times a year}
  - {id: q, name: Q, grades: 1, attendees: [guardians, teacher], when: within 2 weeks after the request, on_request: guardians}
)";
  const auto at = [&](const std::string& moments) {
    const LoadedPolicy loaded =
        load_text("format: 1\nextends: region.yaml\nmoments:\n" + moments,
                  {{"region.yaml", "format: 1\nextends: board.yaml\n"}, {"board.yaml", board}});
    REQUIRE(loaded.diagnostics.has_errors());
    return std::string(loaded.sources.name(loaded.diagnostics.all().front().span));
  };
  CHECK(at("  - {id: c, at_least: 9 times a month}\n") == "policy.yaml");
  CHECK(at("  - {id: r, repeat: 4 times a year, when: November and March}\n") == "policy.yaml");
  CHECK(at("  - {id: r, when: November and March}\n") == "policy.yaml");
  CHECK(at("  - {id: q, on_request: none}\n") == "policy.yaml");
}

}  // namespace
}  // namespace gesprek::test
