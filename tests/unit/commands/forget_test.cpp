// What is past its date goes, on the day after it; one person goes from every file.
#include "commands/forget.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

#include "commands/check.hpp"
#include "commands/forget_tables.hpp"
#include "commands/plan.hpp"
#include "commands/validate.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::day;
using given::read_file;
using given::Run;
namespace fs = std::filesystem;

namespace {

/// True when the text holds the key as a word of its own.
bool holds_key(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    const auto is_of_word = [&](std::size_t place) {
      return place < text.size() &&
             (std::isalnum(static_cast<unsigned char>(text[place])) != 0 || text[place] == '-');
    };
    if (!(at > 0 && is_of_word(at - 1)) && !is_of_word(at + key.size())) {
      return true;
    }
  }
  return false;
}

std::size_t lines(const fs::path& path) {
  const std::string text = read_file(path);
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// Below a school, every table and plan that still names the key as a word.
std::string files_with(const fs::path& school, const std::string& key) {
  std::string names;
  for (const auto& entry : fs::recursive_directory_iterator(school)) {
    if (entry.is_regular_file() && entry.path().extension() == ".csv" &&
        holds_key(read_file(entry.path()), key)) {
      names += entry.path().filename().string() + " ";
    }
  }
  return names;
}

Exit forget_on(const fs::path& school, Day as_of, ForgetRequest request = {}) {
  Run run(school, as_of);
  const Exit exit = forget(request, run.env);
  CAPTURE(run.err.str());
  CHECK(exit == Exit::done);
  return exit;
}

constexpr auto k_everybody = [] {
  ForgetRequest request;
  request.everybody = true;
  return request;
};

/// How many duties check counts on the day: "met=12 late=1 overdue=0 waived=2".
std::string settled(const fs::path& school, Day as_of) {
  Run run(school, as_of);
  run.env.format = Format::json;
  check({}, run.env);
  const std::string json = run.out.str();
  const std::size_t summary = json.find("\"summary\": {");
  std::string counts;
  for (const std::string key : {"met", "late", "overdue", "waived"}) {
    const std::size_t at = json.find("\"" + key + "\": ", summary) + key.size() + 4;
    counts += (counts.empty() ? "" : " ") + key + "=" + json.substr(at, json.find_first_of(",\n}", at) - at);
  }
  return counts;
}

struct Example {
  given::TemporaryFolder school{"forget"};
  Example() { school.copy_example("school-a"); }
  fs::path file(const std::string& name) const { return school.path / name; }
};

}  // namespace

TEST_CASE("Requests are kept until and with the thirtieth day after the school year") {
  const Example example;
  const std::size_t rows = lines(example.file("requests.csv"));
  forget_on(example.school.path, day(2027, 8, 30));
  CHECK(lines(example.file("requests.csv")) == rows);
  forget_on(example.school.path, day(2027, 8, 31));
  CHECK(lines(example.file("requests.csv")) == 1);
}

TEST_CASE("Topics go thirty days after they were received, where no talk was planned") {
  const Example example;
  const std::string before = read_file(example.file("topics.csv"));
  REQUIRE(before.find("startgesprek/P040;G074;2026-09-04") != std::string::npos);
  forget_on(example.school.path, day(2026, 10, 4));
  CHECK(read_file(example.file("topics.csv")) == before);
  forget_on(example.school.path, day(2026, 10, 5));
  const std::string after = read_file(example.file("topics.csv"));
  CHECK(after.find("startgesprek/P040;") == std::string::npos);
  CHECK(after.find("startgesprek/P144;G193;2026-09-07") != std::string::npos);
}

TEST_CASE("What gesprek.toml says of periods counts") {
  const Example example;
  const std::string requests = read_file(example.file("requests.csv"));
  given::write_file(example.file("gesprek.toml"),
                    read_file(example.file("gesprek.toml")) +
                        "\n[retention]\ntopics = \"2 days\"\nrequests = \"1 week\"\npeople = \"1 month\"\n");
  forget_on(example.school.path, day(2026, 9, 6));
  CHECK(read_file(example.file("topics.csv")).find("startgesprek/P040;G074;2026-09-04") != std::string::npos);
  forget_on(example.school.path, day(2026, 9, 7));
  CHECK(read_file(example.file("topics.csv")).find("startgesprek/P040;") == std::string::npos);
  forget_on(example.school.path, day(2027, 8, 7));
  CHECK(read_file(example.file("requests.csv")) == requests);
  forget_on(example.school.path, day(2027, 8, 8));
  CHECK(lines(example.file("requests.csv")) == 1);
  CHECK(lines(example.file("pupils.csv")) > 1);
  forget_on(example.school.path, day(2027, 9, 1), k_everybody());
  CHECK(lines(example.file("pupils.csv")) == 1);
}

TEST_CASE("A length of months ends on a day that there is") {
  CHECK(kept_until(day(2027, 7, 31), {12, Unit::months}) == day(2028, 7, 31));
  CHECK(kept_until(day(2027, 7, 31), {2, Unit::months}) == day(2027, 9, 30));
  CHECK(kept_until(day(2027, 8, 31), {6, Unit::months}) == day(2028, 2, 29));
  CHECK(kept_until(day(2027, 7, 31), {2, Unit::weeks}) == day(2027, 8, 14));
}

TEST_CASE("At the end of the next school year everybody goes, and the log keeps its lines") {
  const Example example;
  const std::size_t pupils = lines(example.file("pupils.csv"));
  const std::size_t logged = lines(example.file("log.csv"));
  forget_on(example.school.path, day(2028, 7, 31), k_everybody());
  CHECK(lines(example.file("pupils.csv")) == pupils);
  forget_on(example.school.path, day(2028, 8, 1), k_everybody());
  CHECK(lines(example.file("pupils.csv")) == 1);
  CHECK(lines(example.file("guardians.csv")) == 1);
  CHECK(lines(example.file("log.csv")) == logged + 2);  // what both took away
  CHECK(files_with(example.school.path, "P040").empty());
  CHECK(files_with(example.school.path, "G074").empty());
  CHECK(read_file(example.file("staff.csv")).find("Manon") == std::string::npos);
}

TEST_CASE("Everybody goes only when that is said, and is shown before") {
  const Example example;
  const std::string pupils = read_file(example.file("pupils.csv"));
  const std::string requests = read_file(example.file("requests.csv"));
  const std::string log = read_file(example.file("log.csv"));
  Run run(example.school.path, day(2028, 8, 1));
  CHECK(forget({}, run.env) == Exit::wrong);
  CHECK(run.err.str().find("everybody-past") != std::string::npos);
  CHECK(run.err.str().find("gesprek.toml:") != std::string::npos);
  CHECK(read_file(example.file("pupils.csv")) == pupils);
  CHECK(read_file(example.file("requests.csv")) == requests);
  CHECK(read_file(example.file("log.csv")) == log);

  Run show(example.school.path, day(2028, 8, 1));
  CHECK(forget({{}, true}, show.env) == Exit::done);
  CHECK(show.out.str().find("--everybody") != std::string::npos);

  forget_on(example.school.path, day(2028, 8, 1), k_everybody());
  forget_on(example.school.path, day(2028, 8, 2));  // nobody is left of whom to ask
}

TEST_CASE("A day to come erases nothing, and can be looked at") {
  const Example example;
  const std::string pupils = read_file(example.file("pupils.csv"));
  for (const std::optional<Located<std::string>>& person :
       {std::optional<Located<std::string>>{}, std::optional(Located<std::string>{"P002", {}})}) {
    for (const Day to_come : {day(2026, 11, 24), day(2028, 8, 1), day(2099, 1, 1)}) {
      ForgetRequest request = k_everybody();
      request.person = person;
      Run run(example.school.path, to_come);
      run.env.now = {day(2026, 11, 23), Clock{540}};
      CHECK(forget(request, run.env) == Exit::wrong);
      CHECK(run.err.str().find("day-to-come") != std::string::npos);
      CHECK(read_file(example.file("pupils.csv")) == pupils);
    }
  }
  ForgetRequest request;
  request.show = true;
  Run show(example.school.path, day(2028, 8, 1));
  show.env.now = {day(2026, 11, 23), Clock{540}};
  CHECK(forget(request, show.env) == Exit::done);
  CHECK(show.out.str().find("P002") != std::string::npos);
  CHECK(read_file(example.file("pupils.csv")) == pupils);
}

TEST_CASE("Nothing at all of days: kept until and with the day itself") {
  CHECK(kept_until(day(2027, 7, 31), {0, Unit::calendar_days}) == day(2027, 7, 31));
  const Example example;
  given::write_file(example.file("gesprek.toml"),
                    read_file(example.file("gesprek.toml")) +
                        "\n[retention]\ntopics = \"0 days\"\nrequests = \"0 days\"\npeople = \"0 days\"\n");
  forget_on(example.school.path, day(2026, 9, 4));
  CHECK(read_file(example.file("topics.csv")).find("startgesprek/P040;") != std::string::npos);
  forget_on(example.school.path, day(2026, 9, 5));
  CHECK(read_file(example.file("topics.csv")).find("startgesprek/P040;") == std::string::npos);
  const std::size_t requests = lines(example.file("requests.csv"));
  forget_on(example.school.path, day(2027, 7, 31), k_everybody());
  CHECK(lines(example.file("requests.csv")) == requests);
  CHECK(lines(example.file("pupils.csv")) > 1);
}

TEST_CASE("One pupil goes from every file, with the guardians who are nobody else's") {
  const Example example;
  Run planning(example.school.path, day(2027, 1, 11));
  PlanRequest request;
  request.moments.push_back({"verwijzing-februari", {}});
  plan(request, planning.env);
  const std::size_t logged = lines(example.file("log.csv"));
  CHECK(files_with(example.school.path, "P002").find("verwijzing-februari.csv") != std::string::npos);

  Run show(example.school.path, day(2027, 2, 1));
  CHECK(forget({Located<std::string>{"P002", {}}, true}, show.env) == Exit::done);
  CHECK(show.out.str().find("pupils.csv:3\n  pupil        P002\n") != std::string::npos);
  CHECK(show.out.str().find("guardians.csv:4\n  pupil      P002\n  guardian   G003\n") != std::string::npos);
  CHECK(files_with(example.school.path, "P002").find("pupils.csv") != std::string::npos);

  forget_on(example.school.path, day(2027, 2, 1), {Located<std::string>{"P002", {}}, false});
  CHECK(files_with(example.school.path, "P002").empty());
  CHECK(files_with(example.school.path, "G003").empty());
  CHECK(lines(example.file("log.csv")) == logged + 1);
  CHECK(read_file(example.file("log.csv")).find("/forgotten-1;") != std::string::npos);

  Run again(example.school.path, day(2027, 3, 1));
  CHECK(validate({}, again.env) != Exit::wrong);
  CHECK(again.out.str().find("forgotten-") == std::string::npos);
}

TEST_CASE("What was met and missed stays counted when somebody is forgotten") {
  const Example example;
  const Day on = day(2027, 3, 1);
  const std::string before = settled(example.school.path, on);
  REQUIRE(before.find("met=0") == std::string::npos);
  for (const auto* key : {"P002", "P040", "G010"}) {
    forget_on(example.school.path, on, {Located<std::string>{key, {}}, false});
    CAPTURE(key);
    CHECK(settled(example.school.path, on) == before);
  }
  CHECK(read_file(example.file("log.csv")).find(";forgotten;;forgotten-") != std::string::npos);
}

TEST_CASE("What was met and missed stays counted when everybody is forgotten") {
  const Example example;
  const Day on = day(2028, 8, 1);
  const std::string before = settled(example.school.path, on);
  forget_on(example.school.path, on, k_everybody());
  CHECK(settled(example.school.path, on) == before);
}

TEST_CASE("A guardian goes, and the pupil stays") {
  const Example example;
  forget_on(example.school.path, day(2027, 2, 1), {Located<std::string>{"G003", {}}, false});
  CHECK(files_with(example.school.path, "G003").empty());
  CHECK(read_file(example.file("pupils.csv")).find("P002;") != std::string::npos);
  CHECK(read_file(example.file("guardians.csv")).find("P002;G004;") != std::string::npos);
}

TEST_CASE("Who is named in gesprek.toml, or nowhere, is not erased") {
  const Example example;
  const std::string before = read_file(example.file("staff.csv"));
  for (const auto* key : {"L01", "P999"}) {
    Run run(example.school.path, day(2027, 2, 1));
    CHECK(forget({Located<std::string>{key, {}}, false}, run.env) == Exit::wrong);
  }
  CHECK(read_file(example.file("staff.csv")) == before);
}

namespace {

constexpr std::string_view k_numbers_log =
    "at;event;moment;pupil;talk;date;by;value\r\n"
    "2027-02-10T09:00;held;verwijzing-februari;10;verwijzing-februari/10;2027-02-09;1;present=10,21,1 "
    "minutes=10\r\n"
    "2027-02-10T09:00;held;verwijzing-februari;1;verwijzing-februari/1;2027-02-09;2;present=1,22 "
    "minutes=1\r\n"
    "2027-02-10T09:01;waived;verwijzing-februari;2;verwijzing-februari/2;2027-02-09;1;"
    "finding=recorded:verwijzing-februari/2:A10 reason=ill\r\n";

/// Pupils 1, 2 and 10 with guardians 21, 22 and 23; teachers 1 and 2: keys as short numbers.
struct Numbers {
  given::TemporaryFolder school{"forget-numbers"};
  Numbers() {
    school.copy_example("school-a");
    const auto write = [&](const std::string& name, std::string_view text) {
      given::write_file(school.path / name, std::string(text));
    };
    fs::remove_all(school.path / "plans");
    std::string toml = read_file(school.path / "gesprek.toml");
    write("gesprek.toml", toml.substr(0, toml.find("[[rounds")));
    write("pupils.csv",
          "pupil;given;family;class;grade;first_day\r\n1;Ada;A;8A;8;2020-08-24\r\n"
          "2;Bo;B;8A;8;2020-08-24\r\n10;Cas;C;8A;8;2020-08-24\r\n");
    write("guardians.csv",
          "pupil;guardian;household;given;family;custody\r\n1;22;31;Gi;A;yes\r\n"
          "2;23;32;Gu;B;yes\r\n10;21;33;Go;C;yes\r\n");
    write("staff.csv", "staff;given;family;role\r\n1;Juf;J;teacher\r\n2;Meester;M;teacher\r\n");
    write("classes.csv", "class;grades;division;staff;room;hours\r\n8A;8;;1 2;;\r\n");
    write("requests.csv",
          "asked;kind;moment;pupil;household;person;date;from;until;minutes;value\r\n"
          "2027-01-05;wish;;;32;;2027-02-09;;;;1\r\n");
    write("topics.csv", "talk;guardian;received;text\r\n");
    write("log.csv", k_numbers_log);
  }
  std::string read(const std::string& name) const { return read_file(school.path / name); }
};

}  // namespace

TEST_CASE("A school year that nobody brought up to date erases nobody") {
  const Numbers numbers;
  std::string toml = numbers.read("gesprek.toml");
  toml = toml.substr(0, toml.find("[[closed"));
  const std::size_t at = toml.find("2026-2027");
  REQUIRE(at != std::string::npos);
  given::write_file(numbers.school.path / "gesprek.toml", toml.replace(at, 9, "2024-2025"));
  const std::string pupils = numbers.read("pupils.csv");
  const std::string requests = numbers.read("requests.csv");
  const auto forget_then = [&](Day as_of) {
    Run run(numbers.school.path, as_of);
    const Exit exit = forget(k_everybody(), run.env);
    CAPTURE(run.err.str());
    CHECK(exit == Exit::done);
    return run.err.str();
  };
  CHECK(forget_then(day(2027, 3, 1)).find("stale-school-year") != std::string::npos);
  CHECK(numbers.read("pupils.csv") == pupils);
  CHECK(numbers.read("requests.csv") == requests);
  forget_then(day(2028, 7, 31));
  CHECK(numbers.read("pupils.csv") == pupils);
  forget_then(day(2028, 8, 1));
  CHECK(numbers.read("pupils.csv") != pupils);
}

TEST_CASE("A request of this year stays in a folder of last year, whatever else is in it") {
  const Numbers numbers;
  std::string toml = numbers.read("gesprek.toml");
  toml = toml.substr(0, toml.find("[[closed"));
  given::write_file(numbers.school.path / "gesprek.toml",
                    toml.replace(toml.find("2026-2027"), 9, "2025-2026"));
  given::write_file(numbers.school.path / "log.csv", "at;event;moment;pupil;talk;date;by;value\r\n");
  given::write_file(numbers.school.path / "requests.csv",
                    "asked;kind;moment;pupil;household;person;date;from;until;minutes;value\r\n"
                    "2026-05-05;wish;;;31;;2026-06-09;;;;1\r\n"
                    "20-8-2026;wish;;;32;;2026-09-09;;;;1\r\n");
  forget_on(numbers.school.path, day(2026, 9, 5));
  CHECK(numbers.read("requests.csv").find(";31;") == std::string::npos);
  CHECK(numbers.read("requests.csv").find(";32;") != std::string::npos);
}

TEST_CASE("A number is a key only where a key stands, and only of its kind") {
  const Numbers numbers;
  forget_on(numbers.school.path, day(2027, 3, 1), {Located<std::string>{"10", {}}, false});
  const std::string log = numbers.read("log.csv");
  CAPTURE(log);
  CHECK(log.find(
            ";forgotten-1;verwijzing-februari/forgotten-1;2027-02-09;1;\"present=forgotten-1,forgotten-2,1 "
            "minutes=10\"") != std::string::npos);
  CHECK(log.find(";1;verwijzing-februari/1;2027-02-09;2;\"present=1,22 minutes=1\"") != std::string::npos);
  CHECK(log.find("finding=recorded:verwijzing-februari/2:A10") != std::string::npos);
}

TEST_CASE("A key of a pupil and a teacher asks for its kind, and never erases both") {
  const Numbers numbers;
  const std::string staff = numbers.read("staff.csv");
  for (const bool show : {true, false}) {
    Run run(numbers.school.path, day(2027, 3, 1));
    CHECK(forget({Located<std::string>{"1", {}}, show}, run.env) == Exit::wrong);
    CHECK(run.err.str().find("persoon:1") != std::string::npos);
  }
  CHECK(numbers.read("log.csv") == k_numbers_log);

  Run show(numbers.school.path, day(2027, 3, 1));
  CHECK(forget({Located<std::string>{"leerling:1", {}}, true}, show.env) == Exit::done);
  CHECK(show.out.str().find("pupils.csv:2") != std::string::npos);
  CHECK(show.out.str().find("staff.csv") == std::string::npos);
  CHECK(show.out.str().find("gesprek.toml") == std::string::npos);
  CHECK(show.out.str().find("requests.csv") == std::string::npos);
  CHECK(show.out.str().find("log.csv:2") == std::string::npos);

  forget_on(numbers.school.path, day(2027, 3, 1), {Located<std::string>{"pupil:1", {}}, false});
  CHECK(numbers.read("staff.csv") == staff);
  CHECK(numbers.read("requests.csv").find(";1\r\n") != std::string::npos);
  const std::string log = numbers.read("log.csv");
  CAPTURE(log);
  CHECK(log.find("2027-02-09;2;\"present=forgotten-1,1,forgotten-2 minutes=1\"") != std::string::npos);
  CHECK(log.find("2027-02-09;1;\"present=10,21,1 minutes=10\"") != std::string::npos);
}
