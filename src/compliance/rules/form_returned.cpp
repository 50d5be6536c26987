// form-returned: the form that guardians and pupil fill in at home is back before the talk (A10, B08).
//
// By the day of the talk at the latest, or so long before it as the policy says. Counted from the day on
// which the talk was held; while it has not been, from the plan.
//
// Example: a start talk on 10 September whose form came back on the 11th.
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

Draft draft_of(const TalkFacts& talk, const TalkDay& day, const Facts& facts) {
  const Form& form = *talk.owed->form;
  Draft draft = draft_for("form-returned", say::k_form_returned, talk,
                          form.return_basis.clause.empty() ? form.basis : form.return_basis,
                          talk.moment->invite.by, facts);
  draft.tracked = facts.saw(LogEvent::form_returned);
  draft.to_do = talk.held.empty();
  draft.due = day.day;
  draft.evidence.push_back(day.fact);
  if (form.return_before) {
    draft.due = shift(day.day, *form.return_before, -1, facts.input.calendar);
    draft.evidence.push_back(
        Message(say::k_length_before, {{"length", length_arg(*form.return_before)}, {"day", *draft.due}}));
  }
  if (const LogLine* returned = first_line(LogEvent::form_returned, talk, facts)) {
    draft.met_on = returned->date;
    draft.evidence.push_back(Message(say::k_form_back_on, {{"day", returned->date}}));
  }
  return draft;
}

}  // namespace

void check_form_returned(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    const OwedTalk* owed = talk.owed;
    if (owed == nullptr || !owed->becomes_due || !owed->form || !owed->form->return_needed) {
      continue;
    }
    const auto day = talk_day(talk, facts);
    if (!day) {
      continue;
    }
    Draft draft = draft_of(talk, *day, facts);
    // A planned day that passed without a word says nothing about the form: whether the talk was held comes
    // first.
    if (day->certain || draft.met_on || facts.input.as_of <= day->day) {
      duties.push_back(settle(std::move(draft), facts));
    }
  }
}

}  // namespace gesprek::compliance
