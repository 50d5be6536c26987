#include "commands/invite.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<const Flag*, 2> k_flags{&flags::k_out, &flags::k_dry_run};
constexpr std::array<Example, 2> k_examples{
    Example{"gesprek invite rapportgesprek-februari --out brieven", &words::verbs::k_invite_example},
    Example{"gesprek invite rapportgesprek-februari --dry-run", &words::verbs::k_invite_example_dry}};
constexpr std::array<std::string_view, 2> k_formats{"text", "json"};

Action bind(Meaning& typed) {
  const commands::InviteRequest request{typed.arguments()};
  return [request](commands::Env& env) { return commands::invite(request, env); };
}

}  // namespace

const Verb k_invite{"invite",
                    &words::verbs::k_arg_moments,
                    1,
                    k_many,
                    &words::verbs::k_invite,
                    &words::verbs::k_invite_text,
                    k_examples,
                    k_flags,
                    k_formats,
                    bind};

}  // namespace gesprek::cli::verbs
