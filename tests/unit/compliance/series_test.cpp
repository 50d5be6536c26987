#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

Moment& cadence_moment(World& world, std::string_view id, Cadence cadence) {
  Moment& moment = world.talk_moment(id);
  moment.kind = MomentKind::cadence;
  moment.cadence = std::move(cadence);
  return moment;
}

Occurrence& occurrence(World& world, std::string_view id, std::string_view first, std::string_view last) {
  Occurrence& one = world.agenda.occurrences.emplace_back();
  one.id = id;
  one.moment = MomentId(std::string(id.substr(0, id.find('/'))));
  one.moment_index = world.index(one.moment);
  one.days = DayRange{day(first), day(last)};
  return one;
}

/// Class 5A hears at least every four weeks and at most once a week (B21).
World group_messages() {
  World world;
  Cadence cadence;
  cadence.subject = Cadence::Subject::class_;
  cadence.per = Cadence::Per::interval;
  cadence.at_least_every = Length{4, Unit::weeks};
  cadence.at_most_every = Length{1, Unit::weeks};
  cadence.message_kind = "group";
  cadence.basis.clause = "B21";
  cadence_moment(world, "groepsbericht", cadence);
  occurrence(world, "groepsbericht/5A", "2026-08-01", "2027-07-31").classes = {ClassId("5A")};
  return world;
}

void post(World& world, std::string_view on, std::string_view value = "class=5A kind=group") {
  world.happened("message-posted groepsbericht " + std::string(on) + " " + std::string(value));
}

}  // namespace

TEST_CASE("cadence (B14): a newsletter in each month, on its first and on its last day") {
  World world;
  Cadence monthly;
  monthly.message_kind = "newsletter";
  monthly.basis.clause = "B14";
  cadence_moment(world, "nieuwsbrief", monthly);
  occurrence(world, "nieuwsbrief/2026-10", "2026-10-01", "2026-10-31");
  occurrence(world, "nieuwsbrief/2026-11", "2026-11-01", "2026-11-30");
  occurrence(world, "nieuwsbrief/2026-12", "2026-12-01", "2026-12-31");
  world.happened("message-posted nieuwsbrief 2026-10-01");
  world.happened("message-posted - 2026-11-30 kind=newsletter");
  world.happened("message-posted - 2026-12-10 kind=group");
  CHECK(world.status("cadence:nieuwsbrief/2026-10", "2026-11-01") == "met");
  CHECK(world.status("cadence:nieuwsbrief/2026-11", "2026-11-29") == "pending");
  CHECK(world.status("cadence:nieuwsbrief/2026-11", "2026-12-01") == "met");
  CHECK(world.status("cadence:nieuwsbrief/2026-12", "2026-12-31") == "pending");
  CHECK(world.status("cadence:nieuwsbrief/2026-12", "2027-01-01") == "overdue");
  const Duty missed = world.duty("cadence:nieuwsbrief/2026-12", "2027-01-01");
  CHECK(missed.clause == "B14");
  CHECK(missed.owners == std::vector{PersonId("H1")});
}

TEST_CASE("cadence (B14): a waiver of one month leaves the next as it is") {
  World world;
  cadence_moment(world, "nieuwsbrief", Cadence{});
  occurrence(world, "nieuwsbrief/2026-09", "2026-09-01", "2026-09-30");
  occurrence(world, "nieuwsbrief/2026-10", "2026-10-01", "2026-10-31");
  occurrence(world, "nieuwsbrief/2026-11", "2026-11-01", "2026-11-30");
  world.happened("message-posted nieuwsbrief 2026-09-10");
  world.happened("waived nieuwsbrief 2026-10-31 rule=cadence reason=ill");
  CHECK(world.status("cadence:nieuwsbrief/2026-10", "2026-12-01") == "waived");
  CHECK(world.status("cadence:nieuwsbrief/2026-11", "2026-12-01") == "overdue");
}

TEST_CASE("cadence (B14): a school that logs no newsletters is told once") {
  World world;
  cadence_moment(world, "nieuwsbrief", Cadence{});
  occurrence(world, "nieuwsbrief/2026-09", "2026-09-01", "2026-09-30");
  occurrence(world, "nieuwsbrief/2026-10", "2026-10-01", "2026-10-31");
  CHECK(world.status("cadence:nieuwsbrief", "2026-12-01") == "untracked");
  CHECK(summarise(world.duties("2026-12-01")).untracked == 1);
  CHECK(world.status("cadence:nieuwsbrief/2026-10", "2026-10-31") == "pending");
}

TEST_CASE("cadence (B18): a pupil's quarter, by phone or in writing") {
  World world;
  Cadence quarterly;
  quarterly.subject = Cadence::Subject::pupil;
  quarterly.through = {"phone", "mail"};
  quarterly.basis.clause = "B18";
  cadence_moment(world, "zorginformatie", quarterly);
  for (const char* pupil : {"P1", "P2", "P3"}) {
    world.pupil(pupil);
    occurrence(world, "zorginformatie/" + std::string(pupil) + "/Q1", "2026-08-31", "2026-11-08").pupil =
        PupilId(pupil);
  }
  world.happened("informed zorginformatie/P1 2026-11-08 channel=phone");
  world.happened("informed zorginformatie/P2 2026-11-09 channel=phone");
  world.happened("informed zorginformatie/P3 2026-11-01 channel=letter");
  CHECK(world.status("cadence:zorginformatie/P1/Q1", "2026-11-10") == "met");
  CHECK(world.status("cadence:zorginformatie/P2/Q1", "2026-11-10") == "overdue");
  CHECK(world.status("cadence:zorginformatie/P3/Q1", "2026-11-10") == "overdue");
  CHECK(world.duty("cadence:zorginformatie/P2/Q1", "2026-11-10").owners == std::vector{PersonId("L1")});
}

TEST_CASE("cadence (B16): a yearly check of the website, without a moment in the log line") {
  World world;
  Moment& website = world.talk_moment("website");
  website.kind = MomentKind::checklist;
  website.basis.clause = "B16";
  occurrence(world, "website/2026-2027", "2026-08-31", "2027-07-16");
  CHECK(world.status("cadence:website/2026-2027", "2027-07-16") == "pending");
  world.happened("website-checked - 2027-03-01");
  CHECK(world.status("cadence:website/2026-2027", "2027-07-16") == "met");
}

TEST_CASE("cadence (B21): four weeks is in time, a day more is late") {
  World in_time = group_messages();
  post(in_time, "2026-09-02");
  post(in_time, "2026-09-30");
  CHECK(in_time.status("cadence:groepsbericht/5A@2026-09-02", "2026-10-01") == "met");
  World late = group_messages();
  post(late, "2026-09-02");
  post(late, "2026-10-01");
  CHECK(late.status("cadence:groepsbericht/5A@2026-09-02", "2026-10-01") == "late");
  CHECK(late.duty("cadence:groepsbericht/5A@2026-09-02", "2026-10-01").clause == "B21");
  World none = group_messages();
  post(none, "2026-10-01");
  const Duty first = none.duty("cadence:groepsbericht/5A@2026-08-31", "2026-10-01");
  CHECK(say(Lang::en, first.message).find("the first message came on Thursday 1 October 2026, 3 days late") !=
        std::string::npos);
  World missing = group_messages();
  post(missing, "2026-09-02");
  CHECK(missing.status("cadence:groepsbericht/5A@2026-09-02", "2026-09-30") == "pending");
  CHECK(missing.status("cadence:groepsbericht/5A@2026-09-02", "2026-10-01") == "overdue");
}

TEST_CASE("cadence (B21): each bound quotes its own line of the policy") {
  World world = group_messages();
  Cadence& cadence = *world.moment("groepsbericht").cadence;
  cadence.basis.span = {1, 10, 20};
  cadence.at_most_basis = {"B21", {1, 30, 40}};
  post(world, "2026-09-02");
  post(world, "2026-09-05");
  CHECK(world.duty("cadence:groepsbericht/5A@2026-09-05:too-soon", "2026-09-06").policy == Span{1, 30, 40});
  CHECK(world.duty("cadence:groepsbericht/5A@2026-09-02", "2026-09-06").policy == Span{1, 10, 20});
}

TEST_CASE("cadence (B21): the arithmetic names each day that is not counted") {
  World world = group_messages();
  post(world, "2026-09-30");
  const std::string missed = world.evidence("cadence:groepsbericht/5A@2026-09-30", "2026-12-01");
  CAPTURE(missed);
  CHECK(missed.find("Saturday 17 October 2026 to Sunday 25 October 2026 are not counted (herfstvakantie).") !=
        std::string::npos);
  world.moment("groepsbericht").cadence->holidays_count = true;
  const std::string counted = world.evidence("cadence:groepsbericht/5A@2026-09-30", "2026-12-01");
  CAPTURE(counted);
  CHECK(counted.find("not counted") == std::string::npos);
  CHECK(counted.find("4 weeks after that is Wednesday 28 October 2026.") != std::string::npos);
}

TEST_CASE("cadence (B21): the days of a holiday are not counted") {
  World world = group_messages();  // midden: herfstvakantie from 17 to 25 October 2026, nine days
  post(world, "2026-09-30");
  CHECK(world.duty("cadence:groepsbericht/5A@2026-09-30", "2026-10-01").due == day("2026-11-06"));
  world.moment("groepsbericht").cadence->holidays_count = true;
  CHECK(world.duty("cadence:groepsbericht/5A@2026-09-30", "2026-10-01").due == day("2026-10-28"));
}

TEST_CASE(
    "cadence (B21): the first message counts from the first school day, and nothing is owed after the last") {
  World world = group_messages();
  world.owe("rapport", "P2");
  post(world, "2026-10-01");
  const Duty first = world.duty("cadence:groepsbericht/5A@2026-08-31", "2026-10-02");
  CHECK(first.due == day("2026-09-28"));
  CHECK(first.status == DutyStatus::late);
  World summer = group_messages();
  post(summer, "2027-07-01");
  CHECK(summer.status("cadence:groepsbericht/5A@2027-07-01", "2027-07-31") == "none");
}

TEST_CASE("cadence (B21): at most once a week, a week apart is enough") {
  World apart = group_messages();
  post(apart, "2026-09-02");
  post(apart, "2026-09-09");
  CHECK(apart.status("cadence:groepsbericht/5A@2026-09-09:too-soon", "2026-09-10") == "none");
  World close = group_messages();
  post(close, "2026-09-02");
  post(close, "2026-09-08");
  CHECK(close.status("cadence:groepsbericht/5A@2026-09-08:too-soon", "2026-09-10") == "overdue");
  World corrected = close;
  corrected.settle("cadence:groepsbericht/5A@2026-09-08:too-soon", "2026-09-10");
  CHECK(corrected.status("cadence:groepsbericht/5A@2026-09-08:too-soon", "2026-09-10") == "none");
  World waived = close;
  waived.happened("waived groepsbericht 2026-09-08 rule=cadence reason=decided class=5A", "2026-10-20T12:00");
  CHECK(waived.status("cadence:groepsbericht/5A@2026-09-08:too-soon", "2026-10-20") == "waived");
  CHECK(waived.status("cadence:groepsbericht/5A@2026-09-08", "2026-10-20") == "overdue");
  World practical = group_messages();
  post(practical, "2026-09-02");
  post(practical, "2026-09-08", "class=5A kind=practical");
  CHECK(practical.status("cadence:groepsbericht/5A@2026-09-08:too-soon", "2026-09-10") == "none");
  CHECK(practical.status("cadence:groepsbericht/5A@2026-09-02", "2026-10-01") == "overdue");
  World other = group_messages();
  post(other, "2026-09-02");
  post(other, "2026-09-08", "class=6A kind=group");
  CHECK(other.status("cadence:groepsbericht/5A@2026-09-08:too-soon", "2026-09-10") == "none");
}

TEST_CASE("chat-made (B12): every pupil, within a week of the first day, or told once") {
  World world;
  Channel parro;
  parro.id = "parro";
  parro.chat_for_every_pupil = true;
  parro.basis.clause = "B12";
  world.policy.channels.push_back(parro);
  world.pupil("P2").first_day = day("2027-01-11");
  CHECK(world.status("chat-made:", "2026-10-01") == "none");
  CHECK(world.status("chat-made:B12", "2026-10-01") == "untracked");
  world.happened("message-posted groepsbericht/P1 2026-09-01 kind=chat");
  CHECK(world.status("chat-made:parro/P1", "2026-10-01") == "met");
  CHECK(world.status("chat-made:parro/P2", "2027-01-18") == "pending");
  CHECK(world.status("chat-made:parro/P2", "2027-01-19") == "overdue");
}

TEST_CASE("chat-made (B12): made later it is late, and whoever left within the week is owed none") {
  World world;
  Channel parro;
  parro.id = "parro";
  parro.chat_for_every_pupil = true;
  world.policy.channels.push_back(parro);
  world.pupil("P2").first_day = day("2027-01-11");
  world.happened("message-posted groepsbericht/P2 2027-01-25 kind=chat");
  CHECK(world.status("chat-made:parro/P2", "2027-02-01") == "late");
  CHECK(world.duty("chat-made:parro/P2", "2027-02-01").met_on == day("2027-01-25"));
  world.pupil("P2").last_day = day("2027-01-17");
  CHECK(world.status("chat-made:parro/P2", "2027-02-01") == "none");
  world.pupil("P2").last_day = day("2027-01-18");
  CHECK(world.status("chat-made:parro/P2", "2027-02-01") == "late");
}

TEST_CASE("cadence (B21): a message that is due on the last school day is owed, one due after it is not") {
  for (const auto& [last, status] : {std::pair{"2027-06-18", "overdue"}, {"2027-06-19", "none"}}) {
    World world = group_messages();
    world.moment("groepsbericht").cadence->holidays_count =
        true;  // else the holiday after it stretches the term
    post(world, last);
    const std::string id = "cadence:groepsbericht/5A@" + std::string(last);
    const std::string since = last;  // clang 14 captures no binding
    CHECK_MESSAGE(world.status(id, "2027-07-17") == status, since);
  }
}
