#include "commands/targets.hpp"

#include <doctest/doctest.h>

using namespace gesprek;
using namespace gesprek::commands;

namespace {

Word word(const char* text) {
  return {text, {}};
}

Policy policy() {
  Policy policy;
  for (const char* id : {"startgesprek", "rapportgesprek-februari"}) {
    Moment moment;
    moment.id = MomentId(id);
    policy.moments.push_back(moment);
  }
  return policy;
}

std::string help_of(const Diagnostics& problems) {
  const auto& help = problems.all().front().help;
  return help ? say(Lang::en, *help) : "";
}

}  // namespace

TEST_CASE("a moment is found by its id, and a slip gets the nearest") {
  Diagnostics problems;
  CHECK(find_moment(policy(), word("startgesprek"), problems) == MomentId("startgesprek"));
  CHECK(problems.empty());
  CHECK(!find_moment(policy(), word("startgesprk"), problems));
  CHECK(help_of(problems) == "did you mean \"startgesprek\"?");
}

TEST_CASE("a moment that is nothing like any other gets the list") {
  Diagnostics problems;
  CHECK(!find_moment(policy(), word("x"), problems));
  CHECK(help_of(problems) == "it knows: startgesprek, rapportgesprek-februari");
}

TEST_CASE("moments given twice count once, in the order given") {
  Diagnostics problems;
  const auto found = find_moments(
      policy(), {word("rapportgesprek-februari"), word("startgesprek"), word("startgesprek")}, problems);
  CHECK(found == std::vector{MomentId("rapportgesprek-februari"), MomentId("startgesprek")});
}

TEST_CASE("a class is found however it is written") {
  Roster roster;
  SchoolClass group;
  group.id = ClassId("3/4");
  roster.classes = {group};
  Diagnostics problems;
  CHECK(find_class(roster, word("Groep 3/4"), problems) == ClassId("3/4"));
  CHECK(!find_class(roster, word("5A"), problems));
}

TEST_CASE("a talk belongs to the moment before its first slash") {
  CHECK(moment_of(TalkId("startgesprek/P1")) == MomentId("startgesprek"));
  CHECK(moment_of(TalkId("startgesprek/P1/2")) == MomentId("startgesprek"));
}

TEST_CASE("lists are split at commas and cut when long") {
  const auto parts = split_commas({word("late,overdue"), word("A23")});
  REQUIRE(parts.size() == 3);
  CHECK(parts[1].value == "overdue");
  CHECK(some_of({"a", "b", "c"}, 2) == "a, b …");
  CHECK(some_of({"a", "b"}, 2) == "a, b");
}
