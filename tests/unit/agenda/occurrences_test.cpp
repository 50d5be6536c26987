// Gatherings, walk-in hours, messages and checks of document B.
#include "agenda/periods.hpp"
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

Moment moment_of(MomentKind kind, std::vector<Audience> audience, Window window = {}) {
  Moment moment = talk_moment("m", std::move(audience), std::move(window));
  moment.kind = kind;
  if (kind == MomentKind::event || kind == MomentKind::recurring) {
    moment.event = Event{};
  }
  return moment;
}

Audience divisions(std::vector<std::string> names) {
  Audience audience;
  audience.divisions = std::move(names);
  return audience;
}

ClockRange clock(int from_hour, int from_minute, int until_hour, int until_minute) {
  return {Clock{from_hour * 60 + from_minute}, Clock{until_hour * 60 + until_minute}};
}

TestSchool school_of(Moment moment) {
  TestSchool school;
  school.policy.moments.push_back(std::move(moment));
  school.add_class("1/2A", {1, 2});
  school.add_class("3/4A", {3, 4});
  school.add_class("8A", {8});
  return school;
}

Ids occurrence_ids(const Agenda& agenda) {
  Ids all;
  for (const Occurrence& occurrence : agenda.occurrences) {
    all.push_back(occurrence.id);
  }
  return all;
}

const Occurrence& occurrence(const Agenda& agenda, std::string_view id) {
  const auto found = std::ranges::find(agenda.occurrences, id, &Occurrence::id);
  REQUIRE_MESSAGE(found != agenda.occurrences.end(), std::string(id));
  return *found;
}

Moment cadence(Cadence::Subject subject, Cadence::Per per, std::vector<Audience> audience) {
  Moment moment = moment_of(MomentKind::cadence, std::move(audience));
  moment.cadence = Cadence{};
  moment.cadence->subject = subject;
  moment.cadence->per = per;
  return moment;
}

/// B06: lower school and grade 3 the whole first week, the others on the first day; lower school twice more.
TestSchool bringing_in_school() {
  Audience lower = divisions({"lower"});
  lower.window = school_weeks(1, 1);
  Audience third = grades({3});
  third.window = school_weeks(1, 1);
  Window first_day = between(point(Anchor::school_year), point(Anchor::school_year));
  first_day.part = Window::Part::afternoon;
  Moment moment = moment_of(MomentKind::event, {lower, third, grades({})}, first_day);
  moment.event->more = {{2, {"lower"}, {}, {}}};
  return school_of(std::move(moment));
}

}  // namespace

TEST_CASE("B06 bringing in: groups have their own days, and the first group counts for a grade") {
  const Agenda agenda = bringing_in_school().agenda();
  CHECK(occurrence_ids(agenda) == Ids{"m/1/1+2", "m/1/3", "m/1/4+5+6+7+8", "m/2/1+2", "m/3/1+2"});
  CHECK(occurrence(agenda, "m/1/1+2").days == range("2026-08-31", "2026-09-04"));
  CHECK(texts(occurrence(agenda, "m/1/1+2").classes) == Ids{"1/2A"});
  CHECK(texts(occurrence(agenda, "m/1/3").classes) == Ids{"3/4A"});
  CHECK(occurrence(agenda, "m/1/4+5+6+7+8").days == range("2026-08-31", "2026-08-31"));
  CHECK(occurrence(agenda, "m/1/4+5+6+7+8").part == Window::Part::afternoon);
  CHECK(texts(occurrence(agenda, "m/1/4+5+6+7+8").classes) == Ids{"3/4A", "8A"});
}

TEST_CASE("B06 the lower school's further times are undated until the school dates them") {
  TestSchool school = bringing_in_school();
  CHECK_FALSE(occurrence(school.agenda(), "m/3/1+2").days.has_value());
  school.round("m").dates = {day("2027-01-12"), day("2026-11-10")};
  const Agenda agenda = school.agenda();
  CHECK(occurrence(agenda, "m/1/1+2").days == range("2026-08-31", "2026-09-04"));
  CHECK(occurrence(agenda, "m/2/1+2").days == range("2026-11-10", "2026-11-10"));
  CHECK(occurrence(agenda, "m/3/1+2").days == range("2027-01-12", "2027-01-12"));
}

TEST_CASE("B07 an information evening has rounds, and stands undated until the school chooses") {
  TestSchool school = school_of(moment_of(MomentKind::event, {grades({})}));
  school.policy.moments.front().event->rounds = 2;
  Agenda agenda = school.agenda();
  REQUIRE(occurrence_ids(agenda) == Ids{"m"});
  CHECK_FALSE(agenda.occurrences.front().days.has_value());
  CHECK_FALSE(agenda.rounds.front().dated);
  CHECK(agenda.occurrences.front().rounds == 2);
  CHECK(agenda.occurrences.front().classes.empty());
  SchoolRound& round = school.round("m");
  round.dates = {day("2026-09-15")};
  round.clock = clock(19, 0, 20, 30);
  agenda = school.agenda();
  CHECK(agenda.occurrences.front().days == range("2026-09-15", "2026-09-15"));
  CHECK(agenda.occurrences.front().clock == clock(19, 0, 20, 30));
  CHECK(agenda.rounds.front().dated);
}

TEST_CASE("B09 parents' mornings on two days, with times by division") {
  TestSchool school = school_of(moment_of(MomentKind::event, {grades({})}));
  Event& event = *school.policy.moments.front().event;
  event.times = 2;
  event.different_days = true;
  event.hours = {{{"lower"}, {}, {}, clock(10, 30, 11, 30), {}},
                 {{"middle", "upper"}, {}, {}, clock(11, 0, 12, 0), {}}};
  school.round("m").dates = {day("2026-11-17"), day("2027-03-09")};
  const Agenda agenda = school.agenda();
  CHECK(occurrence_ids(agenda) == Ids{"m/1/1+2", "m/1/3+4+5+6+7+8", "m/2/1+2", "m/2/3+4+5+6+7+8"});
  CHECK(occurrence(agenda, "m/1/1+2").clock == clock(10, 30, 11, 30));
  CHECK(occurrence(agenda, "m/2/3+4+5+6+7+8").clock == clock(11, 0, 12, 0));
  CHECK(occurrence(agenda, "m/2/3+4+5+6+7+8").days == range("2027-03-09", "2027-03-09"));
  CHECK(occurrence(agenda, "m/1/1+2").different_days);
}

TEST_CASE("B09 a second morning without a date is listed as such") {
  TestSchool school = school_of(moment_of(MomentKind::event, {grades({})}));
  school.policy.moments.front().event->times = 2;
  school.round("m").dates = {day("2026-11-17")};
  const Agenda agenda = school.agenda();
  CHECK(occurrence(agenda, "m/1").days == range("2026-11-17", "2026-11-17"));
  CHECK_FALSE(occurrence(agenda, "m/2").days.has_value());
}

TEST_CASE(
    "B19 the farewell of grade 8 is in the last school week, and a date of the school's within it counts") {
  TestSchool school = school_of(moment_of(MomentKind::event, {grades({8})}, school_weeks(-1, -1)));
  Agenda agenda = school.agenda();
  CHECK(occurrence(agenda, "m/8").days == range("2027-07-12", "2027-07-16"));
  CHECK(texts(occurrence(agenda, "m/8").classes) == Ids{"8A"});
  school.round("m").dates = {day("2027-07-13")};
  CHECK(occurrence(school.agenda(), "m/8").days == range("2027-07-13", "2027-07-13"));
}

TEST_CASE("B17 the walk-in hour is on every Monday with school") {
  TestSchool school = school_of(moment_of(MomentKind::recurring, {grades({})}));
  school.policy.moments.front().event->hours = {{{}, {}, std::chrono::Monday, clock(8, 30, 9, 0), {}}};
  school.closed = {{"Studiedag", range("2026-09-07", "2026-09-07")}};
  const Agenda agenda = school.agenda();
  CHECK(agenda.occurrences.front().id == "m/2026-08-31");
  CHECK(agenda.occurrences[1].id == "m/2026-09-14");
  CHECK(agenda.occurrences.back().id == "m/2027-07-12");
  for (const Occurrence& hour : agenda.occurrences) {
    CHECK(Weekday{hour.days->first} == std::chrono::Monday);
    CHECK(school.calendar().is_school_day(hour.days->first));
  }
  CHECK(agenda.occurrences.size() == 38);
}

TEST_CASE("B17 a walk-in hour for some grades is for the classes with those") {
  TestSchool school = school_of(moment_of(MomentKind::recurring, {grades({8})}));
  school.policy.moments.front().event->hours = {{{}, {}, std::chrono::Monday, clock(8, 30, 9, 0), {}},
                                                {{}, {1, 2}, std::chrono::Tuesday, clock(8, 30, 9, 0), {}}};
  const Agenda agenda = school.agenda();
  CHECK(texts(agenda.occurrences.front().classes) == Ids{"8A"});
  for (const Occurrence& hour : agenda.occurrences) {
    CHECK(hour.grades == std::vector{8});
    CHECK(Weekday{hour.days->first} == std::chrono::Monday);
  }
}

TEST_CASE("B14 a newsletter is owed in each month with at least a week of school") {
  TestSchool school = school_of(cadence(Cadence::Subject::school, Cadence::Per::month, {grades({})}));
  CHECK(occurrence_ids(school.agenda()) == Ids{"m/2026-09", "m/2026-10", "m/2026-11", "m/2026-12",
                                               "m/2027-01", "m/2027-02", "m/2027-03", "m/2027-04",
                                               "m/2027-05", "m/2027-06", "m/2027-07"});
  CHECK(occurrence(school.agenda(), "m/2027-02").days == range("2027-02-01", "2027-02-28"));
  school.region = "noord";  // the school year begins on 17 August
  CHECK(occurrence_ids(school.agenda()).front() == "m/2026-08");
}

TEST_CASE("B18 extra support is reported once in each quarter in which the pupil is at the school") {
  TestSchool school = school_of(cadence(Cadence::Subject::pupil, Cadence::Per::quarter,
                                        {grades_if({}, Condition::Fact::extra_support)}));
  school.add_pupil("P1", 3, "3/4A").support = true;
  school.add_pupil("P2", 3, "3/4A");
  Agenda agenda = school.agenda();
  CHECK(occurrence_ids(agenda) == Ids{"m/P1/Q1", "m/P1/Q2", "m/P1/Q3", "m/P1/Q4"});
  CHECK(occurrence(agenda, "m/P1/Q1").pupil == PupilId{"P1"});
  const DayRange second = school.calendar().quarter(2);
  const Day week_later = school.calendar().add_school_days(second.first, 4);
  school.pupil("P1").last_day = week_later;
  agenda = school.agenda();
  CHECK(occurrence_ids(agenda) == Ids{"m/P1/Q1", "m/P1/Q2"});
  CHECK(occurrence(agenda, "m/P1/Q2").days == DayRange{second.first, week_later});
  school.pupil("P1").last_day = school.calendar().add_school_days(second.first, 3);
  CHECK(occurrence_ids(school.agenda()) == Ids{"m/P1/Q1"});  // less than a school week
}

TEST_CASE("of a rule for each pupil the overview shows the rule's days, not a pupil's") {
  TestSchool school = school_of(cadence(Cadence::Subject::pupil, Cadence::Per::school_year,
                                        {grades_if({}, Condition::Fact::extra_support)}));
  school.add_pupil("P1", 3, "3/4A").support = true;
  school.pupil("P1").last_day = day("2026-11-27");
  const Agenda agenda = school.agenda();
  CHECK(occurrence(agenda, "m/P1/2026-2027").days == range("2026-08-31", "2026-11-27"));
  CHECK(agenda.rounds.front().window == range("2026-08-31", "2027-07-16"));
  const auto stated =
      owed::stated_periods(school.policy.moments.front(), *agenda.rounds.front().window, school.calendar());
  REQUIRE(stated.size() == 1);
  CHECK(stated.front().id == "m/2026-2027");
  CHECK(stated.front().pupil.empty());
  CHECK(stated.front().days == range("2026-08-31", "2027-07-16"));
}

TEST_CASE("a rule for each pupil that names no groups is for every pupil") {
  TestSchool school = school_of(cadence(Cadence::Subject::pupil, Cadence::Per::school_year, {}));
  school.add_pupil("P1", 3, "3/4A");
  CHECK(occurrence_ids(school.agenda()) == Ids{"m/P1/2026-2027"});
}

TEST_CASE("what is owed some times a period is owed in proportion to the time at the school") {
  TestSchool school = school_of(cadence(Cadence::Subject::pupil, Cadence::Per::school_year, {grades({})}));
  school.policy.moments.front().cadence->times = 4;
  school.add_pupil("P1", 3, "3/4A");
  school.add_pupil("P2", 3, "3/4A").last_day = day("2026-11-27");
  school.add_pupil("P3", 3, "3/4A").last_day = day("2026-09-02");
  const Agenda agenda = school.agenda();
  CHECK(occurrence_ids(agenda) == Ids{"m/P1/2026-2027", "m/P2/2026-2027"});
  CHECK(occurrence(agenda, "m/P1/2026-2027").times == 4);
  CHECK(occurrence(agenda, "m/P2/2026-2027").times == 1);  // 60 of 191 school days
  CHECK(says(occurrence(agenda, "m/P2/2026-2027").why, "in proportion to the time at the school"));
}

TEST_CASE("B21 each class has a group message of its own, counted from one to the next") {
  Moment moment = cadence(Cadence::Subject::class_, Cadence::Per::interval, {grades({1, 2, 3})});
  moment.cadence->at_least_every = Length{4, Unit::weeks};
  const Agenda agenda = school_of(std::move(moment)).agenda();
  CHECK(occurrence_ids(agenda) == Ids{"m/1/2A/2026-2027", "m/3/4A/2026-2027"});
  CHECK(occurrence(agenda, "m/3/4A/2026-2027").days == range("2026-08-31", "2027-07-16"));
  CHECK(says(occurrence(agenda, "m/3/4A/2026-2027").why, "again within 4 weeks"));
}

TEST_CASE("B16 a checklist item is checked once in the school year") {
  const Agenda agenda = school_of(moment_of(MomentKind::checklist, {grades({})})).agenda();
  CHECK(occurrence_ids(agenda) == Ids{"m/2026-2027"});
  CHECK(agenda.occurrences.front().days == range("2026-08-31", "2027-07-16"));
}

TEST_CASE("a school without places for its divisions goes by those of its classes") {
  TestSchool school = school_of(moment_of(MomentKind::event, {divisions({"lower"})}));
  school.school.divisions.clear();
  school.roster.classes.front().division = "lower";
  CHECK(occurrence_ids(school.agenda()) == Ids{"m/1+2"});
}
