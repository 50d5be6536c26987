#include "model/log_contradictions.hpp"

#include <algorithm>
#include <map>

#include "model/log_facts.hpp"

namespace gesprek {
namespace {

template <class Wanted>
const LogLine* last_of(const LinesOfTalk& lines, Wanted wanted) {
  const auto found =
      std::find_if(lines.rbegin(), lines.rend(), [&](const LogLine* line) { return wanted(*line); });
  return found != lines.rend() ? *found : nullptr;
}

/// A calling off that names its appointment is about that day; another about the last appointment before it,
/// which was not kept unless people were invited to the next one since.
const LogLine* held_in_spite_of(const LogLine& line, const LinesOfTalk& others) {
  const auto start = called_off_start(line);
  const Day day = start ? start->day : line.date;
  const bool names_day = line.event == LogEvent::no_show || start;
  const LogLine* held = last_of(others, [&](const LogLine& other) {
    return took_place(other) && (names_day ? other.date == day : other.date <= day);
  });
  const LogLine* invited = last_of(others, [&](const LogLine& other) {
    return held != nullptr && other.event == LogEvent::invited && other.date >= held->date;
  });
  return names_day || invited == nullptr ? held : nullptr;
}

bool tells_of_appointment(LogEvent event) {
  return event == LogEvent::held || event == LogEvent::called || event == LogEvent::no_show ||
         event == LogEvent::cancelled || event == LogEvent::invited;
}

/// The lines about each talk of which something fell through: of the others nothing can contradict.
std::map<std::string, LinesOfTalk, std::less<>> talks_that_fell_through(const Log& log) {
  std::map<std::string, LinesOfTalk, std::less<>> talks;
  for (const LogLine& line : log.lines) {
    if (falls_through(line) && !(line.talk.empty() && line.pupil.empty())) {
      talks.try_emplace(subject_of(line));
    }
  }
  return talks;
}

}  // namespace

std::string subject_of(const LogLine& line) {
  return line.talk.empty() ? line.moment.text + '/' + line.pupil.text : line.talk.text;
}

bool took_place(const LogLine& line) {
  return line.event == LogEvent::held || line.event == LogEvent::called;
}

const LogLine* contradicted_by(const LogLine& line, const LinesOfTalk& others) {
  if (falls_through(line)) {
    return held_in_spite_of(line, others);
  }
  if (line.event != LogEvent::held) {
    return nullptr;
  }
  return last_of(others, [&](const LogLine& other) {
    return other.event == LogEvent::no_show && other.date == line.date;
  });
}

const LogLine* standing_calling_off(Day day, const LinesOfTalk& lines) {
  const LogLine* off = nullptr;
  for (const LogLine* line : lines) {
    const auto start = called_off_start(*line);
    if (start && start->day == day) {
      off = line;
    } else if (line->event == LogEvent::invited || line->event == LogEvent::held) {
      off = nullptr;
    }
  }
  return off;
}

std::vector<std::pair<const LogLine*, const LogLine*>> find_contradictions(const Log& log,
                                                                           const IsPlanned& is_planned) {
  std::vector<std::pair<const LogLine*, const LogLine*>> found;
  auto talks = talks_that_fell_through(log);
  for (const LogLine& line : log.lines) {
    if (talks.empty() || !tells_of_appointment(line.event)) {
      continue;
    }
    const auto talk = line.talk.empty() ? talks.find(subject_of(line)) : talks.find(line.talk.text);
    if (talk == talks.end()) {
      continue;
    }
    LinesOfTalk& before = talk->second;
    const LogLine* other = contradicted_by(line, before);
    if (other == nullptr && (line.event == LogEvent::held || line.event == LogEvent::no_show)) {
      const LogLine* off = standing_calling_off(line.date, before);
      other = off != nullptr && !is_planned(line) ? off : nullptr;
    }
    if (other != nullptr) {
      found.emplace_back(&line, other);
    }
    before.push_back(&line);
  }
  return found;
}

}  // namespace gesprek
