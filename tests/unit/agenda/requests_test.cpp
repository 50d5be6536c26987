// Talks that are held because somebody asked (A16, A18), and what else is asked for a talk.
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

using Kind = Request::Kind;

Initiative initiative(std::vector<RoleName> by, bool offered = false) {
  Initiative made;
  made.by = std::move(by);
  made.offered_to_all = offered;
  made.basis.clause = "A16";
  return made;
}

TestSchool school_of(Moment moment) {
  TestSchool school;
  school.policy.moments.push_back(std::move(moment));
  school.add_class("3A", {3});
  return school;
}

/// A16: a report talk in June or July, on request, offered to all, the pupil when suitable.
TestSchool june_school() {
  Moment moment = talk_moment("juni", {grades({1, 2, 3, 4, 5})},
                              between(point(Anchor::month, 6), point(Anchor::month, 7, Edge::end)));
  moment.initiative = initiative({Role::guardians, Role::teacher}, true);
  moment.attendees.push_back(attendee(Role::pupil, Presence::if_suitable));
  return school_of(std::move(moment));
}

/// A18: a talk at any time, its duration by agreement.
TestSchool any_time_school() {
  Moment moment = talk_moment("facultatief", {grades({})}, any_time());
  moment.initiative = initiative({Role::guardians, Role::teacher});
  moment.duration = {Duration::Kind::by_agreement, Minutes{0}, Minutes{0}, false, {}};
  return school_of(std::move(moment));
}

Request& ask_for_talk(TestSchool& school, std::string_view person, std::string_view moment) {
  Request& request = school.ask(Kind::talk, "P1", moment);
  request.person = PersonId{std::string(person)};
  return request;
}

}  // namespace

TEST_CASE("RP-72 who chooses the report in time is owed no talk, and who chooses late is") {
  Moment moment = talk_moment("log", {grades({})}, month(2));
  const Point last = point(Anchor::month, 1, Edge::end);
  moment.opt_out = OptOut{{"het rapport", "the report"}, between(last, last), {"RP-72", {}}};
  TestSchool school = school_of(std::move(moment));
  school.as_of = day("2027-02-01");
  for (const char* id : {"P1", "P2", "P3"}) {
    school.add_pupil(id, 3, "3A");
  }
  school.ask(Kind::instead, "P1", "log").asked = DateTime{day("2027-01-31"), Clock{0}};
  school.ask(Kind::instead, "P2", "log").asked = DateTime{day("2027-02-01"), Clock{0}};
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"log/P2", "log/P3"});
  CHECK(why_not(agenda, "P1") == "the family chose in place of the talk: the report");
  REQUIRE(agenda.replaced.size() == 1);
  CHECK(agenda.replaced.front().pupil.text == "P1");
  CHECK(agenda.replaced.front().window == range("2027-02-01", "2027-02-19"));
  CHECK(says(talk(agenda, "log/P2").why, "that was possible until Sunday 31 January 2027"));
  CHECK(talk(agenda, "log/P3").choose_instead_by == day("2027-01-31"));
}

TEST_CASE("a talk that a role of the policy's own may ask for is not for others to ask") {
  Moment moment = talk_moment("opp", {grades({})}, month(6));
  moment.initiative = initiative({RoleName(Role::other, "Orthopedagoog")});
  TestSchool school = school_of(std::move(moment));
  school.add_pupil("P1", 3, "3A");
  school.add_staff("O1", "orthopedagoog");
  school.add_staff("S1", "logopedist");
  ask_for_talk(school, "S1", "opp");
  CHECK(ids(school.agenda()).empty());
  ask_for_talk(school, "O1", "opp");
  CHECK(ids(school.agenda()) == Ids{"opp/P1"});
}

TEST_CASE("A16 only requested talks are owed, and the offer goes to all") {
  TestSchool school = june_school();
  school.add_pupil("P1", 3, "3A");
  school.add_pupil("P2", 3, "3A");
  ask_for_talk(school, "G1a", "juni");
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"juni/P1"});
  CHECK(talk(agenda, "juni/P1").on_request);
  CHECK_FALSE(talk(agenda, "juni/P1").by_agreement);  // a planned round: the lead time binds
  CHECK(talk(agenda, "juni/P1").window == range("2027-06-01", "2027-07-16"));
  CHECK(says(talk(agenda, "juni/P1").why, "the guardians asked for it"));
  CHECK(why_not(agenda, "P2") == "is on request, and nobody asked");
  REQUIRE(agenda.offers.size() == 2);
  CHECK(agenda.rounds.front().offers == 2);
  CHECK(agenda.offers.front().pupil == PupilId{"P1"});
  REQUIRE(agenda.offers.front().invitations.size() == 1);
  CHECK(texts(agenda.offers.front().invitations.front().guardians) == Ids{"G1a", "G1b"});
}

TEST_CASE("A16 a talk is owed only to whom the policy lets ask") {
  TestSchool school = june_school();
  school.add_pupil("P1", 3, "3A");
  school.add_staff("IB", "coordinator");
  Request& request = ask_for_talk(school, "IB", "juni");
  CHECK(why_not(school.agenda(), "P1").find("may not") != std::string::npos);
  request.person = PersonId{"L3A"};
  CHECK(says(talk(school.agenda(), "juni/P1").why, "the school asked for it"));
  request.person = PersonId{};
  CHECK(ids(school.agenda()) == Ids{"juni/P1"});
  school.policy.moments.front().initiative->by = {Role::teacher};
  request.person = PersonId{"G1a"};
  CHECK(school.agenda().talks.empty());
}

TEST_CASE("A16 a teacher who is a guardian of the pupil may ask as either") {
  TestSchool school = june_school();
  school.add_pupil("P1", 3, "3A");
  school.add_staff("G1a", "assistant");
  ask_for_talk(school, "G1a", "juni");
  CHECK(ids(school.agenda()) == Ids{"juni/P1"});
}

TEST_CASE("A16 who is not in the grades is not owed it however often it is asked") {
  TestSchool school = june_school();
  school.add_pupil("P1", 7);
  ask_for_talk(school, "G1a", "juni");
  CHECK(school.agenda().talks.empty());
}

TEST_CASE("A16 two requests in a round ask for one talk") {
  TestSchool school = june_school();
  school.add_pupil("P1", 3, "3A");
  ask_for_talk(school, "G1a", "juni");
  ask_for_talk(school, "L3A", "juni");
  CHECK(ids(school.agenda()) == Ids{"juni/P1"});
}

TEST_CASE("A16 of guardians apart only who asked has the talk, under the same number as ever") {
  TestSchool school = june_school();
  school.add_pupil_alone("P1", 3, "3A");
  school.add_guardian("P1", "G1", "H1");
  school.add_guardian("P1", "G2", "H2").invite = Guardian::Invited::separate;
  Request& request = ask_for_talk(school, "G2", "juni");
  CHECK(ids(school.agenda()) == Ids{"juni/P1/2"});
  request.person = PersonId{"L3A"};
  CHECK(ids(school.agenda()) == Ids{"juni/P1", "juni/P1/2"});
}

TEST_CASE("A16 the pupil comes when that is suitable") {
  TestSchool school = june_school();
  school.add_pupil("P1", 3, "3A");
  ask_for_talk(school, "G1a", "juni");
  CHECK_FALSE(talk(school.agenda(), "juni/P1").pupil_attends);
  school.ask(Kind::attend, "P1").value = "pupil";
  CHECK(talk(school.agenda(), "juni/P1").pupil_attends);
}

TEST_CASE("A18 a talk at any time is by agreement and the sooner the better") {
  TestSchool school = any_time_school();
  school.add_pupil("P1", 3, "3A");
  Request& request = ask_for_talk(school, "G1a", "facultatief");
  request.asked = DateTime{day("2026-12-20"), {}};
  request.minutes = Minutes{45};
  const Agenda agenda = school.agenda();
  const OwedTalk& owed = talk(agenda, "facultatief/P1");
  CHECK(owed.by_agreement);
  CHECK(owed.soonest);
  CHECK(owed.minutes == Minutes{45});
  CHECK(owed.window == range("2027-01-04", "2027-07-16"));
}

TEST_CASE("a talk within two weeks after the request is owed by that day, and never before it is asked for") {
  TestSchool school = any_time_school();
  school.policy.moments.front().window.margin = {2, Unit::weeks};
  school.add_pupil("P1", 3, "3A");
  school.add_pupil("P2", 3, "3A");
  ask_for_talk(school, "G1a", "facultatief").asked = DateTime{day("2026-11-02"), {}};
  Request& late = school.ask(Kind::talk, "P2", "facultatief");
  late.asked = DateTime{day("2027-07-12"), {}};
  const Agenda agenda = school.agenda();
  CHECK(talk(agenda, "facultatief/P1").window == range("2026-11-02", "2026-11-16"));
  CHECK(says(talk(agenda, "facultatief/P1").why,
             "by Monday 16 November 2026 at the latest, counted from the request"));
  CHECK(talk(agenda, "facultatief/P2").window == range("2027-07-12", "2027-07-16"));
}

TEST_CASE("A18 every request for a talk at any time is a talk of its own") {
  TestSchool school = any_time_school();
  school.add_pupil("P1", 3, "3A");
  ask_for_talk(school, "L3A", "facultatief");
  ask_for_talk(school, "G1a", "").asked = DateTime{day("2026-11-01"), {}};
  const Agenda agenda = school.agenda();
  CHECK(ids(agenda) == Ids{"facultatief/P1", "facultatief/P1/2"});
  CHECK(talk(agenda, "facultatief/P1").minutes == Minutes{20});
  CHECK(talk(agenda, "facultatief/P1").duration_stated == Stated::not_stated);
}

TEST_CASE("A18 the numbers of talks follow the time of asking, not the order of the rows") {
  TestSchool school = any_time_school();
  school.add_pupil("P1", 3, "3A");
  ask_for_talk(school, "G1a", "facultatief").asked = DateTime{day("2026-11-02"), {}};
  ask_for_talk(school, "L3A", "facultatief").asked = DateTime{day("2026-10-01"), {}};
  const Agenda agenda = school.agenda();
  CHECK(says(talk(agenda, "facultatief/P1").why, "the school asked"));
  CHECK(says(talk(agenda, "facultatief/P1/2").why, "the guardians asked"));
}

TEST_CASE("A18 whoever asks from the school takes part") {
  TestSchool school = any_time_school();
  school.policy.moments.front().initiative->by.push_back(Role::coordinator);
  school.add_staff("IB", "coordinator");
  school.add_pupil("P1", 3, "3A");
  ask_for_talk(school, "IB", "facultatief");
  const Agenda agenda = school.agenda();
  CHECK(texts(talk(agenda, "facultatief/P1").teachers) == Ids{"L3A"});
  CHECK(texts(talk(agenda, "facultatief/P1").guests) == Ids{"IB"});
}

TEST_CASE("A18 an agreed time sets the day, and no lead time binds") {
  TestSchool school = june_school();
  school.add_pupil("P1", 3, "3A");
  ask_for_talk(school, "G1a", "juni");
  Request& agreed = school.ask(Kind::agreed, "P1", "juni");
  agreed.date = day("2027-05-20");
  agreed.from = Clock{15 * 60};
  const OwedTalk owed = talk(school.agenda(), "juni/P1");
  CHECK(owed.by_agreement);
  CHECK(owed.window == range("2027-05-20", "2027-05-20"));
  REQUIRE(owed.agreed.has_value());
  CHECK(owed.agreed->start == Clock{15 * 60});
}

TEST_CASE("B04 an agreement that names no moment holds for the talk that its date is right for") {
  TestSchool school = june_school();
  school.add_pupil("P1", 3, "3A");
  ask_for_talk(school, "G1a", "juni");
  Request& agreed = school.ask(Kind::agreed, "P1");
  agreed.date = day("2027-05-31");
  CHECK_FALSE(talk(school.agenda(), "juni/P1").agreed.has_value());
  agreed.date = day("2027-06-01");
  CHECK(talk(school.agenda(), "juni/P1").agreed.has_value());
}
