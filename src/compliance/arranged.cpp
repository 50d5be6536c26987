#include "compliance/arranged.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "compliance/terms.hpp"
#include "model/log_facts.hpp"

namespace gesprek::compliance {
namespace {

/// Calls `see` with the lines that speak of the talk, its own first, each kind by date, until it returns
/// true.
template <class See>
void each_line(const TalkFacts& talk, const Facts& facts, See see) {
  for (const LogLine* line : talk.lines) {
    if (see(*line)) {
      break;
    }
  }
  for (const LogLine* line : facts.rounds[talk.moment_index].for_all) {
    if (covers(*line, talk, facts) && see(*line)) {
      break;
    }
  }
}

bool fell_through_before(const TalkFacts& talk) {
  return std::ranges::any_of(talk.lines, [](const LogLine* line) {
    return line->event == LogEvent::no_show || line->event == LogEvent::cancelled;
  });
}

}  // namespace

bool is_arranged(const TalkFacts& talk, const Facts& facts) {
  const auto shows_it = [](const LogLine* line) {
    return is_invitation(*line) || took_place(*line) || line->event == LogEvent::no_show ||
           called_off_start(*line);
  };
  if (talk.planned != nullptr || std::ranges::any_of(talk.lines, shows_it)) {
    return true;
  }
  const RoundFacts& round = facts.rounds[talk.moment_index];
  return round.planned == 0 && std::ranges::any_of(round.for_all, [&](const LogLine* line) {
           return is_invitation(*line) && covers(*line, talk, facts);
         });
}

std::optional<FirstInvitation> first_invitation(const TalkFacts& talk, const Facts& facts) {
  std::optional<FirstInvitation> first;
  each_line(talk, facts, [&](const LogLine& line) {
    if (is_invitation(line) && (!first || line.date < first->day)) {
      first = FirstInvitation{line.date, line.event == LogEvent::signup_opened};
    }
    return first && first->day <= line.date;
  });
  return first;
}

LogLines invitations_after(const TalkFacts& talk, const LogLine& line, const Facts& facts) {
  LogLines after;
  const auto own = std::ranges::find(talk.lines, &line);
  std::copy_if(own, talk.lines.end(), std::back_inserter(after),
               [](const LogLine* later) { return is_invitation(*later); });
  const LogLines& for_all = facts.rounds[talk.moment_index].for_all;
  std::ranges::copy_if(for_all, std::back_inserter(after), [&](const LogLine* later) {
    return is_invitation(*later) && std::tie(later->date, later->at) > std::tie(line.date, line.at) &&
           covers(*later, talk, facts);
  });
  std::ranges::stable_sort(after, {}, [](const LogLine* each) { return std::pair(each->date, each->at); });
  return after;
}

std::optional<Day> invited_on(const PersonId& guardian, const TalkFacts& talk, const Facts& facts) {
  std::optional<Day> first;
  each_line(talk, facts, [&](const LogLine& line) {
    if (is_invitation(line) && (!first || line.date < *first)) {
      const auto people = named_people(line, "guardians");
      if (!people || std::ranges::find(*people, guardian.text) != people->end()) {
        first = line.date;
      }
    }
    return first && *first <= line.date;
  });
  return first;
}

Day last_day_in_period(const TalkFacts& talk) {
  Day last = talk.owed->window.last;
  if (!talk.owed->by_agreement && !fell_through_before(talk)) {
    return last;
  }
  last = std::max(last, open_appointment(talk).value_or(last));
  return talk.held.empty() ? last : std::max(last, talk.held.front());
}

const LogLine* first_line(LogEvent event, const TalkFacts& talk, const Facts& facts,
                          std::optional<Day> from) {
  const LogLine* first = nullptr;
  each_line(talk, facts, [&](const LogLine& line) {
    if (line.event == event && (!from || line.date >= *from) &&
        (first == nullptr || line.date < first->date)) {
      first = &line;
    }
    return first != nullptr && first->date <= line.date;
  });
  return first;
}

bool must_be_renewed(const TalkFacts& talk, LogEvent why) {
  if (talk.owed == nullptr || talk.owed->on_request) {
    return false;
  }
  if (why == LogEvent::cancelled) {
    return true;
  }
  return talk.moment->after_no_show == Stated::yes ||
         (talk.moment->after_no_show == Stated::not_stated && talk.owed->mandatory == Stated::yes);
}

}  // namespace gesprek::compliance
