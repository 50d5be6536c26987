// gesprek record: writes what happened into the log.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct RecordRequest {
  Located<std::string> event;
  std::vector<Located<std::string>> subjects;  ///< talks, moments or pupils, told apart by what exists
  std::optional<Located<std::string>> moment;
  std::optional<Located<std::string>> pupil;
  std::optional<Located<std::string>> talk;
  std::optional<Day> date;  ///< when it happened; none: as of today
  std::optional<Located<std::string>> by;
  std::vector<Located<std::string>> values;  ///< KEY=VALUE words
  bool undo = false;
};

/// A line that stands already is not written again.
Exit record(const RecordRequest& request, Env& env);

}  // namespace gesprek::commands
