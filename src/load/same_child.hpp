// Whether two rows can be about one child.
#pragma once

#include "model/roster.hpp"

namespace gesprek {

/// True when name and birth date tell of two children: another given and another family name, or another
/// birth date and another given or family name. A name that married parents changed, one spelt in another way
/// and a date that was mended are the same child's; so is whatever one of the two leaves out.
bool are_two_children(const Pupil& a, const Pupil& b);

/// Given and family name may both be the other's, spelt in another way or shortened.
bool may_be_one_name(const PersonName& a, const PersonName& b);

}  // namespace gesprek
