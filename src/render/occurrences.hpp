// The days of gatherings and cadences, and whom each is for.
#pragma once

#include <string>
#include <vector>

#include "render/year.hpp"

namespace gesprek::render {

/// Whom an occurrence is for, in words: "onderbouw en middenbouw" where its grades are whole divisions of the
/// school, else "groep 1 en 2"; empty for the whole school.
std::string whom_text(Lang lang, const School& school, const Occurrence& occurrence);

/// A moment's occurrences as its rule states them: of a rule for each pupil the periods of the rule, without
/// pupils.
std::vector<Occurrence> stated_occurrences(const YearInput& input, const RoundOverview& round);

/// The stretches that one group of pupils has in common, in order, each once: "di 10 nov 2026 10:30–11:30".
struct OccurrenceDays {
  std::string whom;  ///< empty where the moment's occurrences are for the same pupils, all of them
  std::vector<std::string> days;
};
/// By group, in the order in which the groups come first.
std::vector<OccurrenceDays> occurrence_days(const Look& look, const YearInput& input,
                                            const RoundOverview& round);

}  // namespace gesprek::render
