#include <doctest/doctest.h>

#include <sstream>

#include "base/text.hpp"
#include "render/plan_view.hpp"

using namespace gesprek;
using namespace gesprek::render;
using namespace std::chrono;

namespace {

/// An evening of so many teachers with one talk each, at 19:00; the first two talks are of one family.
struct Evening {
  Policy policy;
  School school;
  Roster roster;
  Plan plan;

  explicit Evening(int teachers) {
    plan.moment = MomentId("rapport");
    SchoolRound round;
    round.moment = plan.moment;
    Session session;
    session.day = sys_days(2027y / 2 / 9);
    session.clock = {Clock{1110}, Clock{1200}};
    session.breaks = {{Clock{1150}, Clock{1160}}};
    round.sessions = {session};
    school.rounds = {round};
    for (int i = 0; i < teachers; ++i) {
      add(i);
    }
  }

  void add(int i) {
    const std::string number = std::to_string(10 + i);
    Staff teacher;
    teacher.id = PersonId("L" + number);
    teacher.name = {"Anna", "", "Teacher" + number};
    roster.staff.push_back(teacher);
    Pupil pupil;
    pupil.id = PupilId("P" + number);
    pupil.name = {"Kind" + number, "", "Boer"};
    roster.pupils.push_back(pupil);
    Guardian guardian;
    guardian.pupil = pupil.id;
    guardian.person = PersonId(i < 2 ? "G1" : "G" + number);
    guardian.household = HouseholdId(i < 2 ? "H1" : "H" + number);
    roster.guardians.push_back(guardian);
    PlannedTalk talk;
    talk.id = TalkId("rapport/P" + number);
    talk.moment = plan.moment;
    talk.pupil = pupil.id;
    talk.guardians = {guardian.person};
    talk.staff = {teacher.id};
    talk.start = {sys_days(2027y / 2 / 9), Clock{1140 + (i == 1 ? 20 : 0)}};
    talk.minutes = Minutes{i == 2 ? 15 : 10};
    talk.mode = i == 3 ? Mode::phone : Mode::school;
    talk.pinned = i == 4;
    plan.talks.push_back(talk);
  }

  std::string grid(std::size_t width, bool color = false) const {
    return render_plan_grid({.lang = Lang::nl, .width = width, .color = color},
                            {plan, policy, school, roster});
  }
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the grid keeps to its width, and shows every teacher and talk however many there are") {
  for (const int teachers : {1, 5, 6, 23}) {
    for (const std::size_t width : {40U, 80U, 200U}) {
      const std::string text = Evening(teachers).grid(width);
      for (const std::string& line : lines_of(text)) {
        CHECK(display_width(line) <= width);
      }
      for (int i = 0; i < teachers; ++i) {
        CHECK(has(text, "L" + std::to_string(10 + i)));
        CHECK(has(text, "Kind" + std::to_string(10 + i)));
      }
    }
  }
}

TEST_CASE("siblings, other forms, pinned talks, breaks and free stretches are marked without colour") {
  const std::string text = Evening(5).grid(100);
  CHECK(has(text, "Kind10 +1"));
  CHECK(has(text, "Kind11 +1"));
  CHECK(has(text, "Kind13 tel"));
  CHECK(has(text, "Kind14 !"));
  CHECK(has(text, "pauze"));
  CHECK(has(text, "·"));
  CHECK(has(text, "│"));  // the talk of 15 minutes goes on when the others are over
  CHECK_FALSE(has(text, "\x1b"));
}

TEST_CASE("a long name is never cut, whatever the width") {
  Evening evening(5);
  evening.roster.pupils[1].name.given = "Maximiliaan-Alexander";
  evening.roster.staff[2].name = {"Wilhelmina", "van der", "Bovenkamp-Oosterwijk"};
  for (const std::size_t width : {30U, 50U, 80U, 200U}) {
    CAPTURE(width);
    const std::string text = evening.grid(width);
    CHECK(has(text, "Maximiliaan-Alexander"));
    CHECK(has(text, "Wilhelmina"));
    CHECK_FALSE(has(text, "…"));
    for (const std::string& line : lines_of(text)) {
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("where parents come apart the grid and the lists say which of them comes") {
  Evening evening(4);
  Guardian father = evening.roster.guardians[3];
  evening.roster.guardians[3].name = {"Petra", "", "Jansen"};
  father.person = PersonId("G99");
  father.household = HouseholdId("H99");
  father.name = {"Kees", "", "Bakker"};
  evening.roster.guardians.push_back(father);
  CHECK(has(evening.grid(100), "Kind13 (Petra) tel"));
  CHECK_FALSE(has(evening.grid(100), "Kees"));
  const PlannedTalk& talk = evening.plan.talks[3];
  CHECK(pupil_with_visitor(Lang::nl, evening.roster, talk) == "Kind13 Boer (Petra Jansen)");
  CHECK(pupil_with_visitor(Lang::nl, evening.roster, evening.plan.talks[2]) == "Kind12 Boer");
  const std::string list =
      render_plan_view({.lang = Lang::nl, .width = 100},
                       {evening.plan, evening.policy, evening.school, evening.roster}, PlanOrder::teacher);
  CHECK(has(list, "Kind13 Boer (Petra Jansen)"));
  SUBCASE("not where the other is not invited") {
    evening.roster.guardians.back().custody = YesNoUnknown::no;
    CHECK(coming_apart(evening.roster, talk).empty());
  }
}

TEST_CASE("the lists lose nothing on a narrow screen") {
  const Evening evening(5);
  const std::string text =
      render_plan_view({.lang = Lang::nl, .width = 50},
                       {evening.plan, evening.policy, evening.school, evening.roster}, PlanOrder::teacher);
  CHECK_FALSE(has(text, "…"));
  CHECK(has(text, "19:00"));
  CHECK(has(text, "Kind10 Boer"));
  CHECK(has(text, "ook 19:20 L11"));
  for (const std::string& line : lines_of(text)) {
    CHECK(display_width(line) <= 50);
  }
}

TEST_CASE("colour adds nothing that the signs do not say") {
  std::string colored = Evening(5).grid(100, true);
  for (std::size_t at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b')) {
    colored.erase(at, colored.find('m', at) - at + 1);
  }
  const auto plain = lines_of(Evening(5).grid(100));
  const auto bare = lines_of(colored);
  REQUIRE(plain.size() == bare.size());
  for (std::size_t i = 0; i < plain.size(); ++i) {
    CHECK(bare[i].substr(0, plain[i].size()) == plain[i]);
  }
}

TEST_CASE("a family keeps its number on every day of the plan, and no number is left out") {
  Evening evening(6);
  const auto family = [&](std::size_t pupil, const char* guardian, const char* household) {
    evening.roster.guardians[pupil].person = PersonId(guardian);
    evening.roster.guardians[pupil].household = HouseholdId(household);
    evening.plan.talks[pupil].guardians = {PersonId(guardian)};
  };
  // Two parents who live apart share the first two children: one family, and no number is lost on them.
  for (const std::size_t pupil : {0U, 1U}) {
    Guardian father = evening.roster.guardians[pupil];
    father.person = PersonId("G9");
    father.household = HouseholdId("H9");
    evening.roster.guardians.push_back(father);
    evening.plan.talks[pupil].guardians.push_back(father.person);
  }
  for (const std::size_t pupil : {2U, 3U, 4U, 5U}) {
    family(pupil, pupil < 4 ? "G3" : "G5", pupil < 4 ? "H3" : "H5");
  }
  for (const std::size_t pupil : {3U, 4U, 5U}) {
    evening.plan.talks[pupil].start.day = sys_days(2027y / 2 / 11);
  }
  const std::string text = evening.grid(120);
  for (const char* label : {"Kind10 +1", "Kind11 +1", "Kind12 +2", "Kind13 +2", "Kind14 +3", "Kind15 +3"}) {
    CAPTURE(label);
    CHECK(has(text, label));
  }
}

TEST_CASE("who is on the way to a home, or in a talk of another round, is not called free") {
  Evening evening(1);
  evening.plan.talks[0].mode = Mode::home;  // 19:00–19:10, a quarter of an hour away
  PlannedTalk other = evening.plan.talks[0];
  other.moment = MomentId("advies");
  other.mode = Mode::school;
  other.start.clock = Clock{1170};
  const auto row_at = [](const std::string& text, const char* time) {
    for (const std::string& line : lines_of(text)) {
      if (line.starts_with(time)) {
        return line.substr(7);
      }
    }
    return std::string();
  };
  const Plan& plan = evening.plan;
  const std::string one =
      render_plan_grid({.lang = Lang::nl, .width = 80},
                       {plan, evening.policy, evening.school, evening.roster, {plan.moment}, {&other}});
  CHECK(row_at(one, "18:45") == "onderweg");
  CHECK(row_at(one, "19:10") == "onderweg");
  CHECK(row_at(one, "19:30") == "bezet");
  CHECK(row_at(one, "19:40") == "·");

  evening.plan.talks.push_back(other);
  const std::string both = render_plan_grid(
      {.lang = Lang::nl, .width = 80},
      {plan, evening.policy, evening.school, evening.roster, {plan.moment, other.moment}, {}});
  CHECK(row_at(both, "19:30") == "Kind10 [2]");
  CHECK(has(both, "[2]: advies"));
}
