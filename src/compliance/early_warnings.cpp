// Early warnings for expectations over the year: "11 families of grade 4 have not come often enough yet; 3
// rounds left."
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "compliance/contacts.hpp"
#include "compliance/todo.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

/// Those of one grade or class that have not come often enough, with what is left for them.
struct Waiting {
  std::set<HouseholdId> families;
  std::set<PupilId> pupils;
  std::set<MomentId> rounds_left;
  Day last_chance{};
  std::vector<std::string> duties;
};

using ByGroup = std::map<std::pair<std::size_t, std::string>, Waiting>;  ///< expectation, then grade or class

/// What is still to come for one household, when something has passed already and it can still be met.
std::optional<Waiting> waiting_of(const ExpectedContact& expected, const compliance::Facts& facts) {
  const compliance::Contacts contacts = compliance::contacts_of(expected, facts);
  Waiting waiting;
  bool passed = false;
  std::size_t left = 0;
  for (const compliance::Chance& chance : contacts.chances) {
    if (chance.open) {
      waiting.rounds_left.insert(chance.moment);
      waiting.last_chance = std::max(waiting.last_chance, chance.last);
      ++left;
    } else {
      passed = true;
    }
  }
  const std::size_t needed = static_cast<std::size_t>(std::max(expected.at_least, 1));
  if (contacts.days.size() >= needed || contacts.days.size() + left < needed || !passed) {
    return std::nullopt;
  }
  waiting.families.insert(expected.household);
  waiting.pupils.insert(expected.pupil);
  const Expectation& expectation = facts.input.policy.expectations[expected.expectation_index];
  waiting.duties.push_back("expectation:" + expectation.id + '/' + expected.pupil.text + '/' +
                           expected.household.text);
  return waiting;
}

void add(Waiting& all, const Waiting& one) {
  all.families.insert(one.families.begin(), one.families.end());
  all.pupils.insert(one.pupils.begin(), one.pupils.end());
  all.rounds_left.insert(one.rounds_left.begin(), one.rounds_left.end());
  all.last_chance = std::max(all.last_chance, one.last_chance);
  all.duties.insert(all.duties.end(), one.duties.begin(), one.duties.end());
}

std::vector<Message> count(std::size_t number, const Phrase& one, const Phrase& many) {
  return {Message(number == 1 ? one : many, {{"n", static_cast<std::int64_t>(number)}})};
}

TodoItem item_of(const Expectation& expectation, const Phrase& phrase, const std::string& group,
                 const Waiting& waiting) {
  TodoItem item;
  item.due = waiting.last_chance;
  item.early_warning = true;
  item.rule = "expectation";
  item.clause = expectation.basis.clause;
  item.policy = expectation.basis.span;
  item.pupils.assign(waiting.pupils.begin(), waiting.pupils.end());
  item.duties = waiting.duties;
  item.message =
      Message(phrase, {{"expectation", expectation.name},
                       {"families", count(waiting.families.size(), say::k_one_family, say::k_families)},
                       {"group", group},
                       {"rounds", count(waiting.rounds_left.size(), say::k_one_round, say::k_rounds)},
                       {"due", waiting.last_chance}});
  return item;
}

void add_for(Role role, const std::vector<PersonId>& people, TodoItem item, std::vector<TodoItem>& items) {
  item.role = role;
  for (const PersonId& person : people) {
    item.person = person;
    items.push_back(item);
  }
  if (people.empty()) {
    items.push_back(std::move(item));
  }
}

std::vector<PersonId> heads(const Roster& roster) {
  std::vector<PersonId> found;
  for (const Staff& staff : roster.staff) {
    if (staff.role == "head") {
      found.push_back(staff.id);
    }
  }
  return found;
}

}  // namespace

std::vector<TodoItem> warn_early(const ComplianceInput& input) {
  const compliance::Facts facts = compliance::gather(input);
  ByGroup by_grade;
  ByGroup by_class;
  for (const ExpectedContact& expected : input.agenda.expected) {
    const Pupil* pupil = input.roster.pupil(expected.pupil);
    const auto waiting = pupil != nullptr ? waiting_of(expected, facts) : std::nullopt;
    if (waiting) {
      add(by_grade[{expected.expectation_index, std::to_string(pupil->grade)}], *waiting);
      add(by_class[{expected.expectation_index, pupil->class_id.text}], *waiting);
    }
  }
  std::vector<TodoItem> items;
  for (const auto& [key, waiting] : by_grade) {
    add_for(Role::head, heads(input.roster),
            item_of(input.policy.expectations[key.first], say::k_grade_too_seldom, key.second, waiting),
            items);
  }
  for (const auto& [key, waiting] : by_class) {
    TodoItem item =
        item_of(input.policy.expectations[key.first], say::k_class_too_seldom, key.second, waiting);
    item.class_id = ClassId(key.second);
    const SchoolClass* group = input.roster.school_class(item.class_id);
    add_for(Role::teacher, group != nullptr ? group->staff : std::vector<PersonId>{}, std::move(item), items);
  }
  return items;
}

}  // namespace gesprek
