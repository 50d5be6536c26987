// What schools write and the language cannot say is refused with the nearest thing that it can.
#include <doctest/doctest.h>

#include <string>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

struct Row {
  std::string_view lines;  ///< of a talk
  std::string_view help;   ///< what the help tells to write
};

TEST_CASE("what cannot be said is refused with what can") {
  const Row rows[] = {
      {"when: November after school or in the evening", "leave it out when more will do"},
      {"when: binnen 6 weken na binnenkomst", "within 6 weeks after first day"},
      {"when: nadat het kind op school is gekomen", "within 6 weeks after first day"},
      {"when: within 6 weeks of starting", "within 6 weeks after first day"},
      {"when: na zijn eerste schooldag", "within 6 weeks after first day"},
      {"when: in de eerste zes weken", "school weeks 1 to 6"},
      {"when: mid-February", "middle of February"},
      {"when: doorlopend", "the whole year"},
      {"when: tweede helft van het schooljaar", "from February"},
      {"when: na de eerste rapporten", "count from another moment"},
      {"mandatory: {school: ja, guardians: nee}", "the school offers each talk"},
      {"mandatory: ouders", "guardians: yes"},
      {"mandatory: ja, voor ouders", "guardians: yes"},
      {"mandatory: op uitnodiging", "on_request"},
      {"instead: schriftelijk verslag", "choose_by: 31 January"},
      {"kind: inloop", "recurring an hour"},
      {"invite: {remind: 2 tot 3 weken van tevoren}", "name one length"},
      {"attendees: [een van de leerkrachten, guardians]", "duo: both"},
      {"when: once per stage", "name the grades in which the talk is held"},
      {"when: three times a year", "repeat:"},
      {"remind: 1 week before the talk", "stands under \"invite\""},
      {"signup: chosen", "stands under \"invite\""},
      {"within: 1 week", "stands under \"report\""},
      {"signed_by: teacher", "stands under \"report\""},
      {"returned: 1 week before", "stands under \"form\""},
      {"at_least: 1 week", "on an indented line \"at_least: 1 week\""},
      {"through: parro", "on an indented line \"through:"},
      {"invite: {is: 1 week before the talk}", "called \"at_least\""},
      {"invite: {within: 1 week}", "called \"at_least\""},
      {"invite: {at_least: 1 week, signed_by: teacher}", "stands under \"report\""},
      {"invite: {at_least: 1 week, duration: 10 minutes}", "stands beside \"invite\""},
      {"report: {is: within 1 week}", "called \"within\""},
      {"report: {at_least: 1 week}", "called \"within\""},
      {"when: november 2026", "leave the year out"},
      {"if: begonnen na januari", "started in November or February"},
      {"on_request: facultatief", "on_request: guardians or teacher"},
      {"attendees: [beide ouders, leerkracht]", "write \"guardians\""},
      {"mandatory: facultatief", "mandatory: no"},
      {"when: Tuesdays in November", "sessions in gesprek.toml"},
      {"when: before Christmas", "kerstvakantie"},
      {"when: after Easter", "paasvakantie"},
      {"when: begin zomer", "before zomervakantie"},
      {"when: Q1", "repeat: every quarter"},
      {"mandatory: ja, behalve groep 1", "has its own \"mandatory:\""},
      {"mandatory: strongly recommended", "mandatory: no"},
      {"invite: {remind: often}", "1 week before the talk"},
      {"when: first quarter", "name the months of the quarter"},
      {"when: derde kwartaal", "name the months of the quarter"},
      {"when: tijdens de ramadan", "by the school"},
      {"if: buitenschoolse opvang", "on_request:"},
      {"when: the day after 5 December", "write the day itself"},
      {"when: week 47", "school weeks 3 to 5"},
      {"when: voor de zomer", "before zomervakantie"},
      {"when: after the autumn", "before zomervakantie"},
      {"when: weeks 3 to 5", "school weeks 3 to 5"},
      {"when: week 3 t/m 5", "school weeks 3 to 5"},
      {"when: om de zes weken", "repeat: om de zes weken"},
      {"when: every fortnight", "repeat: every fortnight"},
      {"when: once every six weeks", "repeat: once every six weeks"},
      {"when: maandelijks", "repeat: maandelijks"},
      {"when: twee keer per jaar", "repeat: twee keer per jaar"},
      {"when: eerste week van elke maand", "first Friday of each month"},
      {"when: first week of every month", "first week of October"},
      {"when: every other Friday", "repeat: every 2 weeks"},
      {"when: om de vrijdag", "repeat: every 2 weeks"},
      {"when: maandag 2 november", "2 November"},
      {"when: Tuesday 2 November 2026", "2026-11-02"},
      {"when: around the autumn holiday", "no talk is held in a holiday"},
      {"when: na drie maanden", "within 6 weeks after first day"},
      {"when: twee maanden voor het kind vier wordt", "count from a birthday"},
      {"when: blok 3", "this program knows no terms"},
      {"repeat: every 50 weeks", "once is a talk without"},
      {"repeat: jaarlijks", "once is a talk without"},
      {"kind: cadence\nfor: each class\nat_least: twice a week", "8 times a month"},
      {"kind: cadence\nfor: each class\nat_least: om de 2 jaar", "a policy holds for one year"},
      {"report: within 24 hours", "1 day"},
      {"report: within 36 hours", "2 days"},
      {"when: 2 weeks after the report", "after moment ID"},
      {"if: progress lags", "only_when:"},
      {"grades: middenbouw", "divisions:"},
      {"duration: 10 minutes per child", "per: household"},
      {"attendees: [father, teacher]", "guardians.csv"},
      {"attendees: [mentor, teacher]", "roles: [mentor]"},
      {"order: the oldest class first", "siblings_together"},
      {"opens: 1 March", "[rounds.MOMENT]"},
      {"breaks: 14:00-14:30", "[[rounds.MOMENT.sessions]]"},
      {"room: R1", "classes.csv"},
      {"when: end of the first trimester", "last two weeks before kerstvakantie"},
      {"when: 2 days in March", "sessions in gesprek.toml"},
      {"when: every 10 weeks after first day", "repeat:"},
      {"kind: event\nduration: 1 hour", "- clock: 19:00-20:30"},
      {"kind: event\nrepeat: twice a year", "when: [November, May]"},
      {"kind: recurring\nhours: [{weekday: first Friday of the month, clock: 8:30-9:15}]",
       "first Friday of each month"},
      {"when: within 2 weeks after the request", "on_request: guardians or teacher"},
  };
  for (const Row& row : rows) {
    const LoadedPolicy loaded = load_text(with_talk(row.lines));
    CHECK_FALSE_MESSAGE(loaded.policy, row.lines);
    CHECK_MESSAGE(loaded.first_help().find(row.help) != std::string::npos, row.lines, " → ",
                  loaded.first_help());
  }
}

TEST_CASE("no help offers the word itself, or another word for what shares one with it") {
  for (const std::string_view teacher : {"nieuwe", "huidige", "beide"}) {
    const std::string lines = "attendees: [guardians, " + std::string(teacher) + " leerkracht]";
    CHECK(load_text(with_talk(lines)).first_help().find("duo: both") != std::string::npos);
  }
  const LoadedPolicy fifth = load_text(with_talk("when: third and fifth school week"));
  CHECK_FALSE(fifth.policy);
  CHECK(fifth.first_help().find("did you mean \"fifth\"") == std::string::npos);
  CHECK(load_text(with_talk("attendees: [guardians, vorrige leerkracht]")).first_help() ==
        "did you mean \"vorige leerkracht\"?");
}

/// A help names something that can be said: what it names is read without a fault.
struct Helped {
  std::string_view lines;
  std::string_view help;
  std::string_view instead;
};

TEST_CASE("what a help names can be said") {
  const Helped rows[] = {
      {"mandatory: to offer", "by: guardians", "on_request: {by: guardians, offered_to_all: yes}"},
      {"mandatory: school must offer", "offered_to_all", "on_request: {by: guardians, offered_to_all: yes}"},
      {"mandatory: optional", "mandatory: no", "mandatory: no"},
      {"mandatory: expected", "guardians: yes", "mandatory: {guardians: yes, teacher: no}"},
      {"grades: 9", "divisions: upper", "divisions: upper"},
      {"grades: bovenbouw", "divisions:", "divisions: [upper]"},
      {"grades: 1\nclasses: [3A]", "divisions: lower", "divisions: lower"},
      {"grades: 1\nstages: [1]", "divisions: lower", "divisions: lower"},
      {"divisions: all except lower", "divisions: [middle, upper]", "divisions: [middle, upper]"},
      {"invite: {signup: wishes}", "assigned", "invite: {signup: assigned}"},
      {"invite: {signup: teacher proposes}", "--ask-wishes", "invite: {signup: assigned}"},
      {"invite: with the report", "at least 2 weeks before the round",
       "invite: at least 2 weeks before the round"},
      {"invite: in school week 2", "at least 3 weeks before the round",
       "invite: at least 3 weeks before the round"},
      {"invite: {through: [parro, mail]}", "through: mail", "invite: {through: mail}"},
      {"mode: home or school", "agreed with the guardians", "mode: agreed with the guardians"},
      {"mode: outdoors", "agreed with the guardians", "mode: agreed with the guardians"},
      {"if: new teacher or moved in", "two groups under",
       "who:\n  - {grades: all, if: new teacher}\n  - {grades: all, if: moved in}"},
      {"after: [other, this]", "after: ID", "after: other"},
      {"before: other", "after: ID", "after: other"},
      {"replaces: other", "grades: all except 8", "grades: all except 8"},
      {"cancels: other", "grades: all except 8", "grades: all except 8"},
      {"who: [{grades: 5, on_request: guardians}]", "write two moments", "on_request: guardians"},
      {"attendees: {teacher: required, pupil: for the first 5 minutes}", "for the last 5 minutes",
       "attendees: {teacher: required, pupil: for the last 5 minutes}"},
      {"repeat: once per stage", "grades: 2", "grades: 2"},
      {"repeat: often", "3 times, 8 to 10 weeks apart", "repeat: 3 times, 8 to 10 weeks apart"},
      {"duration: 20", "20 minutes", "duration: 20 minutes"},
      {"duration: as long as needed", "by agreement", "duration: by agreement"},
      {"when: Tuesdays in November", "first Tuesday of November", "when: first Tuesday of November"},
  };
  for (const Helped& row : rows) {
    const LoadedPolicy refused = load_text(with_talk(row.lines));
    CHECK_FALSE_MESSAGE(refused.policy, row.lines);
    CHECK_MESSAGE(refused.first_help().find(row.help) != std::string::npos, row.lines, " → ",
                  refused.first_message(), " → ", refused.first_help());
    const LoadedPolicy read = load_text(with_talk(row.instead));
    CHECK_MESSAGE(read.faults().empty(), row.instead, " → ", read.first_message());
  }
}

TEST_CASE("what schools write in Dutch is refused with the nearest that can be said") {
  const Row rows[] = {
      {"when: elk kwartaal", "repeat:"},
      {"when: driemaal per jaar", "repeat:"},
      {"when: 2x per jaar", "repeat:"},
      {"when: 10 werkdagen voor 2027-03-24", "10 school days"},
      {"invite: 10 working days before the talk", "10 school days"},
      {"report: binnen 10 werkdagen", "10 school days"},
      {"when: na de CITO", "second half of February"},
      {"when: 2 weken na de doorstroomtoets", "second half of February"},
      {"when: 9 and 11 February", "17 to 19 November"},
      {"when: 29 February 2027", "end of February"},
      {"when: op verzoek", "on_request: guardians or teacher"},
      {"when: nog te bepalen", "by the school"},
      {"when: zodra het kind 4 is", "the 4th birthday"},
      {"when: binnen 6 weken na de start", "within 6 weeks after first day"},
      {"when: rond Sinterklaas", "5 December"},
      {"when: weken 6 en 7", "school weeks 3 to 5"},
      {"when: week 3 en 4", "school weeks 3 to 5"},
      {"when: halverwege het schooljaar", "last two weeks before kerstvakantie"},
      {"when: november, 's middags of 's avonds", "leave it out when more will do"},
      {"mandatory: in principe verplicht", "mandatory: yes"},
      {"mandatory: verplicht", "mandatory: yes"},
      {"mandatory: niet verplicht", "mandatory: no"},
      {"mandatory: vrijwillig", "mandatory: no"},
      {"duration: 10 minuten of langer", "at least 10 minutes"},
      {"duration: naar behoefte", "by agreement"},
      {"duration: 2 x 10 minuten", "20 minutes"},
      {"grades: plusklas", "classes.csv"},
      {"attendees: {guardians: minimaal één ouder, teacher: required}", "guardians.csv"},
      {"invite: via Parro", "through: parro"},
      {"invite: zo snel mogelijk", "at least 1 week before the talk"},
      {"report: zo spoedig mogelijk", "within 1 week"},
      {"report: in ParnasSys", "where: parnassys"},
      {"if: leerlingen met een OPP", "extra support"},
      {"if: gescheiden ouders", "separated_parents:"},
      {"if: ouders daarom vragen", "only_when:"},
      {"repeat: minimaal 3 keer per jaar", "expectations:"},
  };
  for (const Row& row : rows) {
    const LoadedPolicy loaded = load_text(with_talk(row.lines));
    CHECK_FALSE_MESSAGE(loaded.policy, row.lines);
    CHECK_MESSAGE(loaded.first_help().find(row.help) != std::string::npos, row.lines, " → ",
                  loaded.first_help());
  }
}

TEST_CASE("an expectation holds for one year") {
  const LoadedPolicy loaded =
      load_text(with_talk("when: May") + "expectations:\n  - {id: a, of: [this], per: stage}\n");
  CHECK(loaded.first_help().find("at_least: 1") != std::string::npos);
}

TEST_CASE("a near word is offered before what is only near in meaning") {
  CHECK(load_text(with_talk("when: Novembre")).first_help().find("november") != std::string::npos);
}

}  // namespace
}  // namespace gesprek::test
