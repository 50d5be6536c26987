// A talk that cannot be placed is said to be impossible because of talks, wishes and rules such that each of
// them is needed for that: with all of them no plan holds the talks, without any one of them one does.
#include "planner/round/grounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "base/rng.hpp"
#include "planner/round/some_talks.hpp"
#include "small_round.hpp"
#include "words/grounds.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

namespace words_of = words::grounds;
using Kind = Ground::Kind;

constexpr unsigned k_monday = 0b0000001;
constexpr unsigned k_all_days = 0b0011111;

/// Whether some plan holds all of these talks beside what stands, by trying every one.
class AnyPlan {
 public:
  AnyPlan(const Setting& setting, const std::vector<TalkId>& talks) {
    std::vector<char> wanted;
    for (std::size_t talk = 0; talk < setting.talks.size(); ++talk) {
      const OwedTalk* owed = setting.talks[talk].owed;
      const bool named = owed != nullptr && std::find(talks.begin(), talks.end(), owed->id) != talks.end();
      wanted.push_back(named || setting.problem.talks[talk].fixed != k_none ? 1 : 0);
    }
    m_problem = only(setting.problem, wanted);
    for (const Talk& talk : m_problem.talks) {
      m_plan.push_back(talk.fixed);
    }
  }

  bool there_is_one() { return extend(0); }

 private:
  bool extend(std::size_t talk) {
    if (!verify(m_problem, m_plan).violations.empty()) {
      return false;  // however the others are held
    }
    if (talk == m_plan.size()) {
      return true;
    }
    if (m_problem.talks[talk].fixed != k_none) {
      return extend(talk + 1);
    }
    const int ways = static_cast<int>(m_problem.talks[talk].candidates.size());
    for (int way = 0; way < ways; ++way) {
      m_plan[talk] = way;
      if (extend(talk + 1)) {
        return true;
      }
    }
    m_plan[talk] = k_none;
    return false;
  }

  Problem m_problem;
  Assignment m_plan;
};

bool possible(const BuildInput& input, const std::vector<Ground>& without, const std::vector<TalkId>& talks) {
  const GivenUp rest(input, without);
  const BuildInput less = rest.input();
  return AnyPlan(build_problem(less), talks).there_is_one();
}

template <class Value>
std::vector<Value> all_but(std::vector<Value> values, std::size_t index) {
  values.erase(values.begin() + static_cast<std::ptrdiff_t>(index));
  return values;
}

const PlannedTalk* row_of(const Plans& plans, const TalkId& id) {
  for (const auto& [moment, plan] : plans) {
    const auto row = std::ranges::find(plan.talks, id, &PlannedTalk::id);
    if (row != plan.talks.end()) {
      return &*row;
    }
  }
  return nullptr;
}

/// All that bears on the talks but for these grounds: what may be left out without making them possible.
std::vector<Ground> beside(const BuildInput& input, const std::vector<TalkId>& talks,
                           const std::vector<Ground>& grounds) {
  std::vector<Ground> others = grounds_about(input, talks);
  std::erase_if(others, [&](const Ground& each) {
    return std::any_of(grounds.begin(), grounds.end(), [&](const Ground& ground) {
      return ground.kind == each.kind && ground.rows == each.rows && ground.talk == each.talk &&
             ground.person == each.person && ground.room == each.room && ground.day == each.day &&
             ground.row == each.row;
    });
  });
  return others;
}

/// With nothing but these in force they are impossible, and possible without any one member: by brute force.
void check_irreducible(const BuildInput& input, const std::vector<TalkId>& talks,
                       const std::vector<Ground>& grounds) {
  const std::vector<Ground> others = beside(input, talks, grounds);
  CHECK_FALSE(possible(input, others, talks));
  for (std::size_t index = 0; index < grounds.size(); ++index) {
    CAPTURE(kind_name(grounds[index].kind));
    std::vector<Ground> without = others;
    without.push_back(grounds[index]);
    CHECK(possible(input, without, talks));
  }
  for (std::size_t index = 0; index < talks.size(); ++index) {
    CAPTURE(talks[index].text);
    std::vector<Ground> without = others;
    if (const PlannedTalk* row = row_of(input.plans, talks[index])) {
      without.emplace_back();
      without.back().kind = Kind::standing;
      without.back().row = row;
    }
    CHECK(possible(input, without, all_but(talks, index)));
  }
}

std::vector<std::string> kinds_of(const UnplacedTalk& talk) {
  std::vector<std::string> kinds;
  for (const NamedRule& rule : talk.rules) {
    kinds.emplace_back(rule.kind);
  }
  return kinds;
}

bool offers(const UnplacedTalk& talk, const Phrase& phrase) {
  return std::any_of(talk.suggestions.begin(), talk.suggestions.end(),
                     [&](const Message& step) { return step.phrase == &phrase; });
}

using Kinds = std::vector<std::string>;

struct Expected {
  Kinds rules;
  const Phrase* repair = nullptr;
};

/// The only talk without a place has just these rules behind it, none in vain, and this helps.
void check_reason(Round& round, const Expected& expected) {
  const auto rounds = round.rounds_with_repairs();
  REQUIRE(rounds.front().unplaced.size() == 1);
  const UnplacedTalk& talk = rounds.front().unplaced.front();
  const std::string reason = say(Lang::nl, talk.reason);
  CAPTURE(reason);
  CHECK(kinds_of(talk) == expected.rules);
  CHECK(talk.irreducible);
  const bool one = expected.rules.size() + talk.wishes.size() == 1;
  const bool said_already = expected.rules == Kinds{"room"};  // by the reason, and nothing is left to say
  CHECK((said_already ||
         reason.find(one ? "; zonder dit past het" : "; zonder één hiervan past het") != std::string::npos));
  CHECK((expected.repair == nullptr || offers(talk, *expected.repair)));
  const BuildInput input = round.input();
  check_irreducible(input, talk.talks, grounds_behind(input, talk.talks, {}).grounds);
}

/// A round in which each of two teachers receives for ten minutes.
Round two_at_once() {
  Round round(at(18, 40));
  for (const char* pupil : {"P1", "P2"}) {
    round.owe(pupil, pupil[1] == '1' ? "L1" : "L2");
  }
  return round;
}

}  // namespace

TEST_CASE("an interpreter in two talks at a time, and one who works on other days") {
  Round round = two_at_once();
  round.work("TOLK", k_all_days);
  round.agenda.talks[0].guests = round.agenda.talks[1].guests = {PersonId("TOLK")};
  check_reason(round, {{"guest"}, &words_of::k_tried_without_guest});
  round.agenda.talks.pop_back();
  round.roster.staff.front().days.bits = k_monday;
  check_reason(round, {{"guest", "guest-days"}, &words_of::k_tried_guest_time});
  round.roster.staff.front().days.bits = k_all_days;
  round.school.rounds[0].sessions[0].staff = {PersonId("L1")};
  round.open(k_thursday, at(18, 30), at(18, 40)).staff = {PersonId("TOLK")};
  check_reason(round, {{"guest", "guest-sessions"}, &words_of::k_tried_guest_time});
}

TEST_CASE("the walk between two rooms, and the way to a home visit") {
  Round round(at(18, 50));
  round.owe("P1", "L1");
  Round::invite(round.owe("P2", "L2"), "HP1", "GP1");
  check_reason(round, {{"walking-gap"}, &words_of::k_tried_walk});
  round.school.planning.walking_gap = Minutes{0};
  CHECK(round.rounds().front().unplaced.empty());
  Round::invite(round.agenda.talks[1], "HP2", "GP2");
  round.agenda.talks[1].teachers = {PersonId("L1")};
  round.agenda.talks[1].mode = Mode::home;
  check_reason(round, {{"travel"}, &words_of::k_tried_phone});
}

TEST_CASE("the longest stretch, the latest end, a break, and a room for one talk") {
  Round round(at(18, 50));
  for (const char* pupil : {"P1", "P2"}) {
    round.owe(pupil, "L1");
  }
  round.school.planning.longest_stretch = Minutes{10};
  check_reason(round, {{"longest-stretch"}, nullptr});
  round.school.planning.longest_stretch.reset();
  round.school.planning.latest_end = at(18, 40);
  check_reason(round, {{"latest-end"}, &words_of::k_tried_latest});
  round.school.planning.latest_end.reset();
  round.school.rounds[0].sessions[0].breaks = {{at(18, 40), at(18, 50)}};
  check_reason(round, {{"break"}, &words_of::k_tried_pause});
  Round one_room = two_at_once();
  for (const char* pupil : {"P1", "P2"}) {
    one_room.seat(pupil).room = RoomId("5");
  }
  check_reason(one_room, {{"room"}, &words_of::k_tried_phone});
}

TEST_CASE("teachers: the days on which they work, both together, the one who works that day") {
  Round round(at(18, 40));
  round.open(k_thursday, at(18, 30), at(18, 40));
  round.work("L1", 0b0000010);
  for (const char* pupil : {"P1", "P2"}) {
    round.owe(pupil, "L1");
  }
  check_reason(round, {{"teacher-days"}, nullptr});
  Round duo = two_at_once();
  for (OwedTalk& owed : duo.agenda.talks) {
    owed.teachers = {PersonId("L1"), PersonId("L2")};
    owed.duo = Duo::both;
  }
  check_reason(duo, {{"duo-both"}, &words_of::k_tried_rule});
  duo.work("L1", 0b0000010);
  duo.work("L2", k_monday);
  duo.school.rounds[0].sessions[0].staff = {PersonId("L1"), PersonId("L2")};
  for (OwedTalk& owed : duo.agenda.talks) {
    owed.duo = Duo::working_that_day;
  }
  check_reason(duo, {{"duo-working", "teacher-days"}, &words_of::k_tried_rule});
}

TEST_CASE("the period, the notice of the invitation, the part of the day, and the talk that comes first") {
  Round round(at(18, 40));
  OwedTalk& owed = round.owe("P1", "L1");
  owed.window = {k_thursday, k_thursday};
  check_reason(round, {{"window"}, &words_of::k_tried_agree});
  owed.window = {k_tuesday, k_thursday};
  owed.part = Window::Part::morning;
  check_reason(round, {{"part-of-day"}, &words_of::k_tried_agree});
  owed.part = Window::Part::any;
  owed.invite_lead = Length{1, Unit::weeks};
  round.as_of = *make_day(2027, 2, 4);
  check_reason(round, {{"lead"}, &words_of::k_tried_agree});
  owed.invite_lead.reset();
  round.owe("P1", "L2").id = TalkId("rapport/P1/2");
  round.agenda.talks[0].after = TalkId("rapport/P1/2");
  Round::invite(round.agenda.talks[1], "H9", "G9");
  check_reason(round, {{"after"}, &words_of::k_tried_rule});
}

TEST_CASE("a talk of another round that stands, and one that was agreed on") {
  Round round(at(18, 50));
  round.owe("P9", "L1", 1);
  round.stand(round.agenda.talks[0], k_tuesday, at(18, 30));
  for (const char* pupil : {"P1", "P2"}) {
    round.owe(pupil, "L1");
  }
  check_reason(round, {{"standing"}, nullptr});
  round.open(k_thursday, at(18, 30), at(18, 40), 1);
  check_reason(round, {{"standing"}, &words_of::k_tried_rounds});
  Round agreed(at(18, 50));
  for (const char* pupil : {"P1", "P2"}) {
    OwedTalk& owed = agreed.owe(pupil, "L1");
    owed.agreed = Agreed{k_tuesday, at(18, 30), {}, owed.window};
    owed.window = {k_tuesday, k_tuesday};
  }
  check_reason(agreed, {{"agreed", "agreed"}, &words_of::k_tried_rule});
}

TEST_CASE("a longer talk, where only talks of the usual length fit") {
  Round round(at(18, 50));
  for (const char* pupil : {"P1", "P2"}) {
    round.owe(pupil, "L1");
  }
  round.agenda.talks[1].minutes = Minutes{20};
  Request longer;
  longer.kind = Request::Kind::longer;
  longer.pupil = PupilId("P2");
  round.requests.push_back(longer);
  check_reason(round, {{"longer"}, &words_of::k_tried_arranged});
}

namespace {

/// A few talks, and a few rules and wishes that may keep them from each other.
Round random_round(std::uint64_t seed) {
  Rng rng(seed);
  const auto chance = [&](int of_ten) { return rng.between(1, 10) <= of_ten; };
  Round round(at(18, 30 + 10 * rng.between(1, 2)));
  if (chance(4)) {
    round.open(k_thursday, at(18, 30), at(18, 30 + 10 * rng.between(1, 2)));
  }
  round.school.planning.walking_gap = Minutes{chance(5) ? 5 : 0};
  if (chance(3)) {
    round.school.planning.latest_end = at(18, 40);
  }
  if (chance(3)) {
    round.school.planning.longest_stretch = Minutes{10};
  }
  for (const char* staff : {"L1", "L2", "TOLK"}) {
    round.work(staff, chance(3) ? 0b0000010U : chance(2) ? k_monday : k_all_days);
  }
  const int talks = rng.between(1, 3);
  for (int talk = 0; talk < talks; ++talk) {
    const std::string pupil = "P" + std::to_string(talk);
    OwedTalk& owed = round.owe(pupil, chance(6) ? "L1" : "L2");
    if (chance(4)) {
      round.seat(pupil).room = RoomId("5");
    }
    if (chance(3)) {
      Round::invite(owed, "H", "G");
    }
    if (chance(3)) {
      owed.guests = {PersonId("TOLK")};
    }
    if (chance(2)) {
      owed.mode = Mode::home;
    }
    if (chance(2)) {
      owed.teachers = {PersonId("L1"), PersonId("L2")};
      owed.duo = chance(5) ? Duo::both : Duo::working_that_day;
    }
    if (chance(2)) {
      owed.part = Window::Part::morning;
    }
    if (chance(2)) {
      round.ask(Request::Kind::impossible, owed.household.text);
      round.requests.back().date = chance(5) ? k_tuesday : k_thursday;
    }
  }
  if (chance(3)) {
    round.ask(Request::Kind::apart, "H");
  }
  if (chance(3)) {
    round.owe("P9", "L1", 1);
    round.stand(round.agenda.talks.back(), k_tuesday, at(18, 30)).pinned = chance(5);
  }
  return round;
}

}  // namespace

TEST_CASE("in small schools each member of a reason is needed, by trying every plan") {
  int reasons = 0;
  int with_rules = 0;
  std::map<std::string, int> seen;
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    CAPTURE(seed);
    Round round = random_round(seed);
    const auto rounds = round.rounds();
    const BuildInput input = round.input();
    for (const UnplacedTalk& talk : rounds.front().unplaced) {
      if (!talk.proven) {
        continue;
      }
      const Behind behind = grounds_behind(input, talk.talks, {});
      ++reasons;
      with_rules += behind.grounds.empty() ? 0 : 1;
      for (const Ground& ground : behind.grounds) {
        ++seen[std::string(kind_name(ground.kind))];
        CHECK_FALSE(say(Lang::nl, say_ground(ground, input)).empty());
      }
      CHECK(behind.irreducible);
      if (!behind.grounds.empty()) {
        check_irreducible(input, talk.talks, behind.grounds);
      }
    }
  }
  CHECK(reasons > 50);
  CHECK(with_rules > 40);
  CHECK(seen.size() >= 8);
}
