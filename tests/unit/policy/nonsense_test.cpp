// What the words can say but nobody can mean: refused, each with a way out.
#include <doctest/doctest.h>

#include <span>
#include <string>
#include <string_view>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

struct Row {
  std::string_view lines;  ///< of a talk
  std::string_view code;
};

void check_refused(std::string_view written, const LoadedPolicy& loaded, std::string_view code) {
  const auto faults = loaded.faults();
  CHECK_MESSAGE(!loaded.policy, written);
  REQUIRE_MESSAGE(!faults.empty(), written);
  CHECK_MESSAGE(faults.front().substr(0, faults.front().find(' ')) == code, written, ": ", faults.front());
  CHECK_MESSAGE(!loaded.first_help().empty(), written);
}

void check_each_refused(std::span<const Row> rows) {
  for (const Row& row : rows) {
    check_refused(row.lines, load_text(with_talk(row.lines)), row.code);
  }
}

TEST_CASE("no time at all, hours where days count, and more than there can be") {
  const Row rows[] = {
      {"invite: 0 days", "no-time"},
      {"invite: 1 hour", "not-days"},
      {"invite: 2 years", "too-long"},
      {"invite: {at_least: 1 week, remind: 0 days}", "no-time"},
      {"invite: {at_least: 1 week, head_start_for_families: half an hour}", "not-days"},
      {"report: within 1 hour", "not-days"},
      {"report: within 0 weeks", "no-time"},
      {"report: within 500 weeks", "too-long"},
      {"form: {is: start-talk, returned: 10 minutes before the talk}", "not-days"},
      {"when: 0 weeks before first day", "no-time"},
      {"when: within 0 weeks after first day", "no-time"},
      {"when: 2 hours after first day", "not-days"},
      {"when: 100 weeks before zomervakantie", "too-long"},
      {"when: {is: May, margin: 1 hour}", "not-days"},
      {"when: 0th birthday", "out-of-range"},
      {"when: de 0e verjaardag", "out-of-range"},
      {"when: 60th Tuesday before kerstvakantie", "too-long"},
      {"when: any time\non_request: guardians\nduration: up to 0", "out-of-range"},
      {"repeat: 5 times, 0 weeks apart", "no-time"},
      {"repeat: 5 times, 60 weeks apart", "too-long"},
      {"repeat: 20 times, 6 weeks apart", "beyond-year"},
      {"repeat: every 50 weeks", "beyond-year"},
      {"attendees: [guardians, teacher, pupil for the last 0 minutes]", "out-of-range"},
      {"if: at school for at least 0 months", "no-time"},
      {"if: at school for at least 200 months", "too-long"},
  };
  check_each_refused(rows);
}

TEST_CASE("rhythms that are none") {
  const std::string head = "format: 1\nmoments:\n  - {id: m, name: M, kind: cadence, for: each class, ";
  for (const auto& [rule, code] : {
           std::pair{"at_least: 0 times a month", "no-time"},
           std::pair{"at_least: 100 times a month", "too-often"},
           std::pair{"at_least: 53 times a week", "several-in-interval"},
           std::pair{"at_least: once every 0 weeks", "no-time"},
           std::pair{"at_least: once every 60 weeks", "too-long"},
           std::pair{"at_least: once every 10 minutes", "not-days"},
           std::pair{"at_least: once a month, at_most: once every 2 hours", "not-days"},
           std::pair{"at_least: once a month, at_most: once every 0 weeks", "no-time"},
       }) {
    check_refused(rule, load_text(head + rule + "}\n"), code);
  }
}

TEST_CASE("conditions that nobody can meet, and those that stand twice") {
  const Row rows[] = {
      {"if: [new teacher, no new teacher]", "impossible-condition"},
      {"if: new teacher\nunless: nieuwe leerkracht", "impossible-condition"},
      {"if: [started in May, started in June]", "impossible-condition"},
      {"if: [started in May, not started in May]", "impossible-condition"},
      {"if: [at school for at least 3 months, at school for less than 2 months]", "impossible-condition"},
      {"if: [starts this year, at school for at least 1 year]", "impossible-condition"},
      {"if: started in May\nunless: starts this year", "impossible-condition"},
      {"if: [new teacher, new teacher]", "repeated-condition"},
      {"if: [new teacher, nieuwe leerkracht]", "repeated-condition"},
  };
  check_each_refused(rows);
  for (const std::string_view lines :
       {"if: [started in May or June, not started in June]", "if: [new teacher, extra support]",
        "if: [at school for at least 2 months, at school for less than 3 months]",
        "if: [not started in May, not started in June]", "if: [moving away, not started in May]"}) {
    CHECK_MESSAGE(load_text(with_talk(lines)).policy, lines);
  }
}

TEST_CASE("who does not come cannot be said to have to") {
  const Row rows[] = {
      {"attendees: {guardians: {is: no, mandatory: yes}, pupil: required, teacher: required}",
       "not-attending"},
      {"attendees: {guardians: no, pupil: required, teacher: required}\nmandatory: {guardians: yes}",
       "not-attending"},
  };
  check_each_refused(rows);
}

TEST_CASE("the school's own tasks are not the family's") {
  const Row rows[] = {
      {"invite: {at_least: 1 week, by: guardians}", "not-staff"},
      {"report: {within: 1 week, by: pupil}", "not-staff"},
  };
  check_each_refused(rows);
  const std::string talk = with_talk("duration: 10 minutes");
  for (const auto& [lines, code] : {
           std::pair{"separated_parents: {talks: apart on request, approved_by: ouders}", "not-staff"},
           std::pair{"roles: [guardians]", "known-role"},
           std::pair{"roles: [ouders]", "known-role"},
           std::pair{"roles: [mentor, mentor]", "repeated-item"},
           std::pair{"forms: [{id: f, file: ../x.html}]", "path-outside"},
           std::pair{"forms: [{id: f, file: /etc/x.html}]", "path-outside"},
           std::pair{"forms: [{id: f, file: a/../../x.html}]", "path-outside"},
           std::pair{"forms: [{id: f, file: 'C:\\x.html'}]", "path-outside"},
           std::pair{"forms: [{id: f, file: 'https://example.org/x.pdf'}]", "path-outside"},
       }) {
    check_refused(lines, load_text(talk + lines + "\n"), code);
  }
  CHECK(load_text(talk + "forms: [{id: f, file: forms/a..b.html}]\n").policy);
}

TEST_CASE("a list names each item once") {
  for (const std::string_view lines :
       {"on_request: [teacher, teacher]", "report: {within: 1 week, signed_by: [guardians, guardians]}",
        "record: [goals, goals]", "record: [goals, {item: goals}]", "divisions: [lower, lower]"}) {
    check_refused(lines, load_text(with_talk(lines)), "repeated-item");
  }
}

TEST_CASE("a gathering has no mandatory of its own for each") {
  const LoadedPolicy loaded = load_text(
      "format: 1\nmoments:\n  - {id: e, name: E, kind: event, grades: 1, when: May, mandatory: {guardians: "
      "yes}}\n");
  check_refused("mandatory: {guardians: yes}", loaded, "not-attending");
  CHECK(loaded.first_help().find("mandatory: yes") != std::string::npos);
}

}  // namespace
}  // namespace gesprek::test
