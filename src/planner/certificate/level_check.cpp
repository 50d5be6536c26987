#include "planner/certificate/level_check.hpp"

#include <algorithm>
#include <set>

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
      m_roams(claimed.problem.people, 0),
      m_chains(claimed.proof.chains) {
  for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
    m_open.emplace_back(m_problem.talks[talk].candidates.size(), 1);
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
  std::set<Key> blocks;
  std::vector<int> place(m_problem.people, k_none);
  for (std::size_t talk = 0; talk < m_problem.talks.size(); ++talk) {
    for_blocks(talk, [&](std::size_t index, const Key& block) {
      const int person = std::get<0>(block);
      const int here = m_problem.talks[talk].candidates[index].place;
      m_team_of[person] = m_team_of[person] == k_none ? m_teams++ : m_team_of[person];
      m_roams[person] = m_roams[person] != 0 || (place[person] != k_none && place[person] != here) ? 1 : 0;
      place[person] = here;
      blocks.insert(block);
    });
  }
  std::vector<std::map<Time, int>> lengths(m_teams);
  for (const auto& [person, start, end] : blocks) {
    ++lengths[m_team_of[person]][end - start];
  }
  for (const std::map<Time, int>& of_team : lengths) {
    const auto most = std::max_element(of_team.begin(), of_team.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    m_usual.push_back(most == of_team.end() ? 0 : most->first);
  }
}

Cost LevelCheck::run(std::vector<Refusal>& refusals) {
  Cost bound = evaluate({}, nullptr);
  for (const ProofStage& stage : m_claimed.proof.stages[m_level]) {
    const bool closes = !stage.closes.empty() && m_level == weighted_sum;
    Beyond beyond;
    bound = std::max(bound, evaluate(stage, closes ? &beyond : nullptr));
    const Cost most = (m_claimed.levels[m_level] - 1) * k_scale;
    for (const auto& [talk, index] : stage.closes) {
      if (!closes || (m_value < k_no_way && m_value + beyond.talk[talk][index] <= most)) {
        refusals.push_back({Refusal::Kind::not_dear, m_level, talk});
      }
    }
    for (const auto& [talk, index] : stage.closes) {
      m_open[talk][index] = 0;
    }
  }
  return std::min(bound, m_claimed.levels[m_level]);
}

/// Leaves out what a fixed talk stands in the way of.
void LevelCheck::close_taken(int talk) {
  const Talk& facts = m_problem.talks[talk];
  for (int other = 0; other < static_cast<int>(m_problem.talks.size()) && facts.fixed == k_none; ++other) {
    const Talk& standing = m_problem.talks[other];
    for (std::size_t index = 0; index < facts.candidates.size() && standing.fixed != k_none; ++index) {
      if (exclude(m_problem, talk, facts.candidates[index], other, standing.candidates[standing.fixed])) {
        m_open[talk][index] = 0;
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
      return leaves && talk.published ? 1 : 0;
    case moved:
      return leaves && !talk.published ? 1 : 0;
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
        sum += units(before, facts, index) * stage.units[before];
      }
      return sum;
    };
    side.out = price(k_none);
    for (int index = 0; index < static_cast<int>(facts.candidates.size()); ++index) {
      side.cost.push_back(m_open[talk][index] != 0 ? price(index) : k_no_way);
    }
    sides.push_back(std::move(side));
  }
  for (std::size_t before = 0; before < m_level; ++before) {
    forbid(before, sides);
  }
  return sides;
}

void LevelCheck::forbid(std::size_t before, std::vector<TalkSide>& sides) const {
  Cost slack = m_claimed.levels[before];
  for (const TalkSide& side : sides) {
    slack -= std::min(least_units(before, side), k_no_way / (1 << 20));
  }
  for (std::size_t talk = 0; talk < sides.size() && slack <= 0; ++talk) {
    TalkSide& side = sides[talk];
    const Cost least = least_units(before, side);
    side.out = units(before, *side.talk, k_none) > least ? k_no_way : side.out;
    for (std::size_t index = 0; index < side.cost.size(); ++index) {
      const bool more = units(before, *side.talk, static_cast<int>(index)) > least;
      side.cost[index] = more ? k_no_way : side.cost[index];
    }
  }
}

Cost LevelCheck::evaluate(const ProofStage& stage, Beyond* beyond) {
  std::vector<TalkSide> sides = choices(stage);
  Cost alone = 0;  // each talk at its own least
  for (const TalkSide& side : sides) {
    alone = std::min(k_no_way, alone + least_units(m_level, side));
  }
  std::map<Key, Cost> price;
  for (const BlockPrice& block : stage.prices) {
    price[{block.person, block.start, block.end}] = block.price;
  }
  m_value = staff_side(sides, price, beyond);
  for (std::size_t talk = 0; talk < sides.size(); ++talk) {
    for_blocks(talk, [&](std::size_t index, const Key& block) {
      const auto found = price.find(block);
      if (sides[talk].cost[index] < k_no_way && found != price.end()) {
        sides[talk].cost[index] += found->second;
      }
    });
  }
  m_value = std::min(k_no_way, m_value + household_side(sides, beyond));
  for (std::size_t before = 0; before < m_level && m_value < k_no_way; ++before) {
    m_value -= stage.units[before] * m_claimed.levels[before];
  }
  for (std::size_t talk = 0; beyond != nullptr && talk < sides.size(); ++talk) {
    for_blocks(talk, [&](std::size_t index, const Key& block) {
      const auto found = beyond->block.find(block);
      if (found != beyond->block.end()) {
        beyond->talk[talk][index] = std::min(k_no_way, beyond->talk[talk][index] + found->second);
      }
    });
  }
  if (m_value >= k_no_way) {
    return k_no_way;
  }
  return std::max(alone, m_value <= 0 ? 0 : (m_value + k_scale - 1) / k_scale);
}

const Shift* LevelCheck::shift_around(const Key& block) const {
  const auto& [person, start, end] = block;
  for (const Shift& shift : m_problem.shifts) {
    if (shift.person == person && shift.time.start <= start && end <= shift.time.end) {
      return &shift;
    }
  }
  return nullptr;
}

/// How many of its talks each team has at least and at most.
void LevelCheck::count_talk(std::size_t talk, const TalkSide& side, std::vector<TeamSide>& teams) const {
  std::map<int, std::vector<int>> uses;  // by team and candidate
  for_blocks(talk, [&](std::size_t index, const Key& block) {
    std::vector<int>& of_team = uses[m_team_of[std::get<0>(block)]];
    of_team.resize(side.cost.size(), 0);
    of_team[index] += shift_around(block) != nullptr ? 1 : 0;
  });
  for (const auto& [team, of_candidate] : uses) {
    int least = side.out < k_no_way ? 0 : m_problem.people;
    int most = 0;
    for (std::size_t index = 0; index < of_candidate.size(); ++index) {
      if (side.cost[index] < k_no_way) {
        least = std::min(least, of_candidate[index]);
        most = std::max(most, of_candidate[index]);
      }
    }
    Counts& counts = teams[team].counts;
    const bool usual = side.talk->minutes == m_usual[team];
    (usual ? counts.least : counts.least_other) += std::min(least, most);
    (usual ? counts.most : counts.most_other) += most;
  }
}

std::vector<TeamSide> LevelCheck::lay_out_teams(const std::vector<TalkSide>& sides,
                                                const std::map<Key, Cost>& price) const {
  std::vector<TeamSide> teams(m_teams);
  for (TeamSide& team : teams) {
    team.costs = m_level == weighted_sum;
  }
  Time widest = m_problem.walking_gap;
  for (const Place& place : m_problem.places) {
    widest = std::max(widest, place.kind == PlaceKind::visit ? 2 * place.travel : 0);
  }
  std::map<Key, Spot> spots;
  for (std::size_t talk = 0; talk < sides.size(); ++talk) {
    const Talk& facts = m_problem.talks[talk];
    if (m_piled[talk] != 0) {
      for (const int person : m_problem.crews[facts.candidates[facts.fixed].crew]) {
        if (m_team_of[person] != k_none) {
          teams[m_team_of[person]].costs = false;
        }
      }
    }
    for_blocks(talk, [&](std::size_t index, const Key& block) {
      if (sides[talk].cost[index] >= k_no_way || shift_around(block) == nullptr) {
        return;
      }
      const auto& [person, start, end] = block;
      Spot& spot = spots.try_emplace(block, Spot{person, {start, end}, 0, false, true}).first->second;
      const auto found = price.find(block);
      spot.earned = found == price.end() ? 0 : found->second;
      spot.forced = spot.forced || facts.fixed != k_none;
      spot.usual = end - start == m_usual[m_team_of[person]];
    });
    count_talk(talk, sides[talk], teams);
  }
  for (const auto& [block, spot] : spots) {
    teams[m_team_of[spot.person]].spots.push_back(spot);
  }
  for (const Shift& shift : m_problem.shifts) {
    if (m_team_of[shift.person] != k_none) {
      teams[m_team_of[shift.person]].shifts.push_back({&shift, m_roams[shift.person] != 0 ? widest : 0});
    }
  }
  return teams;
}

Cost LevelCheck::staff_side(const std::vector<TalkSide>& sides, const std::map<Key, Cost>& price,
                            Beyond* beyond) const {
  Cost sum = 0;
  for (const TeamSide& team : lay_out_teams(sides, price)) {
    std::vector<Cost> of_spots;
    sum += least_of_team(team, m_problem.prices, k_scale, beyond != nullptr ? &of_spots : nullptr);
    for (std::size_t spot = 0; spot < of_spots.size(); ++spot) {
      const Spot& facts = team.spots[spot];
      beyond->block[{facts.person, facts.time.start, facts.time.end}] = of_spots[spot];
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
