#include "planner/certificate/level_check.hpp"

#include <algorithm>

#include "planner/certificate/clashes.hpp"

namespace gesprek::planner::certificate {
namespace {

constexpr Cost k_scale = Proof::k_scale;

}  // namespace

LevelCheck::LevelCheck(const Certificate& claimed, std::size_t level)
    : m_claimed(claimed),
      m_problem(claimed.problem),
      m_level(level),
      m_piled(piled_talks(claimed.problem)),
      m_team_of(claimed.problem.people, k_none),
      m_chains(claimed.proof.chains) {
  for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
    m_open.candidates.emplace_back(m_problem.talks[talk].candidates.size(), 1);
    m_open.out.push_back(1);
    close_taken(static_cast<int>(talk));
  }
  std::vector<char> chained(m_problem.talks.size(), 0);
  for (const std::vector<int>& chain : m_chains) {
    for (const int talk : chain) {
      chained[talk] = 1;
    }
  }
  for (std::size_t talk = 0; talk < chained.size(); ++talk) {
    if (chained[talk] == 0) {
      m_chains.push_back({static_cast<int>(talk)});
    }
  }
  for (const std::vector<int>& team : claimed.proof.teams) {
    for (const int person : team) {
      m_team_of[person] = m_teams;
    }
    ++m_teams;
  }
  lay_out_blocks();
}

/// The times of staff that talks can take, with team and shift of each.
void LevelCheck::lay_out_blocks() {
  const auto for_crews = [&](auto visit) {
    for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
      const Talk& facts = m_problem.talks[talk];
      for (std::size_t index = 0; index < facts.candidates.size() && m_piled[talk] == 0; ++index) {
        const Candidate& how = facts.candidates[index];
        for (const int person : m_problem.crews[how.crew]) {
          visit(talk, index, Key{person, how.start, how.start + facts.minutes});
        }
      }
    }
  };
  for_crews([&](std::size_t, std::size_t, const Key& key) {
    const int person = std::get<0>(key);
    m_team_of[person] = m_team_of[person] == k_none ? m_teams++ : m_team_of[person];
    m_block_at.try_emplace(key, 0);
  });
  std::vector<std::map<Time, int>> lengths(m_teams);
  for (auto& [key, number] : m_block_at) {
    const auto& [person, start, end] = key;
    number = static_cast<int>(m_blocks.size());
    m_blocks.push_back({person, {start, end}, k_none, {}});
    ++lengths[m_team_of[person]][end - start];
  }
  for (const std::map<Time, int>& of_team : lengths) {
    const auto most = std::max_element(of_team.begin(), of_team.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    m_usual.push_back(most == of_team.end() ? 0 : most->first);
  }
  m_uses.resize(m_problem.talks.size());
  for_crews([&](std::size_t talk, std::size_t index, const Key& key) {
    const int block = m_block_at.at(key);
    m_uses[talk].emplace_back(static_cast<int>(index), block);
    m_blocks[block].places.insert(m_problem.talks[talk].candidates[index].place);
  });
  find_shifts();
}

/// The shifts of each team, and the one that each block lies in.
void LevelCheck::find_shifts() {
  m_shifts.resize(m_teams);
  for (const Shift& shift : m_problem.shifts) {
    if (m_team_of[shift.person] != k_none) {
      std::vector<TeamShift>& shifts = m_shifts[m_team_of[shift.person]];
      const auto first = m_block_at.lower_bound({shift.person, shift.time.start, 0});
      for (auto at = first; at != m_block_at.end() && std::get<0>(at->first) == shift.person; ++at) {
        Block& block = m_blocks[at->second];
        const bool inside = block.shift == k_none && block.time.end <= shift.time.end;
        block.shift = inside ? static_cast<int>(shifts.size()) : block.shift;
      }
      shifts.push_back({&shift, {}});
    }
  }
}

/// Leaves out what a fixed talk stands in the way of.
void LevelCheck::close_taken(int talk) {
  const Talk& facts = m_problem.talks[talk];
  for (int other = 0; other < static_cast<int>(m_problem.talks.size()) && facts.fixed == k_none; ++other) {
    const Talk& standing = m_problem.talks[other];
    if (standing.fixed == k_none) {
      continue;
    }
    const Couple couple(m_problem, talk, other);
    for (std::size_t index = 0; index < facts.candidates.size(); ++index) {
      if (couple.exclude(facts.candidates[index], standing.candidates[standing.fixed])) {
        m_open.candidates[talk][index] = 0;
      }
    }
  }
}

/// Units of a level that a choice spends; k_none leaves the talk out.
Cost LevelCheck::units(std::size_t level, const Talk& talk, int index) const {
  const bool leaves = talk.planned && (talk.earlier == k_none || talk.earlier != index);
  switch (level) {
    case mandatory_unplaced:
      return index == k_none && talk.mandatory ? 1 : 0;
    case others_unplaced:
      return index == k_none && !talk.mandatory ? 1 : 0;
    case told:
      return leaves ? talk.told : 0;
    case moved:
      return (talk.as_before.empty() ? leaves && talk.told == 0
                                     : std::count(talk.as_before.begin(), talk.as_before.end(), index) == 0)
                 ? 1
                 : 0;
    default:
      return index == k_none ? 0 : talk.candidates[index].cost;
  }
}

/// The least that a talk spends whatever it chooses.
Cost LevelCheck::least_units(std::size_t level, const TalkSide& side) const {
  Cost least = side.out < k_no_way ? units(level, *side.talk, k_none) : k_no_way;
  for (std::size_t index = 0; index < side.cost.size(); ++index) {
    if (side.cost[index] < k_no_way) {
      least = std::min(least, units(level, *side.talk, static_cast<int>(index)));
    }
  }
  return least;
}

/// The choices of each talk at the stage's unit prices. A choice that spends more than the levels before
/// allow is none.
std::vector<TalkSide> LevelCheck::choices(const ProofStage& stage) const {
  std::vector<TalkSide> sides;
  for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
    const Talk& facts = m_problem.talks[talk];
    TalkSide side{&facts, {}, 0};
    const auto price = [&](int index) {
      Cost sum = units(m_level, facts, index) * k_scale;
      for (std::size_t before = 0; before < m_level; ++before) {
        sum += units(before, facts, index) * std::max<Cost>(0, stage.units[before]);
      }
      return sum;
    };
    side.out = m_open.out[talk] != 0 ? price(k_none) : k_no_way;
    for (int index = 0; index < static_cast<int>(facts.candidates.size()); ++index) {
      side.cost.push_back(m_open.candidates[talk][index] != 0 ? price(index) : k_no_way);
    }
    sides.push_back(std::move(side));
  }
  return sides;
}

/// What a plan may spend at the level beyond what its talks spend whatever they choose.
Cost LevelCheck::slack(std::size_t level, const std::vector<TalkSide>& sides) const {
  Cost slack = m_claimed.levels[level];
  for (const TalkSide& side : sides) {
    slack -= std::min(least_units(level, side), k_no_way / (1 << 20));
  }
  return slack;
}

void LevelCheck::forbid(std::size_t before, std::vector<TalkSide>& sides) const {
  const bool spent = slack(before, sides) <= 0;
  for (std::size_t talk = 0; talk < sides.size() && spent; ++talk) {
    TalkSide& side = sides[talk];
    const Cost least = least_units(before, side);
    side.out = units(before, *side.talk, k_none) > least ? k_no_way : side.out;
    for (std::size_t index = 0; index < side.cost.size(); ++index) {
      const bool more = units(before, *side.talk, static_cast<int>(index)) > least;
      side.cost[index] = more ? k_no_way : side.cost[index];
    }
  }
}

/// A talk is held in a shift no more than the shift is used, so it may pay for that, and the staff earn it.
LevelCheck::Shares LevelCheck::shares_of(const ProofStage& stage) const {
  Shares shares;
  for (const ShiftShare& share : stage.shares) {
    shares[{&m_problem.shifts[share.shift], share.talk}] = std::max<Cost>(0, share.price);
  }
  return shares;
}

Cost LevelCheck::evaluate(const ProofStage& stage, Beyond* beyond) {
  std::vector<TalkSide> sides = choices(stage);
  for (std::size_t before = 0; before < m_level; ++before) {
    if (slack(before, sides) < 0) {
      m_value = k_no_way;  // no plan keeps the levels before
      return k_no_way;
    }
    forbid(before, sides);
  }
  Cost alone = 0;  // each talk at its own least
  for (const TalkSide& side : sides) {
    alone = std::min(k_no_way, alone + least_units(m_level, side));
  }
  std::vector<Cost> price(m_blocks.size(), 0);
  for (const BlockPrice& block : stage.prices) {
    const auto found = m_block_at.find({block.person, block.start, block.end});
    if (found != m_block_at.end() && m_blocks[found->second].shift != k_none) {
      price[found->second] = block.price;
    }
  }
  const Shares shares = shares_of(stage);
  m_value = staff_side(sides, price, shares, beyond);
  for (std::size_t talk = 0; talk < sides.size(); ++talk) {
    for (const auto& [index, block] : m_uses[talk]) {
      Cost& cost = sides[talk].cost[index];
      const auto share = shares.find({shift_of(block), static_cast<int>(talk)});
      cost = cost < k_no_way ? cost + price[block] + (share == shares.end() ? 0 : share->second) : cost;
    }
  }
  m_value = std::min(k_no_way, m_value + household_side(sides, beyond));
  for (std::size_t before = 0; before < m_level && m_value < k_no_way; ++before) {
    m_value -= std::max<Cost>(0, stage.units[before]) * m_claimed.levels[before];
  }
  if (m_value >= k_no_way) {
    return k_no_way;
  }
  for (std::size_t talk = 0; beyond != nullptr && talk < sides.size(); ++talk) {
    for (const auto& [index, block] : m_uses[talk]) {
      Cost& cost = beyond->talk[talk][index];
      cost = std::min(k_no_way, cost + beyond->block[block]);
    }
  }
  return std::max(alone, m_value <= 0 ? 0 : (m_value + k_scale - 1) / k_scale);
}

Cost LevelCheck::staff_side(const std::vector<TalkSide>& sides, const std::vector<Cost>& price,
                            const Shares& shares, Beyond* beyond) const {
  if (beyond != nullptr) {
    beyond->block.assign(m_blocks.size(), 0);
  }
  Cost sum = 0;
  for (const TeamSide& team : lay_out_teams(sides, price, shares)) {
    std::vector<Cost> of_spots;
    sum += least_of_team(m_problem, team, k_scale, beyond != nullptr ? &of_spots : nullptr);
    for (std::size_t spot = 0; spot < of_spots.size(); ++spot) {
      beyond->block[team.spots[spot].block] = of_spots[spot];
    }
    if (sum >= k_no_way) {
      return k_no_way;
    }
  }
  return sum;
}

Cost LevelCheck::household_side(const std::vector<TalkSide>& sides, Beyond* beyond) const {
  const Cost unit = m_level == weighted_sum ? k_scale : 0;
  if (beyond != nullptr) {
    beyond->talk.resize(sides.size());
  }
  Cost sum = 0;
  for (const std::vector<int>& chain : m_chains) {
    std::vector<TalkSide> talks;
    for (const int talk : chain) {
      talks.push_back(sides[talk]);
    }
    const int household = m_problem.talks[chain.front()].household;
    const Cost factor = household == k_none ? 0 : m_problem.households[household].waiting_factor;
    std::vector<std::vector<Cost>> part;
    sum += least_of_chain(m_problem, talks, m_problem.prices.waiting * factor * unit,
                          m_problem.prices.second_trip * unit, beyond != nullptr ? &part : nullptr);
    for (std::size_t index = 0; index < part.size(); ++index) {
      beyond->talk[chain[index]] = std::move(part[index]);
    }
    if (sum >= k_no_way) {
      return k_no_way;
    }
  }
  return sum;
}

}  // namespace gesprek::planner::certificate
