// Whether a name that stands beside a pupil's key can be that pupil's.
#pragma once

#include <string_view>

#include "model/roster.hpp"

namespace gesprek::commands {

/// True for a name with the pupil's given name in it, or with the family name ("Jansen, E.") where it is not
/// the whole name of another pupil: lists shorten names, and one key too far names a brother or sister. Of a
/// key that nobody has, and of no name, nothing can be said: true.
bool can_be_called(const Roster& roster, const PupilId& pupil, std::string_view name);

}  // namespace gesprek::commands
