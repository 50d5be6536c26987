#include "render/todo.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "render/describe.hpp"
#include "render/findings.hpp"
#include "render/plan_view.hpp"
#include "words/check.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::check;

/// Items of one person, by due date. Persons first, by name; then roles that nobody has.
using Desk = std::pair<std::string, std::vector<const TodoItem*>>;

std::string person_heading(const Look& look, const Staff& staff) {
  return look.in_words(
      Message(words_of::k_todo_person, {{"name", full_name(staff.name)}, {"id", staff.id.text}}));
}

std::string role_heading(const Look& look, const RoleName& role) {
  return look.in_words(Message(words_of::k_todo_nobody, {{"role", role_text(look.lang, role)}}));
}

std::vector<const Staff*> staff_by_name(const Roster& roster) {
  std::vector<const Staff*> staff;
  for (const Staff& member : roster.staff) {
    staff.push_back(&member);
  }
  std::sort(staff.begin(), staff.end(), [](const Staff* a, const Staff* b) {
    return name_before(a->name, b->name) || (!name_before(b->name, a->name) && a->id < b->id);
  });
  return staff;
}

/// The parts of a list, in their order.
enum class Part { overdue, coming, ahead };
constexpr Part k_parts[] = {Part::overdue, Part::coming, Part::ahead};

using Items = std::vector<const TodoItem*>;

Items items_of(Part part, const std::vector<TodoItem>& items) {
  Items found;
  for (const TodoItem& item : items) {
    const Part own = item.early_warning ? Part::ahead : item.overdue ? Part::overdue : Part::coming;
    if (own == part) {
      found.push_back(&item);
    }
  }
  return found;
}

/// Nothing above a list of which all is still in time.
std::string part_heading(const Look& look, Part part, const TodoInput& input) {
  switch (part) {
    case Part::overdue:
      return paint(Tint::red, look.in_words(words_of::k_todo_overdue), look.color) + "\n\n";
    case Part::coming:
      return items_of(Part::overdue, input.items).empty() ? ""
                                                          : look.in_words(words_of::k_todo_coming) + "\n\n";
    case Part::ahead:
      break;
  }
  return look.in_words(words_of::k_todo_ahead) + "\n\n";
}

std::vector<Desk> desks(const Look& look, const Items& items, const Roster& roster) {
  std::map<PersonId, std::vector<const TodoItem*>> of_person;
  std::map<RoleName, std::vector<const TodoItem*>> nobody;
  for (const TodoItem* item : items) {
    (item->person.empty() ? nobody[item->role] : of_person[item->person]).push_back(item);
  }
  std::vector<Desk> all;
  for (const Staff* member : staff_by_name(roster)) {
    const auto own = of_person.find(member->id);
    if (own != of_person.end()) {
      all.emplace_back(person_heading(look, *member), std::move(own->second));
    }
  }
  for (auto& [role, own] : nobody) {
    all.emplace_back(role_heading(look, role), std::move(own));
  }
  return all;
}

/// Where it is listed once: who else has it.
std::string with_others(const Look& look, const TodoItem& item, const Roster& roster) {
  std::vector<std::string> names;
  for (const PersonId& person : item.together) {
    names.push_back(staff_name(roster, person));
  }
  const std::string text = look.in_words(item.message);
  return names.empty() ? text
                       : text + ' ' +
                             look.in_words(Message(words_of::k_todo_together,
                                                   {{"people", enumerate(look.lang, names)}}));
}

std::string render_desk(const Look& look, const Desk& desk, const Roster& roster) {
  const auto& [name, items] = desk;
  TextTable table({{look.in_words(words_of::k_due)},
                   {look.in_words(words_of::k_clause)},
                   {look.in_words(words_of::k_what)}});
  for (const TodoItem* item : items) {
    const std::string due = item->due ? short_day(look, *item->due) : look.in_words(words_of::k_no_due);
    table.add_row({{due + (item->overdue ? " !" : ""), item->overdue ? Tint::red : Tint::none},
                   {clause_text(item->clause), Tint::cyan},
                   with_others(look, *item, roster)});
  }
  return heading(look, name) + table.render(look.table()) + "\n";
}

/// How many duties, and how many of them are overdue; a duty of two teachers counts once.
std::string summary(const Look& look, const TodoInput& input) {
  const auto overdue = std::count_if(input.duties.begin(), input.duties.end(),
                                     [](const Duty* duty) { return duty->status == DutyStatus::overdue; });
  const auto early = std::count_if(input.duties.begin(), input.duties.end(),
                                   [](const Duty* duty) { return duty->rule == "expectation"; });
  const auto count = std::count_if(input.duties.begin(), input.duties.end(),
                                   [](const Duty* duty) { return duty->rule != "expectation"; });
  std::string text = look.in_words(Message(
      words_of::k_todo_summary, {{"count", std::int64_t{count}}, {"overdue", std::int64_t{overdue}}}));
  if (early > 0) {
    text += " " + look.in_words(Message(words_of::k_todo_early, {{"count", std::int64_t{early}}}));
  }
  return paragraph(look, text);
}

/// Why `check` counts more that is overdue.
std::string beyond(const Look& look, const TodoInput& input) {
  return input.beyond == 0
             ? ""
             : paragraph(look, look.in_words(Message(words_of::k_todo_beyond,
                                                     {{"count", static_cast<std::int64_t>(input.beyond)}})));
}

std::string for_one(const Look& look, const TodoInput& input) {
  std::string text = look.in_words(Message(words_of::k_todo_title, {{"day", input.until}})) + "\n\n";
  for (const Part part : k_parts) {
    const Items items = items_of(part, input.items);
    text += items.empty() ? "" : part_heading(look, part, input);
    for (const TodoItem* item : items) {
      text += "- " + terminal_safe(look.in_words(item->message)) + "\n";
    }
    text += items.empty() ? "" : "\n";
  }
  text.pop_back();
  return text;
}

/// What nothing is logged of is said as `check` says it: its silence proves nothing.
std::string not_checkable(const Look& look, const TodoInput& input) {
  std::string text;
  for (const Duty* duty : input.untracked) {
    text += hang("  - ", terminal_safe(look.in_words(duty->message)), look.width);
  }
  return text.empty() ? "" : "\n" + look.in_words(words_of::k_not_tracked) + "\n" + text;
}

}  // namespace

std::string render_todo(const Look& look, const TodoInput& input) {
  if (input.items.empty()) {
    const Phrase& nothing =
        input.untracked.empty() ? words_of::k_todo_nothing : words_of::k_todo_nothing_seen;
    return paragraph(look, look.in_words(Message(nothing, {{"day", input.until}}))) + beyond(look, input) +
           not_checkable(look, input);
  }
  if (!input.person.empty()) {
    return for_one(look, input) + beyond(look, input) + not_checkable(look, input);
  }
  std::string text =
      heading(look, look.in_words(Message(words_of::k_todo_title, {{"day", input.until}}))) + "\n";
  for (const Part part : k_parts) {
    const Items items = items_of(part, input.items);
    text += items.empty() ? "" : part_heading(look, part, input);
    for (const Desk& desk : desks(look, items, input.roster)) {
      text += render_desk(look, desk, input.roster);
    }
  }
  return text + summary(look, input) + beyond(look, input) + not_checkable(look, input);
}

std::vector<std::vector<std::string>> todo_rows(Lang lang, const TodoInput& input) {
  std::vector<std::vector<std::string>> rows{
      {"due", "owners", "role", "status", "rule", "clause", "pupil", "talk", "id", "message"}};
  for (const Duty* duty : input.duties) {
    std::string owners;
    for (const PersonId& owner : duty->owners) {
      owners += (owners.empty() ? "" : " ") + owner.text;
    }
    rows.push_back({duty->due ? iso(*duty->due) : "", owners, std::string(key(duty->owner)),
                    std::string(word(duty->status)), std::string(duty->rule), duty->clause, duty->pupil.text,
                    duty->talk.text, duty->id, keyed_message(lang, *duty)});
  }
  return rows;
}

}  // namespace gesprek::render
