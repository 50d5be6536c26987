// The journal of a change to several files.
#include "store/journal.hpp"

#include <doctest/doctest.h>

#include "store/folder.hpp"

using namespace gesprek::store;

namespace {

const std::vector<Step> k_steps = {{"plans/rapport.csv", ".rapport.csv.12.gesprek-tmp"},
                                   {"log.csv", std::nullopt}};

}  // namespace

TEST_CASE("A journal reads back as it was written") {
  CHECK(read_journal(write_journal(k_steps)) == k_steps);
  CHECK(read_journal(write_journal({})) == std::vector<Step>{});
}

TEST_CASE("A journal that is not whole is none") {
  const std::string whole = write_journal(k_steps);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK_FALSE(read_journal(whole.substr(0, size)));
  }
  CHECK_FALSE(read_journal(whole + "x"));
  CHECK_FALSE(read_journal(std::string(whole.size(), '\0')));
}

TEST_CASE("A journal cannot name files outside the folder, nor files that are not ours to move") {
  const std::string head = "gesprek journal 1\n";
  for (const std::string step : {"remove ../x", "remove /etc/x", "remove a//b", "remove ", "put x\tlog.csv",
                                 "put ../.x.gesprek-tmp\tlog.csv", "put .x.gesprek-tmp\t../log.csv",
                                 "put .x.gesprek-tmp log.csv", "move a\tb", ""}) {
    CAPTURE(step);
    CHECK_FALSE(read_journal(head + step + "\nend\n"));
  }
}

TEST_CASE("Staged names are known again, and no others") {
  CHECK(is_staged_name(staged_name("log.csv", 4711)));
  for (const char* name : {"log.csv", ".log.csv", ".x.tmp", "x.gesprek-tmp", ".a/b.gesprek-tmp"}) {
    CHECK_FALSE(is_staged_name(name));
  }
}

TEST_CASE("Paths below a folder") {
  for (const char* path : {"log.csv", "plans/rapport.csv", ".gesprek/last/x.csv", "a b.csv", "é.csv"}) {
    CHECK(is_safe_path(path));
  }
  for (const char* path : {"", "/", "/x", "x/", "a//b", ".", "..", "a/../b", "./a", "a\nb", "a\x7f"}) {
    CHECK_FALSE(is_safe_path(path));
  }
  CHECK(is_safe_path(std::string(200, 'x')));
  CHECK_FALSE(is_safe_path(std::string(201, 'x')));
}
