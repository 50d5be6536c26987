#include <doctest/doctest.h>

#include <algorithm>

#include "compliance/rules.hpp"
#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

TEST_CASE("duties are ordered by due date, rule and id, and each id stands once") {
  World world;
  world.owe("rapport", "P2");
  world.plan("rapport/P2", "2027-02-10");
  world.happened("held rapport/P1 2027-02-09 present=P1a,L1 minutes=10");
  world.happened("invited rapport 2027-01-20");
  const std::vector<Duty> duties = world.duties("2027-02-20");
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < duties.size(); ++i) {
    ids.push_back(duties[i].id);
    if (i > 0 && duties[i - 1].due && duties[i].due) {
      CHECK(*duties[i - 1].due <= *duties[i].due);
    }
    CHECK(compliance::find_rule(duties[i].rule) != nullptr);
    CHECK_FALSE(duties[i].clause.empty());
  }
  std::sort(ids.begin(), ids.end());
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

TEST_CASE("a summary counts every duty once") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  const std::vector<Duty> duties = world.duties("2027-02-20");
  const DutySummary sum = summarise(duties);
  CHECK(static_cast<std::size_t>(sum.met + sum.late + sum.overdue + sum.pending + sum.waived +
                                 sum.untracked) == duties.size());
}

TEST_CASE("a line that was taken back, or written after the date, does not exist") {
  World world;
  world.happened("held rapport/P1 2027-02-09");
  world.happened("report-filed rapport/P1 2027-02-10", "2027-02-10T09:00");
  LogLine undo = world.log.lines.back();
  undo.undo = true;
  undo.at = test::at("2027-02-12T09:00");
  world.log.lines.push_back(undo);
  world.happened("report-filed rapport/P2 2027-02-01");
  CHECK(world.status("report-in-time:rapport/P1", "2027-02-11") == "met");
  CHECK(world.status("report-in-time:rapport/P1", "2027-02-17") == "overdue");
}

TEST_CASE("a line about a day that is still to come has not happened yet") {
  World world;
  world.happened("held rapport/P1 2027-02-11", "2027-02-09T12:00");
  CHECK(world.status("report-in-time:rapport/P1", "2027-02-10") == "none");
  CHECK(world.status("report-in-time:rapport/P1", "2027-02-11") == "pending");
}

TEST_CASE("a duty is the to-do of a role (A25): the class's teachers, the coordinator or the head") {
  World world;
  world.happened("held rapport/P1 2027-02-09");
  CHECK(world.duty("report-in-time:rapport/P1", "2027-02-10").owners == std::vector{PersonId("L1")});
  world.moment("rapport").report.by = Role::head;
  CHECK(world.duty("report-in-time:rapport/P1", "2027-02-10").owners == std::vector{PersonId("H1")});
  world.moment("rapport").report.by = Role::coordinator;
  CHECK(world.duty("report-in-time:rapport/P1", "2027-02-10").owners == std::vector{PersonId("C1")});
}

TEST_CASE("a duty of a role of the policy's own is the to-do of who has that role in staff.csv") {
  World world;
  world.happened("held rapport/P1 2027-02-09");
  world.moment("rapport").report.by = {Role::other, "Orthopedagoog"};
  const Duty nobody = world.duty("report-in-time:rapport/P1", "2027-02-10");
  CHECK(nobody.owner == RoleName(Role::other, "Orthopedagoog"));
  CHECK(nobody.owners.empty());
  const std::vector<TodoItem> items = world.todo("2027-02-10", "2027-03-01");
  REQUIRE(items.size() == 1);
  CHECK(items.front().role.other == "Orthopedagoog");
  Staff expert;
  expert.id = PersonId("O1");
  expert.role = "orthopedagoog";
  world.roster.staff.push_back(expert);
  CHECK(world.duty("report-in-time:rapport/P1", "2027-02-10").owners == std::vector{PersonId("O1")});
}

TEST_CASE("a line without a talk speaks of the pupil's talk of that moment") {
  World world;
  world.happened("held rapport/P1 2027-02-09");
  world.log.lines.back().talk = TalkId();
  CHECK(world.status("held:rapport/P1", "2027-02-10") == "met");
  world.log.lines.back().pupil = PupilId("P9");  // not in the roster
  CHECK(world.status("held:rapport/P1", "2027-02-10") == "none");
}

TEST_CASE("a call about one child settles the talk with the family (B25, B26)") {
  World world;
  world.pupil("P2");
  world.moment("rapport").per_household = true;
  world.talk("rapport/P1").pupils = {PupilId("P1"), PupilId("P2")};
  world.happened("called rapport/P2 2027-02-09");
  world.log.lines.back().talk = TalkId();
  CHECK(world.status("held:rapport/P1", "2027-02-10") == "met");
  CHECK(world.status("planned:rapport/P1", "2027-03-10") == "met");
}

TEST_CASE("a talk with the family under the key of another of its children is that talk (B25, B26)") {
  World world;
  world.pupil("P2");
  world.talk("rapport/P1").pupils = {PupilId("P1"), PupilId("P2")};
  world.happened("called rapport/P2 2027-02-09");
  CHECK(world.status("held:rapport/P1", "2027-02-10") == "met");
}

TEST_CASE("separate talks of one pupil are told apart by who was there") {
  World world;
  world.talk("rapport/P1").guardians = {PersonId("P1a")};
  OwedTalk& other = world.owe("rapport", "P1");
  other.id = TalkId("rapport/P1/2");
  other.guardians = {PersonId("P1b")};
  world.happened("held rapport/P1 2027-02-09 present=P1b,L1");
  world.log.lines.back().talk = TalkId();
  CHECK(world.status("held:rapport/P1/2", "2027-02-10") == "met");
  CHECK(world.status("planned:rapport/P1", "2027-02-22") == "overdue");
}

namespace {

/// Separated parents: the mother on the 9th, the father on the 4th; lines name the pupil and the round.
World parents_apart() {
  World world;
  world.talk("rapport/P1").guardians = {PersonId("P1a")};
  OwedTalk& other = world.owe("rapport", "P1");
  other.id = TalkId("rapport/P1/2");
  other.guardians = {PersonId("P1b")};
  world.plan("rapport/P1", "2027-02-09");
  world.plan("rapport/P1/2", "2027-02-04");
  return world;
}

void happened_to_pupil(World& world, std::string_view line) {
  world.happened(line);
  world.log.lines.back().talk = TalkId();
}

}  // namespace

TEST_CASE("separate talks of one pupil are told apart by their days") {
  World world = parents_apart();
  happened_to_pupil(world, "report-filed rapport/P1 2027-02-05");
  happened_to_pupil(world, "held rapport/P1 2027-02-04");
  happened_to_pupil(world, "no-show rapport/P1 2027-02-09");
  CHECK(world.status("held:rapport/P1/2", "2027-02-20") == "met");
  CHECK(world.status("report-in-time:rapport/P1/2", "2027-02-20") == "met");
  CHECK(world.status("report-in-time:rapport/P1", "2027-02-20") == "none");
  CHECK(world.status("new-appointment:rapport/P1/2", "2027-02-20") == "none");
  CHECK(world.contacts("2027-02-20") == "HP1:1");
}

TEST_CASE("separate talks of one pupil: the day can be that of an invitation, and else a line is of both") {
  World told = parents_apart();
  told.plans.clear();
  told.happened("invited rapport/P1 2027-01-20 time=2027-02-09T18:30");
  told.happened("invited rapport/P1/2 2027-01-20 time=2027-02-04T18:30");
  happened_to_pupil(told, "held rapport/P1 2027-02-09");
  CHECK(told.status("held:rapport/P1", "2027-02-20") == "met");
  CHECK(told.status("held:rapport/P1/2", "2027-02-20") == "pending");

  World other_day = parents_apart();
  happened_to_pupil(other_day, "held rapport/P1 2027-02-11");
  CHECK(other_day.status("held:rapport/P1", "2027-02-20") == "met");
  CHECK(other_day.status("held:rapport/P1/2", "2027-02-20") == "met");
}

TEST_CASE("every rule has a word of its own, a sentence and its evidence in both languages") {
  std::vector<std::string_view> words;
  for (const compliance::Rule& rule : compliance::all_rules()) {
    words.push_back(rule.word);
    for (const Lang lang : {Lang::nl, Lang::en}) {
      CHECK_FALSE(rule.summary->in(lang).empty());
      CHECK_FALSE(rule.evidence->in(lang).empty());
    }
  }
  std::sort(words.begin(), words.end());
  CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
  CHECK(words.size() == 22);
}

namespace {

/// Two talks that were held again and again, as a log has it that nobody looked after: reports in time, late
/// and missing.
World held_often() {
  World world;
  world.owe("rapport", "P2");
  for (int of_month = 1; of_month <= 28; ++of_month) {
    const std::string on = "2027-02-" + std::string(of_month < 10 ? "0" : "") + std::to_string(of_month);
    world.happened("held rapport/P1 " + on + " present=P1a,L1");
    world.happened("held rapport/P2 " + on);
    if (of_month % 3 != 0) {
      world.happened("report-filed rapport/P1 " + on + " shared=yes");
    }
  }
  world.happened("report-filed rapport/P2 2027-03-10");
  return world;
}

std::vector<std::string> told(const std::vector<Duty>& duties, Lang lang = Lang::nl) {
  std::vector<std::string> lines;
  for (const Duty& duty : duties) {
    if (duty.status != DutyStatus::met) {
      lines.push_back(duty.id + ' ' + std::string(word(duty.status)) + ' ' + say(lang, duty.message));
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("what was met can be counted only: the same number, and every other duty as it is") {
  World world = held_often();
  for (const char* as_of : {"2027-02-10", "2027-03-01", "2027-03-31"}) {
    const std::vector<Duty> each = world.duties(as_of);
    const std::vector<Duty> counted = world.counted(as_of);
    CHECK(told(each) == told(counted));
    CHECK(summarise(each).met == summarise(counted).met);
    CHECK(counted.size() < each.size());
    for (const Duty& duty : counted) {
      CHECK((duty.times == 1 || duty.status == DutyStatus::met));
    }
  }
}

TEST_CASE("what is counted is due on its own day, for whoever chooses by day") {
  World world = held_often();
  const auto met_since = [](const std::vector<Duty>& duties, Day since) {
    int met = 0;
    for (const Duty& duty : duties) {
      met += duty.status == DutyStatus::met && duty.due && *duty.due >= since ? duty.times : 0;
    }
    return met;
  };
  const Day since = day("2027-02-20");
  CHECK(met_since(world.counted("2027-03-31"), since) == met_since(world.duties("2027-03-31"), since));
}

TEST_CASE("a report that nobody logs is said once, however often the talk was held, unless it was waived") {
  World world;
  for (int of_month = 10; of_month <= 28; ++of_month) {
    world.happened("held rapport/P1 2027-02-" + std::to_string(of_month));
  }
  for (const auto& duties : {world.duties("2027-03-31"), world.counted("2027-03-31")}) {
    const auto once = std::ranges::find(duties, std::string("report-in-time:rapport"), &Duty::id);
    REQUIRE(once != duties.end());
    CHECK(say(Lang::en, once->message).find("19×") != std::string::npos);
  }
  world.happened("waived rapport/P1 2027-03-01 rule=report-in-time reason=decided");
  for (const auto& duties : {world.duties("2027-03-31"), world.counted("2027-03-31")}) {
    CHECK(summarise(duties).waived == 19);
  }
}
