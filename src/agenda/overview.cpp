#include "agenda/overview.hpp"

#include <algorithm>

#include "agenda/concerned.hpp"
#include "agenda/periods.hpp"
#include "agenda/reasons.hpp"
#include "agenda/window.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

DayRange hull(const DayRange& a, const DayRange& b) {
  return {std::min(a.first, b.first), std::max(a.last, b.last)};
}

void include(RoundOverview& round, const DayRange& days) {
  round.window = round.window ? hull(*round.window, days) : days;
  round.dated = true;
}

/// A window with the groups of a moment that have it.
struct GroupWindow {
  const Window* window;
  Grades grades;
};

std::vector<GroupWindow> windows_of(const Moment& moment, const Facts& facts) {
  std::vector<GroupWindow> windows;
  for (const Audience& audience : moment.audience) {
    const Window* window = audience.window ? &*audience.window : &moment.window;
    const Grades grades = grades_of(audience.grades, audience.divisions, facts);
    const auto known = std::ranges::find(windows, window, &GroupWindow::window);
    GroupWindow& group = known != windows.end() ? *known : windows.emplace_back(GroupWindow{window, {}});
    group.grades.insert(grades.begin(), grades.end());
  }
  return windows;
}

/// The windows of a moment's groups, where they are the same for all pupils.
void include_windows(RoundOverview& round, const Moment& moment, const Facts& facts) {
  for (const GroupWindow& group : windows_of(moment, facts)) {
    const Window* window = group.window;
    if (runs_with_pupil(*window, facts.policy())) {
      round.per_pupil = true;
      round.dated = true;
      round.why.push_back(
          because(Message{words::agenda::k_per_pupil}, first_known(window->basis, moment.basis)));
      continue;
    }
    WindowAnswer answer = answer_window(*window, nullptr, facts.input(), moment);
    if (answer.state == WindowAnswer::State::dated && window->kind == WindowKind::any_time) {
      round.dated = true;
    } else if (answer.state == WindowAnswer::State::dated) {
      include(round, answer.days);
    }
    round.why.insert(round.why.end(), answer.why.begin(), answer.why.end());
  }
}

constexpr std::size_t k_fewest_to_tell_of = 3;  ///< talks

/// A rule for each pupil has the days of the rule: those of single pupils tell who comes and goes.
void include_rule(RoundOverview& round, const Moment& moment, const Facts& facts) {
  include_windows(round, moment, facts);
  if (!round.per_pupil && !round.window) {
    include(round, whole_year(facts.calendar()));
  }
}

}  // namespace

void add_rounds(const Facts& facts, Agenda& agenda) {
  const std::vector<Moment>& moments = facts.policy().moments;
  for (std::size_t index = 0; index < moments.size(); ++index) {
    RoundOverview round;
    round.moment = moments[index].id;
    round.moment_index = index;
    if (moments[index].kind == MomentKind::talk) {
      include_windows(round, moments[index], facts);
    } else if (is_for_each_pupil(moments[index])) {
      include_rule(round, moments[index], facts);
    }
    agenda.rounds.push_back(std::move(round));
  }
  for (const OwedTalk& talk : agenda.talks) {
    ++agenda.rounds[talk.moment_index].talks;
  }
  for (const Offer& offer : agenda.offers) {
    ++agenda.rounds[offer.moment_index].offers;
  }
  for (const Occurrence& occurrence : agenda.occurrences) {
    RoundOverview& round = agenda.rounds[occurrence.moment_index];
    ++round.occurrences;
    if (occurrence.days && occurrence.pupil.empty()) {
      include(round, *occurrence.days);
    }
    if (round.why.empty()) {
      round.why = occurrence.why;
    }
  }
}

std::vector<RoundPeriod> periods_of_round(const Moment& moment, const Facts& facts) {
  const std::vector<GroupWindow> windows = windows_of(moment, facts);
  std::vector<RoundPeriod> periods;
  for (const auto& [window, grades] : windows) {
    const bool is_common = window->kind != WindowKind::any_time && !runs_with_pupil(*window, facts.policy());
    const WindowAnswer answer =
        is_common ? answer_window(*window, nullptr, facts.input(), moment) : WindowAnswer{};
    if (is_common && answer.state == WindowAnswer::State::dated) {
      periods.push_back({windows.size() > 1 ? shown_grades(grades) : std::vector<int>{}, answer.days});
    }
  }
  return periods;
}

DayRange spread_of(const RoundOverview& round, const Agenda& agenda, const Calendar& calendar) {
  const DayRange year = whole_year(calendar);
  std::optional<DayRange> all;
  std::size_t talks = 0;
  for (const OwedTalk& talk : agenda.talks) {
    if (talk.moment == round.moment && talk.dated) {
      all = all ? hull(*all, talk.window) : talk.window;
      ++talks;
    }
  }
  return talks < k_fewest_to_tell_of ? year : common_days(*all, year).value_or(year);
}

bool is_moved(const Reason& reason) {
  return reason.fact.phrase == &words::agenda::k_moved_from_holiday ||
         reason.fact.phrase == &words::agenda::k_moved_from_weekend;
}

}  // namespace gesprek::owed
