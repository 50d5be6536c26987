// new-appointment: a talk that fell through is arranged anew (A06, A11, A14, A17; B10).
//
// Owed after a no-show where the policy says so, or where it is silent and the talk is mandatory; and
// whenever an owed talk was called off. It is settled by a later date in the plan, a new invitation or a talk
// that was held after all. The policies name no term: a week.
//
// Example: nobody came to the referral talk on 9 February and no other date has been set by 16 February.
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/next_talks.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"
#include "model/log_facts.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

const Basis& basis_of(const Moment& moment, LogEvent why) {
  if (why == LogEvent::cancelled) {
    return moment.basis;
  }
  return moment.after_no_show == Stated::yes ? moment.no_show_basis : moment.mandatory_basis;
}

/// First another time, where its round is planned here: an invitation alone says nothing of when.
Remedy remedy_for(const Draft& draft, const TalkFacts& talk, const Facts& facts) {
  if (talk.owed != nullptr && talk.owed->guardians.empty()) {
    return {Settling::by_agreement, {to_record(draft, LogEvent::held)}};
  }
  const bool takes_clock = talk.planned == nullptr ? talk.owed != nullptr : talk.planned->has_clock;
  if (facts.rounds[talk.moment_index].planned > 0 && takes_clock) {
    return {Settling::placed_anew, {to_record(draft, LogEvent::invited)}};
  }
  return {Settling::told_anew,
          {to_record(draft, LogEvent::invited, {}, "time=" + std::string(k_time_to_choose))}};
}

Duty check_line(const TalkFacts& talk, const LogLine& line, bool first, const NextTalks& next_talks,
                const Facts& facts) {
  Draft draft = draft_for("new-appointment", say::k_new_appointment, talk, basis_of(*talk.moment, line.event),
                          talk.moment->invite.by, facts);
  draft.subject += first ? "" : '@' + iso(line.date);
  draft.due = shift(line.date, k_usual_term, +1, facts.input.calendar);
  draft.evidence = {
      Message(line.event == LogEvent::no_show ? say::k_no_show_on : say::k_cancelled_on,
              {{"day", line.date}}),
      Message(say::k_no_term, {{"length", length_arg(k_usual_term)}}),
      Message(say::k_length_after, {{"length", length_arg(k_usual_term)}, {"day", *draft.due}})};
  next_talks.settle_arranged(draft, talk, line, invitations_after(talk, line, facts), false);
  draft.remedy = remedy_for(draft, talk, facts);
  return settle(std::move(draft), facts);
}

}  // namespace

void check_new_appointment(const Facts& facts, Duties& duties) {
  const NextTalks next_talks(facts);
  for (const TalkFacts& talk : facts.talks) {
    std::optional<Day> before;
    for (const LogLine* line : talk.lines) {
      if (falls_through(*line) && line->date != before && must_be_renewed(talk, line->event)) {
        duties.push_back(check_line(talk, *line, !before, next_talks, facts));
        before = line->date;
      }
    }
  }
}

}  // namespace gesprek::compliance
