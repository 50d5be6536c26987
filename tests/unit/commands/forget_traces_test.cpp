// What is left of somebody in the files of a folder is found in whatever spelling, order and encoding.
#include "commands/forget_traces.hpp"

#include <doctest/doctest.h>

using namespace gesprek;
using namespace gesprek::commands;

TEST_CASE("Somebody is found in files that are left, however they are written there") {
  Roster roster;
  Pupil pupil;
  pupil.id = PupilId("P7");
  pupil.name = {"Zo\u00eb", "van den", "J\u00e4nsen"};
  roster.pupils.push_back(pupil);
  Guardian guardian;
  guardian.pupil = pupil.id;
  guardian.person = PersonId("G7");
  guardian.name = {"Anna", "", "'t Hart"};
  guardian.email = "anna@example.org";
  guardian.phone = "06-1234 5678";
  roster.guardians.push_back(guardian);
  const Traces traces({{KeyKind::pupil, "P7"}, {KeyKind::person, "G7"}}, roster);
  const auto finds = [&](const std::string& bytes, const std::string& path = "x.txt", bool is_table = false) {
    return traces.in(searched_text(path, bytes), is_table);
  };
  for (const char* text : {"Jänsen, Zoë van den",
                           "JÄNSEN, ZOË VAN DEN",
                           "van den Jänsen, Zoë",
                           "Jänsen van den Zoë",
                           "Zoë\nvan den Jänsen",
                           "Jänsen;van den;Zoë",
                           "Zoë Jänsen",
                           "Zoe\u0308 van den Jänsen",
                           "J\xe4nsen, Zo\xeb van den",
                           "Hart, Anna 't",
                           "<b>Anna &#39;t Hart</b>",
                           "Anna@Example.org",
                           "+31 6 12345678",
                           "0612345678",
                           "06 12 34 56 78",
                           "0031-612345678",
                           "612345678",
                           "(06) 1234.5678",
                           "2027-02-09 06-12345678",
                           "leerling P7",
                           "Zoë\u00a0van\u00a0den\u00a0Jänsen"}) {
    CAPTURE(std::string(text));
    CHECK(finds(text));
  }
  CHECK(finds("Zo=C3=AB van=\r\n den J=C3=A4nsen", "brief.eml"));
  CHECK(finds("SUMMARY:Zoë van den Jän\r\n sen", "x.ics"));
  std::string wide = "\xff\xfe";
  for (const char c : std::string("Hart, Anna t")) {
    wide += c;
    wide += '\0';
  }
  CHECK(finds(wide));
  for (const char* other :
       {"Zoë", "Jänsen", "Anna Bos", "P71", "0612345679", "anna@example.org.uk.nl x", "Zoë van der Jänsen"}) {
    CAPTURE(other);
    CHECK(finds(other) == (std::string(other).find("uk") != std::string::npos));
  }
  CHECK_FALSE(finds("P7;5A", "pupils.csv", true));
}
