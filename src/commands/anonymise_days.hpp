// First school days in a copy, from which no birthday can be told where that can be helped.
#pragma once

#include <map>

#include "commands/folder.hpp"

namespace gesprek::commands {

/// Of each pupil whose first day is known. Most begin on the day after their fourth birthday; for whoever
/// came before this school year 1 August of the year of coming does as well, when the same talks are owed on
/// the same days. Otherwise the day itself stays: talks are counted from it.
std::map<PupilId, Day> first_days_of_copy(const LoadedSchool& loaded, Day as_of);

}  // namespace gesprek::commands
