#include "commands/plan.hpp"

#include <array>
#include <limits>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "commands/certificate.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::int64_t k_longest_search = 24 * 60 * 60;  ///< seconds
constexpr std::int64_t k_shortest_search = 100;          ///< milliseconds

constexpr Flag k_all{"--all", 0, nullptr, &words::verbs::k_plan_all};
constexpr Flag k_time{"--time", 0, &words::help::k_value_seconds, &words::verbs::k_plan_time};
constexpr Flag k_seed{"--seed", 0, &words::help::k_value_number, &words::verbs::k_plan_seed};
constexpr Flag k_set{"--set", 0, &words::help::k_value_setting, &words::verbs::k_plan_set, true};
constexpr Flag k_fresh{"--fresh", 0, nullptr, &words::verbs::k_plan_fresh};
constexpr Flag k_forecast{"--forecast", 0, nullptr, &words::verbs::k_plan_forecast};
constexpr Flag k_certificate{"--certificate", 0, &words::help::k_value_path,
                             &words::verbs::k_plan_certificate};
constexpr Flag k_verify{"--verify", 0, &words::help::k_value_path, &words::verbs::k_plan_verify};
constexpr std::array<const Flag*, 9> k_flags{&k_all,   &k_forecast,    &k_time,   &k_seed,          &k_set,
                                             &k_fresh, &k_certificate, &k_verify, &flags::k_dry_run};
constexpr std::array<Example, 4> k_examples{
    Example{"gesprek plan rapportgesprek-februari", &words::verbs::k_plan_example},
    Example{"gesprek plan rapportgesprek-februari verwijzing-februari", &words::verbs::k_plan_example_two},
    Example{"gesprek plan rapportgesprek-februari --forecast", &words::verbs::k_plan_example_forecast},
    Example{"gesprek plan startgesprek --set duration=15m", &words::verbs::k_plan_example_what_if}};
constexpr std::array<std::string_view, 3> k_formats{"text", "json", "csv"};

Action bind(Meaning& typed) {
  commands::PlanRequest request;
  request.moments = typed.arguments();
  request.all = typed.has(k_all);
  request.seconds = typed.seconds(k_time, k_shortest_search, k_longest_search);
  request.seed = static_cast<std::uint64_t>(
      typed.integer(k_seed, 0, std::numeric_limits<std::int64_t>::max()).value_or(1));
  request.settings = typed.settings(k_set);
  request.fresh = typed.has(k_fresh);
  request.certificate = typed.text(k_certificate);
  typed.either_arguments_or({&k_all, &k_verify});
  if (const auto file = typed.text(k_verify)) {
    return [file](commands::Env& env) { return commands::verify_certificate(*file, env); };
  }
  if (typed.has(k_forecast)) {
    return [request](commands::Env& env) { return commands::forecast(request, env); };
  }
  return [request](commands::Env& env) { return commands::plan(request, env); };
}

}  // namespace

const Verb k_plan{"plan",
                  &words::verbs::k_arg_moments_or_all,
                  0,
                  k_many,
                  &words::verbs::k_plan,
                  &words::verbs::k_plan_text,
                  k_examples,
                  k_flags,
                  k_formats,
                  bind};

}  // namespace gesprek::cli::verbs
