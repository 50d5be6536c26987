// Lines of a list that are neither its headings nor about anybody.
#pragma once

#include <optional>

#include "load/csv.hpp"
#include "load/tables.hpp"

namespace gesprek {

/// The list from its headings on: a title above them, in which no heading stands, is passed over
/// ("title-above", a note).
std::optional<Table> parse_list(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);

/// True, and reported, when the headings stand in two lines, as merged cells make them
/// ("headings-in-two-lines"): each cell would mean something else.
bool has_two_lines_of_headings(const Table& table, Diagnostics& diagnostics);

/// True, and reported, when somebody's details stand where headings should ("no-headings"); none is shown.
bool begins_with_data(const Table& table, Diagnostics& diagnostics);

/// Takes lines of totals away, and a remark below the list, and names them ("total-row").
void drop_totals(Table& table, Diagnostics& diagnostics);

/// Passes over lines that repeat the headings, as a list printed page by page has them ("repeated-headings").
void drop_repeated_headings(const Sources& sources, Table& table, Diagnostics& diagnostics);

/// A separator inside a cell moves the cells behind it, and an empty one falls off the end: reports rows that
/// have more cells than the headings where most have not ("ragged-row"), and letters that another program
/// lost
/// ("lost-letters"). False when there are none.
bool report_damaged_rows(const Sources& sources, const Table& table, Diagnostics& diagnostics);

}  // namespace gesprek
