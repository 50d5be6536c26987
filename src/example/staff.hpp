// Who works at an example school, and on which days.
#pragma once

#include <optional>

#include "base/rng.hpp"
#include "model/roster.hpp"

namespace gesprek::example {

/// Gives every class its teachers (55 % have two, who share the week), its room and its hours for pupil
/// talks, and adds head, coordinator, secretary and assistant. One class of a school with ten or more gets
/// another teacher halfway.
void make_staff(Roster& roster, Rng& rng);

/// A class teacher whose class holds none of these pupils, to be a guardian at the school as well; nothing
/// when there is none.
std::optional<std::size_t> teacher_without(const Roster& roster, const std::vector<PupilId>& pupils);

/// The part of an e-mail address before the @: ASCII letters of given and family name.
std::string mail_name(const PersonName& name);

}  // namespace gesprek::example
