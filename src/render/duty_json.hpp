// Duties for programs, as check and todo give them.
#pragma once

#include <vector>

#include "compliance/compliance.hpp"
#include "render/json.hpp"

namespace gesprek::render {

/// docs/reference/json.md. Keys stand where the text has names.
Json duties_json(Lang lang, const std::vector<const Duty*>& duties, const Sources& sources);

}  // namespace gesprek::render
