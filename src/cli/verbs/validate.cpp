#include "commands/validate.hpp"

#include <array>

#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<Example, 2> k_examples{
    Example{"gesprek validate", &words::verbs::k_validate_example},
    Example{"gesprek validate policy.yaml", &words::verbs::k_validate_example_file}};
constexpr std::array<std::string_view, 2> k_formats{"text", "json"};

Action bind(Meaning& typed) {
  const commands::ValidateRequest request{typed.arguments()};
  return [request](commands::Env& env) { return commands::validate(request, env); };
}

}  // namespace

const Verb k_validate{"validate",
                      &words::verbs::k_arg_files,
                      0,
                      k_many,
                      &words::verbs::k_validate,
                      &words::verbs::k_validate_text,
                      k_examples,
                      {},
                      k_formats,
                      bind};

}  // namespace gesprek::cli::verbs
