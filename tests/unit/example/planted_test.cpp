// What `check` finds in an example school is what the generator planted in it, on any day.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/rng.hpp"
#include "loaded.hpp"

using namespace gesprek;
using test::Findings;
using test::LoadedExample;

namespace {

constexpr Day k_first_day = std::chrono::sys_days{std::chrono::year{2026} / 8 / 1};
constexpr int k_days_of_year = 365;

/// Those of the first that the second lacks, a line each.
std::string without(const Findings& all, const Findings& some) {
  Findings rest;
  std::ranges::set_difference(all, some, std::back_inserter(rest));
  std::string text;
  for (const std::string& finding : rest) {
    text += finding + '\n';
  }
  return text;
}

/// A school with what was planted in it.
struct Planted {
  explicit Planted(const example::Order& order)
      : files(example::make_example(order)), school(files), list(files.at("planted.json")) {}

  std::map<std::string, std::string> files;
  LoadedExample school;
  test::PlantedList list;
};

void compare(const Planted& made, Day as_of, const Plans& plans = {}) {
  const Findings planted = made.list.on(as_of);
  const Findings found = made.school.found(as_of, plans);
  CAPTURE(iso(as_of));
  const std::string not_planted = without(found, planted);
  const std::string not_found = without(planted, found);
  CHECK(not_planted == "");
  CHECK(not_found == "");
}

/// Ten days of the year that differ from seed to seed.
void compare_on_ten_days(const std::string& policy, std::uint64_t seed, int pupils) {
  CAPTURE(policy);
  CAPTURE(seed);
  CAPTURE(pupils);
  const Planted made({seed, pupils, policy});
  Rng rng(seed);
  for (int i = 0; i < 10; ++i) {
    compare(made, k_first_day + std::chrono::days{rng.uniform(k_days_of_year)});
  }
}

void compare_seeds_and_sizes(const std::string& policy) {
  constexpr std::array k_sizes{230, 60, 120, 3, 400, 90, 30};
  std::uint64_t seed = 0;
  for (const int pupils : k_sizes) {
    compare_on_ten_days(policy, ++seed, pupils);
  }
}

/// Compares on both sides of each day on which the planted list changes.
void compare_on_changes(const std::string& policy) {
  CAPTURE(policy);
  const Planted made({8, 60, policy});
  std::set<Day> days;
  for (int day = 0; day < k_days_of_year; ++day) {
    const Day as_of = k_first_day + std::chrono::days{day};
    const Day before = as_of - std::chrono::days{1};
    if (made.list.on(as_of) != made.list.on(before)) {
      days.insert({before, as_of});
    }
  }
  CHECK(days.size() > 20);
  for (const Day day : days) {
    compare(made, day);
  }
}

/// Talks to which nobody came: a later date in the plan is another appointment, of which the log says more.
std::set<TalkId> missed_talks(const Log& log) {
  std::set<TalkId> missed;
  for (const LogLine& line : log.lines) {
    if (line.event == LogEvent::no_show) {
      missed.insert(line.talk);
    }
  }
  return missed;
}

/// Every other talk to which families are invited, on the last school day of its period: the log tells
/// otherwise.
Plans plan_on_last_days(const LoadedExample& school, Day as_of) {
  const std::set<TalkId> missed = missed_talks(school.log());
  Plans plans;
  for (const OwedTalk& talk : school.agenda(as_of).talks) {
    if (talk.invite_needed && !talk.by_agreement && talk.dated && talk.becomes_due &&
        !missed.contains(talk.id)) {
      PlannedTalk row;
      row.id = talk.id;
      row.moment = talk.moment;
      row.pupil = talk.pupil;
      row.start.day = school.calendar().school_day_on_or_before(talk.window.last);
      plans[talk.moment].moment = talk.moment;
      plans[talk.moment].talks.push_back(row);
    }
  }
  return plans;
}

/// Once every period is over, a plan that the log does not bear out changes nothing.
void compare_beside_plan(const std::string& policy) {
  CAPTURE(policy);
  for (const std::uint64_t seed : {1, 2, 3}) {
    const Planted made({seed, 120, policy});
    const Day as_of = made.school.calendar().last_school_day() + std::chrono::days{8};
    compare(made, as_of, plan_on_last_days(made.school, as_of));
  }
}

}  // namespace

TEST_CASE("check believes the log where a plan says otherwise") {
  compare_beside_plan("ouder-kindgesprekken");
  compare_beside_plan("oudercommunicatie");
}

TEST_CASE("check finds what was planted under the policy of parent-child talks") {
  compare_seeds_and_sizes("ouder-kindgesprekken");
}

TEST_CASE("check finds what was planted under the policy of parent communication") {
  compare_seeds_and_sizes("oudercommunicatie");
}

TEST_CASE("check finds what was planted on every day on which something changes") {
  compare_on_changes("ouder-kindgesprekken");
  compare_on_changes("oudercommunicatie");
}
