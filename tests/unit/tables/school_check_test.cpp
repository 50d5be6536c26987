// gesprek.toml held against policy, roster and calendar.
#include "given.hpp"
#include "load/school.hpp"

using namespace gesprek;

namespace {

struct World {
  Policy policy;
  Roster roster;

  World() {
    for (const char* id : {"rapport", "start"}) {
      Moment moment;
      moment.id = MomentId(id);
      policy.moments.push_back(moment);
    }
    for (const char* id : {"L1", "L2"}) {
      Staff staff;
      staff.id = PersonId(id);
      roster.staff.push_back(staff);
    }
    roster.staff[1].until = given::day(2027, 1, 31);
  }
};

/// Lines behind the least that a file must hold (so from line 5).
std::string check(const std::string& lines, const World& world = {}, const ClosedBecause& closed = {}) {
  Sources sources;
  Diagnostics diagnostics;
  const auto source = sources.add(
      "gesprek.toml", "format = 1\nname = \"X\"\nregion = \"midden\"\nschool_year = \"2026-2027\"\n" + lines);
  const School school = load_school(sources, source, diagnostics);
  REQUIRE(diagnostics.empty());
  check_school_against(school, world.policy, world.roster, diagnostics, closed);
  CHECK(given::well_formed(diagnostics, sources));
  return given::joined(given::faults(diagnostics, sources));
}

std::string session(const std::string& day, const std::string& from, const std::string& until,
                    const std::string& more = "") {
  return "[[rounds.rapport.sessions]]\nday = " + day + "\nfrom = \"" + from + "\"\nuntil = \"" + until +
         "\"\n" + more;
}

}  // namespace

TEST_CASE("Rounds may name only moments of the policy") {
  CHECK(check("[rounds.rapport]\n").empty());
  CHECK(check("[rounds.raport]\n") == "unknown-moment 5:9");
  World without_policy;
  without_policy.policy.moments.clear();
  CHECK(check("[rounds.raport]\n", without_policy).empty());
}

TEST_CASE("Days outside the school year are errors") {
  CHECK(check("[[closed]]\nfrom = 2027-07-31\n").empty());
  CHECK(check("[[closed]]\nfrom = 2026-08-01\n").empty());
  CHECK(check("[[closed]]\nfrom = 2027-08-01\n") == "outside-school-year 5:1");
  CHECK(check("[[closed]]\nfrom = 2026-07-31\nuntil = 2026-08-03\n") == "outside-school-year 5:1");
  CHECK(check("[rounds.start]\nfrom = 2025-09-01\n") == "outside-school-year 5:9");
  CHECK(check(session("2026-02-09", "18:30", "21:00")) == "outside-school-year 6:7");
}

TEST_CASE("A session on a closed day is a warning, unless the day was opened") {
  const std::string closed = "[[closed]]\nfrom = 2027-02-09\nname = \"Studiedag\"\n";
  CHECK(check(closed + session("2027-02-09", "18:30", "21:00")) == "session-on-closed-day 9:7");
  CHECK(check("[[open]]\nday = 2027-02-09\n" + closed + session("2027-02-09", "18:30", "21:00")).empty());
  CHECK(check(session("2027-02-13", "10:00", "12:00")) == "session-on-closed-day 6:7");
  CHECK(check("[rounds.start]\ndates = [2027-02-14]\n") == "session-on-closed-day 5:9");
  const ClosedBecause calendar = [](Day) { return std::string_view("Voorjaarsvakantie"); };
  CHECK(check(session("2027-02-23", "10:00", "12:00"), {}, calendar) == "session-on-closed-day 6:7");
}

TEST_CASE("A session outside its round is a warning") {
  const std::string round = "[rounds.rapport]\nfrom = 2027-02-08\nuntil = 2027-02-12\n";
  CHECK(check(round + session("2027-02-08", "18:30", "21:00")).empty());
  CHECK(check(round + session("2027-02-12", "18:30", "21:00")).empty());
  CHECK(check(round + session("2027-02-05", "18:30", "21:00")) == "session-outside-round 9:7");
  CHECK(check(round + session("2027-02-15", "18:30", "21:00")) == "session-outside-round 9:7");
}

TEST_CASE("Sessions of one round overlap only for different people") {
  const std::string day = "2027-02-09";
  CHECK(check(session(day, "18:30", "20:00") + session(day, "20:00", "21:00")).empty());
  CHECK(check(session(day, "18:30", "20:00") + session(day, "19:59", "21:00")) == "sessions-overlap 10:7");
  CHECK(check(session(day, "18:30", "20:00") + session("2027-02-10", "18:30", "20:00")).empty());
  const std::string first = "staff = [\"L1\"]\n";
  CHECK(check(session("2027-01-12", "18:30", "20:00", first) +
              session("2027-01-12", "18:30", "20:00", "staff = [\"L2\"]\n"))
            .empty());
  CHECK(check(session(day, "18:30", "20:00", first) + session(day, "19:00", "20:30", first)) ==
        "sessions-overlap 11:7");
  CHECK(check(session(day, "18:30", "20:00", first) + session(day, "19:00", "20:30")) ==
        "sessions-overlap 11:7");
  const std::string away = "staff = [\"L2\"]\n";  // who does not work that day: the other one is not L2's
  World world;
  world.roster.staff[1].until = {};
  world.roster.staff[1].days.bits = 0b1111101;
  CHECK(check(session(day, "18:30", "20:00") + session(day, "19:00", "20:30", away), world).empty());
}

TEST_CASE("Breaks lie inside their session") {
  CHECK(check(session("2027-02-09", "18:30", "21:00", "breaks = [{ from = \"18:30\", until = \"21:00\" }]\n"))
            .empty());
  CHECK(check(session("2027-02-09", "18:30", "21:00",
                      "breaks = [{ from = \"18:20\", until = \"18:40\" }]\n")) ==
        "break-outside-session 6:7");
  CHECK(check(session("2027-02-09", "18:30", "21:00",
                      "breaks = [{ from = \"20:50\", until = \"21:10\" }]\n")) ==
        "break-outside-session 6:7");
}

TEST_CASE("Staff of a session are known and at the school") {
  CHECK(check(session("2027-01-12", "18:30", "21:00", "staff = [\"L1\", \"L2\"]\n")).empty());
  CHECK(check(session("2027-02-09", "18:30", "21:00", "staff = [\"L1\", \"L9\"]\n")) == "unknown-staff 6:7");
  CHECK(check(session("2027-02-09", "18:30", "21:00", "staff = [\"L2\"]\n")) == "staff-not-there 6:7");
}

TEST_CASE("The school's own holidays of a year that the program does not know are enough, when none lacks") {
  const auto faults = [](std::initializer_list<const char*> holidays) {
    std::string text = "format = 1\nname = \"X\"\nregion = \"midden\"\nschool_year = \"2031-2032\"\n";
    for (const char* holiday : holidays) {
      text += "[[closed]]\nfrom = 2031-12-20\nuntil = 2032-01-04\nname = \"" + std::string(holiday) + "\"\n";
    }
    Sources sources;
    Diagnostics diagnostics;
    const School school = load_school(sources, sources.add("gesprek.toml", text), diagnostics);
    const World world;
    check_school_against(school, world.policy, world.roster, diagnostics);
    std::string lacking;
    for (const Diagnostic& one : diagnostics.all()) {
      lacking += one.code == "holidays-unknown" ? say(Lang::en, one.message) : "";
    }
    return lacking;
  };
  CHECK(faults({"Kerstvakantie", "herfstvakantie", "meivakantie"})
            .ends_with("voorjaarsvakantie, zomervakantie"));
  CHECK(faults({"herfstvakantie", "Kerstvakantie", "voorjaarsvakantie", "Meivakantie", "zomervakantie"})
            .empty());
}

TEST_CASE("A school year whose holidays the program does not have is a warning at its place") {
  for (const auto& [year, known] : {std::pair{"2026-2027", true}, std::pair{"2031-2032", false}}) {
    Sources sources;
    Diagnostics diagnostics;
    const School school = load_school(
        sources,
        sources.add("gesprek.toml", "format = 1\nname = \"X\"\nregion = \"midden\"\nschool_year = \"" +
                                        std::string(year) + "\"\n"),
        diagnostics);
    const World world;
    check_school_against(school, world.policy, world.roster, diagnostics);
    CHECK(given::joined(given::faults(diagnostics, sources)) == (known ? "" : "holidays-unknown 4:15"));
  }
}
