#pragma once

#include "base/time.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// Minutes for pupil talks of a class on a weekday, by its hours ("di 13:00-14:30 do 9:00-10:00").
int class_minutes(const SchoolClass& group, Weekday weekday);

}  // namespace gesprek::example
