#include "example/world.hpp"

#include <algorithm>

namespace gesprek::example {

const SchoolClass* class_of(const World& world, const PupilId& pupil) {
  const Pupil* row = world.roster.pupil(pupil);
  return row != nullptr ? world.roster.school_class(row->class_id) : nullptr;
}

PersonId head_of(const World& world) {
  const auto found = std::ranges::find(world.roster.staff, "head", &Staff::role);
  return found != world.roster.staff.end() ? found->id : PersonId();
}

bool at_work(const Staff& person, Day day) {
  return (!person.from || *person.from <= day) && (!person.until || day <= *person.until) &&
         person.days.has(Weekday{day});
}

}  // namespace gesprek::example
