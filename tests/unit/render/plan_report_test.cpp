#include "render/plan_report.hpp"

#include <doctest/doctest.h>

#include "render/unplaced.hpp"
#include "words/planning.hpp"

using namespace gesprek;
using namespace gesprek::render;
using namespace std::chrono;

namespace {

/// A talk that got another time; its guardian must be told when its people knew of the old one.
planner::PlanChange moved(const std::string& pupil, bool published) {
  PlannedTalk before;
  before.id = TalkId("rapport/" + pupil);
  before.pupil = PupilId(pupil);
  before.start = {sys_days(2027y / 2 / 9), Clock{1110}};
  PlannedTalk after = before;
  after.start.clock = Clock{1120};
  planner::PlanChange change{before.id, before, after, published, {}};
  if (published) {
    change.tell = {PersonId("guardian-of-" + pupil)};
  }
  return change;
}

std::string report_of(std::vector<planner::PlanChange> changes) {
  planner::RoundPlan round;
  round.moment = MomentId("rapport");
  round.changes = std::move(changes);
  const std::vector<planner::RoundPlan> rounds{round};
  const Policy policy;
  const School school;
  const Roster roster;
  const Sources sources;
  return render_plan_report({}, {.rounds = rounds,
                                 .policy = policy,
                                 .school = school,
                                 .roster = roster,
                                 .sources = sources,
                                 .first = {false}});
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("whoever must be told of a change stands in the list, however long it is") {
  std::vector<planner::PlanChange> changes;
  for (int i = 10; i < 50; ++i) {
    changes.push_back(moved("untold" + std::to_string(i), false));
  }
  for (int i = 10; i < 60; ++i) {
    changes.push_back(moved("told" + std::to_string(i), true));
  }
  const std::string text = report_of(changes);
  CHECK(holds(text, "Gewijzigd (90)"));
  CHECK(holds(text, "guardian-of-told10"));
  CHECK(holds(text, "guardian-of-told59"));
  CHECK(holds(text, "(untold39)"));
  CHECK_FALSE(holds(text, "(untold40)"));
  CHECK(holds(text, "en nog 10, waarvan nog niemand iets was verteld"));
}

TEST_CASE("why some of several talks have no place leaves room for words, whoever these are") {
  std::vector<planner::UnplacedTalk> talks;
  for (int number = 1; number <= 7; ++number) {
    planner::UnplacedTalk talk;
    talk.pupil = PupilId("Maximiliaan van der Burg " + std::to_string(number));
    talk.talk = TalkId("rapport/" + talk.pupil.text);
    talk.reason = number < 7 ? Message(words::planning::k_blocked)
                             : Message(words::planning::k_not_found, {{"more", std::int64_t{2}}});
    talks.push_back(talk);
  }
  Look look;
  look.width = 80;
  const std::string text = unplaced_talks(look, Roster{}, talks);
  CHECK(holds(text, "Maximiliaan van der Burg 4 en nog 2):\n        alle mogelijke tijden zijn bezet"));
}
