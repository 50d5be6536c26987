// Two versions of a policy: what changes for whom.
#include "review/difference.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "policy_text.hpp"
#include "review/statements.hpp"

namespace gesprek::test {
namespace {

constexpr std::string_view k_head = "format: 1\npolicy: {name: Proef}\nmoments:\n";

/// Each change as "moment key (whom): before -> now".
std::vector<std::string> changes(const std::string& before, const std::string& now) {
  const LoadedPolicy old = load_text(std::string(k_head) + before);
  const LoadedPolicy recent = load_text(std::string(k_head) + now);
  REQUIRE(old.policy);
  REQUIRE(recent.policy);
  const auto text = [](const Message& message) { return message.empty() ? "-" : say(Lang::en, message); };
  std::vector<std::string> all;
  for (const review::Change& change : review::compare_policies(*old.policy, *recent.policy)) {
    const std::string whom = change.whom.empty() ? "" : " (" + say(Lang::en, change.whom) + ")";
    all.push_back(change.moment.text + " " + change.key + whom + ": " + text(change.before) + " -> " +
                  text(change.now));
  }
  return all;
}

const std::string k_talk =
    "  - id: a\n    name: A\n    grades: 1-3\n    when: May\n    duration: 10 minutes\n    attendees: "
    "[guardians, teacher]\n";
const std::string k_two =
    "  - id: a\n    name: A\n    who:\n      - grades: 1-2\n      - grades: 3\n        duration: 20 minutes\n"
    "    when: May\n    duration: 10 minutes\n    attendees: [guardians, teacher]\n";

std::string with(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

using Lines = std::vector<std::string>;

TEST_CASE("equal policies have no difference, however they are written") {
  CHECK(changes(k_talk, k_talk).empty());
  CHECK(changes(k_talk, with(k_talk, "10 minutes", "{is: 10 minuten}")).empty());
  CHECK(changes(k_talk, with(k_talk, "[guardians, teacher]", "{teacher: required, guardians: required}"))
            .empty());
}

TEST_CASE(
    "what means the same in other words, or in another order where order says nothing, is no difference") {
  const std::string all = with(k_talk, "May", "November") +
                          "    if: [new teacher, extra support]\n    on_request: {by: [guardians, teacher]}\n"
                          "    invite: {at_least: 2 weeks before the talk, remind: 1 week before the talk}\n"
                          "    report: {within: 1 week, signed_by: [teacher, guardians]}\n";
  const std::string same[][2] = {{"when: November", "when: 1 to 30 November"},
                                 {"when: November", "when: 1 november tot en met 30 november"},
                                 {"at_least: 2 weeks", "at_least: 14 days"},
                                 {"remind: 1 week", "remind: 7 days"},
                                 {"within: 1 week", "within: 7 calendar days"},
                                 {"signed_by: [teacher, guardians]", "signed_by: [guardians, teacher]"},
                                 {"by: [guardians, teacher]", "by: [teacher, guardians]"},
                                 {"[new teacher, extra support]", "[extra support, new teacher]"},
                                 {"attendees: [guardians, teacher]", "attendees: [teacher, guardians]"}};
  for (const auto& [before, now] : same) {
    const std::string& written = now;
    CAPTURE(written);
    CHECK(changes(all, with(all, before, now)).empty());
  }
  const std::string others[][2] = {{"when: November", "when: 1 to 29 November"},
                                   {"within: 1 week", "within: 7 school days"},
                                   {"within: 1 week", "within: 8 days"},
                                   {"signed_by: [teacher, guardians]", "signed_by: [guardians]"}};
  for (const auto& [before, now] : others) {
    const std::string& written = now;
    CAPTURE(written);
    CHECK(changes(all, with(all, before, now)).size() == 1);
  }
  const std::string february = with(k_talk, "May", "February");  // its last day is another in a leap year
  CHECK(changes(february, with(february, "when: February", "when: 1 to 28 February")).size() == 1);
}

TEST_CASE("what one attendee leaves open is not filled in by what is said of the others") {
  const std::string people =
      with(k_talk, "attendees: [guardians, teacher]\n",
           "attendees: {guardians: {is: required, mandatory: not stated}, teacher: required}\n"
           "    mandatory: {guardians: yes, teacher: yes}\n");
  CHECK(changes(people, with(people, ", mandatory: not stated", "")) ==
        Lines{"a attendees: guardians, teacher (mandatory) -> guardians (mandatory), teacher (mandatory)"});
}

TEST_CASE("29 February is a day of its own, and no end of a month") {
  CHECK(changes(with(k_talk, "May", "29 February"), with(k_talk, "May", "end of February")).size() == 1);
}

TEST_CASE("a condition says the same however it is turned, and of itself alone") {
  const std::string facts[][2] = {{"new teacher", "no new teacher"},
                                  {"extra support", "no extra support"},
                                  {"moved in", "not moved in"},
                                  {"moving away", "not moving away"},
                                  {"starts this year", "not starting this year"},
                                  {"sibling at school", "no sibling at school"},
                                  {"changed class", "not changed class"},
                                  {"started in May", "not started in May"},
                                  {"leaving", "not leaving"},
                                  {"at school for at least 3 months", "at school for less than 3 months"}};
  const auto whom = [](const std::string& rules) {
    const LoadedPolicy loaded = load_text(std::string(k_head) + k_talk + rules);
    REQUIRE(loaded.policy);
    return say(Lang::en, review::whom_statement(loaded.policy->moments.front().audience.front()).value);
  };
  for (const auto& fact : facts) {
    const std::string& holds = fact[0];
    const std::string& fails = fact[1];
    CAPTURE(holds);
    const std::string other = holds == "extra support" ? "leaving" : "extra support";
    CHECK(whom("    if: " + holds + "\n") == "grades 1-3 if " + holds);
    CHECK(whom("    unless: " + holds + "\n") == "grades 1-3 if " + fails);
    CHECK(whom("    if: [no " + holds + ", " + other + "]\n") ==
          "grades 1-3 if " + fails + ", and also " + other);
    CHECK(whom("    unless: [no " + holds + "]\n    if: " + other + "\n") ==
          whom("    if: [" + other + ", " + holds + "]\n"));
  }
}

TEST_CASE("a changed rule is named with what it was and is") {
  CHECK(changes(k_talk, with(k_talk, "10 minutes", "15 minutes")) ==
        Lines{"a duration: 10 minutes -> 15 minutes"});
  CHECK(changes(k_talk, with(k_talk, "May", "school weeks 3 to 5")) ==
        Lines{"a when: May -> school week 3 to school week 5"});
  CHECK(changes(k_talk, with(k_talk, "1-3", "1-2")) == Lines{"a who: grades 1-3 -> grades 1, 2"});
  CHECK(changes(k_talk, k_talk + "    invite: {through: parro}\n") == Lines{"a invite.through: - -> parro"});
}

TEST_CASE("the first day of a month is said as that day") {
  const auto with_choice = [](const std::string& day) {
    return k_talk + "    instead: {is: Brief, choose_by: " + day + "}\n";
  };
  CHECK(changes(with_choice("1 February"), with_choice("31 January")) ==
        std::vector<std::string>{"a instead.choose_by: 1 February -> 31 January"});
  CHECK(changes(with(k_talk, "when: May", "when: 2 weeks before 1 May"), k_talk).front() ==
        "a when: 2 weeks before 1 May -> May");
}

TEST_CASE("of a rule that is gone the details are not told") {
  const std::string report = k_talk + "    report: {within: 1 week, where: archive}\n";
  CHECK(changes(report, k_talk + "    report: no\n") == Lines{"a report: yes -> no"});
  const std::string form = k_talk + "    form: {is: start-talk, returned: before the talk}\n";
  CHECK(changes(form, k_talk) == Lines{"a form: start-talk -> -"});
  CHECK(changes(report, k_talk + "    report: {within: 1 week}\n") == Lines{"a report.where: archive -> -"});
}

TEST_CASE("a change for one group names the group, one for all does not") {
  CHECK(changes(k_two, with(k_two, "20 minutes", "25 minutes")) ==
        Lines{"a duration (grade 3): 20 minutes -> 25 minutes"});
  CHECK(changes(k_two, with(k_two, "May", "June")) == Lines{"a when: May -> June"});
  CHECK(changes(k_two, with(k_two, "      - grades: 3\n        duration: 20 minutes\n", "")) ==
        Lines{"a who: grades 1-3 -> grades 1, 2"});
}

TEST_CASE("groups that are put together or divided change only what differs for their pupils") {
  const std::string one =
      with(k_two, "      - grades: 1-2\n      - grades: 3\n        duration: 20 minutes\n",
           "      - grades: 1-3\n");
  CHECK(changes(k_two, one) == Lines{"a duration (grade 3): 20 minutes -> 10 minutes"});
  CHECK(changes(one, k_two) == Lines{"a duration (grade 3): 10 minutes -> 20 minutes"});
  CHECK(changes(one, with(one, "1-3", "1-3\n        if: new teacher")) ==
        Lines{"a who: grades 1-3 -> grades 1-3 if new teacher"});
}

TEST_CASE("moments that come, go and change places") {
  const std::string other = with(with(k_talk, "id: a", "id: b"), "name: A", "name: B");
  CHECK(changes(k_talk, k_talk + other) == Lines{"b : - -> grades 1-3, May, 10 minutes"});
  CHECK(changes(k_talk + other, k_talk) == Lines{"b : grades 1-3, May, 10 minutes -> -"});
  CHECK(changes(k_talk + other, other + k_talk) == Lines{"b : - -> -"});
}

TEST_CASE("a moment that is split, and keeps its id for one half, is said of the other half") {
  const auto splits = [](const std::string& before, const std::string& now) {
    const LoadedPolicy old = load_text(std::string(k_head) + before);
    const LoadedPolicy recent = load_text(std::string(k_head) + now);
    Lines all;
    for (const review::Change& change : review::compare_policies(*old.policy, *recent.policy)) {
      if (!change.split_from.empty()) {
        all.push_back(change.moment.text + " from " + change.split_from.text);
      }
    }
    return all;
  };
  const std::string half = with(with(k_talk, "id: a", "id: b"), "1-3", "3");
  CHECK(splits(k_talk, with(k_talk, "1-3", "1-2") + half) == Lines{"b from a"});
  CHECK(splits(k_talk, k_talk + half).empty());
  CHECK(splits(k_talk, with(k_talk, "May", "November and May")) == Lines{"a-1 from a", "a-2 from a"});
}

TEST_CASE("another clause for the same rule is a change of its own") {
  CHECK(changes(with(k_talk, "10 minutes", "{is: 10 minutes, clause: A7}"),
                with(k_talk, "10 minutes", "{is: 10 minutes, clause: A8}")) == Lines{"a duration: A7 -> A8"});
}

TEST_CASE("rules beside the moments") {
  const std::string guide = "guide:\n  - {id: g, text: Tot ziens}\n";
  CHECK(changes(k_talk, k_talk + guide) == Lines{" guide.g: - -> Tot ziens"});
  CHECK(changes(k_talk + guide, k_talk + with(guide, "Tot ziens", "Dag")) ==
        Lines{" guide.g: Tot ziens -> Dag"});
}

}  // namespace
}  // namespace gesprek::test
