// Early warnings for expectations over the year: "11 families of grade 4 have had no contact yet; 3 rounds
// left."
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "compliance/contacts.hpp"
#include "compliance/owners.hpp"
#include "compliance/people.hpp"
#include "compliance/todo.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

/// Those of one grade or class that have not come often enough, with what is left for them.
struct Waiting {
  std::set<HouseholdId> families;
  std::map<PupilId, std::vector<PersonId>> pupils;  ///< with whose contact it is, if not the whole family's
  std::set<MomentId> rounds_left;
  Day last_chance{};
  std::vector<std::string> duties;
};

using ByGroup = std::map<std::pair<std::size_t, std::string>, Waiting>;  ///< expectation, then grade or class

/// What is still to come for one household that has not come often enough, while it can be met: when
/// something has passed already, or its last chance has come near.
std::optional<Waiting> waiting_of(const ExpectedContact& expected, Day until,
                                  const compliance::Facts& facts) {
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
  const bool is_near = compliance::last_chance(contacts, needed).value_or(Day::max()) <= until;
  if (contacts.made.size() >= needed || contacts.made.size() + left < needed || !(passed || is_near)) {
    return std::nullopt;
  }
  waiting.families.insert(expected.household);
  std::vector<PersonId>& with = waiting.pupils[expected.pupil];
  with = compliance::one_of_two_households(expected, facts);
  const Expectation& expectation = facts.input.policy.expectations[expected.expectation_index];
  waiting.duties.push_back("expectation:" + expectation.id + '/' + expected.pupil.text + '/' +
                           expected.household.text);
  return waiting;
}

void add(Waiting& all, const Waiting& one) {
  all.families.insert(one.families.begin(), one.families.end());
  for (const auto& [pupil, with] : one.pupils) {
    std::vector<PersonId>& all_with = all.pupils[pupil];
    all_with.insert(all_with.end(), with.begin(), with.end());
  }
  all.rounds_left.insert(one.rounds_left.begin(), one.rounds_left.end());
  all.last_chance = std::max(all.last_chance, one.last_chance);
  all.duties.insert(all.duties.end(), one.duties.begin(), one.duties.end());
}

std::vector<Message> count(std::size_t number, const Phrase& one, const Phrase& many) {
  return {Message(number == 1 ? one : many, {{"n", static_cast<std::int64_t>(number)}})};
}

/// "11 families of grade 4 have had no contact yet".
Message families(const Expectation& expectation, Message group, std::size_t number) {
  const bool one = number == 1;
  const Phrase& none = one ? say::k_one_no_contact : say::k_no_contact_yet;
  const Phrase& seldom = one ? say::k_one_too_seldom : say::k_too_seldom;
  return {expectation.at_least > 1 ? seldom : none,
          {{"n", static_cast<std::int64_t>(number)}, {"group", std::vector{std::move(group)}}}};
}

TodoItem item_of(const Expectation& expectation, Message group, const Waiting& waiting) {
  TodoItem item;
  item.due = waiting.last_chance;
  item.early_warning = true;
  item.rule = "expectation";
  item.clause = expectation.basis.clause;
  item.policy = expectation.basis.span;
  for (const auto& [pupil, with] : waiting.pupils) {
    item.pupils.push_back(pupil);
  }
  item.duties = waiting.duties;
  item.message =
      Message(say::k_early_warning,
              {{"expectation", expectation.name},
               {"families", std::vector{families(expectation, std::move(group), waiting.families.size())}},
               {"rounds", count(waiting.rounds_left.size(), say::k_one_round, say::k_rounds)},
               {"due", waiting.last_chance}});
  return item;
}

/// The same for a teacher, who can act on names: as many as fit a message.
void add_names(const Waiting& waiting, const compliance::Facts& facts, TodoItem& item) {
  constexpr std::size_t k_most = 12;
  std::vector<const Pupil*> pupils;
  for (const auto& [id, with] : waiting.pupils) {
    pupils.push_back(facts.input.roster.pupil(id));
  }
  std::ranges::sort(pupils, [](const Pupil* a, const Pupil* b) {
    return name_before(a->name, b->name) || (!name_before(b->name, a->name) && a->id < b->id);
  });
  std::vector<Message> names;
  for (std::size_t i = 0; i < std::min(k_most, pupils.size()); ++i) {
    const std::vector<PersonId>& with = waiting.pupils.at(pupils[i]->id);
    names.push_back({with.empty() ? say::k_pupil_name : say::k_pupil_with,
                     {{"pupil", full_name(pupils[i]->name)},
                      {"key", pupils[i]->id.text},
                      {"people", compliance::people(with, facts)}}});
  }
  if (pupils.size() > k_most) {
    names.push_back({say::k_and_more, {{"n", static_cast<std::int64_t>(pupils.size() - k_most)}}});
  }
  item.message.phrase = &say::k_early_warning_named;
  item.message.args.push_back({"pupils", names});
}

void append(std::vector<TodoItem> more, std::vector<TodoItem>& items) {
  std::move(more.begin(), more.end(), std::back_inserter(items));
}

}  // namespace

std::vector<TodoItem> warn_early(const ComplianceInput& input, Day until) {
  const compliance::Facts facts = compliance::gather(input);
  ByGroup by_grade;
  ByGroup by_class;
  for (const ExpectedContact& expected : input.agenda.expected) {
    const Pupil* pupil = input.roster.pupil(expected.pupil);
    const auto waiting = pupil != nullptr ? waiting_of(expected, until, facts) : std::nullopt;
    if (waiting) {
      add(by_grade[{expected.expectation_index, std::to_string(pupil->grade)}], *waiting);
      add(by_class[{expected.expectation_index, pupil->class_id.text}], *waiting);
    }
  }
  std::vector<TodoItem> items;
  for (const auto& [key, waiting] : by_grade) {
    TodoItem item = item_of(input.policy.expectations[key.first],
                            Message(say::k_of_grade, {{"group", key.second}}), waiting);
    item.role = Role::head;
    append(for_each_of(compliance::present_staff(Role::head, input.as_of, input.roster), std::move(item)),
           items);
  }
  for (const auto& [key, waiting] : by_class) {
    TodoItem item = item_of(input.policy.expectations[key.first],
                            Message(say::k_of_class, {{"group", key.second}}), waiting);
    item.class_id = ClassId(key.second);
    add_names(waiting, facts, item);
    compliance::Owners owners{
        Role::teacher, compliance::class_staff(item.class_id, input.as_of, input.roster), {}};
    if (owners.people.empty()) {
      owners = compliance::instead_of_teachers(input.as_of, input.roster);
    }
    item.role = owners.role;
    append(for_each_of(owners.people, std::move(item)), items);
  }
  return items;
}

}  // namespace gesprek
