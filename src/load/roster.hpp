// The tables of people put together and held against each other.
#pragma once

#include <vector>

#include "diag/diagnostic.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek {

/// The grade of a pupil whose row states none and whose class name shows none or several; make_roster settles
/// it.
inline constexpr int k_grade_not_given = -1;

struct RosterTables {
  std::vector<Pupil> pupils;
  std::vector<Guardian> guardians;
  std::vector<Staff> staff;
  std::vector<SchoolClass> classes;
};

struct WrittenKeys;

/// One roster from its tables: sorted; keys that lost their leading zeros in a spreadsheet mended where only
/// one fits, in whichever table, as the others or `written` have them ("lost-zeros"); a missing grade taken
/// from the class where that has one ("grade-missing" otherwise); of two rows with one key the first
/// ("duplicate-row").
Roster make_roster(RosterTables tables, Diagnostics& diagnostics, const WrittenKeys& written);

/// A class may be put in "onderbouw", "middenbouw" or "bovenbouw" where the school calls it lower, middle or
/// upper, as the explanation in a new gesprek.toml does, and the other way round.
void settle_divisions(Roster& roster, const School& school);

/// Cross checks. Errors: "unknown-pupil", "unknown-class", "unknown-staff", "unknown-room",
/// "unknown-division", "grade-outside-class", "last-before-first". Warnings: "two-names", "no-guardian",
/// "birth-date-unlikely", "class-without-teacher". Custody unknown is no fault of the table: the agenda asks.
void check_roster(const Roster& roster, const School& school, Diagnostics& diagnostics);

}  // namespace gesprek
