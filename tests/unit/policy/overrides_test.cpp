// For which talks a rule that a layer states otherwise is the one that holds.
#include <doctest/doctest.h>

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

}  // namespace
}  // namespace gesprek::test
