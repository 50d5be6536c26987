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
      {"when: once per stage", "name the grades in which the talk is held"},
      {"when: three times a year", "repeat:"},
      {"when: Tuesdays in November", "sessions in gesprek.toml"},
      {"when: before Christmas", "kerstvakantie"},
      {"when: week 47", "school week 12"},
      {"when: 2 weeks after the report", "after moment ID"},
      {"if: progress lags", "only_when:"},
      {"grades: middenbouw", "divisions:"},
      {"duration: 10 minutes per child", "per: household"},
      {"attendees: [father, teacher]", "guardians.csv"},
      {"attendees: [mentor, teacher]", "roles: [mentor]"},
      {"order: the oldest class first", "siblings_together"},
      {"opens: 1 March", "[[rounds]]"},
      {"breaks: 14:00-14:30", "[[rounds.sessions]]"},
      {"room: R1", "classes.csv"},
  };
  for (const Row& row : rows) {
    const LoadedPolicy loaded = load_text(with_talk(row.lines));
    CHECK_FALSE_MESSAGE(loaded.policy, row.lines);
    CHECK_MESSAGE(loaded.first_help().find(row.help) != std::string::npos, row.lines, " → ",
                  loaded.first_help());
  }
}

TEST_CASE("a near word is offered before what is only near in meaning") {
  CHECK(load_text(with_talk("when: Novembre")).first_help().find("november") != std::string::npos);
}

}  // namespace
}  // namespace gesprek::test
