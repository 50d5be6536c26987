// Cases of a policy: what holds passes, what does not is named with what was found, and clauses that no case
// looks at are listed.
#include "review/cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "load/policy_cases.hpp"
#include "policy_text.hpp"
#include "review/statements.hpp"

namespace gesprek::test {
namespace {

constexpr std::string_view k_policy = R"(format: 1
policy: {name: Proef, clause: "1"}
moments:
  - id: start
    name: Startgesprek
    clause: "2"
    grades: 3-8
    if: new teacher
    when: November
    duration: {is: 10 minutes, clause: "3"}
    attendees: [guardians, pupil if suitable, teacher]
    invite: {at_least: 1 week before the talk, through: parro, topics: {is: yes, clause: "4"}}
  - id: avond
    name: Avond
    kind: event
    grades: all
    when: 2026-11-12
    rounds: 2
)";

struct Tried {
  std::vector<std::string> failures;  ///< "line: message", in English
  review::Reached reached;
  std::vector<std::string> problems;
};

Tried try_cases(const std::string& cases, std::string_view policy = k_policy) {
  LoadedPolicy loaded = load_text(std::string(policy));
  REQUIRE(loaded.policy);
  const SourceId source =
      loaded.sources.add("proef.test.yaml", "format: 1\nschool_year: 2026-2027\ncases:\n" + cases);
  Diagnostics diagnostics;
  const auto read = load_policy_cases(
      loaded.sources, source, [&](const auto&) { return &*loaded.policy; }, diagnostics);
  Tried tried;
  for (const Diagnostic& problem : diagnostics.all()) {
    tried.problems.push_back(std::string(problem.code) + " " +
                             std::to_string(loaded.sources.place(problem.span).line));
  }
  if (!read) {
    return tried;
  }
  School school;
  school.first_year = *read->first_year;
  Calendar::Input input;
  input.first_year = school.first_year;
  input.region = "midden";
  input.school_holidays = shipped_holidays("midden", school.first_year);
  const Calendar calendar(std::move(input));
  for (const PolicyCase& one : read->cases) {
    const auto result = review::try_case(one, {*loaded.policy, school, calendar}, tried.reached);
    for (const Diagnostic& failure : result.failures) {
      tried.failures.push_back(std::to_string(loaded.sources.place(failure.span).line) + ": " +
                               say(Lang::en, failure.message));
    }
  }
  return tried;
}

TEST_CASE("a school year whose holidays are not known is refused: its days mean nothing") {
  LoadedPolicy loaded = load_text(std::string(k_policy));
  const SourceId source = loaded.sources.add(
      "proef.test.yaml", "format: 1\nschool_year: 2040-2041\ncases:\n  - {case: a, pupil: {grade: 3}}\n");
  Diagnostics diagnostics;
  const auto find = [&](const auto&) { return &*loaded.policy; };
  CHECK_FALSE(load_policy_cases(loaded.sources, source, find, diagnostics));
  const auto unknown = [](const Diagnostic& one) { return one.code == "holidays-unknown"; };
  CHECK(std::ranges::any_of(diagnostics.all(), unknown));
}

TEST_CASE("what a policy does without can be tested too") {
  constexpr std::string_view k_without = R"(format: 1
extends: ouder-kindgesprekken
without: [leerdoelen-maart]
separated_parents: {talks: apart on request, approved_by: head}
)";
  const Tried tried = try_cases(R"(
  - case: left out
    pupil: {grade: 5}
    not_owed: [leerdoelen-maart]
    owed: [{moment: rapportgesprek-februari, form: none, report: {signed_by: none}}]
    states: [{separated_parents: apart on request}]
  - case: not so
    pupil: {grade: 5}
    owed: [{moment: rapportgesprek-februari, report: {within: none}}]
    states: [{separated_parents: together}]
)",
                                k_without);
  CHECK(tried.problems.empty());
  REQUIRE(tried.failures.size() == 2);
  CHECK(tried.failures[0].find("report.within: expected \"none\"") != std::string::npos);
  CHECK(tried.failures[1].find("separated_parents") != std::string::npos);
}

TEST_CASE("who is said not to come need not be named") {
  constexpr std::string_view k_no_pupil = R"(format: 1
policy: {name: P}
moments:
  - {id: a, name: A, grades: all, when: May, attendees: {guardians: required, pupil: no, teacher: required}}
)";
  CHECK(try_cases("  - {case: a, owed: [{moment: a, attendees: [parents, teacher]}]}\n", k_no_pupil)
            .failures.empty());
  CHECK(try_cases("  - {case: a, owed: [{moment: a, attendees: [parents, pupil]}]}\n", k_no_pupil)
            .failures.size() == 1);
}

TEST_CASE("a pupil asks only where the policy lets pupils ask") {
  const auto asked = [](const std::string& by) {
    return try_cases("  - {case: vraag, asks: [{moment: vraag, by: pupil}], owed: vraag}\n",
                     "format: 1\npolicy: {name: Proef}\nmoments:\n  - {id: vraag, name: Vraag, grades: all, "
                     "when: any time, duration: 10 minutes, attendees: [guardians, pupil, teacher], "
                     "on_request: " +
                         by + "}\n")
        .failures.size();
  };
  CHECK(asked("pupil") == 0);
  CHECK(asked("[teacher, pupil]") == 0);
  CHECK(asked("teacher only") == 1);
  CHECK(asked("guardians") == 1);
}

TEST_CASE("what the policy says passes, in any order of the words") {
  const Tried tried = try_cases(R"(
  - case: all of it
    pupil: {grade: 4, new_teacher: yes}
    owed:
      - moment: start
        days: 2026-11-02 to 2026-11-30
        duration: 10 minutes
        minutes: 10
        attendees: [teacher, guardians, pupil if suitable]
        guardians: 2
        invite: {at_least: at least 1 week before the talk, topics: yes}
        channel: parro
    happens: [{moment: avond, count: 1, rounds: 2, days: 2026-11-12}]
)");
  CHECK(tried.problems.empty());
  CHECK(tried.failures.empty());
  CHECK(tried.reached.clauses == std::set<std::string>{"2", "3", "4"});
}

constexpr std::string_view k_rounds = R"(format: 1
moments:
  - {id: plan, name: Plan, grades: all, when: [October, May], duration: 30 minutes, attendees: [guardians, teacher]}
)";

TEST_CASE("a case for several grades holds for a pupil of each") {
  const auto tried = [](const std::string& grades, const std::string& expects) {
    return try_cases("  - case: a\n    pupil: {grade: " + grades + ", new_teacher: yes}\n    " + expects +
                     "\n");
  };
  CHECK(tried("3-8", "owed: start").failures.empty());
  CHECK(tried("[1, 2]", "not_owed: start").failures.empty());
  CHECK(tried("all", "owed: start").failures ==
        std::vector<std::string>{
            "6: start: this talk is expected, but the policy does not owe it to this pupil"});
  CHECK(tried("[2, 3]", "not_owed: start").failures.size() == 1);
  CHECK(tried("9", "owed: start").problems == std::vector<std::string>{"out-of-range 5"});
}

TEST_CASE("a moment that comes round may be named without its number, where that says enough") {
  const Tried tried = try_cases(R"(
  - case: both
    owed: [{moment: plan, talks: 2, minutes: 30}, {moment: plan-2, days: 2027-05-03 to 2027-05-31}]
  - case: neither
    not_owed: plan
)",
                                k_rounds);
  CHECK(tried.problems.empty());
  CHECK(tried.failures.size() == 2);  // the second case: each of the two is owed
  CHECK(try_cases("  - {case: which, owed: [{moment: plan, days: 2026-10-01}]}", k_rounds).problems ==
        std::vector<std::string>{"which-round 4"});
  CHECK(try_cases("  - {case: which, asks: [{moment: plan, by: guardians}], warns: vague-word}", k_rounds)
            .problems == std::vector<std::string>{"which-round 4"});
}

TEST_CASE("what happens may be said in Dutch or in English, and a length in days or weeks") {
  const auto failures = [](const std::string& expected) {
    return try_cases("  - case: a\n    pupil: {grade: 3, new_teacher: yes}\n    " + expected + "\n")
        .failures.size();
  };
  CHECK(failures("happens: [{moment: avond, when: Thursday 12 November 2026}]") == 0);
  CHECK(failures("happens: [{moment: avond, when: donderdag 12 november 2026}]") == 0);
  CHECK(failures("happens: [{moment: avond, when: donderdag 13 november 2026}]") == 1);
  CHECK(failures(
            "owed: [{moment: start, invite: {at_least: 7 days before the talk}, when: 1 to 30 November}]") ==
        0);
  CHECK(failures("owed: [{moment: start, invite: {at_least: 8 days before the talk}}]") == 1);
}

TEST_CASE("a part of the policy is stated when it says anything") {
  const std::string policy = std::string(k_rounds) + "forms: [{id: f, name: F, file: f.pdf}]\n" +
                             "channels: [{id: parro, use: T}]\nseparated_parents: {talks: together}\n";
  const auto failures = [&](const std::string& states) {
    return try_cases("  - {case: a, states: " + states + "}\n", policy).failures.size();
  };
  CHECK(failures("[forms, channels, separated_parents, forms.f]") == 0);
  CHECK(failures("[form, guide, quiet_times]") == 3);
}

TEST_CASE("what it does not say is named with what was found") {
  const Tried tried = try_cases(R"(
  - case: too long
    pupil: {grade: 4, new_teacher: yes}
    owed: [{moment: start, duration: 15 minutes, report: within 1 week}]
  - case: another pupil
    pupil: {grade: 4}
    owed: start
  - case: this one has it
    pupil: {grade: 4, new_teacher: yes}
    not_owed: [start, avond]
  - case: another number
    happens: [{moment: avond, rounds: 3}]
    states: [guide.nothing, {policy.name: Anders}]
    warns: policy-stale
)");
  CHECK(tried.problems.empty());
  REQUIRE(tried.failures.size() == 9);
  CHECK(tried.failures[0] == R"(7: start, duration: expected "15 minutes", found "10 minutes")");
  CHECK(tried.failures[1] ==
        R"(7: start, report.within: expected "1 week", but the policy says nothing of it)");
  CHECK(tried.failures[2] ==
        "10: start: this talk is expected, but the policy does not owe it to this pupil");
  CHECK(tried.failures[3] == "13: start: this talk is not expected, but the policy owes it to this pupil");
  CHECK(tried.failures[4] == "13: avond: this talk is not expected, but the policy owes it to this pupil");
  CHECK(tried.failures[5] == R"(15: avond, rounds: expected "3", found "2")");
  CHECK(tried.failures[6] == R"(16: the policy says nothing under "guide.nothing")");
  CHECK(tried.failures[7] == R"(16: policy.name: expected "Anders", found "Proef")");
  CHECK(tried.failures[8] == "17: this warning is not given: policy-stale");
}

TEST_CASE("a slip in a case is refused with its line, all in one run") {
  const Tried tried = try_cases(R"(
  - case: slips
    pupil: {grade: 9, newteacher: yes}
    owed: [{moment: strat, duration: ten}, {moment: start, lenght: 3}]
    not_owed: afond
)");
  CHECK(tried.problems == std::vector<std::string>{"out-of-range 6", "unknown-key 6", "unknown-moment 7",
                                                   "unfinished-rule 7", "unknown-key 7", "unknown-moment 8"});
}

TEST_CASE("clauses and moments that no case looks at are listed") {
  const LoadedPolicy loaded = load_text(std::string(k_policy));
  const Tried tried =
      try_cases("  - case: little\n    pupil: {grade: 4, new_teacher: yes}\n    owed: start\n");
  CHECK(review::clauses_of(*loaded.policy) == std::set<std::string>{"1", "2", "3", "4"});
  CHECK(review::clauses_left(*loaded.policy, tried.reached) == std::vector<std::string>{"1", "3", "4"});
  CHECK(review::moments_left(*loaded.policy, tried.reached) == std::vector{MomentId("avond")});
}

}  // namespace
}  // namespace gesprek::test
