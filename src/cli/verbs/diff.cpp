#include "commands/diff.hpp"

#include <array>

#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<Example, 2> k_examples{
    Example{"gesprek diff policy-2025.yaml policy.yaml", &words::verbs::k_diff_example},
    Example{"gesprek diff ouder-kindgesprekken policy.yaml", &words::verbs::k_diff_example_shipped}};
constexpr std::array<std::string_view, 2> k_formats{"text", "json"};

Action bind(Meaning& typed) {
  const commands::DiffRequest request{typed.argument(0).value_or(Word{}), typed.argument(1).value_or(Word{})};
  return [request](commands::Env& env) { return commands::diff(request, env); };
}

}  // namespace

const Verb k_diff{"diff",
                  &words::verbs::k_arg_diff,
                  2,
                  2,
                  &words::verbs::k_diff,
                  &words::verbs::k_diff_text,
                  k_examples,
                  {},
                  k_formats,
                  bind};

}  // namespace gesprek::cli::verbs
