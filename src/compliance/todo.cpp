#include "compliance/todo.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "compliance/rules.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

/// What one item has in common. Nobody in particular comes after everybody, what has no date after what has
/// one.
struct Key {
  bool nobody;
  PersonId person;
  Role role;
  Day due;
  std::string_view rule;
  MomentId moment;
  std::string subject;  ///< of what has no pupil: its own id
  std::string clause;
  friend auto operator<=>(const Key&, const Key&) = default;
};

using Groups = std::map<Key, std::vector<const Duty*>>;

Key key_of(const Duty& duty, const PersonId& person) {
  return {person.empty(),
          person,
          duty.owner,
          duty.due.value_or(Day::max()),
          duty.rule,
          duty.moment,
          duty.pupil.empty() ? duty.id : "",
          duty.clause};
}

Groups group(const std::vector<Duty>& duties, Day until) {
  Groups groups;
  for (const Duty& duty : duties) {
    const bool listed = duty.to_do && duty.due && *duty.due <= until && duty.rule != "expectation";
    if (!listed) {
      continue;
    }
    for (const PersonId& owner : duty.owners) {
      groups[key_of(duty, owner)].push_back(&duty);
    }
    if (duty.owners.empty()) {
      groups[key_of(duty, PersonId())].push_back(&duty);
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

Message name_of(const Duty& duty, const Roster& roster) {
  const Pupil* pupil = roster.pupil(duty.pupil);
  return {duty.with.empty() ? say::k_pupil_name : say::k_pupil_with,
          {{"pupil", pupil != nullptr ? full_name(pupil->name) : duty.pupil.text},
           {"key", duty.pupil.text},
           {"people", duty.with}}};
}

/// The duty's own sentence, or the task with all its pupils.
Message sentence(const std::vector<const Duty*>& duties, const Roster& roster) {
  const Duty& first = *duties.front();
  if (duties.size() == 1) {
    return first.message;
  }
  std::vector<Message> pupils;
  for (const Duty* duty : duties) {
    pupils.push_back(name_of(*duty, roster));
  }
  const compliance::Rule* rule = compliance::find_rule(first.rule);
  return {first.status == DutyStatus::overdue ? say::k_task_overdue : say::k_task_pending,
          {{"moment", first.name},
           {"task", rule->task},
           {"n", static_cast<std::int64_t>(duties.size())},
           {"due", *first.due},
           {"pupils", pupils}}};
}

TodoItem item_of(const Key& key, std::vector<const Duty*> duties, const Roster& roster) {
  sort_by_pupil(duties, roster);
  const Duty& first = *duties.front();
  TodoItem item;
  item.due = first.due;
  item.overdue = first.status == DutyStatus::overdue;
  item.role = key.role;
  item.person = key.person;
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

}  // namespace

std::vector<TodoItem> make_todo(const ComplianceInput& input, Day until) {
  return make_todo(check_duties(input), input, until);
}

std::vector<TodoItem> make_todo(const std::vector<Duty>& duties, const ComplianceInput& input, Day until) {
  std::vector<TodoItem> items;
  for (auto& [key, group_of] : group(duties, until)) {
    items.push_back(item_of(key, group_of, input.roster));
  }
  std::vector<TodoItem> warnings = warn_early(input);
  std::move(warnings.begin(), warnings.end(), std::back_inserter(items));
  return items;
}

}  // namespace gesprek
