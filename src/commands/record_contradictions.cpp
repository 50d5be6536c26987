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

  /// The line about the same talk with which this one cannot be true, or null.
  const LogLine* contradict(const LogLine& line) const {
    Appointments others;
    for (const LogLine* other : m_of.at(subject_of(line))) {
      if (other != &line) {
        others.add(*other);
      }
    }
    return others.contradict(line);
  }

  /// Another day on which the log has its talk held.
  std::optional<Day> held_otherwise(const LogLine& line) const {
    const auto& lines = m_of.at(subject_of(line));
    const auto other = std::find_if(lines.begin(), lines.end(), [&](const LogLine* each) {
      return each->event == LogEvent::held && each->date != line.date;
    });
    return other != lines.end() ? std::optional((*other)->date) : std::nullopt;
  }

  bool was_held(const LogLine& about) const {
    const auto& lines = m_of.at(subject_of(about));
    return std::any_of(lines.begin(), lines.end(), [](const LogLine* line) { return took_place(*line); });
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

bool is_among_new(const LogLine& line, const RecordOutcome& outcome) {
  return std::ranges::any_of(outcome.written, [&](const LogLine& other) { return &other == &line; });
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
      const LogLine* other = told.contradict(line);
      if (other != nullptr && is_among_new(*other, outcome)) {
        problems.error(
            k_contradiction_code, place,
            {say_record::k_contradicts_itself,
             {{"talk", subject_of(line)}, {"event", std::string(word(other->event))}, {"day", other->date}}},
            Message(say_record::k_contradicts_itself_help));
      } else if (other != nullptr) {
        problems.error(k_contradiction_code, place, contradiction(line, *other),
                       take_back_first(line, *other));
      }
      check_has_clock(line, loaded, place, problems);
    }
  }
}

std::optional<Message> held_on_two_days(const RecordOutcome& outcome, const Log& known) {
  const Told told(outcome, known);
  for (const LogLine& line : outcome.written) {
    if (line.event != LogEvent::held || line.undo || line.pupil.empty()) {
      continue;
    }
    const auto before = told.held_otherwise(line);
    if (before) {
      return Message(say_record::k_held_twice,
                     {{"talk", subject_of(line)}, {"day", *before}, {"date", iso(*before)}});
    }
  }
  return std::nullopt;
}

std::vector<std::string> reported_unheld(const RecordOutcome& outcome, const Log& known) {
  const Told told(outcome, known);
  std::vector<std::string> talks;
  for (const LogLine& line : outcome.written) {
    const bool reports = line.event == LogEvent::report_filed && !line.undo && !line.pupil.empty();
    const bool held = reports && told.was_held(line);
    if (reports && !held && std::ranges::find(talks, subject_of(line)) == talks.end()) {
      talks.push_back(subject_of(line));
    }
  }
  return talks;
}

}  // namespace gesprek::commands
