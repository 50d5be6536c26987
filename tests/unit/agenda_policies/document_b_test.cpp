// What document B owes a school: the shipped policy through the agenda.
#include "shipped_school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

TestSchool school_b() {
  return school_under("oudercommunicatie");
}

std::vector<Occurrence> occurrences(const Agenda& agenda, std::string_view moment) {
  std::vector<Occurrence> found;
  for (const Occurrence& occurrence : agenda.occurrences) {
    if (occurrence.moment.text == moment) {
      found.push_back(occurrence);
    }
  }
  return found;
}

void date_round(TestSchool& school, std::string_view moment, std::string_view date) {
  school.round(moment).dates = {day(date)};
}

}  // namespace

TEST_CASE("B01 B08 B10 B11 B15 where no duration is stated the school is asked, once a moment") {
  const Agenda agenda = school_b().agenda();
  const auto asked = std::ranges::count(agenda.questions, "duration-unstated", &Question::code);
  CHECK(asked == 4);
  for (const std::string moment : {"startgesprek", "contactavond-rapport-1", "contactmiddag-rapport-2"}) {
    CHECK(owed(agenda, moment).size() == 8);
    CHECK(talk(agenda, moment + "/P3").duration_stated == Stated::not_stated);
    CHECK_FALSE(talk(agenda, moment + "/P3").dated);
  }
}

TEST_CASE("B02 B03 every moment of the document stands in the overview, dated or not") {
  TestSchool school = school_b();
  CHECK(school.agenda().rounds.size() == 17);
  CHECK_FALSE(round_of(school.agenda(), "oudermorgen").dated);
  date_round(school, "oudermorgen", "2026-11-17");
  CHECK(round_of(school.agenda(), "oudermorgen").dated);
  CHECK(round_of(school.agenda(), "vo-gesprek").window == range("2027-01-04", "2027-01-29"));
}

TEST_CASE("B05 every household of every pupil is expected at one of three moments") {
  const Agenda agenda = school_b().agenda();
  REQUIRE(agenda.expected.size() == 8);
  CHECK(agenda.expected.front().talks.size() == 3);
  CHECK(agenda.expected.front().at_least == 1);
}

TEST_CASE("B06 bringing in under the shipped policy") {
  const auto times = occurrences(school_b().agenda(), "binnenbrengen");
  CHECK(times.size() == 3 + 8);
  CHECK(times.front().days == range("2026-08-31", "2026-09-04"));
  CHECK(times.front().grades == std::vector{1, 2});
  CHECK(times[2].days == range("2026-08-31", "2026-08-31"));
  CHECK(std::ranges::count_if(times, [](const Occurrence& time) { return !time.days; }) == 8);
}

TEST_CASE("B07 B09 information evening and parents' mornings under the shipped policy") {
  const Agenda agenda = school_b().agenda();
  REQUIRE(occurrences(agenda, "informatieavond").size() == 1);
  CHECK(occurrences(agenda, "informatieavond").front().rounds == 2);
  CHECK(occurrences(agenda, "informatieavond").front().part == Window::Part::evening);
  const auto mornings = occurrences(agenda, "oudermorgen");
  CHECK(mornings.size() == 4);
  CHECK(mornings.front().different_days);
}

TEST_CASE("B10 B11 evening and afternoon bind the sessions") {
  const Agenda agenda = school_b().agenda();
  CHECK(talk(agenda, "contactavond-rapport-1/P3").part == Window::Part::evening);
  CHECK(talk(agenda, "contactmiddag-rapport-2/P3").part == Window::Part::afternoon);
}

TEST_CASE("B13 the settling-in visit lasts an hour and is invited six weeks ahead") {
  TestSchool school = school_b();
  school.add_pupil("P9", 0).born = day("2022-11-16");
  const OwedTalk visit = talk(school.agenda(), "wenmoment/P9");
  CHECK(visit.minutes == Minutes{60});
  CHECK(visit.invite_lead == Length{6, Unit::weeks});
  CHECK(visit.window == range("2026-09-16", "2026-11-13"));
  CHECK(visit.part == Window::Part::school_time);
  CHECK(visit.channel == "mail");
  CHECK(texts(visit.teachers) == Ids{"L1A"});
}

TEST_CASE("B14 B16 B17 B18 B19 B21 messages, checks and walk-in hours under the shipped policy") {
  TestSchool school = school_b();
  school.pupil("P4").support = true;
  const Agenda agenda = school.agenda();
  CHECK(occurrences(agenda, "nieuwsbrief").size() == 11);
  CHECK(occurrences(agenda, "website").size() == 1);
  CHECK(occurrences(agenda, "inloopspreekuur").front().days == range("2026-08-31", "2026-08-31"));
  CHECK(occurrences(agenda, "inloopspreekuur").front().clock == ClockRange{Clock{510}, Clock{540}});
  CHECK(occurrences(agenda, "zorginformatie").size() == 4);
  CHECK(occurrences(agenda, "zorginformatie").front().pupil == PupilId{"P4"});
  CHECK(occurrences(agenda, "afscheid-groep-8").front().days == range("2027-07-12", "2027-07-16"));
  CHECK(occurrences(agenda, "groepsbericht").size() == 8);
}

TEST_CASE("B25 B26 exit and welcome talks under the shipped policy") {
  TestSchool school = school_b();
  Pupil& leaver = school.pupil("P4");
  leaver.left = "moved";
  leaver.last_day = day("2026-12-18");
  Pupil& arrival = school.pupil("P5");
  arrival.arrived = "moved";
  arrival.first_day = day("2026-09-14");
  const Agenda agenda = school.agenda();
  CHECK(owed(agenda, "exitgesprek") == Ids{"P4"});
  CHECK(talk(agenda, "exitgesprek/P4").window.last == day("2026-12-17"));
  CHECK(talk(agenda, "exitgesprek/P4").mode == Mode::phone);
  CHECK(texts(talk(agenda, "exitgesprek/P4").teachers) == Ids{"DIR"});  // the head receives
  CHECK(owed(agenda, "welkomstgesprek") == Ids{"P5"});
  CHECK(talk(agenda, "welkomstgesprek/P5").window == range("2026-10-05", "2026-10-16"));
}

TEST_CASE("B01 a talk is always possible") {
  TestSchool school = school_b();
  school.ask(Request::Kind::talk, "P2").person = PersonId{"G2a"};
  CHECK(owed(school.agenda(), "gesprek-op-verzoek") == Ids{"P2"});
}
