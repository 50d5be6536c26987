// The rounds of the year as the school guide shows them (B02, B03).
#pragma once

#include "agenda/facts.hpp"

namespace gesprek::owed {

/// One entry for each moment of the policy; counts what the agenda holds by now.
void add_rounds(const Facts& facts, Agenda& agenda);

}  // namespace gesprek::owed
