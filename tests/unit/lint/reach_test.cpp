// Rules that reach nobody, talks in an order that cannot be, and times that nearly meet.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "linted.hpp"

namespace gesprek::test {
namespace {

std::string with_groups(std::string_view rules) {
  return policy_with(
      "  - id: more\n    name: More\n    when: May\n" + std::string(rules) +
      "    who:\n"
      "      - {grades: 1, attendees: [guardians, teacher], duration: 10 minutes, mandatory: yes, mode: "
      "home}\n"
      "      - {grades: 2, attendees: [guardians, teacher], duration: 15 minutes, mandatory: no, mode: "
      "phone}\n");
}

TEST_CASE("a judgement is said once for a talk, whoever it is about") {
  const std::string one = "attendees: [guardians, teacher, pupil if suitable]";
  CHECK(lint(policy_with(moment_with(one))).count("vague-word") == 1);
  CHECK(lint(policy_with(moment_with(one + "\nmay_join: [coordinator if suitable, head if suitable]")))
            .count("vague-word") == 1);
}

TEST_CASE("a rule of a talk whose groups each have their own reaches nobody") {
  CHECK_FALSE(lint(with_groups("")).has("reaches-nobody"));
  for (const std::string_view rule :
       {"duration: 20 minutes", "attendees: [guardians, pupil, teacher]", "mandatory: yes", "mode: video"}) {
    CHECK_MESSAGE(lint(with_groups("    " + std::string(rule) + "\n")).has("reaches-nobody"), rule);
  }
}

TEST_CASE("hours for pupils whom a gathering is not for reach nobody") {
  const auto walk = [](std::string_view hours) {
    return policy_with("  - id: walk\n    name: Walk\n    kind: recurring\n    grades: 1/2\n    hours: [" +
                       std::string(hours) + "]\n");
  };
  CHECK(lint(walk("{weekday: Friday, clock: 8:15-8:30, grades: 3}")).has("reaches-nobody"));
  CHECK(lint(walk("{weekday: Friday, clock: 8:15-8:30, divisions: upper}")).has("reaches-nobody"));
  CHECK_FALSE(lint(walk("{weekday: Friday, clock: 8:15-8:30, divisions: lower}")).has("reaches-nobody"));
}

TEST_CASE("rounds of a talk of the pupil alone are seen to overlap, and are told apart by their days") {
  const std::string talk =
      "  - id: child\n    name: Child\n    grades: 3\n    attendees: [pupil, teacher]\n    duration: 10 "
      "minutes\n"
      "    mandatory: yes\n    when: ";
  const Linted found = lint(policy_with(talk + "after autumn holiday and after voorjaarsvakantie\n"));
  CHECK(found.has("talks-overlap"));
  CHECK(found.text().find("let the one round end before the other begins") != std::string::npos);
  CHECK_FALSE(lint(policy_with(talk + "November and March\n")).has("talks-overlap"));
  CHECK_FALSE(lint(policy_with(talk + "October\n")).has("talks-overlap"));  // beside one with the guardians
}

TEST_CASE("a talk after one that its pupils do not have") {
  const std::string upper =
      "  - id: upper\n    name: Upper\n    grades: 5-8\n    when: May\n    duration: 10 minutes\n"
      "    attendees: [guardians, teacher]\n    mandatory: yes\n";
  CHECK(lint(policy_with(upper + moment_with("when: June\ngrades: 1-4\nafter: upper")))
            .has("after-impossible"));
  CHECK_FALSE(lint(policy_with(upper + moment_with("when: June\ngrades: 1-5\nafter: upper")))
                  .has("after-impossible"));
}

TEST_CASE("weeks near each other are two talks, which is said; two months and what comes round are meant") {
  CHECK(lint(policy_with(moment_with("when: third week of November and first week of December")))
            .has("rounds-close"));
  CHECK_FALSE(lint(policy_with(moment_with("when: [June, July]"))).has("rounds-close"));
  CHECK_FALSE(lint(policy_with(moment_with("when: first week of November\nrepeat: 3 times, 2 weeks apart")))
                  .has("rounds-close"));
}

TEST_CASE("the way out of rounds that end early keeps the policy's own time between them") {
  const std::string said = lint(policy_with(moment_with("when: 7 September\nrepeat: every 13 weeks"))).text();
  CHECK(said.find("repeat: 4 times, 13 weeks apart") != std::string::npos);
}

TEST_CASE("a rule for every talk that each talk states itself reaches nobody") {
  const auto with = [](std::string_view rules) {
    return policy_with("").append("every_talk: {" + std::string(rules) + "}\n");
  };
  const Linted found = lint(with("duration: 20 minutes"));
  CHECK(found.has("reaches-nobody"));
  CHECK(found.text().find("\"duration\" under \"every_talk\"") != std::string::npos);
  CHECK_FALSE(lint(with("after_no_show: nothing")).has("reaches-nobody"));
  CHECK(lint(policy_with("    invite: no\n") + "every_talk: {invite: {at_least: 1 week}}\n")
            .has("reaches-nobody"));
}

TEST_CASE("a rule that reaches nobody is said of the moment as it is written") {
  const Linted found = lint(policy_with(
      "  - {id: ronde, name: R, when: November and March, duration: 30 minutes, attendees: [guardians, "
      "teacher], "
      "mandatory: yes, who: [{grades: 1, duration: 10 minutes}, {grades: 2, duration: 15 minutes}]}\n"));
  CHECK(found.count("reaches-nobody") == 1);
  CHECK(found.text().find("\"ronde\"") != std::string::npos);
  CHECK(found.text().find("\"duration\" of \"ronde-1\"") == std::string::npos);
}

TEST_CASE("who starts in the year gets nothing of the first school weeks") {
  const auto starters = [](std::string_view when) {
    return lint(policy_with(moment_with("if: starts this year\nwhen: " + std::string(when))));
  };
  CHECK(starters("first 6 school weeks").has("year-start-for-starters"));
  CHECK(starters("eerste zes schoolweken").has("year-start-for-starters"));
  CHECK(starters("school weeks 1 to 3").has("year-start-for-starters"));
  CHECK_FALSE(starters("school weeks 20 to 22").has("year-start-for-starters"));
}

TEST_CASE("dates of a gathering that are too few, or stand twice") {
  const auto event = [](std::string_view id, std::string_view rules) {
    return lint(policy_with("  - {id: " + std::string(id) +
                            ", name: E, kind: event, grades: all, when: by the school, " +
                            std::string(rules) + "}\n"));
  };
  CHECK(event("evenings", "times: 8").has("dates-missing"));
  CHECK(event("evenings", "times_more: [{times: 8, divisions: lower}]").has("dates-missing"));
  CHECK(event("twins", "times: 2").has("dates-missing"));
  CHECK_FALSE(event("evenings", "times: 2").has("dates-missing"));
  CHECK_FALSE(event("undated", "times: 8").has("dates-missing"));
}

TEST_CASE("an expectation is of talks with guardians that one child can have") {
  const auto out_of_reach = [](const std::string& grades, const std::string& who) {
    const auto talk = [](const std::string& id, const std::string& of, const std::string& with) {
      return "  - {id: " + id + ", name: Other, grades: " + of +
             ", when: May, duration: 10 minutes, attendees: [" + with + ", teacher], mandatory: yes}\n";
    };
    return lint(policy_with(talk("x", "3", "guardians") + talk("y", grades, who) +
                            "expectations: [{id: two, at_least: 2, of: [x, y]}]\n"))
        .has("expectation-out-of-reach");
  };
  CHECK(out_of_reach("4", "guardians"));
  CHECK(out_of_reach("3", "pupil"));
  CHECK_FALSE(out_of_reach("3-4", "guardians"));
  CHECK_FALSE(out_of_reach("all", "guardians, pupil"));
}

TEST_CASE("a recurring hour in the weekend reaches nobody") {
  CHECK(lint(policy_with(
                 "  - id: walk\n    name: Walk\n    kind: recurring\n    grades: all\n    hours: [{weekday: "
                 "zaterdag, clock: 8:15-8:30}]\n"))
            .has("reaches-nobody"));
}

TEST_CASE("of many talks in the same days a few are named with each") {
  std::string many;
  for (int i = 0; i < 60; ++i) {
    many += "  - {id: m" + std::to_string(i) +
            ", name: M, grades: all, when: May, duration: 10 minutes, attendees: [guardians, teacher], "
            "mandatory: yes}\n";
  }
  const Linted found = lint(policy_with(many));
  const auto overlaps = std::ranges::count_if(
      found.findings.all(), [](const Diagnostic& one) { return one.code == "talks-overlap"; });
  CHECK(overlaps > 60);
  CHECK(overlaps <= 300);
}

TEST_CASE("an invitation that goes to those who ask has no day in a holiday") {
  CHECK_FALSE(lint(policy_with(moment_with("when: January\ninvite: 1 week\non_request: guardians")))
                  .has("invite-in-holiday"));
}

TEST_CASE("a window in a holiday says where it goes") {
  const Linted found = lint(policy_with(moment_with("when: 2026-12-24 to 2026-12-31")));
  CHECK(found.text().find("it becomes ") != std::string::npos);
}

}  // namespace
}  // namespace gesprek::test
