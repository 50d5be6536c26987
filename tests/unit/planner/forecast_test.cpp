// The forecast counts time by staff: what it calls too few has no place in any plan.
#include "planner/round/forecast.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <list>

#include "planner/planner.hpp"
#include "random_problem.hpp"

using namespace gesprek;
using namespace gesprek::planner;

namespace {

constexpr Time k_half_past_six = 18 * 60 + 30;

/// Teachers L0, L1 … and their talks; what is owed lives as long as this.
struct Evening {
  Setting setting;
  std::list<OwedTalk> owed;

  explicit Evening(int teachers) {
    setting.origin = *make_day(2027, 2, 1);
    setting.problem.people = teachers;
    setting.problem.places = {{}};
    setting.rooms = {RoomId("R1")};
    for (int teacher = 0; teacher < teachers; ++teacher) {
      setting.people.emplace_back("L" + std::to_string(teacher));
    }
  }

  /// A talk that these teachers can hold, at each of the starts.
  Talk& add(const std::vector<int>& teachers, Duo duo, Time minutes, const std::vector<Time>& starts) {
    OwedTalk& facts = owed.emplace_back();
    for (const int teacher : teachers) {
      facts.teachers.push_back(setting.people[static_cast<std::size_t>(teacher)]);
    }
    facts.duo = duo;
    Talk talk;
    talk.minutes = minutes;
    for (const Time start : starts) {
      if (duo == Duo::both) {
        talk.candidates.push_back({start, crew(teachers), 0, 0});
      }
      for (std::size_t i = 0; duo != Duo::both && i < teachers.size(); ++i) {
        talk.candidates.push_back({start, crew({teachers[i]}), 0, 0});
      }
    }
    RoundTalk meaning;
    meaning.owed = &facts;
    setting.talks.push_back(meaning);
    setting.problem.talks.push_back(talk);
    return setting.problem.talks.back();
  }

  int crew(const std::vector<int>& members) {
    setting.problem.crews.push_back(members);
    return static_cast<int>(setting.problem.crews.size()) - 1;
  }
};

/// So many starts, every `step` minutes from half past six.
std::vector<Time> starts(int count, Time step = 10) {
  std::vector<Time> result;
  for (int i = 0; i < count; ++i) {
    result.push_back(k_half_past_six + i * step);
  }
  return result;
}

/// The random problem as a setting: each talk owed by whom its candidates name; empty when a talk could be
/// held by one or by two.
bool give_owners(Evening& evening) {
  for (const Talk& talk : evening.setting.problem.talks) {
    OwedTalk& facts = evening.owed.emplace_back();
    std::size_t size = 0;
    for (const Candidate& candidate : talk.candidates) {
      const std::vector<int>& crew = evening.setting.problem.crews[static_cast<std::size_t>(candidate.crew)];
      if (size != 0 && size != crew.size()) {
        return false;
      }
      size = crew.size();
      for (const int person : crew) {
        const PersonId& id = evening.setting.people[static_cast<std::size_t>(person)];
        if (std::find(facts.teachers.begin(), facts.teachers.end(), id) == facts.teachers.end()) {
          facts.teachers.push_back(id);
        }
      }
    }
    facts.duo = size == 2 ? Duo::both : Duo::either;
    RoundTalk meaning;
    meaning.owed = &facts;
    evening.setting.talks.push_back(meaning);
  }
  return true;
}

}  // namespace

TEST_CASE("more talks than time: so many too few") {
  Evening evening(1);
  for (int talk = 0; talk < 3; ++talk) {
    evening.add({0}, Duo::either, 10, starts(2));
  }
  const auto staff = forecast(evening.setting);
  REQUIRE(staff.size() == 1);
  CHECK(staff[0].talks == 3);
  CHECK(staff[0].minutes == Minutes(30));
  CHECK(staff[0].open == Minutes(20));
  CHECK(staff[0].short_by == 1);
  CHECK(staff[0].lacking == Minutes(10));
  CHECK_FALSE(staff[0].fits());
  REQUIRE(staff[0].times.size() == 1);
  CHECK(staff[0].times[0].clock == ClockRange{Clock{k_half_past_six}, Clock{k_half_past_six + 20}});
  CHECK(staff[0].times[0].room == 2);
}

TEST_CASE("those who stand in for one another have their time together") {
  Evening evening(2);
  for (int talk = 0; talk < 3; ++talk) {
    evening.add({0, 1}, Duo::either, 10, starts(2));
  }
  const auto staff = forecast(evening.setting);
  REQUIRE(staff.size() == 1);
  CHECK(staff[0].staff == std::vector<PersonId>{PersonId("L0"), PersonId("L1")});
  CHECK(staff[0].open == Minutes(40));
  CHECK(staff[0].fits());
}

TEST_CASE("who come together are each needed") {
  Evening evening(2);
  for (int talk = 0; talk < 3; ++talk) {
    evening.add({0, 1}, Duo::both, 10, starts(2));
  }
  const auto staff = forecast(evening.setting);
  REQUIRE(staff.size() == 2);
  CHECK(staff[0].short_by == 1);
  CHECK(staff[1].short_by == 1);
}

TEST_CASE("a long talk does not fit into two short stretches") {
  Evening evening(1);
  evening.add({0}, Duo::either, 10, {k_half_past_six, k_half_past_six + 60});
  evening.add({0}, Duo::either, 20, {k_half_past_six + 120});
  evening.add({0}, Duo::either, 20, {k_half_past_six + 120});
  const auto staff = forecast(evening.setting);
  REQUIRE(staff.size() == 1);
  CHECK(staff[0].open == Minutes(40));  // enough in all: 50 are needed, but one of 20 has none
  CHECK(staff[0].short_by == 1);
  CHECK(staff[0].lacking == Minutes(20));
}

TEST_CASE("what has its place takes its time; what has no time at all is counted apart") {
  Evening evening(1);
  evening.add({0}, Duo::either, 10, {k_half_past_six}).fixed = 0;
  evening.add({0}, Duo::either, 10, starts(2));
  evening.add({0}, Duo::either, 10, {});
  const auto staff = forecast(evening.setting);
  REQUIRE(staff.size() == 1);
  CHECK(staff[0].talks == 3);
  CHECK(staff[0].fixed == 1);
  CHECK(staff[0].nowhere == 1);
  CHECK(staff[0].open == Minutes(10));
  CHECK(staff[0].short_by == 0);
  CHECK_FALSE(staff[0].fits());
}

TEST_CASE("of a shift only the longest stretch can be used, and what is fixed takes its part") {
  Evening evening(1);
  evening.setting.problem.shifts.push_back({0, {k_half_past_six, k_half_past_six + 120}, {}, true});
  for (int talk = 0; talk < 5; ++talk) {
    evening.add({0}, Duo::either, 10, starts(12));
  }
  CHECK(forecast(evening.setting)[0].fits());
  evening.setting.problem.longest_stretch = 40;
  auto staff = forecast(evening.setting);
  CHECK(staff[0].short_by == 1);
  CHECK(staff[0].open == Minutes(40));
  CHECK(staff[0].times[0].room == 4);
  evening.add({0}, Duo::either, 10, {k_half_past_six}).fixed = 0;
  staff = forecast(evening.setting);
  CHECK(staff[0].short_by == 2);
  evening.add({0}, Duo::either, 10, {k_half_past_six + 70}).fixed = 0;  // so the two are 80 minutes apart
  CHECK(forecast(evening.setting)[0].fits());
}

TEST_CASE("two who share a room that holds one talk at a time have no more time than one") {
  Evening evening(2);
  for (int talk = 0; talk < 3; ++talk) {
    evening.add({0, 1}, Duo::either, 10, starts(2));
  }
  CHECK(forecast(evening.setting)[0].fits());
  evening.setting.problem.places[0].capacity = 1;
  const auto staff = forecast(evening.setting);
  CHECK(staff[0].short_by == 1);
  CHECK(staff[0].place == RoomId("R1"));
  CHECK(staff[0].talks_there == 3);
}

TEST_CASE("no plan places more than the forecast says") {
  int compared = 0;
  int short_of_time = 0;
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    Evening evening(0);
    evening.setting.problem = bench::random_problem(seed);
    evening.setting.rooms.resize(evening.setting.problem.places.size());
    for (int person = 0; person < evening.setting.problem.people; ++person) {
      evening.setting.people.emplace_back("L" + std::to_string(person));
    }
    if (!give_owners(evening)) {
      continue;
    }
    ++compared;
    int lacking = 0;
    for (const StaffForecast& each : forecast(evening.setting)) {
      lacking += each.short_by + each.nowhere;
      short_of_time += each.short_by;
    }
    const Result result = solve(evening.setting.problem);
    int unplaced = 0;
    for (std::size_t talk = 0; talk < result.assignment.size(); ++talk) {
      const OwedTalk& owed = *evening.setting.talks[talk].owed;
      unplaced += result.assignment[talk] != k_none ? 0 : owed.duo == Duo::both ? 2 : 1;
    }
    CHECK_MESSAGE(lacking <= unplaced, "seed " << seed);
  }
  CHECK(compared > 500);
  CHECK(short_of_time > 20);
}
