// The proof of one level, recomputed stage by stage: a stage's bound is what households and staff cost at
// least, each for themselves, at its prices; what costs too much beyond it is left out of account from then
// on.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "planner/certificate/certificate.hpp"
#include "planner/certificate/sides.hpp"

namespace gesprek::planner::certificate {

class LevelCheck {
 public:
  LevelCheck(const Certificate& claimed, std::size_t level);

  /// The proven bound, at most the claimed cost. What is left out without reason is refused.
  Cost run(std::vector<Refusal>& refusals);

 private:
  using Key = std::tuple<int, Time, Time>;  ///< person, start, end
  /// A stretch of a member of staff that talks can take.
  struct Block {
    int person = 0;
    Stretch time;
    int shift = k_none;    ///< of its team's shifts
    std::set<int> places;  ///< where talks are that take it
  };
  /// What each candidate, or each block, costs beyond the least.
  struct Beyond {
    std::vector<std::vector<Cost>> talk;
    std::vector<Cost> block;
  };

  /// What a talk pays for the use of a shift.
  using Shares = std::map<std::pair<const Shift*, int>, Cost>;

  void close_taken(int talk);
  Cost prove(const std::vector<ProofStage>& stages, const ProofSplit& split, ProofStage above,
             std::vector<Refusal>& refusals);
  Cost least_of_cases(const ProofSplit& split, const ProofStage& above, std::vector<Refusal>& refusals);
  void keep_only(int talk, const std::vector<int>& ways);
  bool has_choice(int talk) const;
  std::optional<Assignment> only_plan() const;
  Cost cost_of(const Assignment& plan) const;
  Cost units(std::size_t level, const Talk& talk, int index) const;
  std::vector<TalkSide> choices(const ProofStage& stage) const;
  void forbid(std::size_t before, std::vector<TalkSide>& sides) const;
  Cost least_units(std::size_t level, const TalkSide& side) const;
  Cost evaluate(const ProofStage& stage, Beyond* beyond);
  Shares shares_of(const ProofStage& stage) const;
  Cost staff_side(const std::vector<TalkSide>& sides, const std::vector<Cost>& price, const Shares& shares,
                  Beyond* beyond) const;
  Cost household_side(const std::vector<TalkSide>& sides, Beyond* beyond) const;
  std::vector<TeamSide> lay_out_teams(const std::vector<TalkSide>& sides, const std::vector<Cost>& price,
                                      const Shares& shares) const;
  void count_talk(std::size_t talk, const TalkSide& side, std::vector<TeamSide>& teams) const;
  Cost slack(std::size_t level, const std::vector<TalkSide>& sides) const;
  std::vector<int> talks_that_fit(const TeamSide& team) const;
  void place_nearly_all(const std::vector<TalkSide>& sides, std::vector<TeamSide>& teams) const;
  void lay_out_blocks();
  void find_shifts();
  int team_of(int block) const { return m_team_of[m_blocks[block].person]; }
  /// Nothing: no shift of its team is around the block.
  const Shift* shift_of(int block) const {
    const int shift = m_blocks[block].shift;
    return shift == k_none ? nullptr : m_shifts[team_of(block)][shift].facts;
  }

  const Certificate& m_claimed;
  const Problem& m_problem;
  std::size_t m_level;
  /// By talk: which candidates are looked at, and whether leaving it out is.
  struct Open {
    std::vector<std::vector<char>> candidates;
    std::vector<char> out;
  };
  Open m_open;
  std::vector<char> m_piled;
  std::vector<int> m_team_of;  ///< by person
  int m_teams = 0;
  std::vector<std::vector<TeamShift>> m_shifts;  ///< by team
  std::vector<Block> m_blocks;                   ///< by person, start and end
  std::map<Key, int> m_block_at;
  /// By talk: candidate and block, for each member of staff in each candidate. Fixed talks on top of each
  /// other take no blocks.
  std::vector<std::vector<std::pair<int, int>>> m_uses;
  std::vector<Time> m_usual;  ///< by team: the length that most of its blocks have
  std::vector<std::vector<int>> m_chains;
  Cost m_value = 0;  ///< of the last evaluation, scaled
};

}  // namespace gesprek::planner::certificate
