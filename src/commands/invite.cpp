#include "commands/invite.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

#include "commands/duties.hpp"
#include "commands/invitations.hpp"
#include "commands/invite_answer.hpp"
#include "commands/invite_checks.hpp"
#include "commands/invite_files.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "render/plan_view.hpp"
#include "store/folder.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"
#include "words/init.hpp"
#include "words/invite.hpp"
#include "words/publish.hpp"
#include "words/render.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::invite;

/// Whether an earlier run wrote into the folder: what else bears such a name is somebody's own.
bool holds_letters(const store::OutputFolder& folder) {
  const std::vector<std::string> names = folder.names();
  return std::ranges::find(names, "index.csv") != names.end();
}

/// Writes everything, and takes away files of an earlier run that this one has no successor for: an old
/// letter must not be sent.
void write_files(const std::map<std::string, std::string>& files, const std::string& path) {
  store::OutputFolder folder(path);
  const bool is_ours = holds_letters(folder);
  folder.write_all(files);
  for (const std::string& name : folder.names()) {
    if (is_ours && render::is_invitation_file(name) && files.count(name) == 0) {
      folder.remove(name);
    }
  }
}

/// Where nobody gets a letter the old ones go all the same, but the table into which replies were typed
/// stays. No folder is made for that.
void take_old_away(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) {
    path.pop_back();
  }
  if (!store::names_a_folder(path)) {
    return;
  }
  store::OutputFolder folder(path);
  const bool is_ours = holds_letters(folder);
  for (const std::string& name : folder.names()) {
    if (is_ours && render::is_invitation_file(name) && name != "wishes.csv") {
      folder.remove(name);
    }
  }
}

}  // namespace

Exit invite(const InviteRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const std::vector<MomentId> moments = find_moments(loaded->policy, request.moments, problems);
  if (!env.dry_run && !env.out_path) {
    problems.error("missing-argument", {}, Message(words::commands::k_needs_out),
                   Message(words::commands::k_needs_out_help));
  } else if (!env.dry_run && env.out_path->value == "-") {
    problems.error("bad-value", env.out_path->span, Message(words::commands::k_out_is_terminal),
                   Message(words::commands::k_out_is_terminal_help));
  }
  const LetterKind kind = request.kind == InviteKind::wishes ? LetterKind::wishes : LetterKind::invitation;
  const LetterTemplates templates = load_templates(*loaded, kind, env, problems);
  const Agenda agenda = loaded->agenda(env.as_of);
  const render::Look view = look(env);
  const InvitationInput input{*loaded,
                              agenda,
                              moments,
                              request.kind,
                              view.lang,
                              env.as_of,
                              request.kind == InviteKind::wishes
                                  ? proposed_rounds(*loaded, agenda, moments, env.as_of)
                                  : std::map<MomentId, SchoolRound>{}};
  Selection selection = select_invitations(input);
  if (request.kind == InviteKind::news) {
    check_planned(*loaded, input, selection, request, problems);
  } else if (request.kind == InviteKind::wishes) {
    check_times_to_ask(input, selection, request, problems);
    if (!selection.letters.empty()) {
      check_replies(env, problems);
    }
  }
  const OwnForms own_forms =
      request.kind == InviteKind::wishes ? OwnForms{} : load_own_forms(*loaded, selection.letters, problems);
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  const bool nothing = selection.letters.empty() && selection.lists.empty();
  if (!env.dry_run && nothing) {
    take_old_away(env.out_path->value);
  } else if (!env.dry_run) {
    const auto files = invite_files(input, selection, templates, own_forms);
    if (!files) {
      return refuse(env, "too-large", {}, Message(words::publish::k_too_large),
                    Message(words::publish::k_too_large_help));
    }
    write_files(*files, env.out_path->value);
  }
  if (env.format == Format::json) {
    env.out << render::render_invitations_json(
        {std::move(selection.letters), std::move(selection.lists), selection.invited_before.size(),
         std::move(selection.not_placed), env.dry_run, std::move(selection.to_tell_first),
         std::move(selection.left_out), std::move(selection.stale)});
    return Exit::done;
  }
  env.out << invite_answer(selection, input, all_duties(*loaded, agenda, env.as_of), env);
  return Exit::done;
}

}  // namespace gesprek::commands
