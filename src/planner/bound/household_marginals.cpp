// What each place of a household's talks costs beyond the best.
#include <algorithm>

#include "planner/bound/household.hpp"

namespace gesprek::planner {

/// Whether what is done before and what comes after a talk, on its day, may not
/// be on one.
bool HouseholdSolver::meets_barred(int before, int after, int talk) const {
  for (int other = 0; other < m_count; ++other) {
    if (other != talk && (after & m_mark[other]) != 0 && (before & ~m_mark[talk] & m_not_after[other]) != 0) {
      return true;
    }
  }
  return false;
}

void HouseholdSolver::marginals(const HouseholdFactor& factor, const std::vector<Price>& price,
                                const std::vector<Price>& out, std::vector<Price>& beyond) {
  load(factor, price, out);
  run(m_forward, false);
  run(m_backward, true);
  const Price value = least().value;
  for (int index = 0; index < m_count; ++index) {
    const int talk = factor.talks[index];
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      const int cell = m_instance.option(id).first_cell;
      const Price own = alone(index)[cell];
      Price least = k_never;
      for (int set = 1; set < set_count(); ++set) {
        const int rest = all_done() & ~set;
        for (int after = rest | 1 << index; (set >> index & 1) != 0 && after < set_count();
             after += all_done() + 1) {
          if (!meets_barred(set, after, index)) {
            least =
                std::min(least, row(m_forward, set, index)[cell] + row(m_backward, after, index)[cell] - own);
          }
        }
      }
      beyond[id] = impossible(price[id]) || impossible(least) ? k_never : least - value + (price[id] - own);
    }
  }
}

}  // namespace gesprek::planner
