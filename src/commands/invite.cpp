#include "commands/invite.hpp"

#include <algorithm>
#include <ostream>
#include <set>

#include "commands/duties.hpp"
#include "commands/invitations.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "render/plan_view.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"
#include "words/invite.hpp"
#include "words/render.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::invite;

/// What the checks say of the invitations that are about to go out (A19).
struct Deadline {
  std::optional<Day> send_by;     ///< so that nobody is late
  std::vector<std::string> late;  ///< talks for which it is too late already
  std::string clause;
};

Deadline deadline(const Selection& selection, const std::vector<Duty>& duties) {
  Deadline deadline;
  for (const Duty& duty : duties) {
    const bool concerned =
        duty.rule == "invited-in-time" && duty.due &&
        std::any_of(selection.letters.begin(), selection.letters.end(), [&](const render::Letter& letter) {
          return std::any_of(letter.talks.begin(), letter.talks.end(), [&](const render::LetterTalk& talk) {
            return talk.owed != nullptr && talk.owed->id == duty.talk;
          });
        });
    if (!concerned) {
      continue;
    }
    deadline.clause = duty.clause;
    if (duty.status == DutyStatus::overdue || duty.status == DutyStatus::late) {
      deadline.late.push_back(duty.talk.text);
    } else if (!deadline.send_by || *duty.due < *deadline.send_by) {
      deadline.send_by = duty.due;
    }
  }
  return deadline;
}

/// Writes everything, and takes away letters and lists of an earlier run that this one has no successor for:
/// an old letter must not be sent.
void write_files(const Selection& selection, const LoadedSchool& loaded, const render::Look& view,
                 const std::string& path) {
  const render::InvitationContext context{loaded.policy, loaded.school, loaded.roster};
  const render::Look plain{.lang = view.lang};
  store::OutputFolder folder(path);
  std::set<std::string> written;
  const auto write = [&](const std::string& name, std::string_view bytes) {
    folder.write(name, bytes);
    written.insert(name);
  };
  for (std::size_t i = 0; i < selection.letters.size(); ++i) {
    write(render::letter_file(i + 1), render::render_letter(selection.letters[i], context));
  }
  for (std::size_t i = 0; i < selection.lists.size(); ++i) {
    write(render::teacher_file(i + 1, ".txt"),
          render::render_teacher_list(plain, selection.lists[i], context));
    write(render::teacher_file(i + 1, ".csv"), csv(render::teacher_rows(selection.lists[i], context)));
  }
  write("index.csv", csv(render::letter_rows(selection.letters, context)));
  for (const std::string& name : folder.names()) {
    if (render::is_invitation_file(name) && written.count(name) == 0) {
      folder.remove(name);
    }
  }
}

class Answer {
 public:
  Answer(const render::Look& look, const Selection& selection) : m_look(look), m_selection(selection) {}

  std::string text(const Deadline& deadline, const LoadedSchool& loaded, const std::vector<MomentId>& moments,
                   const Env& env) {
    if (m_selection.letters.empty() && m_selection.lists.empty()) {
      line(Message(words_of::k_nothing));
    } else {
      headline(env);
    }
    if (!m_selection.invited_before.empty()) {
      line({words_of::k_invited_before,
            {{"households", number(m_selection.invited_before.size(), words::render::k_household,
                                   words::render::k_households)}}});
    }
    not_placed(loaded, moments);
    if (!deadline.late.empty()) {
      line({words_of::k_late, {{"clause", deadline.clause}, {"talks", some_of(deadline.late)}}});
    }
    if (deadline.send_by) {
      line({words_of::k_send_by, {{"day", *deadline.send_by}, {"clause", deadline.clause}}});
    }
    next(moments, env);
    return m_text;
  }

 private:
  void line(const Message& message) { m_text += render::paragraph(m_look, m_look.in_words(message)); }

  std::string number(std::size_t count, const Phrase& one, const Phrase& many) const {
    return render::count(m_look, count, one, many);
  }

  void headline(const Env& env) {
    const Arg letters{"letters", number(m_selection.letters.size(), words_of::k_letter, words_of::k_letters)};
    const Arg lists{"lists", number(m_selection.lists.size(), words_of::k_one_list, words_of::k_lists)};
    line(env.dry_run ? Message(words_of::k_would, {letters, lists})
                     : Message(words_of::k_done, {letters, lists, {"path", env.out_path->value}}));
  }

  void not_placed(const LoadedSchool& loaded, const std::vector<MomentId>& moments) {
    std::vector<std::string> talks;
    for (const TalkId& id : m_selection.not_placed) {
      talks.push_back(id.text);
    }
    for (const MomentId& moment : moments) {
      const bool lacking = std::any_of(m_selection.not_placed.begin(), m_selection.not_placed.end(),
                                       [&](const TalkId& id) { return moment_of(id) == moment; });
      if (lacking && loaded.plans.find(moment) == loaded.plans.end()) {
        line({words_of::k_no_plan,
              {{"moment", render::moment_name(m_look.lang, loaded.policy, moment)}, {"id", moment.text}}});
        std::erase_if(talks, [&](const std::string& id) { return moment_of(TalkId(id)) == moment; });
      }
    }
    if (!talks.empty()) {
      line({words_of::k_not_placed, {{"talks", some_of(talks)}}});
    }
  }

  /// How to record that they are sent.
  void next(const std::vector<MomentId>& moments, const Env& env) {
    if (env.dry_run || m_selection.letters.empty()) {
      return;
    }
    for (const MomentId& moment : moments) {
      const auto has = [&](bool opened) {
        return std::any_of(
            m_selection.letters.begin(), m_selection.letters.end(), [&](const render::Letter& letter) {
              return std::any_of(
                  letter.talks.begin(), letter.talks.end(), [&](const render::LetterTalk& talk) {
                    return talk.moment->id == moment && (talk.signing == render::Signing::chosen) == opened;
                  });
            });
      };
      if (has(true)) {
        line({words_of::k_then_opened, {{"moment", moment.text}}});
      } else if (has(false)) {
        line({words_of::k_then, {{"moment", moment.text}}});
      }
    }
  }

  const render::Look& m_look;
  const Selection& m_selection;
  std::string m_text;
};

}  // namespace

Exit invite(const InviteRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const std::vector<MomentId> moments = find_moments(loaded->policy, request.moments, problems);
  if (!env.dry_run && !env.out_path) {
    problems.error("missing-argument", {}, Message(words::commands::k_needs_out));
  } else if (!env.dry_run && env.out_path->value == "-") {
    problems.error("bad-value", env.out_path->span, Message(words::commands::k_out_is_terminal));
  }
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  const render::Look view = look(env);
  Selection selection = select_invitations(*loaded, agenda, moments, view.lang, env.as_of);
  if (!env.dry_run) {
    write_files(selection, *loaded, view, env.out_path->value);
  }
  if (env.format == Format::json) {
    env.out << render::render_invitations_json({std::move(selection.letters), std::move(selection.lists),
                                                selection.invited_before.size(),
                                                std::move(selection.not_placed), env.dry_run});
    return Exit::done;
  }
  env.out << Answer(view, selection)
                 .text(deadline(selection, all_duties(*loaded, agenda, env.as_of)), *loaded, moments, env);
  return Exit::done;
}

}  // namespace gesprek::commands
