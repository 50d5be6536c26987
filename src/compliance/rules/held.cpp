// held: a talk that was arranged takes place within its period (A03-A17).
//
// Due on the last day of the window; a new date after a no-show or a calling off, one by agreement, or one on
// which a talk that goes by the pupil's own dates is planned to make up for a window that was missed (A03),
// moves that day along. Whoever was never planned is the finding of "planned", and an appointment that fell
// through is that of "new-appointment": one fault, one finding. At a talk that is not mandatory and needs no
// new appointment, offering it is enough: the family may stay away.
//
// Example: a referral talk planned for 9 February of which the log still says nothing when February is over.
#include <algorithm>
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"
#include "model/log_facts.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// The day of the appointment; without one the last day on which holding it is in time, or today.
std::optional<Day> day_to_record(const Draft& draft, const TalkFacts& talk, const Facts& facts) {
  if (const auto appointment = open_appointment(talk)) {
    return appointment;
  }
  return draft.due && *draft.due < facts.input.as_of ? draft.due : std::nullopt;
}

}  // namespace

void check_held(const Facts& facts, std::vector<Duty>& duties) {
  const bool tracked = facts.saw(LogEvent::held) || facts.saw(LogEvent::called);
  for (const TalkFacts& talk : facts.talks) {
    if (talk.owed == nullptr || !talk.owed->becomes_due || !is_arranged(talk, facts)) {
      continue;
    }
    const bool open = talk.fell_through && !open_appointment(talk);
    const bool stayed_away = open && talk.nobody_came && !must_be_renewed(talk, LogEvent::no_show);
    if (open && !stayed_away) {
      continue;
    }
    Draft draft = draft_for("held", say::k_held, talk, talk.moment->basis, Role::teacher, facts);
    draft.tracked = tracked;
    if (talk.owed->dated) {
      draft.due = last_day_to_hold(talk);
      draft.evidence.push_back(
          Message(say::k_window, {{"first", talk.owed->window.first}, {"last", talk.owed->window.last}}));
    }
    if (stayed_away) {
      draft.met = true;
      draft.sentence = &say::k_stayed_away;
      draft.evidence.push_back(Message(say::k_no_show_on, {{"day", *talk.fell_through}}));
    } else if (const auto day = talk_day(talk, facts)) {
      draft.met_on = talk.held.empty() ? std::nullopt : std::optional(talk.held.front());
      draft.evidence.push_back(day->fact);
    }
    draft.remedy =
        Remedy{Settling::done, {to_record(draft, LogEvent::held, day_to_record(draft, talk, facts))}};
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
