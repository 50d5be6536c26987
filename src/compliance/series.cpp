#include "compliance/series.hpp"

#include <algorithm>

namespace gesprek::compliance {
namespace {

using std::chrono::days;

/// Holidays reach so far beyond the year that no interval of a policy leaves the range.
constexpr days k_beyond{400};

/// The subjects of RoundFacts::by_subject whose lines speak of the occurrence.
std::vector<std::string> subjects_of(const Occurrence& occurrence, const Moment& moment) {
  if (!occurrence.pupil.empty()) {
    return {'@' + occurrence.pupil.text};
  }
  std::vector<std::string> subjects{""};
  if (moment.cadence && moment.cadence->subject == Cadence::Subject::class_) {
    for (const ClassId& class_id : occurrence.classes) {
      subjects.push_back(class_id.text);
    }
  }
  return subjects;
}

}  // namespace

bool is_series(LogEvent event) {
  return event == LogEvent::message_posted || event == LogEvent::informed ||
         event == LogEvent::website_checked || event == LogEvent::event_held;
}

bool makes_chat(const LogLine& line) {
  return log_value(line.value, "kind") == "chat" && !line.pupil.empty();
}

bool counts_for(const LogLine& line, const Moment& moment) {
  if (!moment.cadence) {
    return true;
  }
  const Cadence& cadence = *moment.cadence;
  const auto kind = log_value(line.value, "kind");
  const auto channel = log_value(line.value, "channel");
  return (!kind || cadence.message_kind.empty() || *kind == cadence.message_kind) &&
         (!channel || cadence.through.empty() ||
          std::ranges::find(cadence.through, *channel) != cadence.through.end());
}

std::vector<std::size_t> moments_meant(const LogLine& line, const Policy& policy) {
  const auto kind = log_value(line.value, "kind");
  std::vector<std::size_t> meant;
  for (std::size_t i = 0; i < policy.moments.size(); ++i) {
    const Moment& moment = policy.moments[i];
    const bool fits =
        (line.event == LogEvent::website_checked && moment.kind == MomentKind::checklist) ||
        (moment.cadence && moment.kind == MomentKind::cadence &&
         ((line.event == LogEvent::message_posted && kind && *kind == moment.cadence->message_kind) ||
          (line.event == LogEvent::informed && moment.cadence->subject == Cadence::Subject::pupil)));
    if (fits) {
      meant.push_back(i);
    }
  }
  if (line.event == LogEvent::website_checked && meant.size() > 1) {
    meant.clear();
  }
  return meant;
}

LogLines lines_logged(const Occurrence& occurrence, const Facts& facts) {
  const Moment& moment = facts.input.policy.moments[occurrence.moment_index];
  const auto& by_subject = facts.rounds[occurrence.moment_index].by_subject;
  LogLines logged;
  for (const std::string& subject : subjects_of(occurrence, moment)) {
    const auto lines = by_subject.find(subject);
    if (lines == by_subject.end()) {
      continue;
    }
    for (const LogLine* line : lines->second) {
      if (counts_for(*line, moment) && (!occurrence.days || occurrence.days->contains(line->date))) {
        logged.push_back(line);
      }
    }
  }
  return logged;
}

std::vector<Day> days_logged(const Occurrence& occurrence, const Facts& facts) {
  std::vector<Day> logged;
  for (const LogLine* line : lines_logged(occurrence, facts)) {
    logged.push_back(line->date);
  }
  std::sort(logged.begin(), logged.end());
  logged.erase(std::unique(logged.begin(), logged.end()), logged.end());
  return logged;
}

ToRecord message_to_record(const Draft& draft, const Moment& moment, std::optional<Day> date) {
  if (moment.kind == MomentKind::checklist) {
    return to_record(draft, LogEvent::website_checked, date);
  }
  ToRecord entry =
      to_record(draft, draft.pupil.empty() ? LogEvent::message_posted : LogEvent::informed, date);
  const bool of_class = moment.cadence && moment.cadence->subject == Cadence::Subject::class_;
  entry.value = of_class ? entry.value : std::string();
  if (moment.cadence && !moment.cadence->message_kind.empty() && draft.pupil.empty()) {
    entry.value += (entry.value.empty() ? "kind=" : " kind=") + moment.cadence->message_kind;
  }
  return entry;
}

CountedDays::CountedDays(const Calendar& calendar)
    : m_range{calendar.year().first - k_beyond, calendar.year().last + k_beyond} {
  const auto index = [&](Day day) { return static_cast<std::size_t>((day - m_range.first).count()); };
  m_counts.assign(index(m_range.last) + 1, true);
  for (const Holiday& holiday : calendar.holidays()) {
    const Day last = std::min(holiday.days.last, m_range.last);
    for (Day day = std::max(holiday.days.first, m_range.first); day <= last; day += days{1}) {
      m_counts[index(day)] = false;
    }
  }
}

bool CountedDays::counts(Day day) const {
  return !m_range.contains(day) || m_counts[static_cast<std::size_t>((day - m_range.first).count())];
}

Day CountedDays::last_within(Day day, int count) const {
  for (int counted = 0;; day += days{1}) {
    counted += counts(day + days{1}) ? 1 : 0;
    if (counted > count) {
      return day;
    }
  }
}

Day next_by(Day day, const Cadence& cadence, const CountedDays& counted, const Calendar& calendar) {
  const Length length = cadence.at_least_every.value_or(Length{});
  const Day plain = shift(day, length, +1, calendar);
  const bool school_units = length.unit == Unit::school_days || length.unit == Unit::school_weeks;
  if (cadence.holidays_count || school_units) {
    return plain;
  }
  return counted.last_within(day, static_cast<int>((plain - day).count()));
}

}  // namespace gesprek::compliance
