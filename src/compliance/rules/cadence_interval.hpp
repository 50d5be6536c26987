// The bounds of a cadence that the policy states as intervals (B21).
#pragma once

#include <vector>

#include "compliance/duties.hpp"
#include "compliance/facts.hpp"
#include "compliance/series.hpp"

namespace gesprek::compliance {

/// Lower bound: one duty from each message to the next, the first counted from the first school day. The last
/// one ends with the year: what would be due after it is not owed.
void check_interval(const Occurrence& occurrence, const Cadence& cadence, const CountedDays& counted,
                    const Facts& facts, Duties& duties);

/// Upper bound: two messages closer together than the policy allows, by the calendar. A duty appears only
/// when it is broken.
void check_not_too_often(const Occurrence& occurrence, const Moment& moment, const Facts& facts,
                         Duties& duties);

}  // namespace gesprek::compliance
