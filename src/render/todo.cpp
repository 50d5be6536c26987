#include <algorithm>
#include <map>

#include "render/describe.hpp"
#include "render/findings.hpp"
#include "words/check.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::check;

constexpr std::size_t k_alike = 3;  ///< duties of one kind and day that are written out; more are counted

/// Duties of one person, by due date. Persons first, by name; then roles that nobody has.
using Desk = std::pair<std::string, std::vector<const Duty*>>;

std::string owner_heading(const Look& look, const Staff& staff) {
  return look.in_words(
      Message(words_of::k_todo_person, {{"name", full_name(staff.name)}, {"id", staff.id.text}}));
}

std::vector<Desk> desks(const Look& look, const TodoInput& input) {
  std::vector<const Staff*> staff;
  for (const Staff& member : input.roster.staff) {
    staff.push_back(&member);
  }
  std::sort(staff.begin(), staff.end(), [](const Staff* a, const Staff* b) {
    return name_before(a->name, b->name) || (!name_before(b->name, a->name) && a->id < b->id);
  });
  std::vector<Desk> all;
  for (const Staff* member : staff) {
    std::vector<const Duty*> own;
    for (const Duty* duty : input.duties) {
      if (std::find(duty->owners.begin(), duty->owners.end(), member->id) != duty->owners.end()) {
        own.push_back(duty);
      }
    }
    if (!own.empty()) {
      all.emplace_back(owner_heading(look, *member), std::move(own));
    }
  }
  std::map<Role, std::vector<const Duty*>> nobody;
  for (const Duty* duty : input.duties) {
    if (duty->owners.empty()) {
      nobody[duty->owner].push_back(duty);
    }
  }
  for (auto& [role, duties] : nobody) {
    const std::string name =
        role == Role::other ? look.in_words(words_of::k_todo_school)
                            : look.in_words(Message(words_of::k_todo_nobody, {{"role", &role_text(role)}}));
    all.emplace_back(name, std::move(duties));
  }
  return all;
}

bool alike(const Duty& a, const Duty& b) {
  return a.rule == b.rule && a.moment == b.moment && a.due == b.due;
}

std::string render_desk(const Look& look, const Desk& desk) {
  const auto& [name, duties] = desk;
  TextTable table({{look.in_words(words_of::k_due)},
                   {look.in_words(words_of::k_clause)},
                   {look.in_words(words_of::k_what)}});
  for (std::size_t i = 0; i < duties.size();) {
    std::size_t last = i;
    while (last < duties.size() && alike(*duties[i], *duties[last])) {
      ++last;
    }
    const std::size_t shown = last - i > k_alike + 1 ? k_alike : last - i;
    for (std::size_t at = i; at < i + shown; ++at) {
      const Duty& duty = *duties[at];
      const bool missed = duty.status == DutyStatus::overdue;
      const std::string due = duty.due ? short_day(look, *duty.due) : look.in_words(words_of::k_no_due);
      table.add_row({{due + (missed ? " !" : ""), missed ? Tint::red : Tint::none},
                     {duty.clause, Tint::cyan},
                     look.in_words(duty.message)});
    }
    if (i + shown < last) {
      table.add_row({"", "",
                     look.in_words(Message(words_of::k_todo_more,
                                           {{"count", static_cast<std::int64_t>(last - i - shown)}}))});
    }
    i = last;
  }
  return heading(look, name) + table.render(look.table()) + "\n";
}

}  // namespace

std::string render_todo(const Look& look, const TodoInput& input) {
  if (input.duties.empty()) {
    return paragraph(look, look.in_words(Message(words_of::k_todo_nothing, {{"day", input.until}})));
  }
  std::string text =
      heading(look, look.in_words(Message(words_of::k_todo_title, {{"day", input.until}}))) + "\n";
  for (const Desk& desk : desks(look, input)) {
    text += render_desk(look, desk);
  }
  const auto overdue = std::count_if(input.duties.begin(), input.duties.end(),
                                     [](const Duty* duty) { return duty->status == DutyStatus::overdue; });
  return text +
         paragraph(look, look.in_words(Message(words_of::k_todo_summary,
                                               {{"count", static_cast<std::int64_t>(input.duties.size())},
                                                {"overdue", std::int64_t{overdue}}})));
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
