// A whole school written into a folder that holds none yet.
#pragma once

#include <string>
#include <vector>

#include "commands/env.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {

/// Whether a school stands in the folder itself. Throws IoError.
bool holds_a_school(const std::string& written);

/// Whether anything stands in the folder but what a new school left there that was cut off. Throws IoError.
bool holds_something(const std::string& written);

/// Whether the folder, or where it would be made, lies in a school or is one.
bool is_in_a_school(const std::string& path);

/// A usage error, and true, when the folder in which the new one comes is not there.
bool refuses_parent(const Located<std::string>& folder, Env& env);

/// Makes the folder where there is none and puts all the files into it, or none; what a crash leaves of it is
/// marked as such before anything else stands there, so that it can be told from somebody's own. False, and
/// nothing written, when somebody else made a school of it meanwhile. Throws IoError.
bool write_new_school(const std::string& written, const std::vector<store::Change>& files, const Env& env);

}  // namespace gesprek::commands
