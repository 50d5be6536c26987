// The rows of a list, of which every column is known.
#pragma once

#include <cstddef>
#include <vector>

#include "load/import.hpp"
#include "load/import_headings.hpp"

namespace gesprek {

/// Of each row of a list without pupil numbers, which of the children of that name it is about: 0 for the
/// only or the first one. Rows that differ in class, birth date (however it is written) or in all guardians
/// are about two children ("namesakes"); of rows that agree, each brings a guardian of one child. A row that
/// differs in the class alone, though the birth date is the same, is said ("class-disagrees").
std::vector<std::size_t> tell_namesakes_apart(const Sources& sources, const Table& table,
                                              const ImportColumns& columns, Diagnostics& diagnostics);

/// What the rows say of pupils, guardians, classes and teachers.
ImportedRoster read_rows(const Sources& sources, const Table& table, const ImportColumns& columns,
                         const std::vector<std::size_t>& namesakes, Diagnostics& diagnostics);

}  // namespace gesprek
