// What is said of the columns of a list.
#pragma once

#include <vector>

#include "load/import.hpp"
#include "load/import_headings.hpp"

namespace gesprek {

/// What becomes of every column that has a heading.
std::vector<ImportedColumn> columns_of(const Table& table, const ImportColumns& columns);

/// Names the columns that nobody knows ("unknown-heading"; an error, "secret-heading", when it may be about
/// secret details), that mean what another one means ("doubled-heading"), that do not say of which guardian
/// ("ownerless-heading") and that the program must not have ("dropped").
void report_columns(const Table& table, const ImportColumns& columns, const ImportMapping& mapping,
                    Diagnostics& diagnostics);

/// Names the columns most of whose cells cannot be what the heading says ("misplaced-column"): words where
/// keys, dates or grades are to stand, a class for nearly every pupil. False when there is none.
/// What a columns file says is not doubted.
bool report_misplaced(const Table& table, const ImportColumns& columns, const ImportMapping& mapping,
                      Diagnostics& diagnostics);

/// Reads the dates of each column as its other cells show them to be meant: "27 juni 2015" and years in two
/// digits as dates, day numbers of a spreadsheet too ("day-numbers"); in a column that has dates with the
/// month first those that can be read in two ways are emptied ("month-first"), and what is no date
/// ("expected-date").
void settle_dates(const Sources& sources, Table& table, const ImportColumns& columns,
                  Diagnostics& diagnostics);

/// Says once of each class that a spreadsheet made a date of its name ("class-was-date").
void report_class_dates(const Sources& sources, const Table& table, const ImportColumns& columns,
                        Diagnostics& diagnostics);

/// Says of each column with names of guardians how many cells name two people ("two-guardians").
void report_two_names(const Sources& sources, const Table& table, const ImportColumns& columns,
                      Diagnostics& diagnostics);

/// Empties keys of people and households that are words, and names each column that had some ("name-as-key"):
/// a name is nobody's key. What a columns file says is not doubted.
void drop_names_in_keys(const Sources& sources, Table& table, const ImportColumns& columns,
                        const ImportMapping& mapping, Diagnostics& diagnostics);

/// Takes what is no name out of the names: addresses and numbers go to the empty cells of the same person,
/// secrets, prohibitions and relations too, all else is left out ("more-than-name"; the text is not shown).
void take_remarks_out_of_names(const Sources& sources, Table& table, ImportColumns& columns,
                               Diagnostics& diagnostics);

/// Takes numbers out of names ("Jansen, Piet (1234)"), and names each column that had some
/// ("number-as-name"): a column that repeats the numbers of the pupils is nobody's name.
void drop_numbers_in_names(const Sources& sources, Table& table, const ImportColumns& columns,
                           Diagnostics& diagnostics);

}  // namespace gesprek
