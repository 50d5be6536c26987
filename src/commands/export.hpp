// gesprek export: plans, the year or the findings as a file for another program.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct ExportRequest {
  std::vector<Located<std::string>> moments;
  bool year = false;
  bool check = false;
  Format to = Format::json;
};

Exit export_to(const ExportRequest& request, Env& env);

}  // namespace gesprek::commands
