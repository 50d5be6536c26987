// offered: where a talk is held on request, everybody is told that they may ask for it (A16).
//
// Due while asking still makes sense: so long before the period ends as an invitation needs. Shown by
// "invited" or "signup-opened" for the pupil, the class or the whole moment. Who asked and is owed the talk
// has been told.
//
// Example: the parents of grades 1 to 5 were never told that they can ask for a talk about the summer report.
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// The offer as a talk that nobody asked for yet, so that lines for it and for its moment can be looked up.
TalkFacts as_talk(const Offer& offer, const Facts& facts) {
  TalkFacts talk;
  talk.moment = &facts.input.policy.moments[offer.moment_index];
  talk.moment_index = offer.moment_index;
  talk.id = TalkId(offer.moment.text + '/' + offer.pupil.text);
  talk.pupil = offer.pupil;
  talk.pupil_row = facts.input.roster.pupil(offer.pupil);
  if (const auto known = facts.places.find(talk.id); known != facts.places.end()) {
    talk = facts.talks[known->second];
  }
  return talk;
}

Duty check_offer(const Offer& offer, const Facts& facts) {
  const TalkFacts talk = as_talk(offer, facts);
  const Basis& basis = talk.moment->initiative ? talk.moment->initiative->basis : talk.moment->basis;
  Draft draft = draft_for("offered", say::k_offered, talk, basis, talk.moment->invite.by, facts);
  const auto& lead = talk.moment->invite.lead;
  draft.due = lead ? shift(offer.window.last, *lead, -1, facts.input.calendar) : offer.window.last;
  draft.to_do = facts.input.as_of <= offer.window.last;
  draft.tracked = facts.saw(LogEvent::invited) || facts.saw(LogEvent::signup_opened);
  draft.evidence.push_back(
      Message(say::k_window, {{"first", offer.window.first}, {"last", offer.window.last}}));
  if (lead) {
    draft.evidence.push_back(
        Message(say::k_length_before, {{"length", length_arg(*lead)}, {"day", *draft.due}}));
  }
  if (const auto told = first_invitation(talk, facts)) {
    draft.met_on = told->day;
    draft.evidence.push_back(Message(say::k_done_on, {{"day", told->day}}));
  }
  draft.met = talk.owed != nullptr;
  return settle(std::move(draft), facts);
}

}  // namespace

void check_offered(const Facts& facts, Duties& duties) {
  for (const Offer& offer : facts.input.agenda.offers) {
    duties.push_back(check_offer(offer, facts));
  }
}

}  // namespace gesprek::compliance
