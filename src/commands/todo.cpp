#include "commands/todo.hpp"

#include "commands/duties.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "render/findings.hpp"

namespace gesprek::commands {
namespace {

constexpr std::chrono::days k_ahead{28};

}  // namespace

Exit todo(const TodoRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  DutyFilter filter;
  if (request.for_person) {
    filter.owner = find_staff(loaded->roster, *request.for_person, problems).value_or(PersonId());
  }
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  const std::vector<Duty> duties = all_duties(*loaded, agenda, env.as_of);
  render::TodoInput input{
      .duties = {}, .roster = loaded->roster, .until = request.until.value_or(env.as_of + k_ahead)};
  for (const Duty& duty : duties) {
    const bool open = duty.status == DutyStatus::overdue || duty.status == DutyStatus::pending;
    if (open && duty.due && *duty.due <= input.until && filter.concerns(duty)) {
      input.duties.push_back(&duty);
    }
  }
  const render::Look view = look(env);
  switch (env.format) {
    case Format::junit:  // of other verbs only
    case Format::text:
      deliver(env, "todo.txt", render::render_todo(view, input));
      break;
    case Format::json:
      deliver(env, "todo.json", render::render_todo_json(view.lang, input, env.sources));
      break;
    case Format::csv:
      deliver(env, "todo.csv", csv(render::todo_rows(view.lang, input)));
      break;
  }
  return Exit::done;
}

}  // namespace gesprek::commands
