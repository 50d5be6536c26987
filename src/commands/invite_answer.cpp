#include "commands/invite_answer.hpp"

#include <algorithm>
#include <set>

#include "commands/invite_mails.hpp"
#include "commands/output.hpp"
#include "commands/targets.hpp"
#include "commands/teacher_blocks.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "render/sessions.hpp"
#include "words/init.hpp"
#include "words/invite.hpp"
#include "words/render.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::invite;

/// What the checks say of the invitations that are about to go out (A19).
struct Deadline {
  std::optional<Day> send_by;     ///< so that nobody is late
  std::optional<Day> opens;       ///< the first day on which a family may choose its time (A20)
  std::vector<std::string> late;  ///< talks for which it is too late already
  std::size_t too_late = 0;  ///< letters to whom it can no longer be told in time: of what has changed since
  bool is_today = false;     ///< send_by is the day of the command
  // The clauses that ask for each of these, once each: rounds that are invited together differ in them.
  std::vector<std::string> send_by_clauses;
  std::vector<std::string> late_clauses;
  std::vector<std::string> too_late_clauses;
};

/// The letters that tell of the talk, other than that it falls through.
std::set<const render::Letter*> letters_about(const TalkId& talk, const Selection& selection) {
  std::set<const render::Letter*> letters;
  for (const render::Letter& letter : selection.letters) {
    if (std::any_of(letter.talks.begin(), letter.talks.end(), [&](const render::LetterTalk& told) {
          return told.owed != nullptr && told.owed->id == talk && render::is_theirs(told.news);
        })) {
      letters.insert(&letter);
    }
  }
  return letters;
}

void add_once(std::vector<std::string>& clauses, const std::string& clause) {
  if (std::ranges::find(clauses, clause) == clauses.end()) {
    clauses.push_back(clause);
  }
}

Deadline deadline(const Selection& selection, const std::vector<Duty>& duties, Day as_of) {
  Deadline deadline;
  std::set<const render::Letter*> too_late;
  for (const Duty& duty : duties) {
    if (duty.rule != "invited-in-time" || !duty.due) {
      continue;
    }
    const auto letters = letters_about(duty.talk, selection);
    if (letters.empty()) {
      continue;
    }
    if (duty.status == DutyStatus::overdue || duty.status == DutyStatus::late) {
      deadline.late.push_back(duty.talk.text);
      add_once(deadline.late_clauses, render::clause_text(duty.clause));
    } else if (*duty.due < as_of) {
      too_late.insert(letters.begin(), letters.end());
      add_once(deadline.too_late_clauses, render::clause_text(duty.clause));
    } else if (!deadline.send_by || *duty.due <= *deadline.send_by) {
      if (deadline.send_by != duty.due) {
        deadline.send_by_clauses.clear();
      }
      deadline.send_by = duty.due;
      add_once(deadline.send_by_clauses, render::clause_text(duty.clause));
    }
  }
  deadline.too_late = too_late.size();
  deadline.is_today = deadline.send_by == as_of;
  for (const render::Letter& letter : selection.letters) {
    for (const render::LetterTalk& talk : letter.talks) {
      const auto opens = talk.signing != render::Signing::chosen || talk.round == nullptr ? std::nullopt
                         : talk.signup_opens                                              ? talk.signup_opens
                                             : talk.round->signup_opens;
      if (opens && (!deadline.opens || *opens < *deadline.opens)) {
        deadline.opens = opens;
      }
    }
  }
  return deadline;
}

class Answer {
 public:
  Answer(const render::Look& look, const Selection& selection) : m_look(look), m_selection(selection) {}

  std::string text(const Deadline& deadline, const InvitationInput& input, const Env& env) {
    if (m_selection.letters.empty() && m_selection.lists.empty()) {
      line(Message(input.kind == InviteKind::remind   ? words_of::k_nobody_to_remind
                   : input.kind == InviteKind::wishes ? words_of::k_nobody_to_ask
                                                      : words_of::k_nothing));
    } else {
      headline(input.kind, env);
    }
    // Letters and lists of an old plan would contradict each other.
    do_first(words_of::k_stale_plan, m_selection.stale);
    other_languages(input.loaded.roster);
    for (const Message& note : notes_on_mails(m_look, m_selection, input)) {
      line(note);
    }
    name_of_school(input.loaded.school);
    told_first();
    if (!m_selection.invited_before.empty() && input.kind == InviteKind::news) {
      line({words_of::k_invited_before,
            {{"households", number(m_selection.invited_before.size(), words::render::k_household,
                                   words::render::k_households)}}});
    }
    if (input.kind == InviteKind::news) {
      news();
      not_placed();
      dates(deadline);
      times_to_open(input);
      next(input, env);
    } else if (input.kind == InviteKind::wishes && !m_selection.letters.empty()) {
      proposed(input);
      not_open_then(input.loaded.roster);
      line({words_of::k_then_wishes, {{"path", env.out_path ? env.out_path->value : std::string(".")}}});
    }
    return m_text;
  }

 private:
  void line(const Message& message) { m_text += render::paragraph(m_look, m_look.in_words(message)); }

  std::string number(std::size_t count, const Phrase& one, const Phrase& many) const {
    return render::count(m_look, count, one, many);
  }

  std::string both(const std::vector<std::string>& clauses) const {
    return render::enumerate(m_look.lang, clauses);
  }

  void headline(InviteKind kind, const Env& env) {
    if (kind != InviteKind::news) {
      const bool reminds = kind == InviteKind::remind;
      const Arg letters{"letters", number(m_selection.letters.size(),
                                          reminds ? words_of::k_one_reminder : words_of::k_one_letter,
                                          reminds ? words_of::k_reminders : words_of::k_many_letters)};
      return line(env.dry_run ? Message(words_of::k_would_letters, {letters})
                              : Message(words_of::k_done_letters, {letters, {"path", env.out_path->value}}));
    }
    const Arg letters{"letters", number(m_selection.letters.size(), words_of::k_letter, words_of::k_letters)};
    const Arg lists{"lists", number(m_selection.lists.size(), words_of::k_one_list, words_of::k_lists)};
    line(env.dry_run ? Message(words_of::k_would, {letters, lists})
                     : Message(words_of::k_done, {letters, lists, {"path", env.out_path->value}}));
  }

  void proposed(const InvitationInput& input) {
    std::vector<std::string> sessions;
    for (const auto& [moment, round] : input.proposed) {
      for (const Session& session : round.sessions) {
        std::string text = render::short_day(m_look, session.day, false) + " " + iso(session.clock.start) +
                           "-" + iso(session.clock.end);
        if (std::find(sessions.begin(), sessions.end(), text) == sessions.end()) {
          sessions.push_back(std::move(text));
        }
      }
    }
    if (!sessions.empty()) {
      line({words_of::k_proposed_times, {{"sessions", some_of(sessions, sessions.size())}}});
    }
  }

  /// Talks about which a letter cannot ask which times suit: the school receives on other days.
  void not_open_then(const Roster& roster) {
    std::vector<TalkId> talks;
    for (const render::Letter& letter : m_selection.letters) {
      for (const render::LetterTalk& talk : letter.talks) {
        if (render::opened_for(talk, roster) == render::Opened::on_other_days &&
            !is_among(talks, talk.talk_id)) {
          talks.push_back(talk.talk_id);
        }
      }
    }
    if (!talks.empty()) {
      line({words_of::k_not_open_then, {{"talks", keys_of(talks)}}});
    }
  }

  static std::string keys_of(const std::vector<TalkId>& talks) {
    std::vector<std::string> keys;
    for (const TalkId& talk : talks) {
      keys.push_back(talk.text);
    }
    return some_of(keys);
  }

  /// What to do about these talks before the letters go out: in the round of the first.
  void do_first(const Phrase& what, const std::vector<TalkId>& talks) {
    if (!talks.empty()) {
      line({what, {{"talks", keys_of(talks)}, {"moment", moment_of(talks.front()).text}}});
    }
  }

  /// Who must hear of a change before a reminder, and who was invited and has no letter any more.
  void told_first() {
    do_first(words_of::k_tell_first, m_selection.to_tell_first);
    left_out(true, words_of::k_not_theirs);
    left_out(false, words_of::k_left_out);
  }

  void left_out(bool by_letter, const Phrase& phrase) {
    std::vector<std::string> people;
    const render::LeftOut* first = nullptr;
    for (const render::LeftOut& one : m_selection.left_out) {
      if (one.household.has_value() == by_letter) {
        first = first == nullptr ? &one : first;
        people.push_back(one.guardian.text + " (" + one.talk.text + ")");
      }
    }
    if (first != nullptr) {
      line({phrase,
            {{"people", some_of(people)}, {"talk", first->talk.text}, {"person", first->guardian.text}}});
    }
  }

  /// The letters to guardians who read a language in which no letter is written.
  void other_languages(const Roster& roster) {
    std::set<const render::Letter*> letters;
    std::set<std::string> languages;
    for (const render::Letter& letter : m_selection.letters) {
      for (const Guardian& guardian : roster.guardians) {
        if (render::reads_another_language(guardian) && is_among(letter.guardians, guardian.person)) {
          letters.insert(&letter);
          languages.insert(guardian.language);
        }
      }
    }
    if (!letters.empty()) {
      line({words_of::k_other_language,
            {{"letters", number(letters.size(), words_of::k_one_letter, words_of::k_many_letters)},
             {"languages", some_of({languages.begin(), languages.end()})}}});
    }
  }

  /// The name that `init` puts there is nobody's to sign with.
  void name_of_school(const School& school) {
    const Phrase& some_name = words::init::k_some_name;
    if (!m_selection.letters.empty() && (school.name == some_name.nl || school.name == some_name.en)) {
      line({words_of::k_sign_with_name, {{"name", school.name}}});
    }
  }

  /// What the letters tell besides invitations.
  void news() {
    std::set<TalkId> changed;  // two households of one talk have a letter each
    std::set<TalkId> cancelled;
    for (const render::Letter& letter : m_selection.letters) {
      for (const render::LetterTalk& talk : letter.talks) {
        if (talk.news == render::News::changed) {
          changed.insert(talk.talk_id);
        } else if (talk.news == render::News::cancelled) {
          cancelled.insert(talk.talk_id);
        }
      }
    }
    if (!changed.empty()) {
      line({words_of::k_changed_count,
            {{"talks", number(changed.size(), words::render::k_talk, words::render::k_talks)}}});
    }
    if (!cancelled.empty()) {
      line({words_of::k_cancelled_count,
            {{"talks", number(cancelled.size(), words::render::k_talk, words::render::k_talks)}}});
    }
  }

  void not_placed() {
    if (!m_selection.not_placed.empty()) {
      line({words_of::k_not_placed, {{"talks", keys_of(m_selection.not_placed)}}});
    }
  }

  void dates(const Deadline& deadline) {
    if (!deadline.late.empty()) {
      line({words_of::k_late, {{"clause", both(deadline.late_clauses)}, {"talks", some_of(deadline.late)}}});
    }
    if (deadline.too_late > 0) {
      line({words_of::k_too_late,
            {{"clause", both(deadline.too_late_clauses)},
             {"letters", number(deadline.too_late, words_of::k_one_letter, words_of::k_many_letters)}}});
    }
    if (deadline.opens && (!deadline.send_by || *deadline.opens <= *deadline.send_by)) {
      line({words_of::k_send_before_opening, {{"day", *deadline.opens}}});
    } else if (deadline.send_by) {
      line({deadline.is_today ? words_of::k_send_today : words_of::k_send_by,
            {{"day", *deadline.send_by}, {"clause", both(deadline.send_by_clauses)}}});
    }
  }

  bool opens_something(const MomentId& moment) const {
    return std::ranges::any_of(m_selection.lists, [&](const render::TeacherList& list) {
      return std::ranges::find(list.blocks, moment, &render::TeacherBlock::moment) != list.blocks.end();
    });
  }

  /// Families are to choose, and the school opened no session for it.
  bool lacks_sessions(const MomentId& moment, const School& school) const {
    return has_no_sessions(school, moment) &&
           std::ranges::any_of(m_selection.lists, [&](const render::TeacherList& list) {
             return is_among(list.chosen, moment);
           });
  }

  /// The same, and there is no plan either: nobody knows from which times.
  bool lacks_times(const MomentId& moment, const School& school) const {
    return lacks_sessions(moment, school) && !opens_something(moment);
  }

  /// From which times families choose, when the school opened none itself.
  void times_to_open(const InvitationInput& input) {
    const School& school = input.loaded.school;
    for (const MomentId& moment : input.moments) {
      if (lacks_times(moment, school)) {
        line({words_of::k_nothing_to_open, {{"moment", moment.text}}});
      } else if (lacks_sessions(moment, school)) {
        line({words_of::k_planned_blocks, {{"moment", moment.text}}});
      }
    }
  }

  /// How to record that they are sent.
  void next(const InvitationInput& input, const Env& env) {
    if (env.dry_run || m_selection.letters.empty()) {
      return;
    }
    for (const MomentId& moment : input.moments) {
      const auto has = [&](bool opened) {
        return std::any_of(
            m_selection.letters.begin(), m_selection.letters.end(), [&](const render::Letter& letter) {
              return std::any_of(
                  letter.talks.begin(), letter.talks.end(), [&](const render::LetterTalk& talk) {
                    return talk.moment->id == moment && (talk.signing == render::Signing::chosen) == opened;
                  });
            });
      };
      if (has(true) && !lacks_times(moment, input.loaded.school)) {
        line({words_of::k_then_opened, {{"moment", moment.text}}});
      } else if (!has(true) && has(false)) {
        line({words_of::k_then, {{"moment", moment.text}}});
      }
    }
  }

  const render::Look& m_look;
  const Selection& m_selection;
  std::string m_text;
};

}  // namespace

std::string invite_answer(const Selection& selection, const InvitationInput& input,
                          const std::vector<Duty>& duties, Env& env) {
  const render::Look view = look(env);
  return Answer(view, selection).text(deadline(selection, duties, input.as_of), input, env);
}

}  // namespace gesprek::commands
