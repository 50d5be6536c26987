// Who is invited, and in how many talks (A13).
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

using Kind = Request::Kind;

TestSchool report_school() {
  TestSchool school;
  school.policy.moments.push_back(talk_moment("rapport", {grades({})}, month(2)));
  school.add_class("3A", {3});
  return school;
}

/// Mother and stepfather in H1, father and his partner in H2.
TestSchool step_family() {
  TestSchool school = report_school();
  school.add_pupil_alone("P1", 3, "3A");
  school.add_guardian("P1", "G1", "H1");
  school.add_guardian("P1", "G2", "H1");
  school.add_guardian("P1", "G3", "H2");
  school.add_guardian("P1", "G4", "H2");
  return school;
}

Ids guardians(const Agenda& agenda, std::string_view id) {
  return texts(talk(agenda, id).guardians);
}

}  // namespace

TEST_CASE("A13 guardians with custody yes or unknown are invited") {
  TestSchool school = report_school();
  school.add_pupil("P1", 3, "3A");
  school.guardian("G1b").custody = YesNoUnknown::unknown;
  CHECK(guardians(school.agenda(), "rapport/P1") == Ids{"G1a", "G1b"});
  school.guardian("G1b").custody = YesNoUnknown::no;
  CHECK(guardians(school.agenda(), "rapport/P1") == Ids{"G1a"});
}

TEST_CASE("A13 unknown custody is one question, not one a guardian") {
  TestSchool school = report_school();
  for (const std::string pupil : {"P1", "P2"}) {
    school.add_pupil(pupil, 3, "3A");
  }
  for (Guardian& guardian : school.roster.guardians) {
    guardian.custody = YesNoUnknown::unknown;
  }
  const Agenda agenda = school.agenda();
  CHECK(agenda.questions.size() == 1);
  REQUIRE(question(agenda, "custody-unknown") != nullptr);
  CHECK(texts(question(agenda, "custody-unknown")->pupils) == Ids{"P1", "P2"});
  CHECK(say(Lang::en, question(agenda, "custody-unknown")->text).find("4 guardian(s)") != std::string::npos);
}

TEST_CASE("A foster parent without custody who gets no invitation is a question, never left out in silence") {
  TestSchool school = report_school();
  school.add_pupil("P1", 3, "3A");
  school.guardian("G1b").custody = YesNoUnknown::no;
  CHECK(question(school.agenda(), "foster-not-invited") == nullptr);
  school.guardian("G1b").relation = "foster";
  const Agenda asked = school.agenda();
  REQUIRE(question(asked, "foster-not-invited") != nullptr);
  CHECK(texts(question(asked, "foster-not-invited")->pupils) == Ids{"P1"});
  SUBCASE("but not who was said not to come") {
    school.guardian("G1b").invite = Guardian::Invited::no;
    CHECK(question(school.agenda(), "foster-not-invited") == nullptr);
  }
  SUBCASE("nor whom the policy invites") {
    school.policy.invite_without_custody = Stated::yes;
    CHECK(question(school.agenda(), "foster-not-invited") == nullptr);
  }
}

TEST_CASE("A13 two homes and one talk is one question, which a request answers either way") {
  TestSchool school = report_school();
  school.add_pupil_alone("P1", 3, "3A");
  school.add_guardian("P1", "G1", "H1");
  school.add_guardian("P1", "G2", "H2");
  school.add_pupil("P2", 3, "3A");
  const Agenda asked = school.agenda();
  REQUIRE(question(asked, "two-homes") != nullptr);
  CHECK(texts(question(asked, "two-homes")->pupils) == Ids{"P1"});
  SUBCASE("together") {
    school.ask(Request::Kind::joint, "P1");
  }
  SUBCASE("apart") {
    school.guardian("G2").invite = Guardian::Invited::separate;
  }
  SUBCASE("by policy") {
    school.policy.separated = SeparatedParents{};
    school.policy.separated->talks = SeparatedParents::Talks::together;
  }
  CHECK(question(school.agenda(), "two-homes") == nullptr);
}

TEST_CASE("A talk knows every household in which its guardians stand") {
  TestSchool school = report_school();
  school.add_pupil_alone("P1", 3, "3A");
  school.add_pupil_alone("P2", 3, "3A");
  school.add_guardian("P1", "G1", "H1");
  school.add_guardian("P2", "G1", "H2");
  school.add_guardian("P2", "G2", "H2");
  CHECK(texts(talk(school.agenda(), "rapport/P1").households) == Ids{"H1", "H2"});
  CHECK(texts(talk(school.agenda(), "rapport/P2").households) == Ids{"H1", "H2"});
  CHECK(talk(school.agenda(), "rapport/P1").household.text == "H1");
}

TEST_CASE("A13 a guardian of more children is counted once") {
  TestSchool school = report_school();
  for (const std::string pupil : {"P1", "P2"}) {
    school.add_pupil_alone(pupil, 3, "3A");
    school.add_guardian(pupil, "G1", "H1").custody = YesNoUnknown::unknown;
  }
  const Agenda agenda = school.agenda();
  REQUIRE(question(agenda, "custody-unknown") != nullptr);
  CHECK(say(Lang::en, question(agenda, "custody-unknown")->text).find("1 guardian(s)") != std::string::npos);
}

TEST_CASE(
    "A13 a guardian without custody is invited where the policy says so, on an invitation of their own") {
  TestSchool school = report_school();
  school.add_pupil("P1", 3, "3A");
  school.guardian("G1a").custody = YesNoUnknown::no;
  school.policy.invite_without_custody = Stated::yes;
  const Agenda agenda = school.agenda();
  CHECK(guardians(agenda, "rapport/P1") == Ids{"G1a", "G1b"});
  const OwedTalk& owed = talk(agenda, "rapport/P1");
  REQUIRE(owed.invitations.size() == 2);
  CHECK(texts(owed.invitations[0].guardians) == Ids{"G1b"});
  CHECK(texts(owed.invitations[1].guardians) == Ids{"G1a"});
}

TEST_CASE("A13 the school's list can leave a guardian out") {
  TestSchool school = report_school();
  school.add_pupil("P1", 3, "3A");
  school.guardian("G1a").invite = Guardian::Invited::no;
  CHECK(guardians(school.agenda(), "rapport/P1") == Ids{"G1b"});
}

TEST_CASE("A13 guardians of different households come to one talk, each household invited apart") {
  const Agenda agenda = step_family().agenda();
  CHECK(ids(agenda) == Ids{"rapport/P1"});
  CHECK(guardians(agenda, "rapport/P1") == Ids{"G1", "G2", "G3", "G4"});
  const OwedTalk& owed = talk(agenda, "rapport/P1");
  CHECK(owed.household == HouseholdId{"H1"});
  REQUIRE(owed.invitations.size() == 2);
  CHECK(owed.invitations[0].household == HouseholdId{"H1"});
  CHECK(texts(owed.invitations[0].guardians) == Ids{"G1", "G2"});
  CHECK(owed.invitations[1].household == HouseholdId{"H2"});
  CHECK(texts(owed.invitations[1].guardians) == Ids{"G3", "G4"});
}

TEST_CASE("A13 a guardian with a talk apart takes the own household along") {
  TestSchool school = step_family();
  school.guardian("G3").invite = Guardian::Invited::separate;
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"rapport/P1", "rapport/P1/2"});
  CHECK(guardians(agenda, "rapport/P1") == Ids{"G1", "G2"});
  CHECK(guardians(agenda, "rapport/P1/2") == Ids{"G3", "G4"});
  CHECK(talk(agenda, "rapport/P1").apart == Apart::no);
  CHECK(talk(agenda, "rapport/P1/2").apart == Apart::separate);
  CHECK(says(talk(agenda, "rapport/P1/2").why, "talk apart"));
}

TEST_CASE("A13 in one household only the guardian who is apart has an own talk") {
  TestSchool school = report_school();
  school.add_pupil("P1", 3, "3A");
  school.guardian("G1a").invite = Guardian::Invited::separate;
  Agenda agenda = school.agenda();
  CHECK(guardians(agenda, "rapport/P1") == Ids{"G1b"});
  CHECK(guardians(agenda, "rapport/P1/2") == Ids{"G1a"});
  school.guardian("G1b").invite = Guardian::Invited::separate;
  agenda = school.agenda();
  CHECK(guardians(agenda, "rapport/P1") == Ids{"G1a"});
  CHECK(guardians(agenda, "rapport/P1/2") == Ids{"G1b"});
}

TEST_CASE("A13 the only guardian is not apart from anybody") {
  TestSchool school = report_school();
  school.add_pupil_alone("P1", 3, "3A");
  school.add_guardian("P1", "G1", "H1").invite = Guardian::Invited::separate;
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"rapport/P1"});
  CHECK(talk(agenda, "rapport/P1").apart == Apart::no);
}

TEST_CASE("A13 talks apart and together are also asked for, and the later request counts") {
  TestSchool school = step_family();
  Request& apart = school.ask(Kind::separate, "P1");
  apart.person = PersonId{"G3"};
  apart.value = "other-day";
  Agenda agenda = school.agenda();
  CHECK(guardians(agenda, "rapport/P1/2") == Ids{"G3", "G4"});
  CHECK(talk(agenda, "rapport/P1/2").apart == Apart::other_day);
  school.ask(Kind::joint, "P1");
  agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"rapport/P1"});
  CHECK(says(talk(agenda, "rapport/P1").why, "asked to come together"));
  Request& again = school.ask(Kind::separate, "P1", "rapport");
  again.person = PersonId{"G1"};
  again.value = "not-adjacent";
  agenda = school.agenda();
  CHECK(guardians(agenda, "rapport/P1") == Ids{"G3", "G4"});
  CHECK(talk(agenda, "rapport/P1/2").apart == Apart::not_adjacent);
}

TEST_CASE("A13 a request changes nothing of a talk whose days were over when it was asked") {
  TestSchool school = step_family();
  Request& apart = school.ask(Kind::separate, "P1");
  apart.person = PersonId{"G3"};
  apart.asked = DateTime{day("2027-03-01"), Clock{0}};
  CHECK(ids(school.agenda()) == Ids{"rapport/P1"});
  apart.asked = DateTime{day("2027-02-12"), Clock{0}};
  CHECK(ids(school.agenda()) == Ids{"rapport/P1", "rapport/P1/2"});
}

TEST_CASE("RP-51 a policy can give each household a talk of its own, unless they ask to come together") {
  TestSchool school = step_family();
  SeparatedParents separated;
  separated.talks = SeparatedParents::Talks::separate;
  school.policy.separated = separated;
  Agenda agenda = school.agenda();
  CHECK(guardians(agenda, "rapport/P1") == Ids{"G1", "G2"});
  CHECK(guardians(agenda, "rapport/P1/2") == Ids{"G3", "G4"});
  CHECK(says(talk(agenda, "rapport/P1/2").why, "the policy gives each household"));
  school.guardian("G1").custody = YesNoUnknown::no;
  school.guardian("G2").custody = YesNoUnknown::no;
  CHECK(ids(school.agenda()) == Ids{"rapport/P1"});
  school.guardian("G1").custody = YesNoUnknown::yes;
  school.ask(Kind::joint, "P1");
  CHECK(ids(school.agenda()) == Ids{"rapport/P1"});
}

TEST_CASE("A13 a request for another moment changes nothing here") {
  TestSchool school = step_family();
  school.ask(Kind::separate, "P1", "verwijzing").person = PersonId{"G3"};
  CHECK(ids(school.agenda()) == Ids{"rapport/P1"});
}

TEST_CASE("A13 nobody to invite is a question, and the talk says what it lacks") {
  TestSchool school = report_school();
  school.add_pupil_alone("P1", 3, "3A");
  const Agenda agenda = school.agenda();
  REQUIRE(talk(agenda, "rapport/P1").missing.size() == 1);
  CHECK(say(Lang::en, talk(agenda, "rapport/P1").missing.front().fact) == "there is no guardian to invite");
  CHECK(question(agenda, "guardian-missing") != nullptr);
}

TEST_CASE("A12 a talk without guardians invites nobody and lacks nobody") {
  TestSchool school = report_school();
  school.policy.moments.front().attendees = {attendee(Role::pupil), attendee(Role::teacher)};
  school.add_pupil("P1", 3, "3A");
  const Agenda agenda = school.agenda();
  const OwedTalk& owed = talk(agenda, "rapport/P1");
  CHECK(owed.guardians.empty());
  CHECK(owed.invitations.empty());
  CHECK_FALSE(owed.invite_needed);
  CHECK_FALSE(owed.invite_lead.has_value());
  CHECK(owed.missing.empty());
  CHECK(owed.pupil_attends);
  CHECK(agenda.questions.empty());
}

TEST_CASE("a guardian without a household is one alone") {
  TestSchool school = report_school();
  school.add_pupil_alone("P1", 3, "3A");
  school.add_guardian("P1", "G1", "");
  CHECK(talk(school.agenda(), "rapport/P1").household == HouseholdId{"G1"});
}

TEST_CASE("a guardian who stands in the list twice is invited once") {
  TestSchool school = report_school();
  school.add_pupil("P1", 3, "3A");
  school.add_guardian("P1", "G1a", "H1");
  CHECK(guardians(school.agenda(), "rapport/P1") == Ids{"G1a", "G1b"});
}
