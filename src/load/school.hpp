// gesprek.toml → School.
#pragma once

#include <functional>
#include <string_view>

#include "calendar/calendar.hpp"
#include "diag/diagnostic.hpp"
#include "model/policy.hpp"
#include "model/retention.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek {

/// Reads the school's file strictly; every problem in one run, each with place and help. What could not be
/// read keeps its default.
School load_school(const Sources& sources, SourceId source, Diagnostics& diagnostics);

/// How long data about people is kept, as [retention] of the school's file says; load_school reports its
/// problems.
Retention load_retention(const Sources& sources, SourceId source);

/// The calendar of the school's year: the nation's days, the region's and the school's own.
Calendar calendar_of(const School& school);

/// Why a day is closed ("Kerstvakantie"), or empty. The calendar's answer; without one only weekends and the
/// school's own days count.
using ClosedBecause = std::function<std::string_view(Day)>;

/// The school's file held against policy, roster and calendar. Errors: "unknown-moment", "unknown-staff",
/// "outside-school-year", "sessions-overlap", "break-outside-session". Warnings: "session-on-closed-day",
/// "session-outside-round", "staff-not-there".
void check_school_against(const School& school, const Policy& policy, const Roster& roster,
                          Diagnostics& diagnostics, const ClosedBecause& closed_because = {});

}  // namespace gesprek
