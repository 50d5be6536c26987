#include "commands/forget.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/cli.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_show{"--show", 0, nullptr, &words::verbs::k_forget_show};
constexpr Flag k_everybody{"--everybody", 0, nullptr, &words::verbs::k_forget_everybody};
constexpr std::array<const Flag*, 3> k_flags{&k_show, &k_everybody, &flags::k_dry_run};
constexpr std::array<Example, 5> k_examples{
    Example{"gesprek forget --show", &words::verbs::k_forget_example},
    Example{"gesprek forget", &words::verbs::k_forget_example_old},
    Example{"gesprek forget --everybody", &words::verbs::k_forget_example_everybody},
    Example{"gesprek forget P123 --show", &words::verbs::k_forget_example_show},
    Example{"gesprek forget P123", &words::verbs::k_forget_example_erase}};
constexpr std::array<std::string_view, 1> k_formats{"text"};

Action bind(Meaning& typed) {
  const commands::ForgetRequest request{typed.argument(0), typed.has(k_show), typed.has(k_everybody)};
  if (request.person && request.everybody) {
    typed.diagnostics().error(
        "not-together", typed.span(k_everybody),
        {words::cli::k_not_together, {{"flag", "--everybody"}, {"other", request.person->value}}},
        Message(words::cli::k_not_together_help));
  }
  return [request](commands::Env& env) { return commands::forget(request, env); };
}

}  // namespace

const Verb k_forget{"forget",
                    &words::verbs::k_arg_forget,
                    0,
                    1,
                    &words::verbs::k_forget,
                    &words::verbs::k_forget_text,
                    k_examples,
                    k_flags,
                    k_formats,
                    bind};

}  // namespace gesprek::cli::verbs
