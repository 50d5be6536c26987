// Simulated annealing over single changes and swaps of talks: fast, and enough for most schools.
#pragma once

#include <functional>
#include <vector>

#include "base/rng.hpp"
#include "planner/search/state.hpp"

namespace gesprek::planner {

/// Cooling from `hot` to `cold`, both in hundredths of a cost unit.
struct Cooling {
  std::int64_t steps = 0;
  int hot = 1200;
  int cold = 20;
  /// The best is kept of what comes after so many steps: of the colder part of the way alone, an attempt ends
  /// somewhere else than the one before, and not where it began.
  std::int64_t kept_from = 0;
};

class Annealer {
 public:
  /// Steps between two times that it asks whether to stop.
  static constexpr std::int64_t k_round = 512;

  Annealer(const Instance& instance, State& state, Rng& rng);

  /// Leaves the state at the best assignment that it kept, if it came that far. Options that `closed` marks
  /// are not used. Stops early when the cost reaches `target` or should_stop says so, which it asks now and
  /// then. Returns the steps made.
  std::int64_t run(const Cooling& cooling, Cost target, const std::vector<char>& closed,
                   const std::function<bool()>& should_stop);

 private:
  bool propose(int talk, int option);
  bool propose_swap(int talk, int option, int other);
  bool propose_push(int talk, int option);
  bool propose_household(const std::vector<int>& talks);
  bool make_way(int talk, int option);
  int next_to(int talk, Time start, Time end, bool after) const;
  int below(int bound) {
    return static_cast<int>((m_rng.next() >> 32U) * static_cast<std::uint64_t>(bound) >> 32U);
  }
  void open(const std::vector<char>& closed);
  int open_option(int talk);

  const Instance& m_instance;
  State& m_state;
  Rng& m_rng;
  const std::vector<char>* m_closed = nullptr;
  std::vector<int> m_open;        ///< options that may be used, by talk
  std::vector<int> m_open_first;  ///< by talk, and one more
  std::vector<int> m_choosing;    ///< talks that have a choice
  std::vector<int> m_movable;
  std::vector<std::vector<int>> m_families;  ///< households with more than one movable talk
  std::vector<int> m_moving;                 ///< families that have a choice
  const std::vector<int>* m_family = nullptr;
  std::vector<Change> m_changes;
  std::vector<int> m_blockers;
  std::vector<int> m_more;
};

}  // namespace gesprek::planner
