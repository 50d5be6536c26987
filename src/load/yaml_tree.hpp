// From events to a tree, with everything refused that YAML allows and a policy must not have.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "load/node.hpp"

namespace gesprek {

/// What one run over a stretch of text gave.
struct YamlRun {
  std::optional<Node> root;  ///< nothing when the grammar was broken or a limit was passed
  /// Where the grammar was broken, when it was: the byte from which on nothing was understood.
  std::optional<std::uint32_t> broken_at;
};

/// Reads text[begin, end) of the source as one document. Reports what it finds.
YamlRun read_yaml(std::string_view text, Span stretch, Diagnostics& diagnostics);

}  // namespace gesprek
