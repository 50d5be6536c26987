// What a new school year takes over from the folder of the last one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/env.hpp"
#include "commands/init.hpp"
#include "load/import.hpp"
#include "load/roster_update.hpp"

namespace gesprek::commands {

struct CarriedOver {
  std::string name;                     ///< of the school
  std::string region;                   ///< empty where the file does not say it
  std::string settings;                 ///< gesprek.toml for the new year; empty: none that can be read
  std::optional<std::string> policy{};  ///< policy.yaml
  std::optional<std::string> cases{};   ///< its test cases
};

/// The inside of a TOML string.
std::string toml_text(std::string_view text);

/// The settings of the school, without what is of one year: closed and open days, rounds, events. `year`: the
/// first of the new school year. Name and region of the request stand in them.
CarriedOver carried_over(const InitRequest& request, int year, Env& env);

/// The rows of last year's guardians of the pupils who are in the import under the same key and are the same
/// children; nothing when there are none.
std::optional<std::string> carried_guardians(const Located<std::string>& folder,
                                             const ImportedRoster& imported, const LastYear& last_year,
                                             Env& env);

}  // namespace gesprek::commands
