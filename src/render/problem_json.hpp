// One problem for programs. Only the .cpp files that make JSON include this.
#pragma once

#include "render/json.hpp"

namespace gesprek::render {

/// docs/reference/json.md, "validate"
Json problem_json(Lang lang, const Diagnostic& problem, const Sources& sources);

/// All of them, sorted, each once.
Json problems_json(Lang lang, const Diagnostics& problems, const Sources& sources);

}  // namespace gesprek::render
