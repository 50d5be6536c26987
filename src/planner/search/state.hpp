// An assignment under search, with who is busy when and what every household and shift costs at present.
// Changes are priced before they are made.
#pragma once

#include <span>
#include <vector>

#include "planner/search/instance.hpp"

namespace gesprek::planner {

/// A talk goes to an option, or (k_none) is taken out.
struct Change {
  int talk = 0;
  int to = k_none;
};

/// What the search pays for the levels above the weighted sum. Each outweighs all below it together.
struct Penalties {
  Cost mandatory = 0;
  Cost other = 0;
  Cost told = 0;
  Cost moved = 0;
};

/// Whether some talk has a place that it should keep.
bool mends(const Problem& problem);

Penalties outweighing(const Problem& problem);

/// What a candidate of a talk (k_none: leaving it out) spends at the levels `told` and `moved`.
int spent_on_telling(const Talk& talk, int index);
int spent_on_moving(const Talk& talk, int index);

/// More than any plan costs: what is not allowed.
constexpr Cost k_forbidden = Cost{1} << 60;

class State {
 public:
  /// That are priced and made together.
  static constexpr std::size_t k_most_changes = 8;

  /// Nothing placed but the fixed talks.
  State(const Instance& instance, const Penalties& penalties);

  int at(int talk) const { return m_at[talk]; }
  const std::vector<int>& options() const { return m_at; }
  Assignment assignment() const;
  Cost cost() const { return m_cost; }
  Levels levels() const;
  /// Cost of a talk by itself: wishes, and the levels above.
  Cost unary(int talk, int option) const { return option == k_none ? m_out[talk] : m_unary[option]; }

  /// The talks that must leave if the talk goes there, at most `most` of them into `found`. False when more
  /// would have to, or a fixed one.
  bool blockers(int talk, int option, std::vector<int>& found, std::size_t most) const;

  /// Adds the talks that would make the stretch of its staff too long if a talk went there.
  void add_too_far(int option, std::vector<int>& found) const;

  /// What the changes add to the cost when all are made together; k_forbidden when a rule forbids the
  /// outcome. Stops early, with some larger number, when it exceeds the limit.
  Cost price(std::span<const Change> changes, Cost limit);
  /// What going to the option adds to the cost of the talk and its household, while everybody else stays
  /// where they are, whoever has that time of the staff; k_forbidden when its own people are elsewhere then.
  Cost price_alone(int talk, int option);
  void apply(std::span<const Change> changes);
  /// Back to an assignment that was allowed before.
  void restore(const std::vector<int>& options);

 private:
  Cost penalty_of_moving(const Talk& facts, int index) const;
  bool allowed(std::span<const Change> changes) const;
  bool room_for(std::span<const Change> changes) const;
  Cost household_cost(int household) const;
  Cost shift_cost(std::span<const int> options, const Shift& shift) const;
  Cost shift_cost_with(int shift, std::span<const Change> changes, std::span<const int> before);
  void collect(std::span<const Change> changes, std::span<const int> before);
  void occupy(int option, int talk_or_none);
  void refresh(int household, int shift);

  const Instance& m_instance;
  Penalties m_penalties;
  std::vector<Cost> m_unary;  ///< by option
  std::vector<Cost> m_out;    ///< by talk: not placed
  std::vector<int> m_at;
  std::vector<int> m_busy;                   ///< talk by timeline and cell, or k_none
  std::vector<int> m_inside;                 ///< talks by counted place and cell
  std::vector<std::vector<int>> m_in_shift;  ///< options by start
  std::vector<Cost> m_household_cost;
  std::vector<Cost> m_shift_cost;
  Cost m_cost = 0;
  std::vector<int> m_households;  ///< touched by the changes at hand
  std::vector<int> m_shifts;
  std::vector<int> m_scratch;
};

}  // namespace gesprek::planner
