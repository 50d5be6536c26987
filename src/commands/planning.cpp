#include "commands/planning.hpp"

#include <algorithm>

#include "commands/tables.hpp"
#include "commands/told_before.hpp"
#include "load/plan.hpp"
#include "load/tables.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {
namespace {

bool same_place(const PlannedTalk& a, const PlannedTalk& b) {
  return a.start == b.start && a.has_clock == b.has_clock && a.staff == b.staff && a.room == b.room;
}

/// The plan as the program wrote it last, from its bytes; nothing when it never did.
std::optional<Plan> parse_last(const std::optional<std::string>& bytes, const MomentId& moment) {
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

/// Talks that stand elsewhere than where the program put them last.
std::set<TalkId> moved_by_hand(const Plan& standing, const Plan& last) {
  std::set<TalkId> moved;
  for (const PlannedTalk& talk : standing.talks) {
    const PlannedTalk* before = find(last, talk.id);
    if (before == nullptr || !same_place(*before, talk)) {
      moved.insert(talk.id);
    }
  }
  return moved;
}

/// What the program remembers as its own plan: a talk that a person put elsewhere, and that still stands
/// there, is remembered where the program had it, so that it is known as moved by hand the next time too.
Plan remembered(const Plan& plan, const Plan& standing, const Plan& last) {
  const std::set<TalkId> by_hand = moved_by_hand(standing, last);
  Plan own = plan;
  own.talks.clear();
  for (const PlannedTalk& talk : plan.talks) {
    const PlannedTalk* put = by_hand.count(talk.id) > 0 ? find(standing, talk.id) : nullptr;
    if (put == nullptr || !same_place(*put, talk)) {
      own.talks.push_back(talk);
    } else if (const PlannedTalk* before = find(last, talk.id)) {
      own.talks.push_back(*before);
    }
  }
  return own;
}

/// What stands in the plan's file; nothing when there is none.
std::optional<std::string> bytes_of(const LoadedSchool& loaded, const Plan& plan) {
  const auto seen = loaded.folder.seen().find(plan_path(loaded.school, plan.moment));
  return seen == loaded.folder.seen().end() ? std::nullopt : seen->second;
}

/// The plan's file, if it changes.
void add_file(std::vector<store::Change>& changes, const LoadedSchool& loaded, const Plan& plan) {
  const std::optional<std::string> before = bytes_of(loaded, plan);
  std::string bytes = before ? rewrite_plan(*before, plan) : write_plan(plan);
  if (before != bytes) {
    changes.push_back({plan_path(loaded.school, plan.moment), std::move(bytes)});
  }
}

/// What the program remembers as its own plan, if that changes.
void add_own(std::vector<store::Change>& changes, LoadedSchool& loaded, const Plan& plan) {
  const auto before = store::read_last_plan(loaded.folder, plan.moment.text);
  const auto last = parse_last(before, plan.moment);
  const auto standing = loaded.plans.find(plan.moment);
  std::string own = last && standing != loaded.plans.end()
                        ? write_plan(remembered(plan, standing->second, *last))
                        : write_plan(plan);
  if (before != own) {
    changes.push_back({store::last_plan_path(plan.moment.text), std::move(own)});
  }
}

}  // namespace

planner::BuildInput planning_input(LoadedSchool& loaded, const Agenda& agenda,
                                   const std::vector<MomentId>& moments, Day as_of) {
  std::set<TalkId> by_hand;
  for (const MomentId& moment : moments) {
    const auto plan = loaded.plans.find(moment);
    const auto last = parse_last(store::read_last_plan(loaded.folder, moment.text), moment);
    if (plan != loaded.plans.end() && last) {
      by_hand.merge(moved_by_hand(plan->second, *last));
    }
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
          .by_hand = std::move(by_hand),
          .told_else = told_else(loaded, agenda, as_of)};
}

std::vector<MomentId> planned_rounds(const LoadedSchool& loaded, const std::vector<MomentId>& also) {
  std::vector<MomentId> rounds;
  for (const Moment& moment : loaded.policy.moments) {
    const bool named = std::find(also.begin(), also.end(), moment.id) != also.end();
    if (named || loaded.plans.count(moment.id) > 0) {
      rounds.push_back(moment.id);
    }
  }
  return rounds;
}

void write_released(LoadedSchool& loaded, const store::Lock& lock, const Plan& plan, const TalkId& talk) {
  std::vector<store::Change> changes;
  add_file(changes, loaded, plan);
  if (auto last = parse_last(store::read_last_plan(loaded.folder, plan.moment.text), plan.moment)) {
    const auto row = std::ranges::find(last->talks, talk, &PlannedTalk::id);
    if (row == last->talks.end()) {
      last->talks.push_back(*find(plan, talk));
    } else {
      *row = *find(plan, talk);
    }
    changes.push_back({store::last_plan_path(plan.moment.text), write_plan(*last)});
  }
  if (!changes.empty()) {
    store::commit(loaded.folder, lock, changes);
  }
}

bool write_plans(LoadedSchool& loaded, const store::Lock& lock, const std::vector<const Plan*>& plans,
                 Author author) {
  std::vector<store::Change> changes;
  for (const Plan* plan : plans) {
    if (plan->talks.empty() && !bytes_of(loaded, *plan)) {
      continue;
    }
    if (author == Author::program) {
      add_own(changes, loaded, *plan);
    }
    add_file(changes, loaded, *plan);
  }
  if (!changes.empty()) {
    store::commit(loaded.folder, lock, changes);
  }
  return !changes.empty();
}

}  // namespace gesprek::commands
