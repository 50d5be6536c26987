#include "compliance/reactions.hpp"

#include <algorithm>

#include "compliance/arranged.hpp"
#include "model/log_facts.hpp"
#include "words/compliance.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

bool is_answer(const LogLine& line) {
  switch (line.event) {
    case LogEvent::form_returned:
    case LogEvent::topics_received:
    case LogEvent::mode_agreed:
    case LogEvent::held:
      return true;
    default:
      return falls_through(line);
  }
}

bool asked(const OwedTalk& owed, Day since, const std::vector<Request>& requests) {
  return std::ranges::any_of(requests, [&](const Request& request) {
    const bool theirs = request.pupil == owed.pupil || request.household == owed.household;
    return theirs && request.asked && request.asked->day >= since &&
           (request.moment.empty() || request.moment == owed.moment);
  });
}

}  // namespace

bool has_reacted(const TalkFacts& talk, Day since, const Facts& facts) {
  const bool answered = std::ranges::any_of(
      talk.lines, [&](const LogLine* line) { return is_answer(*line) && line->date >= since; });
  const std::vector<Request>* requests = facts.input.requests;
  return answered || (talk.owed != nullptr && requests != nullptr && asked(*talk.owed, since, *requests));
}

std::optional<Day> reminded_on(const TalkFacts& talk, Day invited, const Facts& facts) {
  const LogLine* line = first_line(LogEvent::reminded, talk, facts, invited);
  return line == nullptr ? std::nullopt : std::optional(line->date);
}

std::optional<TalkDay> coming_day(const TalkFacts& talk, const Facts& facts) {
  if (const auto day = open_appointment(talk)) {
    return TalkDay{*day, true, Message(say::k_planned_on, {{"day", *day}})};
  }
  const Day first = talk.owed->window.first;
  return talk.owed->dated && is_chosen(*talk.moment, facts.input.school)
             ? std::optional(TalkDay{first, true, Message(say::k_round_starts, {{"day", first}})})
             : std::nullopt;
}

std::optional<Day> reminder_day(const TalkFacts& talk, const Facts& facts) {
  const std::optional<Length>& ahead = talk.moment->invite.remind;
  const auto day =
      ahead && talk.owed != nullptr && !talk.owed->guardians.empty() ? coming_day(talk, facts) : std::nullopt;
  return day ? std::optional(shift(day->day, *ahead, -1, facts.input.calendar)) : std::nullopt;
}

bool is_chosen(const Moment& moment, const School& school) {
  const SchoolRound* round = school.round(moment.id);
  const auto stated = round != nullptr && round->signup ? round->signup : moment.invite.signup;
  return !moment.without_guardians && stated.value_or(Signup::assigned) == Signup::chosen;
}

}  // namespace gesprek::compliance
