#include "commands/invite_checks.hpp"

#include <algorithm>

#include "commands/planning.hpp"
#include "commands/targets.hpp"
#include "planner/round/build.hpp"
#include "render/plan_view.hpp"
#include "render/sessions.hpp"
#include "store/output.hpp"
#include "words/invite.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::invite;

Span span_of(const MomentId& moment, const InviteRequest& request) {
  const auto word = std::find_if(request.moments.begin(), request.moments.end(),
                                 [&](const Word& typed) { return typed.value == moment.text; });
  return word == request.moments.end() ? Span{} : word->span;
}

}  // namespace

void check_replies(const Env& env, Diagnostics& problems) {
  const std::string path =
      env.out_path ? env.out_path->value + (env.out_path->value.ends_with('/') ? "" : "/") + "wishes.csv"
                   : "";
  if (env.dry_run || !store::names_a_file(path)) {
    return;
  }
  const std::string table = store::read_named_file(path);
  for (std::size_t row = table.find('\n'); row != std::string::npos; row = table.find('\n', row + 1)) {
    const std::size_t kind = table.find(';', row);
    if (kind != std::string::npos && kind + 1 < table.size() && table[kind + 1] != ';') {
      problems.error("replies-there", env.out_path->span, {words_of::k_replies_there, {{"path", path}}},
                     Message(words_of::k_replies_there_help, {{"path", path}}));
      return;
    }
  }
}

std::map<MomentId, SchoolRound> proposed_rounds(LoadedSchool& loaded, const Agenda& agenda,
                                                const std::vector<MomentId>& moments, Day as_of) {
  std::map<MomentId, SchoolRound> rounds;
  const auto setting = planner::build_problem(planning_input(loaded, agenda, moments, as_of));
  for (const planner::ProposedSession& proposed : setting.proposed) {
    const SchoolRound* standing = loaded.school.round(proposed.moment);
    if (standing == nullptr || standing->sessions.empty()) {
      SchoolRound& round =
          rounds.try_emplace(proposed.moment, standing != nullptr ? *standing : SchoolRound{}).first->second;
      round.moment = proposed.moment;
      round.sessions.push_back(proposed.session);
    }
  }
  return rounds;
}

void check_times_to_ask(const InvitationInput& input, const Selection& selection,
                        const InviteRequest& request, Diagnostics& problems) {
  for (const MomentId& moment : input.moments) {
    const auto asks_nothing = [&](const render::Letter& letter) {
      return letter.blocks.empty() && std::ranges::any_of(letter.talks, [&](const render::LetterTalk& talk) {
               return talk.moment->id == moment &&
                      render::opened_for(talk, input.loaded.roster) == render::Opened::none;
             });
    };
    const auto families = std::count_if(selection.letters.begin(), selection.letters.end(), asks_nothing);
    if (families > 0) {
      problems.error("no-times", span_of(moment, request),
                     {words_of::k_no_times,
                      {{"moment", render::moment_name(input.lang, input.loaded.policy, moment)},
                       {"letters", std::int64_t{families}}}},
                     Message(words_of::k_no_times_help, {{"id", moment.text}}));
    }
  }
}

void check_planned(const LoadedSchool& loaded, const InvitationInput& input, const Selection& selection,
                   const InviteRequest& request, Diagnostics& problems) {
  for (std::size_t i = 0; i < input.moments.size(); ++i) {
    const MomentId& moment = input.moments[i];
    const bool lacking = std::any_of(selection.not_placed.begin(), selection.not_placed.end(),
                                     [&](const TalkId& id) { return moment_of(id) == moment; });
    if (lacking && loaded.plans.find(moment) == loaded.plans.end()) {
      problems.error(
          "no-plan", span_of(moment, request),
          {words_of::k_no_plan, {{"moment", render::moment_name(input.lang, loaded.policy, moment)}}},
          Message(words_of::k_no_plan_help, {{"id", moment.text}}));
    }
  }
}

}  // namespace gesprek::commands
