// Days of the week, hours and people as schools write them in one text; and faults that follow from no other.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

std::size_t days_of(std::string_view text) {
  const LoadedPolicy loaded =
      load_text(with_talk("mandatory: yes") +
                "quiet_times: [{roles: teacher, clock: 8:00-9:00, weekdays: " + std::string(text) + "}]\n");
  return loaded.policy ? loaded.policy->quiet.front().weekdays.size() : 0;
}

TEST_CASE("days of the week stand in a list, or in one text") {
  CHECK(days_of("[zaterdag, zondag]") == 2);
  CHECK(days_of("maandag en dinsdag") == 2);
  CHECK(days_of("'zaterdag, maandag'") == 2);
  CHECK(days_of("maandag t/m vrijdag") == 5);
  CHECK(days_of("ma di do") == 3);
  CHECK(days_of("ma-vr") == 5);
  CHECK(days_of("elke maandag") == 1);
  CHECK(days_of("dagelijks") == 5);
  CHECK(days_of("weekend") == 2);
  CHECK(days_of("vrijdag t/m maandag") == 0);
  CHECK(days_of("snipperdag") == 0);
}

TEST_CASE("hours are read as schools write them") {
  for (const std::string_view text : {"van 8.15 tot 8.30", "8.15-8.30 uur", "8.15 uur tot 8.30 uur",
                                      "8:15 - 8:30", "from 8:15 to 8:30", "tussen 8:15 en 8:30"}) {
    const LoadedPolicy loaded =
        load_text(with_talk("mandatory: yes") + "message_hours: " + std::string(text) + "\n");
    REQUIRE_MESSAGE(loaded.policy, text);
    CHECK(loaded.policy->message_hours->clock.start == Clock{8 * 60 + 15});
    CHECK(loaded.policy->message_hours->clock.end == Clock{8 * 60 + 30});
  }
  CHECK(
      load_text(with_talk("mandatory: yes") + "message_hours: half negen\n").first_help().find("8:15-8:30") !=
      std::string::npos);
}

TEST_CASE("who is there now and then stands in the list with that word") {
  const LoadedPolicy loaded = load_text(
      with_talk("may_join: [administratie]\nattendees: ouders, eventueel het kind, zo nodig IB'er en juf"));
  REQUIRE(loaded.policy);
  const auto& people = loaded.policy->moments.back().attendees;
  REQUIRE(people.size() == 5);
  CHECK(people[1].presence == Presence::if_suitable);
  CHECK(people[2].presence == Presence::on_request);
  CHECK(people[3].presence == Presence::required);
  CHECK(people[4].other == "secretary");
}

TEST_CASE("advice, grades and a duration in the words of a guide") {
  CHECK(load_text(with_talk("advice: voorlopig advies")).policy->moments.back().advice ==
        Advice::provisional);
  CHECK(load_text(with_talk("advice: definitive")).policy->moments.back().advice == Advice::final_advice);
  CHECK(load_text(with_talk("grades: groep 3 tot en met groep 8"))
            .policy->moments.back()
            .audience.front()
            .grades.size() == 6);
  CHECK(talk("duration: 10 á 15 minuten").duration.most == Minutes{15});
  CHECK(talk("duration: 1 uur en 15 minuten").duration.most == Minutes{75});
  CHECK(talk("grades: behalve 8").audience.front().grades.size() == 7);
  CHECK(talk("record: {item: goals}").record.size() == 1);
  CHECK(load_text(with_talk("grades: [all, all]")).faults().size() == 1);
  CHECK(describe(talk("when: vóór de kerstvakantie").window) ==
        describe(talk("when: voor de kerstvakantie").window));
}

TEST_CASE("a rule that cannot be read makes no other faults") {
  const std::string rest = ", grades: 1, attendees: [pupil, teacher]";
  CHECK(load_text("format: 1\npolicy: {name: P}\nmoments:\n  - {id: k, name: K, when: oktober en maart" +
                  rest + "}\n  - {id: a, name: A, when: ooit, after: k" + rest + "}\n")
            .faults()
            .size() == 1);
  CHECK(load_text(with_talk("who: [{grades: 1, if: rood haar}, {grades: 1}]")).faults().size() == 1);
  CHECK(
      load_text(
          "format: 1\npolicy: {name: P}\nmoments:\n  - {id: k, name: K, kind: bijeenkomst, grades: 1, hours: "
          "[{clock: 9:00-10:00}]}\n")
          .faults()
          .size() == 1);
}

TEST_CASE("words that mean something are no slips of others") {
  CHECK(load_text(
            "format: 1\npolicy: {name: P}\nmoments:\n  - {id: k, name: K, kind: cadence, for: the school, "
            "at_least: iedere maandag}\n")
            .first_help()
            .find("kind: recurring") != std::string::npos);
  CHECK(load_text(with_talk("invite: {remind: een paar weken van tevoren}"))
            .first_help()
            .find("did you mean") == std::string::npos);
}

}  // namespace
}  // namespace gesprek::test
