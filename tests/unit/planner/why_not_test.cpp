// Why a talk has no place: the talks and the wishes that stand in the way are named, none of them in vain,
// and what is offered to help does help.
#include <doctest/doctest.h>

#include <algorithm>

#include "planner/round/grounds.hpp"
#include "planner/round/trials.hpp"
#include "small_round.hpp"
#include "words/agenda.hpp"
#include "words/planning.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

namespace words_of = words::planning;

std::vector<TalkId> ids_of(const std::vector<std::string>& pupils) {
  std::vector<TalkId> ids;
  for (const std::string& pupil : pupils) {
    ids.emplace_back(k_report.text + "/" + pupil);
  }
  return ids;
}

/// How many talks find no place when only these talks and wishes are there.
std::size_t unplaced_of(Round round, const std::vector<TalkId>& talks, const std::vector<Request>& wishes) {
  std::erase_if(round.agenda.talks, [&](const OwedTalk& owed) {
    return std::find(talks.begin(), talks.end(), owed.id) == talks.end();
  });
  round.requests = wishes;
  return round.rounds().front().unplaced.size();
}

std::vector<Request> rows_of(const std::vector<Ground>& wishes) {
  std::vector<Request> rows;
  for (const Ground& wish : wishes) {
    for (const Request* row : wish.rows) {
      rows.push_back(*row);
    }
  }
  return rows;
}

/// Together impossible, and possible without any one of them.
void check_irreducible(Round& round, const std::vector<TalkId>& talks) {
  const BuildInput input = round.input();
  const Behind behind = grounds_behind(input, talks, {});
  const std::vector<Ground>& wishes = behind.grounds;
  CHECK(behind.irreducible);
  CHECK(std::all_of(wishes.begin(), wishes.end(), is_wish));
  CHECK(unplaced_of(round, talks, rows_of(wishes)) == 1);
  for (const TalkId& talk : talks) {
    CAPTURE(talk.text);
    std::vector<TalkId> others = talks;
    std::erase(others, talk);
    CHECK(unplaced_of(round, others, rows_of(wishes)) == 0);
  }
  for (std::size_t left_out = 0; left_out < wishes.size(); ++left_out) {
    CAPTURE(left_out);
    std::vector<Ground> others = wishes;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(left_out));
    CHECK(unplaced_of(round, talks, rows_of(others)) == 0);
  }
}

const UnplacedTalk& only_unplaced(const std::vector<RoundPlan>& rounds) {
  REQUIRE(rounds.front().unplaced.size() == 1);
  return rounds.front().unplaced.front();
}

bool offers(const UnplacedTalk& talk, const Phrase& phrase) {
  return std::any_of(talk.suggestions.begin(), talk.suggestions.end(),
                     [&](const Message& step) { return step.phrase == &phrase; });
}

std::string english(const Message& message) {
  return say(Lang::en, message);
}

void cannot(Round& round, const std::string& household, Day day) {
  round.ask(Request::Kind::impossible, household);
  round.requests.back().date = day;
}

}  // namespace

TEST_CASE("a full evening names its talks, and the family without whose wish there is room") {
  Round round(at(18, 50));
  round.open(k_thursday, at(18, 30), at(18, 40));
  for (const char* pupil : {"P1", "P2", "P3"}) {
    round.owe(pupil, "L1");
    cannot(round, std::string("H") + pupil, k_thursday);
  }
  cannot(round, "H9", k_tuesday);  // nobody's: no part of it
  const auto rounds = round.rounds_with_repairs();
  const UnplacedTalk& talk = only_unplaced(rounds);
  CHECK(talk.proven);
  CHECK(talk.talks == ids_of({"P1", "P2", "P3"}));
  CHECK(talk.wishes.size() == 3);  // any of them would do: each is needed for the impossibility
  check_irreducible(round, talk.talks);
  CHECK(english(talk.reason).find("P1, P2, P3") != std::string::npos);
  CHECK(english(talk.wishes.front()) == "the family of P1 cannot come on Thursday 11 February 2027");
  CHECK(offers(talk, words_of::k_tried_whose_day));
}

TEST_CASE("a teacher with one talk too many is not put down to families whose wishes do not matter") {
  Round round(at(18, 50));
  for (const char* pupil : {"P1", "P2", "P3"}) {
    round.owe(pupil, "L1");
  }
  cannot(round, "HP1", k_thursday);
  round.ask(Request::Kind::impossible, "HP2");
  round.requests.back().from = at(18, 40);
  const auto rounds = round.rounds_with_repairs();
  const UnplacedTalk& talk = only_unplaced(rounds);
  CHECK(talk.talks.size() == 3);
  CHECK(talk.wishes.empty());
  CHECK_FALSE(offers(talk, words_of::k_tried_whose_day));
  CHECK(offers(talk, words_of::k_tried_longer));
}

TEST_CASE("parents who do not come on one day: named, and tried without") {
  for (const Apart apart : {Apart::other_day, Apart::not_adjacent}) {
    Round round(at(18, 50));
    for (const char* number : {"", "/2"}) {
      OwedTalk& talk = round.owe("P1", "L1");
      talk.id = TalkId(talk.id.text + number);
      Round::invite(talk, std::string("H") + number, std::string("G") + number);
      talk.apart = apart;
    }
    const auto rounds = round.rounds_with_repairs();
    const UnplacedTalk& talk = only_unplaced(rounds);
    CHECK(talk.talks == ids_of({"P1", "P1/2"}));
    REQUIRE(talk.wishes.size() == 1);
    CHECK(talk.wishes.front().phrase ==
          (apart == Apart::other_day ? &words_of::k_wish_other_day : &words_of::k_wish_not_adjacent));
    CHECK(offers(talk, words_of::k_tried_wish));
    for (OwedTalk& owed : round.agenda.talks) {
      owed.apart = Apart::separate;
    }
    CHECK(round.rounds().front().unplaced.empty());
  }
}

TEST_CASE("a family that wants its talks apart, or in an order: named, and tried without") {
  for (const Request::Kind kind : {Request::Kind::apart, Request::Kind::order}) {
    Round round(at(18, 50));
    for (const char* pupil : {"P1", "P2"}) {
      Round::invite(round.owe(pupil, "L1"), "H", "G");
    }
    round.ask(kind, "H", "P2 P1");
    if (kind == Request::Kind::order) {  // P2 could only be the second
      round.requests.push_back({});
      round.requests.back().kind = Request::Kind::impossible;
      round.requests.back().pupil = PupilId("P2");
      round.requests.back().until = at(18, 40);
    }
    const auto rounds = round.rounds_with_repairs();
    const UnplacedTalk& talk = only_unplaced(rounds);
    CHECK(talk.wishes.size() == (kind == Request::Kind::apart ? 1 : 2));
    check_irreducible(round, talk.talks);
    CHECK(offers(talk, words_of::k_tried_wish));
  }
}

TEST_CASE("the wish of another family is the one that is asked to give way") {
  Round round(at(18, 40));
  round.open(k_thursday, at(18, 30), at(18, 40));
  round.owe("P1", "L1");
  round.owe("P2", "L1").window = {k_tuesday, k_tuesday};  // it has no wish to give up
  cannot(round, "HP1", k_thursday);
  const auto rounds = round.rounds_with_repairs();
  const UnplacedTalk& talk = only_unplaced(rounds);
  CHECK(talk.talks == ids_of({"P1", "P2"}));
  REQUIRE(talk.wishes.size() == 1);
  REQUIRE(offers(talk, words_of::k_tried_whose_day));
  CHECK(english(talk.suggestions.front()) ==
        "ask the family of P1 whether Thursday 11 February 2027 is possible after all: then the talk fits "
        "(tried); if it may, take that row out of requests.csv");
}

TEST_CASE("what stands and takes every time is named, and no more of it than that") {
  Round round(at(18, 50));
  for (const char* pupil : {"P1", "P2", "P3"}) {
    round.owe(pupil, "L1");
  }
  round.owe("P4", "L2");
  round.stand(round.agenda.talks[0], k_tuesday, at(18, 30)).pinned = true;
  round.stand(round.agenda.talks[1], k_tuesday, at(18, 40)).pinned = true;
  round.stand(round.agenda.talks[3], k_tuesday, at(18, 30)).pinned = true;
  const auto rounds = round.rounds_with_repairs();
  const UnplacedTalk& talk = only_unplaced(rounds);
  CHECK(talk.talks == ids_of({"P3", "P1", "P2"}));
  CHECK(english(talk.reason) == "every possible time is taken by what stands already: P1, P2");
  CHECK(offers(talk, words_of::k_help_unpin));
}

TEST_CASE("a colleague is asked for no longer than it takes") {
  Round round(at(19, 0));
  round.school.rounds[0].sessions[0].staff = {PersonId("L1")};
  for (const char* id : {"L1", "L2"}) {
    round.work(id, 0b0011111);
  }
  for (const char* pupil : {"P1", "P2", "P3", "P4"}) {
    round.owe(pupil, "L1").teachers = {PersonId("L1"), PersonId("L2")};
  }
  const auto rounds = round.rounds_with_repairs();
  const UnplacedTalk& talk = only_unplaced(rounds);
  REQUIRE(offers(talk, words_of::k_tried_partner));
  const Message& step = talk.suggestions.front();
  const auto arg = [&](std::string_view name) {
    return std::get<Clock>(std::find_if(step.args.begin(), step.args.end(), [&](const Arg& each) {
                             return each.name == name;
                           })->value);
  };
  CHECK(arg("until").minute - arg("from").minute == 10);  // of an evening of half an hour
  Session& more = round.open(k_tuesday, arg("from"), arg("until"));
  more.staff = {PersonId("L2")};
  CHECK(round.rounds().front().unplaced.empty());
}

TEST_CASE("the days of one family are one sentence, in order") {
  Round round(at(18, 40));
  round.open(k_thursday, at(18, 30), at(18, 40));
  round.owe("P1", "L1");
  cannot(round, "HP1", k_thursday);
  cannot(round, "HP1", k_tuesday);
  const auto rounds = round.rounds_with_repairs();
  const UnplacedTalk& talk = only_unplaced(rounds);
  CHECK(talk.wishes.size() == 2);
  CHECK(english(talk.reason) ==
        "no time is possible: the family of P1 cannot come on "
        "Tuesday 9 February 2027, Thursday 11 February 2027; without any one of these it fits");
}

TEST_CASE(
    "a talk of another round that stands is named, and so is the wish but for which there is a way round "
    "it") {
  Round round(at(18, 40));
  round.open(k_thursday, at(18, 30), at(18, 40));
  round.owe("P9", "L1", 1);
  round.stand(round.agenda.talks[0], k_tuesday, at(18, 30));
  round.owe("P1", "L1");
  cannot(round, "HP1", k_thursday);
  const auto rounds = round.rounds_with_repairs();
  const UnplacedTalk& talk = only_unplaced(rounds);
  CHECK(talk.talks == std::vector{TalkId("rapport/P1"), TalkId("advies/P9")});
  REQUIRE(talk.wishes.size() == 1);
  CHECK(english(talk.wishes.front()) == "the family of P1 cannot come on Thursday 11 February 2027");
  CHECK(offers(talk, words_of::k_tried_whose_day));
}

TEST_CASE("what is said to help a talk helps that one, and is said again when the plan is made again") {
  Round round(at(18, 40));
  round.work("L1", 0x7f);
  round.work("L2", 0x7f);
  round.school.rounds[0].sessions.front().staff = {PersonId("L1")};
  for (const char* pupil : {"P1", "P2", "P3"}) {
    round.owe(pupil, "L1").teachers = {PersonId("L1"), PersonId("L2")};
  }
  round.agenda.talks[2].guests = {PersonId("TOLK")};  // who cannot: another teacher is no help
  round.ask(Request::Kind::impossible, "");
  round.requests.back().person = PersonId("TOLK");
  std::vector<std::string> before;
  for (int run = 0; run < 2; ++run) {
    const auto rounds = round.rounds_with_repairs();
    REQUIRE(rounds.front().unplaced.size() == 2);
    std::vector<std::string> steps;
    for (const UnplacedTalk& talk : rounds.front().unplaced) {
      CHECK(offers(talk, words_of::k_tried_partner) == (talk.pupil != PupilId("P3")));
      for (const Message& step : talk.suggestions) {
        steps.push_back(english(step));
      }
    }
    CHECK((run == 0 || steps == before));
    before = steps;
    round.plans[k_report] = rounds.front().plan;
  }
}

TEST_CASE("a change that would help another talk instead is not said to help this one") {
  Round round(at(18, 40));
  for (const char* pupil : {"P1", "P2", "P3"}) {
    round.owe(pupil, "L1");
  }
  const auto before = round.rounds_with_repairs();
  std::vector<TalkId> helped;
  for (const UnplacedTalk& talk : before.front().unplaced) {
    if (offers(talk, words_of::k_tried_longer)) {
      helped.push_back(talk.talk);
    }
  }
  REQUIRE(helped.size() == 1);  // there is time for one of the two
  round.plans[k_report] = before.front().plan;
  round.open(k_tuesday, at(18, 40), at(18, 50)).staff = {PersonId("L1")};
  const auto after = round.rounds();
  CHECK(only_unplaced(after).talk != helped.front());
}

TEST_CASE("a talk for which something is still to be known counts as one without a place, for that reason") {
  Round round(at(19, 0));
  round.owe("P1", "L1");
  OwedTalk& talk = round.owe("P2", "L1");
  talk.mandatory = Stated::yes;
  talk.missing.push_back({Message(words::agenda::k_own_child), {}, {}});
  round.owe("P3", "L1").dated = false;
  const auto rounds = round.rounds_with_repairs();
  const RoundPlan& plan = rounds.front();
  REQUIRE(plan.unplaced.size() == 2);
  CHECK(plan.unplaced[0].reason.phrase == &words::agenda::k_own_child);
  CHECK(offers(plan.unplaced[0], words_of::k_help_own_child));
  CHECK(plan.unplaced[1].reason.phrase == &words_of::k_not_dated);
  for (const Level level : {mandatory_unplaced, others_unplaced}) {
    CHECK(plan.levels[level].cost == 1);
    CHECK(plan.levels[level].bound == 1);
  }
}

TEST_CASE("for talks that are too many longer sessions are offered in which all of them fit") {
  Round round(at(19, 0));
  round.open(k_thursday, at(18, 30), at(18, 40));
  for (const char* pupil : {"P1", "P2", "P3", "P4", "P5", "P6", "P7"}) {
    round.owe(pupil, "L1");
  }
  for (const char* household : {"HP4", "HP5", "HP6", "HP7"}) {
    cannot(round, household, k_tuesday);  // Thursday has room for one of these four
  }
  const auto rounds = round.rounds_with_repairs();
  REQUIRE(rounds.front().unplaced.size() == 3);
  for (const UnplacedTalk& talk : rounds.front().unplaced) {
    REQUIRE(offers(talk, words_of::k_tried_all));
    CHECK(english(talk.suggestions.front()) ==
          "go on from 18:40 to 19:10 on Thursday 11 February 2027 (staff = [\"L1\"]): then all 3 talks fit "
          "(tried); in gesprek.toml: for each time a [[rounds.rapport.sessions]] with that staff");
  }
  round.school.rounds[0].sessions[1].clock.end = at(19, 10);
  CHECK(round.rounds().front().unplaced.empty());
}

TEST_CASE("longer sessions on two days, where no one day helps all") {
  Round round(at(18, 40));
  round.open(k_thursday, at(18, 30), at(18, 40));
  for (const char* pupil : {"P1", "P2", "P3", "P4"}) {
    round.owe(pupil, "L1");
  }
  for (const char* household : {"HP1", "HP2"}) {
    cannot(round, household, k_tuesday);
  }
  for (const char* household : {"HP3", "HP4"}) {
    cannot(round, household, k_thursday);
  }
  const auto rounds = round.rounds_with_repairs();
  REQUIRE(rounds.front().unplaced.size() == 2);
  CHECK(english(rounds.front().unplaced[0].suggestions.front()) ==
        "go on from 18:40 to 18:50 on Tuesday 9 February 2027 (staff = [\"L1\"]), from 18:40 to 18:50 on "
        "Thursday 11 February 2027 (staff = [\"L1\"]): then all 2 talks fit (tried); in gesprek.toml: for "
        "each time a [[rounds.rapport.sessions]] with that staff");
}

TEST_CASE("so many plans are tried, fewer the larger they are, and none when somebody asks to stop") {
  const auto tried = [](int pupils, const std::function<bool()>& should_stop) {
    Round round;
    round.school.rounds[0].sessions.clear();  // what is counted is the size of the plans
    for (int pupil = 0; pupil < pupils; ++pupil) {
      round.plans[k_report].talks.push_back(
          Round::row_at(round.owe("P" + std::to_string(pupil), "L1"), k_tuesday, at(12, 0)));
    }
    const BuildInput input = round.input();
    constexpr std::size_t k_work = 360;
    Trials trials(input, round.plans, should_stop, {}, k_work);
    while (!trials.over()) {
      trials.as_input(input);
    }
    return trials.count();
  };
  CHECK(tried(10, {}) == 36);
  CHECK(tried(60, {}) == 6);
  CHECK(tried(10, [] { return true; }) == 0);
}
