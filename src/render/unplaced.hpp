// Talks that have no place: why not, and what helps.
#pragma once

#include <string>
#include <vector>

#include "planner/planner.hpp"
#include "render/look.hpp"

namespace gesprek::render {

/// Why a talk is not placed, and what helps: a paragraph each, after so many blanks.
std::string why_unplaced(const Look& look, const planner::UnplacedTalk& talk, std::size_t indent);

/// All of them. Those that the same would help are said together: the talks, then why, then what helps.
std::string unplaced_talks(const Look& look, const Roster& roster,
                           const std::vector<planner::UnplacedTalk>& talks);

}  // namespace gesprek::render
