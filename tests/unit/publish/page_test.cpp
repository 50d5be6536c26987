#include "publish/page.hpp"

#include <doctest/doctest.h>

#include <string>

#include "publish/plan_documents.hpp"
#include "publish/year_documents.hpp"
#include "words/check.hpp"

using namespace gesprek::publish;
using namespace gesprek;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

Page page_with(const std::string& name) {
  PageCard card{.title = name,
                .tables = {{name, {{"18:30", name, name, {name}, false}}}},
                .bar = PageBar{name, 30, {{0, 10}}}};
  return {.title = name,
          .lead = name,
          .facts = {{"3", name}},
          .tabs = {{name, {card}}},
          .search = name,
          .nothing = name,
          .footer = name};
}

}  // namespace

TEST_CASE("a name cannot add an element, an attribute or a script to the page") {
  const std::string quiet = write_page(page_with("Zoe"));
  for (const char* hostile : {"<script>alert(1)</script>", "\" onload=\"x", "'><img src=x>", "</style><b>",
                              "&lt;&#60;", "javascript:x"}) {
    const std::string page = write_page(page_with(hostile));
    CHECK_MESSAGE(count(page, "<") == count(quiet, "<"), hostile);
    CHECK_MESSAGE(count(page, "\"") == count(quiet, "\""), hostile);
  }
}

TEST_CASE("the page names no address outside itself and forbids all of them") {
  const std::string page = write_page(page_with("Zoe"));
  CHECK(page.find("http:") == std::string::npos);
  CHECK(page.find("https:") == std::string::npos);
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("unsafe") == std::string::npos);
}

TEST_CASE("only the first tab is chosen, and each has a view of its own") {
  Page page = page_with("Zoe");
  page.tabs.push_back({"Other", {}});
  const std::string text = write_page(page);
  CHECK(count(text, "aria-selected=\"true\"") == 1 + 1);  // one in the style sheet
  CHECK(count(text, "role=\"tabpanel\"") == 2);
}

TEST_CASE("nobody waits at school for a call, and the way to a home is no free time") {
  const Day day = *make_day(2027, 2, 9);
  Plan plan;
  Roster roster;
  const School school;  // five minutes from room to room, a quarter of an hour to a home
  roster.staff.emplace_back().id = PersonId("L1");
  const auto add = [&](const char* pupil, int minute, Mode mode, const char* room) {
    Pupil& child = roster.pupils.emplace_back();
    child.id = PupilId(pupil);
    Guardian& guardian = roster.guardians.emplace_back();
    guardian.pupil = child.id;
    guardian.person = PersonId("G1");
    guardian.household = HouseholdId("H1");
    PlannedTalk& talk = plan.talks.emplace_back();
    talk.id = TalkId(std::string("rapport/") + pupil);
    talk.pupil = child.id;
    talk.guardians = {guardian.person};
    talk.staff = {PersonId("L1")};
    talk.start = {day, Clock{minute}};
    talk.mode = mode;
    talk.room = RoomId(room);
  };
  add("P1", 1110, Mode::school, "R1");
  add("P2", 1135, Mode::school, "R2");
  add("P3", 1200, Mode::phone, "");
  add("P4", 1240, Mode::home, "");
  const Policy policy;
  const std::vector<Topic> topics;
  const Page page = plan_page({.plans = {&plan},
                               .policy = policy,
                               .school = school,
                               .roster = roster,
                               .topics = topics,
                               .as_of = day,
                               .lang = Lang::en});
  CHECK(page.facts.back().number == "10");
  const PageCard& family = page.tabs[1].cards.front();
  REQUIRE(family.bar);
  CHECK(family.bar->says == "15 minutes between the talks");
  std::string rows;
  for (const PageRow& row : page.tabs[0].cards.front().tables.front().rows) {
    rows += row.gap ? row.head + " " + row.text + "; " : "";
  }
  CHECK(rows ==
        "18:40 free until 18:55; 19:05 free until 20:00; 20:10 free until 20:25; 20:25 on the way until "
        "20:40; ");
}

TEST_CASE("the page of findings says how many duties have each status, also what cannot be checked") {
  std::vector<Duty> duties;
  const auto add = [&](DutyStatus status, int times) {
    for (int i = 0; i < times; ++i) {
      duties.emplace_back().status = status;
      duties.back().message = Message(words::check::k_nothing);
    }
  };
  add(DutyStatus::met, 1);
  add(DutyStatus::late, 2);
  add(DutyStatus::overdue, 3);
  add(DutyStatus::pending, 4);
  add(DutyStatus::waived, 5);
  add(DutyStatus::untracked, 6);
  const Roster roster;
  const School school;
  const auto facts = [&](const DutySummary& forgotten) {
    std::string texts;
    for (const PageFact& fact : findings_page(duties, forgotten, roster, school, Lang::en, Day{}).facts) {
      texts += fact.number + ' ' + fact.text + "; ";
    }
    return texts;
  };
  CHECK(facts({}) == "1 met; 2 late; 3 overdue; 4 to do; 5 waived; 6 not tracked; ");

  DutySummary forgotten;
  forgotten.met = 10;
  forgotten.overdue = 20;
  CHECK(facts(forgotten) == "11 met; 2 late; 23 overdue; 4 to do; 5 waived; 6 not tracked; ");
  const Page page = findings_page(duties, forgotten, roster, school, Lang::en, Day{});
  const std::vector<PageMatrix::Row>& classes = page.tabs.front().cards.front().matrix->rows;
  CHECK(classes.back().name == "People who were erased");
  CHECK(classes.back().numbers == std::vector<int>{10, 0, 20, 0});
}
