// gesprek.toml.
#include "load/school.hpp"

#include <fstream>
#include <sstream>

#include "given.hpp"

using namespace gesprek;
using given::day;

namespace {

struct Read {
  Sources sources;
  Diagnostics diagnostics;
  School school;

  std::string faults() const { return given::joined(given::faults(diagnostics, sources)); }
};

Read read(std::string text) {
  Read made;
  made.school =
      load_school(made.sources, made.sources.add("gesprek.toml", std::move(text)), made.diagnostics);
  CHECK(given::well_formed(made.diagnostics, made.sources));
  return made;
}

const std::string k_least = "format = 1\nname = \"X\"\nregion = \"midden\"\nschool_year = \"2026-2027\"\n";

/// What is said of lines behind the least that a file must hold (so from line 5).
std::string faults_of(const std::string& lines) {
  return read(k_least + lines).faults();
}

/// The TOML of docs/reference/files.md.
std::string reference() {
  std::ifstream file(GESPREK_SOURCE_DIR "/docs/reference/files.md");
  std::stringstream text;
  text << file.rdbuf();
  const std::string page = text.str();
  const std::size_t begin = page.find("```toml\n") + 8;
  return page.substr(begin, page.find("```\n", begin) - begin);
}

}  // namespace

TEST_CASE("The example in the reference reads without a problem, and means what it says") {
  const Read example = read(reference());
  CHECK(example.faults().empty());
  const School& school = example.school;
  CHECK(school.name == "De Voorbeeldschool");
  CHECK(school.region == "midden");
  CHECK(school.first_year == 2026);
  CHECK(school.language == Lang::nl);
  CHECK(school.zone == "Europe/Amsterdam");
  CHECK(school.policy_file == "policy.yaml");
  CHECK(school.divisions.at("middle") == std::vector{3, 4, 5});
  REQUIRE(school.events.size() == 1);
  CHECK(school.events[0].id.text == "projectavond");
  CHECK(school.events[0].day == day(2027, 3, 11));
  CHECK(school.events[0].clock == ClockRange{Clock{18 * 60 + 30}, Clock{20 * 60}});
  CHECK(school.events[0].grades == std::vector{5, 6, 7, 8});
  CHECK(school.events[0].divisions == std::vector<std::string>{"upper"});
  REQUIRE(school.closed.size() == 1);
  CHECK(school.closed[0].days == DayRange{day(2026, 12, 4), day(2026, 12, 4)});
  CHECK(school.closed[0].name == "Studiedag");
  CHECK(school.open == std::vector{day(2027, 5, 5)});
  REQUIRE(school.staff_hours.size() == 1);
  CHECK(school.staff_hours[0].weekdays.size() == 5);
  CHECK(school.staff_hours[0].clock == ClockRange{{15 * 60}, {17 * 60}});
  CHECK(school.school_hours.size() == 1);
  REQUIRE(school.quiet.size() == 1);
  CHECK(school.quiet[0].roles == std::vector<RoleName>{Role::teacher});
  CHECK(school.quiet[0].strength == 7);
  CHECK_FALSE(school.quiet[0].basis.clause.empty());
  REQUIRE(school.rooms.size() == 1);
  CHECK(school.rooms[0].id.text == "R1");
  CHECK(school.rooms[0].talks == 1);
  const SchoolRound* round = school.round(MomentId("rapportgesprek-februari"));
  REQUIRE(round != nullptr);
  CHECK(round->signup == Signup::assigned);
  CHECK(round->signup_opens == day(2027, 1, 18));
  CHECK(round->signup_closes == day(2027, 1, 29));
  CHECK(round->from == day(2027, 2, 1));
  CHECK(round->until == day(2027, 2, 12));
  CHECK(round->duration == Minutes{10});
  CHECK(round->dates == std::vector{day(2027, 2, 9)});
  CHECK(round->clock == ClockRange{{19 * 60}, {20 * 60 + 30}});
  REQUIRE(round->sessions.size() == 1);
  CHECK(round->sessions[0].day == day(2027, 2, 9));
  CHECK(round->sessions[0].clock == ClockRange{{18 * 60 + 30}, {21 * 60}});
  CHECK(round->sessions[0].staff == std::vector{PersonId("L3A"), PersonId("L5B")});
  CHECK(round->sessions[0].breaks == std::vector{ClockRange{{19 * 60 + 40}, {19 * 60 + 50}}});
  CHECK(school.planning.walking_gap == Minutes{5});
  CHECK(school.planning.latest_end == Clock{21 * 60 + 30});
  CHECK(school.planning.longest_stretch == Minutes{180});
  CHECK(school.planning.travel.at("home") == Minutes{15});
  CHECK(school.planning.weights.second_trip == 30);
  CHECK(school.vague.well_ahead == Length{3, Unit::weeks});
  CHECK(school.files == default_files());
}

TEST_CASE("The least that a file must hold, with defaults for the rest") {
  const Read least = read(k_least);
  CHECK(least.faults().empty());
  CHECK(least.school.planning.walking_gap == Minutes{5});
  CHECK(least.school.vague.some_weeks == Length{4, Unit::weeks});
  CHECK(least.school.files.at("log") == "log.csv");
  const Read own = read(std::string(k_least) +
                        "[vague]\nabout = \"twee weken\"\nsome_days = \"5 days\"\nsome_times = 4\n");
  CHECK(own.faults().empty());
  CHECK(own.school.vague.about == Length{2, Unit::weeks});
  CHECK(own.school.vague.some_times == 4);
  CHECK(least.school.round(MomentId("x")) == nullptr);
  CHECK(read("").faults() == "missing-key 1:1, missing-key 1:1, missing-key 1:1, missing-key 1:1");
}

TEST_CASE("Who and where the school is") {
  CHECK(read("format = 2\nname = \"X\"\nregion = \"oost\"\nschool_year = \"2026-2028\"\n").faults() ==
        "unknown-format 1:10, unknown-word 3:10, bad-school-year 4:15");
  CHECK(faults_of("language = \"fr\"\nzone = \"Europe/Am sterdam\"\n") == "unknown-word 5:12, bad-zone 6:8");
  for (const std::string year : {"2026/2027", "2026-27", "2027-2026", "20262027", "", "2026-2027 "}) {
    CAPTURE(year);
    CHECK(read("format = 1\nname = \"X\"\nregion = \"noord\"\nschool_year = \"" + year + "\"\n").faults() ==
          "bad-school-year 4:15");
  }
}

TEST_CASE("A misspelt key is named with what it may have meant") {
  const Read slip = read(k_least + "[planning]\nwalkin_gap = \"5m\"\n");
  CHECK(slip.faults() == "unknown-key 6:1");
  CHECK(say(Lang::en, *slip.diagnostics.all()[0].help) == "did you mean \"walking_gap\"?");
  CHECK(faults_of("[[closed]]\nform = 2026-12-04\n") == "unknown-key 6:1");
  CHECK(faults_of("[rounds.x]\nsession = 1\n") == "unknown-key 6:1");
}

TEST_CASE("Days off and days opened") {
  CHECK(read(k_least + "[[closed]]\nfrom = \"4-12-2026\"\nuntil = 2026-12-07\n").school.closed.at(0).days ==
        DayRange{day(2026, 12, 4), day(2026, 12, 7)});
  CHECK(faults_of("[[closed]]\nfrom = 2026-12-04\nuntil = 2026-12-03\n") == "until-before-from 7:9");
  CHECK(faults_of("[[closed]]\nname = \"Studiedag\"\n") == "missing-key 5:1");
  CHECK(faults_of("[[open]]\nday = \"soon\"\n") == "expected-date 6:7");
  CHECK(faults_of("closed = 1\n") == "expected-list 5:10");
}

TEST_CASE("An empty list of people or divisions is refused: left out, it is everybody") {
  const std::string session =
      "[[rounds.x.sessions]]\nday = 2027-02-09\nfrom = \"18:30\"\nuntil = \"20:00\"\nstaff = ";
  CHECK(faults_of(session + "[]\n") == "empty-list 9:9");
  CHECK(faults_of(session + "\"\"\n") == "empty-list 9:9");
  CHECK(faults_of(session + "[\"L1\"]\n").empty());
}

TEST_CASE("Weekly hours") {
  const School school =
      read(k_least + "[[staff_hours]]\ndays = [\"ma\", \"wo-vr\"]\nfrom = \"8:30\"\nuntil = \"9.00\"\n")
          .school;
  REQUIRE(school.staff_hours.size() == 1);
  CHECK(school.staff_hours[0].weekdays.size() == 4);
  CHECK(school.staff_hours[0].clock == ClockRange{{510}, {540}});
  CHECK(faults_of("[[school_hours]]\ndays = \"maandags\"\nfrom = \"9:00\"\nuntil = \"9:00\"\n") ==
        "bad-weekdays 6:8, until-before-from 8:9");
  CHECK(faults_of("[[quiet]]\nroles = [\"juf\"]\nmode = \"fax\"\nfrom = \"8:00\"\nuntil = \"8:30\"\nstrength "
                  "= 8\n") == "unknown-word 7:8, out-of-range 10:12");
}

TEST_CASE("Divisions hold each grade once") {
  CHECK(faults_of("[divisions]\nOB = [1, 2, 3]\nMB = [3, 9]\n") ==
        "grade-in-two-divisions 7:7, out-of-range 7:10");
  CHECK(read(k_least + "[divisions]\nOB = [2, 1, 1]\n").school.divisions.at("OB") == std::vector{1, 2});
}

TEST_CASE("Rooms have one key each") {
  CHECK(faults_of("[[rooms]]\nid = \"R 1\"\n") == "bad-key 6:6");
  CHECK(faults_of("[[rooms]]\nid = \"R1\"\n[[rooms]]\nid = \"R1\"\ntalks = 0\n") ==
        "duplicate-room 7:1, out-of-range 9:9");
  CHECK(read(k_least + "[[rooms]]\nid = \"R1\"\n").school.rooms.at(0).name == "R1");
}

TEST_CASE("Every problem of a round in one run") {
  CHECK(faults_of("[rounds.x]\n"
                  "signup = \"choosen\"\n"
                  "from = 2027-02-12\n"
                  "until = 2027-02-01\n"
                  "duration = 10\n"
                  "dates = [\"30-2-2027\"]\n"
                  "clock = { from = \"19:00\" }\n"
                  "[[rounds.x.sessions]]\n"
                  "from = \"21:00\"\n"
                  "until = \"18:30\"\n"
                  "staff = [\"L 1\"]\n"
                  "breaks = [{ from = \"19:40\", until = \"25:00\" }]\n") ==
        "unknown-word 6:10, until-before-from 8:9, bad-duration 9:12, expected-date 10:10, missing-key 11:9, "
        "missing-key 12:1, "
        "until-before-from 14:9, bad-key 15:10, expected-clock 16:37");
}

TEST_CASE("Staff of a session as a list or as one text") {
  const School school = read(k_least +
                             "[[rounds.x.sessions]]\nday = 2027-02-09\nfrom = \"18:30\"\nuntil = "
                             "\"21:00\"\nstaff = \"L1, L2\"\n")
                            .school;
  CHECK(school.rounds.at(0).sessions.at(0).staff == std::vector{PersonId("L1"), PersonId("L2")});
}

TEST_CASE("Planning and vague words") {
  const School school = read(k_least +
                             "[planning]\nwalking_gap = \"0m\"\nduo = \"working\"\n[planning.travel]\nhome = "
                             "\"1h\"\n[planning.weights]\nhole = 0\n"
                             "[vague]\nabout = \"5 schooldagen\"\n")
                            .school;
  CHECK(school.planning.walking_gap == Minutes{0});
  CHECK(school.planning.duo == "working");
  CHECK(school.planning.travel.at("home") == Minutes{60});
  CHECK(school.planning.weights.hole == 0);
  CHECK(school.vague.about == Length{5, Unit::school_days});
  CHECK(faults_of("[planning]\nwalking_gap = \"soon\"\nduo = \"one\"\nlongest_stretch = "
                  "\"0m\"\n[planning.weights]\nhole = -1\n[vague]\nabout = \"a bit\"\n") ==
        "bad-duration 6:15, unknown-word 7:7, bad-duration 8:19, out-of-range 10:8, bad-length 12:9");
}

static Retention retention(const std::string& text) {
  Sources sources;
  return load_retention(sources, sources.add("gesprek.toml", text));
}

TEST_CASE("How long data is kept, in days, weeks or months") {
  const Retention usual = retention(k_least);
  CHECK(usual.topics == Length{30, Unit::calendar_days});
  CHECK(usual.people == Length{12, Unit::months});
  const Retention own = retention(k_least + "[retention]\ntopics = \"2 weken\"\npeople = \"3 months\"\n");
  CHECK(own.topics == Length{2, Unit::weeks});
  CHECK(own.contacts == Length{30, Unit::calendar_days});
  CHECK(own.people == Length{3, Unit::months});
  CHECK(faults_of("[retention]\ntopics = \"5 schooldagen\"\nrequests = \"ever\"\nlogs = \"1 day\"\n") ==
        "bad-length 6:10, bad-length 7:12, unknown-key 8:1");
}

TEST_CASE("Paths stay inside the folder") {
  CHECK(read(k_least + "policy = \"beleid/policy.yaml\"\n[files]\npupils = \"tabellen/leerlingen.csv\"\n")
            .school.files.at("pupils") == "tabellen/leerlingen.csv");
  for (const std::string path :
       {"../x.csv", "/etc/passwd", "a/../x", "a//x", "", ".hidden", "a/.hidden", "c:\\\\x", "a/", "C:x"}) {
    CAPTURE(path);
    CHECK(faults_of("[files]\nlog = \"" + path + "\"\n") == "path-outside 6:7");
  }
}

TEST_CASE("A file that is no TOML gives the school's defaults and says so") {
  const Read broken = read("format = \n");
  CHECK(broken.diagnostics.has_errors());
  CHECK(broken.school.files == default_files());
}
