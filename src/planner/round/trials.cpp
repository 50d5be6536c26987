#include "planner/round/trials.hpp"

#include <algorithm>

#include "planner/round/some_talks.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {
namespace {

constexpr std::size_t k_many_talks = 1000;

}  // namespace

bool Trials::over() const {
  return m_work >= m_most_work || (m_should_stop && m_should_stop());
}

std::optional<Better> Trials::with_sessions(const std::vector<Session>& more, const MomentId& moment) {
  School school = m_input.school;
  for (SchoolRound& each : school.rounds) {
    if (each.moment == moment) {
      each.sessions.insert(each.sessions.end(), more.begin(), more.end());
    }
  }
  return with_school(school);
}

std::optional<Better> Trials::with_school(const School& school) {
  return as_input({m_input.policy, school, m_input.calendar, m_input.roster, m_input.agenda, m_input.requests,
                   m_input.plans, m_input.log, m_input.as_of, m_input.moments, m_input.fresh, m_input.by_hand,
                   m_input.told_else});
}

bool Trials::has_place(const TalkId& talk) const {
  return std::any_of(m_plans.begin(), m_plans.end(), [&](const auto& plan) {
    return std::ranges::find(plan.second.talks, talk, &PlannedTalk::id) != plan.second.talks.end();
  });
}

/// Talks without a place other than the wanted ones are not looked at: what would help these only is no help
/// to them.
std::vector<char> Trials::wanted(const Setting& setting) const {
  std::vector<char> wanted;
  for (const RoundTalk& talk : setting.talks) {
    const bool counts = talk.owed == nullptr || m_wanted.count(talk.owed->id) > 0 || has_place(talk.owed->id);
    wanted.push_back(counts ? 1 : 0);
  }
  return wanted;
}

std::optional<Better> Trials::as_input(const BuildInput& changed) {
  return from_plans(changed, m_plans);
}

std::optional<Better> Trials::with_unpinned(const TalkId& talk) {
  Plans plans = m_plans;
  for (auto& [moment, plan] : plans) {
    for (PlannedTalk& row : plan.talks) {
      row.pinned = row.pinned && row.id != talk;
    }
  }
  return from_plans(m_input, plans);
}

std::optional<Better> Trials::from_plans(const BuildInput& changed, const Plans& plans) {
  const BuildInput now{changed.policy,
                       changed.school,
                       changed.calendar,
                       changed.roster,
                       changed.agenda,
                       changed.requests,
                       plans,
                       changed.log,
                       changed.as_of,
                       changed.moments,
                       false,
                       changed.by_hand,
                       changed.told_else};
  Setting setting = build_problem(now);
  const std::vector<char> looked_at = wanted(setting);
  std::vector<TalkId> ids;
  for (std::size_t talk = 0; talk < setting.talks.size(); ++talk) {
    const RoundTalk& meaning = setting.talks[talk];
    if (looked_at[talk] != 0) {
      ids.push_back(meaning.owed != nullptr ? meaning.owed->id : meaning.standing.row->id);
    }
  }
  setting.problem = only(setting.problem, looked_at);
  const std::size_t talks = setting.problem.talks.size();
  m_work += talks * (1 + talks / k_many_talks);
  ++m_count;
  bool placed = false;
  SolveOptions options;
  options.placement_only = true;
  options.on_progress = [&](const Progress& found) {
    placed = placed || found.levels[mandatory_unplaced] + found.levels[others_unplaced] == 0;
  };
  options.should_stop = [&] { return placed || (m_should_stop && m_should_stop()); };
  Result result = solve(setting.problem, options);
  if (result.levels[mandatory_unplaced] + result.levels[others_unplaced] > 0) {
    return std::nullopt;
  }
  return Better{std::move(setting), std::move(ids), std::move(result.assignment)};
}

}  // namespace gesprek::planner
