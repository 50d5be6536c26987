#include "commands/explain.hpp"

#include <array>

#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<Example, 3> k_examples{
    Example{"gesprek explain P123", &words::verbs::k_explain_example},
    Example{"gesprek explain rapportgesprek-februari/P123", &words::verbs::k_explain_example_talk},
    Example{"gesprek explain report-in-time:rapportgesprek-februari/P123",
            &words::verbs::k_explain_example_finding}};
constexpr std::array<std::string_view, 2> k_formats{"text", "json"};

Action bind(Meaning& typed) {
  const commands::ExplainRequest request{typed.argument(0).value_or(Word{})};
  return [request](commands::Env& env) { return commands::explain(request, env); };
}

}  // namespace

const Verb k_explain{"explain",
                     &words::verbs::k_arg_explain,
                     1,
                     1,
                     &words::verbs::k_explain,
                     &words::verbs::k_explain_text,
                     k_examples,
                     {},
                     k_formats,
                     bind};

}  // namespace gesprek::cli::verbs
