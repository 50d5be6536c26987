#include "commands/record_contradictions.hpp"

#include <algorithm>
#include <unordered_map>

#include "commands/targets.hpp"
#include "model/log_contradictions.hpp"
#include "model/log_facts.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace say_record = words::record;

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

  /// The other lines about the same talk.
  LinesOfTalk others(const LogLine& about) const {
    LinesOfTalk lines = m_of.at(subject_of(about));
    std::erase(lines, &about);
    return lines;
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

  std::unordered_map<std::string, LinesOfTalk> m_of;
};

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

Message contradiction(const LogLine& line, const LogLine& other) {
  return {say_record::k_contradiction,
          {{"talk", subject_of(line)}, {"event", std::string(word(other.event))}, {"day", other.date}}};
}

Message take_back_first(const LogLine& line, const LogLine& other) {
  return {say_record::k_take_back_first,
          {{"talk", subject_of(line)}, {"event", std::string(word(other.event))}, {"date", iso(other.date)}}};
}

void check_contradictions(const RecordOutcome& outcome, const LoadedSchool& loaded, Span span,
                          Diagnostics& problems) {
  const Told told(outcome, loaded.log);
  for (const LogLine& line : outcome.written) {
    if (!line.undo && !(line.talk.empty() && line.pupil.empty())) {
      const Span place = line.row.known() ? line.row : span;
      if (const LogLine* other = contradicted_by(line, told.others(line))) {
        problems.error(k_contradiction_code, place, contradiction(line, *other),
                       take_back_first(line, *other));
      }
      check_has_clock(line, loaded, place, problems);
    }
  }
}

std::vector<std::string> reported_unheld(const RecordOutcome& outcome, const Log& known) {
  const Told told(outcome, known);
  std::vector<std::string> talks;
  for (const LogLine& line : outcome.written) {
    const bool reports = line.event == LogEvent::report_filed && !line.undo && !line.pupil.empty();
    const bool held = reports && std::ranges::any_of(told.others(line),
                                                     [](const LogLine* other) { return took_place(*other); });
    if (reports && !held && std::ranges::find(talks, subject_of(line)) == talks.end()) {
      talks.push_back(subject_of(line));
    }
  }
  return talks;
}

}  // namespace gesprek::commands
