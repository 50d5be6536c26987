// follow-up: when a talk was too short and a follow-up was asked for, it is arranged (B10, B11).
//
// A duty from the line "follow-up-wanted" on, until a later talk of the same moment, or one that can be held
// at any time, is planned or held, or the guardians are invited again. The policies name no term: a week.
//
// Example: on the contact evening of 16 November a follow-up was asked for; on 24 November none is planned.
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/next_talks.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

Duty check_line(const TalkFacts& talk, const LogLine& line, bool first, const NextTalks& next_talks,
                const Facts& facts) {
  Draft draft = draft_for("follow-up", say::k_follow_up, talk, talk.moment->follow_up_basis,
                          talk.moment->invite.by, facts);
  draft.subject += first ? "" : '@' + iso(line.date);
  draft.due = shift(line.date, k_usual_term, +1, facts.input.calendar);
  draft.evidence = {
      Message(say::k_follow_up_wanted, {{"day", line.date}}),
      Message(say::k_no_term, {{"length", length_arg(k_usual_term)}}),
      Message(say::k_length_after, {{"length", length_arg(k_usual_term)}, {"day", *draft.due}})};
  LogLines invitations = invitations_after(talk, line, facts);
  std::erase_if(invitations, [](const LogLine* each) { return each->talk.empty() && each->pupil.empty(); });
  next_talks.settle_arranged(draft, talk, line, invitations, true);
  const LogEvent arranged =
      talk.owed != nullptr && talk.owed->guardians.empty() ? LogEvent::held : LogEvent::invited;
  draft.remedy = Remedy{Settling::by_agreement, {to_record(draft, arranged)}};
  return settle(std::move(draft), facts);
}

}  // namespace

void check_follow_up(const Facts& facts, Duties& duties) {
  const NextTalks next_talks(facts);
  for (const TalkFacts& talk : facts.talks) {
    std::optional<Day> before;
    for (const LogLine* line : talk.lines) {
      if (line->event == LogEvent::follow_up_wanted && line->date != before) {
        duties.push_back(check_line(talk, *line, !before, next_talks, facts));
        before = line->date;
      }
    }
  }
}

}  // namespace gesprek::compliance
