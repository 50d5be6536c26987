// Where the bound of a small problem leaves a gap: the ways of one talk are divided into cases, and each case
// is bounded by itself, or divided again (branch and bound; Land and Doig 1960). So what is left is either a
// proof or a better plan.
#pragma once

#include <functional>
#include <vector>

#include "planner/bound/dual.hpp"

namespace gesprek::planner {

class Branching {
 public:
  /// Looks at no more than `nodes` cases. `levels`: of the best plan.
  Branching(const Instance& instance, const Blocks& blocks, Level level, const Levels& levels, int nodes,
            const std::function<bool()>& should_stop);

  /// Begins with a bound, under costs in which `closed` (by option) is not used. True when no plan is better:
  /// then `proof` holds the stages and the split that say so.
  bool prove(Dual dual, const std::vector<char>& closed, ProofCase& proof);

  /// A plan that was found to be better than the best one; empty: none.
  const Assignment& better() const { return m_better; }
  int nodes_left() const { return m_nodes; }

 private:
  struct Node {
    std::vector<char> closed;  ///< by option
    std::vector<char> placed;  ///< by talk: it may not be left out
  };
  struct Multipliers {
    ProofStage stage;
    std::vector<Price> prices;  ///< by block
  };

  bool explore(Node& node, Multipliers above, ProofCase& proof);
  bool climb(Node& node, Dual& dual, int rounds, Multipliers& above, ProofCase& proof, bool note);
  bool divide(const Node& node, const Multipliers& above, ProofCase& proof);
  bool is_no_better(const Node& node);
  void choose(Node& node, int talk, int option) const;
  int choices(const Node& node, int talk) const;
  int most_settled_talk(const Node& node) const;
  bool has_dead_talk(const Node& node) const;

  const Instance& m_instance;
  const Blocks& m_blocks;
  Level m_level;
  const Levels& m_levels;
  int m_nodes;
  const std::function<bool()>& m_should_stop;
  Assignment m_better;
};

}  // namespace gesprek::planner
