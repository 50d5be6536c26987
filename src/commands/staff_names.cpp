#include "commands/staff_names.hpp"

#include "base/text.hpp"
#include "load/teacher_names.hpp"

namespace gesprek::commands {

std::vector<const Staff*> staff_named(const Roster& roster, std::string_view text) {
  const std::string typed(trim(text));
  if (typed.empty()) {
    return {};
  }
  if (const Staff* member = roster.staff_member(PersonId(typed))) {
    return {member};
  }
  return staff_called(roster.staff, typed);
}

std::string key_and_name(const Staff& member) {
  const std::string name = full_name(member.name);
  return name.empty() ? member.id.text : member.id.text + " (" + name + ")";
}

}  // namespace gesprek::commands
