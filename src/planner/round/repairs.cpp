#include "planner/round/repairs.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "planner/round/reasons.hpp"
#include "planner/round/trials.hpp"
#include "planner/round/ways_out.hpp"
#include "words/grounds.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

constexpr std::size_t k_most_talks = 3;     ///< for which repairs are tried
constexpr std::size_t k_most_reasons = 12;  ///< for which it is found out what stands in the way
/// Talks in all the plans beside which it is found out what stands in the way.
constexpr std::size_t k_most_beside = 12'000;

/// True also of the advice that names no time.
bool asks_family(const Message& step) {
  return asks_somebody(step) || step.phrase == &words::planning::k_help_ask_family;
}

bool agrees_on_time(const Message& step) {
  return step.phrase == &words::grounds::k_tried_agree;
}

bool asks_guest(const Message& step) {
  return step.phrase == &words::grounds::k_tried_guest_time;
}

/// A talk without a place that can be planned.
struct Unhelped {
  UnplacedTalk* talk = nullptr;
  const OwedTalk* owed = nullptr;
  std::vector<Ground> grounds{};
};
/// Talks that have the same teachers and reason.
using Group = std::vector<Unhelped*>;

std::vector<Unhelped> unhelped(const BuildInput& input, std::vector<RoundPlan>& rounds) {
  std::vector<Unhelped> result;
  for (RoundPlan& round : rounds) {
    for (UnplacedTalk& talk : round.unplaced) {
      const OwedTalk* owed = talk.waits ? nullptr : input.agenda.talk(talk.talk);
      if (owed != nullptr) {
        result.push_back({&talk, owed});
      }
    }
  }
  return result;
}

/// By the first talk of each.
std::vector<Group> grouped(std::vector<Unhelped>& talks) {
  std::vector<Group> groups;
  std::map<std::tuple<MomentId, std::vector<PersonId>, const Phrase*>, std::size_t> known;
  for (Unhelped& each : talks) {
    const auto [place, is_new] =
        known.try_emplace({each.owed->moment, each.owed->teachers, each.talk->reason.phrase}, groups.size());
    if (is_new) {
      groups.emplace_back();
    }
    groups[place->second].push_back(&each);
  }
  return groups;
}

/// Those for which repairs are tried one by one: first one of each group.
std::vector<Unhelped*> first_of(const std::vector<Group>& groups) {
  std::vector<Unhelped*> result;
  for (std::size_t number = 0; result.size() < k_most_talks; ++number) {
    const std::size_t before = result.size();
    for (const Group& group : groups) {
      if (number < group.size() && result.size() < k_most_talks) {
        result.push_back(group[number]);
      }
    }
    if (result.size() == before) {
      break;
    }
  }
  return result;
}

void put_first(std::vector<Message> steps, std::vector<Message>& suggestions) {
  suggestions.insert(suggestions.begin(), steps.begin(), steps.end());
  std::stable_partition(suggestions.begin(), suggestions.end(), [](const Message& step) {
    return step.phrase == &words::planning::k_help_longer;  // costs nobody anything
  });
}

/// One repair for each of the first groups, said under each of its talks.
void help_groups(const std::vector<Group>& groups, const BuildInput& input, Trials& trials) {
  std::size_t looked_at = 0;
  for (const Group& group : groups) {
    std::vector<const OwedTalk*> owed;
    for (const Unhelped* each : group) {
      owed.push_back(each->owed);
    }
    if (group.size() < 2 || ++looked_at > k_most_talks) {
      continue;
    }
    if (const auto step = way_out_for_all(input, trials, owed)) {
      for (const Unhelped* each : group) {
        put_first({*step}, each->talk->suggestions);
      }
    }
  }
}

}  // namespace

void add_repairs(const BuildInput& input, std::vector<RoundPlan>& rounds,
                 const std::function<bool()>& should_stop, std::uint64_t seed) {
  Plans plans = input.plans;
  std::size_t talks = 0;
  for (const RoundPlan& round : rounds) {
    plans[round.moment] = round.plan;
    talks += round.plan.talks.size();
  }
  const std::size_t most_reasons =
      std::clamp(k_most_beside / std::max<std::size_t>(talks, 1), k_most_talks, k_most_reasons);
  std::vector<Unhelped> all = unhelped(input, rounds);
  const std::vector<Group> groups = grouped(all);
  Reasons reasons(input, should_stop);
  for (std::size_t index = 0; index < std::min(all.size(), most_reasons); ++index) {
    if (all[index].talk->proven) {
      all[index].grounds = reasons.complete(*all[index].talk);
    }
  }
  const bool settled = std::all_of(rounds.begin(), rounds.end(), [](const RoundPlan& round) {
    return std::all_of(round.levels.begin(), round.levels.begin() + told,
                       [](const LevelReport& level) { return level.cost == level.bound; });
  });
  Trials trials(input, plans, should_stop, {seed, settled});
  for (Unhelped* each : first_of(groups)) {
    if (should_stop && should_stop()) {
      return;
    }
    std::vector<Message> steps = ways_out(input, trials, *each->owed, each->grounds);
    if (std::any_of(steps.begin(), steps.end(), asks_family)) {
      std::erase_if(each->talk->suggestions, asks_family);
    }
    if (std::any_of(steps.begin(), steps.end(), asks_guest)) {
      forget(words::planning::k_help_ask, each->talk->suggestions);
    }
    if (std::any_of(steps.begin(), steps.end(), agrees_on_time)) {
      forget(words::planning::k_help_agree, each->talk->suggestions);
    }
    if (std::ranges::any_of(each->grounds, ends_by_phone) && !trials.over()) {
      forget(words::planning::k_help_mode, each->talk->suggestions);  // it was tried
    }
    put_first(std::move(steps), each->talk->suggestions);
  }
  help_groups(groups, input, trials);
}

}  // namespace gesprek::planner
