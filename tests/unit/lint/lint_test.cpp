// Every rule of the linter with a policy that it finds fault with, beside a twin that it leaves alone.
#include "lint/lint.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "../shipped_text.hpp"
#include "linted.hpp"

namespace gesprek::test {
namespace {

struct Row {
  std::string_view code;
  std::string rejected;
  std::string accepted;
};

std::string with_meta(std::string_view meta, std::string_view more = "") {
  return "format: 1\npolicy: {name: Test, " + std::string(meta) +
         "}\nmoments:\n  - id: year\n    name: Year talk\n    grades: all\n    when: October\n    duration: "
         "10 minutes\n"
         "    attendees: [guardians, teacher]\n    mandatory: yes\n" +
         std::string(more);
}

const std::vector<Row>& rows() {
  static const std::vector<Row> k_rows = {
      {"policy-stale", with_meta("evaluated: 2021-11-17, review_every: 4 years"),
       with_meta("evaluated: 2023-11-17, review_every: 4 years")},
      {"evaluated-in-future", with_meta("evaluated: 2029-11-17"), with_meta("evaluated: 2023-11-17")},
      {"policy-older-than-law",
       with_meta("evaluated: 2021-11-17", moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final")),
       with_meta("evaluated: 2023-11-17", moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"))},
      {"related-missing", policy_with("related: [{title: Card, file: gone.pdf}]\n"),
       policy_with(
           "related: [{title: Card, file: here.pdf}, {title: Site, file: \"https://example.org\"}]\n")},
      {"acceptance-useless",
       policy_with("accept: [{warning: policy-stael, reason: later, until: 2027-07-31}]\n"),
       policy_with("accept: [{warning: policy-stale, reason: later, until: 2027-07-31}]\n")},
      {"mandatory-not-stated", policy_with(moment_with("mandatory: not stated")),
       policy_with(moment_with("mandatory: no"))},
      {"duration-missing", policy_with(moment_with("duration: not stated")),
       policy_with(moment_with("duration: by agreement"))},
      {"vague-word", policy_with(moment_with("when: about 4 weeks before first day")),
       policy_with(moment_with("when: {is: about 4 weeks before first day, margin: 3 days}"))},
      {"leap-day", policy_with(moment_with("when: 29 February")),
       policy_with(moment_with("when: 26 February"))},
      {"welcome-and-mandatory",
       policy_with(moment_with("attendees: {guardians: welcome, teacher: required}\nmandatory: yes")),
       policy_with(moment_with(
           "attendees: {guardians: required, pupil: welcome, teacher: required}\nmandatory: yes"))},
      {"left-to-people", policy_with(moment_with("report: {signed_by: [guardians]}")),
       policy_with(moment_with("report: within 1 week"))},
      {"unknown-form", policy_with(moment_with("form: our-form")),
       policy_with(moment_with("form: our-form") + "forms: [{id: our-form, file: here.pdf}]\n")},
      {"unknown-division", policy_with(moment_with("grades: all\ndivisions: [uper]")),
       policy_with(moment_with("grades: all\ndivisions: [upper]"))},
      {"grade-not-covered", "format: 1\nmoments:\n" + moment_with("grades: 1-7"), policy_with("")},
      {"expectation-out-of-reach", policy_with("expectations: [{id: two, at_least: 2, of: [year]}]\n"),
       policy_with("expectations: [{id: one, at_least: 1, of: [year]}]\n")},
      {"reaches-nobody",
       policy_with(
           "  - id: more\n    name: More\n    when: May\n    mandatory: yes\n    duration: 30 minutes\n"
           "    attendees: [guardians, teacher]\n"
           "    who: [{grades: 1, duration: 10 minutes}, {grades: 2, duration: 15 minutes}]\n"),
       policy_with(
           "  - id: more\n    name: More\n    when: May\n    mandatory: yes\n    duration: 30 minutes\n"
           "    attendees: [guardians, teacher]\n"
           "    who: [{grades: 1, duration: 10 minutes}, {grades: 2}]\n")},
      {"grade-without-hours",
       policy_with("  - id: walk\n    name: Walk\n    kind: recurring\n    grades: 1-2\n"
                   "    hours: [{weekday: Friday, clock: 8:15-8:30, grades: 1}]\n"),
       policy_with("  - id: walk\n    name: Walk\n    kind: recurring\n    grades: 1\n"
                   "    hours: [{weekday: Friday, clock: 8:15-8:30, grades: 1}]\n")},
      {"year-start-for-starters",
       policy_with(moment_with("when: within 6 weeks after first school day\nif: starts this year")),
       policy_with(moment_with("when: within 6 weeks after first day\nif: starts this year"))},
      {"nobody-attends", policy_with(moment_with("attendees: {guardians: no, pupil: no, teacher: required}")),
       policy_with(moment_with("attendees: {guardians: no, pupil: required, teacher: required}"))},
      {"part-too-long",
       policy_with(moment_with(
           "attendees: {guardians: required, teacher: required, pupil: for the last 20 minutes}")),
       policy_with(moment_with(
           "attendees: {guardians: required, teacher: required, pupil: for the last 5 minutes}"))},
      {"role-without-staff", policy_with("roles: [gardener]\n"), policy_with("roles: [speech therapist]\n")},
      {"sign-up-differs",
       policy_with("  - id: dated\n    name: Dated\n    grades: 3\n    when: May\n"
                   "    attendees: [guardians, teacher]\n    invite: {signup: assigned}\n"),
       policy_with("  - id: dated\n    name: Dated\n    grades: 3\n    when: May\n"
                   "    attendees: [guardians, teacher]\n    invite: {signup: chosen}\n")},
      {"choice-too-late",
       policy_with(moment_with("when: February\ninstead: {is: a report, choose_by: 31 May}")),
       policy_with(moment_with("when: February\ninstead: {is: a report, choose_by: 31 January}"))},
      {"choice-in-holiday",
       policy_with(moment_with("when: February\ninstead: {is: a report, choose_by: 28 December}")),
       policy_with(moment_with("when: February\ninstead: {is: a report, choose_by: 17 December}"))},
      {"remind-too-early", policy_with(moment_with("invite: {at_least: 3 days, remind: 2 weeks}")),
       policy_with(moment_with("invite: {at_least: 2 weeks, remind: 3 days}"))},
      {"return-too-early",
       policy_with(moment_with("invite: 3 days\nform: {is: word-web, returned: 3 weeks before the talk}")),
       policy_with(moment_with("invite: 3 weeks\nform: {is: word-web, returned: 3 days before the talk}"))},
      {"outside-school-year", policy_with(moment_with("when: 2020-02-10")),
       policy_with(moment_with("when: 2027-02-10"))},
      {"talks-overlap", policy_with(moment_with("when: end of October")),
       policy_with(moment_with("when: end of October\nafter: year"))},
      {"talks-in-one-month",
       policy_with(moment_with("when: start of March") +
                   "  - id: third\n    name: Third\n    grades: 3-5\n"
                   "    when: end of March\n    attendees: [guardians, teacher]\n    duration: 10 minutes\n  "
                   "  mandatory: yes\n"),
       policy_with(moment_with("when: start of March") +
                   "  - id: third\n    name: Third\n    grades: 4-5\n"
                   "    when: end of March\n    attendees: [guardians, teacher]\n    duration: 10 minutes\n  "
                   "  mandatory: yes\n")},
      {"single-day", policy_with(moment_with("when: twee weken voor de kerstvakantie")),
       policy_with(moment_with("when: within 2 weeks before kerstvakantie"))},
      {"window-short", policy_with(moment_with("when: 2026-12-18 to 2026-12-31")),
       policy_with(moment_with("when: 2026-12-17 to 2026-12-31"))},
      {"window-in-holiday", policy_with(moment_with("when: 2026-12-24 to 2026-12-31")),
       policy_with(moment_with("when: 2026-12-17 to 2026-12-31"))},
      {"report-in-holiday", policy_with(moment_with("when: February\nreport: within 1 week")),
       policy_with(moment_with("when: February\nreport: within 5 school days"))},
      {"invite-in-holiday", policy_with(moment_with("when: January\ninvite: 1 week")),
       policy_with(moment_with("when: second half of January\ninvite: 1 week"))},
      {"return-in-holiday",
       policy_with(moment_with("when: January\nform: {is: word-web, returned: 1 week before the talk}")),
       policy_with(moment_with("when: January\nform: {is: word-web, returned: before the talk}"))},
      {"invite-before-needed",
       policy_with(
           moment_with("grades: 1\nwhen: 4 weeks before first day") +
           "  - id: visit\n    name: Visit\n    grades: 1\n    when: within 3 weeks before first day\n"
           "    attendees: [guardians, pupil]\n    invite: 6 weeks\n    after: more\n    duration: 1 hour\n  "
           "  mandatory: yes\n"),
       policy_with(
           moment_with("grades: 1\nwhen: 10 weeks before first day") +
           "  - id: visit\n    name: Visit\n    grades: 1\n    when: within 3 weeks before first day\n"
           "    attendees: [guardians, pupil]\n    invite: 6 weeks\n    after: more\n    duration: 1 hour\n  "
           "  mandatory: yes\n")},
      {"after-impossible", policy_with(moment_with("when: September\nafter: year")),
       policy_with(moment_with("when: November\nafter: year"))},
      {"rounds-close", policy_with(moment_with("when: 8 to 10 September and 15 September")),
       policy_with(moment_with("when: 8 to 15 September"))},
      {"round-short",
       policy_with(moment_with("when: 14 September to 2 October\nrepeat: 3 times, 3 months apart")),
       policy_with(moment_with("when: 7 to 18 September\nrepeat: 3 times, 10 weeks apart"))},
      {"rounds-end-early", policy_with(moment_with("when: 7 September\nrepeat: every 13 weeks")),
       policy_with(moment_with("when: school week 5\nrepeat: every 6 to 8 weeks"))},
      {"dates-missing",
       policy_with(
           "  - {id: evening, name: E, kind: event, grades: all, when: second Tuesday of September, times: "
           "{is: 2, on: different days}}\n"),
       policy_with(
           "  - {id: evening, name: E, kind: event, grades: all, when: second week of September, times: "
           "{is: 2, on: different days}}\n")},
      {"vo-final-too-early", policy_with(moment_with("grades: 8\nwhen: February\nadvice: final")),
       policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"))},
      {"vo-final-too-late", policy_with(moment_with("grades: 8\nwhen: 15 to 31 March\nadvice: final")),
       policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"))},
      {"vo-preliminary-window", policy_with(moment_with("grades: 8\nwhen: January\nadvice: provisional")),
       policy_with(moment_with("grades: 8\nwhen: 10 to 31 January\nadvice: provisional"))},
      {"vo-no-definitive", policy_with(moment_with("grades: 8\nwhen: 10 to 31 January\nadvice: provisional")),
       policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"))},
      {"vo-final-on-request",
       policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final\non_request: guardians")),
       policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"))},
      {"vo-final-on-request",
       policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final\nif: new teacher")),
       policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"))},
      {"vo-deadline-weekend", "", policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"))},
      {"vo-term", policy_with(moment_with("grades: 6-7\nadvice: provisional")),
       policy_with(moment_with("grades: 6-7\nadvice: early"))},
  };
  return k_rows;
}

TEST_CASE("each rule finds its fault, and leaves the twin alone") {
  for (const Row& row : rows()) {
    if (!row.rejected.empty()) {
      const Linted rejected = lint(row.rejected);
      CHECK_MESSAGE(rejected.has(row.code), row.code, "\n", rejected.text());
    }
    const Linted accepted = lint(row.accepted);
    CHECK_MESSAGE(!accepted.has(row.code), row.code, "\n", accepted.text());
  }
}

TEST_CASE("talks of pupils who cannot be the same are not two talks of one pupil") {
  const std::string pair = "grades: 3\nwhen: May\nif: new teacher";
  const std::string other =
      "  - id: other\n    name: Other\n    grades: 3\n    when: May\n    duration: 10 minutes\n"
      "    attendees: [guardians, teacher]\n    mandatory: yes\n";
  CHECK(lint(policy_with(moment_with(pair) + other)).has("talks-overlap"));
  CHECK_FALSE(
      lint(policy_with(moment_with(pair) + other + "    unless: new teacher\n")).has("talks-overlap"));
}

TEST_CASE("a talk for some of a grade does not cover it, two that complete each other do") {
  const std::string some = "format: 1\nmoments:\n" + moment_with("grades: all\nif: new teacher");
  CHECK(lint(some).has("grade-not-covered"));
  CHECK_FALSE(lint(some +
                   "  - id: rest\n    name: Rest\n    grades: all\n    when: June\n    unless: new teacher\n"
                   "    attendees: [guardians, teacher]\n")
                  .has("grade-not-covered"));
}

TEST_CASE("a talk that comes round too often for the year says which rounds are lost") {
  const Linted linted = lint(policy_with(moment_with("when: May\nrepeat: 5 times, 6 to 8 weeks apart")));
  CHECK(linted.has("outside-school-year"));
  CHECK(linted.text().find("\"more-5\"") != std::string::npos);
}

TEST_CASE("a duration that leaves room tells the number worked with") {
  for (const char* written : {"about 15 minutes", "at most 15 minutes", "at least 15 minutes"}) {
    const Linted linted = lint(policy_with(moment_with("duration: " + std::string(written))));
    CHECK(linted.count("vague-word") == 1);
    CHECK(linted.text().find("15 minutes are worked with") != std::string::npos);
  }
  CHECK_FALSE(lint(policy_with(moment_with("duration: 15 minutes"))).has("vague-word"));
}

TEST_CASE("a vague word of a deadline or a rhythm tells the number worked with") {
  constexpr std::pair<std::string_view, std::string_view> k_rows[] = {
      {"invite: about 2 weeks before the talk", "2 weeks is worked with"},
      {"invite: een paar weken van tevoren", "\"some weeks\" has no number; 4 weeks is worked with"},
      {"invite: ruim van tevoren", "\"well ahead\" has no number; 3 weeks is worked with"},
      {"invite: {at_least: 6 weeks, remind: enkele weken van tevoren}", "4 weeks is worked with"},
      {"report: some school days", "\"some days\" has no number; 3 school days is worked with"},
      {"form: {is: word-web, returned: about 1 week before the talk}", "1 week is worked with"},
      {"at_least: ongeveer eens per maand", "once is worked with"},
      {"at_least: een paar keer per jaar", "\"a few times\" has no number; 3 times"},
      {"at_least: about every 6 weeks", "6 weeks is worked with"},
  };
  for (const auto& row : k_rows) {
    const std::string written(row.first);
    const std::string cadence = "  - {id: app, name: App, kind: cadence, for: each class, " + written + "}\n";
    const Linted linted = lint(policy_with(written.starts_with("at_least") ? cadence : moment_with(written)));
    CHECK_MESSAGE(linted.count("vague-word") == 1, written);
    CHECK_MESSAGE(linted.text().find(row.second) != std::string::npos, written, "\n", linted.text());
  }
}

TEST_CASE("a school week that this year does not have") {
  CHECK(lint(policy_with(moment_with("when: school week 45"))).has("outside-school-year"));
  CHECK_FALSE(lint(policy_with(moment_with("when: school week 30"))).has("outside-school-year"));
}

TEST_CASE("a form whose file is not there") {
  CHECK(lint(policy_with("forms: [{id: our-form, file: gone.pdf}]\n")).has("unknown-form"));
  CHECK_FALSE(lint(policy_with("forms: [{id: our-form, file: here.pdf}]\n")).has("unknown-form"));
}

TEST_CASE("every rule has its page, with what is found and what is not") {
  std::ifstream file(GESPREK_SOURCE_DIR "/docs/reference/warnings.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  for (const LintRule& rule : lint_rules()) {
    const std::size_t begin = page.find("### " + std::string(rule.code) + "\n");
    CHECK_MESSAGE(begin != std::string::npos, rule.code);
    const std::string section = page.substr(begin, page.find("\n#", begin + 3) - begin);
    CHECK_MESSAGE(section.find("| found | not found |") != std::string::npos, rule.code);
    CHECK_MESSAGE(
        section.find(rule.severity == Severity::note ? "\nNote." : "\nWarning.") != std::string::npos,
        rule.code);
  }
}

TEST_CASE("the test knows every rule, and every rule its own code") {
  std::set<std::string_view> tried;
  for (const Row& row : rows()) {
    tried.insert(row.code);
  }
  std::set<std::string_view> known;
  for (const LintRule& rule : lint_rules()) {
    CHECK(known.insert(rule.code).second);
  }
  CHECK(tried == known);
}

TEST_CASE("a warning about another file than the policy cannot be accepted, and the help says why") {
  const std::string text =
      lint(policy_with("accept: [{warning: holidays-unknown, reason: x, until: 2027-07-31}]\n")).text();
  CHECK(text.find("no warning about the policy") != std::string::npos);
  CHECK(text.find("is solved there") != std::string::npos);
  const std::string note =
      lint(policy_with("accept: [{warning: override, reason: x, until: 2027-07-31}]\n")).text();
  CHECK(note.find("there is nothing to accept") != std::string::npos);
}

TEST_CASE("the days of the advice are those of the group of grade 8") {
  const auto found = [](std::string_view code, std::string_view lines) {
    return lint(policy_with(moment_with(lines))).has(code);
  };
  const auto early =
      "when: 10 to 31 January\nadvice: final\nwho: [{grades: 1-7}, {grades: 8, when: 15 to 24 March}]";
  const auto late = "when: June\nadvice: final\nwho: [{grades: 1-7}, {grades: 8, when: 15 to 24 March}]";
  CHECK_FALSE(found("vo-final-too-early", early));
  CHECK_FALSE(found("vo-final-too-late", late));
  const auto swapped = [](std::string_view when) {
    return "when: 15 to 24 March\nadvice: final\nwho: [{grades: 1-7}, {grades: 8, when: " +
           std::string(when) + "}]";
  };
  CHECK(found("vo-final-too-early", swapped("January")));
  CHECK(found("vo-final-too-late", swapped("June")));
}

TEST_CASE("a warning that the policy accepts is silent until its date") {
  const std::string accepted = policy_with(moment_with("grades: 8\nwhen: February\nadvice: final")) +
                               "accept: [{warning: vo-final-too-early, moment: more, reason: wordt in mei "
                               "herzien, until: 2027-05-31}]\n";
  CHECK_FALSE(lint(accepted).has("vo-final-too-early"));
  const Linted later = lint(accepted, 2026, *make_day(2027, 6, 1));
  CHECK(later.has("vo-final-too-early"));
  CHECK(later.has("acceptance-useless"));
  const std::string other =
      policy_with(moment_with("grades: 8\nwhen: February\nadvice: final")) +
      "accept: [{warning: vo-final-too-early, moment: year, reason: x, until: 2027-05-31}]\n";
  CHECK(lint(other).has("vo-final-too-early"));
}

TEST_CASE("A01 A14 the shipped policy of document A is stale and gives the final advice too early") {
  const Linted linted = lint(text_of_shipped("ouder-kindgesprekken"));
  CHECK(linted.count("policy-stale") == 1);
  CHECK(linted.count("vo-final-too-early") == 1);
  CHECK(linted.count("mandatory-not-stated") == 1);
  CHECK_FALSE(linted.has("unknown-form"));
  CHECK_FALSE(linted.has("grade-not-covered"));
  CHECK_FALSE(linted.findings.has_errors());
}

TEST_CASE("a fault is said of the line that makes it, in the school's own file where that states it") {
  const auto places = [](std::string_view code, std::string lines) {
    const Linted linted = lint("format: 1\nextends: ouder-kindgesprekken\n" + std::move(lines));
    std::string all;
    for (const Diagnostic& one : linted.findings.all()) {
      all += one.code == code ? (all.empty() ? "" : " ") + render_place(one.span, linted.sources) : "";
    }
    return all;
  };
  CHECK(places("talks-overlap",
               "moments:\n  - id: leerdoelen-november\n    attendees: [guardians, teacher]\n"
               "    when: February\n") == "policy.yaml:6:11 policy.yaml:6:11");
  CHECK(places("grade-not-covered",
               "without: [startgesprek]\nmoments:\n  - {id: rapportgesprek-februari, grades: 1-6}\n"
               "  - {id: rapportgesprek-juni, grades: 6}\n") == "policy.yaml:3:11");
  CHECK(places("vo-final-too-early", "moments:\n  - {id: verwijzing-februari, when: March}\n") ==
        "policy.yaml:4:37");
  CHECK(places("vo-final-too-early", "policy: {number: 3}\n") == "(gesprek) ouder-kindgesprekken.yaml:146:5");
  CHECK(places("report-in-holiday",
               "moments:\n  - {id: leerdoelen-maart, when: last week before meivakantie}\n")
            .find("policy.yaml:4:34") != std::string::npos);
}

TEST_CASE("every promise that only people can keep is named, with what they do") {
  const Linted linted = lint(
      policy_with(moment_with("when: May\ninvite: {head_start_for_families: 1 day}\n"
                              "on_request: {by: teacher, only_when: progress lags}") +
                  "separated_parents: {talks: apart on request, approved_by: head, copy_in_writing: yes}\n"
                  "channels: [{id: app, group_chat_temporary: yes}]\n"));
  CHECK(linted.count("left-to-people") == 5);
}

TEST_CASE("B15 the January talks of document B lie partly outside the national weeks") {
  const Linted linted = lint(text_of_shipped("oudercommunicatie"));
  CHECK(linted.has("vo-preliminary-window"));
  CHECK(linted.has("vo-no-definitive"));
  CHECK_FALSE(linted.has("unknown-division"));
}

TEST_CASE("the national deadline moves forward where 24 March is no school day") {
  const std::string policy = policy_with(moment_with("grades: 8\nwhen: 15 to 24 March\nadvice: final"));
  CHECK(lint(policy, 2028).has("vo-deadline-weekend"));  // a Saturday in 2029
  CHECK_FALSE(lint(policy, 2026).has("vo-deadline-weekend"));
}

TEST_CASE("before 2023-2024 there was no January advice to hold a policy against") {
  const std::string policy = policy_with(moment_with("grades: 8\nwhen: January\nadvice: provisional"));
  CHECK_FALSE(lint(policy, 2022).has("vo-preliminary-window"));
}

TEST_CASE("every finding has a place, and words in both languages") {
  for (const Row& row : rows()) {
    if (!row.rejected.empty()) {
      const Linted linted = lint(row.rejected);
      for (const Diagnostic& finding : linted.findings.all()) {
        CHECK_MESSAGE(finding.span.known(), finding.code);
      }
      CHECK(linted.text(Lang::nl) != linted.text(Lang::en));
    }
  }
}

}  // namespace
}  // namespace gesprek::test
