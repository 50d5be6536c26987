// A plan with everything that is needed to check, without trusting the search, that it is allowed, what it
// costs and that no plan can cost less: the problem, the plan, and the multipliers of each bound.
#pragma once

#include <string>
#include <vector>

#include "planner/problem.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {

struct Certificate {
  Problem problem;
  std::vector<std::string> names;  ///< by talk: its key, for readers; no part of the proof
  Assignment assignment;
  Levels levels{};  ///< claimed
  Levels bounds{};  ///< claimed
  Proof proof;
};

/// Why a certificate is refused.
struct Refusal {
  enum class Kind {
    rule_broken,     ///< the plan breaks a rule; `talk` takes part
    cost_differs,    ///< a level does not cost what is claimed; `shown` is what it costs
    unsound,         ///< the proof takes the problem apart in a way that proves nothing
    not_dear,        ///< a candidate is left out of account though a better plan might use it
    bound_not_shown  ///< the multipliers prove less than is claimed; `shown` is what they prove
  };
  Kind kind = Kind::rule_broken;
  std::size_t level = 0;
  int talk = k_none;
  Cost claimed = 0;
  Cost shown = 0;
};

/// Recomputes costs and bounds; empty when everything holds. Shares no code with the search.
std::vector<Refusal> check(const Certificate& certificate);

}  // namespace gesprek::planner
