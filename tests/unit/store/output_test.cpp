// Files that the user asked for.
#include "store/output.hpp"

#include <sys/stat.h>

#include "faulty_os.hpp"
#include "given.hpp"

using namespace gesprek;
using namespace gesprek::store;
using given::error_of;
using given::FaultyOs;

TEST_CASE("An output file is new, private, and replaces an older one") {
  const given::TemporaryFolder folder;
  write_output_file(folder / "plan.csv", "one");
  CHECK(folder.get("plan.csv") == "one");
  CHECK(folder.mode("plan.csv") == 0600);
  write_output_file(folder / "plan.csv", "two");
  CHECK(folder.get("plan.csv") == "two");
  CHECK(folder.files() == "plan.csv");
}

TEST_CASE("A link at the output's name is replaced, its victim stays as it was (B8)") {
  const given::TemporaryFolder folder;
  folder.put("victim", "old");
  std::filesystem::create_symlink("victim", folder / "plan.csv");
  write_output_file(folder / "plan.csv", "new");
  CHECK(folder.get("victim") == "old");
  CHECK(folder.get("plan.csv") == "new");
}

TEST_CASE("Pipes, devices, folders and strange names are no output") {
  const given::TemporaryFolder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  std::filesystem::create_directory(folder / "folder");
  for (const std::string& path :
       {folder / "pipe", folder / "folder", folder / "none/plan.csv", folder / "..", folder / "",
        folder / "a\nb", folder / std::string(201, 'x'), std::string("/dev/null")}) {
    CAPTURE(path);
    CHECK(error_of([&] { write_output_file(path, "x"); }) == "io");
  }
  CHECK(folder.files() == "pipe");
}

TEST_CASE("An output folder is made when it is not there, and its files stay in it") {
  const given::TemporaryFolder folder;
  OutputFolder letters(folder / "letters/");
  letters.write("brief-0001.html", "x");
  CHECK(folder.get("letters/brief-0001.html") == "x");
  CHECK(folder.mode("letters") == 0700);
  for (const char* name : {"../x", "/tmp/x", "a/b", "", ".", ".."}) {
    CHECK(error_of([&] { letters.write(name, "x"); }) == "io");
  }
  CHECK(error_of([&] { OutputFolder again(folder / "letters"); }) == "none");
  CHECK(error_of([&] { OutputFolder deep(folder / "a/b"); }) == "io");
  std::filesystem::create_directory_symlink(folder / "letters", folder / "link");
  CHECK(error_of([&] { OutputFolder link(folder / "link"); }) == "io");
}

TEST_CASE("Many files come at once, and a fault at any call leaves no half file") {
  for (std::size_t at = 1;; ++at) {
    CAPTURE(at);
    const given::TemporaryFolder folder;
    FaultyOs os(FaultyOs::Fault::error, at, ENOSPC);
    const std::string error = error_of([&] {
      OutputFolder letters(folder / "letters", os);
      letters.write_all({{"a.txt", "first"}, {"b.txt", "second"}});
    });
    if (!os.fired()) {
      CHECK(error == "none");
      CHECK(folder.get("letters/a.txt") + folder.get("letters/b.txt") == "firstsecond");
      CHECK(at > 10);
      break;
    }
    for (const char* name : {"a.txt", "b.txt"}) {
      const std::string path = std::string("letters/") + name;
      CHECK((!std::filesystem::exists(folder / path) || folder.get(path) == "first" ||
             folder.get(path) == "second"));
    }
  }
  const given::TemporaryFolder folder;
  OutputFolder letters(folder / "letters");
  CHECK(error_of([&] { letters.write_all({{"a.txt", "x"}, {"../b", "x"}}); }) == "io");
  CHECK(letters.names().empty());
}

TEST_CASE("Which paths name a folder") {
  const given::TemporaryFolder folder;
  folder.put("file", "");
  CHECK(names_a_folder(folder.path()));
  CHECK(names_a_folder(folder / "new/"));
  CHECK_FALSE(names_a_folder(folder / "new"));
  CHECK_FALSE(names_a_folder(folder / "file"));
}

TEST_CASE("An output that fails at any call leaves the old file, and no other") {
  for (std::size_t at = 1;; ++at) {
    CAPTURE(at);
    const given::TemporaryFolder folder;
    folder.put("plan.csv", "old");
    FaultyOs os(FaultyOs::Fault::error, at, ENOSPC);
    const std::string error = error_of([&] { write_output_file(folder / "plan.csv", "new", os); });
    if (!os.fired()) {
      CHECK(error == "none");
      CHECK(at > 8);
      break;
    }
    CHECK(folder.files() == "plan.csv");
    CHECK((folder.get("plan.csv") == "new" || (folder.get("plan.csv") == "old" && error == "io")));
  }
}
