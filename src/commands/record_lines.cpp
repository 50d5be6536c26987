#include "commands/record_lines.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "commands/import_files.hpp"
#include "commands/input.hpp"
#include "commands/log_file.hpp"
#include "commands/moment_names.hpp"
#include "commands/record_called_off.hpp"
#include "commands/record_check.hpp"
#include "commands/record_counts.hpp"
#include "commands/record_invited.hpp"
#include "commands/record_names.hpp"
#include "commands/record_one_talk.hpp"
#include "commands/record_round.hpp"
#include "commands/record_talk.hpp"
#include "commands/record_waived.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "compliance/waivers.hpp"
#include "compliance/which_talk.hpp"
#include "load/log.hpp"
#include "load/match.hpp"
#include "model/event_words.hpp"
#include "model/log_facts.hpp"
#include "words/commands.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;
namespace say_record = words::record;

/// From the request to lines of the log.
class Scribe {
 public:
  Scribe(const RecordInput& input, Diagnostics& problems)
      : m_request(input.request),
        m_loaded(input.loaded),
        m_agenda(input.agenda),
        m_env(input.env),
        m_problems(problems),
        m_remarks(input.remarks),
        m_findings(input.loaded, input.agenda, input.env.as_of),
        m_one_talk(input.loaded, input.agenda, input.env.as_of) {}

  std::vector<WantedLine> of_words() {
    const LogLine common = read_common();
    std::vector<LogLine> lines;
    const bool any_date = !m_request.date;
    for (const Word& subject : m_request.subjects) {
      auto line = about(subject, common);
      if (line && m_one_talk.settle(*line, any_date, subject.span, m_problems)) {
        add_lines(lines, std::move(*line), subject.span);
      }
    }
    if (LogLine line = common; m_request.subjects.empty() && settle_subject(line, m_request.event->span) &&
                               m_one_talk.settle(line, any_date, m_request.event->span, m_problems)) {
      add_lines(lines, std::move(line), m_request.event->span);
    }
    check_words(lines);
    if (!lines.empty()) {
      check_new_line(lines.front(), place_of_values(), Vocabulary(m_loaded), m_problems);
    }
    if (!m_problems.has_errors()) {
      for (const LogLine& line : lines) {
        check_counts(line, m_request.event->span, m_loaded.policy, m_agenda, m_problems);
      }
    }
    std::vector<WantedLine> wanted;
    for (LogLine& line : lines) {
      const bool any_value = m_request.values.empty() && !waived_finding(line);
      wanted.push_back({std::move(line), !m_request.date, any_value, m_request.event->span});
    }
    return wanted;
  }

  std::vector<WantedLine> of_table() {
    const LogLine common = read_common();
    Diagnostics found;
    const std::string bytes = read_bytes(*m_request.from, m_env);
    const std::string command = "record " + (m_request.event ? m_request.event->value + ' ' : "") + "--from";
    if (!is_list(bytes, *m_request.from, command, m_problems)) {
      return {};
    }
    Log log;
    log.lines = load_events(m_env.sources, add_table(m_env.sources, name_of(*m_request.from), bytes),
                            {common, m_request.event.has_value(), m_request.date.has_value()}, found);
    for (const LogLine& line : settle_rows(std::exchange(log.lines, {}))) {
      const std::size_t before = log.lines.size();
      add_lines(log.lines, line, line.row);
      for (std::size_t added = before; added < log.lines.size(); ++added) {
        log.lines[added].row = line.row;
      }
    }
    match_log(log, m_loaded.roster, m_loaded.policy, found);
    check_people(log, m_loaded.roster, found);
    report_all(found, std::nullopt);
    const Vocabulary words(m_loaded);
    std::vector<WantedLine> wanted;
    for (LogLine& line : log.lines) {
      const Span span = line.row;
      const bool any_value = line.value.empty();
      check_new_line(line, span, words, m_problems);
      wanted.push_back({std::move(line), false, any_value, span});
    }
    check_rows_count(wanted);
    return wanted;
  }

 private:
  /// What is wrong with lines before they are written is an error, also where it is a warning in the log.
  void report_all(const Diagnostics& found, const std::optional<Span>& span) {
    for (const Diagnostic& problem : found.sorted()) {
      m_problems.error(problem.code, span.value_or(problem.span), problem.message, problem.help);
    }
  }

  /// Only of rows without another fault: what is not as it was meant cannot be known to count for nothing.
  void check_rows_count(const std::vector<WantedLine>& rows) {
    std::set<Span> faults;
    for (const Diagnostic& problem : m_problems.all()) {
      faults.insert(problem.span);
    }
    for (const WantedLine& row : rows) {
      const auto fault = faults.lower_bound({row.span.source, row.span.begin, 0});
      const bool is_whole =
          fault == faults.end() || fault->source != row.span.source || fault->begin > row.span.end;
      if (is_whole) {
        check_counts(row.line, row.span, m_loaded.policy, m_agenda, m_problems);
      }
    }
  }

  /// False, and reported, when nobody can know what the line is about.
  bool check_subject(const LogLine& line, Span span) {
    const bool of_school = line.event == LogEvent::website_checked || line.event == LogEvent::message_posted;
    if (!of_school && line.moment.empty() && line.pupil.empty() && line.talk.empty()) {
      m_problems.error("missing-argument", span,
                       {words_of::k_needs_subject, {{"event", std::string(word(line.event))}}},
                       Message(words_of::k_talk_help));
      return false;
    }
    return true;
  }

  /// A waiver of a finding is about what the finding is about.
  bool settle_subject(LogLine& line, Span span) {
    return m_findings.settle(line, span, m_problems) && check_subject(line, span);
  }

  void check_date(const LogLine& line, Span span) {
    if (line.date > m_env.as_of) {
      m_problems.error("future-date", span,
                       {words_of::k_future_date, {{"day", line.date}, {"today", m_env.as_of}}},
                       line.event == LogEvent::cancelled
                           ? Message(say_record::k_future_cancelled_help, {{"day", iso(line.date)}})
                           : Message(words_of::k_future_help));
    }
  }

  /// A row that names a talk speaks of its moment and pupil. False, and reported, when they contradict each
  /// other, or are no such.
  bool settle_row(LogLine& line) {
    check_date(line, line.row);
    if (!line.talk.empty() && !concern_talk({line.talk.text, line.row}, line, known_talks(), m_problems)) {
      return false;
    }
    return settle_subject(line, line.row);
  }

  /// Those without a fault. What became of talks is settled before what follows them: a report belongs to the
  /// talk that another row calls held.
  std::vector<LogLine> settle_rows(std::vector<LogLine> rows) {
    std::vector<bool> whole;
    for (LogLine& line : rows) {
      line.undo = line.undo || m_request.undo;
      whole.push_back(settle_names(line, m_loaded, m_problems) && settle_row(line));
    }
    for (const bool first : {true, false}) {
      for (std::size_t i = 0; i < rows.size(); ++i) {
        if (whole[i] && first == (compliance::tie_of(rows[i].event) == compliance::Tie::on_the_day)) {
          whole[i] = m_one_talk.settle(rows[i], false, rows[i].row, m_problems);
          m_one_talk.note(rows[i]);
        }
      }
    }
    std::size_t place = 0;
    std::erase_if(rows, [&](const LogLine&) { return !whole[place++]; });
    return rows;
  }

  /// What all lines share: everything that was given as an option.
  LogLine read_common() {
    LogLine line;
    line.at = written_after(m_loaded.log, m_env);
    line.event = m_request.event ? read_event(*m_request.event) : line.event;
    line.undo = m_request.undo;
    line.date = m_request.date.value_or(m_env.as_of);
    check_date(line, place());
    if (m_request.by) {
      line.by = find_staff(m_loaded.roster, *m_request.by, m_problems).value_or(PersonId());
    }
    for (const Word& value : m_request.values) {
      bool gives_reason = false;
      const std::string plain = with_plain_keys(value.value);
      for (const std::string_view part : log_words(plain)) {
        if (gives_reason && part.find('=') == std::string_view::npos) {
          m_problems.error("not-a-word", value.span, {say_record::k_not_a_word, {{"key", "reason"}}},
                           Message(say_record::k_not_a_word_help));
          break;
        }
        gives_reason = part.starts_with("reason=");
        line.value += (line.value.empty() ? "" : " ") + std::string(part);
      }
    }
    if (m_request.moment) {
      line.moment = find_moment(m_loaded.policy, *m_request.moment, m_problems).value_or(MomentId());
    }
    if (m_request.pupil) {
      line.pupil = find_pupil(m_loaded.roster, *m_request.pupil, m_problems).value_or(PupilId());
    }
    if (m_request.talk) {
      concern_talk({talk_word(m_loaded.policy, m_request.talk->value), m_request.talk->span}, line,
                   known_talks(), m_problems);
    }
    return line;
  }

  /// What one family or teacher says of its own talk: said of a whole round, a pupil was forgotten.
  static bool is_of_one_talk(LogEvent event) {
    return event == LogEvent::follow_up_wanted || event == LogEvent::goals_recorded ||
           event == LogEvent::agreements_recorded;
  }

  void refuse_round(const LogLine& line, Span span) {
    const Arg event{"event", std::string(word(line.event))};
    const Arg moment{"moment", line.moment.text};
    m_problems.error("missing-talk", span, {say_record::k_needs_talk, {event, moment}},
                     Message(say_record::k_needs_talk_help, {event, moment}));
  }

  /// What is said of a moment as a whole is said of each of its talks.
  void add_lines(std::vector<LogLine>& lines, LogLine line, Span span) {
    if (!is_of_talks(line.event) || line.moment.empty() || !line.pupil.empty() || !line.talk.empty()) {
      add_settled(lines, std::move(line), span);
      return;
    }
    if (!line.undo && is_of_one_talk(line.event)) {
      refuse_round(line, span);
      return;
    }
    const bool in_words = !m_request.from;
    const bool any_value = in_words ? m_request.values.empty() : line.value.empty();
    const bool any_date = in_words && !m_request.date;
    const RoundInput round{line, any_date, any_value, span, m_loaded, m_agenda, m_env.as_of};
    RoundLines found = lines_of_round(round, m_problems);
    for (LogLine& each : found.lines) {
      add_settled(lines, std::move(each), span);
    }
    if (found.without_report > 0) {
      m_remarks.push_back({say_record::k_without_report,
                           {{"moment", line.moment.text}, {"n", std::int64_t{found.without_report}}}});
    }
  }

  /// An appointment that is called off is named by its time; what was called off was not held.
  void add_settled(std::vector<LogLine>& lines, LogLine line, Span span) {
    const bool needs_appointment = line.event == LogEvent::held || line.event == LogEvent::no_show;
    if (line.event == LogEvent::cancelled) {
      for (LogLine& each : calling_off(line, !m_request.date && !m_request.from, m_loaded)) {
        lines.push_back(std::move(each));
      }
    } else if (line.undo || !needs_appointment || check_not_called_off(line, span, m_loaded, m_problems)) {
      for (LogLine& each : with_times_told(std::move(line), m_loaded, m_agenda)) {
        lines.push_back(std::move(each));
      }
    }
  }

  KnownTalks known_talks() const { return {m_loaded, m_agenda}; }

  Span place_of_values() const {
    return m_request.values.empty() ? m_request.event->span : m_request.values.front().span;
  }

  Span place() const { return m_request.event ? m_request.event->span : m_request.from->span; }

  LogEvent read_event(const Word& typed) {
    const auto event = parse_log_event(typed.value);
    if (!event || *event == LogEvent::forgotten) {
      std::vector<std::string> known;
      for (const LogEvent each : all_log_events()) {
        known.emplace_back(word(each));
      }
      const auto called = event_called(typed.value);
      m_problems.error("unknown-event", typed.span, {words_of::k_unknown_event, {{"typed", typed.value}}},
                       called ? Message(words_of::k_did_you_mean, {{"near", std::string(word(*called))}})
                              : suggestion(typed.value, known).value_or(these_exist(known)));
    }
    return event.value_or(LogEvent::held);
  }

  /// A subject is a talk, a moment or a pupil, or a finding that is waived; their ids look different.
  std::optional<LogLine> about(const Word& typed, LogLine line) {
    const Word subject{talk_word(m_loaded.policy, typed.value), typed.span};
    const std::size_t before = m_problems.all().size();
    if (line.event == LogEvent::waived && subject.value.find(':') != std::string::npos) {
      line.value =
          "finding=" + compliance::finding_word(subject.value) + (line.value.empty() ? "" : " ") + line.value;
      m_findings.settle(line, subject.span, m_problems);
    } else if (subject.value.find('/') != std::string::npos) {
      concern_talk(subject, line, known_talks(), m_problems);
    } else if (m_loaded.roster.pupil(PupilId(subject.value)) != nullptr &&
               m_loaded.policy.find(MomentId(subject.value)) == nullptr) {
      line.pupil = PupilId(subject.value);
    } else if (!moments_named(m_loaded.policy, subject.value).empty()) {
      line.moment = find_moment(m_loaded.policy, subject, m_problems).value_or(MomentId());
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
    report_unknown(words_of::k_unknown_subject, "unknown-subject", subject, known,
                   Message(words_of::k_talk_help), m_problems);
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
    check_people(log, m_loaded.roster, found);
    report_all(found, place_of_values());
  }

  const RecordRequest& m_request;
  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  Env& m_env;
  Diagnostics& m_problems;
  std::vector<Message>& m_remarks;
  WaivedFindings m_findings;
  OneTalk m_one_talk;
};

}  // namespace

std::vector<WantedLine> lines_of_words(const RecordInput& input, Diagnostics& problems) {
  return Scribe(input, problems).of_words();
}

std::vector<WantedLine> lines_of_table(const RecordInput& input, Diagnostics& problems) {
  return Scribe(input, problems).of_table();
}

}  // namespace gesprek::commands
