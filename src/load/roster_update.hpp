// What another program says of the people, put into the tables that stand: what it does not carry stays.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "load/import.hpp"
#include "load/tables.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// The tables of people of the school; nothing where there is no file (yet).
struct StandingTables {
  std::optional<TableSource> pupils;
  std::optional<TableSource> guardians;
  std::optional<TableSource> staff;
  std::optional<TableSource> classes;
  /// The texts of the school's other files (log, requests, plans): a key that stands there is not given to
  /// somebody else.
  std::vector<std::string> mentions{};
};

/// Who taught whom last year: fills new_teacher where it is empty (A08).
struct LastYear {
  std::vector<Pupil> pupils;
  std::vector<SchoolClass> classes;
  Span place;  ///< of its pupils.csv
};

/// What an import changes, each list in the order of the tables.
struct RosterChanges {
  struct Departure {
    PupilId pupil;
    Day last_day;
    bool stated = false;  ///< by the file; otherwise the day before the import
  };
  struct Move {
    PupilId pupil;
    ClassId from;
    ClassId to;
  };
  struct OtherGrade {
    PupilId pupil;
    int from = 0;
    int to = 0;
  };
  struct Tie {
    PupilId pupil;
    PersonId guardian;
    std::vector<std::string> columns{};  ///< of one whose data changed
  };
  struct Changed {
    PupilId pupil;
    std::vector<std::string> columns;  ///< of pupils.csv, without those that another list says
  };
  /// Of pupils who stand in the tables, in which grade the import has them.
  struct Grades {
    std::size_t same = 0;
    std::size_t higher = 0;
    std::size_t lower = 0;
    std::size_t all() const { return same + higher + lower; }
  };
  std::vector<PupilId> new_pupils;
  std::vector<Changed> changed_pupils;
  std::vector<PupilId> returned;  ///< had left by the table, and is there again
  std::vector<Departure> left;
  std::vector<Move> moved;
  std::vector<OtherGrade> other_grade;  ///< during the year, in which nearly everybody keeps theirs
  std::vector<PupilId> not_listed;      ///< stand here and not in a list that need not be complete; they stay
  std::vector<PupilId> new_teacher;
  std::vector<Tie> new_guardians;
  std::vector<Tie> changed_guardians;
  std::vector<Tie> guardians_not_listed;  ///< of pupils whom the list names; they stay
  std::vector<PersonId> new_staff;
  std::vector<PersonId> changed_staff;
  std::vector<PersonId> staff_not_listed;  ///< they stay
  std::vector<ClassId> new_classes;
  std::vector<ClassId> changed_classes;
  std::vector<ClassId> classes_not_listed;  ///< they stay
  std::size_t known_pupils = 0;             ///< of the import, who stood in the tables
  std::size_t new_in_higher_grades = 0;     ///< new pupils who do not begin at school now
  std::size_t new_unplaced = 0;             ///< new pupils of whom nobody knows class, grade or first day
  Grades grades;

  bool empty() const;
};

struct RosterUpdate {
  RosterChanges changes;
  std::optional<std::string> pupils;  ///< new bytes; nothing: the table stays as it is
  std::optional<std::string> guardians;
  std::optional<std::string> staff;
  std::optional<std::string> classes;
  std::map<PupilId, std::string> postal_codes;  ///< as imported, under the keys of the school
  std::size_t pupils_read = 0;     ///< children of the import, once each, however many of its lists name them
  std::size_t guardians_read = 0;  ///< rows of a guardian of a child that were taken over, once each
  std::size_t guardians_unknown = 0;  ///< rows that were passed over, of pupils whom nobody knows
};

/// Pupils of the import whose numbers lost their noughts get the keys that they had last year ("lost-zeros").
void keep_last_years_keys(ImportedRoster& imported, const LastYear& last_year, Diagnostics& diagnostics);

/// The tables with what was imported. Nothing is taken away: who left gets a last day. A cell is changed only
/// where the import says something else; columns that it does not carry, custody that somebody filled in,
/// households and roles stay.
///
/// Nothing when the tables that stand have an error, which is reported, or when a complete file lacks most of
/// the pupils ("other-school"). Warnings: "unknown-pupil", "same-pupil", "guardian-disagrees",
/// "households-proposed", "last-year-unknown".
std::optional<RosterUpdate> update_roster(const Sources& sources, const StandingTables& standing,
                                          ImportedRoster imported, const std::optional<LastYear>& last_year,
                                          Day as_of, Diagnostics& diagnostics);

}  // namespace gesprek
