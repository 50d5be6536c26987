// Which talks may have to pay for the use of a shift. A talk is held in a shift no more than the shift is
// used: without this a team could be half in one set of shifts and half in another at no loss.
#pragma once

#include <span>
#include <vector>

#include "planner/bound/blocks.hpp"
#include "planner/bound/staff.hpp"

namespace gesprek::planner {

struct Share {
  int talk = 0;
  int team = 0;
  int shift = 0;  ///< of the team
};

class Shares {
 public:
  Shares() = default;
  /// One for each talk and each shift that it could be in, where the use of a shift costs something.
  Shares(const Instance& instance, const Blocks& blocks, const LevelCosts& costs,
         const std::vector<StaffSolver>& teams);

  int count() const { return static_cast<int>(m_shares.size()); }
  const Share& operator[](int share) const { return m_shares[share]; }
  std::span<const int> of_option(int option) const {
    return m_shares.empty() ? std::span<const int>() : m_of_option[option];
  }
  std::span<const int> options(int share) const { return m_options[share]; }

 private:
  std::vector<Share> m_shares;
  Lists m_of_option;
  Lists m_options;
};

}  // namespace gesprek::planner
