// All talks of one moment: a round, talks on request, or one for each household.
#pragma once

#include "agenda/talk_maker.hpp"

namespace gesprek::owed {

/// Adds the talks of a moment to the agenda, with the pupils who are not owed one, the offers and the
/// questions.
void add_talks(const MomentRef& ref, const Facts& facts, Questions& questions, Agenda& agenda);

}  // namespace gesprek::owed
