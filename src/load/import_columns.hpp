// What is said of the columns of a list.
#pragma once

#include <vector>

#include "load/import.hpp"
#include "load/import_headings.hpp"

namespace gesprek {

/// What becomes of every column that has a heading.
std::vector<ImportedColumn> columns_of(const Table& table, const ImportColumns& columns);

/// Names the columns that nobody knows ("unknown-heading"; an error, "secret-heading", when it may be about
/// secret details), that mean what another one means ("doubled-heading") and that the program must not have
/// ("dropped").
void report_columns(const Table& table, const ImportColumns& columns, Diagnostics& diagnostics);

/// Takes numbers out of names ("Jansen, Piet (1234)"), and names each column that had some
/// ("number-as-name"): a column that repeats the numbers of the pupils is nobody's name.
void drop_numbers_in_names(const Sources& sources, Table& table, const ImportColumns& columns,
                           Diagnostics& diagnostics);

}  // namespace gesprek
