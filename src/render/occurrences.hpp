// The days of gatherings and cadences, and whom each is for.
#pragma once

#include <string>
#include <vector>

#include "render/year.hpp"

namespace gesprek::render {

/// Whom an occurrence is for, in words: "onderbouw en middenbouw" where the policy speaks of divisions and
/// its grades are whole ones, else "groep 1 en 2"; empty for all whom the moment is for.
std::string whom_text(Lang lang, const YearInput& input, const Occurrence& occurrence);

/// A moment's occurrences as the overview tells of them, without pupils: of talks the sessions of the school,
/// else the days of the round, and of talks that run with each pupil the days between which they lie; of a
/// rule for each pupil the periods of the rule. What has no date yet is one without days.
std::vector<Occurrence> stated_occurrences(const YearInput& input, const RoundOverview& round);

/// The stretches that one group of pupils has in common, in order, each once: "di 10 nov 2026 10:30–11:30".
/// The last one tells how many are still without a date, where some are.
struct OccurrenceDays {
  std::string whom;  ///< empty where the moment's occurrences are for the same pupils, all of them
  std::vector<std::string> days;
};
/// By group, in the order in which the groups come first.
std::vector<OccurrenceDays> occurrence_days(const Look& look, const YearInput& input,
                                            const RoundOverview& round);

}  // namespace gesprek::render
