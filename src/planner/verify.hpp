// Is this plan allowed, and what does it cost? Recomputed from the problem and the assignment alone; shares
// no code with the search, and is short enough to be read in one sitting.
#pragma once

#include <string_view>
#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner {

/// A rule that the assignment breaks.
struct Violation {
  enum class Kind {
    no_such_candidate,  ///< the index is not one of the talk's candidates
    fixed_left,         ///< a fixed talk is not at its place
    two_places,         ///< a person is in two talks at once, or has no time to walk
    room_full,          ///< more talks in a place than it holds
    no_shift,           ///< a member of the crew does not receive then
    stretch_too_long,   ///< first to last talk of a shift exceeds the longest stretch
    link_broken,        ///< a rule between two talks
  };
  Kind kind = Kind::no_such_candidate;
  int talk = k_none;
  int other = k_none;  ///< the second talk, where there is one
};

/// What the last level is made of.
struct CostTerms {
  Cost wishes = 0;
  Cost waiting = 0;
  Cost trips = 0;
  Cost holes = 0;
  Cost long_runs = 0;
  Cost sessions = 0;
  Cost total() const { return wishes + waiting + trips + holes + long_runs + sessions; }
};

struct Verdict {
  std::vector<Violation>
      violations;  ///< empty: allowed. What stands between two fixed talks is no violation: see `clashes`
  std::vector<Violation>
      clashes;  ///< rules that fixed talks break among themselves: made by hand, so named and kept
  Levels levels{};
  CostTerms terms;
};

/// Checks every rule and adds up every cost.
Verdict verify(const Problem& problem, const Assignment& assignment);

/// The costs by household and by shift, for explanations; a household's include its wishes.
std::vector<CostTerms> household_terms(const Problem& problem, const Assignment& assignment);
std::vector<CostTerms> shift_terms(const Problem& problem, const Assignment& assignment);

}  // namespace gesprek::planner
