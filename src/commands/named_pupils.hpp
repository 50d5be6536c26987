// Which pupils a text names: the cell of a list, or the title of an appointment.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/policy.hpp"
#include "model/roster.hpp"

namespace gesprek::commands {

struct NamedPupils {
  std::set<PupilId>
      whole;  ///< by key, else by given and family name, in either order, with or without prefix
  std::set<PupilId> given;  ///< where there are none: by given name alone, which is no proof of who it is
  std::vector<std::string> besides;  ///< words that are neither theirs nor in every title of a talk
};

/// `class_id`: as a list spells it; narrows names, not keys; empty: any class. Of names in one another ("Sem
/// Visser" and "Sem Visser Bakker") the longest counts.
NamedPupils pupils_named(const Roster& roster, std::string_view text, std::string_view class_id);

/// The words by which a title can call the moment: of its key, and of its name in either language.
std::set<std::string> words_of_moment(const Moment& moment);

}  // namespace gesprek::commands
