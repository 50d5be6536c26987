// Who takes part, how, for which grades and how long, in the words of schools; in English and in Dutch.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

std::string attendees(std::string_view list) {
  return describe(talk("attendees: " + std::string(list)).attendees);
}

TEST_CASE("people have many names") {
  CHECK(attendees("[ouders, kind, stamgroepleider]") ==
        "guardians required, pupil required, teacher required");
  CHECK(attendees("[parents, child, titularis]") == "guardians required, pupil required, teacher required");
  CHECK(attendees("[gezaghebbende ouder, de leerkracht]") == "guardians required, teacher required");
  CHECK(attendees("[verzorgers, juf, IB'er, directie]") ==
        "guardians required, teacher required, coordinator required, head required");
  CHECK(attendees("[ouder(s), groepsleerkracht, zorgcoördinator, tolk, CLB]") ==
        "guardians required, teacher required, coordinator required, interpreter required, guidance-centre "
        "required");
  CHECK(
      attendees("[guardians, teacher, kwaliteitscoördinator if suitable, next year's teacher on request]") ==
      "guardians required, teacher required, coordinator if_suitable, next-teacher on_request");
}

TEST_CASE("a role that the policy names itself goes before the language's word") {
  const LoadedPolicy loaded =
      load_text("roles: [titularis]\n" + with_talk("attendees: [titularis, guardians]"));
  REQUIRE(loaded.policy);
  CHECK(describe(loaded.policy->moments.back().attendees) == "titularis required, guardians required");
}

TEST_CASE("ways to take part") {
  const auto pupil = [](std::string_view presence) {
    return attendees("{teacher: required, pupil: " + std::string(presence) + "}").substr(18);
  };
  CHECK(pupil("decided by the teacher") == "pupil if_suitable");
  CHECK(pupil("if fitting") == "pupil if_suitable");
  CHECK(pupil("decided by the guardians") == "pupil on_request");
  CHECK(pupil("for the last quarter of an hour") == "pupil required last 15");
  CHECK(pupil("het laatste kwartier") == "pupil required last 15");
  CHECK(pupil("voor de laatste 10 minuten") == "pupil required last 10");
  CHECK(pupil("mandatory") == "pupil required mandatory");
  CHECK(talk("on_request: teacher only").initiative->by == std::vector<RoleName>{Role::teacher});
  CHECK(talk("on_request: either").initiative->by == std::vector<RoleName>{Role::guardians, Role::teacher});
  CHECK(pupil("de laatste 5 minuten") == "pupil required last 5");
}

TEST_CASE("a group says of the talk's attendees who is expected") {
  const LoadedPolicy loaded = load_text(R"(format: 1
moments:
  - id: a
    name: A
    when: May
    who: [{grades: 6, mandatory: {guardians: yes}}, {grades: 7}]
    attendees: [guardians, teacher]
)");
  REQUIRE(loaded.policy);
  const Moment& moment = loaded.policy->moments.front();
  CHECK(describe(moment.audience.front().attendees) == "guardians required mandatory, teacher required");
  CHECK(moment.audience.back().attendees.empty());
  CHECK(describe(moment.attendees) == "guardians required, teacher required");
}

TEST_CASE("roles are written with a blank, a hyphen or an underscore") {
  for (const char* written : {"next_teacher", "next-teacher", "next teacher", "volgende leerkracht"}) {
    CHECK(describe(talk("attendees: [guardians, " + std::string(written) + "]").attendees) ==
          "guardians required, next-teacher required");
  }
  CHECK(describe(talk("attendees: [guardians, previous_teacher, guidance_centre]").attendees) ==
        "guardians required, previous-teacher required, guidance-centre required");
}

TEST_CASE("mandatory for each apart") {
  const Moment moment =
      talk("attendees: [guardians, pupil, teacher]\nmandatory: {guardians: yes, pupil: no}");
  CHECK(describe(moment.attendees) ==
        "guardians required mandatory, pupil required optional, teacher required");
  CHECK(moment.mandatory == Stated::not_stated);
  const LoadedPolicy other = load_text(with_talk("mandatory: {pupil: yes}"));
  CHECK(other.faults().front().starts_with("not-attending"));
  const Moment group =
      talk("who:\n  - {grades: 1, attendees: [ouders, kind], mandatory: {kind: yes}}\n  - {grades: 2-8}");
  CHECK(describe(group.audience.front().attendees) == "guardians required, pupil required mandatory");
}

TEST_CASE("grades with exceptions, open ends and words") {
  const auto grades = [](std::string_view written) {
    return talk("grades: " + std::string(written)).audience.front().grades;
  };
  const std::vector from_three{3, 4, 5, 6, 7, 8};
  CHECK(grades("from 3") == from_three);
  CHECK(grades("vanaf 3") == from_three);
  CHECK(grades("3+") == from_three);
  CHECK(grades("3 and up") == from_three);
  CHECK(grades("7+") == std::vector{7, 8});
  CHECK(grades("t/m 4") == std::vector{1, 2, 3, 4});
  CHECK(grades("groep 3/4") == std::vector{3, 4});
  CHECK(grades("[odd, 8]") == std::vector{1, 3, 5, 7, 8});
  CHECK(grades("odd and 8") == std::vector{1, 3, 5, 7, 8});
  CHECK(grades("all except [1, 8]") == std::vector{2, 3, 4, 5, 6, 7});
  CHECK(grades("alle behalve 1 en 8") == std::vector{2, 3, 4, 5, 6, 7});
  CHECK(grades("alle groepen behalve groep 8") == std::vector{1, 2, 3, 4, 5, 6, 7});
  CHECK(grades("everyone except grade 8") == std::vector{1, 2, 3, 4, 5, 6, 7});
  CHECK(grades("1-7 except 3") == std::vector{1, 2, 4, 5, 6, 7});
  CHECK(grades("alle groepen").empty());
}

TEST_CASE("durations as they are said") {
  const auto minutes = [](std::string_view written) {
    return talk("duration: " + std::string(written)).duration.most.count();
  };
  CHECK(minutes("1.5 hours") == 90);
  CHECK(minutes("1,5 uur") == 90);
  CHECK(minutes("anderhalf uur") == 90);
  CHECK(minutes("an hour and a half") == 90);
  CHECK(minutes("three quarters of an hour") == 45);
  CHECK(minutes("drie kwartier") == 45);
  CHECK(minutes("3 kwartier") == 45);
  CHECK(minutes("zes kwartier") == 90);
  CHECK(minutes("two quarters of an hour") == 30);
  CHECK(minutes("half uur") == 30);
  const Duration least = talk("duration: at least 20 minutes").duration;
  CHECK(least.kind == Duration::Kind::at_least);
  CHECK(least.least.count() == 20);
}

TEST_CASE("a report on the same day") {
  CHECK(describe(*talk("report: same day").report.within) == "0 days");
  CHECK(describe(*talk("report: dezelfde dag").report.within) == "0 days");
}

TEST_CASE("a school's grades take the place of its board's groups") {
  constexpr std::string_view k_board = R"(format: 1
moments:
  - id: a
    name: A
    when: May
    attendees: [guardians, teacher]
    who: [{grades: 1-4, duration: 20 minutes}, {grades: 5-8}]
)";
  const auto school = [&](const std::string& lines) {
    return load_text("format: 1\nextends: board.yaml\nmoments:\n  - id: a\n" + lines,
                     {{"board.yaml", std::string(k_board)}});
  };
  const LoadedPolicy replaced = school("    grades: 1-7\n");
  REQUIRE(replaced.policy);
  CHECK(replaced.policy->moments.front().audience.front().grades.size() == 7);
  CHECK(replaced.policy->overrides.size() == 2);  // the groups that went, and the grades that came
  const LoadedPolicy half = school("    if: new teacher\n");
  CHECK(half.faults() == std::vector<std::string>{"two-audiences 5:5"});
  REQUIRE(half.diagnostics.all().front().notes.size() == 1);  // where the groups stand
}

TEST_CASE("answers and choices in Dutch, and a role of the policy in its own capitals") {
  CHECK(talk("per: gezin").per_household);
  CHECK(talk("duo: wie die dag werkt").duo == "working");
  CHECK(talk("advice: voorlopig").advice == Advice::provisional);
  CHECK(talk("after_no_show: nieuwe afspraak").after_no_show == Stated::yes);
  CHECK(talk("invite: {signup: ouders kiezen, through: email}").invite.signup == Signup::chosen);
  CHECK(talk("on_request: ouders, leerkracht of kind").initiative->by ==
        std::vector<RoleName>{Role::guardians, Role::teacher, Role::pupil});
  CHECK(attendees("{ouders: aanwezig, leerkracht: aanwezig}") == "guardians required, teacher required");
  const LoadedPolicy own = load_text("roles: [EAL teacher]\nseparated_parents: samen\n" +
                                     with_talk("attendees: [guardians, EAL teacher if needed]"));
  REQUIRE(own.policy);
  CHECK(describe(own.policy->moments.back().attendees) == "guardians required, EAL teacher on_request");
  CHECK(own.policy->separated->talks == SeparatedParents::Talks::together);
}

}  // namespace
}  // namespace gesprek::test
