#include "planner/round/trials.hpp"

#include <algorithm>

#include "planner/round/independent.hpp"
#include "planner/round/some_talks.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {
namespace {

constexpr std::size_t k_many_talks = 1000;

std::size_t work_of(std::size_t talks) {
  return talks * (1 + talks / k_many_talks);
}

}  // namespace

bool Trials::over() const {
  return m_work >= m_most_work || (m_should_stop && m_should_stop());
}

School Trials::with(const std::vector<Session>& more, const MomentId& moment) const {
  School school = m_input.school;
  for (SchoolRound& each : school.rounds) {
    if (each.moment == moment) {
      each.sessions.insert(each.sessions.end(), more.begin(), more.end());
    }
  }
  return school;
}

BuildInput Trials::in(const School& school) const {
  return {m_input.policy,   school,          m_input.calendar, m_input.roster, m_input.agenda,
          m_input.requests, m_input.plans,   m_input.log,      m_input.as_of,  m_input.moments,
          m_input.fresh,    m_input.by_hand, m_input.told_else};
}

BuildInput Trials::from(const Plans& plans, const BuildInput& changed) {
  return {changed.policy,
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
}

std::optional<Better> Trials::with_sessions(const std::vector<Session>& more, const MomentId& moment) {
  const School school = with(more, moment);
  return as_input(in(school));
}

Help Trials::help(const std::vector<Session>& more, const MomentId& moment) {
  return helps(with(more, moment));
}

Help Trials::helps(const School& school) {
  return helps(in(school));
}

Help Trials::helps(const BuildInput& changed) {
  if (!as_input(changed)) {
    return Help::none;
  }
  if (!m_rivals) {
    return Help::they;
  }
  const std::optional<bool> holds = next_plan_holds(changed, m_plans);
  return !holds ? Help::one_more : *holds ? Help::they : Help::none;
}

/// Nothing when it takes too long, or somebody asks to stop.
std::optional<bool> Trials::next_plan_holds(const BuildInput& changed, const Plans& plans) {
  const BuildInput now = from(plans, changed);
  for (std::vector<MomentId>& moments : independent_rounds(now, build_problem(now))) {
    const bool concerned = std::any_of(m_wanted.begin(), m_wanted.end(), [&](const TalkId& talk) {
      const OwedTalk* owed = now.agenda.talk(talk);
      return owed != nullptr && std::find(moments.begin(), moments.end(), owed->moment) != moments.end();
    });
    if (!concerned) {
      continue;
    }
    BuildInput part = now;
    part.moments = std::move(moments);
    const Setting setting = build_problem(part);
    std::size_t candidates = 0;
    for (const Talk& talk : setting.problem.talks) {
      candidates += talk.candidates.size();
    }
    if (m_whole >= k_most_whole || !(m_next.quick || candidates <= k_few_candidates)) {
      return std::nullopt;
    }
    m_whole += work_of(setting.problem.talks.size());
    SolveOptions options;
    options.seed = m_next.seed;
    options.should_stop = m_should_stop;
    const bool holds = this->holds(setting, solve(setting.problem, options).assignment);
    if (m_should_stop && m_should_stop()) {
      return std::nullopt;
    }
    if (!holds) {
      return false;
    }
  }
  return true;
}

bool Trials::holds(const Setting& setting, const Assignment& assignment) const {
  const std::vector<char> expected = wanted(setting);
  for (std::size_t talk = 0; talk < expected.size(); ++talk) {
    if (expected[talk] != 0 && assignment[talk] == k_none) {
      return false;
    }
  }
  return true;
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

std::optional<Better> Trials::surely(const BuildInput& changed) {
  std::optional<Better> plan = as_input(changed);
  return plan && m_rivals && next_plan_holds(changed, m_plans) == false ? std::nullopt : std::move(plan);
}

std::optional<Better> Trials::with_unpinned(const TalkId& talk) {
  Plans plans = m_plans;
  for (auto& [moment, plan] : plans) {
    for (PlannedTalk& row : plan.talks) {
      row.pinned = row.pinned && row.id != talk;
    }
  }
  std::optional<Better> plan = from_plans(m_input, plans);
  return plan && m_rivals && next_plan_holds(m_input, plans) == false ? std::nullopt : std::move(plan);
}

std::optional<Better> Trials::from_plans(const BuildInput& changed, const Plans& plans) {
  const BuildInput now = from(plans, changed);
  Setting setting = build_problem(now);
  const std::vector<char> wanted = this->wanted(setting);
  m_rivals = false;
  for (std::size_t talk = 0; talk < wanted.size(); ++talk) {
    m_rivals = m_rivals || (wanted[talk] == 0 && !setting.problem.talks[talk].candidates.empty());
  }
  std::vector<TalkId> ids;
  for (std::size_t talk = 0; talk < setting.talks.size(); ++talk) {
    const RoundTalk& meaning = setting.talks[talk];
    if (wanted[talk] != 0) {
      ids.push_back(meaning.owed != nullptr ? meaning.owed->id : meaning.standing.row->id);
    }
  }
  setting.problem = only(setting.problem, wanted);
  m_work += work_of(setting.problem.talks.size());
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
