// invited-in-time: the invitation goes out at least so long before the talk as the policy says (A19, B13).
//
// Counted back from each talk's day, or from the round's first day where the policy says so. Day -7 is in
// time, day -6 is late. The day is that of the first appointment: a talk that is made anew after a no-show
// needs no second lead time, nor do talks by agreement (A18). While no day is known the duty is pending;
// opening sign-up counts as inviting (A20).
//
// Example: a talk on Tuesday 9 February, a week ahead: invited by Tuesday 2 February.
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// The day to count back from.
std::optional<TalkDay> counted_from(const TalkFacts& talk, const Facts& facts) {
  if (talk.owed->invite_from == CountFrom::talk) {
    return first_appointment(talk, facts);
  }
  const Day first = facts.rounds[talk.moment_index].first_day.value_or(talk.owed->window.first);
  return TalkDay{first, true, Message(say::k_round_starts, {{"day", first}})};
}

void add_invitation(Draft& draft, const std::optional<FirstInvitation>& invitation) {
  if (invitation) {
    draft.met_on = invitation->day;
    draft.evidence.push_back(
        Message(invitation->signup ? say::k_signup_on : say::k_invited_on, {{"day", invitation->day}}));
  }
}

/// Without a day of the talk: in time for every day of the window, too late for each, or not to be said yet.
/// False when the duty says nothing that the rule "planned" does not say.
bool judge_by_window(Draft& draft, const std::optional<FirstInvitation>& invitation, const OwedTalk& owed,
                     const Facts& facts) {
  Term term = invitation_for_window(owed, facts);
  const Day last = term.due;
  const Day safe = shift(owed.window.first, *owed.invite_lead, -1, facts.input.calendar);
  if (invitation || facts.input.as_of > safe) {
    draft.remedy = Remedy{Settling::planned, {}};  // only its day shows whether the invitation is in time
  }
  if (!invitation) {
    draft.due = last;
    draft.evidence = std::move(term.arithmetic);
    return facts.input.as_of <= last;
  }
  if (invitation->day <= safe || invitation->day > last) {
    const bool safely = invitation->day <= safe;
    draft.due = safely ? safe : last;
    draft.evidence = std::move(term.arithmetic);
    if (safely) {
      draft.evidence.back() =
          Message(say::k_length_before_first,
                  {{"length", length_arg(*owed.invite_lead)}, {"first", owed.window.first}, {"day", safe}});
    }
    add_invitation(draft, invitation);
  }
  return true;
}

}  // namespace

void check_invited_in_time(const Facts& facts, Duties& duties) {
  const bool tracked = facts.saw(LogEvent::invited) || facts.saw(LogEvent::signup_opened);
  for (const TalkFacts& talk : facts.talks) {
    if (talk.owed == nullptr || !talk.owed->becomes_due || !talk.owed->invite_lead ||
        talk.owed->by_agreement) {
      continue;
    }
    const OwedTalk& owed = *talk.owed;
    const Invite& invite = talk.moment->invite;
    Draft draft = draft_for("invited-in-time", say::k_invited_in_time, talk, invite.basis, invite.by, facts);
    draft.tracked = tracked;
    draft.to_do = talk.held.empty();
    const auto invitation = first_invitation(talk, facts);
    if (const auto day =
            owed.dated || !talk.held.empty() || talk.planned ? counted_from(talk, facts) : std::nullopt) {
      draft.due = shift(day->day, *owed.invite_lead, -1, facts.input.calendar);
      draft.evidence = {day->fact, Message(say::k_length_before,
                                           {{"length", length_arg(*owed.invite_lead)}, {"day", *draft.due}})};
      add_invitation(draft, invitation);
    } else if (!owed.dated || !judge_by_window(draft, invitation, owed, facts)) {
      continue;
    }
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
