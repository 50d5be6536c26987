#include "planner/round/kept.hpp"

#include <algorithm>
#include <string>

#include "planner/round/make_plans.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/talk_rules.hpp"
#include "words/plan.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

namespace because = words::plan;

std::optional<Message> staff_missing(const PlannedTalk& row, const OwedTalk& owed, const BuildInput& input) {
  const SchoolRound* round = input.school.round(row.moment);
  if (round == nullptr || round->sessions.empty()) {
    return std::nullopt;
  }
  bool session_that_day = false;
  for (const PersonId& person : row.staff) {
    const bool named = std::any_of(round->sessions.begin(), round->sessions.end(), [&](const Session& s) {
      return s.day == row.start.day && receives(s, person, input.roster);
    });
    session_that_day = session_that_day || named;
    const bool guest = std::find(owed.guests.begin(), owed.guests.end(), person) != owed.guests.end();
    if (!named && !guest && !works_on(person, row.start.day, input.roster)) {
      return Message(because::k_because_away, {{"who", std::vector{person_name(person, input.roster)}}});
    }
  }
  return session_that_day ? std::nullopt : std::optional(Message(words::planning::k_because_no_session));
}

std::optional<Message> why_impossible(const RoundTalk& talk, const BuildInput& input) {
  const PlannedTalk& row = *talk.standing.row;
  const OwedTalk& owed = *talk.owed;
  if (!row.has_clock || owed.agreed || owed.by_agreement) {
    return std::nullopt;
  }
  const TalkRules rules(owed, talk.standing, input);
  for (const Barred& barred : rules.bars(row.start, row.minutes, row.staff)) {
    if (auto found = whatever_is_agreed(barred, row.start.day, input)) {
      return found;
    }
  }
  return staff_missing(row, owed, input);
}

}  // namespace

std::optional<Message> whatever_is_agreed(const Barred& barred, Day day, const BuildInput& input) {
  switch (barred.bar) {
    case Bar::closed: {
      const std::string_view holiday = input.calendar.closed_because(day);
      return holiday.empty() ? Message(because::k_because_weekend)
                             : Message(because::k_because_closed, {{"name", std::string(holiday)}});
    }
    case Bar::impossible:
      return barred.who.empty() ? Message(because::k_because_family)
                                : Message(because::k_because_person,
                                          {{"who", std::vector{person_name(barred.who, input.roster)}}});
    case Bar::away:
      return Message(because::k_because_away, {{"who", std::vector{person_name(barred.who, input.roster)}}});
    case Bar::too_late:
      return Message(because::k_because_late,
                     {{"clock", input.school.planning.latest_end.value_or(Clock{})}});
    case Bar::after_other:
      return Message(because::k_because_order);
    default:
      return std::nullopt;
  }
}

std::vector<Message> kept_though_impossible(const BuildInput& input, const Setting& setting,
                                            const MomentId& moment) {
  std::vector<Message> result;
  for (std::size_t index = 0; index < setting.talks.size(); ++index) {
    const RoundTalk& talk = setting.talks[index];
    const bool kept = talk.owed != nullptr && talk.owed->moment == moment && talk.standing.row != nullptr &&
                      talk.standing.stays && !talk.standing.held &&
                      talk.standing.row->start.day > input.as_of;
    if (!kept) {
      continue;
    }
    if (const auto why = why_impossible(talk, input)) {
      result.push_back({words::planning::k_kept,
                        {{"talk", talk.owed->id.text},
                         {"day", talk.standing.row->start.day},
                         {"clock", talk.standing.row->start.clock},
                         {"reason", std::vector{*why}}}});
    }
  }
  return result;
}

}  // namespace gesprek::planner
