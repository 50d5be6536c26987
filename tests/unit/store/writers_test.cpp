// Several processes that write at once: nobody's line is lost, nobody's stands twice.
#include <sys/wait.h>
#include <unistd.h>

#include "given.hpp"
#include "load/log.hpp"

using namespace gesprek;
using namespace gesprek::store;
using given::k_owner;

namespace {

constexpr int k_writers = 8;
constexpr int k_lines_each = 10;

LogLine line(int writer, int number) {
  LogLine made;
  made.at = {make_day(2027, 2, 9).value(), Clock{number}};
  made.event = LogEvent::held;
  made.pupil = PupilId("P" + std::to_string(writer) + "-" + std::to_string(number));
  made.date = made.at.day;
  return made;
}

void append(const std::string& path, const LogLine& added) {
  Folder folder = Folder::open(path);
  const Lock lock(folder, Lock::Mode::write, k_owner, std::chrono::seconds(60));
  const std::string log = folder.read("log.csv").value_or("");
  commit(folder, lock,
         {{"log.csv", append_log_lines(log, {added})}, {".gesprek/last/count", std::to_string(log.size())}});
}

[[noreturn]] void write_all_lines(const std::string& path, int writer) {
  for (int number = 0; number < k_lines_each; ++number) {
    try {
      append(path, line(writer, number));
    } catch (...) {
      ::_exit(1);
    }
  }
  ::_exit(0);
}

}  // namespace

TEST_CASE("Eight processes append to the log: every line is there exactly once (B3)") {
  const given::TemporaryFolder school;
  std::vector<pid_t> children;
  for (int writer = 0; writer < k_writers; ++writer) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      write_all_lines(school.path(), writer);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
  }
  Sources sources;
  Diagnostics diagnostics;
  const Log log = load_log(sources, add_table(sources, "log.csv", school.get("log.csv")), diagnostics);
  CHECK(diagnostics.empty());
  CHECK(log.lines.size() == k_writers * k_lines_each);
  CHECK(known_at(log, make_day(2027, 2, 9).value()).lines.size() == k_writers * k_lines_each);
  CHECK(school.files() == ".gesprek/last/count log.csv");
}
