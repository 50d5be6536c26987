// A school's policy on its board's, on a shipped one; and the defaults of every_talk.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "diag/render.hpp"
#include "policy_text.hpp"

namespace gesprek::test {
namespace {

bool overrides(const Policy& policy, std::string_view path) {
  return std::ranges::find(policy.overrides, path, &Override::path) != policy.overrides.end();
}

TEST_CASE("a school changes one rule of a shipped policy and keeps the rest") {
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: ouder-kindgesprekken
moments:
  - id: rapportgesprek-februari
    duration: 15 minutes
)");
  REQUIRE(loaded.policy);
  CHECK(loaded.policy->moments.size() == 9);
  const Moment& report = *loaded.policy->find(MomentId("rapportgesprek-februari"));
  CHECK(report.duration.most == Minutes{15});
  CHECK(loaded.sources.name(report.duration.basis.span) == "policy.yaml");
  CHECK(report.name.nl == "Rapportgesprek februari");
  CHECK(describe(*report.invite.lead) == "1 weeks");
  REQUIRE(loaded.policy->overrides.size() == 1);
  const Override& change = loaded.policy->overrides.front();
  CHECK(change.path == "moments.rapportgesprek-februari.duration");
  CHECK(loaded.sources.place(change.now).line == 5);
  CHECK(loaded.sources.name(change.before) == "(gesprek) ouder-kindgesprekken.yaml");
}

TEST_CASE("a rule in short form changes its one value, and no longer quotes the clause") {
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: ouder-kindgesprekken
every_talk:
  invite: at least 2 weeks before the talk
)");
  REQUIRE(loaded.policy);
  const Invite& invite = loaded.policy->find(MomentId("rapportgesprek-februari"))->invite;
  CHECK(describe(*invite.lead) == "2 weeks");
  CHECK(invite.channel == "parro");
  CHECK(invite.basis.clause == "every_talk.invite");
  CHECK(invite.topics_basis.clause == "A21");
  CHECK(overrides(*loaded.policy, "every_talk.invite.at_least"));
}

TEST_CASE("a rule that a school states otherwise is its own, and the rest keeps clause and place") {
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: ouder-kindgesprekken
moments:
  - id: startgesprek
    duration: 15 minutes
    attendees: [guardians, teacher]
    report: {where: archief}
    form: {returned: 2 days before the talk}
  - id: rapportgesprek-februari
    grades: 1-6
    invite: {remind: 1 day before the talk}
  - id: leerdoelen-november
    clause: S4
)");
  REQUIRE(loaded.policy);
  const auto quoted = [&](const Basis& basis) {
    return basis.clause + " " + loaded.sources.name(basis.span) + ":" +
           std::to_string(loaded.sources.place(basis.span).line);
  };
  const std::string shipped = " (gesprek) ouder-kindgesprekken.yaml:";
  const Moment& start = *loaded.policy->find(MomentId("startgesprek"));
  CHECK(quoted(start.duration.basis) == "moments.startgesprek.duration policy.yaml:5");
  CHECK(quoted(start.attendees_basis) == "moments.startgesprek.attendees policy.yaml:6");
  CHECK(start.report.where == "archief");
  CHECK(quoted(start.report.basis) == "A23" + shipped + "49");
  CHECK(quoted(start.form->basis) == "A22" + shipped + "98");
  CHECK(quoted(start.form->return_basis) == "moments.startgesprek.form.returned policy.yaml:8");
  CHECK(quoted(start.basis) == "A07" + shipped + "81");
  CHECK(quoted(start.window.basis) == "A08" + shipped + "93");
  const Moment& report = *loaded.policy->find(MomentId("rapportgesprek-februari"));
  CHECK(quoted(report.audience.front().basis) == "moments.rapportgesprek-februari.grades policy.yaml:10");
  CHECK(quoted(report.invite.basis) == "A19" + shipped + "41");
  CHECK(quoted(report.invite.remind_basis) == "moments.rapportgesprek-februari.invite.remind policy.yaml:11");
  CHECK(loaded.policy->find(MomentId("leerdoelen-november"))->window.basis.clause == "S4");
  const auto& overrides = loaded.policy->overrides;
  const auto duration = std::ranges::find(overrides, "moments.startgesprek.duration", &Override::path);
  REQUIRE(duration != overrides.end());
  CHECK(duration->clause == "A07");
  const auto where = std::ranges::find(overrides, "moments.startgesprek.report", &Override::path);
  REQUIRE(where != overrides.end());
  CHECK(loaded.sources.place(where->before).line == 48);
}

TEST_CASE("a moment that is left out is expected no longer, and nothing may count on it") {
  const LoadedPolicy fewer = load_text("format: 1\nextends: oudercommunicatie\nwithout: [startgesprek]\n");
  REQUIRE(fewer.policy);
  CHECK(fewer.policy->expectations.front().of ==
        std::vector{MomentId("contactavond-rapport-1"), MomentId("contactmiddag-rapport-2")});
  const LoadedPolicy none = load_text(
      "format: 1\nextends: oudercommunicatie\n"
      "without: [startgesprek, contactavond-rapport-1, contactmiddag-rapport-2]\n");
  REQUIRE(none.policy);
  CHECK(none.policy->expectations.empty());
  CHECK(overrides(*none.policy, "expectations.at-least-one-moment"));
  const LoadedPolicy expectation =
      load_text("format: 1\nextends: oudercommunicatie\nwithout: [at-least-one-moment]\n");
  REQUIRE(expectation.policy);
  CHECK(expectation.policy->expectations.empty());
  const std::string board = R"(format: 1
policy: {name: Bestuur}
moments:
  - {id: kind, name: Kindgesprek, grades: 5, when: May, attendees: [pupil, teacher]}
  - {id: ouders, name: Oudergesprek, grades: 5, when: May, attendees: [guardians, teacher], after: kind}
)";
  const LoadedPolicy counted_on =
      load_text("format: 1\nextends: board.yaml\nwithout: [kind]\n", {{"board.yaml", board}});
  CHECK(counted_on.faults() == std::vector<std::string>{"left-out-moment 3:11"});
  CHECK(counted_on.first_help().find("\"kind\"") != std::string::npos);
}

TEST_CASE("for whom a talk is mandatory: an attendee's own goes before, whatever form each layer has") {
  const auto stated = [](const std::string& board, const std::string& school) {
    const LoadedPolicy loaded =
        load_text("format: 1\nextends: board.yaml\nmoments:\n  - {id: r, " + school + "}\n",
                  {{"board.yaml",
                    "format: 1\npolicy: {name: B}\nmoments:\n  - {id: r, name: R, grades: all, when: May, " +
                        board + "}\n"}});
    REQUIRE_MESSAGE(loaded.policy, (board + " under " + school));
    std::string all;
    for (const Attendee& one : loaded.policy->moments.front().attendees) {
      const bool yes = one.mandatory == Stated::yes;
      all += yes ? 'y' : one.mandatory == Stated::no ? 'n' : '-';
    }
    return all;
  };
  const std::string people = "attendees: [guardians, pupil, teacher], ";
  const std::string own =
      "attendees: {guardians: {is: required, mandatory: no}, pupil: {is: welcome, mandatory: no}, teacher: "
      "required}";
  CHECK(stated(people + "mandatory: {guardians: yes, pupil: yes}", own) == "nn-");
  CHECK(stated(own, "mandatory: {guardians: yes}") == "yn-");
  CHECK(stated(own, "mandatory: {ouders: ja}") == "yn-");
  CHECK(stated(own + ", mandatory: {guardians: yes}", "duration: 10 minutes") == "nn-");
  for (const std::string whole : {"yes", "{is: yes, clause: A11}"}) {
    CHECK(stated(people + "mandatory: " + whole, "mandatory: {guardians: yes, pupil: no}") == "yn-");
    CHECK(stated(people + "mandatory: {guardians: yes}", "mandatory: " + whole) == "---");
  }
  CHECK(stated(people + "mandatory: {guardians: yes, pupil: no}", "mandatory: {ouders: nee}") == "nn-");
}

TEST_CASE("a clash between layers is said of the higher one") {
  const std::string board = R"(format: 1
policy: {name: Bestuur}
roles: [mentor]
moments:
  - id: kind
    name: Kindgesprek
    grades: 5
    when: May
    attendees: {guardians: required, pupil: required, mentor: required}
    mandatory: {pupil: no}
  - {id: ouders, name: Oudergesprek, grades: 5, when: June, attendees: [guardians, teacher], after: kind}
)";
  const auto faults = [&](const std::string& lines) {
    const LoadedPolicy loaded =
        load_text("format: 1\nextends: board.yaml\n" + lines, {{"board.yaml", board}});
    std::string all;
    for (const Diagnostic& one : loaded.diagnostics.sorted()) {
      all += (all.empty() ? "" : " ") + std::string(one.code) + " " + render_place(one.span, loaded.sources);
    }
    return all;
  };
  const std::string event = "key-of-other-kind policy.yaml:4:22";
  CHECK(faults("moments:\n  - {id: kind, kind: event}\n").find(event) == 0);
  CHECK(faults("moments:\n  - {id: kind, attendees: [guardians, teacher]}\n") ==
        "not-attending policy.yaml:4:16");
  CHECK(faults("moments:\n  - {id: kind, repeat: twice a year}\n") == "which-round policy.yaml:4:24");
  CHECK(faults("moments:\n  - {id: kind, when: [March, May]}\n") == "which-round policy.yaml:4:16");
  CHECK(faults("roles: [coach]\n").empty());
  const LoadedPolicy more =
      load_text("format: 1\nextends: board.yaml\nroles: [coach, mentor]\n", {{"board.yaml", board}});
  CHECK(overrides(*more.policy, "roles.coach"));
  CHECK_FALSE(overrides(*more.policy, "roles.mentor"));
}

TEST_CASE("a school adds a moment and leaves another out") {
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: ouder-kindgesprekken
without: [leerdoelen-maart]
moments:
  - id: huisbezoek
    name: Huisbezoek
    grades: 1
    when: October
    attendees: [guardians, teacher]
    mode: home
)");
  REQUIRE(loaded.policy);
  CHECK(loaded.policy->find(MomentId("leerdoelen-maart")) == nullptr);
  CHECK(loaded.policy->moments.back().id == MomentId("huisbezoek"));
  CHECK(loaded.policy->moments.back().report.basis.clause == "A23");
  CHECK(overrides(*loaded.policy, "moments.huisbezoek"));
  CHECK(overrides(*loaded.policy, "moments.leerdoelen-maart"));
}

TEST_CASE("three layers, board and school") {
  const LoadedPolicy loaded = load_text("format: 1\nextends: board.yaml\npolicy: {number: \"7\"}\n",
                                        {{"board.yaml",
                                          "format: 1\nextends: ouder-kindgesprekken\n"
                                          "policy: {number: \"5\", responsible: Het bestuur}\n"}});
  REQUIRE(loaded.policy);
  CHECK(loaded.policy->meta.number == "7");
  CHECK(loaded.policy->meta.responsible.nl == "Het bestuur");
  CHECK(loaded.policy->meta.name.nl == "Ouder-kindgesprekken");
  CHECK(std::ranges::count(loaded.policy->overrides, "policy.number", &Override::path) == 2);
}

TEST_CASE("a policy cannot build on itself, or on what does not exist") {
  const LoadedPolicy round =
      load_text("format: 1\nextends: board.yaml\n", {{"board.yaml", "format: 1\nextends: policy.yaml\n"},
                                                     {"policy.yaml", "format: 1\nextends: board.yaml\n"}});
  CHECK(round.faults() == std::vector<std::string>{"extends-itself 2:10"});
  const LoadedPolicy unknown = load_text("format: 1\nextends: ouder-kindgesprek\n");
  CHECK(unknown.faults() == std::vector<std::string>{"unknown-policy 2:10"});
  CHECK(unknown.first_help() == "did you mean \"ouder-kindgesprekken\"?");
  const LoadedPolicy missing = load_text("format: 1\nextends: bestuur.yaml\n");
  CHECK(missing.faults() == std::vector<std::string>{"unknown-policy 2:10"});
  CHECK(missing.first_message() == "there is no file \"bestuur.yaml\"");
  const LoadedPolicy address = load_text("format: 1\nextends: https://example.org/policy.yaml\n");
  CHECK(address.faults() == std::vector<std::string>{"unknown-policy 2:10"});
  CHECK(address.first_help().find("save it as a file") != std::string::npos);
}

TEST_CASE("each layer names its format") {
  CHECK(load_text("extends: ouder-kindgesprekken\npolicy: {name: X}\n").faults() ==
        std::vector<std::string>{"missing-key 1:1"});
  CHECK(load_text("fromat: 1\nextends: ouder-kindgesprekken\n").faults() ==
        std::vector<std::string>{"unknown-key 1:1"});
}

TEST_CASE("two moments of one layer with one id are an error, new or taken over") {
  const std::string head = "format: 1\nextends: ouder-kindgesprekken\nmoments:\n";
  const std::string rest =
      ", name: X, grades: 3, when: May, duration: 10 minutes, attendees: [guardians, teacher]}\n";
  CHECK(load_text(head + "  - {id: extra" + rest + "  - {id: extra" + rest).faults() ==
        std::vector<std::string>{"repeated-id 5:10"});
  const std::string again = "  - {id: verwijzing-februari, duration: 20 minutes}\n";
  CHECK(load_text(head + again + again).faults() == std::vector<std::string>{"repeated-id 5:10"});
}

TEST_CASE("only a moment of a lower layer can be left out") {
  CHECK(load_text("format: 1\nextends: ouder-kindgesprekken\nwithout: [leerdoelen-mart]\n").faults() ==
        std::vector<std::string>{"unknown-moment 3:11"});
  CHECK(load_text(with_talk("mandatory: yes") + "without: [this]\n").faults().front() ==
        "without-nothing 16:1");
}

TEST_CASE("what a layer takes over unchanged is no override") {
  const LoadedPolicy loaded = load_text(R"(format: 1
extends: ouder-kindgesprekken
moments:
  - id: verwijzing-februari
    mandatory: yes
)");
  REQUIRE(loaded.policy);
  CHECK(loaded.policy->overrides.empty());
}

TEST_CASE("a layer does without a rule of the one below") {
  const std::string board = R"(format: 1
policy: {name: Bestuur}
every_talk: {may_join: [coordinator], record: [goals]}
quiet_times: [{roles: [teacher], clock: 8:20-8:30}]
moments:
  - id: talk
    name: Talk
    grades: all
    if: new teacher
    when: May
    attendees: [guardians, teacher]
    form: {is: start-talk, returned: before the talk, clause: S1}
    on_request: guardians
    invite: {at_least: 1 week before the talk, remind: 1 day before the talk}
  - {id: party, name: Party, kind: event, grades: all, when: June, times_more: [{times: 2, grades: 1}]}
)";
  const LoadedPolicy school = load_text(R"(format: 1
extends: board.yaml
quiet_times: none
moments:
  - id: talk
    if: none
    may_join: none
    record: none
    form: {is: none, clause: B7}
    on_request: None
    invite: {remind: none}
  - {id: party, times_more: none}
)",
                                        {{"board.yaml", board}});
  CHECK(school.faults() == std::vector<std::string>{});
  REQUIRE(school.policy);
  const Policy& policy = *school.policy;
  const Moment& talk = *policy.find(MomentId("talk"));
  CHECK(policy.quiet.empty());
  CHECK(talk.audience.front().conditions.empty());
  CHECK(talk.attendees.size() == 2);
  CHECK(talk.record.empty());
  CHECK_FALSE(talk.form);
  CHECK_FALSE(talk.initiative);
  CHECK_FALSE(talk.invite.remind);
  CHECK(describe(*talk.invite.lead) == "1 weeks");
  CHECK(policy.find(MomentId("party"))->event->more.empty());
  for (const char* path :
       {"quiet_times", "moments.talk.if", "moments.talk.may_join", "moments.talk.record",
        "moments.talk.on_request", "moments.talk.invite.remind", "moments.party.times_more"}) {
    CAPTURE(path);
    CHECK(overrides(policy, path));
  }
}

TEST_CASE("other words for none are refused with it, and what has a word of its own with that") {
  const auto help = [](const std::string& lines) {
    const LoadedPolicy loaded =
        load_text("format: 1\nextends: ouder-kindgesprekken\nmoments:\n  - id: startgesprek\n    " + lines);
    return loaded.faults().empty() ? "accepted" : loaded.first_help();
  };
  CHECK(help("form: no\n").find("\"form: none\"") != std::string::npos);
  CHECK(help("record: []\n").find("\"record: none\"") != std::string::npos);
  CHECK(help("if: geen\n").find("\"if: none\"") != std::string::npos);
  CHECK(help("invite: none\n").find("\"invite: no\"") != std::string::npos);
  CHECK(help("report: none\n").find("\"report: no\"") != std::string::npos);
}

TEST_CASE("each layer names a format that is read") {
  const auto faults = [](const std::string& board) {
    return load_text("format: 1\nextends: board.yaml\n", {{"board.yaml", board}}).faults();
  };
  const std::string rest =
      "moments:\n  - {id: a, name: A, grades: 1, when: May, attendees: [guardians, teacher]}\n"
      "policy: {name: B}\n";
  CHECK(faults("format: 1\n" + rest).empty());
  CHECK(faults(rest) == std::vector<std::string>{"missing-key 1:1"});
  CHECK(faults("format: 2\n" + rest) == std::vector<std::string>{"unsupported-format 1:9"});
}

TEST_CASE("a slip in every_talk is said once, whether a talk takes the rule over or not") {
  const std::string talks = R"(moments:
  - {id: one, name: One, grades: 1, when: May, duration: 10 minutes, attendees: [guardians, teacher]}
  - {id: two, name: Two, grades: 1, when: May, duration: 5 minutes, attendees: [guardians, teacher]}
)";
  CHECK(load_text("format: 1\nevery_talk:\n  duration: 10 minuets\n" + talks).faults() ==
        std::vector<std::string>{"unknown-word 3:16"});
  CHECK(load_text("format: 1\nevery_talk:\n  report: within 10\n" + talks).faults() ==
        std::vector<std::string>{"unfinished-rule 3:11"});
  CHECK(load_text("format: 1\nevery_talk:\n  mandatory: {guardians: yes}\n" + talks).policy);
}

TEST_CASE("every_talk fills in what a talk does not say itself, and is quoted by its own path") {
  const LoadedPolicy loaded = load_text(R"(format: 1
every_talk:
  invite:
    at_least: 1 week
    through: parro
  report: within 7 days
moments:
  - id: one
    name: One
    grades: 1
    when: May
    attendees: [guardians, teacher]
  - id: two
    name: Two
    grades: 1
    when: May
    attendees: [guardians, teacher]
    invite: {through: mail}
    report: no
  - id: letter
    name: Letter
    kind: cadence
    for: the school
    at_least: once a month
)");
  REQUIRE(loaded.policy);
  const auto& moments = loaded.policy->moments;
  CHECK(moments.at(0).invite.basis.clause == "every_talk.invite");
  CHECK(moments.at(0).report.basis.clause == "every_talk.report");
  CHECK(moments.at(1).invite.channel == "mail");
  CHECK(describe(*moments.at(1).invite.lead) == "1 weeks");
  CHECK_FALSE(moments.at(1).report.needed);
}

}  // namespace
}  // namespace gesprek::test
