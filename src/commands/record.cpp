#include "commands/record.hpp"

#include <algorithm>
#include <ostream>
#include <tuple>

#include "commands/folder.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "commands/targets.hpp"
#include "commands/told.hpp"
#include "load/log.hpp"
#include "load/match.hpp"
#include "render/recorded.hpp"
#include "store/commit.hpp"
#include "words/commands.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;

/// What makes two lines the same fact: not when or by whom it was written down.
auto fact(const LogLine& line) {
  return std::tie(line.event, line.moment, line.pupil, line.talk, line.date, line.value);
}

std::string line_words(const LogLine& line) {
  std::string text(word(line.event));
  for (const std::string* part : {&line.moment.text, &line.pupil.text, &line.talk.text}) {
    text += part->empty() ? "" : " " + *part;
  }
  return text;
}

/// From the request to lines of the log.
class Scribe {
 public:
  Scribe(const RecordRequest& request, const LoadedSchool& loaded, const Agenda& agenda, const Env& env,
         Diagnostics& problems)
      : m_request(request), m_loaded(loaded), m_agenda(agenda), m_env(env), m_problems(problems) {}

  std::vector<LogLine> lines() {
    const LogLine common = read_common();
    std::vector<LogLine> lines;
    for (const Word& subject : m_request.subjects) {
      if (auto line = about(subject, common)) {
        add_with_times(lines, std::move(*line));
      }
    }
    if (m_request.subjects.empty()) {
      if (common.moment.empty() && common.pupil.empty()) {
        m_problems.error("missing-argument", m_request.event.span,
                         {words_of::k_needs_subject, {{"event", m_request.event.value}}},
                         Message(words_of::k_talk_help));
      } else {
        add_with_times(lines, common);
      }
    }
    check_words(lines);
    return lines;
  }

 private:
  /// What all lines share: everything that was given as an option.
  LogLine read_common() {
    LogLine line;
    line.at = written_at(m_env);
    line.event = read_event();
    line.date = m_request.date.value_or(m_env.as_of);
    if (line.date > m_env.as_of) {
      m_problems.error("future-date", m_request.event.span,
                       {words_of::k_future_date, {{"day", line.date}, {"today", m_env.as_of}}},
                       Message(words_of::k_future_help));
    }
    if (m_request.by) {
      line.by = find_staff(m_loaded.roster, *m_request.by, m_problems).value_or(PersonId());
    }
    for (const Word& value : m_request.values) {
      for (const std::string_view part : log_words(value.value)) {
        line.value += (line.value.empty() ? "" : " ") + std::string(part);
      }
    }
    if (m_request.talk) {
      concern_talk(*m_request.talk, line);
    }
    if (m_request.moment) {
      line.moment = find_moment(m_loaded.policy, *m_request.moment, m_problems).value_or(MomentId());
    }
    if (m_request.pupil) {
      line.pupil = find_pupil(m_loaded.roster, *m_request.pupil, m_problems).value_or(PupilId());
    }
    return line;
  }

  /// An invitation tells a time, which the log keeps: so it shows later what has changed for whom. A whole
  /// round that is planned becomes a line for each of its talks with guardians.
  void add_with_times(std::vector<LogLine>& lines, LogLine line) {
    const auto plan = m_loaded.plans.find(line.moment);
    const bool timed = line.event == LogEvent::invited && plan != m_loaded.plans.end() &&
                       !log_value(line.value, "class") && !log_value(line.value, "time");
    if (timed && !line.talk.empty()) {
      const PlannedTalk* row = planned_talk(m_loaded.plans, line.talk);
      lines.push_back(row == nullptr || m_request.undo ? line : with_time(std::move(line), *row));
    } else if (timed && line.pupil.empty()) {
      add_round(lines, line, plan->second);
    } else {
      lines.push_back(std::move(line));
    }
  }

  static LogLine with_time(LogLine line, const PlannedTalk& row) {
    line.value += (line.value.empty() ? "" : " ") + time_word(row);
    return line;
  }

  void add_round(std::vector<LogLine>& lines, const LogLine& round, const Plan& plan) const {
    const std::size_t before = lines.size();
    for (const PlannedTalk& row : plan.talks) {
      if (row.guardians.empty()) {
        continue;
      }
      const LogLine* last = last_invitation(row.id);
      LogLine line = round;
      line.talk = row.id;
      line.pupil = row.pupil;
      if (m_request.undo) {
        if (last != nullptr) {
          lines.push_back(std::move(line));
        }
      } else if (last != nullptr && log_value(last->value, "time") &&
                 "time=" + std::string(*log_value(last->value, "time")) == time_word(row)) {
        lines.push_back(*last);  // was told this time already
      } else {
        lines.push_back(with_time(std::move(line), row));
      }
    }
    const bool offered = std::any_of(m_agenda.offers.begin(), m_agenda.offers.end(),
                                     [&](const Offer& offer) { return offer.moment == round.moment; });
    if (offered || lines.size() == before || (m_request.undo && stands_for_all(round))) {
      lines.push_back(round);
    }
  }

  const LogLine* last_invitation(const TalkId& talk) const {
    const LogLine* last = nullptr;
    for (const LogLine& line : m_loaded.log.lines) {
      if (line.event == LogEvent::invited && line.talk == talk) {
        last = &line;
      }
    }
    return last;
  }

  bool stands_for_all(const LogLine& round) const {
    return std::any_of(m_loaded.log.lines.begin(), m_loaded.log.lines.end(), [&](const LogLine& line) {
      return line.event == round.event && line.moment == round.moment && line.talk.empty() &&
             line.pupil.empty();
    });
  }

  LogEvent read_event() {
    const auto event = parse_log_event(m_request.event.value);
    if (!event) {
      std::vector<std::string> known;
      for (const LogEvent each : all_log_events()) {
        known.emplace_back(word(each));
      }
      const auto near = suggestion(m_request.event.value, known);
      m_problems.error(
          "unknown-event", m_request.event.span,
          {words_of::k_unknown_event, {{"typed", m_request.event.value}}},
          near ? near
               : std::optional(Message(words_of::k_known_events, {{"known", some_of(known, known.size())}})));
    }
    return event.value_or(LogEvent::held);
  }

  void concern_talk(const Word& word, LogLine& line) {
    const auto id = find_talk(m_agenda, m_loaded.plans, word, m_problems);
    if (!id) {
      return;
    }
    line.talk = *id;
    line.moment = moment_of(*id);
    const OwedTalk* owed = m_agenda.talk(*id);
    const PlannedTalk* planned = planned_talk(m_loaded.plans, *id);
    line.pupil = owed != nullptr ? owed->pupil : planned->pupil;
  }

  /// A subject is a talk, a moment or a pupil; ids of the three look different.
  std::optional<LogLine> about(const Word& subject, LogLine line) {
    const std::size_t before = m_problems.all().size();
    if (subject.value.find('/') != std::string::npos) {
      concern_talk(subject, line);
    } else if (m_loaded.policy.find(MomentId(subject.value)) != nullptr) {
      line.moment = MomentId(subject.value);
    } else if (m_loaded.roster.pupil(PupilId(subject.value)) != nullptr) {
      line.pupil = PupilId(subject.value);
    } else {
      report_unknown_subject(subject);
    }
    return m_problems.all().size() == before ? std::optional(line) : std::nullopt;
  }

  void report_unknown_subject(const Word& subject) {
    std::vector<std::string> known;
    for (const Moment& moment : m_loaded.policy.moments) {
      known.push_back(moment.id.text);
    }
    for (const Pupil& pupil : m_loaded.roster.pupils) {
      known.push_back(pupil.id.text);
    }
    const auto near = suggestion(subject.value, known);
    m_problems.error("unknown-subject", subject.span,
                     {words_of::k_unknown_subject, {{"typed", subject.value}}},
                     near ? near : std::optional(Message(words_of::k_talk_help)));
  }

  /// Holds the new lines against what the log accepts: what would be a warning in the file is an error before
  /// it is written.
  void check_words(const std::vector<LogLine>& lines) {
    if (m_problems.has_errors()) {
      return;
    }
    Sources sources;
    Diagnostics found;
    Log log = load_log(sources, add_table(sources, "log.csv", append_log_lines("", lines)), found);
    match_log(log, m_loaded.roster, m_loaded.policy, found);
    const Span span = m_request.values.empty() ? m_request.event.span : m_request.values.front().span;
    for (const Diagnostic& problem : found.sorted()) {
      m_problems.error(problem.code, span, problem.message, problem.help);
    }
  }

  const RecordRequest& m_request;
  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  const Env& m_env;
  Diagnostics& m_problems;
};

/// The lines that the log does not hold yet.
std::vector<LogLine> new_lines(const std::vector<LogLine>& lines, const Log& known) {
  std::vector<LogLine> fresh;
  const auto stands = [](const std::vector<LogLine>& all, const LogLine& line) {
    return std::any_of(all.begin(), all.end(),
                       [&](const LogLine& other) { return fact(other) == fact(line); });
  };
  for (const LogLine& line : lines) {
    if (!stands(known.lines, line) && !stands(fresh, line)) {
      fresh.push_back(line);
    }
  }
  return fresh;
}

/// For each line the counter-line of the last one that says the same; date and value count only when they
/// were given.
std::vector<LogLine> counter_lines(const std::vector<LogLine>& lines, const RecordRequest& request,
                                   const Log& known, Diagnostics& problems) {
  std::vector<LogLine> counters;
  for (const LogLine& line : lines) {
    const auto same = [&](const LogLine& other) {
      return other.event == line.event && other.moment == line.moment && other.pupil == line.pupil &&
             other.talk == line.talk && (!request.date || other.date == line.date) &&
             (request.values.empty() || other.value == line.value);
    };
    const auto found = std::find_if(known.lines.rbegin(), known.lines.rend(), same);
    if (found == known.lines.rend()) {
      problems.error("nothing-to-undo", request.event.span,
                     {words_of::k_nothing_to_undo, {{"line", line_words(line)}}});
      continue;
    }
    LogLine counter = *found;
    counter.at = line.at;
    counter.by = line.by;
    counter.undo = true;
    counters.push_back(std::move(counter));
  }
  return counters;
}

void append(LoadedSchool& loaded, const std::vector<LogLine>& lines) {
  const std::string path = table_path(loaded.school, "log");
  const std::string existing = loaded.folder.read(path, k_largest_log).value_or("");
  store::commit(loaded.folder, *loaded.lock, {{path, append_log_lines(existing, lines)}});
}

void answer(Env& env, const RecordRequest& request, const std::vector<LogLine>& written,
            std::size_t stood_already) {
  if (env.format == Format::json) {
    env.out << render::render_recorded_json(written, stood_already, env.dry_run);
    return;
  }
  const render::Look view = look(env);
  const auto lines = [&](std::size_t number) {
    return say_count(view.lang, static_cast<std::int64_t>(number), words_of::k_line, words_of::k_lines);
  };
  if (!written.empty() || stood_already == 0) {
    const Phrase& phrase = request.undo ? words_of::k_undone : words_of::k_recorded;
    env.out << view.in_words(
                   Message(phrase, {{"count", lines(written.size())}, {"event", request.event.value}}))
            << "\n";
  }
  if (stood_already > 0) {
    env.out << view.in_words(Message(words_of::k_recorded_before, {{"count", lines(stood_already)}})) << "\n";
  }
  if (env.dry_run) {
    env.out << view.in_words(words_of::k_dry_run) << "\n";
  }
}

}  // namespace

Exit record(const RecordRequest& request, Env& env) {
  const auto loaded = load_folder(env, env.dry_run ? Access::read : Access::write);
  if (!loaded) {
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  Diagnostics problems;
  const std::vector<LogLine> lines = Scribe(request, *loaded, agenda, env, problems).lines();
  std::vector<LogLine> written;
  if (!problems.has_errors()) {
    written =
        request.undo ? counter_lines(lines, request, loaded->log, problems) : new_lines(lines, loaded->log);
  }
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  if (!env.dry_run && !written.empty()) {
    append(*loaded, written);
  }
  answer(env, request, written, request.undo ? 0 : lines.size() - written.size());
  return Exit::done;
}

}  // namespace gesprek::commands
