// Finding and reading the folder of a school.
#include "store/folder.hpp"

#include <sys/stat.h>

#include <cerrno>

#include "given.hpp"

using namespace gesprek;
using namespace gesprek::store;
using given::error_of;

TEST_CASE("The school is found by walking up to gesprek.toml") {
  const given::TemporaryFolder school;
  school.put("gesprek.toml", "");
  school.put("plans/deep/x", "");
  const std::string path = std::filesystem::canonical(school.path()).string();
  CHECK(find_school(school.path()) == path);
  CHECK(find_school(school / "plans/deep") == path);
  CHECK_FALSE(find_school(school / "nowhere"));
  const given::TemporaryFolder other;
  std::filesystem::create_directory(other / "gesprek.toml");
  CHECK_FALSE(find_school(other.path()));
}

TEST_CASE("Files are read whole, those that are not there as nothing") {
  const given::TemporaryFolder school;
  const std::string large(300'000, 'x');
  school.put("large.csv", large);
  school.put("plans/empty.csv", "");
  Folder folder = Folder::open(school.path());
  CHECK(folder.read("large.csv") == large);
  CHECK(folder.read("plans/empty.csv") == "");
  CHECK_FALSE(folder.read("pupils.csv"));
  CHECK_FALSE(folder.read("nowhere/pupils.csv"));
  CHECK(folder.seen().size() == 4);
  CHECK(error_of([] { Folder::open("/nowhere/at/all"); }) == "io");
}

TEST_CASE("A file up to the limit is read, above it refused") {
  const given::TemporaryFolder school;
  school.put("a.csv", "12345");
  Folder folder = Folder::open(school.path());
  CHECK(folder.read("a.csv", 5) == "12345");
  CHECK(error_of([&] { folder.read("a.csv", 4); }) == "io");
}

TEST_CASE("No link is followed below the folder, and nothing but a regular file is read (B8)") {
  const given::TemporaryFolder outside;
  outside.put("secret.csv", "secret");
  const given::TemporaryFolder school;
  std::filesystem::create_symlink(outside / "secret.csv", school / "link.csv");
  std::filesystem::create_directory_symlink(outside.path(), school / "linked");
  std::filesystem::create_directory(school / "folder.csv");
  REQUIRE(::mkfifo((school / "pipe.csv").c_str(), 0600) == 0);
  Folder folder = Folder::open(school.path());
  for (const char* path : {"link.csv", "linked/secret.csv", "folder.csv", "pipe.csv"}) {
    CAPTURE(path);
    CHECK(error_of([&] { folder.read(path); }) == "io");
  }
}

TEST_CASE("The files of a folder are listed by name, without hidden ones, folders and links") {
  const given::TemporaryFolder school;
  for (const char* name : {"plans/b.csv", "plans/a.csv", "plans/.a.csv.1.gesprek-tmp", "plans/folder/x"}) {
    school.put(name, "");
  }
  std::filesystem::create_symlink("a.csv", school / "plans/link.csv");
  const Folder folder = Folder::open(school.path());
  CHECK(folder.list("plans") == std::vector<std::string>{"a.csv", "b.csv"});
  CHECK(folder.list("nowhere").empty());
}

namespace {

/// A disk of which the entries cannot be looked at.
class BlindOs : public Os {
 public:
  explicit BlindOs(int error) : m_error(error) {}
  int status_at(int, const std::string&, struct stat&) override {
    errno = m_error;
    return -1;
  }

 private:
  int m_error;
};

}  // namespace

TEST_CASE("A file that cannot be looked at is no file that is not there; one that went meanwhile is") {
  const given::TemporaryFolder school;
  school.put("plans/a.csv", "");
  BlindOs blind(EIO);
  CHECK(given::error_of([&] { Folder::open(school.path(), blind).list("plans"); }) == "io");
  BlindOs gone(ENOENT);
  CHECK(Folder::open(school.path(), gone).list("plans").empty());
}

TEST_CASE("The last plan that the program wrote") {
  const given::TemporaryFolder school;
  Folder folder = Folder::open(school.path());
  CHECK_FALSE(read_last_plan(folder, "rapport"));
  school.put(".gesprek/last/rapport.csv", "x");
  CHECK(read_last_plan(folder, "rapport") == "x");
  CHECK(last_plan_path("rapport") == ".gesprek/last/rapport.csv");
}

TEST_CASE("A file that the user names may be a link, but no device") {
  const given::TemporaryFolder folder;
  folder.put("a.csv", "12345");
  std::filesystem::create_symlink("a.csv", folder / "link.csv");
  CHECK(read_named_file(folder / "link.csv") == "12345");
  CHECK(error_of([&] { read_named_file(folder / "none.csv"); }) == "io");
  CHECK(error_of([&] { read_named_file(folder.path()); }) == "io");
  CHECK(error_of([&] { read_named_file("/dev/zero"); }) == "io");
  CHECK(error_of([&] { read_named_file(folder / "a.csv", 4); }) == "io");
}

TEST_CASE("A folder on a disk of one's own is not doubtful") {
  const given::TemporaryFolder school;
  CHECK_FALSE(Folder::open(school.path()).is_doubtful());
}
