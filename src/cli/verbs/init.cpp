#include "commands/init.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_policy{"--policy", 0, &words::help::k_value_name, &words::verbs::k_init_policy};
constexpr std::array<const Flag*, 2> k_flags{&k_policy, &flags::k_dry_run};
constexpr std::array<Example, 2> k_examples{
    Example{"gesprek init mijn-school", &words::verbs::k_init_example},
    Example{"gesprek init my-school --policy oudercommunicatie --lang en",
            &words::verbs::k_init_example_policy}};
constexpr std::array<std::string_view, 1> k_formats{"text"};

Action bind(Meaning& typed) {
  commands::InitRequest request;
  request.folder = typed.argument(0).value_or(Word{});
  request.policy = typed.text(k_policy);
  return [request](commands::Env& env) { return commands::init(request, env); };
}

}  // namespace

const Verb k_init{"init",
                  &words::verbs::k_arg_folder,
                  1,
                  1,
                  &words::verbs::k_init,
                  &words::verbs::k_init_text,
                  k_examples,
                  k_flags,
                  k_formats,
                  bind};

}  // namespace gesprek::cli::verbs
