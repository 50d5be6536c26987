#include "compliance/explain.hpp"

#include <doctest/doctest.h>

#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

/// As a person reads it: the promise, what became of it, the facts, and the steps.
std::string explained(const World& world, std::string_view id, std::string_view as_of, Lang lang = Lang::en) {
  const Duty duty = world.duty(id, as_of);
  const Explanation why = explain_duty(duty);
  std::string text = say(lang, why.promise) + '\n' + say(lang, duty.message) + '\n';
  for (const Message& fact : duty.evidence) {
    text += say(lang, fact) + '\n';
  }
  text += say(lang, why.shown_by) + '\n';
  for (const Step& step : why.steps) {
    text += say(lang, step.what) + '\n';
    for (const std::string& command : step.commands) {
      text += "  " + command + '\n';
    }
  }
  return text;
}

}  // namespace

TEST_CASE("explain (A23): promise, what became of it, arithmetic, evidence and the steps") {
  World world;
  world.happened("held rapport/P1 2027-02-09");
  world.happened("report-filed rapport/P1 2027-02-17");
  CHECK(explained(world, "report-in-time:rapport/P1", "2027-03-01") ==
        "A23: The report of the talk is filed in time.\n"
        "Sanne P1, rapport: the report was filed on Wednesday 17 February 2027, 1 day late; it was due by "
        "Tuesday 16 "
        "February 2027.\n"
        "The talk was held on Tuesday 9 February 2027.\n"
        "1 week after that is Tuesday 16 February 2027.\n"
        "The report was filed on Wednesday 17 February 2027.\n"
        "That is 1 day late.\n"
        "This is shown by: reports (report-filed).\n"
        "it was done, only late: that stays\n"
        "waive it, with the reason in one word after reason=:\n"
        "  gesprek record waived report-in-time:rapport/P1 --value \"reason=decided\"\n");
}

TEST_CASE("explain: what is still to come says how to record it, what is met needs nothing") {
  World world;
  world.plan("rapport/P1", "2027-02-09");
  CHECK(explained(world, "invited-in-time:rapport/P1", "2027-01-25")
            .find("  gesprek record invited rapport/P1\n") != std::string::npos);
  CHECK(explained(world, "planned:rapport/P1", "2027-01-25").find("nothing more needs to be done") !=
        std::string::npos);
  CHECK(explained(world, "planned:rapport/P1", "2027-01-25", Lang::nl)
            .find("er hoeft niets meer te gebeuren") != std::string::npos);
}

TEST_CASE("explain: a talk that is missing is settled by planning it, and too late for that by agreement") {
  World world;
  world.owe("rapport", "P2");
  world.plan("rapport/P2", "2027-02-09");
  using Commands = std::vector<std::string>;
  const Duty in_time = world.duty("planned:rapport/P1", "2027-02-21");
  CHECK(settling_commands(in_time) == Commands{"gesprek plan rapport"});
  const Duty missed = world.duty("planned:rapport/P1", "2027-02-22");
  CHECK(missed.remedy.by == Settling::agreed);
  CHECK(settling_commands(missed) == Commands{"gesprek plan rapport"});
  CHECK(explained(world, "planned:rapport/P1", "2027-02-22").find("moment: rapport, pupil: P1") !=
        std::string::npos);
  CHECK(waiving_command(missed) == "gesprek record waived planned:rapport/P1 --value \"reason=decided\"");
  // What lacks for planning is what the planner says.
  world.talk("rapport/P2").missing.push_back({});
  world.plans.clear();
  CHECK(world.duty("planned:rapport/P2", "2027-01-05").remedy.by == Settling::planned);
}

TEST_CASE("explain: a talk without an appointment is held on a day of its period, not today") {
  World world;
  world.happened("invited rapport/P1 2027-01-25");
  world.happened("held rapport/P9 2027-02-01");
  CHECK(settling_commands(world.duty("held:rapport/P1", "2027-03-10")) ==
        std::vector<std::string>{"gesprek record held rapport/P1 --date 2027-02-28"});
  CHECK(settling_commands(world.duty("held:rapport/P1", "2027-02-10")) ==
        std::vector<std::string>{"gesprek record held rapport/P1"});
}

TEST_CASE("explain: the arithmetic of an invitation, whichever rule counts back from it") {
  World world;
  world.happened("invited rapport/P9 2027-01-02");
  // No appointment: counted back from the window.
  CHECK(world.evidence("invited-in-time:rapport/P1", "2027-02-10") ==
        "This talk belongs between Monday 1 February 2027 and Sunday 28 February 2027. "
        "1 week before that is Sunday 21 February 2027.");
  world.happened("invited rapport/P1 2027-02-22");
  const std::string late = world.evidence("invited-in-time:rapport/P1", "2027-02-25");
  CAPTURE(late);
  CHECK(late.find("1 week before that is Sunday 21 February 2027.") != std::string::npos);
  CHECK(late.find("That is 1 day late.") != std::string::npos);
  // Form and guardians go with the same day.
  world.plan("rapport/P1", "2027-03-01");
  const std::string people = world.evidence("right-people-invited:rapport/P1", "2027-02-25");
  CAPTURE(people);
  CHECK(people.find("1 week before that is Monday 22 February 2027.") != std::string::npos);
}

TEST_CASE(
    "explain (B14, B18, B21): the event, class and kind that a cadence asks for, and a waiver that settles "
    "it") {
  World world;
  Moment& moment = world.talk_moment("groepsbericht");
  moment.kind = MomentKind::cadence;
  moment.cadence = Cadence{};
  moment.cadence->subject = Cadence::Subject::class_;
  moment.cadence->message_kind = "group";
  Occurrence& october = world.agenda.occurrences.emplace_back();
  october.id = "groepsbericht/5A/2026-10";
  october.moment = MomentId("groepsbericht");
  october.moment_index = 1;
  october.classes = {ClassId("5A")};
  october.days = DayRange{day("2026-10-01"), day("2026-10-31")};
  world.happened("message-posted groepsbericht 2026-09-01 class=5A");
  const Duty missed = world.duty("cadence:groepsbericht/5A/2026-10", "2026-11-01");
  CHECK(missed.remedy.by == Settling::done_then);
  CHECK(settling_commands(missed).front() ==
        "gesprek record message-posted groepsbericht --date 2026-10-31 --value \"class=5A kind=group\"");
  CHECK(waiving_command(missed) ==
        "gesprek record waived cadence:groepsbericht/5A/2026-10 --value \"reason=decided\"");
  World told = world;
  told.settle("cadence:groepsbericht/5A/2026-10", "2026-11-01");
  CHECK(told.status("cadence:groepsbericht/5A/2026-10", "2026-11-01") == "met");
  const Duty in_october = world.duty("cadence:groepsbericht/5A/2026-10", "2026-10-12");
  CHECK(settling_commands(in_october).front() ==
        "gesprek record message-posted groepsbericht --value \"class=5A kind=group\"");
  world.happened("waived groepsbericht 2026-10-31 rule=cadence reason=ill class=5A");
  CHECK(world.status("cadence:groepsbericht/5A/2026-10", "2026-11-01") == "waived");
}

TEST_CASE("explain (A12): goals are recorded as goals, agreements as agreements") {
  World world;
  RecordItem goals;
  goals.item = "goals";
  goals.basis.clause = "A12";
  world.moment("rapport").record = {goals};
  world.happened("held rapport/P1 2027-02-09");
  world.happened("goals-recorded rapport/P2 2027-02-09");
  CHECK(settling_commands(world.duty("recorded:rapport/P1", "2027-02-10")).front() ==
        "gesprek record goals-recorded rapport/P1");
}

TEST_CASE("explain (B10): an invitation of the same day settles a follow-up, one before it does not") {
  World world;
  world.happened("held rapport/P1 2027-02-09", "2027-02-09T15:00");
  world.happened("invited rapport/P1 2027-02-09 guardians=P1a", "2027-02-09T15:59");
  world.happened("follow-up-wanted rapport/P1 2027-02-09", "2027-02-09T16:00");
  CHECK(world.status("follow-up:rapport/P1", "2027-02-17") == "overdue");
  CHECK(world.duty("follow-up:rapport/P1", "2027-02-17").remedy.by == Settling::by_agreement);
  World settled = world;
  settled.settle("follow-up:rapport/P1", "2027-02-09");
  CHECK(settled.status("follow-up:rapport/P1", "2027-02-17") == "met");
}

TEST_CASE("explain: what is untracked says how it would be checked") {
  World world;
  world.happened("held rapport/P1 2027-02-09");
  CHECK(explained(world, "report-in-time:rapport", "2027-03-01").find("once the school records this") !=
        std::string::npos);
}
