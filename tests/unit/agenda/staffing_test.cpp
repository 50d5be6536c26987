// Which teachers and guests take part in a talk.
#include "school.hpp"
#include "words/agenda.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

using Kind = Request::Kind;

TestSchool report_school() {
  TestSchool school;
  school.policy.moments.push_back(talk_moment("rapport", {grades({})}, month(2)));
  school.add_class("3A", {3});
  school.add_pupil("P1", 3, "3A");
  return school;
}

/// A second teacher of class 3A.
Staff& add_duo(TestSchool& school) {
  school.roster.classes.front().staff.push_back(PersonId{"LB"});
  return school.add_staff("LB", "teacher");
}

}  // namespace

TEST_CASE("a duo attends as the school says unless the policy says it") {
  TestSchool school = report_school();
  CHECK(talk(school.agenda(), "rapport/P1").duo == Duo::either);
  add_duo(school);
  school.school.planning.duo = "both";
  CHECK(texts(talk(school.agenda(), "rapport/P1").teachers) == Ids{"L3A", "LB"});
  CHECK(talk(school.agenda(), "rapport/P1").duo == Duo::both);
  school.policy.moments.front().duo = "working";
  CHECK(talk(school.agenda(), "rapport/P1").duo == Duo::working_that_day);
}

TEST_CASE("teachers count from their first day to their last") {
  TestSchool school = report_school();
  Staff& second = add_duo(school);
  second.from = day("2027-02-20");  // after the last day of the window
  CHECK(texts(talk(school.agenda(), "rapport/P1").teachers) == Ids{"L3A"});
  std::ranges::find(school.roster.staff, PersonId{"LB"}, &Staff::id)->from = day("2027-02-19");
  CHECK(texts(talk(school.agenda(), "rapport/P1").teachers) == Ids{"L3A", "LB"});
  std::ranges::find(school.roster.staff, PersonId{"L3A"}, &Staff::id)->until = day("2027-01-31");
  CHECK(texts(talk(school.agenda(), "rapport/P1").teachers) == Ids{"LB"});
  std::ranges::find(school.roster.staff, PersonId{"L3A"}, &Staff::id)->until = day("2027-02-01");
  CHECK(texts(talk(school.agenda(), "rapport/P1").teachers) == Ids{"L3A", "LB"});
}

TEST_CASE("a teacher who is the pupil's guardian leaves the talk to the other one, if there is one") {
  TestSchool school = report_school();
  school.add_guardian("P1", "L3A", "H1");
  add_duo(school);
  CHECK(texts(talk(school.agenda(), "rapport/P1").teachers) == Ids{"LB"});
}

TEST_CASE("nobody talks with herself: the only teacher is the mother, so a colleague is asked for") {
  TestSchool school = report_school();
  school.add_guardian("P1", "L3A", "H1");
  Agenda agenda = school.agenda();
  CHECK(talk(agenda, "rapport/P1").teachers.empty());
  REQUIRE(talk(agenda, "rapport/P1").missing.size() == 1);
  CHECK(talk(agenda, "rapport/P1").missing.front().fact.phrase == &words::agenda::k_own_child);
  CHECK(question(agenda, "own-child") != nullptr);
  CHECK(question(agenda, "teacher-missing") == nullptr);

  school.add_staff("L4A", "teacher");
  school.ask(Kind::guest, "P1").person = PersonId{"L4A"};
  agenda = school.agenda();
  CHECK(texts(talk(agenda, "rapport/P1").teachers) == Ids{"L4A"});
  CHECK(talk(agenda, "rapport/P1").guests.empty());
  CHECK(talk(agenda, "rapport/P1").missing.empty());
  CHECK(question(agenda, "own-child") == nullptr);
}

TEST_CASE("the teacher's former partner, who comes alone, talks with her") {
  TestSchool school = report_school();
  school.add_guardian("P1", "G1", "H1");
  school.add_guardian("P1", "L3A", "H2").invite = Guardian::Invited::no;
  CHECK(texts(talk(school.agenda(), "rapport/P1").teachers) == Ids{"L3A"});
}

TEST_CASE(
    "RP-01 what is mandatory for the guardians holds for them, and of others only what is said of them") {
  Moment moment = talk_moment("start", {grades({3})}, month(9));
  moment.attendees = {attendee(Role::guardians), attendee(Role::pupil), attendee(Role::teacher)};
  moment.attendees.front().mandatory = Stated::yes;
  TestSchool school;
  school.policy.moments.push_back(std::move(moment));
  school.add_class("3A", {3});
  school.add_pupil("P1", 3, "3A");
  const Agenda agenda = school.agenda();
  const OwedTalk& owed = talk(agenda, "start/P1");
  CHECK(owed.mandatory == Stated::yes);
  for (const Participant& each : owed.participants) {
    CHECK(each.mandatory == (each.role == Role::guardians ? Stated::yes : Stated::not_stated));
  }
}

TEST_CASE("A25 coordinator and head take part when that is asked") {
  TestSchool school = report_school();
  school.add_staff("IB", "coordinator");
  school.add_staff("DIR", "head");
  school.policy.moments.front().attendees.push_back(attendee(Role::coordinator, Presence::on_request));
  CHECK(talk(school.agenda(), "rapport/P1").guests.empty());
  school.ask(Kind::guest, "P1").value = "coordinator";
  school.ask(Kind::guest, "P1", "rapport").person = PersonId{"DIR"};
  school.ask(Kind::guest, "P1", "verwijzing").person = PersonId{"L3A"};
  const Agenda agenda = school.agenda();
  const OwedTalk& owed = talk(agenda, "rapport/P1");
  CHECK(texts(owed.guests) == Ids{"IB", "DIR"});
  REQUIRE(owed.participants.size() == 5);
  CHECK(owed.participants[3].role == Role::coordinator);
  CHECK(owed.participants[4].role == Role::head);
  CHECK(owed.participants[4].presence == Presence::on_request);
}

TEST_CASE("A25 a guest who takes part already is not added twice") {
  TestSchool school = report_school();
  school.ask(Kind::guest, "P1").person = PersonId{"L3A"};
  CHECK(talk(school.agenda(), "rapport/P1").guests.empty());
}

TEST_CASE(
    "B25 a role that has to attend is filled by its first member of staff, who receives where no teacher "
    "comes") {
  TestSchool school = report_school();
  school.policy.moments.front().attendees = {attendee(Role::guardians), attendee(Role::head)};
  Agenda agenda = school.agenda();
  REQUIRE(talk(agenda, "rapport/P1").missing.size() == 1);
  CHECK(question(agenda, "role-missing") != nullptr);
  school.add_staff("D2", "head");
  school.add_staff("D1", "head").until = day("2027-01-31");
  agenda = school.agenda();
  const OwedTalk& owed = talk(agenda, "rapport/P1");
  CHECK(texts(owed.teachers) == Ids{"D2"});
  CHECK(owed.guests.empty());
  CHECK(owed.missing.empty());
  CHECK(
      std::ranges::any_of(owed.participants, [](const Participant& who) { return who.role == Role::head; }));
}

TEST_CASE("a role of the policy's own words is filled from staff.csv") {
  TestSchool school = report_school();
  Attendee interpreter = attendee(Role::other);
  interpreter.other = "interpreter";
  school.policy.moments.front().attendees.push_back(interpreter);
  school.add_staff("T1", "interpreter");
  CHECK(texts(talk(school.agenda(), "rapport/P1").guests) == Ids{"T1"});
}

TEST_CASE("a role of the policy's own goes by its word in staff.csv, whatever its capitals") {
  TestSchool school = report_school();
  Attendee expert = attendee(Role::other);
  expert.other = "Vakleerkracht";
  school.policy.moments.front().attendees.push_back(expert);
  school.add_staff("V1", "teacher").role_as_written = "vakleerkracht";  // a word that means teacher elsewhere
  const Agenda agenda = school.agenda();
  const OwedTalk& owed = talk(agenda, "rapport/P1");
  CHECK(texts(owed.guests) == Ids{"V1"});
  const auto found = std::ranges::find(owed.participants, PersonId{"V1"}, &Participant::person);
  REQUIRE(found != owed.participants.end());
  CHECK(found->role == RoleName(Role::other, "Vakleerkracht"));
  CHECK(found->presence == Presence::required);
  school.policy.moments.front().attendees.back().other = "Orthopedagoog";
  CHECK(says(talk(school.agenda(), "rapport/P1").missing, "the role \"Orthopedagoog\""));
}

TEST_CASE("a class without a teacher is a question, and the talk says what it lacks") {
  TestSchool school = report_school();
  school.roster.classes.front().staff.clear();
  const Agenda agenda = school.agenda();
  CHECK(says(talk(agenda, "rapport/P1").missing, "no teacher is known"));
  CHECK(question(agenda, "teacher-missing") != nullptr);
}

TEST_CASE("RP-01 presence, duty and minutes are those of each attendee") {
  TestSchool school = report_school();
  std::vector<Attendee>& attendees = school.policy.moments.front().attendees;
  attendees.push_back(attendee(Role::pupil));
  attendees.back().last_part = Minutes{5};
  attendees.front().mandatory = Stated::no;
  school.policy.moments.front().mandatory = Stated::yes;
  const Agenda agenda = school.agenda();
  const OwedTalk& owed = talk(agenda, "rapport/P1");
  CHECK(owed.participants[0].mandatory == Stated::no);
  CHECK(owed.participants[2].role == Role::pupil);
  CHECK(owed.participants[2].mandatory == Stated::yes);
  CHECK(owed.participants[2].last_part == Minutes{5});
}

TEST_CASE("RP-07 a group can have its own attendees, and a talk can wait for another") {
  TestSchool school = report_school();
  Audience own = grades({3});
  own.attendees = {attendee(Role::guardians), attendee(Role::pupil), attendee(Role::teacher)};
  own.mandatory = Stated::yes;
  Moment second = talk_moment("tweede", {own, grades({})}, month(3));
  second.after_moment = MomentId{"rapport"};
  second.siblings_together = false;
  school.policy.moments.push_back(std::move(second));
  school.add_pupil("P2", 5);
  const Agenda agenda = school.agenda();
  CHECK(talk(agenda, "tweede/P1").pupil_attends);
  CHECK(talk(agenda, "tweede/P1").mandatory == Stated::yes);
  CHECK_FALSE(talk(agenda, "tweede/P2").pupil_attends);
  CHECK(talk(agenda, "tweede/P1").after == TalkId{"rapport/P1"});
  CHECK_FALSE(talk(agenda, "tweede/P1").siblings_together);
  CHECK_FALSE(talk(agenda, "rapport/P1").after.has_value());
}
