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

const PlannedTalk* find(const Plan& plan, const TalkId& id) {
  const auto found = std::find_if(plan.talks.begin(), plan.talks.end(),
                                  [&](const PlannedTalk& talk) { return talk.id == id; });
  return found == plan.talks.end() ? nullptr : &*found;
}

/// What the program remembers as its own plan: a talk that a person put elsewhere, and that still stands
/// there, is remembered where the program had it, so that it is known as moved by hand the next time too.
Plan remembered(LoadedSchool& loaded, const Plan& plan) {
  const std::set<TalkId> by_hand = moved_by_hand(loaded, plan.moment);
  const auto last = last_plan(loaded, plan.moment);
  if (by_hand.empty() || !last) {
    return plan;
  }
  const Plan& standing = loaded.plans.at(plan.moment);
  Plan own = plan;
  own.talks.clear();
  for (const PlannedTalk& talk : plan.talks) {
    const PlannedTalk* put = by_hand.count(talk.id) > 0 ? find(standing, talk.id) : nullptr;
    if (put == nullptr || !same_place(*put, talk)) {
      own.talks.push_back(talk);
    } else if (const PlannedTalk* before = find(*last, talk.id)) {
      own.talks.push_back(*before);
    }
  }
  return own;
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
    const PlannedTalk* before = find(*last, talk.id);
    if (before == nullptr || !same_place(*before, talk)) {
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
      std::string own = write_plan(remembered(loaded, *plan));
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
