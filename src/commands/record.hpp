// gesprek record: writes what happened into the log.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct RecordRequest {
  std::optional<Located<std::string>> event;   ///< none: each row of `from` names its own
  std::vector<Located<std::string>> subjects;  ///< talks, moments or pupils, told apart by what exists
  std::optional<Located<std::string>> moment;
  std::optional<Located<std::string>> pupil;
  std::optional<Located<std::string>> talk;
  std::optional<Located<std::string>> from;  ///< a table with the columns of the log; "-": standard input
  std::optional<Day> date;                   ///< when it happened; none: as of today
  std::optional<Located<std::string>> by;
  std::vector<Located<std::string>> values;  ///< KEY=VALUE words
  bool undo = false;
};

/// Every event that can be recorded, for the help: "invited, signup-opened, …".
std::string events_to_record();

/// All of it or, when anything of it is wrong, nothing. A line that stands already is not written again.
Exit record(const RecordRequest& request, Env& env);

}  // namespace gesprek::commands
