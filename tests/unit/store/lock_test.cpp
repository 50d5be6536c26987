// Who may write, and what the others are told.
#include "store/lock.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "given.hpp"

using namespace gesprek;
using namespace gesprek::store;
using given::error_of;
using given::k_owner;
using namespace std::chrono_literals;

namespace {

std::string message_of_second_lock(Folder& folder, Lock::Mode mode) {
  try {
    const Lock second(folder, mode, {"gesprek check", "now"}, 100ms);
  } catch (const IoError& error) {
    CHECK(error.kind() == IoError::Kind::locked);
    return say(Lang::en, error.message());
  }
  return "none";
}

}  // namespace

TEST_CASE("One writer keeps out writers and readers, and is named to them") {
  const given::TemporaryFolder school;
  Folder mine = Folder::open(school.path());
  Folder other = Folder::open(school.path());
  {
    const Lock lock(mine, Lock::Mode::write, k_owner);
    CHECK(lock.can_write());
    for (const Lock::Mode mode : {Lock::Mode::read, Lock::Mode::write}) {
      const std::string message = message_of_second_lock(other, mode);
      CHECK(message.find("gesprek test") != std::string::npos);
      CHECK(message.find("2027-02-09 16:05") != std::string::npos);
      CHECK(message.find(std::to_string(::getpid())) != std::string::npos);
    }
  }
  CHECK(message_of_second_lock(other, Lock::Mode::write) == "none");
}

TEST_CASE("Readers do not keep each other out, but they do a writer") {
  const given::TemporaryFolder school;
  Folder mine = Folder::open(school.path());
  Folder other = Folder::open(school.path());
  const Lock lock(mine, Lock::Mode::read, k_owner);
  CHECK_FALSE(lock.can_write());
  CHECK(message_of_second_lock(other, Lock::Mode::read) == "none");
  CHECK(message_of_second_lock(other, Lock::Mode::write).starts_with("another command is busy"));
}

TEST_CASE("The lock outlives another opening and closing of its file") {
  const given::TemporaryFolder school;
  Folder mine = Folder::open(school.path());
  Folder other = Folder::open(school.path());
  const Lock lock(mine, Lock::Mode::write, k_owner);
  mine.read(".gesprek/lock");
  CHECK(message_of_second_lock(other, Lock::Mode::write) != "none");
}

TEST_CASE("The lock of a killed process is free") {
  const given::TemporaryFolder school;
  Folder folder = Folder::open(school.path());
  const pid_t child = ::fork();
  if (child == 0) {
    Folder own = Folder::open(school.path());
    const Lock lock(own, Lock::Mode::write, k_owner);
    ::_exit(0);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(message_of_second_lock(folder, Lock::Mode::write) == "none");
}

TEST_CASE("What another program wrote into the lock file cannot steer the terminal") {
  const given::TemporaryFolder school;
  Folder mine = Folder::open(school.path());
  Folder other = Folder::open(school.path());
  const Lock lock(mine, Lock::Mode::write, k_owner);
  school.put(".gesprek/lock", "command=\x1b[2Jowned\nprocess=1\nsince=now\n");
  CHECK(message_of_second_lock(other, Lock::Mode::write).starts_with("another command is busy"));
}

TEST_CASE("A lock leaves a private folder and file behind") {
  const given::TemporaryFolder school;
  Folder folder = Folder::open(school.path());
  { const Lock lock(folder, Lock::Mode::write, k_owner); }
  CHECK(school.mode(".gesprek") == 0700);
  CHECK(school.mode(".gesprek/lock") == 0600);
  CHECK(school.get(".gesprek/lock").empty());
  CHECK(school.files().empty());
}

namespace {

/// A disk that is mounted for reading only: it says so to whoever makes or opens something for writing, root
/// too.
class ReadOnlyOs : public Os {
 public:
  int open_at(int folder, const std::string& path, int flags, mode_t mode) override {
    return (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0 ? refuse() : Os::open_at(folder, path, flags, mode);
  }
  int make_folder_at(int, const std::string&, mode_t) override { return refuse(); }

 private:
  static int refuse() {
    errno = EROFS;
    return -1;
  }
};

}  // namespace

TEST_CASE("A folder that cannot be written is read without a lock, and not written at all") {
  const given::TemporaryFolder school;
  ReadOnlyOs os;
  Folder folder = Folder::open(school.path(), os);
  CHECK(error_of([&] { const Lock lock(folder, Lock::Mode::read, k_owner); }) == "none");
  CHECK(error_of([&] { const Lock lock(folder, Lock::Mode::write, k_owner); }) == "io");
  CHECK(school.files().empty());
}

TEST_CASE("A folder that cannot be written, of which somebody holds the lock, is not read meanwhile") {
  const given::TemporaryFolder school;
  Folder mine = Folder::open(school.path());
  const Lock lock(mine, Lock::Mode::write, k_owner);
  ReadOnlyOs os;
  Folder folder = Folder::open(school.path(), os);
  CHECK(message_of_second_lock(folder, Lock::Mode::read).find("gesprek test") != std::string::npos);
}

TEST_CASE("A link in place of the lock is not followed") {
  const given::TemporaryFolder outside;
  const given::TemporaryFolder school;
  std::filesystem::create_directory(school / ".gesprek");
  std::filesystem::create_symlink(outside / "victim", school / ".gesprek/lock");
  Folder folder = Folder::open(school.path());
  CHECK(error_of([&] { const Lock lock(folder, Lock::Mode::write, k_owner); }) == "io");
  CHECK(outside.get("victim") == "-");
}
