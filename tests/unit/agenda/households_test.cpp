// Talks per household (B25, B26) and what is expected of families over the year (B05).
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

using Fact = Condition::Fact;

TestSchool school_of(Moment moment) {
  TestSchool school;
  moment.per_household = true;
  moment.attendees = {attendee(Role::guardians), attendee(Role::head)};
  school.policy.moments.push_back(std::move(moment));
  school.add_class("3A", {3});
  school.add_class("8A", {8});
  school.add_staff("DIR", "head");
  return school;
}

TestSchool exit_school() {
  const Point before = point(Anchor::last_day, 0, Edge::start, {-1, Unit::calendar_days});
  return school_of(
      talk_moment("exit", {grades_if({}, Fact::moving_away)}, between(point(Anchor::school_year), before)));
}

TestSchool welcome_school() {
  Point after = point(Anchor::first_day, 0, Edge::end, {4, Unit::weeks});
  after.some_weeks = true;
  Window window = between(after, after);
  window.about = true;
  return school_of(talk_moment("welkom", {grades_if({}, Fact::moved_in)}, window));
}

/// Two children of one family, with the same guardian in H1.
void add_family(TestSchool& school) {
  for (const std::string pupil : {"P1", "P2"}) {
    school.add_pupil_alone(pupil, 3, "3A");
    school.add_guardian(pupil, "G1", "H1");
  }
}

}  // namespace

TEST_CASE("B25 a family that moves away is called once, before its last day") {
  TestSchool school = exit_school();
  add_family(school);
  for (const std::string pupil : {"P1", "P2"}) {
    school.pupil(pupil).last_day = day("2027-01-15");
    school.pupil(pupil).left = "moved";
  }
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"exit/P1"});
  CHECK(texts(agenda.talks.front().pupils) == Ids{"P1", "P2"});
  CHECK(texts(agenda.talks.front().guardians) == Ids{"G1"});
  CHECK(agenda.talks.front().window == range("2026-08-31", "2027-01-14"));
}

TEST_CASE("B25 only where the reason is a move, and an unknown reason is one question") {
  TestSchool school = exit_school();
  add_family(school);
  school.pupil("P1").last_day = day("2027-01-15");
  school.pupil("P1").left = "other-school";
  CHECK(school.agenda().talks.empty());
  CHECK(school.agenda().questions.empty());
  school.pupil("P1").left.clear();
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.empty());
  REQUIRE(question(agenda, "leaving-unknown") != nullptr);
  CHECK(texts(question(agenda, "leaving-unknown")->pupils) == Ids{"P1"});
}

TEST_CASE("B25 grade 8 leaves at the end of the year without a reason") {
  TestSchool school = exit_school();
  school.add_pupil("P1", 8, "8A").last_day = day("2027-07-12");
  CHECK(school.agenda().questions.empty());
  school.pupil("P1").last_day = day("2027-07-11");  // before the last school week
  CHECK(question(school.agenda(), "leaving-unknown") != nullptr);
  school.pupil("P1").left = "moved";
  CHECK(ids(school.agenda()) == Ids{"exit/P1"});
}

TEST_CASE("B25 who moves away on a day that nobody knows is a question") {
  TestSchool school = exit_school();
  school.add_pupil("P1", 3, "3A").left = "moved";
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.empty());
  CHECK(question(agenda, "last-day-unknown") != nullptr);
}

TEST_CASE("B25 who left in the year before is not called now") {
  TestSchool school = exit_school();
  Pupil& pupil = school.add_pupil("P1", 3, "3A");
  pupil.left = "moved";
  pupil.last_day = day("2026-07-17");
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.empty());
  CHECK(why_not(agenda, "P1").find("in the school year before") != std::string::npos);
}

TEST_CASE("B25 a child of two households is talked about with each") {
  TestSchool school = exit_school();
  add_family(school);
  school.add_guardian("P1", "G2", "H2");
  for (const std::string pupil : {"P1", "P2"}) {
    school.pupil(pupil).last_day = day("2027-01-15");
    school.pupil(pupil).left = "moved";
  }
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"exit/P1", "exit/P1/2"});
  CHECK(texts(talk(agenda, "exit/P1").guardians) == Ids{"G1"});
  CHECK(texts(talk(agenda, "exit/P1/2").guardians) == Ids{"G2"});
  CHECK(texts(talk(agenda, "exit/P1/2").pupils) == Ids{"P1"});
}

TEST_CASE("B26 families that moved in are asked some weeks after they came") {
  TestSchool school = welcome_school();
  add_family(school);
  for (const std::string pupil : {"P1", "P2"}) {
    school.pupil(pupil).first_day = day("2026-11-02");
    school.pupil(pupil).arrived = "moved";
  }
  CHECK(ids(school.agenda()) == Ids{"welkom/P1"});
  CHECK(school.agenda().talks.front().window == range("2026-11-23", "2026-12-07"));
  school.school.vague.some_weeks = {6, Unit::weeks};
  CHECK(school.agenda().talks.front().window == range("2026-12-07", "2026-12-18"));
}

TEST_CASE("B26 a window in a holiday moves to the first school days after it") {
  TestSchool school = welcome_school();
  school.school.vague.about = {2, Unit::calendar_days};
  Pupil& pupil = school.add_pupil("P1", 3, "3A");
  pupil.first_day = day("2026-11-26");  // four weeks later: 24 December
  pupil.arrived = "moved";
  CHECK(school.agenda().talks.front().window == range("2027-01-04", "2027-01-08"));
}

TEST_CASE("B26 only where the reason for coming is a move") {
  TestSchool school = welcome_school();
  Pupil& pupil = school.add_pupil("P1", 3, "3A");
  pupil.first_day = day("2026-11-02");
  pupil.arrived = "other-school";
  CHECK(school.agenda().talks.empty());
  pupil.arrived.clear();
  CHECK(question(school.agenda(), "arrival-unknown") != nullptr);
  pupil.grade = 1;  // starts school at four: came from nowhere
  CHECK(school.agenda().questions.empty());
}

TEST_CASE("B26 who came late in the year before is still asked, and who comes at the end of it next year") {
  TestSchool school = welcome_school();
  Pupil& pupil = school.add_pupil("P1", 3, "3A");
  pupil.arrived = "moved";
  pupil.first_day = day("2026-08-10");
  CHECK(ids(school.agenda()) == Ids{"welkom/P1"});
  pupil.first_day = day("2027-07-14");
  CHECK(why_not(school.agenda(), "P1").find("in the next school year") != std::string::npos);
}

TEST_CASE("B05 each household of each pupil is expected at one of the talks") {
  TestSchool school;
  school.policy.moments.push_back(talk_moment("start", {grades({3})}, school_weeks(3, 5)));
  school.policy.moments.push_back(talk_moment("rapport", {grades({})}, month(2)));
  school.policy.moments.push_back(talk_moment("anders", {grades({})}, month(3)));
  Expectation expectation;
  expectation.of = {MomentId{"start"}, MomentId{"rapport"}};
  expectation.basis.clause = "B05";
  school.policy.expectations.push_back(expectation);
  school.add_class("3A", {3});
  school.add_class("8A", {8});
  add_family(school);
  school.add_guardian("P2", "G2", "H2");
  school.add_pupil("P3", 8, "8A").last_day = day("2027-01-31");
  const Agenda agenda = school.agenda();
  REQUIRE(agenda.expected.size() == 3);
  CHECK(agenda.expected[0].pupil == PupilId{"P1"});
  CHECK(texts(agenda.expected[0].talks) == Ids{"start/P1", "rapport/P1"});
  CHECK(agenda.expected[1].pupil == PupilId{"P2"});
  CHECK(agenda.expected[1].household == HouseholdId{"H1"});
  CHECK(agenda.expected[2].household == HouseholdId{"H2"});
  CHECK(texts(agenda.expected[2].guardians) == Ids{"G2"});
  CHECK(agenda.expected[2].why.front().clause == "B05");
}

TEST_CASE("B05 no more is expected of a family than its child can have") {
  TestSchool school;
  school.policy.moments.push_back(talk_moment("start", {grades({3})}, school_weeks(3, 5)));
  school.policy.moments.push_back(talk_moment("rapport", {grades({})}, month(2)));
  Expectation expectation;
  expectation.at_least = 2;
  expectation.of = {MomentId{"start"}, MomentId{"rapport"}};
  school.policy.expectations.push_back(expectation);
  school.add_class("3A", {3});
  school.add_class("8A", {8});
  add_family(school);
  school.add_pupil("P9", 8, "8A");
  school.add_guardian("P9", "G9", "H9");
  const Agenda agenda = school.agenda();
  const auto of = [&](const char* pupil) {
    const auto found = std::ranges::find(agenda.expected, PupilId{pupil}, &ExpectedContact::pupil);
    return found == agenda.expected.end() ? 0 : found->at_least;
  };
  CHECK(of("P1") == 2);
  CHECK(of("P9") == 1);
}
