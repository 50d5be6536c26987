// Who is owed a talk of a round: grades, conditions, days at the school.
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

using Fact = Condition::Fact;

TestSchool school_with(Moment moment) {
  TestSchool school;
  school.policy.moments.push_back(std::move(moment));
  for (const int grade : {1, 2, 3, 4, 5, 6, 7, 8}) {
    school.add_class(std::to_string(grade) + "A", {grade});
  }
  return school;
}

TestSchool february_school() {
  return school_with(talk_moment("rapport", {grades({1, 2, 3, 4, 5, 6, 7})}, month(2)));
}

/// A07 and A08 as document A says them.
TestSchool start_talk_school() {
  return school_with(talk_moment(
      "startgesprek", {grades({3, 5, 7}), grades_if({2, 4, 6, 8}, Fact::new_teacher)}, school_weeks(3, 5)));
}

}  // namespace

TEST_CASE("A07 pupils of grades 3, 5 and 7 are owed a start talk in school weeks 3 to 5") {
  TestSchool school = start_talk_school();
  for (const int grade : {1, 2, 3, 4, 5, 6, 7, 8}) {
    school.add_pupil("P" + std::to_string(grade), grade, std::to_string(grade) + "A");
  }
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"startgesprek/P3", "startgesprek/P5", "startgesprek/P7"});
  CHECK(agenda.talks.front().window == range("2026-09-14", "2026-10-02"));
  CHECK(agenda.talks.front().minutes == Minutes{10});
  CHECK(agenda.talks.front().at_least == Minutes{10});
}

TEST_CASE("A08 a new teacher owes the other grades a start talk, per pupil") {
  TestSchool school = start_talk_school();
  school.add_pupil("P1", 4, "4A").new_teacher = YesNoUnknown::yes;
  school.add_pupil("P2", 4, "4A").new_teacher = YesNoUnknown::no;
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"startgesprek/P1"});
  CHECK(why_not(agenda, "P2") == "had the same teacher last year");
}

TEST_CASE("A07, A08 who came into the class after the days of a talk owes nothing new of it") {
  TestSchool school = start_talk_school();
  Pupil& grade_now = school.add_pupil("P1", 3, "3A");
  grade_now.class_since = day("2027-01-20");
  Pupil& teacher_now = school.add_pupil("P2", 4, "4A");
  teacher_now.class_since = day("2027-01-20");
  teacher_now.new_teacher = YesNoUnknown::yes;
  school.add_pupil("P3", 3, "3A").class_since = day("2026-09-21");
  school.add_pupil("P4", 3, "3A").class_since = day("2026-08-24");
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"startgesprek/P3", "startgesprek/P4"});
  CHECK(why_not(agenda, "P1").starts_with("came into this class on Wednesday 20 January 2027"));
  SUBCASE("what was arranged stays") {
    school.arranged = {TalkId("startgesprek/P1")};
    CHECK(ids(school.agenda()) == Ids{"startgesprek/P1", "startgesprek/P3", "startgesprek/P4"});
  }
  SUBCASE("what everybody is owed stays") {
    school.policy.moments = {talk_moment("rapport", {grades({})}, school_weeks(3, 5))};
    CHECK(ids(school.agenda()).size() == 4);
  }
}

TEST_CASE("A08 an unknown teacher of last year becomes one question") {
  TestSchool school = start_talk_school();
  school.add_pupil("P1", 4, "4A").new_teacher = YesNoUnknown::unknown;
  school.add_pupil("P2", 6, "6A").new_teacher = YesNoUnknown::unknown;
  school.add_pupil("P3", 5, "5A").new_teacher = YesNoUnknown::unknown;
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"startgesprek/P3"});
  REQUIRE(question(agenda, "new-teacher-unknown") != nullptr);
  CHECK(texts(question(agenda, "new-teacher-unknown")->pupils) == Ids{"P1", "P2"});
}

TEST_CASE("A08 who arrived during the year has a new teacher") {
  TestSchool school = start_talk_school();
  Pupil& pupil = school.add_pupil("P1", 4, "4A");
  pupil.new_teacher = YesNoUnknown::unknown;
  pupil.first_day = day("2026-09-21");
  CHECK(talk(school.agenda(), "startgesprek/P1").window == range("2026-09-21", "2026-10-02"));
  pupil.first_day = day("2026-07-31");  // the school year before
  CHECK(school.agenda().talks.empty());
}

TEST_CASE("A08 teachers who came this year are new to every pupil") {
  TestSchool school = start_talk_school();
  school.add_pupil("P1", 4, "4A").new_teacher = YesNoUnknown::unknown;
  Staff& teacher = *std::ranges::find(school.roster.staff, PersonId{"L4A"}, &Staff::id);
  teacher.from = day("2026-07-31");
  CHECK(school.agenda().talks.empty());
  teacher.from = day("2026-08-01");
  CHECK(ids(school.agenda()) == Ids{"startgesprek/P1"});
}

TEST_CASE("A08 of a duo both have to be new unless the policy says otherwise") {
  TestSchool school = start_talk_school();
  school.add_pupil("P1", 4, "4A").new_teacher = YesNoUnknown::unknown;
  school.add_staff("L4B", "teacher").from = day("2026-08-17");
  school.roster.classes[3].staff.push_back(PersonId{"L4B"});
  CHECK(school.agenda().talks.empty());
  school.policy.new_teacher_means_all = false;
  CHECK(ids(school.agenda()) == Ids{"startgesprek/P1"});
}

TEST_CASE("A13 combination classes take each pupil by own grade") {
  TestSchool school = february_school();
  school.add_class("7/8B", {7, 8});
  school.add_pupil("P7", 7, "7/8B");
  school.add_pupil("P8", 8, "7/8B");
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"rapport/P7"});
  CHECK(why_not(agenda, "P8") == "is in grade 8; this is for grade 1-7");
}

TEST_CASE("A13 twins in one class are each owed a talk, in the order of their names") {
  TestSchool school = february_school();
  school.add_pupil_alone("P1", 3, "3A").name = {"Zoë", "", "de Vries"};
  school.add_pupil_alone("P2", 3, "3A").name = {"Anna", "", "de Vries"};
  for (const std::string pupil : {"P1", "P2"}) {
    school.add_guardian(pupil, "G1", "H1");
  }
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"rapport/P2", "rapport/P1"});
  CHECK(talk(agenda, "rapport/P1").household == talk(agenda, "rapport/P2").household);
}

TEST_CASE("a pupil in several groups is owed a moment once, because of the first") {
  Audience first = grades({3});
  first.basis.clause = "A07";
  first.duration = Duration{Duration::Kind::exact, Minutes{0}, Minutes{15}, false, {}};
  TestSchool school = school_with(talk_moment("startgesprek", {first, grades({})}, month(2)));
  school.add_pupil("P1", 3, "3A");
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"startgesprek/P1"});
  CHECK(agenda.talks.front().minutes == Minutes{15});
  CHECK(agenda.talks.front().why.front().clause == "A07");
}

TEST_CASE("divisions are those of the school, by the pupil's own grade") {
  Audience upper;
  upper.divisions = {"upper"};
  TestSchool school = school_with(talk_moment("rapport", {upper}, month(2)));
  school.add_class("5/6B", {5, 6}).division = "upper";
  school.add_pupil("P1", 5, "5/6B");
  school.add_pupil("P2", 6, "5/6B");
  CHECK(ids(school.agenda()) == Ids{"rapport/P2"});
  school.school.divisions.clear();
  CHECK(ids(school.agenda()) == Ids{"rapport/P1", "rapport/P2"});
}

TEST_CASE("A13 pupils are owed the talk on the school days on which they are at the school") {
  TestSchool school = february_school();
  Pupil& pupil = school.add_pupil("P1", 3, "3A");
  SUBCASE("all of February but the holiday") {
    CHECK(talk(school.agenda(), "rapport/P1").window == range("2027-02-01", "2027-02-19"));
  }
  SUBCASE("arrived during the round") {
    pupil.first_day = day("2027-02-19");
    CHECK(talk(school.agenda(), "rapport/P1").window == range("2027-02-19", "2027-02-19"));
  }
  SUBCASE("arrived after the round's last school day") {
    pupil.first_day = day("2027-02-20");
    CHECK(why_not(school.agenda(), "P1") == "does not start before Saturday 20 February 2027");
  }
  SUBCASE("left during the round") {
    pupil.last_day = day("2027-02-01");
    CHECK(talk(school.agenda(), "rapport/P1").window == range("2027-02-01", "2027-02-01"));
  }
  SUBCASE("left before the round") {
    pupil.last_day = day("2027-01-31");
    CHECK(why_not(school.agenda(), "P1") == "was last at the school on Sunday 31 January 2027");
  }
}

TEST_CASE("A13 four-year-olds are owed it once they have started") {
  TestSchool school = february_school();
  Pupil& pupil = school.add_pupil("P1", 1, "1A");
  pupil.born = day("2023-02-19");
  CHECK(talk(school.agenda(), "rapport/P1").window == range("2027-02-19", "2027-02-19"));
  pupil.born = day("2023-02-20");
  CHECK(school.agenda().talks.empty());
}

TEST_CASE("A13 who starts this year counts as grade 1 from the first day on, whatever grade the list gives") {
  TestSchool school = february_school();
  school.add_pupil("P1", 0, "1A").first_day = day("2027-02-19");
  CHECK(talk(school.agenda(), "rapport/P1").window == range("2027-02-19", "2027-02-19"));
  school.pupil("P1").first_day = day("2027-03-01");
  CHECK(why_not(school.agenda(), "P1") == "does not start before Monday 1 March 2027");
}

TEST_CASE("next year's starters are not owed this year's rounds") {
  TestSchool school = school_with(talk_moment("rapport", {grades({})}, month(2)));
  school.add_pupil("P1", 0);
  school.add_pupil("P2", 0).born = day("2023-10-01");
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.empty());
  CHECK(why_not(agenda, "P1") == "has not started at the school yet");
}

TEST_CASE("the school can narrow a round but not leave the policy's days") {
  TestSchool school = february_school();
  school.add_pupil("P1", 3, "3A");
  SchoolRound& round = school.round("rapport");
  round.from = day("2027-02-08");
  round.until = day("2027-02-12");
  CHECK(talk(school.agenda(), "rapport/P1").window == range("2027-02-08", "2027-02-12"));
  school.school.rounds.front().from = day("2027-03-01");
  school.school.rounds.front().until = day("2027-03-05");
  const OwedTalk owed = talk(school.agenda(), "rapport/P1");
  CHECK(owed.window == range("2027-02-01", "2027-02-19"));
  CHECK(says(owed.why, "the policy counts"));
}

TEST_CASE("B03 a round that the school has not dated yet is listed as such") {
  Window window;
  TestSchool school = school_with(talk_moment("contactavond", {grades({})}, window));
  school.add_pupil("P1", 3, "3A");
  Agenda agenda = school.agenda();
  CHECK_FALSE(talk(agenda, "contactavond/P1").dated);
  CHECK_FALSE(agenda.rounds.front().dated);
  CHECK(says(agenda.rounds.front().why, "has not chosen a date yet"));
  Session evening;
  evening.day = day("2026-11-24");
  school.round("contactavond").sessions = {evening};
  agenda = school.agenda();
  CHECK(talk(agenda, "contactavond/P1").dated);
  CHECK(talk(agenda, "contactavond/P1").window == range("2026-11-24", "2026-11-24"));
  CHECK(agenda.rounds.front().window == range("2026-11-24", "2026-11-24"));
}

TEST_CASE("an older brother or sister at the school counts when it shares a guardian") {
  TestSchool school = school_with(talk_moment("huisbezoek", {grades({1})}, month(2)));
  school.policy.moments.front().audience.front().conditions = {condition(Fact::sibling_at_school, true)};
  school.add_pupil("P1", 1, "1A");
  CHECK(ids(school.agenda()) == Ids{"huisbezoek/P1"});
  school.add_pupil_alone("P2", 4, "4A");
  school.add_guardian("P2", "G1a", "H9");
  CHECK(school.agenda().talks.empty());
  school.pupil("P2").last_day = day("2027-01-31");
  CHECK(ids(school.agenda()) == Ids{"huisbezoek/P1"});
}

TEST_CASE("start month and tenure") {
  TestSchool school = school_with(talk_moment("gesprek", {grades({1})}, month(2)));
  std::vector<Condition>& conditions = school.policy.moments.front().audience.front().conditions;
  school.add_pupil("P1", 1, "1A").first_day = day("2026-11-02");
  conditions = {condition(Fact::start_month)};
  conditions.front().months = {1};
  CHECK(school.agenda().talks.empty());
  conditions.front().months = {11, 2};
  CHECK(ids(school.agenda()) == Ids{"gesprek/P1"});
  conditions = {condition(Fact::started_before)};
  conditions.front().number = 3;  // 2 February 2027, a day after the round begins
  CHECK(school.agenda().talks.empty());
  school.pupil("P1").first_day = day("2026-11-01");
  CHECK(ids(school.agenda()) == Ids{"gesprek/P1"});
}

TEST_CASE("talks stand by moment, class, name and number") {
  TestSchool school = february_school();
  school.policy.moments.push_back(talk_moment("later", {grades({})}, month(3)));
  school.add_pupil("P1", 3, "3A").name = {"Bo", "", "Zand"};
  school.add_pupil("P2", 2, "2A").name = {"Bo", "", "Aal"};
  school.add_pupil("P3", 3, "3A").name = {"Bo", "van", "Aal"};
  school.add_pupil("P4", 3).name = {"Bo", "", "Aal"};
  CHECK(ids(school.agenda()) == Ids{"rapport/P2", "rapport/P3", "rapport/P1", "rapport/P4", "later/P2",
                                    "later/P3", "later/P1", "later/P4"});
}
