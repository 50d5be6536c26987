#include "calendar/calendar.hpp"

#include <algorithm>
#include <cassert>

namespace gesprek {
namespace {

using std::chrono::days;

Day first_of(int year, unsigned month) {
  return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{1}};
}

/// True when no weekday lies between the two ranges.
bool touch(const DayRange& a, const DayRange& b) {
  Day next = a.last + days{1};
  while (next < b.first && is_weekend(next)) {
    next += days{1};
  }
  return b.first <= next;
}

void sort_by_first_day(std::vector<Holiday>& holidays) {
  std::stable_sort(holidays.begin(), holidays.end(), [](const Holiday& a, const Holiday& b) {
    return a.days.first != b.days.first ? a.days.first < b.days.first : a.days.last > b.days.last;
  });
}

/// A school that adds a week to the May holiday under the same name has one longer May holiday.
std::vector<Holiday> join_same_names(std::vector<Holiday> holidays) {
  sort_by_first_day(holidays);
  std::vector<Holiday> joined;
  for (Holiday& holiday : holidays) {
    const auto before = std::find_if(joined.rbegin(), joined.rend(),
                                     [&](const Holiday& h) { return h.name == holiday.name; });
    if (before != joined.rend() && touch(before->days, holiday.days)) {
      before->days.last = std::max(before->days.last, holiday.days.last);
    } else {
      joined.push_back(std::move(holiday));
    }
  }
  return joined;
}

}  // namespace

Calendar::Calendar(Input input)
    : m_first_year(input.first_year),
      m_horizon{first_of(input.first_year - 1, 1), first_of(input.first_year + 3, 1) - days{1}} {
  std::vector<Holiday> all = std::move(input.school_holidays);
  all.insert(all.end(), input.closed.begin(), input.closed.end());
  for (int year = input.first_year - 1; year <= input.first_year + 2; ++year) {
    const std::vector<Holiday> national = national_days(year);
    all.insert(all.end(), national.begin(), national.end());
  }
  std::erase_if(all, [](const Holiday& holiday) { return holiday.days.empty(); });
  m_holidays = join_same_names(std::move(all));
  mark_school_days(input.open);
  find_edges();
}

void Calendar::mark_school_days(const std::vector<Day>& open) {
  const auto index = [&](Day day) { return static_cast<std::size_t>((day - m_horizon.first).count()); };
  m_school_days.resize(index(m_horizon.last) + 1);
  for (Day day = m_horizon.first; day <= m_horizon.last; day += days{1}) {
    m_school_days[index(day)] = !is_weekend(day);
  }
  for (const Holiday& holiday : m_holidays) {
    const Day last = std::min(holiday.days.last, m_horizon.last);
    for (Day day = std::max(holiday.days.first, m_horizon.first); day <= last; day += days{1}) {
      m_school_days[index(day)] = false;
    }
  }
  for (const Day day : open) {
    if (m_horizon.contains(day)) {
      m_school_days[index(day)] = true;
    }
  }
}

void Calendar::find_edges() {
  m_first = year().first;
  m_last = year().last;
  for (Day day = year().first; day <= year().last; day += days{1}) {
    if (!is_school_day(day)) {
      continue;
    }
    if (m_weeks.empty()) {
      m_first = day;
    }
    m_last = day;
    if (m_weeks.empty() || m_weeks.back() != monday_of(day)) {
      m_weeks.push_back(monday_of(day));
    }
  }
}

DayRange Calendar::year() const {
  return {first_of(m_first_year, 8), first_of(m_first_year + 1, 8) - days{1}};
}

bool Calendar::is_school_day(Day day) const {
  if (!m_horizon.contains(day)) {
    return !is_weekend(day);
  }
  return m_school_days[static_cast<std::size_t>((day - m_horizon.first).count())];
}

std::string_view Calendar::closed_because(Day day) const {
  if (is_school_day(day)) {
    return {};
  }
  for (const Holiday& holiday : m_holidays) {
    if (holiday.days.contains(day)) {
      return holiday.name;
    }
  }
  return {};
}

const Holiday* Calendar::holiday(std::string_view name) const {
  for (const Holiday& holiday : m_holidays) {
    if (holiday.name == name && year().contains(holiday.days.first)) {
      return &holiday;
    }
  }
  return nullptr;
}

std::optional<DayRange> Calendar::school_week(int number) const {
  const int from_start = number < 0 ? school_weeks() + number : number - 1;
  if (number == 0 || from_start < 0 || from_start >= school_weeks()) {
    return std::nullopt;
  }
  const Day monday = m_weeks[static_cast<std::size_t>(from_start)];
  return DayRange{monday, monday + days{6}};
}

int Calendar::school_week_of(Day day) const {
  const auto week = std::lower_bound(m_weeks.begin(), m_weeks.end(), monday_of(day));
  if (week == m_weeks.end() || *week != monday_of(day)) {
    return 0;
  }
  return static_cast<int>(week - m_weeks.begin()) + 1;
}

Day Calendar::school_day_on_or_after(Day day) const {
  while (!is_school_day(day)) {
    day += days{1};
  }
  return day;
}

Day Calendar::school_day_on_or_before(Day day) const {
  while (!is_school_day(day)) {
    day -= days{1};
  }
  return day;
}

Day Calendar::add_school_days(Day day, int count) const {
  for (; count > 0; --count) {
    day = school_day_on_or_after(day + days{1});
  }
  for (; count < 0; ++count) {
    day = school_day_on_or_before(day - days{1});
  }
  return day;
}

int Calendar::school_days_between(Day first, Day last) const {
  int count = 0;
  for (Day day = first; day <= last; day += days{1}) {
    count += is_school_day(day) ? 1 : 0;
  }
  return count;
}

DayRange Calendar::quarter(int number) const {
  assert(number >= 1 && number <= 4);
  const auto start_of = [&](int quarter) {
    const int week = school_weeks() * (quarter - 1) / 4;
    return m_weeks[static_cast<std::size_t>(week)];
  };
  if (school_weeks() < 4) {
    return {m_first, m_last};
  }
  return {number == 1 ? m_first : start_of(number), number == 4 ? m_last : start_of(number + 1) - days{1}};
}

}  // namespace gesprek
