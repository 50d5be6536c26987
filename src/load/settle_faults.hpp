// What a school's files said about each other, once all of them were read: faults that only echo another one
// are left out, and a fault of a row points at its cell.
#pragma once

#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/tables.hpp"

namespace gesprek {

/// A file of a school as it was read, by its name in [files]; "school" and "policy" for the two that are no
/// tables.
struct SchoolFile {
  std::string_view name;
  TableSource source;
};

/// The checks of one table against another know only what could be read, and the row where it stands. So a
/// key that is unknown because its own row (or statement, or whole table) was refused is no second fault: it
/// is left out. What is left points at the cell that holds the key.
Diagnostics settle_faults(const Diagnostics& all, const Sources& sources,
                          const std::vector<SchoolFile>& files);

}  // namespace gesprek
