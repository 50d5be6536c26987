// gesprek forget: what need not be kept goes, and what is kept of one person is shown or erased.
#pragma once

#include <optional>
#include <string>

#include "commands/env.hpp"

namespace gesprek::commands {

struct ForgetRequest {
  std::optional<Located<std::string>> person;  ///< a key; none: whatever is past its date
  bool show = false;                           ///< show it, and erase nothing
  bool everybody = false;                      ///< the people too, when they are past their date
};

/// How long things are kept: docs/reference/commands.md. The log keeps its lines, under keys that are
/// nobody's.
Exit forget(const ForgetRequest& request, Env& env);

}  // namespace gesprek::commands
