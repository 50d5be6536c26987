// Gatherings: how often, for whom, on which days and at what time (B06, B07, B09, B19).
#include <algorithm>

#include "agenda/concerned.hpp"
#include "agenda/occurrences.hpp"
#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

using State = WindowAnswer::State;

/// One time that the event takes place for some grades.
struct Time {
  int number;
  Grades grades;
  std::optional<DayRange> days;
  std::optional<DayRange> period;
  Window::Part part;
  std::vector<Reason> why;
};

class EventTimes {
 public:
  EventTimes(const MomentRef& ref, const Facts& facts)
      : m_moment(ref.moment), m_facts(facts), m_event(ref.moment.event.value_or(Event{})) {
    if (const SchoolRound* round = facts.school().round(m_moment.id)) {
      m_dates = round->dates;
      m_clock = round->clock;
      std::ranges::sort(m_dates);
    }
  }

  std::vector<Occurrence> all() {
    Grades taken;
    for (const Audience& audience : m_moment.audience) {
      const Grades named = grades_of(audience.grades, audience.divisions, m_facts);
      const Grades grades = without(named, taken);
      taken.insert(named.begin(), named.end());
      if (!grades.empty()) {
        add_group(audience, grades);
      }
    }
    add_more();
    std::vector<Occurrence> occurrences;
    for (const Time& time : m_times) {
      split_by_hours(time, occurrences);
    }
    name_all(occurrences);
    return occurrences;
  }

 private:
  /// The dates that the school chose for this group: within the policy's days where it names any, else all of
  /// them but those that come on top (B06).
  std::vector<Day> dates_of_group(const WindowAnswer& window, bool policy_names_days) const {
    std::vector<Day> dates = m_dates;
    if (policy_names_days) {
      std::erase_if(dates, [&](Day day) { return !window.days.contains(day); });
    } else if (!m_event.more.empty() && dates.size() > times()) {
      dates.resize(times());
    }
    return dates;
  }

  std::size_t times() const { return static_cast<std::size_t>(std::max(m_event.times, 1)); }

  void add_group(const Audience& audience, const Grades& grades) {
    const Window& window = audience.window ? *audience.window : m_moment.window;
    const WindowAnswer answer = answer_window(window, nullptr, m_facts.input(), m_moment);
    const bool policy_names_days = window.kind == WindowKind::between && answer.state == State::dated;
    const std::vector<Day> dates = dates_of_group(answer, policy_names_days);
    const std::size_t count = std::max(times(), dates.size());
    for (std::size_t i = 0; i < count; ++i) {
      Time time{static_cast<int>(i) + 1, grades, {}, {}, window.part, answer.why};
      if (policy_names_days) {
        time.period = answer.days;
      }
      if (i < dates.size()) {
        time.days = DayRange{dates[i], dates[i]};
      } else if (answer.state == State::dated && dates.empty()) {
        time.days = answer.days;
      }
      m_times.push_back(std::move(time));
    }
    m_used.insert(m_used.end(), dates.begin(), dates.end());
  }

  void add_more() {
    std::vector<Day> left = m_dates;
    std::erase_if(left, [&](Day day) { return std::ranges::find(m_used, day) != m_used.end(); });
    int number = m_event.times;
    for (const MoreTimes& more : m_event.more) {
      const Grades grades = grades_of(more.grades, more.divisions, m_facts);
      const auto times = static_cast<std::int64_t>(more.times);
      for (int i = 0; i < more.times; ++i) {
        Time time{++number,
                  grades,
                  {},
                  {},
                  m_moment.window.part,
                  {because({words::agenda::k_gathering, {{"times", times}}},
                           first_known(more.basis, m_moment.basis))}};
        if (static_cast<std::size_t>(i) < left.size()) {
          const Day day = left[static_cast<std::size_t>(i)];
          time.days = DayRange{day, day};
        }
        m_times.push_back(std::move(time));
      }
    }
  }

  /// Groups with their own hours stand apart (B09); who has none goes by the school's time of the event.
  void split_by_hours(const Time& time, std::vector<Occurrence>& occurrences) const {
    Grades left = time.grades;
    for (const EventTime& hours : m_event.hours) {
      const Grades grades = within(time.grades, grades_of(hours.grades, hours.divisions, m_facts));
      if (!grades.empty()) {
        left = without(left, grades);
        occurrences.push_back(occurrence(time, grades, hours.clock ? hours.clock : m_clock));
      }
    }
    if (m_event.hours.empty() || !left.empty()) {
      occurrences.push_back(occurrence(time, left, m_clock));
    }
  }

  Occurrence occurrence(const Time& time, const Grades& grades,
                        const std::optional<ClockRange>& clock) const {
    Occurrence result;
    result.id = grades_label(grades);
    result.classes = classes_with(grades, m_facts);
    result.grades = shown_grades(grades);
    result.days = time.days;
    result.period = time.period;
    result.clock = clock;
    result.part = time.part;
    result.number = time.number;
    result.rounds = m_event.rounds;
    result.different_days = m_event.different_days;
    result.why = time.why;
    return result;
  }

  /// MOMENT, MOMENT/2 for the second time, MOMENT/2/1+2 for some grades.
  void name_all(std::vector<Occurrence>& occurrences) const {
    const bool several = std::ranges::any_of(m_times, [](const Time& time) { return time.number > 1; });
    for (Occurrence& occurrence : occurrences) {
      std::string id = m_moment.id.text + (several ? '/' + std::to_string(occurrence.number) : "");
      occurrence.id = occurrence.id.empty() ? id : id + '/' + occurrence.id;
    }
  }

  const Moment& m_moment;
  const Facts& m_facts;
  const Event m_event;
  std::vector<Day> m_dates;
  std::optional<ClockRange> m_clock;
  std::vector<Day> m_used;
  std::vector<Time> m_times;
};

}  // namespace

std::vector<Occurrence> events_of(const MomentRef& ref, const Facts& facts) {
  return EventTimes(ref, facts).all();
}

}  // namespace gesprek::owed
