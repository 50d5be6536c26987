// Changes to files, when nothing goes wrong and when the world has moved on.
#include "store/commit.hpp"

#include <sys/resource.h>

#include <csignal>

#include "given.hpp"
#include "store/journal.hpp"

using namespace gesprek;
using namespace gesprek::store;
using given::error_of;
using given::k_owner;

namespace {

void change(Folder& folder, const std::vector<Change>& changes) {
  const Lock lock(folder, Lock::Mode::write, k_owner);
  commit(folder, lock, changes);
}

}  // namespace

TEST_CASE("New files and folders are private to their owner, whatever the umask") {
  const given::TemporaryFolder school;
  Folder folder = Folder::open(school.path());
  for (const mode_t mask : {0000U, 0022U, 0077U}) {
    const mode_t before = ::umask(mask);
    change(folder, {{"log.csv", "a"}, {"plans/rapport.csv", "b"}, {".gesprek/last/rapport.csv", "b"}});
    ::umask(before);
    CHECK(school.files() == ".gesprek/last/rapport.csv log.csv plans/rapport.csv");
    for (const char* file : {"log.csv", "plans/rapport.csv", ".gesprek/last/rapport.csv"}) {
      CHECK(school.mode(file) == 0600);
    }
  }
  CHECK(school.mode("plans") == 0700);
  CHECK(school.mode(".gesprek/last") == 0700);
}

TEST_CASE("Files are replaced and removed; what is not there is removed already") {
  const given::TemporaryFolder school;
  school.put("log.csv", "old");
  school.put("plans/rapport.csv", "old");
  Folder folder = Folder::open(school.path());
  change(folder, {{"log.csv", "new"},
                  {"plans/rapport.csv", std::nullopt},
                  {"plans/none.csv", std::nullopt},
                  {"no/none.csv", std::nullopt}});
  CHECK(school.get("log.csv") == "new");
  CHECK(school.files() == "log.csv");
  change(folder, {{"log.csv", std::nullopt}});
  CHECK(school.files().empty());
  change(folder, {});
  CHECK(school.files().empty());
}

TEST_CASE("A link at the target is replaced, its victim stays as it was (B8)") {
  const given::TemporaryFolder outside;
  outside.put("victim", "old");
  const given::TemporaryFolder school;
  std::filesystem::create_symlink(outside / "victim", school / "log.csv");
  std::filesystem::create_directory_symlink(outside.path(), school / "plans");
  Folder folder = Folder::open(school.path());
  change(folder, {{"log.csv", "new"}});
  CHECK(outside.get("victim") == "old");
  CHECK_FALSE(std::filesystem::is_symlink(school / "log.csv"));
  CHECK(error_of([&] { change(folder, {{"plans/rapport.csv", "new"}}); }) == "io");
  CHECK(outside.files() == "victim");
}

TEST_CASE("A file that was read and changed meanwhile makes the change stale (B4)") {
  const given::TemporaryFolder school;
  school.put("pupils.csv", "old");
  Folder folder = Folder::open(school.path());
  folder.read("pupils.csv");
  folder.read("none.csv");
  school.put("pupils.csv", "by hand");
  CHECK(error_of([&] { change(folder, {{"log.csv", "new"}}); }) == "stale");
  CHECK(school.files() == "pupils.csv");
  folder.read("pupils.csv");
  CHECK(error_of([&] { change(folder, {{"log.csv", "new"}}); }) == "none");
}

TEST_CASE("A file that came or went since it was looked for makes the change stale") {
  const given::TemporaryFolder school;
  school.put("gone.csv", "x");
  for (const char* name : {"come.csv", "gone.csv"}) {
    Folder folder = Folder::open(school.path());
    folder.read(name);
    school.get(name) == "-" ? school.put(name, "x")
                            : static_cast<void>(std::filesystem::remove(school / name));
    CHECK(error_of([&] { change(folder, {{"log.csv", "new"}}); }) == "stale");
  }
}

TEST_CASE("What the program wrote itself is not stale") {
  const given::TemporaryFolder school;
  school.put("log.csv", "old");
  Folder folder = Folder::open(school.path());
  folder.read("log.csv");
  change(folder, {{"log.csv", "new"}});
  change(folder, {{"log.csv", "newer"}});
  CHECK(school.get("log.csv") == "newer");
}

TEST_CASE("A decided change is finished by the next lock, also by a reader's (B1)") {
  for (const Lock::Mode mode : {Lock::Mode::read, Lock::Mode::write}) {
    const given::TemporaryFolder school;
    school.put("plans/.b.csv.1.gesprek-tmp", "new");
    school.put("gone.csv", "old");
    school.put(k_journal_path, write_journal({{"a.csv", ".a.csv.1.gesprek-tmp"},
                                              {"plans/b.csv", ".b.csv.1.gesprek-tmp"},
                                              {"gone.csv", {}}}));
    school.put("a.csv", "new");  // taken before the crash
    Folder folder = Folder::open(school.path());
    const Lock lock(folder, mode, k_owner);
    CHECK(school.files() == "a.csv plans/b.csv");
    CHECK(school.get("plans/b.csv") == "new");
  }
}

TEST_CASE("An undecided change leaves nothing behind after the next lock") {
  const given::TemporaryFolder school;
  for (const char* name : {".a.csv.1.gesprek-tmp", "plans/.b.csv.1.gesprek-tmp",
                           ".gesprek/.journal.1.gesprek-tmp", ".gesprek/last/.b.csv.1.gesprek-tmp"}) {
    school.put(name, "half");
  }
  school.put("a.csv", "old");
  school.put(".hidden", "mine");
  Folder folder = Folder::open(school.path());
  const Lock lock(folder, Lock::Mode::write, k_owner);
  CHECK(school.files() == ".hidden a.csv");
  CHECK(school.get("a.csv") == "old");
}

TEST_CASE("A journal that is not ours is not followed, and named") {
  const given::TemporaryFolder school;
  school.put(k_journal_path, "gesprek journal 1\nremove ../x\nend\n");
  Folder folder = Folder::open(school.path());
  CHECK(error_of([&] { const Lock lock(folder, Lock::Mode::write, k_owner); }) == "io");
}

TEST_CASE("A limit on file sizes is an error, and what stood before still stands") {
  const given::TemporaryFolder school;
  school.put("log.csv", "old");
  Folder folder = Folder::open(school.path());
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{4096, before.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  CHECK(error_of([&] { change(folder, {{"log.csv", std::string(9000, 'x')}, {"b.csv", "b"}}); }) == "io");
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
  std::signal(SIGXFSZ, handler);
  CHECK(school.files() == "log.csv");
  CHECK(school.get("log.csv") == "old");
}
