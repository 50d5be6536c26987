// What an import understood, as text.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "../load/given.hpp"
#include "load/import.hpp"

namespace gesprek::given {

/// The note how class names stand in the tables.
inline constexpr std::string_view k_class_names = "class-names";

/// "P1 Tim de Boer 5A=5, …", in the order of the roster.
inline std::string pupils(const ImportedRoster& roster) {
  std::string text;
  for (const Pupil& pupil : roster.pupils) {
    text += (text.empty() ? "" : ", ") + pupil.id.text + " " + full_name(pupil.name) + " " +
            pupil.class_id.text + "=" + std::to_string(pupil.grade);
  }
  return text;
}

/// All but those with the code, by comma.
inline std::string faults_besides(std::string_view code, const Diagnostics& diagnostics,
                                  const Sources& sources) {
  std::vector<std::string> all = faults(diagnostics, sources);
  std::erase_if(all, [&](const std::string& fault) { return fault.starts_with(std::string(code) + ' '); });
  return joined(all);
}

inline bool says(std::string_view code, const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics.all(), [&](const Diagnostic& each) { return each.code == code; });
}

/// A list of a spreadsheet, and what was understood of it.
struct Imported {
  Sources sources;
  Diagnostics diagnostics;
  ImportedRoster roster;

  std::string faults() const { return joined(gesprek::given::faults(diagnostics, sources)); }
  std::string pupils() const { return gesprek::given::pupils(roster); }
  std::string guardians() const {
    std::string text;
    for (const Guardian& guardian : roster.guardians) {
      text += (text.empty() ? "" : ", ") + guardian.pupil.text + ":" + full_name(guardian.name) + "<" +
              guardian.email + ">";
    }
    return text;
  }
};

inline Imported import(const std::string& bytes, const ImportMapping& mapping = {}) {
  Imported imported;
  const TableSource table = add_table(imported.sources, "list.csv", bytes);
  imported.roster = import_csv(imported.sources, table, mapping, imported.diagnostics);
  CHECK(well_formed(imported.diagnostics, imported.sources));
  return imported;
}

}  // namespace gesprek::given
