// Gatherings, walk-in hours, messages and checks of the year.
#pragma once

#include "agenda/talk_maker.hpp"

namespace gesprek::owed {

/// Adds what a moment other than a talk asks for: events (B06, B07, B09, B19), walk-in hours (B17), cadences
/// (B14, B18, B21) and checklist items (B16).
void add_occurrences(const MomentRef& ref, const Facts& facts, Questions& questions, Agenda& agenda);

// Its parts, one a kind of moment. Ids are unique among what a call returns.
std::vector<Occurrence> events_of(const MomentRef& ref, const Facts& facts);
std::vector<Occurrence> walk_in_hours_of(const MomentRef& ref, const Facts& facts);
std::vector<Occurrence> cadence_of(const MomentRef& ref, const Facts& facts, Questions& questions);

}  // namespace gesprek::owed
