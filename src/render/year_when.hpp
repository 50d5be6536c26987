// When a moment is, as the year overview says it: the same words on the terminal, on the page and in
// calendars (B02, B03).
#pragma once

#include <string>
#include <vector>

#include "render/occurrences.hpp"
#include "render/year.hpp"

namespace gesprek::render {

/// Whether a text names the file in which the school enters its dates: for who keeps it, not for the guide.
enum class Files { named, unnamed };

/// All days of a moment: a line for each group that has its own.
std::vector<std::string> when_lines(const Look& look, const YearInput& input, const RoundOverview& round,
                                    Files files);

/// That a moment's days were moved, since there is no school on those that the policy names; empty: they were
/// not.
std::string moved_text(Lang lang, const RoundOverview& round);

/// When a moment is by the policy: "first half of November", whatever days the school chose.
std::string rule_text(Lang lang, const Moment& moment);

/// How many times of a moment that has dates are still without one.
std::size_t undated_times(const YearInput& input, const RoundOverview& round);

/// The clause that the policy names; empty where it names none, for then the rule's path would tell nobody
/// anything.
std::string named_clause(const Moment& moment);

}  // namespace gesprek::render
