// Every system call of a change fails once, or is the last before a crash: the old or the new stands, never a
// mixture, never a false success.
#include "faulty_os.hpp"
#include "given.hpp"

using namespace gesprek;
using namespace gesprek::store;
using given::FaultyOs;
using given::k_owner;

namespace {

/// What a command does: lock, read, change several files.
struct Scenario {
  const char* name;
  std::vector<Change> changes;
};

const Scenario k_scenarios[] = {
    {"one file", {{"log.csv", "new log"}}},
    {"one new file in a new folder", {{"deep/er/new.csv", "new"}}},
    {"a plan, its copy and the log",
     {{"plans/rapport.csv", "new plan"}, {".gesprek/last/rapport.csv", "new plan"}, {"log.csv", "new log"}}},
    {"replace and remove",
     {{"plans/rapport.csv", std::nullopt}, {"plans/other.csv", "new"}, {"log.csv", std::nullopt}}},
};

void set_up(const given::TemporaryFolder& school) {
  school.put("log.csv", "old log");
  school.put("plans/rapport.csv", "old plan");
}

std::string outcome(const given::TemporaryFolder& school, const Scenario& scenario) {
  std::string text;
  for (const Change& change : scenario.changes) {
    text += change.path + "=" + school.get(change.path) + ";";
  }
  return text;
}

/// True when it was acknowledged.
bool run(const given::TemporaryFolder& school, const Scenario& scenario, Os& os) {
  try {
    Folder folder = Folder::open(school.path(), os);
    const Lock lock(folder, Lock::Mode::write, k_owner, std::chrono::milliseconds(0));
    folder.read("log.csv");
    commit(folder, lock, scenario.changes);
    return true;
  } catch (const IoError&) {
    return false;
  }
}

std::string outcome_without_faults(const Scenario& scenario) {
  const given::TemporaryFolder school;
  set_up(school);
  REQUIRE(run(school, scenario, store::system()));
  return outcome(school, scenario);
}

/// The next command: it must work without repair by hand, and leave nothing behind.
void recover_by_next_command(const given::TemporaryFolder& school) {
  Folder folder = Folder::open(school.path());
  const Lock lock(folder, Lock::Mode::write, k_owner, std::chrono::milliseconds(0));
  CHECK(school.files().find("gesprek-tmp") == std::string::npos);
  CHECK(school.files().find("journal") == std::string::npos);
}

/// One run with a fault at call n; false when the command ended before that call.
bool check_fault(const Scenario& scenario, FaultyOs::Fault fault, std::size_t at, int error,
                 const std::string& before, const std::string& after) {
  CAPTURE(at);
  const given::TemporaryFolder school;
  set_up(school);
  FaultyOs os(fault, at, error);
  const bool acknowledged = run(school, scenario, os);
  if (acknowledged) {
    CHECK(outcome(school, scenario) == after);
  }
  recover_by_next_command(school);
  const std::string found = outcome(school, scenario);
  CHECK((found == before || found == after));
  if (acknowledged) {
    CHECK(found == after);
  }
  return os.fired();
}

void check_every_call(const Scenario& scenario, FaultyOs::Fault fault, int error) {
  const given::TemporaryFolder untouched;
  set_up(untouched);
  const std::string before = outcome(untouched, scenario);
  const std::string after = outcome_without_faults(scenario);
  std::size_t at = 1;
  while (check_fault(scenario, fault, at, error, before, after)) {
    ++at;
    REQUIRE(at < 1000);
  }
  CHECK(at > 15);
}

}  // namespace

TEST_CASE("A crash at any call leaves the whole old or the whole new (B1)") {
  for (const Scenario& scenario : k_scenarios) {
    CAPTURE(scenario.name);
    check_every_call(scenario, FaultyOs::Fault::crash, EIO);
  }
}

TEST_CASE(
    "An error of any call leaves the whole old or the whole new, and is never called a success (B1, B2)") {
  for (const Scenario& scenario : k_scenarios) {
    for (const int error : {EIO, ENOSPC, EACCES, EMFILE, EINTR}) {
      CAPTURE(scenario.name);
      CAPTURE(error);
      check_every_call(scenario, FaultyOs::Fault::error, error);
    }
  }
}

TEST_CASE("Writes that put only half of their bytes are gone on with") {
  for (const Scenario& scenario : k_scenarios) {
    CAPTURE(scenario.name);
    const std::string after = outcome_without_faults(scenario);
    for (std::size_t at = 1; at < 60; ++at) {
      const given::TemporaryFolder school;
      set_up(school);
      FaultyOs os(FaultyOs::Fault::short_write, at);
      CHECK(run(school, scenario, os));
      CHECK(outcome(school, scenario) == after);
    }
  }
}

TEST_CASE("A second crash while the first is recovered from changes nothing (B1)") {
  const Scenario& scenario = k_scenarios[2];
  const given::TemporaryFolder untouched;
  set_up(untouched);
  const std::string before = outcome(untouched, scenario);
  const std::string after = outcome_without_faults(scenario);
  for (std::size_t first = 1; first < 80; first += 3) {
    for (std::size_t second = 1; second < 40; second += 2) {
      CAPTURE(first);
      CAPTURE(second);
      const given::TemporaryFolder school;
      set_up(school);
      FaultyOs dies(FaultyOs::Fault::crash, first);
      run(school, scenario, dies);
      FaultyOs dies_again(FaultyOs::Fault::crash, second);
      run(school, {"nothing", {}}, dies_again);
      recover_by_next_command(school);
      const std::string found = outcome(school, scenario);
      CHECK((found == before || found == after));
    }
  }
}
