// Replies of families to invite --ask-wishes, from wishes.csv into requests.csv.
#pragma once

#include <optional>

#include "commands/import.hpp"

namespace gesprek::commands {

/// Adds the rows of a list whose heading is that of requests.csv, and that are not there yet; rows without a
/// kind are times about which a family said nothing. Nothing when the list is another one.
std::optional<Exit> import_replies(const ImportRequest& request, Env& env);

}  // namespace gesprek::commands
