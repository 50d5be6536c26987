// The year overview for the school guide (B02) and the findings of a check, as pages, calendars and
// spreadsheets.
#pragma once

#include <string>
#include <vector>

#include "publish/ics.hpp"
#include "publish/page.hpp"
#include "publish/xlsx.hpp"
#include "render/findings.hpp"
#include "render/year.hpp"

namespace gesprek::publish {

/// The year as a calendar, then every moment on a card of its own: when, for whom, how long, who comes,
/// whether that is expected, why.
Page year_page(const render::YearInput& input, const Calendar& calendar, Lang lang, Day as_of);
/// The months of the school year with rounds, sessions, events, last days (to invite, to sign up, to report)
/// and closed days, a card each.
PageTab year_months(const render::YearInput& input, const Calendar& calendar, Lang lang);

/// Rounds as whole days, events and walk-in hours at their times; moments without a date are left out (B03).
CalendarFile year_calendar(const render::YearInput& input, Lang lang, Day as_of, std::string_view school_key);

/// What was missed, met late and is still to do, by class, with the clause of each. Of the duties of people
/// who were erased only the counts are left: they stand in the totals.
Page findings_page(const std::vector<Duty>& duties, const DutySummary& forgotten, const Roster& roster,
                   const School& school, Lang lang, Day as_of);

}  // namespace gesprek::publish
