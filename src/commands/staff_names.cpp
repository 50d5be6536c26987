#include "commands/staff_names.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"

namespace gesprek::commands {
namespace {

template <class Fits>
std::vector<const Staff*> those_of(const Roster& roster, Fits fits) {
  std::vector<const Staff*> found;
  for (const Staff& member : roster.staff) {
    if (fits(member.name)) {
      found.push_back(&member);
    }
  }
  return found;
}

std::string folded(const PersonName& name) {
  return fold(full_name(name));
}

}  // namespace

std::vector<const Staff*> staff_named(const Roster& roster, std::string_view text) {
  const std::string typed(trim(text));
  if (typed.empty()) {
    return {};
  }
  if (const Staff* member = roster.staff_member(PersonId(typed))) {
    return {member};
  }
  const std::string wanted = folded(split_name(typed));  // without a title
  const auto whole = [&](const PersonName& name) {
    return folded(name) == wanted || folded(name) == fold(typed);
  };
  if (auto found = those_of(roster, whole); !found.empty()) {
    return found;
  }
  return those_of(roster, [&](const PersonName& name) {
    return fold(name.given) == wanted || fold(name.family) == wanted ||
           folded({"", name.prefix, name.family}) == wanted;
  });
}

std::string key_and_name(const Staff& member) {
  const std::string name = full_name(member.name);
  return name.empty() ? member.id.text : member.id.text + " (" + name + ")";
}

}  // namespace gesprek::commands
