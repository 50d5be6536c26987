// A TOML text taken apart into its statements, without knowing what they mean: enough to go on after a fault
// and to keep from toml++ what it cannot stand.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek {

/// A heading, or a key with its value; a value in brackets or triple quotes may take several lines.
struct TomlStatement {
  std::size_t begin = 0;  ///< first character
  std::size_t end = 0;    ///< the line break behind it, or the end of the text
  bool is_header = false;
  bool faulty = false;
};

struct TomlScan {
  std::vector<TomlStatement> statements;
  bool complete = true;  ///< false: twenty faults were enough, and the rest of the text was not looked at
};

/// Finds the statements, and reports quotes and brackets that stay open, letters beyond ASCII outside quotes
/// and comments, headings that do not begin with a name, and more than 64 dots in a line or 64 brackets in
/// each other.
TomlScan scan_toml(std::string_view text, SourceId source, Diagnostics& diagnostics);

}  // namespace gesprek
