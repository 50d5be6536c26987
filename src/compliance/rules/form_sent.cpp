// form-sent: the empty preparation form goes out with the invitation (A22, B08).
//
// Due on the day of the invitation or, if that comes later, on the last day on which inviting is in time.
// Shown by "form-sent" for the talk or the whole round, or by "form=" on the invitation. While nobody was
// invited, that is what is said, not this.
//
// Example: guardians were invited for a start talk on 1 September and no form went along.
#include <algorithm>
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

std::optional<Day> sent_on(const TalkFacts& talk, const Facts& facts) {
  const LogLine* sent = first_line(LogEvent::form_sent, talk, facts);
  const LogLine* invited = first_line(LogEvent::invited, talk, facts);
  if (invited != nullptr && log_value(invited->value, "form") &&
      (sent == nullptr || invited->date < sent->date)) {
    sent = invited;
  }
  return sent != nullptr ? std::optional(sent->date) : std::nullopt;
}

}  // namespace

void check_form_sent(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    const OwedTalk* owed = talk.owed;
    if (owed == nullptr || !owed->becomes_due || !owed->dated || !owed->form ||
        !owed->form->sent_with_invitation) {
      continue;
    }
    const auto invitation = first_invitation(talk, facts);
    const auto sent = sent_on(talk, facts);
    Draft draft =
        draft_for("form-sent", say::k_form_sent, talk, owed->form->basis, talk.moment->invite.by, facts);
    draft.tracked = facts.saw(LogEvent::form_sent);
    draft.to_do = talk.held.empty();
    Term term = invitation_term(talk, facts);
    draft.due = invitation ? std::max(term.due, invitation->day) : term.due;
    draft.met_on = sent;
    draft.evidence = std::move(term.arithmetic);
    draft.evidence.push_back(Message(say::k_with_invitation));
    if (invitation) {
      draft.evidence.push_back(Message(say::k_invited_on, {{"day", invitation->day}}));
    }
    if (sent) {
      draft.evidence.push_back(Message(say::k_form_sent_on, {{"day", *sent}}));
    }
    if (invitation || sent || facts.input.as_of <= *draft.due) {
      duties.push_back(settle(std::move(draft), facts));
    }
  }
}

}  // namespace gesprek::compliance
