// The rounds of the year as the school guide shows them (B02, B03).
#pragma once

#include <vector>

#include "agenda/facts.hpp"

namespace gesprek::owed {

/// One entry for each moment of the policy; counts what the agenda holds by now.
void add_rounds(const Facts& facts, Agenda& agenda);

/// The days of a talk's round for some grades, where they are the same for all pupils of these.
struct RoundPeriod {
  std::vector<int> grades;  ///< empty: whom the moment is for
  DayRange days;
};
/// By the moment's groups, in their order; none for days that run with pupils or have no date yet.
std::vector<RoundPeriod> periods_of_round(const Moment& moment, const Facts& facts);

/// The days between which the talks of a moment lie whose dates run with each pupil. Of a few talks the whole
/// school year: who reads the overview must not see when one child comes or goes.
DayRange spread_of(const RoundOverview& round, const Agenda& agenda, const Calendar& calendar);

/// Whether the reason tells that a window went to other days, since there was no school on its own.
bool is_moved(const Reason& reason);

}  // namespace gesprek::owed
