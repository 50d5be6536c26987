// Each thing that a round can ask of the planner, in the smallest school that needs it: seen in the plan, and
// gone where it is not asked.
#include <doctest/doctest.h>

#include <algorithm>

#include "agenda/working_times.hpp"
#include "planner/round/alternatives.hpp"
#include "small_round.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

/// Minutes from the end of one to the start of the other, whichever comes first; the same day is meant.
int between(const PlannedTalk& a, const PlannedTalk& b) {
  const PlannedTalk& first = a.start < b.start ? a : b;
  const PlannedTalk& second = a.start < b.start ? b : a;
  return second.start.clock.minute - end_of(first).minute;
}

constexpr unsigned k_monday_and_tuesday = 0b0000011;
constexpr unsigned k_thursday_only = 0b0001000;

}  // namespace

TEST_CASE("B04 a quiet time of a role counts for the talks in which somebody of that role takes part") {
  const auto start_with_quiet_for = [](const RoleName& role) {
    Round round;
    Staff expert;
    expert.id = PersonId("S1");
    expert.role = "logopedist";
    round.roster.staff.push_back(expert);
    OwedTalk& talk = round.owe("P1", "L1");
    talk.guests = {PersonId("S1")};
    talk.participants.push_back({{Role::other, "Logopedist"}, PersonId("S1"), {}, {}, {}, {}});
    QuietTime quiet;
    quiet.roles = {role};
    quiet.clock = {at(18, 30), at(19, 30)};
    round.policy.quiet = {quiet};
    const auto rows = round.plan();
    REQUIRE(rows.size() == 1);
    return rows.front().start.clock;
  };
  CHECK(start_with_quiet_for({Role::other, "Logopedist"}) >= at(19, 30));
  CHECK(start_with_quiet_for({Role::other, "orthopedagoog"}) < at(19, 30));
  CHECK(start_with_quiet_for(Role::coordinator) < at(19, 30));
}

TEST_CASE("a duo: either of them, so two talks at once") {
  Round round(at(18, 40));
  for (const char* pupil : {"P1", "P2"}) {
    round.owe(pupil, "L1").teachers = {PersonId("L1"), PersonId("L2")};
  }
  const auto rows = round.plan();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].staff != rows[1].staff);
}

TEST_CASE("a duo: both of them, so one talk at a time") {
  Round round(at(18, 40));
  for (const char* pupil : {"P1", "P2"}) {
    OwedTalk& talk = round.owe(pupil, "L1");
    talk.teachers = {PersonId("L1"), PersonId("L2")};
    talk.duo = Duo::both;
  }
  const auto rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].staff.size() == 2);
}

TEST_CASE("a duo: the one who works that day") {
  Round round;
  round.work("L1", k_monday_and_tuesday);
  round.work("L2", k_thursday_only);
  round.school.rounds[0].sessions[0].staff = {PersonId("L1"), PersonId("L2")};
  OwedTalk& talk = round.owe("P1", "L2");
  talk.teachers = {PersonId("L2"), PersonId("L1")};
  talk.duo = Duo::working_that_day;
  const auto rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].staff == std::vector{PersonId("L1")});
}

TEST_CASE("A25 a guest is in one talk at a time, and only on days of work") {
  Round round(at(18, 40));
  round.work("IB1", k_monday_and_tuesday);
  round.owe("P1", "L1").guests = {PersonId("IB1")};
  round.owe("P2", "L2").guests = {PersonId("IB1")};
  CHECK(round.plan().size() == 1);
  round.agenda.talks[1].guests.clear();
  CHECK(round.plan().size() == 2);
  round.roster.staff[0].days.bits = k_thursday_only;
  const auto rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].pupil == PupilId("P2"));
}

TEST_CASE("a teacher who is also a parent is one person") {
  Round round(at(18, 40));
  round.owe("P1", "L1");
  round.owe("P2", "L2").guardians = {PersonId("L1")};
  CHECK(round.plan().size() == 1);
}

TEST_CASE("A13 talks of parents apart: on another day, or not one after the other") {
  for (const Apart apart : {Apart::other_day, Apart::not_adjacent, Apart::no}) {
    Round round(at(18, 50));
    round.open(k_thursday, at(18, 30), at(18, 50));
    for (const char* number : {"", "/2"}) {
      OwedTalk& talk = round.owe("P1", "L1");
      talk.id = TalkId(talk.id.text + number);
      Round::invite(talk, std::string("H") + number, std::string("G") + number);
      talk.apart = apart;
      Request wish;  // both would like Tuesday
      wish.household = talk.household;
      wish.date = k_tuesday;
      round.requests.push_back(wish);
    }
    const auto rows = round.plan();
    REQUIRE(rows.size() == 2);
    // Twenty minutes hold two talks, but none between them.
    CHECK((rows[0].start.day == rows[1].start.day) == (apart == Apart::no));
  }
}

TEST_CASE(
    "a trip is somebody's: parents who come apart, once each, make no second trip, wherever they live") {
  for (const bool sibling : {false, true}) {
    CAPTURE(sibling);
    Round round(at(18, 50));
    round.open(k_thursday, at(18, 30), at(18, 50));
    for (const std::string parent : {"M", "F"}) {
      OwedTalk& talk = round.owe("P1", "L1");
      talk.id = TalkId(talk.id.text + (parent == "M" ? "" : "/2"));
      Round::invite(talk, "H", parent);
      talk.invitations = {{talk.household, talk.guardians}};
      talk.apart = parent == "M" ? Apart::no : Apart::other_day;
    }
    if (sibling) {  // to whom both come, so that one of them comes twice
      OwedTalk& talk = round.owe("P2", "L2");
      Round::invite(talk, "H", "M");
      talk.guardians = {PersonId("F"), PersonId("M")};
      talk.invitations = {{talk.household, talk.guardians}};
    }
    const RoundPlan plan = round.rounds().front();
    CHECK(plan.terms.trips == (sibling ? 30 : 0));
    CHECK(plan.households.size() == (sibling ? 1 : 2));
    for (const HouseholdShare& share : plan.households) {
      CHECK(share.household == HouseholdId("H"));
      CHECK(share.days == (sibling ? 2 : 1));
    }
  }
}

TEST_CASE("another time for a talk is an exchange only where exchanging the two rows brings it about") {
  Round round(at(19, 0));
  for (const char* pupil : {"P1", "P2"}) {
    round.owe(pupil, "L1").minutes = Minutes(pupil == std::string("P1") ? 10 : 20);
  }
  round.stand(round.agenda.talks[0], k_tuesday, at(18, 30));
  round.stand(round.agenda.talks[1], k_tuesday, at(18, 40));
  const auto then = why_then(round.input(), round.agenda.talks[0].id);
  REQUIRE(then);
  REQUIRE(then->alternatives.size() == 1);
  const Alternative& traded =
      then->alternatives[0];  // P1 at 18:50, P2 at 18:30: not what a swap makes of them
  CHECK(traded.start.clock == at(18, 50));
  CHECK(traded.other == round.agenda.talks[1].id);
  CHECK(traded.other_start.clock == at(18, 30));
  CHECK_FALSE(traded.exchange);

  round.plans.begin()->second.talks[1].start.clock = at(18, 50);  // now 19:10 is too late, 18:40 free
  round.agenda.talks[1].minutes = round.plans.begin()->second.talks[1].minutes = Minutes(10);
  const auto now = why_then(round.input(), round.agenda.talks[0].id);
  REQUIRE(now);
  const auto exchange = std::find_if(now->alternatives.begin(), now->alternatives.end(),
                                     [](const Alternative& each) { return each.exchange; });
  REQUIRE(exchange != now->alternatives.end());
  CHECK(exchange->start.clock == at(18, 50));
  CHECK(exchange->other_start.clock == at(18, 30));
}

TEST_CASE("talks of one family lie together, and apart where it asks for that") {
  Round round;
  round.owe("P1", "L1");
  round.owe("P2", "L1");
  for (OwedTalk& talk : round.agenda.talks) {
    Round::invite(talk, "H", "G");
  }
  const auto close = round.plan();
  CHECK(between(close.at(0), close.at(1)) == 0);
  round.ask(Request::Kind::apart, "H");
  const auto apart = round.plan();
  CHECK(between(apart.at(0), apart.at(1)) >= 10);
}

TEST_CASE("a family's talks in the order that it asks for") {
  for (const char* order : {"P1 P2", "P2 P1"}) {
    Round round;
    round.owe("P1", "L1");
    round.owe("P2", "L2");
    for (OwedTalk& talk : round.agenda.talks) {
      Round::invite(talk, "H", "G");
    }
    round.ask(Request::Kind::order, "H", order);
    const auto rows = round.plan();
    REQUIRE(rows.size() == 2);
    CHECK((rows[0].start < rows[1].start) == (std::string_view(order) == "P1 P2"));
  }
}

TEST_CASE("who has left the school by then receives in no session, though it names them") {
  Round round;
  round.work("L1", 0x7f);
  round.roster.staff.back().name.family = "Smit";
  round.roster.staff.back().until = k_tuesday - std::chrono::days{1};
  round.school.rounds[0].sessions.front().staff = {PersonId("L1")};
  round.owe("P1", "L1");
  const RoundPlan plan = round.rounds().front();
  REQUIRE(plan.unplaced.size() == 1);
  CHECK(say(Lang::en, plan.unplaced.front().reason).find("Smit") != std::string::npos);
  CHECK(say(Lang::en, plan.unplaced.front().reason).find("opened no session") == std::string::npos);
  CHECK_FALSE(receives(round.school.rounds[0].sessions.front(), PersonId("L1"), round.roster));
}

TEST_CASE("a family that asks for its talks together waits less, at the price of a wish") {
  const auto waited = [](bool together) {
    Round round;
    round.owe("P1", "L1");
    round.owe("P2", "L2");
    for (OwedTalk& talk : round.agenda.talks) {
      Round::invite(talk, "H", "G");
    }
    Request later;  // P1 at half past six; for P2 seven o'clock, which costs less to wait for than to refuse
    later.kind = Request::Kind::impossible;
    later.pupil = PupilId("P1");
    later.from = at(18, 40);
    later.until = at(23, 0);
    round.requests.push_back(later);
    Request wish;
    wish.pupil = PupilId("P2");
    wish.from = at(19, 0);
    wish.until = at(19, 10);
    wish.value = "4";
    round.requests.push_back(wish);
    if (together) {
      round.ask(Request::Kind::together, "H");
    }
    const auto rows = round.plan();
    REQUIRE(rows.size() == 2);
    return between(rows[0], rows[1]);
  };
  CHECK(waited(false) == 20);
  CHECK(waited(true) == 10);
}

TEST_CASE("A13 between rooms there is time to walk, and by phone none is needed") {
  const auto placed = [](Mode mode) {
    Round round(at(18, 50));
    for (const char* teacher : {"L1", "L2"}) {
      OwedTalk& talk = round.owe(std::string("P") + teacher, teacher);
      Round::invite(talk, "H", "G");
      talk.mode = mode;
    }
    return round.plan().size();
  };
  CHECK(placed(Mode::school) == 1);  // twenty minutes hold two talks, but no way from one to the other
  CHECK(placed(Mode::phone) == 2);
  CHECK(placed(Mode::video) == 2);
}

TEST_CASE(
    "A13 between a talk at school and a call to the same guardian there is time to go, for a teacher not") {
  const auto placed = [](Mode mode, const char* guardian, const char* teacher) {
    Round round(at(18, 50));
    Round::invite(round.owe("P1", "L1"), "H", "G");
    OwedTalk& call = round.owe("P2", teacher);
    Round::invite(call, "H", guardian);
    call.mode = mode;
    return round.plan().size();
  };
  for (const Mode mode : {Mode::phone, Mode::video}) {
    CHECK(placed(mode, "G", "L2") == 1);  // twenty minutes hold two talks, but no way home
    CHECK(placed(mode, "G2", "L1") == 2);
  }
}

TEST_CASE("A13 around a talk at home there is time to travel") {
  const auto gap = [](Mode mode) {
    Round round;
    round.school.planning.travel["home"] = Minutes(15);
    round.owe("P1", "L1");
    round.owe("P2", "L1").mode = mode;
    const auto rows = round.plan();
    REQUIRE(rows.size() == 2);
    return between(rows[0], rows[1]);
  };
  CHECK(gap(Mode::school) == 0);
  CHECK(gap(Mode::home) == 20);  // on a raster of ten
}

TEST_CASE("a longer talk for one pupil takes its own length") {
  Round round(at(19, 0));
  round.owe("P1", "L1").minutes = Minutes(20);
  round.owe("P2", "L1");
  round.owe("P3", "L1");
  const auto rows = round.plan();
  CHECK(rows.size() == 2);  // thirty minutes hold 20 and 10
  round.school.rounds[0].sessions[0].clock.end = at(19, 10);
  CHECK(round.plan().size() == 3);
}

TEST_CASE("the latest end and the longest stretch of staff") {
  Round round(at(19, 30));
  for (int pupil = 1; pupil <= 6; ++pupil) {
    round.owe("P" + std::to_string(pupil), "L1");
  }
  CHECK(round.plan().size() == 6);
  round.school.planning.latest_end = at(19, 0);
  CHECK(round.plan().size() == 3);
  round.school.planning.latest_end.reset();
  round.school.planning.longest_stretch = Minutes(40);
  const auto rows = round.plan();
  REQUIRE(rows.size() == 4);
  int first = 24 * 60;
  int last = 0;
  for (const PlannedTalk& row : rows) {
    first = std::min(first, row.start.clock.minute);
    last = std::max(last, end_of(row).minute);
  }
  CHECK(last - first <= 40);
}

TEST_CASE("a pinned talk stays, whatever the rules would say of its time") {
  Round round;
  const OwedTalk owed = round.owe("P1", "L1");
  round.stand(owed, k_thursday, at(7, 15)).pinned = true;
  const auto rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].start == DateTime{k_thursday, at(7, 15)});
  CHECK(rows[0].pinned);
}

TEST_CASE("which of the reasons why a talk stays holds is said") {
  const auto fixed = [](bool pinned, bool by_hand, Day as_of) {
    Round round;
    round.stand(round.owe("P1", "L1"), k_tuesday, at(18, 30)).pinned = pinned;
    if (by_hand) {
      round.by_hand.insert(round.agenda.talks[0].id);
    }
    round.as_of = as_of;
    const auto why = why_then(round.input(), round.agenda.talks[0].id);
    REQUIRE(why.has_value());
    return why->fixed;
  };
  const Day before = *make_day(2027, 1, 11);
  CHECK(fixed(true, true, before) == Fixed::pinned);
  CHECK(fixed(false, true, before) == Fixed::by_hand);
  CHECK(fixed(false, false, before) == Fixed::no);
  CHECK(fixed(false, false, k_thursday) == Fixed::past);
}

TEST_CASE("a room holds as many talks as it has tables") {
  const auto placed = [](int tables) {
    Round round(at(18, 40));
    round.school.rooms.push_back({RoomId("hal"), "Hal", tables, {}});
    for (int number = 1; number <= 3; ++number) {
      const std::string digit = std::to_string(number);
      round.owe("P" + digit, "L" + digit);
      round.seat("P" + digit).room = RoomId("hal");
    }
    return round.plan().size();
  };
  CHECK(placed(1) == 1);
  CHECK(placed(2) == 2);
  CHECK(placed(3) == 3);
}

TEST_CASE("A12 talks with the pupil alone lie in the talk hours of its class") {
  Round round;
  round.school.rounds[0].sessions.clear();
  round.owe("P1", "L1").guardians.clear();
  round.seat("P1").talk_hours = {{{Weekday(k_thursday)}, {at(13, 0), at(13, 10)}}};
  const auto rows = round.plan();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].start == DateTime{k_thursday, at(13, 0)});
}
