// How many duties were met, late, overdue …: by moment, by class, by member of staff.
#pragma once

#include <string>
#include <vector>

#include "compliance/compliance.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct Total {
  std::string key;  ///< of a moment, class or member of staff
  DutySummary summary;
};

/// What stands for nobody's moment, class or person is in none of them; a duty of two teachers is with both.
/// Moments in the order of the policy, the others by key.
struct Totals {
  std::vector<Total> moments;
  std::vector<Total> classes;
  std::vector<Total> staff;
};
Totals totals_of(const std::vector<const Duty*>& duties, const Policy& policy);

/// Tables of those with anything late or overdue (or pending, where that is listed); empty when there are
/// none. Of chosen statuses: a column for each, and whoever has any.
std::string render_totals(const Look& look, const Totals& totals, const Policy& policy, const Roster& roster,
                          const std::vector<DutyStatus>& chosen = {}, bool with_pending = false);

}  // namespace gesprek::render
