// A search that is cut short keeps what it has; one that takes a moment says on a terminal how far it is.
#include "commands/plan.hpp"

#include <doctest/doctest.h>

#include "school_copy.hpp"
#include "words/plan.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::day;
using given::read_file;
using given::Run;
using given::TemporaryFolder;

namespace {

constexpr int k_asked_until_interrupt = 150;

PlanRequest february() {
  PlanRequest request;
  request.moments = {{"rapportgesprek-februari", {}}};
  return request;
}

}  // namespace

TEST_CASE("Ctrl-C keeps the best plan so far, and says so") {
  const TemporaryFolder folder("interrupted");
  folder.copy_example("school-a");
  Run run(folder.path, day(2027, 1, 11));
  int asked = 0;
  run.env.interrupted = [&] { return ++asked > k_asked_until_interrupt; };
  run.env.lang = Lang::en;
  CHECK(plan(february(), run.env) != Exit::wrong);
  CHECK(run.out.str().find("Interrupted; this is the best plan so far.") != std::string::npos);
  CHECK(read_file(folder.path / "plans" / "rapportgesprek-februari.csv").find("rapportgesprek-februari/") !=
        std::string::npos);
}

TEST_CASE("the line of progress fits 80 columns with a large school's numbers") {
  for (const Lang lang : {Lang::nl, Lang::en}) {
    const std::string line = say(
        lang, {words::plan::k_progress,
               {{"unplaced", std::int64_t{12}}, {"cost", std::int64_t{12345}}, {"gap", std::int64_t{100}}}});
    CHECK(line.size() < 80);
  }
}

TEST_CASE("progress is shown on a terminal only, and wiped") {
  const TemporaryFolder folder("progress");
  folder.copy_example("school-a");
  for (const bool terminal : {false, true}) {
    Run run(folder.path, day(2027, 1, 11));
    double clock = 0;
    run.env.seconds = [&] { return clock += 0.01; };
    run.env.lang = Lang::en;
    run.env.dry_run = true;
    run.env.err_is_terminal = terminal;
    CHECK(plan(february(), run.env) != Exit::wrong);
    const std::string said = run.err.str();
    CHECK((said.find("searching: ") != std::string::npos) == terminal);
    CHECK((said.find('\x1b') != std::string::npos) == terminal);
    CHECK((!terminal || said.ends_with("\r\x1b[K")));
    CHECK((said.find("% too high (Ctrl-C: take it)") != std::string::npos) == terminal);  // not cut off at 80
  }
}

TEST_CASE("a search whose time is up just as the plan is proven says that it is proven") {
  const TemporaryFolder folder("proven");
  folder.copy_example("school-a");
  PlanRequest request = february();
  request.seconds = 1;
  int asked = 0;
  // Time is up when the clock is asked more often than that.
  const auto run_until = [&](int up) {
    Run run(folder.path, day(2027, 1, 11));
    run.env.dry_run = true;
    run.env.format = Format::json;
    asked = 0;
    run.env.seconds = [&asked, up] { return ++asked > up ? 2.0 : 0.0; };
    CHECK(plan(request, run.env) != Exit::wrong);
    return run.out.str();
  };
  REQUIRE(run_until(1'000'000).find(R"("gap": 0.0)") != std::string::npos);
  const int all = asked;
  for (int early = 1; early <= 2; ++early) {
    const std::string said = run_until(all - early);
    CAPTURE(early);
    CHECK((said.find(R"("gap": 0.0)") != std::string::npos) ==
          (said.find(R"("stopped": "proven")") != std::string::npos));
  }
}

TEST_CASE("the time limit counts from the start of the run, reading the school included") {
  const TemporaryFolder folder("late");
  folder.copy_example("school-a");
  Run run(folder.path, day(2027, 1, 11));
  constexpr double k_read = 2;
  double clock = k_read;
  run.env.seconds = [&] { return clock += 0.01; };
  run.env.dry_run = true;
  PlanRequest request = february();
  request.seconds = 1;
  CHECK(plan(request, run.env) != Exit::wrong);
  CHECK(clock < k_read + *request.seconds / 2);
}
