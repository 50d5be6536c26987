#include "commands/planning.hpp"

#include <algorithm>

#include "commands/tables.hpp"
#include "load/plan.hpp"
#include "load/tables.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {
namespace {

bool same_place(const PlannedTalk& a, const PlannedTalk& b) {
  return a.start == b.start && a.has_clock == b.has_clock && a.staff == b.staff && a.room == b.room;
}

/// The plan as the program wrote it last; nothing when it never did.
std::optional<Plan> last_plan(LoadedSchool& loaded, const MomentId& moment) {
  const auto bytes = store::read_last_plan(loaded.folder, moment.text);
  if (!bytes) {
    return {};
  }
  Sources sources;
  Diagnostics ignored;  // the program's own file: what cannot be read of it is not known to have moved
  return load_plan(sources, add_table(sources, moment.text, *bytes), moment, ignored);
}

}  // namespace

std::set<TalkId> moved_by_hand(LoadedSchool& loaded, const MomentId& moment) {
  std::set<TalkId> moved;
  const auto plan = loaded.plans.find(moment);
  const auto last = last_plan(loaded, moment);
  if (plan == loaded.plans.end() || !last) {
    return moved;
  }
  for (const PlannedTalk& talk : plan->second.talks) {
    const auto before = std::find_if(last->talks.begin(), last->talks.end(),
                                     [&](const PlannedTalk& other) { return other.id == talk.id; });
    if (before == last->talks.end() || !same_place(*before, talk)) {
      moved.insert(talk.id);
    }
  }
  return moved;
}

planner::BuildInput planning_input(LoadedSchool& loaded, const Agenda& agenda,
                                   const std::vector<MomentId>& moments, Day as_of) {
  std::set<TalkId> by_hand;
  for (const MomentId& moment : moments) {
    by_hand.merge(moved_by_hand(loaded, moment));
  }
  return {.policy = loaded.policy,
          .school = loaded.school,
          .calendar = *loaded.calendar,
          .roster = loaded.roster,
          .agenda = agenda,
          .requests = loaded.requests,
          .plans = loaded.plans,
          .log = loaded.log,
          .as_of = as_of,
          .moments = moments,
          .fresh = false,
          .by_hand = std::move(by_hand)};
}

bool write_plans(LoadedSchool& loaded, const store::Lock& lock, const std::vector<const Plan*>& plans,
                 Author author) {
  std::vector<store::Change> changes;
  for (const Plan* plan : plans) {
    const std::string path = plan_path(loaded.school, plan->moment);
    const auto existing = loaded.folder.seen().find(path);
    const auto before = existing == loaded.folder.seen().end() ? std::nullopt : existing->second;
    if (!before && plan->talks.empty()) {
      continue;
    }
    std::string bytes = before ? rewrite_plan(*before, *plan) : write_plan(*plan);
    if (author == Author::program) {
      const std::string last = store::last_plan_path(plan->moment.text);
      std::string own = write_plan(*plan);
      if (store::read_last_plan(loaded.folder, plan->moment.text) != own) {
        changes.push_back({last, std::move(own)});
      }
    }
    if (before != bytes) {
      changes.push_back({path, std::move(bytes)});
    }
  }
  if (!changes.empty()) {
    store::commit(loaded.folder, lock, changes);
  }
  return !changes.empty();
}

}  // namespace gesprek::commands
