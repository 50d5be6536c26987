// What a breach of YAML's grammar means to a person who wrote a file by hand.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "diag/diagnostic.hpp"
#include "load/yaml_stream.hpp"

namespace gesprek {

/// The fault with the line where it was made, which often is not the line where libyaml noticed it.
/// `open_bracket`: the innermost bracket that was open there.
Diagnostic explain(const YamlFault& fault, std::string_view text, SourceId source,
                   std::optional<std::uint32_t> open_bracket);

}  // namespace gesprek
