// From a problem to a plan with a proof of how far it can be from the best one.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "planner/problem.hpp"
#include "planner/verify.hpp"

namespace gesprek::planner {

struct Progress {
  Levels levels{};  ///< of the best plan so far
  Cost bound = 0;   ///< of its last level
};

struct SolveOptions {
  std::uint64_t seed = 1;
  std::int64_t effort = 100;          ///< per cent of the default budget, which counts steps, never time
  std::function<bool()> should_stop;  ///< a time limit or an interrupt; asked often
  std::function<void(const Progress&)> on_progress;  ///< told when the plan or its bound gets better
  bool placement_only = false;  ///< enough is a plan that places as many talks as can be found
};

/// Why the search ended.
enum class Stopped {
  proven,  ///< the plan is the best possible one
  budget,
  asked,  ///< should_stop said so
};

/// Why a talk has no place.
struct WhyNot {
  enum class Kind {
    no_candidate,   ///< proven: it has no candidate at all
    blocked,        ///< proven: fixed talks stand in the way of each of its candidates
    too_few_cells,  ///< proven: `talks` fit only where `person` (or `place`) has room for `room` of them
    household,      ///< proven: the household's talks cannot all be placed, whatever the others do
    together,       ///< proven: `talks` of several families and teachers cannot all be placed
    not_found,      ///< not placed in this time; not proven to be impossible
  };
  int talk = 0;
  Kind kind = Kind::not_found;
  std::vector<int> talks;  ///< those that together do not fit, this one among them
  int person = k_none;     ///< of the staff
  int place = k_none;      ///< that holds one talk at a time
  int room = 0;
  /// too_few_cells, of talks that differ in length: the times that there are, in which these have no room.
  std::vector<Stretch> stretches;
  Cost more = 0;  ///< not_found: so many more talks of its level could be placed at most
  bool proven() const { return kind != Kind::not_found; }
};

/// The price of a member of staff's time in a bound, scaled.
struct BlockPrice {
  int person = 0;
  Time start = 0;
  Time end = 0;
  Cost price = 0;
  friend bool operator==(const BlockPrice&, const BlockPrice&) = default;
};

/// What a talk pays, scaled, for the use of a shift when it is held there; never below 0.
struct ShiftShare {
  int talk = 0;
  int shift = 0;  ///< index in Problem::shifts
  Cost price = 0;
  friend bool operator==(const ShiftShare&, const ShiftShare&) = default;
};

/// Multipliers at which households and staff, each for themselves, cost at least a bound; and the candidates
/// that cost so much beyond it that no better plan uses them, so that the next stages need not count them.
struct ProofStage {
  std::vector<BlockPrice> prices;             ///< those that are not 0
  Levels units{};                             ///< price of a unit of each level before, scaled
  std::vector<ShiftShare> shares{};           ///< those that are not 0
  std::vector<std::pair<int, int>> closes{};  ///< talk, candidate
  friend bool operator==(const ProofStage&, const ProofStage&) = default;
};

struct ProofCase;

/// The ways of one talk, divided over cases that are proven each by itself.
struct ProofSplit {
  int talk = k_none;  ///< k_none: nothing is divided
  std::vector<ProofCase> cases;
};

/// The plans in which the talk takes one of these ways.
struct ProofCase {
  std::vector<int> ways;           ///< candidates; k_none: left out
  std::vector<ProofStage> stages;  ///< beside the last one that holds for all cases
  ProofSplit split;
};

/// What proves the bounds of a result; planner/certificate checks it.
struct Proof {
  static constexpr Cost k_scale = 1024;  ///< of all multipliers: one unit of cost
  std::vector<std::vector<int>> teams;   ///< staff who stand in for each other
  std::vector<std::vector<int>> chains;  ///< all talks of a household at school
  std::array<std::vector<ProofStage>, k_levels> stages;
  std::array<ProofSplit, k_levels> splits;  ///< after the stages: where these leave a gap
};

struct Result {
  Assignment assignment;
  Levels levels{};
  Levels bounds{};  ///< proven, each given that all levels before are at their cost; never above it
  CostTerms terms;
  Proof proof;
  std::vector<WhyNot> unplaced;    ///< by talk
  std::vector<Violation> clashes;  ///< between fixed talks
  std::int64_t steps = 0;
  Stopped stopped = Stopped::budget;

  Cost cost() const { return levels[weighted_sum]; }
  Cost bound() const { return bounds[weighted_sum]; }
  /// True when every level but the last is at its bound.
  bool settled() const;
  /// (cost - bound) / max(cost, 1); nothing unless settled.
  std::optional<double> gap() const;
};

/// The best plan that the budget finds. Deterministic for a seed and effort unless should_stop ends it.
Result solve(const Problem& problem, const SolveOptions& options = {});

}  // namespace gesprek::planner
