#include "commands/notes.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

#include "agenda/own_period.hpp"
#include "commands/folder.hpp"
#include "commands/import_files.hpp"
#include "commands/log_file.hpp"
#include "commands/moment_names.hpp"
#include "commands/named_pupils.hpp"
#include "commands/output.hpp"
#include "commands/pupil_names.hpp"
#include "commands/report.hpp"
#include "commands/staff_names.hpp"
#include "commands/targets.hpp"
#include "diag/quote.hpp"
#include "load/notes.hpp"
#include "model/log_facts.hpp"
#include "render/recorded.hpp"
#include "words/notes.hpp"
#include "words/staff.hpp"

namespace gesprek::commands {
namespace {

using std::chrono::days;

constexpr days k_reach{14};  ///< a note without a talk belongs to one of so many days before it

/// A talk that took place, or stands in a plan on a day that has come. One that was held without being owed
/// (A18) has no talk of its own in the log, and without a moment there is only its pupil to go by.
struct Candidate {
  TalkId talk;
  MomentId moment;
  PupilId pupil;
  std::vector<Day> days;

  /// What stands for it in a message, and keeps it apart from others.
  std::string key() const {
    return !talk.empty() ? talk.text : moment.text + (moment.empty() ? "" : "/") + pupil.text;
  }
};

using Candidates = std::map<PupilId, std::vector<Candidate>>;

Candidate candidate_of(const LogLine& line) {
  return {line.talk, line.talk.empty() ? line.moment : moment_of(line.talk), line.pupil, {line.date}};
}

/// What the log says of each talk goes before the plan: it was held on these days, or came to nothing.
std::map<std::string, Candidate> told_in(const LoadedSchool& loaded, Day as_of) {
  std::set<const LogLine*> early;
  for (const EarlyLine& each : lines_before_period(loaded.log, loaded.agenda(as_of), loaded.plans)) {
    early.insert(each.line);
  }
  std::map<std::string, Candidate> told;
  for (const LogLine& line : loaded.log.lines) {
    if (early.contains(&line)) {
      continue;
    }
    const bool held = took_place(line);
    const bool fell_through = falls_through(line);
    if (line.pupil.empty() || (!held && !fell_through)) {
      continue;
    }
    Candidate candidate = candidate_of(line);
    const std::string key = candidate.key();
    Candidate& known =
        told.try_emplace(key, Candidate{candidate.talk, candidate.moment, candidate.pupil, {}}).first->second;
    if (held) {
      known.days.push_back(line.date);
    }
  }
  return told;
}

Candidates candidates_of(const LoadedSchool& loaded, Day as_of) {
  std::map<std::string, Candidate> all = told_in(loaded, as_of);
  for (const auto& [moment, plan] : loaded.plans) {
    for (const PlannedTalk& talk : plan.talks) {
      if (talk.start.day <= as_of) {
        all.try_emplace(talk.id.text, Candidate{talk.id, moment, talk.pupil, {talk.start.day}});
      }
    }
  }
  Candidates candidates;
  for (auto& [key, candidate] : all) {
    if (!candidate.days.empty()) {
      candidates[candidate.pupil].push_back(std::move(candidate));
    }
  }
  return candidates;
}

bool is_called(const Candidate& candidate, const Note& note, const std::vector<MomentId>& named) {
  return note.talk == candidate.key() || note.talk == candidate.moment.text ||
         std::ranges::find(named, candidate.moment) != named.end();
}

bool fits_days(const Candidate& candidate, const Note& note) {
  return std::ranges::any_of(candidate.days, [&](Day day) {
    return note.talk_date ? day == *note.talk_date : day <= note.filed && note.filed <= day + k_reach;
  });
}

/// Those that the note can be about: by the talk that it names, and by its days where it names none, or a
/// name that several rounds have.
std::vector<Candidate> fitting(const Note& note, const std::vector<MomentId>& named,
                               std::vector<Candidate> candidates) {
  if (!note.talk.empty()) {
    std::erase_if(candidates, [&](const Candidate& each) { return !is_called(each, note, named); });
  }
  if (note.talk.empty() || (named.size() > 1 && candidates.size() > 1)) {
    std::erase_if(candidates, [&](const Candidate& each) { return !fits_days(each, note); });
  }
  return candidates;
}

/// True for a round that neither the policy nor any talk that took place knows.
bool is_unknown_round(const Note& note, const std::vector<MomentId>& named,
                      const std::vector<Candidate>& candidates) {
  return !note.talk.empty() && named.empty() && note.talk.find('/') == std::string::npos &&
         std::ranges::none_of(candidates,
                              [&](const Candidate& each) { return is_called(each, note, named); });
}

class Matcher {
 public:
  Matcher(const LoadedSchool& loaded, const Env& env, Diagnostics& problems)
      : m_loaded(loaded),
        m_env(env),
        m_problems(problems),
        m_candidates(candidates_of(loaded, env.as_of)),
        m_at(written_after(loaded.log, env)) {}

  /// Nothing, and reported, for a note that is of no talk, of two, or of a day that cannot be.
  std::optional<LogLine> line_of(const Note& note) {
    const std::optional<Candidate> talk = talk_of(note);
    if (!talk) {
      return std::nullopt;
    }
    LogLine line;
    line.at = m_at;
    line.event = LogEvent::report_filed;
    line.moment = talk->moment;
    line.pupil = note.pupil;
    line.talk = talk->talk;
    line.date = note.filed;
    line.by = author_of(note);
    line.value = note.shared == YesNoUnknown::yes  ? "shared=yes"
                 : note.shared == YesNoUnknown::no ? "shared=no"
                                                   : "";
    return line;
  }

 private:
  std::nullopt_t pass_over(const Note& note, std::string_view code, Message message, const Phrase& help) {
    m_problems.warning(code, note.row, std::move(message), Message(help));
    return std::nullopt;
  }

  /// A cell as a message has it: what programs read carries no names.
  std::string shown(const std::string& cell) const {
    return m_env.format == Format::json ? quoted(cell) : cell;
  }

  std::nullopt_t pass_over_pupil(const Note& note) {
    const std::string near = respelt_pupil(m_loaded.roster, note.pupil.text);
    const NamedPupils named = pupils_named(m_loaded.roster, note.pupil.text, note.class_id);
    std::vector<std::string> likely;
    for (const PupilId& pupil : named.whole.empty() ? named.given : named.whole) {
      likely.push_back(pupil.text);
    }
    Message help{words::k_help_note_no_pupil};
    if (!near.empty()) {
      help = {words::k_help_note_round_near, {{"near", near}}};
    } else if (!likely.empty() && named.besides.empty()) {
      help = {words::k_help_note_which_pupil, {{"keys", some_of(likely, 3)}}};
    }
    m_problems.warning("unknown-pupil", note.row,
                       Message{words::k_note_no_pupil, {{"key", shown(note.pupil.text)}}}, std::move(help));
    return std::nullopt;
  }

  std::nullopt_t pass_over_round(const Note& note) {
    const std::string near = nearest_moment(m_loaded.policy, note.talk);
    m_problems.warning("unknown-moment", note.row,
                       Message{words::k_note_no_round, {{"text", shown(note.talk)}}},
                       near.empty() ? Message{words::k_help_note_no_round}
                                    : Message{words::k_help_note_round_near, {{"near", near}}});
    return std::nullopt;
  }

  std::optional<Candidate> talk_of(const Note& note) {
    if (note.pupil.empty()) {
      return pass_over(note, "note-without-pupil", Message{words::k_note_without_pupil},
                       words::k_help_note_no_pupil);
    }
    if (m_loaded.roster.pupil(note.pupil) == nullptr) {
      return pass_over_pupil(note);
    }
    if (!can_be_called(m_loaded.roster, note.pupil, note.name)) {
      return pass_over(note, "other-name", {words::k_note_other_name, {{"key", note.pupil.text}}},
                       words::k_help_note_other_name);
    }
    if (note.filed > m_env.as_of) {
      return pass_over(note, "future-date",
                       {words::k_note_in_future, {{"day", note.filed}, {"today", m_env.as_of}}},
                       words::k_help_note_in_future);
    }
    const std::vector<MomentId> named = moments_named(m_loaded.policy, note.talk);
    if (is_unknown_round(note, named, m_candidates[note.pupil])) {
      return pass_over_round(note);
    }
    const auto fits = fitting(note, named, m_candidates[note.pupil]);
    if (fits.empty()) {
      return pass_over(note, "note-no-talk",
                       {words::k_note_no_talk, {{"key", note.pupil.text}, {"day", note.filed}}},
                       words::k_help_note_no_talk);
    }
    if (fits.size() > 1) {
      return pass_over(note, "note-two-talks",
                       {words::k_note_two_talks, {{"first", fits[0].key()}, {"second", fits[1].key()}}},
                       words::k_help_note_two_talks);
    }
    const Day held = *std::min_element(fits[0].days.begin(), fits[0].days.end());
    if (note.filed < held) {
      return pass_over(
          note, "note-before-talk",
          {words::k_note_before_talk, {{"day", note.filed}, {"talk", fits[0].key()}, {"held", held}}},
          words::k_help_note_before_talk);
    }
    return fits.front();
  }

  /// The report counts all the same: who filed it decides nothing.
  PersonId author_of(const Note& note) {
    const auto authors = staff_named(m_loaded.roster, note.author);
    if (note.author.empty() || authors.size() == 1) {
      return authors.empty() ? PersonId() : authors.front()->id;
    }
    std::vector<std::string> likely;
    for (const Staff* author : authors) {
      likely.push_back(author->id.text);
    }
    m_problems.warning("unknown-author", note.row,
                       Message{words::k_note_author, {{"key", shown(note.author)}}},
                       likely.empty() ? Message{words::k_help_note_author}
                                      : Message{words::k_several_staff_help, {{"known", some_of(likely)}}});
    return {};
  }

  const LoadedSchool& m_loaded;
  const Env& m_env;
  Diagnostics& m_problems;
  Candidates m_candidates;
  DateTime m_at;
};

bool stands(const std::vector<LogLine>& lines, const LogLine& line) {
  return std::any_of(lines.begin(), lines.end(), [&](const LogLine& other) {
    return other.event == line.event && other.talk == line.talk && other.date == line.date &&
           other.value == line.value;
  });
}

/// The only pupil whose whole name it is, and no other word; else the text as it stands. Where the number was
/// left open, by the name beside it. A number with a slip
/// in it stays one: nobody is guessed.
PupilId pupil_called(const Note& note, const Roster& roster) {
  const bool has_cell = !note.pupil.empty();
  if (has_cell && (roster.pupil(note.pupil) != nullptr || !respelt_pupil(roster, note.pupil.text).empty())) {
    return note.pupil;
  }
  const NamedPupils named = pupils_named(roster, has_cell ? note.pupil.text : note.name, note.class_id);
  return named.whole.size() == 1 && named.besides.empty() ? *named.whole.begin() : note.pupil;
}

void mend_pupils(std::vector<Note>& notes, const Roster& roster, Diagnostics& problems) {
  PupilKeyMender mender(roster, problems);
  for (Note& note : notes) {
    mender.mend(note.pupil.text, note.row);
    note.pupil = pupil_called(note, roster);
  }
}

/// What the notes add to the log.
render::TakenNotes take(const std::vector<Note>& notes, const LoadedSchool& loaded, const Env& env,
                        Diagnostics& problems) {
  Matcher matcher(loaded, env, problems);
  render::TakenNotes taken;
  taken.read = notes.size();
  taken.dry_run = env.dry_run;
  for (const Note& note : notes) {
    if (!is_of_a_talk(note)) {
      ++taken.other;
    } else if (auto line = matcher.line_of(note)) {
      const bool is_known = stands(loaded.log.lines, *line) || stands(taken.written, *line);
      taken.stood_already += is_known ? 1 : 0;
      if (!is_known) {
        taken.written.push_back(std::move(*line));
      }
    }
  }
  return taken;
}

void answer(Env& env, const render::TakenNotes& taken, const Diagnostics& problems) {
  if (env.format == Format::json) {
    env.out << render::render_notes_json(language(env), taken, problems, env.sources);
    return;
  }
  report(env, problems);
  const auto count = [&](std::size_t number, const Phrase& one, const Phrase& many) {
    return say_count(language(env), static_cast<std::int64_t>(number), one, many);
  };
  env.out << render::paragraph(
      look(env),
      say(language(env), {taken.dry_run ? words::k_would_take_notes : words::k_notes_read,
                          {{"notes", count(taken.read, words::k_one_note, words::k_more_notes)},
                           {"recorded", static_cast<std::int64_t>(taken.written.size())},
                           {"known", count(taken.stood_already, words::k_stood, words::k_stood_many)},
                           {"other", static_cast<std::int64_t>(taken.other)}}}));
}

}  // namespace

Exit import_notes(const ImportRequest& request, Env& env) {
  if (has_option_of_people(request, env)) {
    return Exit::wrong;
  }
  const auto loaded = load_to_write(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  std::vector<Note> notes;
  for (const Located<std::string>& file : request.files) {
    const std::string bytes = read_bytes(file, env);
    if (!is_list(bytes, file, "import notes", problems)) {
      continue;
    }
    const TableSource table = add_table(env.sources, name_of(file), bytes);
    auto some = load_notes(env.sources, table, problems);
    std::move(some.begin(), some.end(), std::back_inserter(notes));
  }
  if (problems.has_errors()) {
    return refuse_lists(problems, env);
  }
  mend_pupils(notes, loaded->roster, problems);
  const render::TakenNotes taken = take(notes, *loaded, env, problems);
  if (!env.dry_run && !taken.written.empty()) {
    append_to_log(*loaded, taken.written);
  }
  answer(env, taken, problems);
  return problems.has_warnings() ? Exit::act : Exit::done;
}

}  // namespace gesprek::commands
