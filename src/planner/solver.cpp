#include "planner/solver.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <span>
#include <utility>

#include "planner/search/chains.hpp"
#include "planner/search/ejections.hpp"
#include "planner/why_not.hpp"

namespace gesprek::planner {
namespace {

constexpr std::int64_t k_first_steps = 400;  ///< per talk, for the first plan
constexpr std::int64_t k_steps = 1500;       ///< per talk, in an attempt at a level above the sum
constexpr int k_rounds = 200;                ///< of the bound, at a level above the sum
constexpr int k_first_rounds = 300;          ///< at the sum
constexpr int k_more_rounds = 60;
constexpr int k_team_rounds = 400;
constexpr int k_where_rounds = 2000;
constexpr int k_attempts = 20;       ///< at the default effort
constexpr int k_idle_attempts = 12;  ///< after so many that gained nothing nothing more is expected
constexpr int k_open_attempts = 3;   ///< while a level above is not proven: the gap is not stated then
/// So many talks get one such attempt, and one at each level when only placement is wanted.
constexpr int k_many_talks = 1500;
constexpr int k_level_attempts = 4;
constexpr int k_straight_attempts = 2;  ///< at a mended plan, before the search goes round about

/// An attempt uses only options that cost at most `width` (scaled) beyond the bound: where the bound is
/// tight, the best plan is there. Narrow and quick ones first, which are enough for most schools; then wider
/// and hotter ones, so that a second trip (30) can be taken on the way.
struct Attempt {
  Price width;
  int hot;             ///< hundredths
  std::int64_t steps;  ///< per talk
};
constexpr std::array<Attempt, 8> k_attempt_list = {{{k_scale * 3 / 10, 1500, 800},
                                                    {k_scale * 3 / 10, 1100, 1500},
                                                    {k_scale * 3 / 10, 1500, 1500},
                                                    {k_scale * 3 / 2, 2500, 1500},
                                                    {k_scale * 3 / 10, 800, 1500},
                                                    {k_scale * 5 / 2, 2500, 1500},
                                                    {k_scale * 6 / 10, 2500, 1500},
                                                    {k_scale * 5, 2500, 3000}}};
/// Of the first one, unless the use of a session costs something: what is opened in such heat stays open.
constexpr int k_first_hot = 2500;
/// Every other attempt is one where the plan is dearer than its bound: there as well a better plan may need
/// what the bound does not like.
constexpr std::array<Price, 2> k_spot_widths = {k_scale * 3 / 10, k_scale * 12};
constexpr int k_level_hot = 800;
/// Hundredths; of the search that goes round about. A step of a mended plan weighs `k_soft_told` there.
constexpr int k_wandering_hot = 20'000;
constexpr Cost k_soft_told = 256;
constexpr Cost k_soft_moved = 64;
/// So many steps per talk are made before anybody is asked to stop: a plan that leaves most out helps nobody.
constexpr std::int64_t k_least_steps = 40;
/// In an attempt, however few the talks are.
constexpr std::int64_t k_fewest_steps = 20'000;
/// Options that are tried in chains after an attempt, and so many talks at most begin one whatever their
/// place.
constexpr std::int64_t k_chain_tries = 60'000;
constexpr int k_few_talks = 60;
/// Reasons that are still looked for after somebody asked to stop.
constexpr std::size_t k_last_reasons = 30;
constexpr int k_cold = 30;
/// Where a gap is left, the ways of a talk are divided into cases when there are few of them in all; so many
/// cases at most, fewer the more there are.
constexpr int k_most_options = 4000;
constexpr int k_most_cases = 4000;
constexpr int k_case_options = 400'000;

}  // namespace

Solver::Solver(const Problem& problem, const SolveOptions& options)
    : m_problem(problem),
      m_options(options),
      m_instance(problem),
      m_blocks(m_instance),
      m_state(m_instance, outweighing(problem)),
      m_rng(options.seed),
      m_annealer(m_instance, m_state, m_rng),
      m_closed(m_instance.option_count(), 0) {
  const int count = std::max(m_instance.option_count(), 1);
  m_nodes = count > k_most_options ? 0 : std::min(k_most_cases, k_case_options / count);
}

/// Talks of one length and one team: they can take each other's times.
void Solver::group_talks() {
  std::map<std::pair<int, Time>, std::vector<int>> groups;
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    if (m_instance.fixed(talk) || m_instance.options(talk) == 0) {
      continue;
    }
    const std::span<const int> blocks = m_blocks.of_option(m_instance.first_option(talk));
    if (!blocks.empty()) {
      groups[{m_blocks.block(blocks.front()).team, m_problem.talks[talk].minutes}].push_back(talk);
    }
  }
  for (auto& [team, talks] : groups) {
    m_groups.push_back(std::move(talks));
  }
}

/// Options that a fixed talk stands in the way of, or is too far from.
void Solver::close_taken() {
  std::vector<int> found;
  for (int id = 0; id < m_instance.option_count(); ++id) {
    const int talk = m_instance.option(id).talk;
    if (!m_instance.fixed(talk) && !m_state.blockers(talk, id, found, found.max_size())) {
      m_closed[id] = 1;
    }
  }
  m_taken = m_closed;
  for (int talk = 0; talk < m_instance.talks() && m_problem.longest_stretch > 0; ++talk) {
    for (int id = 0; id < m_instance.option_count() && m_instance.fixed(talk); ++id) {
      const Option& standing = m_instance.option(m_instance.first_option(talk) + m_problem.talks[talk].fixed);
      const bool by_hand = m_instance.fixed(m_instance.option(id).talk);
      m_closed[id] =
          m_closed[id] != 0 || (!by_hand && m_instance.exclude(standing, m_instance.option(id))) ? 1 : 0;
    }
  }
}

/// Each talk where the earlier plan had it, as far as that is still allowed.
void Solver::take_over() {
  const auto place = [&](int talk, int index) {
    const Change change{talk, m_instance.first_option(talk) + index};
    const bool allowed = m_state.price({&change, 1}, k_forbidden - 1) < k_forbidden;
    if (allowed) {
      m_state.apply({&change, 1});
    }
    return allowed;
  };
  for (int talk = 0; talk < m_instance.talks(); ++talk) {
    const Talk& facts = m_problem.talks[talk];
    const auto begins = [&](int index) { return place(talk, index); };
    if (!m_instance.fixed(talk) && std::none_of(facts.as_before.begin(), facts.as_before.end(), begins) &&
        facts.earlier != k_none) {
      place(talk, facts.earlier);
    }
  }
}

bool Solver::keep_best() {
  const Levels levels = m_state.levels();
  if (!m_best.empty() && levels >= m_levels) {
    return false;
  }
  m_best = m_state.options();
  m_levels = levels;
  report();
  return true;
}

void Solver::report() {
  if (m_options.on_progress) {
    m_options.on_progress({m_levels, m_bounds[weighted_sum]});
  }
}

/// The search cost at which nothing is left to win at this level.
Cost Solver::target(Level level) const {
  Cost above = m_state.cost() - m_state.levels()[weighted_sum];
  return level == weighted_sum ? above + m_bounds[weighted_sum] : -1;
}

void Solver::anneal_for(std::int64_t steps, int hot, const std::vector<char>& closed, Cost target) {
  const bool first = m_steps == 0;
  const Cooling cooling{steps, hot, k_cold, first ? 0 : steps / 2};
  std::int64_t early = first ? k_least_steps * m_instance.talks() / Annealer::k_round : 0;
  const auto should_stop = [&] { return --early < 0 && asked(); };
  m_steps += m_annealer.run(cooling, target, closed, should_stop);
  if (!keep_best() && m_state.options() != m_best) {
    m_state.restore(m_best);
  }
  m_stopped = m_stopped || asked();
}

void Solver::anneal(std::int64_t steps_per_talk, int hot, const std::vector<char>& closed, Cost target) {
  const bool first = m_steps == 0;
  const std::int64_t steps = std::max(steps_per_talk * m_instance.talks(), first ? 0 : k_fewest_steps);
  anneal_for(steps, hot, closed, target);
  if (!first) {
    try_chains();
  }
}

void Solver::try_chains() {
  improve_by_chains(m_instance, m_state, m_groups, m_closed, m_options.should_stop);
  if (!keep_best() && m_state.options() != m_best) {
    m_state.restore(m_best);
  }
  m_stopped = m_stopped || asked();
}

/// From the best plan by way of worse ones: who moves instead of somebody else is only seen when both have
/// moved, and at the usual weights nothing goes that far uphill.
void Solver::wander() {
  if (!m_soft) {
    Penalties soft = outweighing(m_problem);
    soft.told = k_soft_told;
    soft.moved = k_soft_moved;
    m_soft.emplace(m_instance, soft);
  }
  m_soft->restore(m_best);
  Annealer wanderer(m_instance, *m_soft, m_rng);
  m_steps += wanderer.run({k_steps * m_instance.talks(), k_wandering_hot, k_cold}, -1, m_closed,
                          [&] { return asked(); });
  if (m_soft->levels() < m_levels) {
    m_state.restore(m_soft->options());
    keep_best();
  }
  m_stopped = m_stopped || asked();
}

/// Chains through plans that no annealing passes by: somebody who was invited moves, so that another finds a
/// place.
void Solver::rearrange() {
  const bool all = mends(m_problem) || m_instance.talks() <= k_few_talks;
  if (!m_stopped &&
      improve_by_ejections(m_instance, m_state, m_closed, all, k_chain_tries, m_options.should_stop)) {
    keep_best();
  }
}

std::vector<char> Solver::narrow(const std::vector<Price>& beyond, Price width) const {
  std::vector<char> closed = m_closed;
  for (int id = 0; id < m_instance.option_count(); ++id) {
    closed[id] = closed[id] != 0 || beyond[id] > width ? 1 : 0;
  }
  return closed;
}

/// Levels above the weighted sum: mostly nothing is spent there, and that is proof enough.
void Solver::settle(Level level) {
  if (m_levels[level] <= m_bounds[level] || m_stopped) {
    return;
  }
  m_state.restore(m_best);
  Dual dual = bound_of(level);
  begin_crowded(level, dual);
  dual.climb(k_rounds, m_levels[level], m_options.should_stop);
  m_bounds[level] = std::clamp(dual.bound(), m_bounds[level], m_levels[level]);
  m_proof.stages[level].push_back(dual.proof());
  const bool many = m_options.placement_only && m_instance.talks() > k_many_talks;
  const std::int64_t attempts =
      std::max<std::int64_t>(1, many ? 1 : k_level_attempts * m_options.effort / 100);
  for (std::int64_t attempt = 0; attempt < attempts && m_levels[level] > m_bounds[level] && !m_stopped;
       ++attempt) {
    if ((level >= told || mends(m_problem)) && attempt >= k_straight_attempts) {
      wander();
    } else {
      const std::vector<char> closed = attempt % 2 == 0 ? m_closed : narrow(dual.beyond(), k_scale / 8);
      anneal(k_steps, k_level_hot, closed, target(level));
    }
    if (m_levels[level] > m_bounds[level]) {
      rearrange();
    }
  }
  if (m_levels[level] == m_bounds[level]) {
    m_prices[level] = dual.prices();
  }
}

/// The bound of the weighted sum: all prices together, then those of each team, then where the best plan is
/// dearer than the bound.
void Solver::climb(Dual& dual, bool first) {
  const Cost target = m_levels[weighted_sum];
  dual.climb(first ? k_first_rounds : k_more_rounds, target, m_options.should_stop);
  dual.climb_by_team(k_team_rounds, target, m_options.should_stop);
  if (!first) {  // the first plan is dearer everywhere
    dual.climb_where(dual.excess(m_best), k_where_rounds, target, m_options.should_stop);
  }
}

void Solver::improve() {
  Dual dual = bound_of(weighted_sum);
  const bool settled = std::equal(m_levels.begin(), m_levels.end() - 1, m_bounds.begin());
  const bool many = m_instance.talks() > k_many_talks;
  const int usual = settled ? k_attempts : many ? 1 : k_open_attempts;
  const std::int64_t attempts = std::max<std::int64_t>(1, usual * m_options.effort / 100);
  const std::int64_t most_idle = std::max<std::int64_t>(1, k_idle_attempts * m_options.effort / 100);
  std::int64_t idle = 0;
  for (std::int64_t attempt = 0; attempt < attempts && idle < most_idle && !m_stopped; ++attempt) {
    const Cost cost = m_levels[weighted_sum];
    const Cost before = m_bounds[weighted_sum];
    climb(dual, attempt == 0);
    const Cost bound = dual.infeasible() ? m_levels[weighted_sum] : dual.bound();
    m_bounds[weighted_sum] = std::clamp(bound, before, m_levels[weighted_sum]);
    ProofStage stage = dual.proof();
    report();
    m_stopped = m_stopped || asked();
    const bool done = m_bounds[weighted_sum] >= m_levels[weighted_sum] || m_stopped;
    const std::vector<Price> beyond = done ? std::vector<Price>{} : dual.beyond();
    if (settled && !done) {
      close_dear(dual, beyond, stage);
    }
    if (m_bounds[weighted_sum] > before || !stage.closes.empty()) {
      m_proof.stages[weighted_sum].push_back(std::move(stage));
    }
    if (done) {
      return;
    }
    const bool here_and_there = attempt % 2 == 1;  // else everywhere
    const Attempt& next = k_attempt_list[attempt / 2 % k_attempt_list.size()];
    const Price width = here_and_there ? k_spot_widths[attempt / 2 % k_spot_widths.size()] : next.width;
    const std::vector<char> closed = narrow(beyond, width);
    if (here_and_there && anneal_spots(spots(dual.excess(m_best)), closed)) {
      try_chains();
    } else {
      const bool hotter = attempt == 0 && m_problem.prices.session_used == 0;
      anneal(next.steps, hotter ? k_first_hot : next.hot, closed, target(weighted_sum));
    }
    if (mends(m_problem) && m_levels[weighted_sum] > m_bounds[weighted_sum]) {
      rearrange();
    }
    if (m_bounds[weighted_sum] >= m_levels[weighted_sum]) {
      return;
    }
    const bool gained = m_levels[weighted_sum] < cost || m_bounds[weighted_sum] > before;
    idle = gained ? 0 : idle + 1;
  }
}

Result Solver::run() {
  lay_out_proof();
  group_talks();
  close_taken();
  take_over();
  keep_best();
  for (std::size_t level = 0; level < weighted_sum; ++level) {
    m_bounds[level] = level_costs(m_instance, static_cast<Level>(level), m_levels, m_closed).unavoidable;
  }
  anneal(k_first_steps, 1500, m_closed, -1);
  const std::size_t levels = m_options.placement_only ? told : weighted_sum;
  for (std::size_t level = 0; level < levels; ++level) {
    settle(static_cast<Level>(level));
    divide(static_cast<Level>(level));
  }
  if (!m_stopped && !m_options.placement_only) {
    improve();
    if (std::equal(m_levels.begin(), m_levels.end() - 1, m_bounds.begin())) {
      divide(weighted_sum);
    }
  }
  return conclude();
}

Result Solver::conclude() {
  m_state.restore(m_best);
  Result result;
  result.assignment = m_state.assignment();
  Verdict verdict = verify(m_problem, result.assignment);
  assert(verdict.violations.empty() && verdict.levels == m_levels);
  result.levels = verdict.levels;
  result.bounds = m_bounds;
  result.terms = verdict.terms;
  result.proof = std::move(m_proof);
  result.clashes = std::move(verdict.clashes);
  result.unplaced = explain_unplaced(m_instance, m_taken, result.assignment,
                                     m_stopped ? k_last_reasons : result.assignment.size());
  for (WhyNot& why : result.unplaced) {
    const Level level = m_problem.talks[why.talk].mandatory ? mandatory_unplaced : others_unplaced;
    why.more = result.levels[level] - result.bounds[level];
  }
  result.steps = m_steps;
  result.stopped = result.levels == result.bounds ? Stopped::proven
                   : m_stopped                    ? Stopped::asked
                                                  : Stopped::budget;
  return result;
}

}  // namespace gesprek::planner
