// An information evening with rounds (B07).
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

TestSchool evening_school() {
  TestSchool school;
  Moment moment = talk_moment("avond", {grades({})}, {});
  moment.kind = MomentKind::event;
  moment.event = Event{};
  moment.event->rounds = 2;
  school.policy.moments.push_back(std::move(moment));
  for (const int grade : {1, 3, 5}) {
    school.add_class(std::to_string(grade) + "A", {grade});
  }
  return school;
}

void add_child(TestSchool& school, const std::string& pupil, int grade, const std::string& household) {
  school.add_pupil_alone(pupil, grade, std::to_string(grade) + "A");
  school.add_guardian(pupil, "G" + household, household);
}

/// "H1 1A 1": household, class, round.
Ids visits(const Agenda& agenda) {
  Ids all;
  for (const RoundVisit& visit : agenda.visits) {
    all.push_back(visit.household.text + ' ' + visit.class_id.text + ' ' + std::to_string(visit.round));
  }
  return all;
}

}  // namespace

TEST_CASE("B07 a household with children in two classes is told which class in which round") {
  TestSchool school = evening_school();
  add_child(school, "P1", 1, "H1");
  add_child(school, "P2", 3, "H1");
  add_child(school, "P3", 3, "H2");
  const Agenda agenda = school.agenda();
  CHECK(visits(agenda) == Ids{"H1 1A 1", "H1 3A 2"});
  CHECK(texts(agenda.visits.front().guardians) == Ids{"GH1"});
  CHECK(agenda.visits.front().occurrence == "avond");
}

TEST_CASE("B07 visits are spread over the rounds of a class") {
  TestSchool school = evening_school();
  for (const std::string tail : {"1", "2"}) {
    add_child(school, "P1" + tail, 1, "H" + tail);
    add_child(school, "P2" + tail, 3, "H" + tail);
  }
  CHECK(visits(school.agenda()) == Ids{"H1 1A 1", "H1 3A 2", "H2 3A 1", "H2 1A 2"});
}

TEST_CASE("B07 three classes in two rounds is a clash that cannot be avoided") {
  TestSchool school = evening_school();
  add_child(school, "P1", 1, "H1");
  add_child(school, "P2", 3, "H1");
  add_child(school, "P3", 5, "H1");
  CHECK(visits(school.agenda()) == Ids{"H1 1A 1", "H1 3A 2", "H1 5A 0"});
}

TEST_CASE("B07 twins in one class and children who left are no clash") {
  TestSchool school = evening_school();
  add_child(school, "P1", 1, "H1");
  add_child(school, "P2", 1, "H1");
  add_child(school, "P3", 5, "H1");
  school.pupil("P3").last_day = day("2026-09-14");
  school.round("avond").dates = {day("2026-09-15")};
  CHECK(school.agenda().visits.empty());
  school.pupil("P3").last_day = day("2026-09-15");
  CHECK(visits(school.agenda()) == Ids{"H1 1A 1", "H1 5A 2"});
}
