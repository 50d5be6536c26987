// What todo says.
#pragma once

#include <string>
#include <vector>

#include "compliance/todo.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct TodoInput {
  const std::vector<TodoItem>& items;  ///< as make_todo gives them
  std::vector<const Duty*> duties;     ///< of which they are made, by due date
  const Roster& roster;
  PersonId person;  ///< whose list it is; empty: everybody's
  Day until;
  std::vector<const Duty*> untracked{};  ///< whether they are missed cannot be checked
  std::size_t beyond = 0;                ///< overdue, and nothing can be done about it: `check` lists them
};

/// By person, then date; what has no person of its own stands under its role. The list of one person has no
/// columns and no line breaks of ours, so that it can be pasted in a message.
std::string render_todo(const Look& look, const TodoInput& input);
/// docs/reference/json.md. Keys stand where the text has names.
std::string render_todo_json(Lang lang, const TodoInput& input, const Sources& sources);
/// A row a duty.
std::vector<std::vector<std::string>> todo_rows(Lang lang, const TodoInput& input);

}  // namespace gesprek::render
