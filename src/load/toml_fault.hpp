// What a breach of TOML's grammar means to a person who wrote a file by hand.
#pragma once

#include <string_view>

#include "diag/diagnostic.hpp"
#include "load/toml_library.hpp"
#include "load/toml_scan.hpp"

namespace gesprek {

/// `statement` is the one in which toml++ stopped.
Diagnostic explain(const TomlFault& fault, const TomlStatement& statement, std::string_view text,
                   SourceId source);

}  // namespace gesprek
