// planned: everybody who is owed a talk has it arranged while the invitation can still be in time.
//
// Due on the last day on which the invitation can go out in time for the talk's window (A19), or on the
// window's last day where no lead time binds; by the last school day where the school has chosen no days yet.
// A pupil who came to the school after that day has the whole window. With sign-up (A20), whoever has not
// booked counts as not planned once sign-up has closed and its bookings stand in the plan. A row of the plan
// whose day passed, while the log knows neither an invitation nor the talk, arranged nothing. What became of
// an arranged talk is for the rule "held".
//
// Example: a report talk from 1 to 12 February, invited a week ahead: planned by Friday 5 February.
#include <algorithm>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

bool plans_or_logs_talks(const Facts& facts) {
  return facts.any_plan || facts.saw(LogEvent::invited) || facts.saw(LogEvent::signup_opened) ||
         facts.saw(LogEvent::held) || facts.saw(LogEvent::called) || facts.saw(LogEvent::no_show);
}

/// Sets the last day, with the arithmetic.
void set_due(Draft& draft, const TalkFacts& talk, const Facts& facts) {
  const OwedTalk& owed = *talk.owed;
  draft.due = last_invitation(owed, facts);
  draft.evidence.push_back(
      Message(say::k_window, {{"first", owed.window.first}, {"last", owed.window.last}}));
  const auto start =
      talk.pupil_row != nullptr ? first_day(*talk.pupil_row, facts.input.calendar) : std::nullopt;
  if (start && *start > *draft.due && *start <= owed.window.last) {
    draft.due = owed.window.last;
    draft.evidence.push_back(Message(say::k_started_late, {{"day", *start}}));
  } else if (*draft.due != owed.window.last) {
    draft.evidence.push_back(Message(say::k_last_invitation, {{"day", *draft.due}}));
  }
  const SchoolRound* round = facts.input.school.round(talk.moment->id);
  if (round != nullptr && round->signup_closes &&
      first_line(LogEvent::signup_opened, talk, facts) != nullptr) {
    draft.due = std::max(*draft.due, *round->signup_closes);
    if (!draft.met) {
      draft.evidence.push_back(Message(say::k_signup_closed, {{"day", *round->signup_closes}}));
    }
  }
}

/// Whether a school day with this pupil is still to come, on which the talk can be held by agreement.
bool has_days_left(const TalkFacts& talk, const Facts& facts) {
  const Day last = facts.input.calendar.last_school_day();
  const auto leaves = talk.pupil_row != nullptr ? talk.pupil_row->last_day : std::nullopt;
  return facts.input.as_of < std::min(last, leaves.value_or(last));
}

/// Planning settles it while the invitation can still go out in time for its days; after that only a time
/// that is agreed with whoever has to be there: recording an invitation or the talk itself would be late.
/// Once the school year is over nothing does.
Remedy remedy_for(const Draft& draft, const TalkFacts& talk, const Facts& facts) {
  const OwedTalk& owed = *talk.owed;
  const bool has_time =
      !owed.dated || (draft.due && facts.input.as_of <= *draft.due) ||
      (owed.invite_lead && shift(facts.input.as_of, *owed.invite_lead, +1, facts.input.calendar) <=
                               std::max(owed.window.last, owed.catch_up.value_or(owed.window).last));
  if (has_time) {
    return {Settling::planned, {}};
  }
  return {has_days_left(talk, facts) ? Settling::agreed : Settling::impossible, {}};
}

}  // namespace

void check_planned(const Facts& facts, Duties& duties) {
  const bool tracked = plans_or_logs_talks(facts);
  for (const TalkFacts& talk : facts.talks) {
    if (talk.owed == nullptr || !talk.owed->becomes_due) {
      continue;
    }
    Draft draft =
        draft_for("planned", say::k_planned, talk, period_basis(talk), talk.moment->invite.by, facts);
    draft.tracked = tracked;
    draft.met = is_arranged(talk, facts);
    if (talk.owed->dated) {
      set_due(draft, talk, facts);
    } else {
      draft.due = facts.input.calendar.last_school_day();
      draft.evidence.push_back(Message(say::k_no_date_chosen, {{"day", *draft.due}}));
    }
    if (talk.lapsed != nullptr && !draft.met) {
      draft.evidence.push_back(Message(say::k_lapsed, {{"day", talk.lapsed->start.day}}));
    }
    for (const Reason& lacking : talk.owed->missing) {
      draft.evidence.push_back(lacking.fact);
    }
    draft.remedy = remedy_for(draft, talk, facts);
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
