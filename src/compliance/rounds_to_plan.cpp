#include "compliance/rounds_to_plan.hpp"

#include <algorithm>
#include <optional>

#include "compliance/arranged.hpp"
#include "compliance/owners.hpp"
#include "compliance/terms.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// The day by which the invitation for a talk on `day` has to be out.
Day last_invitation_for(Day day, const OwedTalk& owed, const Facts& facts) {
  const bool leads = owed.invite_lead && !owed.by_agreement;
  return leads ? shift(day, *owed.invite_lead, -1, facts.input.calendar) : day;
}

/// The first session whose invitations can still go out in time.
std::optional<Day> first_session_in_time(const OwedTalk& owed, const Facts& facts) {
  std::optional<Day> first;
  const SchoolRound* round = facts.input.school.round(owed.moment);
  if (round == nullptr || owed.invite_from == CountFrom::round) {
    return first;
  }
  for (const Session& session : round->sessions) {
    const Day last = last_invitation_for(session.day, owed, facts);
    if (owed.window.contains(session.day) && facts.input.as_of <= last && (!first || last < *first)) {
      first = last;
    }
  }
  return first;
}

/// Nothing when it cannot be planned in time any more, or lacks something.
std::optional<Day> plan_before(const OwedTalk& owed, const Facts& facts) {
  if (!owed.dated) {
    const Day end = facts.input.calendar.last_school_day();
    return owed.becomes_due && facts.input.as_of <= end ? std::optional(end) : std::nullopt;
  }
  const Day last = last_invitation(owed, facts);
  if (!owed.becomes_due || !owed.missing.empty() || last < facts.input.as_of) {
    return std::nullopt;
  }
  return first_session_in_time(owed, facts).value_or(last);
}

bool has_own_dates(const MomentId& moment, const Agenda& agenda) {
  return std::ranges::any_of(agenda.rounds, [&](const RoundOverview& round) {
    return round.moment == moment && (round.per_pupil || !round.window);
  });
}

}  // namespace

std::map<MomentId, RoundToPlan> rounds_to_plan(const ComplianceInput& input) {
  const Facts facts = gather(input);
  std::map<MomentId, RoundToPlan> rounds;
  std::map<MomentId, std::size_t> arranged;
  for (const TalkFacts& talk : facts.talks) {
    if (is_arranged(talk, facts)) {
      ++arranged[talk.moment->id];
      continue;
    }
    const auto before = talk.owed != nullptr ? plan_before(*talk.owed, facts) : std::nullopt;
    if (!before) {
      continue;
    }
    RoundToPlan& round =
        rounds
            .try_emplace(talk.moment->id,
                         RoundToPlan{&facts.input.policy.moments[talk.moment_index], {}, *before, false})
            .first->second;
    round.dated = round.dated || talk.owed->dated;
    round.talks.push_back(talk.owed);
    round.before = std::min(round.before, *before);
  }
  std::erase_if(rounds, [&](const auto& entry) {
    const auto& [moment, round] = entry;
    const bool planned = facts.rounds[round.talks.front()->moment_index].planned > 0;
    const bool own_dates = round.dated && has_own_dates(moment, input.agenda);
    return planned || arranged[moment] >= round.talks.size() || own_dates;
  });
  return rounds;
}

std::vector<TodoItem> plan_items(const RoundToPlan& round, Day as_of, const Roster& roster) {
  TodoItem item;
  item.due = round.dated ? std::optional(round.before) : std::nullopt;
  item.rule = "planned";
  item.clause = round.moment->basis.clause;
  item.policy = round.moment->basis.span;
  item.moment = round.moment->id;
  for (const OwedTalk* owed : round.talks) {
    item.pupils.push_back(owed->pupil);
    item.duties.push_back("planned:" + owed->id.text);
  }
  item.message = Message(round.dated ? say::k_plan_round : say::k_date_round,
                         {{"moment", round.moment->name},
                          {"key", round.moment->id.text},
                          {"n", static_cast<std::int64_t>(round.talks.size())},
                          {"due", round.before}});
  const Owners owners = instead_of_teachers(as_of, roster);
  item.role = owners.role;
  return for_each_of(owners.people, item);
}

}  // namespace gesprek::compliance
