// The tables of a school, and what an import makes of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "../tables/given.hpp"
#include "load/import.hpp"
#include "load/roster_update.hpp"

namespace gesprek::given {

inline const Day k_today = day(2026, 10, 1);

/// The tables of a school as text, and what an import makes of them.
struct School {
  std::string pupils = "pupil;given;family;born;class;grade;last_day;Fiets\nP1;Sanne;Berg;;5A;5;;blauw\n";
  std::string guardians = "pupil;guardian;household;given;family;custody;email\n";
  std::string staff = "staff;given;family;role\nL1;Anne;Wit;coordinator\n";
  std::string classes = "class;grades;staff;room\n5A;5;L1;R5\n";
  std::vector<std::string> mentions{};
  Sources sources{};
  Diagnostics diagnostics{};
  std::optional<RosterUpdate> result{};

  TableSource table(const std::string& name, const std::string& bytes) {
    return add_table(sources, name, bytes);
  }
  void apply(const ImportedRoster& imported, const std::optional<LastYear>& last_year = {}) {
    const StandingTables standing{table("pupils.csv", pupils), table("guardians.csv", guardians),
                                  table("staff.csv", staff), table("classes.csv", classes), mentions};
    diagnostics = {};
    result = update_roster(sources, standing, imported, last_year, k_today, diagnostics);
    CHECK(well_formed(diagnostics, sources));
    if (result) {
      pupils = result->pupils.value_or(pupils);
      guardians = result->guardians.value_or(guardians);
      staff = result->staff.value_or(staff);
      classes = result->classes.value_or(classes);
    }
  }
  void edexml(const std::string& pupil_elements, const std::optional<LastYear>& last_year = {}) {
    const std::string text =
        "<EDEX><groepen><groep key='a'><naam>5A</naam><jaargroep>5</jaargroep></groep>"
        "<groep key='b'><naam>5/6</naam><jaargroep>C</jaargroep></groep></groepen><leerlingen>" +
        pupil_elements + "</leerlingen></EDEX>";
    Diagnostics ignored;
    apply(import_edexml(sources, sources.add("edex.xml", text), k_today, ignored), last_year);
  }
  void csv(const std::string& list, bool is_complete = false, const std::optional<LastYear>& last_year = {}) {
    Diagnostics ignored;
    ImportedRoster imported = import_csv(sources, table("list.csv", list), {}, ignored);
    imported.is_complete = is_complete;
    apply(imported, last_year);
  }
  std::string faults() const { return joined(gesprek::given::faults(diagnostics, sources)); }
};

}  // namespace gesprek::given
