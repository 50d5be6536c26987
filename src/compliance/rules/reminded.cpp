// reminded: who was invited and has not answered is reminded, so long before the talk as the policy says.
//
// Counted back from the day on which the talk is planned; where families choose their time and this one has
// not, from the first day of its period. Nobody is reminded who answered, or who was invited no earlier than
// the day of the reminder. After the talk a reminder helps nobody: the duty is gone, unless it was met.
//
// Example: a talk on Tuesday 9 February, a reminder 3 days before: by Saturday 6 February.
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/reactions.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

bool has_answered(const TalkFacts& talk, Day invited, const Facts& facts) {
  return is_chosen(*talk.moment, facts.input.school) ? open_appointment(talk).has_value()
                                                     : has_reacted(talk, invited, facts);
}

std::optional<Duty> duty_of(const TalkFacts& talk, const Facts& facts) {
  const Invite& invite = talk.moment->invite;
  const auto invitation = first_invitation(talk, facts);
  const auto day = coming_day(talk, facts);
  const auto due = reminder_day(talk, facts);
  if (!invitation || !day || !due) {
    return std::nullopt;
  }
  Draft draft = draft_for("reminded", say::k_reminded, talk, invite.remind_basis, invite.by, facts);
  draft.tracked = facts.saw(LogEvent::reminded);
  draft.due = due;
  draft.met_on = reminded_on(talk, invitation->day, facts);
  const bool of_use = facts.input.as_of <= day->day && invitation->day < *draft.due &&
                      !has_answered(talk, invitation->day, facts);
  if (!draft.met_on && !of_use) {
    return std::nullopt;
  }
  draft.evidence = {day->fact, Message(say::k_length_before,
                                       {{"length", length_arg(*invite.remind)}, {"day", *draft.due}})};
  if (draft.met_on) {
    draft.evidence.push_back(Message(say::k_reminded_on, {{"day", *draft.met_on}}));
  }
  return settle(std::move(draft), facts);
}

}  // namespace

void check_reminded(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    if (talk.owed == nullptr || !talk.owed->becomes_due || !talk.moment->invite.remind ||
        !talk.held.empty()) {
      continue;
    }
    if (auto duty = duty_of(talk, facts)) {
      duties.push_back(std::move(*duty));
    }
  }
}

}  // namespace gesprek::compliance
