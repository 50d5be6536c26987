// Everything that the year of an example school is told from.
#pragma once

#include <vector>

#include "agenda/agenda.hpp"
#include "calendar/calendar.hpp"
#include "example/homes.hpp"
#include "model/policy.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek::example {

/// References to values that outlive it; the agenda is that of the end of the year, when every request has
/// been made.
struct World {
  const Policy& policy;
  const School& school;
  const Calendar& calendar;
  const Roster& roster;
  const std::vector<Request>& requests;
  const Agenda& agenda;
  Homes homes;
};

/// The class of a pupil, or null for one without a class yet.
const SchoolClass* class_of(const World& world, const PupilId& pupil);

/// Who leads the school; empty when nobody does.
PersonId head_of(const World& world);

/// Employed on that day, and it is one of their weekdays.
bool at_work(const Staff& person, Day day);

}  // namespace gesprek::example
