// announced: a gathering that the policy wants announced is announced so long ahead (B24).
//
// Counted back from the day on which it is held; "well ahead" is the school's own number. Shown by "invited"
// for the moment or by a message that names it. An event without a date cannot be announced yet.
//
// Example: a project evening on 11 March of which the parents heard on 8 March.
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

std::optional<Length> lead_of(const Moment& moment) {
  return moment.kind == MomentKind::event && moment.invite.needed ? moment.invite.lead : std::nullopt;
}

void keep_first(std::optional<Day>& first, const LogLine& line, Day until) {
  if (line.date <= until && (!first || line.date < *first)) {
    first = line.date;
  }
}

/// The first word of it to anybody, up to the day itself.
std::optional<Day> announced_on(const RoundFacts& round, Day until) {
  std::optional<Day> first;
  for (const LogLine* line : round.for_all) {
    if (line->event == LogEvent::invited) {
      keep_first(first, *line, until);
    }
  }
  for (const auto& [subject, lines] : round.by_subject) {  // order does not show: the first day counts
    for (const LogLine* line : lines) {
      if (line->event == LogEvent::message_posted) {
        keep_first(first, *line, until);
      }
    }
  }
  return first;
}

}  // namespace

void check_announced(const Facts& facts, Duties& duties) {
  const bool tracked = facts.saw(LogEvent::invited) || facts.saw(LogEvent::message_posted);
  for (const Occurrence& occurrence : facts.input.agenda.occurrences) {
    const Moment& moment = facts.input.policy.moments[occurrence.moment_index];
    const auto lead = lead_of(moment);
    if (!lead || !occurrence.days) {
      continue;
    }
    Draft draft =
        draft_for("announced", say::k_announced, occurrence, moment.invite.basis, moment.invite.by, facts);
    const Day held = occurrence.days->first;
    draft.due = shift(held, *lead, -1, facts.input.calendar);
    draft.met_on = announced_on(facts.rounds[occurrence.moment_index], occurrence.days->last);
    draft.tracked = tracked;
    draft.to_do = facts.input.as_of <= held;
    draft.evidence = {Message(say::k_event_on, {{"day", held}}),
                      Message(say::k_length_before, {{"length", length_arg(*lead)}, {"day", *draft.due}})};
    if (draft.met_on) {
      draft.evidence.push_back(Message(say::k_done_on, {{"day", *draft.met_on}}));
    }
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
