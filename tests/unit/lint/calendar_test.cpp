// What the linter says of days.
#include <doctest/doctest.h>

#include "linted.hpp"

namespace gesprek::test {
namespace {

TEST_CASE("a day without school is named, of a group too, on which weekday or holiday it may be") {
  const auto found = [](std::string_view lines) {
    return lint(policy_with(moment_with(lines))).has("window-in-holiday");
  };
  CHECK(found("when: 2027-02-13"));
  CHECK(found("when: 2027-02-13 to 2027-02-14"));
  CHECK(found("when: 13 February"));
  CHECK(found("when: 2027-04-27"));  // Koningsdag
  CHECK(found("when: 2027-02-12\nwho: [{grades: 1-4}, {grades: 5-8, when: 2027-02-13}]"));
  CHECK_FALSE(found("when: 2027-02-12\nwho: [{grades: 1-4}, {grades: 5-8, when: 2027-02-11}]"));
  CHECK_FALSE(found("when: 2027-02-12 to 2027-02-14"));
}

TEST_CASE("a talk that runs with the pupil and one of the calendar can come in one month") {
  const auto found = [](std::string_view lines) {
    return lint(policy_with(
                    moment_with(std::string(lines)) +
                    "  - id: third\n    name: Third\n    grades: 1\n    when: first week of February\n"
                    "    attendees: [guardians, teacher]\n    duration: 10 minutes\n    mandatory: yes\n"))
        .has("talks-in-one-month");
  };
  CHECK(found("grades: 1\nwhen: 5 weeks after first day"));
  CHECK_FALSE(found("grades: 2\nwhen: 5 weeks after first day"));
  CHECK_FALSE(found("grades: 1\nwhen: 4 weeks before first day"));
  CHECK_FALSE(found("grades: 1\nwhen: 5 weeks after first day\nafter: third"));
}

}  // namespace
}  // namespace gesprek::test
