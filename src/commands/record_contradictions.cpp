#include "commands/record_contradictions.hpp"

#include <algorithm>
#include <unordered_map>

#include "commands/targets.hpp"
#include "model/log_facts.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace say_record = words::record;

/// The talk, or the moment and pupil of a line that names none.
std::string subject_of(const LogLine& line) {
  return line.talk.empty() ? line.moment.text + '/' + line.pupil.text : line.talk.text;
}

bool took_place(LogEvent event) {
  return event == LogEvent::held || event == LogEvent::called;
}

/// What the log will say of each subject of the new lines; a line that is taken back says nothing.
class Told {
 public:
  Told(const RecordOutcome& outcome, const Log& known) {
    for (const LogLine& line : outcome.written) {
      m_of.try_emplace(subject_of(line));
    }
    for (const LogLine& line : known.lines) {
      add(line);
    }
    for (const LogLine& line : outcome.written) {
      add(line);
    }
  }

  /// The last line of the subject for which the question holds; null when there is none.
  template <class Wanted>
  const LogLine* find(const LogLine& about, Wanted wanted) const {
    const auto& lines = m_of.at(subject_of(about));
    const auto found = std::find_if(lines.rbegin(), lines.rend(),
                                    [&](const LogLine* line) { return line != &about && wanted(*line); });
    return found != lines.rend() ? *found : nullptr;
  }

 private:
  void add(const LogLine& line) {
    const auto subject = m_of.find(subject_of(line));
    if (subject == m_of.end()) {
      return;
    }
    if (line.undo) {
      std::erase_if(subject->second, [&](const LogLine* other) { return same_fact(*other, line); });
    } else {
      subject->second.push_back(&line);
    }
  }

  std::unordered_map<std::string, std::vector<const LogLine*>> m_of;
};

/// The day of the appointment that the line speaks of: a calling off names its own.
Day appointment_of(const LogLine& line) {
  const auto start = called_off_start(line);
  return start ? start->day : line.date;
}

void report(const LogLine& line, const LogLine& other, Span span, Diagnostics& problems) {
  const Arg talk{"talk", subject_of(line)};
  const Arg event{"event", std::string(word(other.event))};
  problems.error("contradiction", span, {say_record::k_contradiction, {talk, event, {"day", other.date}}},
                 Message(say_record::k_take_back_first, {talk, event, {"date", iso(other.date)}}));
}

void check_line(const LogLine& line, const Told& told, Span span, Diagnostics& problems) {
  if (falls_through(line)) {
    const Day day = appointment_of(line);
    const bool names_day = line.event == LogEvent::no_show || called_off_start(line).has_value();
    const LogLine* held = told.find(line, [&](const LogLine& other) {
      return took_place(other.event) && (names_day ? other.date == day : other.date <= day);
    });
    const LogLine* invited = told.find(line, [&](const LogLine& other) {
      return held != nullptr && other.event == LogEvent::invited && other.date >= held->date;
    });
    if (held != nullptr && (names_day || invited == nullptr)) {
      report(line, *held, span, problems);
    }
  } else if (line.event == LogEvent::held) {
    const LogLine* nobody = told.find(line, [&](const LogLine& other) {
      return other.event == LogEvent::no_show && other.date == line.date;
    });
    if (nobody != nullptr) {
      report(line, *nobody, span, problems);
    }
  }
}

/// A list by day names no time: the row that is called off cannot be told from a new one on that day.
void check_has_clock(const LogLine& line, const LoadedSchool& loaded, Span span, Diagnostics& problems) {
  const PlannedTalk* row = line.event == LogEvent::cancelled && falls_through(line)
                               ? planned_talk(loaded.plans, line.talk)
                               : nullptr;
  if (row != nullptr && !row->has_clock && row->start.day > line.date) {
    problems.error("no-clock", span,
                   {say_record::k_called_off_ahead, {{"talk", line.talk.text}, {"day", row->start.day}}},
                   Message(say_record::k_called_off_ahead_help,
                           {{"moment", row->moment.text}, {"talk", line.talk.text}}));
  }
}

}  // namespace

void check_contradictions(const RecordOutcome& outcome, const LoadedSchool& loaded, Span span,
                          Diagnostics& problems) {
  const Told told(outcome, loaded.log);
  for (const LogLine& line : outcome.written) {
    if (!line.undo && !(line.talk.empty() && line.pupil.empty())) {
      const Span place = line.row.known() ? line.row : span;
      check_line(line, told, place, problems);
      check_has_clock(line, loaded, place, problems);
    }
  }
}

std::vector<std::string> reported_unheld(const RecordOutcome& outcome, const Log& known) {
  const Told told(outcome, known);
  std::vector<std::string> talks;
  for (const LogLine& line : outcome.written) {
    const bool reports = line.event == LogEvent::report_filed && !line.undo && !line.pupil.empty();
    const bool held =
        reports && told.find(line, [](const LogLine& other) { return took_place(other.event); }) != nullptr;
    if (reports && !held && std::ranges::find(talks, subject_of(line)) == talks.end()) {
      talks.push_back(subject_of(line));
    }
  }
  return talks;
}

}  // namespace gesprek::commands
