#include <algorithm>
#include <iterator>

#include "planner/round/some_talks.hpp"
#include "planner/round/wishes.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {
namespace {

/// Whether these talks can all be held beside what stands; nothing when that was not found out.
std::optional<bool> fit(const BuildInput& input, const std::vector<TalkId>& talks) {
  const Setting setting = build_problem(input);
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
  SolveOptions options;
  options.placement_only = true;
  const Result result = solve(only(setting.problem, wanted), options);
  if (result.unplaced.empty()) {
    return true;
  }
  const bool proven = result.bounds[mandatory_unplaced] + result.bounds[others_unplaced] > 0 ||
                      std::any_of(result.unplaced.begin(), result.unplaced.end(),
                                  [](const WhyNot& why) { return why.proven(); });
  return proven ? std::optional(false) : std::nullopt;
}

}  // namespace

std::vector<Wish> wishes_behind(const BuildInput& input, const std::vector<TalkId>& talks,
                                const std::function<bool()>& should_stop) {
  std::vector<TalkId> planned_now;  // the others stand, and take part as what stands
  std::copy_if(talks.begin(), talks.end(), std::back_inserter(planned_now), [&](const TalkId& id) {
    const OwedTalk* owed = input.agenda.talk(id);
    return owed != nullptr &&
           std::find(input.moments.begin(), input.moments.end(), owed->moment) != input.moments.end();
  });
  std::vector<Wish> needed = wishes_about(input, planned_now);
  const auto fit_without = [&](const std::vector<Wish>& wishes) {
    return fit(GivenUp(input, wishes).input(), planned_now);
  };
  if (needed.empty() || fit_without(needed) != true) {
    return {};
  }
  std::vector<Wish> given_up;
  for (std::size_t index = 0; index < needed.size();) {
    if (should_stop && should_stop()) {
      return {};
    }
    given_up.push_back(needed[index]);
    if (fit_without(given_up) == false) {
      needed.erase(needed.begin() + static_cast<std::ptrdiff_t>(index));
    } else {
      given_up.pop_back();
      ++index;
    }
  }
  return needed;
}

}  // namespace gesprek::planner
