#include "commands/todo.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_until{"--until", 0, &words::help::k_value_date, &words::verbs::k_todo_until};
constexpr Flag k_for{"--for", 0, &words::help::k_value_person, &words::verbs::k_todo_for};
constexpr Flag k_only{"--only", 0, &words::help::k_value_what, &words::verbs::k_todo_only, true};
constexpr std::array<const Flag*, 3> k_flags{&k_until, &k_for, &k_only};
constexpr std::array<Example, 3> k_examples{
    Example{"gesprek todo", &words::verbs::k_todo_example},
    Example{"gesprek todo --for L3A --until 2027-03-01", &words::verbs::k_todo_example_for},
    Example{"gesprek todo --only invited-in-time --until 2027-01-29", &words::verbs::k_todo_example_only}};
constexpr std::array<std::string_view, 3> k_formats{"text", "json", "csv"};

Action bind(Meaning& typed) {
  commands::TodoRequest request{{}, typed.text(k_for), typed.texts(k_only)};
  if (const auto until = typed.day(k_until)) {
    request.until = {*until, typed.span(k_until)};
  }
  return [request](commands::Env& env) { return commands::todo(request, env); };
}

}  // namespace

const Verb k_todo{"todo",     nullptr, 0,         0,   &words::verbs::k_todo, &words::verbs::k_todo_text,
                  k_examples, k_flags, k_formats, bind};

}  // namespace gesprek::cli::verbs
