// gesprek init: a new school folder that plans at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct InitRequest {
  Located<std::string> folder;                    ///< made when it is not there; must hold no school yet
  std::optional<Located<std::string>> policy;     ///< a shipped policy; none: ouder-kindgesprekken
  std::optional<Located<std::string>> name;       ///< of the school
  std::optional<Located<std::string>> region;     ///< noord, midden, zuid; none: midden
  std::optional<Located<std::string>> from;       ///< what the files are: edexml, oneroster, csv
  std::vector<Located<std::string>> files;        ///< of another program, to start from
  std::optional<Located<std::string>> last_year;  ///< the folder of last year's school (A08)
};

/// What is not given is asked when somebody sits at a terminal, and has a default otherwise.
Exit init(const InitRequest& request, Env& env);

}  // namespace gesprek::commands
