#include "planner/round/session_to_open.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "agenda/staffing.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/talk_rules.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

namespace words_of = words::planning;

/// Nobody opens a session earlier or later than this.
constexpr Clock k_first{7 * 60};
constexpr Clock k_latest{22 * 60};
constexpr int k_step = 5;
/// Days that are named one by one.
constexpr std::size_t k_most_days = 4;

using Hours = std::vector<ClockRange>;

class Finder {
 public:
  Finder(const OwedTalk& owed, const Standing& standing, const BuildInput& input)
      : m_owed(owed), m_standing(standing), m_input(input), m_rules(owed, standing, input) {
    m_last = std::min(k_latest, input.school.planning.latest_end.value_or(k_latest));
  }

  std::optional<std::vector<Message>> find() {
    const Day until = std::max(m_owed.window.last, m_owed.catch_up ? m_owed.catch_up->last : Day{});
    std::vector<Day> all;
    std::map<Day, Hours> closed_on;
    for (Day day = std::max(m_owed.window.first, earliest_day(m_owed, m_standing, m_input)); day <= until;
         day += std::chrono::days{1}) {
      if (m_owed.is_for(day) && m_input.calendar.is_school_day(day)) {
        all.push_back(day);
        Hours closed = closed_hours(day);
        if (closed != Hours{{k_first, m_last}}) {
          closed_on[day] = std::move(closed);
        }
      }
    }
    if (closed_on.empty()) {
      return std::nullopt;
    }
    const Hours closed = most_usual(closed_on);
    std::vector<Day> days;
    for (const auto& [day, hours] : closed_on) {
      if (hours == closed) {
        days.push_back(day);
      }
    }
    std::vector<Message> said = say_days(days, all);
    for (const ClockRange& hours : closed) {
      said.push_back(say_closed(hours));
    }
    for (const PersonId& guest : m_to_name) {
      said.push_back(
          Message(words_of::k_open_with, {{"who", std::vector{person_name(guest, m_input.roster)}}}));
    }
    return said;
  }

 private:
  std::vector<std::vector<PersonId>> crews(Day day) const {
    std::vector<std::vector<PersonId>> crews;
    for (const PersonId& teacher : m_owed.teachers) {
      if (is_employed(teacher, day, m_input.roster)) {
        crews.push_back({teacher});
      }
    }
    if (m_owed.teachers.empty()) {
      crews.emplace_back();
    } else if (m_owed.duo == Duo::both) {
      const bool all = crews.size() == m_owed.teachers.size();
      crews.clear();
      if (all) {
        crews.push_back(m_owed.teachers);
      }
    }
    return crews;
  }

  /// That a guest comes to certain sessions only is no bar to another: it would name the guest too.
  bool possible(DateTime start, const std::vector<PersonId>& crew) {
    const std::vector<Barred> bars = m_rules.bars(start, m_owed.minutes, crew);
    const auto named_elsewhere = [](const Barred& barred) { return barred.bar == Bar::not_attending; };
    if (!std::ranges::all_of(bars, named_elsewhere)) {
      return false;
    }
    for (const Barred& barred : bars) {
      m_to_name.insert(barred.who);
    }
    return true;
  }

  /// The hours of the day at which the talk cannot be, in order.
  Hours closed_hours(Day day) {
    Hours closed;
    Clock from = k_first;
    const int minutes = static_cast<int>(m_owed.minutes.count());
    const std::vector<std::vector<PersonId>> who = crews(day);
    for (Clock start = k_first; start.minute + minutes <= m_last.minute; start.minute += k_step) {
      const Clock end{start.minute + minutes};
      if (from < end && std::ranges::any_of(who, [&](const auto& crew) {
            return possible({day, start}, crew);
          })) {
        if (from < start) {
          closed.push_back({from, start});
        }
        from = end;
      }
    }
    // What is left may be too short for a step.
    if (from.minute + k_step <= m_last.minute) {
      closed.push_back({from, m_last});
    }
    return closed;
  }

  /// Open at all hours if there are such days, else what most days have.
  static Hours most_usual(const std::map<Day, Hours>& closed_on) {
    const Hours* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const auto& day : closed_on) {
      const Hours& hours = day.second;
      const auto like_it =
          std::ranges::count_if(closed_on, [&](const auto& other) { return other.second == hours; });
      const auto worth = hours.empty() ? static_cast<std::ptrdiff_t>(closed_on.size()) : like_it;
      if (worth > most) {
        best = &hours;
        most = worth;
      }
    }
    return *best;
  }

  /// All of the days where that can be said in few words, else the first of them.
  static std::vector<Message> say_days(const std::vector<Day>& days, const std::vector<Day>& all) {
    std::vector<Message> closed;
    for (const Day day : all) {
      if (days.front() < day && day < days.back() && !std::ranges::binary_search(days, day)) {
        closed.push_back(Message(words_of::k_open_not_on, {{"day", day}}));
      }
    }
    const Message between(words_of::k_open_between, {{"first", days.front()}, {"last", days.back()}});
    if (days.size() > 1 && closed.empty()) {
      return {between};
    }
    if (days.size() > k_most_days && closed.size() < k_most_days) {
      closed.insert(closed.begin(), between);
      return closed;
    }
    if (days.size() > k_most_days && are_all_of_their_weekdays(days, all)) {
      return {between, Message(words_of::k_open_weekdays, {{"days", weekdays_of(days)}})};
    }
    std::vector<Message> said{Message(words_of::k_open_on, {{"day", days.front()}})};
    for (std::size_t index = 1; index < std::min(days.size(), k_most_days); ++index) {
      said.push_back(Message(words_of::k_open_or_on, {{"day", days[index]}}));
    }
    return said;
  }

  static bool are_all_of_their_weekdays(const std::vector<Day>& days, const std::vector<Day>& all) {
    return std::ranges::all_of(all, [&](Day day) {
      return day < days.front() || days.back() < day || std::ranges::binary_search(days, day) ||
             std::ranges::none_of(days, [&](Day other) { return Weekday(other) == Weekday(day); });
    });
  }

  /// "maandag of donderdag": those of which a day is among them.
  static LocalText weekdays_of(const std::vector<Day>& days) {
    LocalText text;
    for (unsigned number = 1; number <= 7; ++number) {
      const Weekday weekday(number);
      if (std::ranges::any_of(days, [&](Day day) { return Weekday(day) == weekday; })) {
        text.nl += (text.nl.empty() ? "" : " of ") + say_weekday(Lang::nl, weekday);
        text.en += (text.en.empty() ? "" : " or ") + say_weekday(Lang::en, weekday);
      }
    }
    return text;
  }

  Message say_closed(const ClockRange& hours) const {
    const Arg from{"from", hours.start};
    const Arg until{"until", hours.end};
    if (hours.start == k_first) {
      return {words_of::k_open_after, {until}};
    }
    return hours.end == m_last ? Message(words_of::k_open_before, {from})
                               : Message(words_of::k_open_not, {from, until});
  }

  const OwedTalk& m_owed;
  const Standing& m_standing;
  const BuildInput& m_input;
  TalkRules m_rules;
  Clock m_last;                  ///< the school's own end of the day is no news
  std::set<PersonId> m_to_name;  ///< guests whom the round's sessions name
};

}  // namespace

std::optional<std::vector<Message>> session_to_open(const OwedTalk& owed, const Standing& standing,
                                                    const BuildInput& input) {
  return Finder(owed, standing, input).find();
}

}  // namespace gesprek::planner
