// A list of notes of a pupil administration: when the report of a talk was filed, never what it says.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/tables.hpp"
#include "model/roster.hpp"

namespace gesprek {

struct Note {
  PupilId pupil;     ///< as written: a key, or a whole name where the list has no numbers; empty: left open
  std::string name;  ///< of the pupil, where the list has it beside the number
  std::string class_id;  ///< as written; empty: not stated
  std::string talk;      ///< a talk or a moment; empty: not stated
  std::optional<Day> talk_date;
  Day filed;  ///< when it was entered, else the note's own date
  std::string category;
  std::string author;                           ///< as written
  YesNoUnknown shared = YesNoUnknown::unknown;  ///< guardians can read it
  Span row;
};

/// Every row that is whole; headings as pupil administrations write them (docs/reference/import.md). A row
/// without any date of its own is reported ("note-without-date").
std::vector<Note> load_notes(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);

/// True for a category that a report of a talk has: one with "gesprek", "contact", "talk" in it, or none at
/// all.
bool is_of_a_talk(const Note& note);

}  // namespace gesprek
