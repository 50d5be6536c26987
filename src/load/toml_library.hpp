// toml++ behind one function. Nothing else in the program may include it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "load/node.hpp"

namespace gesprek {

struct TomlFault {
  std::string description;  ///< in toml++'s own (English) words
  std::uint32_t place = 0;  ///< byte
};

struct TomlRead {
  std::optional<Node> root;
  TomlFault fault;  ///< when there is no root
};

/// Reads a text that passed scan_toml(), which keeps toml++ 3.3 from its known crashes.
TomlRead read_toml(std::string_view text, SourceId source);

}  // namespace gesprek
