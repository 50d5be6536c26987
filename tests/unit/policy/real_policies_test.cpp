// The policies of fifteen real schools (tests/policies): each can be said, and what was hardest to say means
// what the school says.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

Policy real(std::string_view number) {
  std::ifstream file(std::string(GESPREK_SOURCE_DIR) + "/tests/policies/rp-" + std::string(number) + ".yaml");
  const LoadedPolicy loaded = load_text({std::istreambuf_iterator<char>(file), {}});
  CHECK_MESSAGE(loaded.faults().empty(), number);
  REQUIRE_MESSAGE(loaded.policy, number);
  return *loaded.policy;
}

Moment moment(const Policy& policy, std::string_view id) {
  const Moment* found = policy.find(MomentId(std::string(id)));
  REQUIRE_MESSAGE(found != nullptr, id);
  return *found;
}

TEST_CASE(
    "RP-01 the child for the last five minutes, mandatory for each apart, the second week after Christmas") {
  const Policy policy = real("01");
  CHECK(describe(moment(policy, "startgesprek").attendees) ==
        "teacher required, guardians required mandatory, pupil required mandatory");
  CHECK(describe(moment(policy, "eindgesprek").attendees) ==
        "guardians required, teacher required, pupil required last 5");
  CHECK(describe(moment(policy, "adviesgesprek").window) ==
        "kerstvakantie end +2 school weeks on to weekday 1 .. kerstvakantie end +2 school weeks on to "
        "weekday 7");
  CHECK(moment(policy, "rapportgesprek").audience.front().name.nl == "Voortgangsgesprek");
}

TEST_CASE("RP-05 only when progress lags, a starting month, and a brother or sister at school") {
  const Policy policy = real("05");
  CHECK_FALSE(moment(policy, "doelengesprek").initiative->only_when.empty());
  const auto groups = moment(policy, "huisbezoek").audience;
  CHECK(groups.at(0).mode == "home");
  CHECK(groups.at(0).conditions.at(0).months == std::vector{1});
  CHECK(groups.at(0).conditions.at(1).negated);
  CHECK(groups.at(1).mode == "school");
}

TEST_CASE("RP-07 the pupil talk comes first, and siblings are not put together") {
  const Policy policy = real("07");
  CHECK(moment(policy, "kennismaking").after_moment == MomentId("kindgesprek"));
  CHECK_FALSE(moment(policy, "kennismaking").siblings_together);
  CHECK(moment(policy, "voortgang").audience.at(1).attendees.size() == 3);
}

TEST_CASE("RP-10 whichever teacher works that day") {
  CHECK(moment(real("10"), "startgesprek").duo == "working");
}

TEST_CASE("RP-16 before the birthday, after a change of group, back from summer, at the teacher's request") {
  const Policy policy = real("16");
  CHECK(describe(moment(policy, "kennismaking-instroom").window) ==
        "birthday 4 -3 months .. birthday 4 -1 days");
  CHECK(moment(policy, "uit-startgroep").window.until.anchor == Anchor::class_change);
  CHECK(describe(moment(policy, "eindgesprek").window) ==
        "zomervakantie start -4 weeks .. zomervakantie start -3 weeks");
  CHECK(moment(policy, "rapport-2").initiative->by == std::vector<RoleName>{Role::teacher});
}

TEST_CASE("RP-21 five rounds, at least two of them") {
  const Policy policy = real("21");
  CHECK(policy.moments.size() == 5);
  CHECK(policy.expectations.front().at_least == 2);
  CHECK(policy.expectations.front().of.size() == 5);
}

TEST_CASE("RP-29 a home visit before the start, and a break of the teachers") {
  const Policy policy = real("29");
  CHECK(moment(policy, "huisbezoek-start").mode == "home");
  CHECK(policy.quiet.front().strength == 10);
}

TEST_CASE("RP-30 lists at the door for most, an invitation for grade 8") {
  const Policy policy = real("30");
  CHECK(moment(policy, "contactmiddag").invite.signup == Signup::chosen);
  CHECK(moment(policy, "contactmiddag").invite.from == CountFrom::round);
  CHECK(moment(policy, "eindgesprek").invite.signup == Signup::assigned);
}

TEST_CASE("RP-41 families with more children a day earlier") {
  CHECK(describe(*moment(real("41"), "oudergesprek").invite.head_start) == "1 days");
}

TEST_CASE("RP-51 one talk, another apart only exceptionally, the report for who was not there") {
  const Policy policy = real("51");
  CHECK(policy.separated->talks == SeparatedParents::Talks::on_request);
  CHECK(policy.separated->copy_in_writing == Stated::yes);
}

TEST_CASE("RP-61 a proxy, and a moment of their own for who entered later") {
  const Policy policy = real("61");
  CHECK(moment(policy, "oudercontact-kleuters-1").audience.front().conditions.front().negated);
  CHECK(moment(policy, "oudercontact-instappers").audience.front().conditions.front().months ==
        std::vector{11, 2});
  CHECK(moment(policy, "oudercontact-oktober").attendees.back().other == "proxy");
}

TEST_CASE("RP-64 a date for all but the first year") {
  CHECK(moment(real("64"), "contact-oktober").audience.front().grades == std::vector{2, 3, 4, 5, 6, 7, 8});
}

TEST_CASE("RP-72 a talk or the report, led by the child and signed by all") {
  const Moment talk = moment(real("72"), "leerontwikkelingsgesprek");
  CHECK(talk.opt_out);
  CHECK(talk.attendees.front().leads);
  CHECK(talk.report.signed_by.size() == 3);
  CHECK(talk.duration.about);
}

TEST_CASE("RP-80 an evening without appointments") {
  const Moment evening = moment(real("80"), "open-avond");
  CHECK(evening.kind == MomentKind::event);
  CHECK(evening.event->hours.front().clock == ClockRange{{17 * 60}, {19 * 60 + 30}});
}

TEST_CASE("RP-82 brothers and sisters together, told a week ahead") {
  const Moment talk = moment(real("82"), "oudergesprek");
  CHECK(talk.siblings_together);
  CHECK(describe(*talk.invite.lead) == "1 weeks");
}

}  // namespace
}  // namespace gesprek::test
