#include "commands/todo.hpp"

#include <set>
#include <string_view>

#include "commands/choices.hpp"
#include "commands/duties.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "render/todo.hpp"
#include "words/check.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::check;

constexpr std::chrono::days k_ahead{28};

/// The duties of the items, in the order of check_duties.
std::vector<const Duty*> duties_of(const std::vector<TodoItem>& items, const std::vector<Duty>& duties) {
  std::set<std::string_view> ids;
  for (const TodoItem& item : items) {
    ids.insert(item.duties.begin(), item.duties.end());
  }
  std::vector<const Duty*> found;
  for (const Duty& duty : duties) {
    if (ids.contains(duty.id)) {
      found.push_back(&duty);
    }
  }
  return found;
}

bool is_chosen(const TodoItem& item, const DutyFilter& filter) {
  Duty like;
  like.rule = item.rule;
  like.moment = item.moment;
  like.clause = item.clause;
  return filter.concerns(like) && filter.has_status(item.overdue ? DutyStatus::overdue : DutyStatus::pending);
}

/// Duties of the person, or of everybody, of which the school logs nothing.
std::vector<const Duty*> untracked_of(const std::vector<Duty>& duties, const DutyFilter& filter,
                                      const std::optional<PersonId>& person) {
  std::vector<const Duty*> found;
  for (const Duty& duty : duties) {
    if (duty.status == DutyStatus::untracked && filter.concerns(duty) &&
        (!person || is_among(duty.owners, *person))) {
      found.push_back(&duty);
    }
  }
  return found;
}

/// What is overdue and no list to do holds: it can no longer be done, only corrected or waived.
std::size_t count_beyond(const std::vector<Duty>& duties, const DutyFilter& filter,
                         const std::optional<PersonId>& person) {
  std::size_t count = 0;
  for (const Duty& duty : duties) {
    const bool is_meant = filter.concerns(duty) && (!person || is_among(duty.owners, *person));
    count += is_meant && duty.status == DutyStatus::overdue && !duty.to_do ? 1 : 0;
  }
  return count;
}

void deliver_todo(Env& env, const render::TodoInput& input) {
  const render::Look view = look(env);
  switch (env.format) {
    case Format::junit:  // of other verbs only
    case Format::sarif:
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
}

}  // namespace

Exit todo(const TodoRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const auto person =
      request.for_person ? find_staff(loaded->roster, *request.for_person, problems) : std::nullopt;
  if (request.until && request.until->value < env.as_of) {
    problems.error(
        "until-past", request.until->span,
        {words_of::k_until_past, {{"until", iso(request.until->value)}, {"today", iso(env.as_of)}}},
        Message(words_of::k_until_past_help,
                {{"until", iso(request.until->value)}, {"today", iso(env.as_of)}}));
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  ComplianceInput input = compliance_input(*loaded, agenda, env.as_of);
  input.brief = true;
  const std::vector<Duty> duties = check_duties(input);
  const DutyFilter filter = choose(request.only, *loaded, duties, problems);
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  const Day until = request.until ? request.until->value : env.as_of + k_ahead;
  const bool once = !request.only.empty() && !person;  // a list of pupils, for whoever it is
  std::vector<TodoItem> items = make_todo(duties, input, until, once ? Listing::once : Listing::with_each);
  std::erase_if(items, [&](const TodoItem& item) { return !is_chosen(item, filter); });
  if (person) {
    std::erase_if(items, [&](const TodoItem& item) { return item.person != *person; });
  }
  deliver_todo(env, {.items = items,
                     .duties = duties_of(items, duties),
                     .roster = loaded->roster,
                     .person = person.value_or(PersonId()),
                     .until = until,
                     .untracked = untracked_of(duties, filter, person),
                     .beyond = count_beyond(duties, filter, person)});
  return Exit::done;
}

}  // namespace gesprek::commands
