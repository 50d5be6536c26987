// gesprek anonymise: a working copy of the school without anybody's data.
#pragma once

#include <string>

#include "commands/env.hpp"

namespace gesprek::commands {

struct AnonymiseRequest {
  Located<std::string> folder;  ///< made when it is not there; must hold no school yet
};

/// Writes a school with other keys, invented names, explicit first days instead of birth dates, no contact
/// data and no free text. It plans at the same costs and has the same findings.
Exit anonymise(const AnonymiseRequest& request, Env& env);

}  // namespace gesprek::commands
