#include "planner/round/kept.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "agenda/uninvited.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/talk_rules.hpp"
#include "words/plan.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

namespace because = words::plan;

/// Nobody talks at night: a time outside these is a slip of the pen.
constexpr Clock k_morning{6 * 60};
constexpr Clock k_night{23 * 60};

std::optional<Message> staff_missing(const PlannedTalk& row, const BuildInput& input) {
  const SchoolRound* round = input.school.round(row.moment);
  if (const auto person = away_on(row.start.day, row.staff, round, input.roster)) {
    return Message(because::k_because_away, {{"who", std::vector{person_name(*person, input.roster)}}});
  }
  return is_without_session(row.start.day, row.staff, round, input.roster)
             ? std::optional(Message(words::planning::k_because_no_session))
             : std::nullopt;
}

/// The break, in a session of any round, that a talk of that staff lies in.
std::optional<Message> in_break(const PlannedTalk& row, const BuildInput& input) {
  for (const SchoolRound& round : input.school.rounds) {
    for (const Session& session : round.sessions) {
      const bool of_round =
          session.day == row.start.day && (round.moment == row.moment || !session.staff.empty());
      for (const ClockRange& pause : of_round ? session.breaks : std::vector<ClockRange>{}) {
        const auto has_it = std::find_if(row.staff.begin(), row.staff.end(), [&](const PersonId& person) {
          return receives(session, person, input.roster);
        });
        if (pause.start < end_of(row) && row.start.clock < pause.end && has_it != row.staff.end()) {
          return Message(words::planning::k_because_break,
                         {{"who", std::vector{person_name(*has_it, input.roster)}},
                          {"from", pause.start},
                          {"until", pause.end}});
        }
      }
    }
  }
  return std::nullopt;
}

/// None of those who hold the talk is there.
bool with_others(const PlannedTalk& row, const OwedTalk& owed) {
  return !owed.teachers.empty() &&
         std::find_first_of(row.staff.begin(), row.staff.end(), owed.teachers.begin(), owed.teachers.end()) ==
             row.staff.end();
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
  if (row.start.clock < k_morning || k_night < end_of(row)) {
    return Message(because::k_because_night);
  }
  if (with_others(row, owed)) {
    return Message(words::planning::k_because_others);
  }
  auto missing = staff_missing(row, input);
  return missing ? missing : in_break(row, input);
}

/// Whom the row names though the talk is not with them. One that stays keeps them, as a person wrote it.
std::optional<Message> wrong_people(const RoundTalk& talk, const BuildInput& input) {
  const PlannedTalk& row = *talk.standing.row;
  const Uninvited uninvited = uninvited_in(row, *talk.owed, input.agenda, input.roster);
  if (uninvited.empty()) {
    return std::nullopt;
  }
  std::vector<Message> people;
  for (const auto* some : {&uninvited.without_custody, &uninvited.not_theirs}) {
    for (const PersonId& person : *some) {
      people.push_back(person_name(person, input.roster));
    }
  }
  return Message(talk.standing.stays ? words::planning::k_wrong_people : words::planning::k_were_wrong_people,
                 {{"talk", talk.owed->id.text}, {"people", people}, {"moment", row.moment.text}});
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
    case Bar::before_other:
      return Message(because::k_because_order_before);
    default:
      return std::nullopt;
  }
}

std::vector<Message> faults_of_rows(const BuildInput& input, const Setting& setting, const MomentId& moment) {
  std::vector<Message> result;
  for (std::size_t index = 0; index < setting.talks.size(); ++index) {
    const RoundTalk& talk = setting.talks[index];
    const bool to_come = talk.owed != nullptr && talk.owed->moment == moment &&
                         talk.standing.row != nullptr && !talk.standing.held &&
                         talk.standing.row->start.day > input.as_of;
    if (!to_come) {
      continue;
    }
    if (auto wrong = wrong_people(talk, input)) {
      result.push_back(*std::move(wrong));
    }
    if (!talk.standing.stays) {
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
