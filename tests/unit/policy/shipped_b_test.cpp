// policy/oudercommunicatie.yaml says what document B says, clause by clause.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "model/vague_words.hpp"
#include "policy_text.hpp"

namespace gesprek::test {
namespace {

const Policy& policy() {
  static const LoadedPolicy loaded = load_shipped("oudercommunicatie");
  return *loaded.policy;
}

const Moment& moment(std::string_view id) {
  const Moment* found = policy().find(MomentId(std::string(id)));
  REQUIRE_MESSAGE(found != nullptr, id);
  return *found;
}

long texts_of(std::string_view clause) {
  return std::ranges::count(policy().guide, clause, [](const GuideText& text) { return text.basis.clause; });
}

const Channel& channel(std::string_view id) {
  const auto found = std::ranges::find(policy().channels, id, &Channel::id);
  REQUIRE(found != policy().channels.end());
  return *found;
}

TEST_CASE("B the moments stand in the document's order") {
  std::vector<std::string> ids;
  for (const Moment& one : policy().moments) {
    ids.push_back(one.id.text);
  }
  CHECK(ids == std::vector<std::string>{"binnenbrengen", "informatieavond", "startgesprek", "oudermorgen",
                                        "contactavond-rapport-1", "contactmiddag-rapport-2", "wenmoment",
                                        "nieuwsbrief", "vo-gesprek", "website", "inloopspreekuur",
                                        "zorginformatie", "afscheid-groep-8", "groepsbericht", "exitgesprek",
                                        "welkomstgesprek", "gesprek-op-verzoek"});
}

TEST_CASE("B01 three principles, seven criteria, and a talk is always possible") {
  CHECK(texts_of("B01") == 10);
  const Moment& request = moment("gesprek-op-verzoek");
  CHECK(request.window.kind == WindowKind::any_time);
  CHECK(request.duration.kind == Duration::Kind::by_agreement);
  CHECK(request.initiative->basis.clause == "B01");
}

TEST_CASE("B02 fixed moments stand in the school guide") {
  CHECK(texts_of("B02") == 1);
}

TEST_CASE("B03 moments that the school has yet to date") {
  CHECK(texts_of("B03") == 1);
  CHECK(moment("informatieavond").window.kind == WindowKind::by_school);
  CHECK(moment("contactavond-rapport-1").window.kind == WindowKind::by_school);
}

TEST_CASE("B04 times that suit neither side are strong wishes") {
  REQUIRE(policy().quiet.size() == 2);
  const QuietTime& teachers = policy().quiet.at(0);
  CHECK(teachers.roles == std::vector<RoleName>{Role::teacher});
  CHECK(teachers.clock == ClockRange{{8 * 60 + 20}, {8 * 60 + 30}});
  const QuietTime& phone = policy().quiet.at(1);
  CHECK(phone.roles == std::vector<RoleName>{Role::guardians});
  CHECK(phone.mode == "phone");
  CHECK(phone.clock == ClockRange{{16 * 60}, {17 * 60}});
  CHECK(phone.basis.clause == "B04");
  CHECK(texts_of("B04") == 1);
}

TEST_CASE("B05 guardians come to at least one of three moments") {
  REQUIRE(policy().expectations.size() == 1);
  const Expectation& expectation = policy().expectations.front();
  CHECK(expectation.at_least == 1);
  CHECK(expectation.of == std::vector{MomentId("startgesprek"), MomentId("contactavond-rapport-1"),
                                      MomentId("contactmiddag-rapport-2")});
  CHECK(expectation.basis.clause == "B05");
}

TEST_CASE(
    "B06 bringing in on the first afternoon, lower school and grade 3 the first week, eight times more") {
  const Moment& bringing = moment("binnenbrengen");
  CHECK(bringing.kind == MomentKind::event);
  CHECK(describe(bringing.window) == "year start .. year start afternoon");
  REQUIRE(bringing.audience.size() == 3);
  CHECK(bringing.audience.at(0).divisions == std::vector<std::string>{"lower"});
  CHECK(describe(*bringing.audience.at(0).window) == "week 1 start .. week 1 end");
  CHECK(bringing.audience.at(1).grades == std::vector{3});
  CHECK(bringing.audience.at(1).window);
  CHECK_FALSE(bringing.audience.at(2).window);
  REQUIRE(bringing.event->more.size() == 1);
  CHECK(bringing.event->more.front().times == 8);
  CHECK(bringing.event->more.front().divisions == std::vector<std::string>{"lower"});
  CHECK(bringing.event->more.front().basis.clause == "B06");
}

TEST_CASE("B07 an information evening with two rounds") {
  const Moment& evening = moment("informatieavond");
  CHECK(evening.event->rounds == 2);
  CHECK(evening.window.part == Window::Part::evening);
  CHECK(evening.basis.clause == "B07");
}

TEST_CASE("B08 start talks with a word web and other content for younger and older pupils") {
  const Moment& start = moment("startgesprek");
  CHECK(start.form->id == "word-web");
  CHECK(start.form->return_needed);
  CHECK(start.form->basis.clause == "B08");
  CHECK(start.duration.kind == Duration::Kind::not_stated);
  REQUIRE(start.audience.size() == 2);
  CHECK(start.audience.at(0).content.nl != start.audience.at(1).content.nl);
  CHECK(start.audience.at(0).divisions == std::vector<std::string>{"lower"});
}

TEST_CASE("B09 parents' mornings on two different days with hours for each division") {
  const Moment& morning = moment("oudermorgen");
  CHECK(morning.event->times == 2);
  CHECK(morning.event->different_days);
  REQUIRE(morning.event->hours.size() == 2);
  CHECK(morning.event->hours.at(0).clock == ClockRange{{10 * 60 + 30}, {11 * 60 + 30}});
  CHECK(morning.event->hours.at(1).divisions == std::vector<std::string>{"middle", "upper"});
  CHECK(morning.event->hours.at(1).clock == ClockRange{{11 * 60}, {12 * 60}});
  CHECK(morning.divisions_together == Stated::no);
  CHECK(morning.divisions_basis.clause == "B09");
}

TEST_CASE("B10 the contact evening, one for all divisions, with a follow-up") {
  const Moment& contact = moment("contactavond-rapport-1");
  CHECK(contact.window.part == Window::Part::evening);
  CHECK(contact.divisions_together == Stated::yes);
  CHECK(contact.follow_up);
  CHECK(contact.follow_up_basis.clause == "B10");
  CHECK(contact.after_no_show == Stated::yes);
  CHECK(contact.duration.kind == Duration::Kind::not_stated);
  CHECK(contact.invite.topics);
}

TEST_CASE("B11 the contact afternoon likewise") {
  const Moment& contact = moment("contactmiddag-rapport-2");
  CHECK(contact.window.part == Window::Part::afternoon);
  CHECK(contact.follow_up);
  CHECK(contact.basis.clause == "B11");
}

TEST_CASE("B12 Parro with a chat for every pupil and group chats for a time") {
  const Channel& parro = channel("parro");
  CHECK(parro.chat_for_every_pupil);
  CHECK(parro.group_chat_temporary);
  CHECK(parro.basis.clause == "B12");
  CHECK(moment("startgesprek").invite.channel == "parro");
}

TEST_CASE("B13 settling-in visits of an hour, invited six weeks ahead") {
  const Moment& visit = moment("wenmoment");
  CHECK(describe(*visit.invite.lead) == "6 weeks");
  CHECK(visit.invite.basis.clause == "B13");
  CHECK(visit.invite.channel_before_start == "mail");
  CHECK(visit.duration.most == Minutes{60});
  CHECK(visit.audience.front().conditions.front().fact == Condition::Fact::starts_this_year);
  CHECK(visit.window.part == Window::Part::school_time);
}

TEST_CASE("B14 a newsletter every month") {
  const Cadence& cadence = *moment("nieuwsbrief").cadence;
  CHECK(cadence.per == Cadence::Per::month);
  CHECK(cadence.subject == Cadence::Subject::school);
  CHECK(cadence.basis.clause == "B14");
}

TEST_CASE("B15 secondary-school talks in January") {
  const Moment& advice = moment("vo-gesprek");
  CHECK(advice.audience.front().grades == std::vector{8});
  CHECK(describe(advice.window) == "month 1 start .. month 1 end");
  CHECK(advice.advice == Advice::provisional);
  CHECK(advice.advice_basis.clause == "B15");
}

TEST_CASE("B16 the website is checked once a year") {
  const Moment& website = moment("website");
  CHECK(website.kind == MomentKind::checklist);
  CHECK(website.cadence->per == Cadence::Per::school_year);
  CHECK(website.basis.clause == "B16");
  CHECK(texts_of("B16") == 1);
}

TEST_CASE("B17 a walk-in hour on Mondays") {
  const Moment& hour = moment("inloopspreekuur");
  CHECK(hour.kind == MomentKind::recurring);
  REQUIRE(hour.event->hours.size() == 1);
  CHECK(hour.event->hours.front().weekday == std::chrono::Monday);
  CHECK(hour.event->hours.front().clock == ClockRange{{8 * 60 + 30}, {9 * 60}});
}

TEST_CASE("B18 once a quarter the guardians of a pupil with extra support are informed") {
  const Moment& care = moment("zorginformatie");
  CHECK(care.cadence->subject == Cadence::Subject::pupil);
  CHECK(care.cadence->per == Cadence::Per::quarter);
  CHECK(care.cadence->by == Role::teacher);
  CHECK(care.cadence->through == std::vector<std::string>{"phone", "mail", "parro"});
  CHECK(care.audience.front().conditions.front().fact == Condition::Fact::extra_support);
}

TEST_CASE("B19 farewell of grade 8 on an evening of the last school week") {
  const Moment& farewell = moment("afscheid-groep-8");
  CHECK(farewell.audience.front().grades == std::vector{8});
  CHECK(describe(farewell.window) == "week -1 start .. week -1 end evening");
}

TEST_CASE("B20 teachers can be reached from eight to about five") {
  CHECK(policy().message_hours->clock == ClockRange{{8 * 60}, {17 * 60}});
  CHECK(policy().message_hours->basis.clause == "B20");
  CHECK(texts_of("B20") == 1);
}

TEST_CASE("B21 a group message at least every four weeks and at most every week") {
  const Cadence& cadence = *moment("groepsbericht").cadence;
  CHECK(cadence.subject == Cadence::Subject::class_);
  CHECK(describe(*cadence.at_least_every) == "4 weeks");
  CHECK(describe(*cadence.at_most_every) == "1 weeks");
  CHECK_FALSE(cadence.holidays_count);
  CHECK(cadence.message_kind == "group");
  CHECK(cadence.basis.clause == "B21");
}

TEST_CASE("B22 absence and messages in school time stand in the guide") {
  CHECK(texts_of("B22") == 2);
}

TEST_CASE("B23 care goes by mail and phone") {
  CHECK(std::ranges::count(channel("mail").kinds, "care") == 1);
  CHECK(std::ranges::count(channel("phone").kinds, "care") == 1);
  CHECK(channel("phone").basis.clause == "B23");
  CHECK(texts_of("B23") == 1);
}

TEST_CASE("B24 other moments are announced well ahead") {
  REQUIRE(policy().other_events);
  CHECK(policy().other_events->lead == vague_length(Vague::well_ahead));
  CHECK(policy().other_events->basis.clause == "B24");
}

TEST_CASE("B25 a family that moves away is called before its last day") {
  const Moment& exit = moment("exitgesprek");
  CHECK(exit.per_household);
  CHECK(exit.mode == "phone");
  CHECK(exit.audience.front().conditions.front().fact == Condition::Fact::moving_away);
  CHECK(describe(exit.window) == "year start .. last_day -1 days");
}

TEST_CASE("B26 a family that moved in is asked after some weeks") {
  const Moment& welcome = moment("welkomstgesprek");
  CHECK(welcome.per_household);
  CHECK(welcome.audience.front().conditions.front().fact == Condition::Fact::moved_in);
  CHECK(welcome.window.from.some_weeks);
  CHECK(welcome.window.from.anchor == Anchor::first_day);
}

}  // namespace
}  // namespace gesprek::test
