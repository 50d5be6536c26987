// What document A owes a school: the shipped policy through the agenda.
#include "shipped_school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

TestSchool school_a() {
  return school_under("ouder-kindgesprekken");
}

bool requires_role(const OwedTalk& talk, Role role) {
  return std::ranges::any_of(talk.participants, [&](const Participant& participant) {
    return participant.role == role && participant.presence == Presence::required;
  });
}

}  // namespace

TEST_CASE("A03 A04 A06 the start talk of grade 1 under the shipped policy") {
  TestSchool school = school_a();
  school.add_pupil("P9", 0).born = day("2022-11-16");
  const Agenda agenda = school.agenda();
  CHECK(owed(agenda, "start-groep-1") == Ids{"P9"});
  const OwedTalk& start = talk(agenda, "start-groep-1/P9");
  CHECK(start.window == range("2026-10-12", "2026-10-26"));
  CHECK(start.minutes == Minutes{60});
  CHECK(start.at_most == Minutes{60});
  CHECK(start.mandatory == Stated::yes);
  CHECK(start.pupil_attends);
  CHECK(start.why.front().clause == "A03");
  CHECK(round_of(agenda, "start-groep-1").per_pupil);
}

TEST_CASE("A03 A19 A22 new pupils are invited by mail, a week ahead, with the form") {
  TestSchool school = school_a();
  school.add_pupil("P9", 0).born = day("2022-11-16");
  const OwedTalk start = talk(school.agenda(), "start-groep-1/P9");
  CHECK(start.channel == "mail");
  CHECK(start.invite_lead == Length{1, Unit::weeks});
  CHECK(start.form.has_value());
}

TEST_CASE("A07 A08 A11 start talks under the shipped policy") {
  TestSchool school = school_a();
  school.pupil("P4").new_teacher = YesNoUnknown::yes;
  school.pupil("P1").new_teacher = YesNoUnknown::yes;
  const Agenda agenda = school.agenda();
  CHECK(owed(agenda, "startgesprek") == Ids{"P3", "P4", "P5", "P7"});
  const OwedTalk& start = talk(agenda, "startgesprek/P4");
  CHECK(start.why.front().clause == "A08");
  CHECK(talk(agenda, "startgesprek/P3").why.front().clause == "A07");
  CHECK(start.window == range("2026-09-14", "2026-10-02"));
  CHECK(start.minutes == Minutes{10});
  CHECK(start.mandatory == Stated::yes);
  CHECK(requires_role(start, Role::guardians));
  CHECK(requires_role(start, Role::pupil));
  CHECK(requires_role(start, Role::teacher));
  CHECK(start.form->return_needed);
}

TEST_CASE("A12 A15 pupil talks under the shipped policy") {
  const Agenda agenda = school_a().agenda();
  for (const auto& [moment, window] : {std::pair{"leerdoelen-november", range("2026-11-02", "2026-11-30")},
                                       std::pair{"leerdoelen-maart", range("2027-03-01", "2027-03-31")}}) {
    CHECK(owed(agenda, moment) == Ids{"P5", "P6", "P7", "P8"});
    const OwedTalk& goals = talk(agenda, std::string(moment) + "/P5");
    CHECK(goals.guardians.empty());
    CHECK(goals.pupil_attends);
    CHECK(goals.mandatory == Stated::not_stated);
    CHECK(goals.window == window);
    CHECK_FALSE(goals.invite_needed);
    CHECK(goals.report_within == Length{1, Unit::weeks});
  }
}

TEST_CASE("A13 report talks in February under the shipped policy") {
  TestSchool school = school_a();
  school.guardian("G3a").custody = YesNoUnknown::unknown;
  school.guardian("G3b").custody = YesNoUnknown::no;
  const Agenda agenda = school.agenda();
  CHECK(owed(agenda, "rapportgesprek-februari") == Ids{"P1", "P2", "P3", "P4", "P5", "P6", "P7"});
  const OwedTalk& report = talk(agenda, "rapportgesprek-februari/P3");
  CHECK(texts(report.guardians) == Ids{"G3a"});
  CHECK(report.mandatory == Stated::not_stated);
  CHECK_FALSE(report.pupil_attends);
  CHECK(report.channel == "parro");
  CHECK(agenda.questions.size() == 1);
  CHECK(question(agenda, "custody-unknown")->clause == "A13");
}

TEST_CASE("A14 referral talks under the shipped policy") {
  const Agenda agenda = school_a().agenda();
  CHECK(owed(agenda, "verwijzing-februari") == Ids{"P8"});
  CHECK(talk(agenda, "verwijzing-februari/P8").minutes == Minutes{15});
  CHECK(talk(agenda, "verwijzing-februari/P8").mandatory == Stated::yes);
}

TEST_CASE("A16 A17 talks in June and July under the shipped policy") {
  TestSchool school = school_a();
  school.ask(Request::Kind::talk, "P2", "rapportgesprek-juni-op-verzoek").person = PersonId{"L2A"};
  school.ask(Request::Kind::talk, "P6", "rapportgesprek-juni-op-verzoek").person = PersonId{"L6A"};
  const Agenda agenda = school.agenda();
  CHECK(owed(agenda, "rapportgesprek-juni-op-verzoek") == Ids{"P2"});
  CHECK(round_of(agenda, "rapportgesprek-juni-op-verzoek").offers == 5);
  CHECK(owed(agenda, "rapportgesprek-juni") == Ids{"P6", "P7"});
  CHECK(talk(agenda, "rapportgesprek-juni/P6").mandatory == Stated::yes);
  CHECK(talk(agenda, "rapportgesprek-juni/P6").window == range("2027-06-01", "2027-07-16"));
}

TEST_CASE("A18 A25 an optional talk with the coordinator under the shipped policy") {
  TestSchool school = school_a();
  school.add_staff("IB", "coordinator");
  Request& request = school.ask(Request::Kind::talk, "P2", "facultatief");
  request.person = PersonId{"G2a"};
  request.minutes = Minutes{30};
  school.ask(Request::Kind::guest, "P2", "facultatief").value = "coordinator";
  const Agenda agenda = school.agenda();
  const OwedTalk& optional = talk(agenda, "facultatief/P2");
  CHECK(optional.by_agreement);
  CHECK(optional.minutes == Minutes{30});
  CHECK(texts(optional.guests) == Ids{"IB"});
  CHECK(optional.report_within == Length{1, Unit::weeks});
}

TEST_CASE("A19 A23 every talk that invites guardians does so a week ahead, and every talk is reported") {
  TestSchool school = school_a();
  const Agenda agenda = school.agenda();
  CHECK(agenda.talks.size() == 3 + 4 + 7 + 1 + 4 + 2);
  for (const OwedTalk& talk : agenda.talks) {
    CHECK(talk.report_within == Length{1, Unit::weeks});
    CHECK(talk.invite_lead.has_value() == !talk.guardians.empty());
    CHECK(talk.missing.empty());
    CHECK_FALSE(talk.why.empty());
    for (const Reason& reason : talk.why) {
      CHECK_FALSE(reason.clause.empty());
      CHECK_FALSE(say(Lang::nl, reason.fact).empty());
    }
  }
}
