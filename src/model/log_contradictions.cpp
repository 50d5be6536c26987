#include "model/log_contradictions.hpp"

#include <algorithm>
#include <iterator>

#include "model/log_facts.hpp"

namespace gesprek {
namespace {

const LogLine* find_on(const std::map<Day, const LogLine*>& lines, Day day) {
  const auto found = lines.find(day);
  return found != lines.end() ? found->second : nullptr;
}

bool tells_of_appointment(LogEvent event) {
  return event == LogEvent::held || event == LogEvent::called || event == LogEvent::no_show ||
         event == LogEvent::cancelled || event == LogEvent::invited;
}

using Talks = std::map<std::string, Appointments, std::less<>>;

/// The talks of which something fell through: of the others nothing can contradict.
Talks talks_that_fell_through(const Log& log) {
  Talks talks;
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

void Appointments::add(const LogLine& line) {
  if (line.event == LogEvent::invited || line.event == LogEvent::held) {
    m_called_off.clear();
  }
  if (const auto start = called_off_start(line)) {
    m_called_off[start->day] = &line;
  } else if (line.event == LogEvent::invited) {
    m_invited = std::max(line.date, m_invited.value_or(line.date));
  } else if (line.event == LogEvent::no_show) {
    m_nobody_came[line.date] = &line;
  } else if (took_place(line)) {
    m_held[line.date] = &line;
    if (m_invited && *m_invited <= line.date) {
      m_invited.reset();  // they were invited to this one; to another only what is told after it
    }
  }
}

const LogLine* Appointments::contradict(const LogLine& line) const {
  if (line.event == LogEvent::held) {
    return find_on(m_nobody_came, line.date);
  }
  if (!falls_through(line)) {
    return nullptr;
  }
  const auto start = called_off_start(line);
  if (line.event == LogEvent::no_show || start) {
    return find_on(m_held, start ? start->day : line.date);
  }
  // It names no appointment: the last one before it, which was kept, unless people were invited to another.
  const auto next = m_held.upper_bound(line.date);
  const LogLine* held = next != m_held.begin() ? std::prev(next)->second : nullptr;
  return held != nullptr && m_invited && *m_invited >= held->date ? nullptr : held;
}

const LogLine* Appointments::called_off(Day day) const {
  return find_on(m_called_off, day);
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
    const LogLine* other = talk->second.contradict(line);
    if (other == nullptr && (line.event == LogEvent::held || line.event == LogEvent::no_show)) {
      const LogLine* off = talk->second.called_off(line.date);
      other = off != nullptr && !is_planned(line) ? off : nullptr;
    }
    if (other != nullptr) {
      found.emplace_back(&line, other);
    }
    talk->second.add(line);
  }
  return found;
}

}  // namespace gesprek
