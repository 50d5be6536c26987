// Spreadsheets with typed cells. Every text is written as a string, never as a formula or a link, whatever it
// looks like.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"

namespace gesprek::publish {

/// Empty, text, whole number, day, clock time.
using SheetCell = std::variant<std::monostate, std::string, std::int64_t, Day, Clock>;

struct SheetColumn {
  std::string heading;
  double width = 12;  ///< in characters
};

struct Sheet {
  std::string name;  ///< at most 31 characters, none of []:*?/\ (others are replaced); unique in the workbook
  std::vector<SheetColumn> columns;
  std::vector<std::vector<SheetCell>> rows;  ///< each as long as columns
};

struct Workbook {
  std::string title;
  Day created;  ///< the as-of date, so that the same files give the same bytes
  std::vector<Sheet> sheets;
};

/// The bytes of an .xlsx file: the first row bold and frozen, filters on it, A4 across and one page wide.
/// Nothing when the sheet is too large for the format or a temporary file could not be written;
/// `temporary_folder` is where the library keeps unlinked working files.
std::optional<std::string> write_xlsx(const Workbook& workbook, const std::string& temporary_folder);

}  // namespace gesprek::publish
