// What validate says, for programs.
#pragma once

#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "diag/diagnostic.hpp"

namespace gesprek::render {

/// docs/reference/json.md
std::string render_problems_json(Lang lang, const Diagnostics& problems, const Sources& sources,
                                 const std::vector<Question>& questions);

}  // namespace gesprek::render
