// gesprek export: plans, the year or the findings as a file for another program.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

/// ics makes a folder, each of the others one file.
enum class ExportKind { csv, json, html, ics, xlsx, pdf };

struct ExportRequest {
  std::vector<Located<std::string>> moments;
  bool year = false;
  bool check = false;
  bool forms = false;                        ///< the blank forms
  std::vector<Located<std::string>> sheets;  ///< which sheets of the pdf; empty: all but the families'
  ExportKind to = ExportKind::json;
};

Exit export_to(const ExportRequest& request, Env& env);

}  // namespace gesprek::commands
