// Which talks a row of requests.csv is about, and what it says of a time.
#pragma once

#include "agenda/agenda.hpp"
#include "model/records.hpp"

namespace gesprek {

/// True when the talk stands on an invitation of the household, or one of its guardians stands in it with
/// another child: whose wishes about times count.
bool comes_from(const HouseholdId& household, const OwedTalk& talk);

/// Whether the request is about this talk: of its family, or of somebody who receives or joins in it. One
/// that names nobody is about no talk.
bool is_about(const Request& request, const OwedTalk& talk);

/// The same, but not of staff.
bool is_of_family(const Request& request, const OwedTalk& talk);

/// Whether it is about the day, at some hour; one without a date is about each day.
bool is_about(const Request& request, Day day, const ClockRange& clock);

/// The hours that it is about; the whole day where it names none.
ClockRange hours_of(const Request& request);

/// Whether a wish is met by a talk of these minutes.
bool is_met(const Request& wish, DateTime start, Minutes minutes);

/// 1 … 7; what a wish costs that is not met.
int strength_of(const Request& wish);

/// From the start of a talk to its end.
ClockRange clock_of(DateTime start, Minutes minutes);

}  // namespace gesprek
