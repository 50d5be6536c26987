#include "commands/show.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_by{"--by", 0, &words::help::k_value_by, &words::verbs::k_show_by};
constexpr std::array<const Flag*, 1> k_flags{&k_by};
constexpr std::array<Example, 5> k_examples{
    Example{"gesprek show rapportgesprek-februari", &words::verbs::k_show_example},
    Example{"gesprek show rapportgesprek-februari --by day", &words::verbs::k_show_example_day},
    Example{"gesprek show rapportgesprek-februari --by fairness", &words::verbs::k_show_example_fairness},
    Example{"gesprek show rapportgesprek-februari verwijzing-februari --by fairness",
            &words::verbs::k_show_example_rounds},
    Example{"gesprek show --by contact", &words::verbs::k_show_example_contact}};
constexpr std::array<std::string_view, 3> k_formats{"text", "json", "csv"};
constexpr std::array<std::string_view, 7> k_orders{"grid", "teacher",  "household", "room",
                                                   "day",  "fairness", "contact"};

Action bind(Meaning& typed) {
  const commands::ShowRequest request{
      typed.arguments(), static_cast<commands::ShowBy>(typed.one_of(k_by, k_orders).value_or(0))};
  if (request.by != commands::ShowBy::contact && typed.typed().arguments.empty()) {
    typed.either_arguments_or({});
  }
  return [request](commands::Env& env) { return commands::show(request, env); };
}

}  // namespace

const Verb k_show{"show",
                  &words::verbs::k_arg_show,
                  0,
                  k_many,
                  &words::verbs::k_show,
                  &words::verbs::k_show_text,
                  k_examples,
                  k_flags,
                  k_formats,
                  bind};

}  // namespace gesprek::cli::verbs
