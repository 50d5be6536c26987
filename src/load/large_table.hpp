// Tables that grow for years, and so beyond what the tables that people keep may hold.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "load/table_row.hpp"

namespace gesprek {

struct TableLimits {
  std::size_t bytes = std::size_t{64} << 20U;
  std::size_t rows = std::size_t{1} << 20U;
  std::size_t begin = 0;  ///< where the headings stand: what is above is passed over
};

/// parse_csv (csv.hpp) within other limits than the usual.
std::optional<Table> parse_csv(const Sources& sources, SourceId source, const Dialect& dialect,
                               const TableLimits& limits, Diagnostics& diagnostics);
/// Tells in `diagnostics` what was found, once it is known that it is worth telling.
void add_all(const Diagnostics& found, Diagnostics& diagnostics);

/// The table with its columns; reports what is wrong with either. Of a text that is another kind of table, or
/// none, that alone is said: "no-known-heading" when nobody knows a single heading.
struct MappedTable {
  Table table;
  ColumnMap map;
};
std::optional<MappedTable> parse_mapped(const Sources& sources, SourceId source, const Dialect& dialect,
                                        const std::vector<Column>& known, const TableLimits& limits,
                                        Diagnostics& diagnostics,
                                        CitizenNumbers numbers = CitizenNumbers::refused);

/// each_row (table_row.hpp) within other limits than the usual.
void each_row(const Sources& sources, const TableSource& table, const std::vector<Column>& columns,
              const TableLimits& limits, Diagnostics& diagnostics,
              const std::function<void(const RowReader&)>& read);

}  // namespace gesprek
