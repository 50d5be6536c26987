#include "compliance/todo.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "compliance/rounds_to_plan.hpp"
#include "compliance/rules.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

using compliance::RoundToPlan;
using RoundsToPlan = std::map<MomentId, RoundToPlan>;

/// What one item has in common; items of the same place (see place_of) stand in this order.
struct Key {
  bool in_time;
  bool nobody;
  PersonId person;
  std::vector<PersonId> together;
  RoleName role;
  Day due;
  std::string_view rule;
  MomentId moment;
  std::string subject;  ///< of what has no pupil: its own id
  std::string clause;
  friend auto operator<=>(const Key&, const Key&) = default;
};

using Groups = std::map<Key, std::vector<const Duty*>>;

Key key_of(const Duty& duty, const PersonId& person, std::vector<PersonId> together) {
  return {duty.status != DutyStatus::overdue,
          person.empty(),
          person,
          std::move(together),
          duty.owner,
          duty.due.value_or(Day::max()),
          duty.rule,
          duty.moment,
          duty.pupil.empty() ? duty.id : "",
          duty.clause};
}

/// An expectation has its early warning; what is planned with its whole round is the planner's.
bool is_listed(const Duty& duty, const RoundsToPlan& rounds, Day until) {
  const bool with_round = duty.rule == "planned" && rounds.contains(duty.moment);
  return duty.to_do && duty.due && *duty.due <= until && duty.rule != "expectation" && !with_round;
}

Groups group(const std::vector<Duty>& duties, const RoundsToPlan& rounds, Day until, Listing listing) {
  Groups groups;
  for (const Duty& duty : duties) {
    if (!is_listed(duty, rounds, until)) {
      continue;
    }
    if (duty.owners.empty()) {
      groups[key_of(duty, PersonId(), {})].push_back(&duty);
    } else if (listing == Listing::once) {
      groups[key_of(duty, duty.owners.front(), {duty.owners.begin() + 1, duty.owners.end()})].push_back(
          &duty);
    } else {
      for (const PersonId& owner : duty.owners) {
        groups[key_of(duty, owner, {})].push_back(&duty);
      }
    }
  }
  return groups;
}

void sort_by_pupil(std::vector<const Duty*>& duties, const Roster& roster) {
  const auto before = [&](const Duty* a, const Duty* b) {
    const Pupil* first = roster.pupil(a->pupil);
    const Pupil* second = roster.pupil(b->pupil);
    if (first != nullptr && second != nullptr && first->id != second->id) {
      return name_before(first->name, second->name) ||
             (!name_before(second->name, first->name) && first->id < second->id);
    }
    return a->id < b->id;
  };
  std::sort(duties.begin(), duties.end(), before);
}

Message name_of(const Duty& duty, const std::vector<Message>& with, const Roster& roster) {
  const Pupil* pupil = roster.pupil(duty.pupil);
  return {with.empty() ? say::k_pupil_name : say::k_pupil_with,
          {{"pupil", pupil != nullptr ? full_name(pupil->name) : duty.pupil.text},
           {"key", duty.pupil.text},
           {"people", with}}};
}

/// Each pupil once: talks of one pupil with several households under one name.
std::vector<Message> names_of(const std::vector<const Duty*>& duties, const Roster& roster) {
  std::vector<Message> names;
  for (std::size_t i = 0; i < duties.size();) {
    const Duty& first = *duties[i];
    std::vector<Message> with;
    do {
      with.insert(with.end(), duties[i]->with.begin(), duties[i]->with.end());
      ++i;
    } while (i < duties.size() && !first.with.empty() && duties[i]->pupil == first.pupil &&
             !duties[i]->with.empty());
    names.push_back(name_of(first, with, roster));
  }
  return names;
}

/// The duty's own sentence, or the task with all its pupils.
Message sentence(const std::vector<const Duty*>& duties, const Roster& roster) {
  const Duty& first = *duties.front();
  if (duties.size() == 1) {
    return first.message;
  }
  const compliance::Rule* rule = compliance::find_rule(first.rule);
  return {first.status == DutyStatus::overdue ? say::k_task_overdue : say::k_task_pending,
          {{"moment", first.name},
           {"task", rule->task},
           {"n", static_cast<std::int64_t>(duties.size())},
           {"due", *first.due},
           {"pupils", names_of(duties, roster)}}};
}

TodoItem item_of(const Key& key, std::vector<const Duty*> duties, const Roster& roster) {
  sort_by_pupil(duties, roster);
  const Duty& first = *duties.front();
  TodoItem item;
  item.due = first.due;
  item.overdue = first.status == DutyStatus::overdue;
  item.role = key.role;
  item.person = key.person;
  item.together = key.together;
  item.rule = key.rule;
  item.clause = first.clause;
  item.policy = first.policy;
  item.moment = key.moment;
  item.class_id = first.pupil.empty() ? first.class_id : ClassId();
  for (const Duty* duty : duties) {
    item.duties.push_back(duty->id);
    if (!duty->pupil.empty()) {
      item.pupils.push_back(duty->pupil);
    }
  }
  item.message = sentence(duties, roster);
  return item;
}

/// What is overdue comes first and the early warnings last; nobody in particular after everybody, by role;
/// and of one person, whatever the role in it, by date: what has no date after what has one.
auto place_of(const TodoItem& item) {
  const bool nobody = item.person.empty();
  return std::tuple(item.early_warning, !item.overdue, nobody, item.person, nobody ? item.role : RoleName{},
                    item.due.value_or(Day::max()));
}

void append(std::vector<TodoItem> more, std::vector<TodoItem>& items) {
  std::move(more.begin(), more.end(), std::back_inserter(items));
}

}  // namespace

std::vector<TodoItem> make_todo(const ComplianceInput& input, Day until) {
  return make_todo(check_duties(input), input, until);
}

std::vector<TodoItem> make_todo(const std::vector<Duty>& duties, const ComplianceInput& input, Day until,
                                Listing listing) {
  std::vector<TodoItem> items;
  const RoundsToPlan rounds = compliance::rounds_to_plan(input);
  for (auto& [key, group_of] : group(duties, rounds, until, listing)) {
    items.push_back(item_of(key, group_of, input.roster));
  }
  for (const auto& [moment, round] : rounds) {
    if (!round.dated || round.before <= until) {
      append(compliance::plan_items(round, input.as_of, input.roster), items);
    }
  }
  append(warn_early(input, until), items);
  std::ranges::stable_sort(items, {}, place_of);
  return items;
}

std::vector<TodoItem> for_each_of(const std::vector<PersonId>& people, TodoItem item) {
  std::vector<TodoItem> items;
  for (const PersonId& person : people) {
    item.person = person;
    items.push_back(item);
  }
  if (people.empty()) {
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace gesprek
