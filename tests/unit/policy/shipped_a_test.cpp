// policy/ouder-kindgesprekken.yaml says what document A says, clause by clause.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

const Policy& policy() {
  static const LoadedPolicy loaded = load_shipped("ouder-kindgesprekken");
  return *loaded.policy;
}

const Moment& moment(std::string_view id) {
  const Moment* found = policy().find(MomentId(std::string(id)));
  REQUIRE_MESSAGE(found != nullptr, id);
  return *found;
}

std::string report_of(const Moment& moment) {
  return describe(*moment.report.within) + " " + moment.report.where + " " + moment.report.basis.clause;
}

TEST_CASE("A the moments stand in the document's order") {
  std::vector<std::string> ids;
  for (const Moment& one : policy().moments) {
    ids.push_back(one.id.text);
  }
  CHECK(ids == std::vector<std::string>{"start-groep-1", "startgesprek", "leerdoelen-november",
                                        "rapportgesprek-februari", "verwijzing-februari", "leerdoelen-maart",
                                        "rapportgesprek-juni-op-verzoek", "rapportgesprek-juni",
                                        "facultatief"});
}

TEST_CASE("A01 the card's number, subject, team, evaluation and review period") {
  const PolicyMeta& meta = policy().meta;
  CHECK(meta.number == "2.01");
  CHECK_FALSE(meta.subject.nl.empty());
  CHECK_FALSE(meta.responsible.nl.empty());
  CHECK(meta.evaluated->value == *make_day(2021, 11, 17));
  CHECK(describe(*meta.review_every) == "48 months");
  CHECK(meta.basis.clause == "A01");
}

TEST_CASE("A02 three purposes in both languages") {
  CHECK(policy().purposes.size() == 3);
  for (const GuideText& purpose : policy().purposes) {
    CHECK(purpose.basis.clause == "A02");
    CHECK_FALSE(purpose.text.nl.empty());
    CHECK_FALSE(purpose.text.en.empty());
  }
}

TEST_CASE("A03 start grade 1 about four weeks before the first day, invited by mail") {
  const Moment& start = moment("start-groep-1");
  CHECK(start.audience.front().grades == std::vector{1});
  CHECK(start.audience.front().conditions.front().fact == Condition::Fact::starts_this_year);
  CHECK(describe(start.window) == "first_day -4 weeks .. first_day -4 weeks about");
  CHECK(start.window.basis.clause == "A03");
  CHECK(start.invite.channel_before_start == "mail");
}

TEST_CASE("A04 start grade 1 lasts at most one hour") {
  const Duration& duration = moment("start-groep-1").duration;
  CHECK(duration.kind == Duration::Kind::at_most);
  CHECK(duration.most == Minutes{60});
  CHECK(duration.basis.clause == "A04");
}

TEST_CASE("A05 the record of start grade 1 holds the number of settling-in visits") {
  const auto& record = moment("start-groep-1").record;
  REQUIRE(record.size() == 1);
  CHECK(record.front().item == "settling-in-visits");
  CHECK(record.front().basis.clause == "A05");
}

TEST_CASE("A06 start grade 1 is mandatory, with guardians, pupil and teacher") {
  const Moment& start = moment("start-groep-1");
  CHECK(start.mandatory == Stated::yes);
  CHECK(start.mandatory_basis.clause == "A06");
  CHECK(start.attendees_basis.clause == "A06");
  CHECK(describe(start.attendees) ==
        "guardians required, pupil required, teacher required, coordinator on_request, head on_request");
}

TEST_CASE("A07 start talks of grades 3, 5 and 7 take ten minutes") {
  const Moment& start = moment("startgesprek");
  CHECK(start.audience.front().grades == std::vector{3, 5, 7});
  CHECK(start.audience.front().conditions.empty());
  CHECK(start.audience.front().basis.clause == "A07");
  CHECK(start.duration.kind == Duration::Kind::exact);
  CHECK(start.duration.most == Minutes{10});
  CHECK(start.duration.basis.clause == "A07");
}

TEST_CASE("A08 also grades 2, 4, 6 and 8 with a new teacher, in school weeks 3 to 5") {
  const Moment& start = moment("startgesprek");
  const Audience& others = start.audience.at(1);
  CHECK(others.grades == std::vector{2, 4, 6, 8});
  CHECK(others.conditions.front().fact == Condition::Fact::new_teacher);
  CHECK_FALSE(others.conditions.front().negated);
  CHECK(others.basis.clause == "A08");
  CHECK(describe(start.window) == "week 3 start .. week 5 end");
  CHECK(policy().new_teacher_means_all);
  CHECK(policy().new_teacher_basis.clause == "A08");
}

TEST_CASE("A09 the record of a start talk holds frequency and manner of contact") {
  const auto& record = moment("startgesprek").record;
  REQUIRE(record.size() == 2);
  CHECK(record.at(0).item == "contact-frequency");
  CHECK(record.at(1).item == "contact-manner");
  CHECK(record.at(0).basis.clause == "A09");
  CHECK(record.at(1).basis.clause == "A09");
}

TEST_CASE("A10 the form of a start talk comes back before the talk") {
  const Form& form = *moment("startgesprek").form;
  CHECK(form.return_needed);
  CHECK(form.return_basis.clause == "A10");
  CHECK_FALSE(moment("start-groep-1").form->return_needed);
}

TEST_CASE("A11 start talks are mandatory, with guardians, pupil and teacher") {
  const Moment& start = moment("startgesprek");
  CHECK(start.mandatory == Stated::yes);
  CHECK(start.mandatory_basis.clause == "A11");
  CHECK(start.attendees_basis.clause == "A11");
  CHECK(start.attendees.at(1).role == Role::pupil);
}

void check_goals_talk(const Moment& goals, int month, std::string_view clause) {
  CHECK(goals.audience.front().grades == std::vector{5, 6, 7, 8});
  CHECK(goals.window.from.number == month);
  CHECK(goals.duration.most == Minutes{10});
  CHECK(goals.without_guardians);
  CHECK_FALSE(goals.invite.needed);
  CHECK(goals.mandatory == Stated::not_stated);
  CHECK(goals.record.front().item == "goals");
  CHECK(goals.record.front().basis.clause == clause);
  CHECK(goals.basis.clause == clause);
}

TEST_CASE("A12 learning goals in November, pupil and teacher alone") {
  check_goals_talk(moment("leerdoelen-november"), 11, "A12");
}

TEST_CASE("A13 report talk in February, all guardians, the manner agreed with them") {
  const Moment& report = moment("rapportgesprek-februari");
  CHECK(report.audience.front().grades == std::vector{1, 2, 3, 4, 5, 6, 7});
  CHECK(describe(report.window) == "month 2 start .. month 2 end");
  CHECK(report.duration.most == Minutes{10});
  CHECK(report.mode_agreed);
  CHECK(report.mode_basis.clause == "A13");
  CHECK(report.mandatory == Stated::not_stated);
  CHECK(report.attendees.front().role == Role::guardians);
  CHECK(policy().invite_without_custody == Stated::no);
  CHECK(policy().without_custody_basis.clause == "A13");
}

TEST_CASE("A14 referral in February, grade 8, fifteen minutes, mandatory") {
  const Moment& referral = moment("verwijzing-februari");
  CHECK(referral.audience.front().grades == std::vector{8});
  CHECK(describe(referral.window) == "month 2 start .. month 2 end");
  CHECK(referral.duration.most == Minutes{15});
  CHECK(referral.mandatory == Stated::yes);
  CHECK(referral.advice == Advice::final_advice);
  CHECK(referral.basis.clause == "A14");
  CHECK(referral.attendees.at(1).role == Role::pupil);
}

TEST_CASE("A15 learning goals in March as in November") {
  check_goals_talk(moment("leerdoelen-maart"), 3, "A15");
}

TEST_CASE("A16 report talk in June or July on request, offered to all, pupil if suitable") {
  const Moment& report = moment("rapportgesprek-juni-op-verzoek");
  CHECK(report.audience.front().grades == std::vector{1, 2, 3, 4, 5});
  CHECK(describe(report.window) == "month 6 start .. month 7 end");
  REQUIRE(report.initiative);
  CHECK(report.initiative->by == std::vector<RoleName>{Role::guardians, Role::teacher});
  CHECK(report.initiative->offered_to_all);
  CHECK(report.initiative->basis.clause == "A16");
  CHECK(report.mandatory == Stated::not_stated);
  CHECK(report.attendees.at(2).presence == Presence::if_suitable);
}

TEST_CASE("A17 report talk in June or July, grades 6 and 7, mandatory") {
  const Moment& report = moment("rapportgesprek-juni");
  CHECK(report.audience.front().grades == std::vector{6, 7});
  CHECK(report.duration.most == Minutes{10});
  CHECK(report.mandatory == Stated::yes);
  CHECK(report.attendees.at(1).presence == Presence::required);
  CHECK(report.basis.clause == "A17");
}

TEST_CASE("A18 an optional talk at any time, by agreement, asked for by guardians or teacher") {
  const Moment& optional = moment("facultatief");
  CHECK(optional.window.kind == WindowKind::any_time);
  CHECK(optional.duration.kind == Duration::Kind::by_agreement);
  CHECK(optional.initiative->by == std::vector<RoleName>{Role::guardians, Role::teacher});
  CHECK(optional.audience.front().grades.empty());
  CHECK(optional.mandatory == Stated::no);
}

TEST_CASE("A19 invited through Parro at least a week before each talk") {
  for (const Moment& one : policy().moments) {
    if (!one.without_guardians) {
      CHECK(describe(*one.invite.lead) == "1 weeks");
      CHECK(one.invite.from == CountFrom::talk);
      CHECK(one.invite.channel == "parro");
      CHECK(one.invite.basis.clause == "A19");
    }
  }
}

TEST_CASE("A20 by the teacher, who can assign the times or let guardians choose") {
  const Invite& invite = moment("rapportgesprek-februari").invite;
  CHECK(invite.by == Role::teacher);
  CHECK(invite.by_basis.clause == "A20");
  CHECK(invite.signup == Signup::assigned);
}

TEST_CASE("A21 guardians can bring their own topics") {
  const Invite& invite = moment("rapportgesprek-februari").invite;
  CHECK(invite.topics);
  CHECK(invite.topics_basis.clause == "A21");
}

TEST_CASE("A22 an empty preparation form goes along with both start talks") {
  for (const std::string_view id : {"start-groep-1", "startgesprek"}) {
    const Form& form = *moment(id).form;
    CHECK(form.id == "start-talk");
    CHECK(form.sent_with_invitation);
    CHECK(form.basis.clause == "A22");
  }
  CHECK_FALSE(moment("rapportgesprek-februari").form);
}

TEST_CASE("A23 every talk is reported in ParnasSys within a week") {
  for (const Moment& one : policy().moments) {
    CHECK(one.report.needed);
    CHECK(report_of(one) == "1 weeks parnassys A23");
  }
}

TEST_CASE("A24 guardians can read the report") {
  for (const Moment& one : policy().moments) {
    CHECK(one.report.shared == Stated::yes);
    CHECK(one.report.shared_basis.clause == "A24");
  }
}

TEST_CASE("A25 five roles with responsibilities, coordinator and head when wished") {
  std::set<Role> roles;
  for (const Responsibility& one : policy().responsibilities) {
    roles.insert(one.role.role);
    CHECK(one.basis.clause == "A25");
  }
  CHECK(roles == std::set{Role::pupil, Role::guardians, Role::teacher, Role::coordinator, Role::head});
  const auto& attendees = moment("verwijzing-februari").attendees;
  CHECK(attendees.at(3).role == Role::coordinator);
  CHECK(attendees.at(3).presence == Presence::on_request);
  CHECK(attendees.at(4).role == Role::head);
  CHECK(attendees.at(4).basis.clause == "A25");
}

TEST_CASE("A26 the preparation form has a name in both languages") {
  REQUIRE(policy().forms.size() == 1);
  CHECK(policy().forms.front().id == "start-talk");
  CHECK(policy().forms.front().basis.clause == "A26");
  CHECK_FALSE(policy().forms.front().name.en.empty());
}

TEST_CASE("A27 the card on referrals is named") {
  REQUIRE(policy().related.size() == 1);
  CHECK(policy().related.front().title.nl == "Kwaliteitskaart Verwijzingen");
  CHECK(policy().related.front().basis.clause == "A27");
}

}  // namespace
}  // namespace gesprek::test
