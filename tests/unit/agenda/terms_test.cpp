// How long talks last, in which form, and how they are invited.
#include "model/vague_words.hpp"
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

using Kind = Request::Kind;

TestSchool school_with_duration(Duration::Kind kind, int least, int most) {
  TestSchool school;
  school.policy.moments.push_back(talk_moment("rapport", {grades({})}, month(2)));
  school.policy.moments.front().duration = {kind, Minutes{least}, Minutes{most}, false, {}};
  school.add_class("3A", {3});
  school.add_pupil("P1", 3, "3A");
  return school;
}

OwedTalk report(const TestSchool& school) {
  return talk(school.agenda(), "rapport/P1");
}

}  // namespace

TEST_CASE("B01 an exact duration is the policy's, whatever the school says") {
  TestSchool school = school_with_duration(Duration::Kind::exact, 0, 10);
  school.round("rapport").duration = Minutes{5};
  CHECK(report(school).minutes == Minutes{10});
  CHECK(report(school).at_least == Minutes{10});
  CHECK_FALSE(report(school).at_most.has_value());
}

TEST_CASE("a range takes the school's number within its ends, else its least") {
  TestSchool school = school_with_duration(Duration::Kind::range, 10, 15);
  CHECK(report(school).minutes == Minutes{10});
  SchoolRound& round = school.round("rapport");
  for (const auto& [chosen, used] : {std::pair{12, 12}, std::pair{9, 10}, std::pair{20, 15}}) {
    round.duration = Minutes{chosen};
    CHECK(report(school).minutes == Minutes{used});
  }
  CHECK(report(school).at_least == Minutes{10});
  CHECK(report(school).at_most == Minutes{15});
}

TEST_CASE("B01 where no duration is stated the school is asked and the source shown") {
  TestSchool school = school_with_duration(Duration::Kind::not_stated, 0, 0);
  Agenda agenda = school.agenda();
  CHECK(talk(agenda, "rapport/P1").duration_stated == Stated::not_stated);
  CHECK(says(talk(agenda, "rapport/P1").why, "the policy states no length"));
  REQUIRE(question(agenda, "duration-unstated") != nullptr);
  CHECK(question(agenda, "duration-unstated")->pupils.empty());
  school.round("rapport").duration = Minutes{15};
  agenda = school.agenda();
  CHECK(talk(agenda, "rapport/P1").minutes == Minutes{15});
  CHECK(talk(agenda, "rapport/P1").duration_stated == Stated::not_stated);
  CHECK(agenda.questions.empty());
}

TEST_CASE("longer talks on request, within what the policy allows at most") {
  TestSchool school = school_with_duration(Duration::Kind::exact, 0, 10);
  Request& longer = school.ask(Kind::longer, "P1");
  longer.minutes = Minutes{20};
  CHECK(report(school).minutes == Minutes{20});
  CHECK(report(school).at_least == Minutes{10});
  longer.minutes = Minutes{5};
  CHECK(report(school).minutes == Minutes{10});
  school.policy.moments.front().duration = {Duration::Kind::at_most, Minutes{0}, Minutes{30}, false, {}};
  school.round("rapport").duration = Minutes{15};
  longer.minutes = Minutes{45};
  CHECK(report(school).minutes == Minutes{30});
}

TEST_CASE("A13 the form is agreed for each talk, by pupil or by household") {
  TestSchool school = school_with_duration(Duration::Kind::exact, 0, 10);
  CHECK(report(school).mode == Mode::school);
  school.policy.moments.front().mode = "phone";
  CHECK(report(school).mode == Mode::phone);
  school.policy.moments.front().audience.front().mode = "school";
  CHECK(report(school).mode == Mode::school);
  Request& household = school.ask(Kind::mode, "");
  household.household = HouseholdId{"H1"};
  household.value = "video";
  CHECK(report(school).mode == Mode::video);
  school.ask(Kind::mode, "P1").value = "home";
  CHECK(report(school).mode == Mode::home);
}

TEST_CASE("A13 of guardians apart each household has its own form") {
  TestSchool school = school_with_duration(Duration::Kind::exact, 0, 10);
  school.add_guardian("P1", "G9", "H9").invite = Guardian::Invited::separate;
  Request& household = school.ask(Kind::mode, "P1");
  household.household = HouseholdId{"H9"};
  household.value = "video";
  const Agenda agenda = school.agenda();
  CHECK(talk(agenda, "rapport/P1").mode == Mode::school);
  CHECK(talk(agenda, "rapport/P1/2").mode == Mode::video);
}

TEST_CASE("A19 the invitation's lead time is the policy's, or the school's number for vague words") {
  TestSchool school = school_with_duration(Duration::Kind::exact, 0, 10);
  CHECK(report(school).invite_lead == Length{1, Unit::weeks});
  school.policy.moments.front().invite.lead = vague_length(Vague::well_ahead);
  CHECK(report(school).invite_lead == vague_length(Vague::well_ahead));
  VagueNumbers numbers;
  numbers.well_ahead = {5, Unit::weeks};
  settle_vague_words(school.policy, numbers);
  CHECK(report(school).invite_lead == Length{5, Unit::weeks, Vague::well_ahead});
  school.policy.moments.front().invite.needed = false;
  CHECK_FALSE(report(school).invite_lead.has_value());
  CHECK_FALSE(report(school).invite_needed);
}

TEST_CASE("A23 the report's time and the form go along with the talk") {
  TestSchool school = school_with_duration(Duration::Kind::exact, 0, 10);
  Form form;
  form.id = "start-talk";
  school.policy.moments.front().form = form;
  CHECK(report(school).report_within == Length{1, Unit::weeks});
  CHECK(report(school).form->id == "start-talk");
  school.policy.moments.front().report.needed = false;
  CHECK_FALSE(report(school).report_within.has_value());
}
