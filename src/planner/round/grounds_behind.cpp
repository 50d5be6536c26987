#include <algorithm>
#include <iterator>

#include "planner/round/grounds.hpp"
#include "planner/round/some_talks.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {
namespace {

/// Talks of a reason that are left out in turn; with more of them that would take seconds.
constexpr std::size_t k_most_talks = 40;

/// Whether these talks can all be held beside what stands; nothing when that was not found out.
std::optional<bool> fit(const Setting& setting, const std::vector<TalkId>& talks,
                        const std::function<bool()>& should_stop) {
  std::vector<char> wanted;
  std::size_t found = 0;
  for (std::size_t talk = 0; talk < setting.talks.size(); ++talk) {
    const OwedTalk* owed = setting.talks[talk].owed;
    const bool named = owed != nullptr && std::find(talks.begin(), talks.end(), owed->id) != talks.end();
    found += named ? 1 : 0;
    wanted.push_back(named || setting.problem.talks[talk].fixed != k_none ? 1 : 0);
  }
  if (found < talks.size()) {
    return std::nullopt;
  }
  bool placed = false;  // enough is to know that: how well does not matter
  SolveOptions options;
  options.placement_only = true;
  options.on_progress = [&](const Progress& now) {
    placed = placed || now.levels[mandatory_unplaced] + now.levels[others_unplaced] == 0;
  };
  options.should_stop = [&] { return placed || (should_stop && should_stop()); };
  const Result result = solve(only(setting.problem, wanted), options);
  if (result.unplaced.empty()) {
    return true;
  }
  const bool proven = result.bounds[mandatory_unplaced] + result.bounds[others_unplaced] > 0 ||
                      std::any_of(result.unplaced.begin(), result.unplaced.end(),
                                  [](const WhyNot& why) { return why.proven(); });
  return proven ? std::optional(false) : std::nullopt;
}

/// Leaves grounds out of what makes talks impossible, many at a time where they do not matter.
class Needed {
 public:
  Needed(const BuildInput& input, const std::vector<TalkId>& talks, const std::function<bool()>& should_stop)
      : m_input(input), m_should_stop(should_stop) {
    for (const TalkId& id : talks) {
      const OwedTalk* owed = input.agenda.talk(id);
      const bool planned_now = owed != nullptr && std::find(input.moments.begin(), input.moments.end(),
                                                            owed->moment) != input.moments.end();
      const PlannedTalk* row = row_that_stands(id, owed, planned_now);
      if (row != nullptr) {
        Ground stands;
        stands.kind = Ground::Kind::standing;
        stands.row = row;
        m_standing.push_back(stands);
      }
      if (planned_now) {
        m_talks.push_back(id);
      }
    }
    m_grounds = grounds_about(input, talks);
    m_rules = std::find_if(m_grounds.begin(), m_grounds.end(), is_wish) - m_grounds.begin();
  }

  Behind find() {
    const auto all = m_grounds.begin();
    if (!m_grounds.empty() && fit_without(m_grounds) != true) {
      // what a rule forbids may begin at other times than what it allows
      m_grounds.erase(all, all + m_rules);
      m_rules = 0;
      if (m_grounds.empty() || fit_without(m_grounds) != true) {
        m_grounds.clear();
      }
    }
    give_up(0, m_rules);
    give_up(m_rules, static_cast<std::ptrdiff_t>(m_grounds.size()));
    if (stopped()) {
      return {};
    }
    return {m_needed, is_irreducible(), true};
  }

 private:
  /// The row of a talk that is no choice of the planner's.
  const PlannedTalk* row_that_stands(const TalkId& id, const OwedTalk* owed, bool planned_now) const {
    if (planned_now) {
      const Standing standing = standing_of(*owed, m_input);
      return standing.stays || standing.settled ? standing.row : nullptr;
    }
    for (const auto& [moment, plan] : m_input.plans) {
      const auto row = std::ranges::find(plan.talks, id, &PlannedTalk::id);
      if (row != plan.talks.end()) {
        return &*row;
      }
    }
    return nullptr;
  }

  bool stopped() const { return m_should_stop && m_should_stop(); }

  std::optional<bool> fit_without(const std::vector<Ground>& grounds) const {
    const GivenUp without(m_input, grounds);
    const BuildInput input = without.input();
    return fit(build_problem(input), m_talks, m_should_stop);
  }

  std::vector<Ground> given_up_and(std::vector<Ground> more) const {
    more.insert(more.end(), m_given_up.begin(), m_given_up.end());
    return more;
  }

  /// Of a stretch of grounds those without which the talks still do not fit.
  void give_up(std::ptrdiff_t first, std::ptrdiff_t last) {
    if (first == last || stopped()) {
      return;
    }
    const std::vector<Ground> these(m_grounds.begin() + first, m_grounds.begin() + last);
    if (fit_without(given_up_and(these)) == false) {
      m_given_up.insert(m_given_up.end(), these.begin(), these.end());
    } else if (last - first == 1) {
      m_needed.push_back(these.front());
    } else {
      const std::ptrdiff_t middle = first + (last - first) / 2;
      give_up(first, middle);
      give_up(middle, last);
    }
  }

  /// Together impossible, and possible without any one of them: tried for each, whatever was concluded on
  /// the way here.
  bool is_irreducible() const {
    if (m_talks.size() > k_most_talks) {
      return false;
    }
    const GivenUp rest(m_input, m_given_up);
    const BuildInput input = rest.input();
    const Setting setting = build_problem(input);
    const Setting whole = build_problem(m_input);  // the rest fits as things are, with all that was given up
    const auto fits_without_talk = [&](const TalkId& talk) {
      std::vector<TalkId> others = m_talks;
      std::erase(others, talk);
      return fit(whole, others, m_should_stop) == true;
    };
    const auto stands = [&](const TalkId& talk) {
      return std::any_of(m_standing.begin(), m_standing.end(),
                         [&](const Ground& each) { return each.row->id == talk; });
    };
    const auto fits_without = [&](const Ground& ground) {
      const GivenUp without(m_input, given_up_and({ground}));
      const BuildInput less = without.input();
      std::vector<TalkId> others = m_talks;
      if (ground.row != nullptr) {
        std::erase(others, ground.row->id);
      }
      return fit(build_problem(less), others, m_should_stop) == true;
    };
    // what was given up last was given up because the talks do not fit without it either
    return (!m_given_up.empty() || fit(setting, m_talks, m_should_stop) == false) &&
           std::all_of(m_talks.begin(), m_talks.end(),
                       [&](const TalkId& talk) { return stands(talk) || fits_without_talk(talk); }) &&
           std::all_of(m_standing.begin(), m_standing.end(), fits_without) &&
           std::all_of(m_needed.begin(), m_needed.end(), fits_without);
  }

  const BuildInput& m_input;
  const std::function<bool()>& m_should_stop;
  std::vector<TalkId> m_talks;     ///< of the rounds that are planned now
  std::vector<Ground> m_standing;  ///< those of the talks that stand
  std::vector<Ground> m_grounds;
  std::ptrdiff_t m_rules = 0;  ///< so many of them, before the wishes
  std::vector<Ground> m_given_up;
  std::vector<Ground> m_needed;
};

}  // namespace

Behind grounds_behind(const BuildInput& input, const std::vector<TalkId>& talks,
                      const std::function<bool()>& should_stop) {
  return Needed(input, talks, should_stop).find();
}

}  // namespace gesprek::planner
