#include "agenda/periods.hpp"

#include <algorithm>

#include "agenda/window.hpp"

namespace gesprek::owed {
namespace {

using std::chrono::days;

constexpr int k_quarters = 4;

std::vector<Period> months(const Calendar& calendar) {
  std::vector<Period> found;
  for (Day first = calendar.year().first; first <= calendar.year().last;) {
    const Day next = shift(first, {1, Unit::months}, 1, calendar);
    const DayRange month{first, next - days{1}};
    if (calendar.school_days_between(month.first, month.last) >= k_least_school_days) {
      found.push_back({iso(first).substr(0, 7), month});
    }
    first = next;
  }
  return found;
}

}  // namespace

std::optional<DayRange> common_days(const DayRange& a, const DayRange& b) {
  const DayRange both{std::max(a.first, b.first), std::min(a.last, b.last)};
  return both.empty() ? std::nullopt : std::optional(both);
}

std::vector<Period> periods_of(Cadence::Per per, const Calendar& calendar) {
  if (per == Cadence::Per::month) {
    return months(calendar);
  }
  std::vector<Period> found;
  if (per == Cadence::Per::quarter) {
    for (int quarter = 1; quarter <= k_quarters; ++quarter) {
      found.push_back({"Q" + std::to_string(quarter), calendar.quarter(quarter)});
    }
    return found;
  }
  const int year = calendar.first_year();
  return {{std::to_string(year) + '-' + std::to_string(year + 1), whole_year(calendar)}};
}

bool is_for_each_pupil(const Moment& moment) {
  return moment.cadence && moment.cadence->subject == Cadence::Subject::pupil;
}

std::vector<Occurrence> stated_periods(const Moment& moment, const DayRange& within,
                                       const Calendar& calendar) {
  std::vector<Occurrence> all;
  const Cadence rule = moment.cadence.value_or(Cadence{});
  for (const Period& period : periods_of(rule.per, calendar)) {
    const auto days = common_days(period.days, within);
    if (days && school_days_within(*days, calendar)) {
      Occurrence occurrence;
      occurrence.moment = moment.id;
      occurrence.id = moment.id.text + '/' + period.label;
      occurrence.days = *days;
      occurrence.times = rule.times;
      all.push_back(std::move(occurrence));
    }
  }
  return all;
}

}  // namespace gesprek::owed
