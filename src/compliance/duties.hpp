// Where the rules put what they find. A log of a million lines can have a duty for each of them, of which the
// most were met, or cannot be checked: those are counted, so that memory stays that of the findings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compliance/compliance.hpp"

namespace gesprek::compliance {

/// What is only counted: nothing; what cannot be checked, said once for each rule and moment; or what was met
/// too, as one duty for all that are alike to whoever counts them.
enum class Counting { nothing, untracked, met_too };

class Duties {
 public:
  explicit Duties(Counting counting) : m_counting(counting) {}

  void push_back(Duty duty);

  /// One more that was met, like this one: without its being made.
  void count_met(const Duty& like);
  /// One more that cannot be checked; false as long as there is no example of its rule and moment.
  bool count_untracked(std::string_view rule, const MomentId& moment);

  /// All of them, in no order.
  std::vector<Duty> take();

 private:
  /// Of one rule, moment, clause, class and people, and due on one day: no choice tells them apart.
  struct Alike {
    std::size_t operator()(const Duty& duty) const;
    bool operator()(const Duty& a, const Duty& b) const;
  };
  using Kind = std::tuple<std::string_view, MomentId, std::string>;

  Counting m_counting;
  std::deque<Duty> m_duties;  ///< which does not hold them twice when it grows
  std::unordered_map<Duty, int, Alike, Alike> m_met;
  std::map<Kind, std::pair<Duty, std::int64_t>> m_untracked;
};

}  // namespace gesprek::compliance
