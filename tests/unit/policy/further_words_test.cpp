// Further ways in which schools say when, how often, how long and for whom, in English and in Dutch.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "model/vague_words.hpp"
#include "policy_text.hpp"

namespace gesprek::test {
namespace {

void check(const std::vector<WrittenWindow>& rows) {
  check_windows(rows, "\"");
}

/// Each is written in other words, and means the same as the first.
void check_same(std::string_view key, const std::vector<std::string_view>& ways) {
  const std::string first =
      describe(talk(std::string(key) + ": \"" + std::string(ways.front()) + "\"").window);
  for (const std::string_view way : ways) {
    CHECK_MESSAGE(describe(talk(std::string(key) + ": \"" + std::string(way) + "\"").window) == first, way);
  }
}

TEST_CASE("the same time in other words") {
  check_same("when", {"November", "every year in November", "elk jaar in november", "jaarlijks in november",
                      "november, ieder jaar"});
  check_same("when", {"November in the evening", "November evenings", "in the evening in November",
                      "an evening in November", "'s avonds in november", "op een avond in november",
                      "november 's avonds"});
  check_same("when", {"12 November", "November 12", "november 12", "the 12th of November"});
  check_same("when", {"12 to 14 November", "November 12-14", "November 12 to 14"});
  check_same("when", {"2026-11-02", "Monday 2 November 2026", "maandag 2 november 2026"});
  check_same("when", {"school weeks 3 to 5", "weeks 3 to 5 of the school year",
                      "weken 3 tot en met 5 van het schooljaar"});
  check_same("when", {"school weeks 3 and 4", "in week 3/4 van het schooljaar", "third/fourth school week",
                      "3e/4e schoolweek"});
  check_same("when", {"the whole year", "het hele jaar door", "throughout the year", "tijdens het schooljaar",
                      "door het jaar heen", "all year"});
  check_same("when", {"any time", "op elk moment", "te allen tijde", "at any time", "altijd"});
  check_same("when", {"6 weeks after first day", "6 weken na de eerste schooldag van het kind",
                      "6 weeks after the pupil's first day"});
}

TEST_CASE("a month or its weeks, in other words") {
  check_same("when", {"November", "in de loop van november", "ergens in november", "during November"});
  check_same("when", {"first week of November", "eerste week november", "week 1 november"});
  check_same("when", {"middle of November", "halverwege november"});
  check_same("when", {"within 1 month before the 4th birthday", "the month before the 4th birthday",
                      "de laatste maand voor de vierde verjaardag"});
  check_same("when", {"last week before last day", "laatste week voor vertrek"});
  check_same("when", {"from meivakantie to zomervakantie", "na de meivakantie tot de zomervakantie"});
}

TEST_CASE("weeks and days that are counted") {
  check({
      {"drie weken na de start van het schooljaar", "year start +3 weeks .. year start +3 weeks"},
      {"2 weeks before the end of the school year", "year end -2 weeks .. year end -2 weeks"},
      {"de voorlaatste schoolweek", "week -2 start .. week -2 end"},
      {"penultimate school week", "week -2 start .. week -2 end"},
      {"second school day", "year start +1 school days .. year start +1 school days"},
      {"first school day after kerstvakantie",
       "kerstvakantie end +1 school days .. kerstvakantie end +1 school days"},
      {"laatste schooldag voor de zomervakantie",
       "zomervakantie start -1 school days .. zomervakantie start -1 school days"},
  });
}

TEST_CASE("what stands side by side without a comma or \"and\" is not two times") {
  CHECK_FALSE(load_text(with_talk("when: October November")).policy);
  CHECK(load_text(with_talk("when: October, March")).policy);
}

/// The times of the year that a rhythm gives.
std::size_t rounds(std::string_view repeat) {
  const LoadedPolicy loaded = load_text(with_talk("when: first school week\nrepeat: " + std::string(repeat)));
  return loaded.policy ? loaded.policy->moments.size() - 1 : 0;  // beside another talk
}

TEST_CASE("how often a talk comes round, in other words") {
  for (const std::string_view way :
       {"every 6 weeks", "om de zes weken", "eens in de 6 weken", "once every six weeks",
        "eens per zes weken", "elke 6 weken", "1x per 6 weken"}) {
    CHECK_MESSAGE(rounds(way) == rounds("every 6 weeks"), way);
  }
  for (const std::string_view way : {"every 2 weeks", "every fortnight", "om de week", "every other week",
                                     "fortnightly", "tweewekelijks"}) {
    CHECK_MESSAGE(rounds(way) == 20, way);
  }
  for (const std::string_view way : {"twice a year", "halfjaarlijks", "elk half jaar", "2x per schooljaar",
                                     "every six months", "tweemaal per jaar"}) {
    CHECK_MESSAGE(rounds(way) == 2, way);
  }
  CHECK(rounds("quarterly") == 4);
  CHECK(rounds("eens per kwartaal") == 4);
  CHECK(rounds("eens per maand") == 10);
}

Cadence cadence(const std::string& rules) {
  const LoadedPolicy loaded =
      load_text("format: 1\nmoments:\n  - {id: m, name: M, kind: cadence, for: each class, " + rules + "}\n");
  REQUIRE_MESSAGE(loaded.policy, rules, ": ", loaded.first_message());
  return *loaded.policy->moments.front().cadence;
}

TEST_CASE("how often something happens, in other words") {
  for (const std::string way :
       {"once every 2 weeks", "every fortnight", "once a fortnight", "fortnightly", "om de week",
        "eens in de twee weken", "een keer per 2 weken", "every second week"}) {
    CHECK_MESSAGE(describe(*cadence("at_least: " + way).at_least_every) == "2 weeks", way);
  }
  for (const std::string way :
       {"twice a month", "twee keer per maand", "2x in de maand", "tweemaal per maand"}) {
    CHECK_MESSAGE(cadence("at_least: " + way).times == 2, way);
  }
  CHECK(describe(*cadence("at_least: eens in de drie à vier weken").at_least_every) == "4 weeks");
  CHECK(cadence("at_least: ongeveer eens per maand").about);
  CHECK(cadence("at_least: a few times a year").some);
  CHECK(cadence("at_least: ongeveer om de 6 weken").at_least_every == Length{6, Unit::weeks, Vague::about});
  CHECK(cadence("at_least: om de paar weken").at_least_every == vague_length(Vague::some_weeks));
  CHECK(rounds("a few times a year") == 0);  // talks are planned in a number of rounds
  CHECK(cadence("at_least: quarterly").per == Cadence::Per::quarter);
  CHECK(cadence("at_least: jaarlijks").per == Cadence::Per::school_year);
  for (const std::string way : {"once a week", "no more than once a week", "niet meer dan eens per week",
                                "hoogstens eens per week", "maximaal 1x per week", "at most weekly"}) {
    CHECK_MESSAGE(describe(*cadence("at_least: once a month, at_most: " + way).at_most_every) == "1 weeks",
                  way);
  }
}

TEST_CASE("how long, in other words") {
  for (const std::string_view way :
       {"at most 15 minutes", "no more than 15 minutes", "niet meer dan een kwartier",
        "niet langer dan vijftien minuten", "hooguit een kwartier", "no longer than fifteen minutes"}) {
    const Duration duration = talk("duration: " + std::string(way)).duration;
    CHECK_MESSAGE(duration.kind == Duration::Kind::at_most, way);
    CHECK_MESSAGE(duration.most == Minutes{15}, way);
  }
  CHECK(talk("duration: twintig minuten").duration.most == Minutes{20});
  CHECK(talk("duration: forty-five minutes").duration.most == Minutes{45});
}

TEST_CASE("how far ahead and within what time, in other words") {
  for (const std::string_view way :
       {"at least 1 week before the talk", "uiterlijk een week vooraf", "een week van tevoren",
        "at least a week beforehand", "a week prior to the talk", "minstens een week voor elk gesprek"}) {
    CHECK_MESSAGE(describe(*talk("invite: " + std::string(way)).invite.lead) == "1 weeks", way);
  }
  for (const std::string_view way :
       {"within 1 week", "binnen een week na het gesprek", "uiterlijk een week na afloop",
        "no later than a week after the talk", "within a week of the talk", "a week later"}) {
    CHECK_MESSAGE(describe(*talk("report: " + std::string(way)).report.within) == "1 weeks", way);
  }
  CHECK(describe(*talk("report: de volgende schooldag").report.within) == "1 school days");
  CHECK(describe(*talk("report: the next day").report.within) == "1 days");
}

TEST_CASE("for whom, in other words") {
  for (const std::string_view way :
       {"at school for less than 3 months", "korter dan 3 maanden op school",
        "zit minder dan drie maanden op school", "less than 3 months at school"}) {
    const Condition condition = talk("if: " + std::string(way)).audience.front().conditions.front();
    CHECK_MESSAGE(condition.fact == Condition::Fact::started_before, way);
    CHECK_MESSAGE(condition.negated, way);
    CHECK_MESSAGE(condition.number == 3, way);
  }
  for (const std::string_view way :
       {"new teacher", "krijgt een nieuwe leerkracht", "gets a new teacher", "with a new teacher"}) {
    CHECK_MESSAGE(talk("if: " + std::string(way)).audience.front().conditions.front().fact ==
                      Condition::Fact::new_teacher,
                  way);
  }
}

TEST_CASE("who takes part, in one text or in other words") {
  const std::string both = describe(talk("attendees: [guardians, teacher]").attendees);
  for (const std::string_view way : {"guardians and teacher", "ouders en leerkracht",
                                     "[carers, class teacher]", "[parent(s), juf of meester]"}) {
    CHECK_MESSAGE(describe(talk("attendees: " + std::string(way)).attendees) == both, way);
  }
  CHECK(describe(talk("attendees: ouders, kind indien passend en leerkracht").attendees) ==
        "guardians required, pupil if_suitable, teacher required");
  for (const std::string_view way : {"guardians", "op verzoek van ouders", "at the request of the parents"}) {
    CHECK_MESSAGE(
        talk("on_request: " + std::string(way)).initiative->by == std::vector<RoleName>{Role::guardians},
        way);
  }
}

std::vector<int> grades(std::string_view written) {
  const LoadedPolicy loaded = load_text(
      "format: 1\nmoments:\n  - {id: m, name: M, when: May, attendees: [guardians, teacher], "
      "grades: \"" +
      std::string(written) + "\"}\n");
  REQUIRE_MESSAGE(loaded.policy, written);
  return loaded.policy->moments.front().audience.front().grades;
}

TEST_CASE("grades in other words") {
  CHECK(grades("groups 3 up to 7") == std::vector{3, 4, 5, 6, 7});
  CHECK(grades("odd grades") == std::vector{1, 3, 5, 7});
  CHECK(grades("all but 8") == std::vector{1, 2, 3, 4, 5, 6, 7});
  CHECK(grades("1 & 2") == std::vector{1, 2});
  CHECK(grades("5 of hoger") == std::vector{5, 6, 7, 8});
  CHECK(grades("jaargroep 3 t/m 5") == std::vector{3, 4, 5});
}

}  // namespace
}  // namespace gesprek::test
