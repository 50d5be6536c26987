// Points of time, and counting away from them.
#include "model/numbered_week.hpp"
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

DayRange resolved(const TestSchool& school, const Window& window, const Pupil* pupil = nullptr) {
  const Calendar calendar = school.calendar();
  const AgendaInput input{school.policy, school.school,   calendar,
                          school.roster, school.requests, school.as_of};
  const auto answer = resolve_window(window, pupil, input, talk_moment("m", {}, window));
  REQUIRE(answer.has_value());
  return answer->days;
}

Point holiday(std::string name, Edge edge, Length offset) {
  Point made = point(Anchor::holiday, 0, edge, offset);
  made.ref = std::move(name);
  return made;
}

}  // namespace

TEST_CASE("lengths count as their unit says") {
  const Calendar calendar = TestSchool().calendar();
  CHECK(shift(day("2026-12-14"), {5, Unit::calendar_days}, 1, calendar) == day("2026-12-19"));
  CHECK(shift(day("2026-12-14"), {5, Unit::school_days}, 1, calendar) == day("2027-01-04"));
  CHECK(shift(day("2026-12-14"), {2, Unit::weeks}, 1, calendar) == day("2026-12-28"));
  CHECK(shift(day("2026-12-14"), {1, Unit::school_weeks}, 1, calendar) == day("2027-01-04"));
  CHECK(shift(day("2027-01-04"), {1, Unit::school_weeks}, -1, calendar) == day("2026-12-14"));
  CHECK(shift(day("2026-12-14"), {90, Unit::minutes}, 1, calendar) == day("2026-12-14"));
}

TEST_CASE("months end on the last day where the day does not exist") {
  const Calendar calendar = TestSchool().calendar();
  CHECK(shift(day("2027-01-31"), {1, Unit::months}, 1, calendar) == day("2027-02-28"));
  CHECK(shift(day("2028-01-31"), {1, Unit::months}, 1, calendar) == day("2028-02-29"));
  CHECK(shift(day("2028-03-31"), {1, Unit::months}, -1, calendar) == day("2028-02-29"));
  CHECK(shift(day("2026-10-15"), {3, Unit::months}, 1, calendar) == day("2027-01-15"));
}

TEST_CASE("school weeks of a calendar that is closed for ever come to an end") {
  TestSchool school;
  school.closed = {{"dicht", range("2020-01-01", "2040-12-31")}};
  const Calendar calendar = school.calendar();
  CHECK(shift(day("2026-09-01"), {1000, Unit::school_weeks}, 1, calendar) > day("2030-01-01"));
}

TEST_CASE("months lie in this school year") {
  const TestSchool school;
  CHECK(resolved(school, month(11)) == range("2026-11-02", "2026-11-30"));
  CHECK(resolved(school, month(8)) == range("2026-08-31", "2026-08-31"));
  CHECK(resolved(school, month(1)) == range("2027-01-04", "2027-01-29"));
  CHECK(resolved(school, between(point(Anchor::month, 6), point(Anchor::month, 7, Edge::end))) ==
        range("2027-06-01", "2027-07-16"));
}

TEST_CASE("RP-01 the second week after the Christmas holiday") {
  const Window window = between(holiday("kerstvakantie", Edge::end, {8, Unit::calendar_days}),
                                holiday("kerstvakantie", Edge::end, {14, Unit::calendar_days}));
  CHECK(resolved(TestSchool(), window) == range("2027-01-11", "2027-01-15"));
}

TEST_CASE("RP-16 three to four weeks before the summer holiday") {
  const Window window = between(holiday("zomervakantie", Edge::start, {-4, Unit::weeks}),
                                holiday("zomervakantie", Edge::start, {-3, Unit::weeks}));
  CHECK(resolved(TestSchool(), window) == range("2027-06-21", "2027-06-25"));
}

TEST_CASE("a day of the week is the nearest one on the asked side") {
  const TestSchool school;
  Point tuesday = point(Anchor::month, 11);
  tuesday.weekday = std::chrono::Tuesday;
  CHECK(resolved(school, between(tuesday, tuesday)) == range("2026-11-03", "2026-11-03"));
  tuesday.offset = {14, Unit::calendar_days};
  CHECK(resolved(school, between(tuesday, tuesday)) == range("2026-11-17", "2026-11-17"));
  Point friday = holiday("kerstvakantie", Edge::start, {-1, Unit::calendar_days});
  friday.weekday = std::chrono::Friday;
  friday.weekday_back = true;
  CHECK(resolved(school, between(friday, friday)) == range("2026-12-18", "2026-12-18"));
}

TEST_CASE("school weeks of a month are weeks with school, in days of that month") {
  const TestSchool school;
  const auto week = [&](int month, Edge edge, int number) {
    const Point of = point(Anchor::month, month, edge);
    return resolved(school,
                    between(numbered_week(of, number, Edge::start), numbered_week(of, number, Edge::end)));
  };
  CHECK(week(12, Edge::end, -1) == range("2026-12-14", "2026-12-18"));
  CHECK(week(2, Edge::end, -1) == range("2027-02-15", "2027-02-19"));
  CHECK(week(1, Edge::start, 1) == range("2027-01-04", "2027-01-08"));
  CHECK(week(9, Edge::end, -1) == range("2026-09-28", "2026-09-30"));
  CHECK(week(8, Edge::start, 1) == range("2026-08-31", "2026-08-31"));
}

TEST_CASE("a time of a month stays in it where a school day of it is left") {
  const TestSchool school;
  const auto last = [&](int from_end) {
    return resolved(school, between(point(Anchor::month, 12, Edge::end, {from_end, Unit::calendar_days}),
                                    point(Anchor::month, 12, Edge::end)));
  };
  CHECK(last(-6) == range("2026-12-14", "2026-12-18"));
  CHECK(last(-10) == range("2026-12-14", "2026-12-18"));
}

TEST_CASE(
    "weeks after a holiday that the school's own days lengthen have school, and weekdays stay weekdays") {
  TestSchool school;
  school.closed = {{"dicht", range("2027-05-03", "2027-05-07")}};
  const Point after = holiday("meivakantie", Edge::end, {});
  const auto week = [&](int number) {
    return resolved(
        school, between(numbered_week(after, number, Edge::start), numbered_week(after, number, Edge::end)));
  };
  CHECK(week(1) == range("2027-05-10", "2027-05-14"));
  CHECK(week(2) == range("2027-05-18", "2027-05-21"));
  Point tuesday = holiday("meivakantie", Edge::end, {1, Unit::calendar_days});
  tuesday.weekday = std::chrono::Tuesday;
  CHECK(resolved(school, between(tuesday, tuesday)) == range("2027-05-11", "2027-05-11"));
  tuesday.offset.count = 8;
  CHECK(resolved(school, between(tuesday, tuesday)) == range("2027-05-18", "2027-05-18"));
  Point of_may = point(Anchor::month, 5);
  of_may.weekday = std::chrono::Tuesday;
  CHECK(resolved(school, between(of_may, of_may)) == range("2027-05-11", "2027-05-11"));
}

TEST_CASE("what is counted from a moment ends with the school year") {
  TestSchool school;
  school.policy.moments.push_back(talk_moment("first", {}, month(11)));
  Point start = point(Anchor::moment, 0, Edge::start, {30, Unit::school_weeks});
  Point end = point(Anchor::moment, 0, Edge::end, {30, Unit::school_weeks});
  start.ref = end.ref = "first";
  CHECK(resolved(school, between(start, end)) == range("2027-06-28", "2027-07-16"));
}

TEST_CASE("a holiday that the calendar lacks goes by its other name") {
  const auto week_after = [](const TestSchool& school, const std::string& name) {
    return resolved(school, between(holiday(name, Edge::end, {1, Unit::calendar_days}),
                                    holiday(name, Edge::end, {7, Unit::calendar_days})));
  };
  TestSchool school;
  CHECK(week_after(school, "krokusvakantie") == week_after(school, "voorjaarsvakantie"));
  CHECK(week_after(school, "paasvakantie") == range("2027-03-30", "2027-04-05"));  // after Easter Monday
  school.closed = {{"krokusvakantie", range("2027-01-25", "2027-01-31")}};
  CHECK(week_after(school, "krokusvakantie") == range("2027-02-01", "2027-02-05"));
}

TEST_CASE("the first and last school weeks reach so far as the school says") {
  TestSchool school;
  Point last = point(Anchor::school_week, 4, Edge::end);
  last.some_weeks = true;
  const Window first_weeks = between(point(Anchor::school_week, 1), last);
  CHECK(resolved(school, first_weeks) == range("2026-08-31", "2026-09-25"));
  school.school.vague.some_weeks = {2, Unit::weeks};
  CHECK(resolved(school, first_weeks) == range("2026-08-31", "2026-09-11"));
}

TEST_CASE("the birthday of this school year") {
  const TestSchool school;
  const Window birthday = between(point(Anchor::birthday, 0), point(Anchor::birthday, 0));
  Pupil pupil;
  pupil.born = day("2019-09-10");
  CHECK(resolved(school, birthday, &pupil) == range("2026-09-10", "2026-09-10"));
  pupil.born = day("2020-03-10");
  CHECK(resolved(school, birthday, &pupil) == range("2027-03-10", "2027-03-10"));
}

TEST_CASE("each birthday is owed in exactly one school year") {
  const Point birthday = point(Anchor::birthday, 0);
  const Window windows[] = {between(birthday, birthday),
                            between(point(Anchor::birthday, 0, Edge::start, {-2, Unit::weeks}),
                                    point(Anchor::birthday, 0, Edge::start, {-1, Unit::calendar_days})),
                            between(point(Anchor::birthday, 0, Edge::start, {1, Unit::calendar_days}),
                                    point(Anchor::birthday, 0, Edge::start, {6, Unit::weeks}))};
  for (const Window& window : windows) {
    for (const int first_year : {2025, 2026, 2027}) {
      TestSchool school;
      school.school.first_year = first_year;
      school.policy.moments.push_back(talk_moment("m", {grades({})}, window));
      for (Day born = day("2017-08-01"); born <= day("2018-07-31"); born += std::chrono::days{1}) {
        school.add_pupil(iso(born), 3).born = born;
      }
      const Agenda agenda = school.agenda();
      CHECK(agenda.talks.size() == 365);
      const Calendar calendar = school.calendar();
      for (const OwedTalk& owed : agenda.talks) {
        REQUIRE(owed.window.first >= calendar.first_school_day());
        REQUIRE(owed.window.last <= calendar.last_school_day());
      }
    }
  }
}

TEST_CASE("a window without a school day moves to the nearest, however it is written") {
  const TestSchool school;
  const auto day_of = [&](int number, int days) {
    const Point made = point(Anchor::month, number, Edge::start, {days, Unit::calendar_days});
    return resolved(school, between(made, made));
  };
  Point date = point(Anchor::date);
  date.day = day("2026-12-25");
  CHECK(resolved(school, between(date, date)) == range("2026-12-18", "2026-12-18"));
  CHECK(day_of(12, 24) == range("2026-12-18", "2026-12-18"));
  CHECK(day_of(12, 20) == range("2026-12-18", "2026-12-18"));
  CHECK(day_of(12, 30) == range("2027-01-04", "2027-01-04"));
  CHECK(day_of(2, 27) == range("2027-03-01", "2027-03-01"));
}

TEST_CASE("what ends in the holiday before the first school day goes to the first school days") {
  const TestSchool school;
  const Point first = point(Anchor::month, 8, Edge::start, {});
  const Point fifth = point(Anchor::month, 8, Edge::start, {4, Unit::calendar_days});
  CHECK(resolved(school, between(first, first)) == range("2026-08-31", "2026-08-31"));
  CHECK(resolved(school, between(first, fifth)) == range("2026-08-31", "2026-09-04"));
  const Point after = point(Anchor::month, 7, Edge::start, {24, Unit::calendar_days});
  CHECK(resolved(school, between(after, after)) == range("2027-07-16", "2027-07-16"));
}

TEST_CASE("the summer holiday ends at the start of the school year and starts at its end") {
  const TestSchool school;
  CHECK(resolved(school, between(holiday("zomervakantie", Edge::end, {1, Unit::calendar_days}),
                                 holiday("zomervakantie", Edge::end, {7, Unit::calendar_days}))) ==
        range("2026-08-31", "2026-09-04"));
}

TEST_CASE("weeks after each holiday begin on the first day of school after it") {
  const TestSchool school;
  const auto weeks_after = [&](const char* name, int near, int far) {
    return resolved(school, between(holiday(name, Edge::end, {near, Unit::calendar_days}),
                                    holiday(name, Edge::end, {far, Unit::weeks})));
  };
  CHECK(weeks_after("zomervakantie", 1, 2) == range("2026-08-31", "2026-09-11"));
  CHECK(weeks_after("zomervakantie", 7, 2) == range("2026-09-07", "2026-09-11"));
  CHECK(weeks_after("kerstvakantie", 1, 2) == range("2027-01-04", "2027-01-15"));
}

TEST_CASE("a birthday just outside the pupil's time at school is kept on the first or last day there") {
  TestSchool school;
  Pupil& pupil = school.add_pupil("P1", 1);
  const Window fourth = between(point(Anchor::birthday, 4), point(Anchor::birthday, 4));
  const auto kept = [&](const char* born, const char* first, const char* last = "") {
    pupil.born = day(born);
    pupil.first_day = *first == '\0' ? std::nullopt : std::optional(day(first));
    pupil.last_day = *last == '\0' ? std::nullopt : std::optional(day(last));
    return resolved(school, fourth, &pupil);
  };
  CHECK(kept("2023-02-13", "2027-02-15") == range("2027-02-15", "2027-02-15"));  // a Saturday
  CHECK(kept("2023-02-13", "2027-02-17") == range("2027-02-17", "2027-02-17"));
  CHECK(kept("2023-02-15", "2027-02-17") == range("2027-02-17", "2027-02-17"));  // a Monday
  CHECK(kept("2023-02-13", "2027-02-22") == range("2027-02-12", "2027-02-12"));  // not that week
  CHECK(kept("2023-02-13", "2026-08-31") == range("2027-02-12", "2027-02-12"));
  CHECK(kept("2022-12-22", "") == range("2027-01-04", "2027-01-04"));  // first half of the holiday
  CHECK(kept("2023-02-14", "2026-08-31", "2027-02-12") == range("2027-02-12", "2027-02-12"));
  CHECK(kept("2023-02-17", "2026-08-31", "2027-02-16") == range("2027-02-17", "2027-02-17"));
}

TEST_CASE("dates, birthdays and other moments are anchors too") {
  TestSchool school;
  Pupil& pupil = school.add_pupil("P1", 1);
  pupil.born = day("2022-02-28");
  const Point fifth = point(Anchor::birthday, 5);
  CHECK(resolved(school, between(fifth, fifth), &pupil) ==
        range("2027-03-01", "2027-03-01"));  // the Sunday at the end of a holiday
  Point date = point(Anchor::date);
  date.day = day("2027-03-02");
  CHECK(resolved(school, between(date, date)) == range("2027-03-02", "2027-03-02"));
  school.policy.moments.push_back(talk_moment("rapport", {grades({})}, month(3)));
  Point after = point(Anchor::moment, 0, Edge::end, {2, Unit::weeks});
  after.ref = "rapport";
  CHECK(resolved(school, between(after, after)) == range("2027-04-14", "2027-04-14"));
}

TEST_CASE("moments that are counted from each other in a circle are undated") {
  TestSchool school;
  for (const auto& [id, other] : {std::pair{"a", "b"}, std::pair{"b", "a"}}) {
    Point after = point(Anchor::moment, 0, Edge::end, {1, Unit::weeks});
    after.ref = other;
    school.policy.moments.push_back(talk_moment(id, {grades({})}, between(after, after)));
  }
  school.add_pupil("P1", 3);
  const Agenda agenda = school.agenda();
  CHECK_FALSE(talk(agenda, "a/P1").dated);
}

TEST_CASE("a holiday that the calendar does not know leaves the moment undated") {
  TestSchool school;
  const Point unknown = holiday("carnaval", Edge::start, {});
  school.policy.moments.push_back(talk_moment("m", {grades({})}, between(unknown, unknown)));
  school.add_pupil("P1", 3);
  const Agenda agenda = school.agenda();
  CHECK_FALSE(talk(agenda, "m/P1").dated);
  CHECK(says(talk(agenda, "m/P1").why, "no such time in this school year"));
}

TEST_CASE("a change of class that no table tells is one question") {
  TestSchool school;
  const Point change = point(Anchor::class_change);
  school.policy.moments.push_back(talk_moment("m", {grades({})}, between(change, change)));
  school.add_pupil("P1", 3);
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.empty());
  CHECK(question(agenda, "class-change-unknown") != nullptr);
}

TEST_CASE("a change of class dates the talk of who changed, and of nobody else") {
  TestSchool school;
  const Point month_later = point(Anchor::class_change, 0, Edge::start, {1, Unit::months});
  school.policy.moments.push_back(
      talk_moment("m", {grades_if({}, Condition::Fact::changed_class)}, between(month_later, month_later)));
  school.add_class("3A", {3});
  Pupil& moved = school.add_pupil("P1", 3, "3A");
  moved.tells_class_change = true;
  moved.class_since = day("2027-01-11");
  school.add_pupil("P2", 3, "3A").tells_class_change = true;
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"m/P1"});
  CHECK(talk(agenda, "m/P1").window == range("2027-02-11", "2027-02-11"));
  CHECK(says(talk(agenda, "m/P1").why, "came into this class on Monday 11 January 2027"));
  CHECK(why_not(agenda, "P2") == "the pupil did not change class during the year");
  CHECK(question(agenda, "class-change-unknown") == nullptr);
}

TEST_CASE(
    "a window after a change of class is for nobody who did not change, and a class since the first day is "
    "no change") {
  TestSchool school;
  const Point change = point(Anchor::class_change);
  school.policy.moments.push_back(talk_moment("m", {grades({})}, between(change, change)));
  for (const char* since : {"2026-08-31", "2026-05-01", ""}) {
    school.roster = {};
    Pupil& pupil = school.add_pupil("P1", 3);
    pupil.tells_class_change = true;
    pupil.class_since = parse_day(since);
    const Agenda agenda = school.agenda();
    CHECK(agenda.talks.empty());
    CHECK(agenda.questions.empty());
    CHECK(why_not(agenda, "P1") == "the pupil did not change class during the year");
  }
}

TEST_CASE("a day is at the school from the first day to the last") {
  TestSchool school;
  const Calendar calendar = school.calendar();
  Pupil& pupil = school.add_pupil("P1", 3);
  CHECK(at_school(pupil, calendar, day("2026-09-01")));
  pupil.first_day = day("2026-09-01");
  pupil.last_day = day("2026-09-03");
  CHECK_FALSE(at_school(pupil, calendar, day("2026-08-31")));
  CHECK(at_school(pupil, calendar, day("2026-09-01")));
  CHECK(at_school(pupil, calendar, day("2026-09-03")));
  CHECK_FALSE(at_school(pupil, calendar, day("2026-09-04")));
  pupil.first_day.reset();
  pupil.grade = 0;
  CHECK_FALSE(at_school(pupil, calendar, day("2026-09-02")));
}
