// Talks before a pupil's first day (A03) and their windows.
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

/// A school with the start talk of grade 1 and one class for it.
TestSchool start_school() {
  TestSchool school;
  Moment moment = talk_moment("start-groep-1", {grades_if({1}, Condition::Fact::starts_this_year)},
                              about_four_weeks_before_start());
  moment.basis.clause = "A03";
  moment.duration = {Duration::Kind::at_most, Minutes{0}, Minutes{60}, false, {"A04", {}}};
  moment.attendees = {attendee(Role::guardians), attendee(Role::pupil), attendee(Role::teacher)};
  moment.mandatory = Stated::yes;
  moment.invite.channel_before_start = "mail";
  school.policy.moments.push_back(std::move(moment));
  school.add_class("1A", {1});
  return school;
}

OwedTalk start_talk(std::string_view first_day) {
  TestSchool school = start_school();
  school.add_pupil("P1", 1, "1A").first_day = day(first_day);
  return talk(school.agenda(), "start-groep-1/P1");
}

Agenda agenda_for_birthday(std::string_view born) {
  TestSchool school = start_school();
  school.add_pupil("P1", 1, "1A").born = day(born);
  return school.agenda();
}

}  // namespace

TEST_CASE("A03 the start talk is owed about four weeks before the first day") {
  const OwedTalk owed = start_talk("2027-03-15");
  CHECK(owed.window ==
        range("2027-02-08", "2027-02-19"));  // 15 February, a week to both sides, without holiday
  CHECK(owed.why.front().clause == "A03");
  CHECK(says(owed.why, "starts at the school on Monday 15 March 2027"));
  CHECK(says(owed.why, "at most 1 week earlier or later"));
}

TEST_CASE("A03 the school can say what about means") {
  TestSchool school = start_school();
  school.school.vague.about = {3, Unit::calendar_days};
  school.add_pupil("P1", 1, "1A").first_day = day("2026-12-07");
  CHECK(talk(school.agenda(), "start-groep-1/P1").window == range("2026-11-06", "2026-11-12"));
}

TEST_CASE("A03 a window inside a holiday moves to the nearest school days before it and says so") {
  TestSchool school = start_school();
  school.school.vague.about = {3, Unit::calendar_days};
  school.add_pupil("P1", 1, "1A").first_day = day("2027-01-25");  // four weeks before: 28 December
  const OwedTalk owed = talk(school.agenda(), "start-groep-1/P1");
  CHECK(owed.window == range("2026-12-14", "2026-12-18"));
  CHECK(says(owed.why, "falls in the Christmas holiday"));
}

TEST_CASE("A03 a window that reaches into a holiday keeps its school days") {
  CHECK(start_talk("2027-01-18").window == range("2026-12-14", "2026-12-18"));
  CHECK(start_talk("2027-02-01").window == range("2027-01-04", "2027-01-11"));
}

TEST_CASE("A03 the first day is by default the first school day on or after the fourth birthday") {
  TestSchool school = start_school();
  const Calendar calendar = school.calendar();
  Pupil& pupil = school.add_pupil("P1", 1, "1A");
  CHECK_FALSE(first_day(pupil, calendar).has_value());
  pupil.born = day("2022-11-13");  // turns four on a Friday
  CHECK(first_day(pupil, calendar) == day("2026-11-13"));
  pupil.born = day("2022-11-14");
  CHECK(first_day(pupil, calendar) == day("2026-11-16"));
  pupil.born = day("2022-12-19");  // first day of the Christmas holiday
  CHECK(first_day(pupil, calendar) == day("2027-01-04"));
  pupil.born = day("2022-12-18");
  CHECK(first_day(pupil, calendar) == day("2026-12-18"));
  pupil.first_day = day("2027-02-01");
  CHECK(first_day(pupil, calendar) == day("2027-02-01"));
}

TEST_CASE("A03 a birthday on 29 February exists again four years later") {
  TestSchool school = start_school();
  school.school.first_year = 2027;
  school.add_pupil("P1", 1, "1A").born = day("2024-02-29");
  const Calendar calendar = school.calendar();
  CHECK(first_day(school.pupil("P1"), calendar) == day("2028-03-06"));  // 29 February 2028: spring holiday
  CHECK(add_years(day("2024-02-29"), 4) == day("2028-02-29"));
  CHECK(add_years(day("2024-02-29"), 5) == day("2029-03-01"));
  CHECK(talk(school.agenda(), "start-groep-1/P1").window == range("2028-01-31", "2028-02-14"));
}

TEST_CASE("A03 a talk that was due before this folder's first day is not counted") {
  const Agenda first_school_day = agenda_for_birthday("2022-08-31");
  CHECK(first_school_day.talks.empty());
  CHECK(why_not(first_school_day, "P1").find("in the school year before") != std::string::npos);
  const Agenda summer =
      agenda_for_birthday("2022-09-14");  // four weeks before is still in the summer holiday
  CHECK(summer.talks.empty());
  const Agenda term =
      agenda_for_birthday("2022-09-21");  // 24 August with a week to both sides reaches 31 August
  CHECK(talk(term, "start-groep-1/P1").window == range("2026-08-31", "2026-08-31"));
}

TEST_CASE("A03 next year's starters are due this year when their window moves before the summer") {
  TestSchool school = start_school();
  school.add_pupil("P1", 0).born = day("2023-09-14");  // 17 August 2027: summer holiday
  school.add_pupil("P2", 0).born = day("2023-10-20");  // 22 September 2027: next year's folder
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"start-groep-1/P1"});
  CHECK(agenda.talks.front().window == range("2027-07-12", "2027-07-16"));
  CHECK(agenda.talks.front().becomes_due);
  CHECK(why_not(agenda, "P2").find("in the next school year") != std::string::npos);
}

TEST_CASE("A03 who started in an earlier year is not owed a start talk") {
  TestSchool school = start_school();
  school.add_pupil("P1", 1, "1A").born = day("2022-02-01");
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.empty());
  CHECK(why_not(agenda, "P1") == "started in an earlier school year");
}

TEST_CASE("A03 other grades are not owed a start talk however new they are") {
  TestSchool school = start_school();
  school.add_class("4A", {4});
  school.add_pupil("P1", 4, "4A").first_day = day("2026-11-02");
  CHECK(school.agenda().talks.empty());
}

TEST_CASE("A03 a first day that nobody knows becomes one question") {
  TestSchool school = start_school();
  school.add_pupil("P1", 0);
  school.add_pupil("P2", 1, "1A");
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.empty());
  REQUIRE(question(agenda, "first-day-unknown") != nullptr);
  CHECK(texts(question(agenda, "first-day-unknown")->pupils) == Ids{"P1", "P2"});
  CHECK(say(Lang::en, question(agenda, "first-day-unknown")->text).find("2 pupil(s)") != std::string::npos);
}

TEST_CASE("A03 who became known too late can be held as soon as possible until the year ends") {
  const OwedTalk owed = start_talk("2027-03-15");
  REQUIRE(owed.catch_up.has_value());
  CHECK(*owed.catch_up == range("2027-03-01", "2027-07-16"));
}

TEST_CASE("A03 a pupil who leaves before the talk is not owed it") {
  TestSchool school = start_school();
  Pupil& pupil = school.add_pupil("P1", 1, "1A");
  pupil.first_day = day("2027-03-15");
  pupil.last_day = day("2027-02-10");
  CHECK(talk(school.agenda(), "start-groep-1/P1").window == range("2027-02-08", "2027-02-10"));
  pupil.last_day = day("2027-02-07");
  CHECK(school.agenda().talks.empty());
}

TEST_CASE("A03 new pupils are invited by mail and those at school through Parro") {
  CHECK(start_talk("2027-03-15").channel == "mail");
  TestSchool school;
  school.policy.moments.push_back(talk_moment("rapport", {grades({1})}, month(2)));
  school.policy.moments.front().invite.channel_before_start = "mail";
  school.add_class("1A", {1});
  school.add_pupil("P1", 1, "1A");
  CHECK(talk(school.agenda(), "rapport/P1").channel == "parro");
}

TEST_CASE("A03 a starter without a class gets the teachers of grade 1 as candidates") {
  TestSchool school = start_school();
  school.add_class("1/2B", {1, 2});
  school.add_class("2A", {2});
  school.add_pupil("P1", 0).born = day("2022-12-01");
  const OwedTalk owed = talk(school.agenda(), "start-groep-1/P1");
  CHECK(texts(owed.teachers) == Ids{"L1A", "L1/2B"});
  CHECK(owed.duo == Duo::either);
  CHECK(says(owed.why, "has no class yet"));
}

TEST_CASE("A04 the duration has an upper bound and the school may choose less") {
  CHECK(start_talk("2027-03-15").minutes == Minutes{60});
  CHECK(start_talk("2027-03-15").at_most == Minutes{60});
  TestSchool school = start_school();
  school.add_pupil("P1", 1, "1A").first_day = day("2027-03-15");
  school.round("start-groep-1").duration = Minutes{30};
  CHECK(talk(school.agenda(), "start-groep-1/P1").minutes == Minutes{30});
  school.school.rounds.front().duration = Minutes{90};
  CHECK(talk(school.agenda(), "start-groep-1/P1").minutes == Minutes{60});
}

TEST_CASE("A06 guardians, pupil and teacher have to be there") {
  const OwedTalk owed = start_talk("2027-03-15");
  CHECK(owed.mandatory == Stated::yes);
  CHECK(owed.pupil_attends);
  REQUIRE(owed.participants.size() == 4);
  CHECK(owed.participants[0].person == PersonId{"G1a"});
  CHECK(owed.participants[1].person == PersonId{"G1b"});
  CHECK(owed.participants[2].pupil == PupilId{"P1"});
  CHECK(owed.participants[3].person == PersonId{"L1A"});
  for (const Participant& participant : owed.participants) {
    CHECK(participant.presence == Presence::required);
    CHECK(participant.mandatory == Stated::yes);
  }
}
