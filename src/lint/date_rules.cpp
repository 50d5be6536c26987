// Rules about the dates of gatherings: as many as the policy asks for, on as many days.
#include <algorithm>
#include <vector>

#include "lint/rule.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

/// So often for those who have it most often; of a gathering without further times, for everybody.
int most_times(const Event& event) {
  int more = 0;
  for (const MoreTimes& further : event.more) {
    more = std::max(more, further.times);
  }
  return event.times + more;
}

/// The school's dates for a group: those in the group's own days, where the policy names any.
std::vector<Day> dates_in(const std::optional<DayRange>& days, const SchoolRound& round) {
  std::vector<Day> dates = round.dates;
  std::erase_if(dates, [&](Day day) { return days && !days->contains(day); });
  std::ranges::sort(dates);
  return dates;
}

/// True when it was said that a day stands there twice.
bool check_twins(const Moment& moment, const SchoolRound& round, Reporter& reporter) {
  const std::vector<Day> dates = dates_in({}, round);
  const auto twin = std::ranges::adjacent_find(dates);
  if (twin == dates.end()) {
    return false;
  }
  reporter.report(moment.id.text, round.span,
                  {say::k_twin_date, {{"moment", moment.id.text}, {"day", *twin}}},
                  Message(say::k_twin_date_help));
  return true;
}

void check_dates_of_group(const Moment& moment, const Window& window, const Facts& facts,
                          Reporter& reporter) {
  const SchoolRound* round = facts.school().round(moment.id);
  const bool named = window.kind == WindowKind::between;
  const auto days = named ? school_days_of(window, moment, facts) : std::nullopt;
  const std::vector<Day> dates = round == nullptr ? std::vector<Day>{} : dates_in(days, *round);
  const int wanted = most_times(*moment.event);
  const auto chosen = static_cast<int>(dates.size());
  if (chosen > 0 && chosen < wanted) {
    reporter.report(
        moment.id.text, round->span,
        {say::k_dates_missing,
         {{"moment", moment.id.text}, {"chosen", std::int64_t{chosen}}, {"wanted", std::int64_t{wanted}}}},
        Message(say::k_dates_missing_help, {{"moment", moment.id.text}}));
    return;
  }
  const int room = days ? facts.calendar().school_days_between(days->first, days->last) : wanted;
  if (chosen == 0 && moment.event->different_days && room < moment.event->times) {
    reporter.report(moment.id.text, at_fault({window.basis.span, moment.event->basis.span}),
                    {say::k_days_too_few,
                     {{"moment", moment.id.text},
                      {"times", std::int64_t{moment.event->times}},
                      {"days", std::int64_t{room}}}},
                    Message(say::k_days_too_few_help));
  }
}

}  // namespace

/// A gathering of which some dates are chosen and others are not, one date stands twice, or whose days are
/// fewer than its times.
void check_dates(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    if (moment.kind != MomentKind::event || !moment.event) {
      continue;
    }
    const SchoolRound* round = facts.school().round(moment.id);
    if (round != nullptr && check_twins(moment, *round, reporter)) {
      continue;
    }
    const bool all_own =
        !moment.audience.empty() &&
        std::ranges::all_of(moment.audience, [](const Audience& group) { return group.window.has_value(); });
    if (!all_own) {
      check_dates_of_group(moment, moment.window, facts, reporter);
    }
    for (const Audience& group : moment.audience) {
      if (group.window) {
        check_dates_of_group(moment, *group.window, facts, reporter);
      }
    }
  }
}

}  // namespace gesprek::lint
