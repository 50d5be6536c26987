#include "commands/init.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_policy{"--policy", 0, &words::help::k_value_name, &words::verbs::k_init_policy};
constexpr Flag k_name{"--name", 0, &words::help::k_value_name, &words::verbs::k_init_name};
constexpr Flag k_region{"--region", 0, &words::verbs::k_init_regions, &words::verbs::k_init_region};
constexpr Flag k_from{"--from", 0, &words::verbs::k_init_kinds, &words::verbs::k_init_from};
constexpr std::array<const Flag*, 6> k_flags{&k_policy,           &k_name,          &k_region, &k_from,
                                             &flags::k_last_year, &flags::k_dry_run};
constexpr std::array<Example, 3> k_examples{
    Example{"gesprek init mijn-school", &words::verbs::k_init_example},
    Example{"gesprek init my-school --policy oudercommunicatie --lang en",
            &words::verbs::k_init_example_policy},
    Example{"gesprek init mijn-school --from edexml EDEX.xml", &words::verbs::k_init_example_from}};
constexpr std::array<std::string_view, 1> k_formats{"text"};

Action bind(Meaning& typed) {
  commands::InitRequest request;
  request.folder = typed.argument(0).value_or(Word{});
  request.files = typed.arguments(1);
  request.policy = typed.text(k_policy);
  request.name = typed.text(k_name);
  request.region = typed.text(k_region);
  request.from = typed.text(k_from);
  request.last_year = typed.text(flags::k_last_year);
  return [request](commands::Env& env) { return commands::init(request, env); };
}

}  // namespace

const Verb k_init{"init",
                  &words::verbs::k_arg_init,
                  1,
                  k_many,
                  &words::verbs::k_init,
                  &words::verbs::k_init_text,
                  k_examples,
                  k_flags,
                  k_formats,
                  bind};

}  // namespace gesprek::cli::verbs
