#include "commands/anonymise.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<const Flag*, 1> k_flags{&flags::k_dry_run};
constexpr std::array<Example, 1> k_examples{
    Example{"gesprek anonymise ../kopie", &words::verbs::k_anonymise_example}};
constexpr std::array<std::string_view, 1> k_formats{"text"};

Action bind(Meaning& typed) {
  const commands::AnonymiseRequest request{typed.argument(0).value_or(Word{})};
  return [request](commands::Env& env) { return commands::anonymise(request, env); };
}

}  // namespace

const Verb k_anonymise{"anonymise",
                       &words::verbs::k_arg_new_folder,
                       1,
                       1,
                       &words::verbs::k_anonymise,
                       &words::verbs::k_anonymise_text,
                       k_examples,
                       k_flags,
                       k_formats,
                       bind};

}  // namespace gesprek::cli::verbs
