// What the reader refuses, with code and place; every problem of a file in one run.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

/// The lines of one talk, from line 11 on, after four blanks.
struct Row {
  std::string_view lines;
  std::string_view fault;
  std::string_view help;  ///< how the help begins; empty: not looked at
};

constexpr Row k_rows[] = {
    {"whn: February", "unknown-key 11:5", ""},
    {"duration: 10 minuts", "unknown-word 11:18", "did you mean \"minutes\"?"},
    {"duration: 10", "unfinished-rule 11:15", "write \"10 minutes\""},
    {"duration: 1 week", "not-minutes 11:15", ""},
    {"duration: 900 minutes", "out-of-range 11:15", ""},
    {"duration: 15 to 10 minutes", "backwards 11:15", ""},
    {"duration: [10 minutes]", "expected-text 11:15", ""},
    {"when: Febuary", "unknown-word 11:11", "did you mean \"february\"?"},
    {"when: second week after kerstvakanti", "unknown-word 11:29", "did you mean \"kerstvakantie\"?"},
    {"when: June to May", "backwards 11:11", ""},
    {"when: school weeks 5 to 3", "backwards 11:11", ""},
    {"when: before first day", "open-window 11:11", ""},
    {"when: 2 weeks after moment othr", "unknown-moment 11:32", "did you mean \"other\"?"},
    {"when: February in the evning", "unknown-word 11:27", "did you mean \"evening\"?"},
    {"grades: 1-9", "out-of-range 11:13", ""},
    {"grades: 7-1", "backwards 11:13", ""},
    {"grades: [3, 5, 3]", "repeated-grade 11:20", ""},
    {"grades: []", "empty-list 11:13", ""},
    {"grades: three to", "unfinished-rule 11:13", ""},
    {"grades: groep A", "unknown-grade 11:13", "write the years that are in it"},
    {"grades: group A", "unknown-grade 11:13", "write the years that are in it"},
    {"grades: A", "unknown-grade 11:13", "write the years that are in it"},
    {"grades: [groep A, groep B]", "unknown-grade 11:14", "write the years that are in it"},
    {"grades: an", "unknown-word 11:13", "grades are 1 to 8"},
    {"grades: groep 3a", "unknown-word 11:19", "grades are 1 to 8"},
    {"grades: vossen", "unknown-word 11:13", "grades are 1 to 8"},
    {"when: school week a", "unknown-word 11:23", ""},
    {"when: 2027-02-30", "no-such-day 11:11", "write year, month and day"},
    {"grades: all\nif: new techer", "unknown-word 12:9", "did you mean \"new teacher\"?"},
    {"attendees: [guardians, techer]", "unknown-word 11:28", "did you mean \"teacher\"?"},
    {"attendees: [guardians, teacher if sutable]", "unknown-word 11:36", "did you mean \"if suitable\"?"},
    {"attendees: {guardians: yes, tacher: yes}", "unknown-word 11:33", "did you mean \"teacher\"?"},
    {"attendees: [teacher, teacher]", "repeated-role 11:26", ""},
    {"attendees: guardians\nmandatory: {ouders: yes, guardians: no}", "repeated-role 12:30", ""},
    {"mandatory: perhaps", "unknown-word 11:16", "expected: yes, no, not stated"},
    {"invite: at least 1 wek before the talk", "unknown-word 11:24", "did you mean \"week\"?"},
    {"invite: {throgh: parro}", "unknown-key 11:14", "did you mean \"through\"?"},
    {"invite: {through: paro}", "unknown-word 11:23", "did you mean \"parro\"?"},
    {"report: within a fortnigt", "unknown-word 11:22", ""},
    {"record: []", "empty-list 11:13", ""},
    {"on_request: {by: techer}", "unknown-word 11:22", "did you mean \"teacher\"?"},
    {"mode: telephone", "unknown-word 11:11", ""},
    {"after: this", "circular-moments 11:12", "take \"after\" away"},
    {"after: othr", "unknown-moment 11:12", "did you mean \"other\"?"},
    {"hours: [{clock: 8:30-9:00}]", "key-of-other-kind 12:5", "\"hours\" belongs to: event, recurring"},
    {"kind: event\ngrades: all\nwhen: May\nreport: 1 week", "key-of-other-kind 14:5",
     "\"report\" belongs to: talk"},
    {"kind: event\ngrades: all\nwhen: May\nhours: [{clock: 12:00-11:00}]", "backwards 14:21", ""},
    {"kind: evnt\ngrades: all\nwhen: May\nattendees: teacher", "unknown-word 11:11",
     "did you mean \"event\"?"},
    {"kind: cadence\nfor: each clas\nat_least: once a month", "unknown-word 12:10",
     "did you mean \"each class\"?"},
    {"kind: cadence\nfor: each class\nat_least: once every", "unfinished-rule 13:15", ""},
    {"kind: cadence\nfor: each class\nat_least: every week\nat_most: once every 2 weeks",
     "bounds-cross 14:14", "leave out \"at_most\""},
    {"kind: cadence\nfor: each class\nat_least: twice a month\nat_most: once every 3 weeks",
     "bounds-cross 14:14", ""},
    {"purpose: {nl: Nee, dank u, en: No}", "comma-in-text 11:24", "put the whole text"},
    {"window: February", "unknown-key 11:5", "here that is called \"when\""},
    {"verplicht: ja", "unknown-key 11:5", "here that is called \"mandatory\""},
    {"repeat: 3 times", "unfinished-rule 11:13", ""},
    {"instead: een rapport", "expected-mapping 11:14", ""},
    {"duration: 10 minutes\nduration: 15 minutes", "", ""},
    {"who: [{grades: 1}]\ngrades: 2", "two-audiences 12:5", ""},
    {"id: x", "", ""},
};

TEST_CASE("a group that nobody is in is refused, with the one that goes first") {
  const auto faults = [](std::string_view who) { return load_text(with_talk(who)).faults(); };
  CHECK(faults("who: [{grades: 1-4}, {grades: 2-3}]") ==
        std::vector<std::string>{"group-never-reached 11:26"});
  CHECK(faults("who: [{grades: all}, {grades: 8, if: new teacher}]").size() == 1);
  CHECK(faults("who: [{divisions: [lower]}, {divisions: [lower]}]").size() == 1);
  CHECK(faults("who: [{grades: 1-4, if: new teacher}, {grades: 2-3}]").empty());
  CHECK(faults("who: [{grades: 3}, {grades: all}]").empty());
  CHECK(faults("who: [{divisions: [lower]}, {grades: 1}]").empty());
}

TEST_CASE("each slip is refused at its own place") {
  for (const Row& row : k_rows) {
    const LoadedPolicy loaded = load_text(with_talk(row.lines));
    CHECK_MESSAGE(!loaded.policy, row.lines);
    const auto faults = loaded.faults();
    REQUIRE_MESSAGE(!faults.empty(), row.lines);
    if (!row.fault.empty()) {
      CHECK_MESSAGE(faults.front() == row.fault, row.lines);
      CHECK_MESSAGE(loaded.first_help().substr(0, row.help.size()) == row.help, row.lines);
    }
  }
}

TEST_CASE("every problem of a file comes in one run") {
  const LoadedPolicy loaded = load_text(R"(format: 2
policy:
  evaluated: 2021-13-17
moments:
  - id: Een
    name: {nl: Een}
    when: Febuary
    grades: 1-9
    attendees: [nobody]
)");
  CHECK(loaded.faults() == std::vector<std::string>{"unsupported-format 1:9", "missing-key 3:3",
                                                    "expected-date 3:14", "bad-id 5:9", "missing-key 6:11",
                                                    "unknown-word 7:11", "out-of-range 8:13",
                                                    "unknown-word 9:17"});
}

TEST_CASE("a policy says which format it has, and has moments") {
  CHECK(load_text("policy: {name: Test}\nmoments: []\n").faults().front() == "missing-key 1:1");
  CHECK(load_text("format: 1\n").faults() == std::vector<std::string>{"no-moments 1:1"});
}

TEST_CASE("ids stand once, and moments that others refer to exist") {
  const LoadedPolicy twice =
      load_text(with_talk("mandatory: yes") + "  - id: this\n    name: Again\n    grades: 1\n" +
                "    when: May\n    attendees: teacher\n");
  CHECK(twice.faults().front() == "repeated-id 16:9");
  const LoadedPolicy unknown =
      load_text(with_talk("mandatory: yes") + "expectations:\n  - {id: one, of: [thos]}\n");
  CHECK(unknown.faults() == std::vector<std::string>{"unknown-moment 17:20"});
}

TEST_CASE("B05 families are expected at talks, not at gatherings, of which nobody notes who came") {
  const std::string gathering = with_talk("mandatory: yes") +
                                "  - id: evening\n    name: Evening\n    kind: event\n    when: September\n";
  const std::string both = gathering + "expectations:\n  - {id: one, of: [this, evening], at_least: 2}\n";
  const auto is_refused = [](const std::string& text) {
    return std::ranges::any_of(load_text(text).faults(), [](const std::string& fault) {
      return fault.starts_with("expected-no-talk 21:");
    });
  };
  CHECK(is_refused(both));
  CHECK_FALSE(is_refused(gathering + "expectations:\n  - {id: one, of: [this]}\n"));
}

TEST_CASE("a talk says whom it concerns, when, and who takes part") {
  const LoadedPolicy loaded = load_text("format: 1\nmoments:\n  - id: bare\n    name: Bare\n");
  const auto faults = loaded.faults();
  CHECK(std::ranges::count(faults, "missing-audience 4:5") == 1);
  CHECK(std::ranges::count(faults, "missing-key 4:5") == 2);
}

TEST_CASE("what is missing below a line that stands early is said within a line of it") {
  const LoadedPolicy loaded = load_text(R"(format: 1
moments:
  - id: this
    name: This
    grades: all
    if: leaving
    per: household
    attendees: [guardians, teacher]
)");
  REQUIRE(!loaded.diagnostics.all().empty());
  const Diagnostic& missing = loaded.diagnostics.all().front();
  CHECK(loaded.sources.place(missing.span).line == 6);
  REQUIRE(!missing.notes.empty());
  CHECK(loaded.sources.place(missing.notes.front().span).line == 8);  // where `when` stood
}

TEST_CASE("none can be said where the key itself can stand") {
  const std::string head =
      "format: 1\nmoments:\n  - id: e\n    name: E\n    kind: event\n    grades: 1\n    when: May\n";
  CHECK(load_text(head + "    if: none\n    times_more: none\n").policy);
  CHECK_FALSE(load_text(head + "    form: none\n").policy);
  CHECK_FALSE(load_text(with_talk("at_most: none")).policy);
  CHECK_FALSE(load_text(head + "every_talk: {if: none}\n").policy);
  CHECK(load_text(head + "every_talk: {form: none, may_join: none}\n").policy);
}

TEST_CASE("each basis names a clause, or the path of its rule") {
  const Moment bare = talk("duration: 10 minutes\nreport: within 1 week");
  CHECK(bare.duration.basis.clause == "moments.this.duration");
  CHECK(bare.report.basis.clause == "moments.this.report");
  CHECK(bare.basis.clause == "moments.this");
  CHECK(bare.invite.basis.clause == "moments.this");
  const Moment covered = talk("clause: X1\nduration: {is: 10 minutes, clause: X2}\nmandatory: yes");
  CHECK(covered.basis.clause == "X1");
  CHECK(covered.mandatory_basis.clause == "X1");
  CHECK(covered.duration.basis.clause == "X2");
}

TEST_CASE("a policy has no thousands of moments, each of which would be worked out for each pupil") {
  const auto with_moments = [](int number) {
    std::string text = "format: 1\npolicy: {name: Many}\nmoments:\n";
    for (int i = 0; i < number; ++i) {
      text += "  - {id: m" + std::to_string(i) +
              ", name: M, grades: 1, when: May, duration: 10 minutes, attendees: [guardians, teacher]}\n";
    }
    return load_text(text);
  };
  CHECK(with_moments(400).policy);
  CHECK(with_moments(401).faults() == std::vector<std::string>{"out-of-range 3:1"});
}

}  // namespace
}  // namespace gesprek::test
