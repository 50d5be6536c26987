#include "commands/invite.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "commands/letter_templates.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_remind{"--remind", 0, nullptr, &words::verbs::k_invite_remind};
constexpr Flag k_ask_wishes{"--ask-wishes", 0, nullptr, &words::verbs::k_invite_ask_wishes};
constexpr Flag k_copy_templates{"--copy-templates", 0, nullptr, &words::verbs::k_invite_copy_templates};
constexpr std::array<const Flag*, 5> k_flags{&k_remind, &k_ask_wishes, &k_copy_templates, &flags::k_out,
                                             &flags::k_dry_run};
constexpr std::array<Example, 4> k_examples{
    Example{"gesprek invite rapportgesprek-februari --out brieven", &words::verbs::k_invite_example},
    Example{"gesprek invite rapportgesprek-februari --ask-wishes --out wensen",
            &words::verbs::k_invite_example_wishes},
    Example{"gesprek invite rapportgesprek-februari --remind --out herinnering",
            &words::verbs::k_invite_example_remind},
    Example{"gesprek invite rapportgesprek-februari --dry-run", &words::verbs::k_invite_example_dry}};
constexpr std::array<std::string_view, 2> k_formats{"text", "json"};

Action bind(Meaning& typed) {
  typed.either_arguments_or({&k_copy_templates});
  typed.at_most_one({&k_remind, &k_ask_wishes, &k_copy_templates});
  if (typed.has(k_copy_templates)) {
    return [](commands::Env& env) { return commands::copy_templates(env); };
  }
  const commands::InviteRequest request{typed.arguments(), typed.has(k_remind) ? commands::InviteKind::remind
                                                           : typed.has(k_ask_wishes)
                                                               ? commands::InviteKind::wishes
                                                               : commands::InviteKind::news};
  return [request](commands::Env& env) { return commands::invite(request, env); };
}

}  // namespace

const Verb k_invite{"invite",
                    &words::verbs::k_arg_moments,
                    0,
                    k_many,
                    &words::verbs::k_invite,
                    &words::verbs::k_invite_text,
                    k_examples,
                    k_flags,
                    k_formats,
                    bind};

}  // namespace gesprek::cli::verbs
