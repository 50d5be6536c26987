// held: a talk that was arranged takes place within its period (A03-A17).
//
// Due on the last day of the window; a new date after a no-show or a calling off, one by agreement, or one on
// which a talk that goes by the pupil's own dates is planned to make up for a window that was missed (A03),
// moves that day along. Whoever was never planned is the finding of "planned", and an appointment that fell
// through is that of "new-appointment": one fault, one finding; once the family was invited anew to a
// mandatory talk, it is to be held again, on the day that was told, else within its period or a week of the
// invitation. At a talk that is not mandatory and needs no new appointment, offering it is enough: the family
// may stay away.
//
// Example: a referral talk planned for 9 February of which the log still says nothing when February is over.
#include <algorithm>
#include <utility>

#include "base/parse.hpp"
#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"
#include "model/log_facts.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

constexpr std::size_t k_iso_day = 10;  ///< characters of 2027-02-09, with which 2027-02-09T18:30 begins

/// The day of the appointment; without one the last day on which holding it is in time, or today; before its
/// period the first day of that.
std::optional<Day> day_to_record(const Draft& draft, const TalkFacts& talk, const Facts& facts) {
  if (const auto appointment = open_appointment(talk)) {
    return appointment;
  }
  if (talk.owed->dated && facts.input.as_of < talk.owed->window.first) {
    return talk.owed->window.first;
  }
  return draft.due && *draft.due < facts.input.as_of ? draft.due : std::nullopt;
}

/// The last invitation since the appointment fell through, while the plan has no other.
const LogLine* invited_anew(const TalkFacts& talk, const Facts& facts) {
  const auto fell = std::find_if(talk.lines.rbegin(), talk.lines.rend(),
                                 [](const LogLine* line) { return falls_through(*line); });
  const LogLines anew = fell != talk.lines.rend() ? invitations_after(talk, **fell, facts) : LogLines{};
  return anew.empty() ? nullptr : anew.back();
}

/// It is held in time on the day that the invitation told, if it is one after what fell through; the policies
/// name no term for one that told none: a week, or what is left of its period.
void set_due_anew(Draft& draft, const TalkFacts& talk, const LogLine& invitation, const Facts& facts) {
  const auto told = parse_day(log_value(invitation.value, "time").value_or("").substr(0, k_iso_day));
  draft.evidence = {Message(say::k_invited_anew, {{"day", invitation.date}})};
  if (told && *told > *talk.fell_through) {
    draft.due = *told;
    draft.sentence = &say::k_anew_on;
    draft.evidence.push_back(Message(say::k_told_day, {{"day", *told}}));
    return;
  }
  draft.sentence = &say::k_anew_undated;
  draft.due = shift(invitation.date, k_usual_term, +1, facts.input.calendar);
  draft.evidence.push_back(Message(say::k_no_term, {{"length", length_arg(k_usual_term)}}));
  draft.evidence.push_back(
      Message(say::k_length_after, {{"length", length_arg(k_usual_term)}, {"day", *draft.due}}));
  if (talk.owed->dated && *draft.due < talk.owed->window.last) {
    draft.due = talk.owed->window.last;
    draft.evidence.push_back(
        Message(say::k_window, {{"first", talk.owed->window.first}, {"last", talk.owed->window.last}}));
  }
}

}  // namespace

void check_held(const Facts& facts, Duties& duties) {
  const bool tracked = facts.saw(LogEvent::held) || facts.saw(LogEvent::called);
  for (const TalkFacts& talk : facts.talks) {
    if (talk.owed == nullptr || !talk.owed->becomes_due || !is_arranged(talk, facts)) {
      continue;
    }
    const bool open = talk.fell_through && !open_appointment(talk);
    const bool stayed_away = open && talk.nobody_came && !must_be_renewed(talk, LogEvent::no_show);
    const bool must_be_held = talk.owed->mandatory == Stated::yes || !talk.nobody_came;
    const LogLine* anew = open && !stayed_away && must_be_held ? invited_anew(talk, facts) : nullptr;
    if (open && !stayed_away && anew == nullptr) {
      continue;
    }
    Draft draft = draft_for("held", say::k_held, talk, period_basis(talk), Role::teacher, facts);
    draft.tracked = tracked;
    if (talk.owed->dated) {
      draft.due = last_day_in_period(talk);
      draft.evidence.push_back(
          Message(say::k_window, {{"first", talk.owed->window.first}, {"last", talk.owed->window.last}}));
    }
    if (anew != nullptr) {
      set_due_anew(draft, talk, *anew, facts);
    } else if (stayed_away) {
      draft.met = true;
      draft.sentence = &say::k_stayed_away;
      draft.evidence.push_back(Message(say::k_no_show_on, {{"day", *talk.fell_through}}));
    } else if (const auto day = talk_day(talk, facts)) {
      draft.evidence.push_back(day->fact);
      draft.met_on = talk.held.empty() ? std::nullopt : std::optional(talk.held.front());
    }
    draft.remedy =
        Remedy{Settling::done, {to_record(draft, LogEvent::held, day_to_record(draft, talk, facts))}};
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
