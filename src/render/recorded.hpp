// What record wrote, for programs.
#pragma once

#include <string>
#include <vector>

#include "model/records.hpp"

namespace gesprek::render {

/// docs/reference/json.md
std::string render_recorded_json(const std::vector<LogLine>& written, std::size_t stood_already,
                                 bool dry_run);

}  // namespace gesprek::render
