#include "agenda/overview.hpp"

#include <algorithm>

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

/// The windows of a moment's groups, where they are the same for all pupils.
void include_windows(RoundOverview& round, const Moment& moment, const Facts& facts) {
  std::vector<const Window*> windows;
  for (const Audience& audience : moment.audience) {
    windows.push_back(audience.window ? &*audience.window : &moment.window);
  }
  std::ranges::sort(windows);
  windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
  for (const Window* window : windows) {
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

}  // namespace gesprek::owed
