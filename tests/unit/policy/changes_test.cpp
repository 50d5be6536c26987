// What a layer changes of the policy below, in its short forms; and what it means to change and cannot.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

TEST_CASE("a short rule over a long one says its one key and keeps the rest") {
  const std::string board = R"(format: 1
policy: {name: Board}
moments:
  - {id: a, name: A, grades: 1, when: May, attendees: [guardians, teacher], form: {is: start-talk, returned: before the talk},
     on_request: {by: [guardians, teacher], offered_to_all: yes}}
  - {id: b, name: B, kind: event, grades: 1, when: May, times: {is: 2, on: different days}}
separated_parents: {talks: together, approved_by: head}
)";
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: board.yaml
moments:
  - {id: a, form: word-web, on_request: guardians}
  - {id: b, times: 3}
separated_parents: apart on request
)",
                                        {{"board.yaml", board}});
  REQUIRE(loaded.policy);
  const Moment& a = *loaded.policy->find(MomentId("a"));
  CHECK(a.form->id == "word-web");
  CHECK(a.form->return_needed);
  CHECK(a.initiative->by.size() == 1);
  CHECK(a.initiative->offered_to_all);
  const Event& event = *loaded.policy->find(MomentId("b"))->event;
  CHECK(event.times == 3);
  CHECK(event.different_days);
  CHECK(loaded.policy->separated->talks == SeparatedParents::Talks::on_request);
  CHECK(loaded.policy->separated->approved_by == RoleName(Role::head));
}

TEST_CASE("a long rule over a short one keeps what the short one said") {
  const LoadedPolicy loaded =
      load_text("format: 1\nextends: board.yaml\nseparated_parents: {approved_by: head}\n",
                {{"board.yaml",
                  "format: 1\npolicy: {name: Board}\nmoments:\n  - {id: a, name: A, grades: 1, when: May, "
                  "attendees: [guardians, "
                  "teacher]}\nseparated_parents: apart\n"}});
  REQUIRE(loaded.policy);
  CHECK(loaded.policy->separated->talks == SeparatedParents::Talks::separate);
}

TEST_CASE("a change of a moment that the policy below does not have is one error, with those it has") {
  const std::string head = "format: 1\nextends: ouder-kindgesprekken\nmoments:\n";
  for (const std::string_view id : {"rapportgesprek", "rapportgesprek-feb", "Startgesprek"}) {
    const LoadedPolicy loaded = load_text(head + "  - {id: " + std::string(id) + ", duration: 15 minutes}\n");
    CHECK_MESSAGE(loaded.faults() == std::vector<std::string>{"unknown-moment 4:10"}, id);
    const std::string wanted = id.front() == 'S' ? "startgesprek" : "rapportgesprek-februari";
    CHECK_MESSAGE(loaded.first_help().find(wanted) != std::string::npos, loaded.first_help());
  }
}

TEST_CASE("one time of a moment that comes round does not change apart, which is said once") {
  const LoadedPolicy loaded =
      load_text("format: 1\nextends: board.yaml\nmoments:\n  - {id: opp-2, duration: 45 minutes}\n",
                {{"board.yaml",
                  "format: 1\npolicy: {name: Board}\nmoments:\n  - {id: opp, name: O, grades: 1, when: "
                  "november en april, "
                  "attendees: [guardians, teacher]}\n"}});
  CHECK(loaded.faults() == std::vector<std::string>{"unknown-moment 4:10"});
  CHECK(loaded.first_help().find("without: [opp]") != std::string::npos);
}

TEST_CASE("for whom of them a talk is mandatory holds for the attendees of its groups") {
  const LoadedPolicy loaded = load_text(R"(format: 1
policy: {name: P}
moments:
  - id: a
    name: A
    when: May
    mandatory: {guardians: yes}
    who:
      - {grades: 1, attendees: [guardians, teacher]}
      - {grades: 2, attendees: [guardians, teacher], mandatory: no}
)");
  REQUIRE(loaded.policy);
  const Moment& a = *loaded.policy->find(MomentId("a"));
  CHECK(a.audience[0].attendees[0].mandatory == Stated::yes);
  CHECK(a.audience[1].attendees[0].mandatory == Stated::not_stated);
}

}  // namespace
}  // namespace gesprek::test
