// Lines of a list that are neither its headings nor about anybody.
#pragma once

#include "load/csv.hpp"

namespace gesprek {

/// True, and reported, when the headings stand lower than the first line ("headings-lower"), below a title,
/// or in two lines, as merged cells make them ("headings-in-two-lines"): each cell would mean something else.
bool has_other_headings(const Sources& sources, const Table& table, Diagnostics& diagnostics);

/// Takes the lines of totals at the end away, and names them ("total-row").
void drop_totals(Table& table, Diagnostics& diagnostics);

/// Passes over lines that repeat the headings, as a list printed page by page has them ("repeated-headings").
void drop_repeated_headings(const Sources& sources, Table& table, Diagnostics& diagnostics);

/// A separator inside a cell moves the cells behind it, and an empty one falls off the end: reports rows that
/// have more cells than the headings where most have not ("ragged-row"), and letters that another program
/// lost
/// ("lost-letters"). False when there are none.
bool report_damaged_rows(const Sources& sources, const Table& table, Diagnostics& diagnostics);

}  // namespace gesprek
