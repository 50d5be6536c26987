// instead-given: a family that chose what the policy offers in place of a talk gets it (RP-72).
//
// Due when the talk would have been due: on the last day of its period. Shown by "shared" or "report-filed"
// for the pupil and the moment.
//
// Example: the parents chose the half-year report in place of the talk, and on 16 February nobody had given
// it.
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/rules.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// The talk that is not held, so that lines for it can be looked up.
TalkFacts as_talk(const Replaced& replaced, const Facts& facts) {
  const TalkId id(replaced.moment.text + '/' + replaced.pupil.text);
  if (const auto known = facts.places.find(id); known != facts.places.end()) {
    return facts.talks[known->second];
  }
  TalkFacts talk;
  talk.moment = &facts.input.policy.moments[replaced.moment_index];
  talk.moment_index = replaced.moment_index;
  talk.id = id;
  talk.pupil = replaced.pupil;
  talk.pupil_row = facts.input.roster.pupil(replaced.pupil);
  return talk;
}

}  // namespace

void check_instead_given(const Facts& facts, Duties& duties) {
  for (const Replaced& replaced : facts.input.agenda.replaced) {
    const TalkFacts talk = as_talk(replaced, facts);
    const OptOut& choice = *talk.moment->opt_out;
    Draft draft =
        draft_for("instead-given", say::k_instead_given, talk, choice.basis, talk.moment->report.by, facts);
    draft.args = {{"instead", choice.instead}};
    draft.due = replaced.window.last;
    draft.tracked = facts.saw(LogEvent::shared) || facts.saw(LogEvent::report_filed);
    draft.evidence = {replaced.why.front().fact};
    for (const LogLine* line : talk.lines) {
      const bool given = line->event == LogEvent::shared || line->event == LogEvent::report_filed;
      if (given && (!draft.met_on || line->date < *draft.met_on)) {
        draft.met_on = line->date;
      }
    }
    if (draft.met_on) {
      draft.evidence.push_back(Message(say::k_done_on, {{"day", *draft.met_on}}));
    }
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
