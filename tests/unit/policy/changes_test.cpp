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

constexpr std::string_view k_board_with_rounds = R"(format: 1
policy: {name: Board}
moments:
  - {id: opp, name: O, grades: 1, when: november en april, duration: 30 minutes, attendees: [guardians, teacher]}
  - {id: ronde, name: R, grades: 2, when: school week 5, repeat: every 6 to 8 weeks, attendees: [guardians, teacher]}
)";

LoadedPolicy over_rounds(std::string_view moments) {
  return load_text("format: 1\nextends: board.yaml\nmoments:\n" + std::string(moments),
                   {{"board.yaml", std::string(k_board_with_rounds)}});
}

TEST_CASE("one time of a moment that comes round changes apart") {
  const LoadedPolicy loaded = over_rounds(
      "  - {id: opp-2, duration: 45 minutes}\n  - {id: ronde-3, when: January, form: start-talk}\n");
  REQUIRE_MESSAGE(loaded.policy, loaded.first_message());
  const Policy& policy = *loaded.policy;
  CHECK(policy.find(MomentId("opp-1"))->duration.most == Minutes(30));
  const Moment& second = *policy.find(MomentId("opp-2"));
  CHECK(second.duration.most == Minutes(45));
  CHECK(second.written == MomentId("opp"));
  CHECK(second.name.nl == "O 2");
  CHECK(describe(second.window) == "month 4 start .. month 4 end");
  CHECK(describe(policy.find(MomentId("ronde-3"))->window) == "month 1 start .. month 1 end");
  CHECK(describe(policy.find(MomentId("ronde-4"))->window).starts_with("moment ronde-1 start"));
  REQUIRE(policy.overrides.size() == 3);
  CHECK(policy.overrides.front().path == "moments.opp-2.duration");
  CHECK(policy.overrides.front().talks == std::vector<MomentId>{MomentId("opp-2")});
}

TEST_CASE("a time that the moment does not have is one error, with those it has") {
  const LoadedPolicy loaded = over_rounds("  - {id: opp-3, duration: 45 minutes}\n");
  CHECK(loaded.faults() == std::vector<std::string>{"unknown-moment 4:10"});
  CHECK(loaded.first_help().find("opp-1, opp-2") != std::string::npos);
}

TEST_CASE("what is said of one time goes with the moment that a layer above does without") {
  const LoadedPolicy loaded = load_text(
      "format: 1\nextends: school.yaml\nwithout: [opp]\n",
      {{"school.yaml", "format: 1\nextends: board.yaml\nmoments:\n  - {id: opp-2, duration: 45 minutes}\n"},
       {"board.yaml", std::string(k_board_with_rounds)}});
  REQUIRE_MESSAGE(loaded.policy, loaded.first_message());
  CHECK(loaded.policy->find(MomentId("opp-2")) == nullptr);
}

constexpr std::string_view k_board_in_english = R"(format: 1
policy: {name: Board}
moments:
  - id: a
    name: A
    when: September
    grades: 1-8
    duration: {is: 10 minutes, clause: A07}
    if: new teacher
    mandatory: no
    attendees: {ouders: {is: required, mandatory: no}, teacher: required}
    invite: {at_least: 2 weeks, clause: A03}
    record: [goals]
)";

LoadedPolicy over_english(std::string_view rules) {
  return load_text("format: 1\nextends: board.yaml\nmoments:\n  - id: a\n" + std::string(rules),
                   {{"board.yaml", std::string(k_board_in_english)}});
}

TEST_CASE("what a layer says in other words, or in short, is no override and keeps its clause") {
  const LoadedPolicy loaded = over_english(
      "    when: september\n    grades: 1 t/m 8\n    duration: 10 minuten\n    if: nieuwe leerkracht\n"
      "    invite: {at_least: 2 weken, clause: B01}\n    record: [doelen]\n    mandatory: nee\n"
      "    attendees: {guardians: {is: required, mandatory: no}, leerkracht: required}\n");
  REQUIRE_MESSAGE(loaded.policy, loaded.first_message());
  CHECK(loaded.policy->find(MomentId("a"))->duration.basis.clause == "A07");
  for (const Override& one : loaded.policy->overrides) {
    CHECK_MESSAGE(false, one.path);
  }
  CHECK(over_english("    duration: 15 minuten\n").policy->overrides.size() == 1);
  CHECK(over_english("    name: a\n").policy->overrides.size() == 1);  // families read another name
}

TEST_CASE("mandatory of a layer takes the place of what the one below says of each attendee") {
  const LoadedPolicy loaded = over_english("    mandatory: yes\n");
  REQUIRE(loaded.policy);
  const Moment& a = *loaded.policy->find(MomentId("a"));
  CHECK(a.mandatory == Stated::yes);
  CHECK(a.attendees.front().mandatory == Stated::not_stated);
  CHECK(loaded.policy->overrides.size() == 2);
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
