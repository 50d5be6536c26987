#include "compliance/next_talks.hpp"

#include <algorithm>

#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

void keep_first(std::optional<Day>& first, Day day, Day after) {
  if (day > after && (!first || day < *first)) {
    first = day;
  }
}

}  // namespace

NextTalks::NextTalks(const Facts& facts) {
  for (const TalkFacts& talk : facts.talks) {
    m_of_pupil[talk.pupil].push_back(&talk);
  }
}

NextTalks::Next NextTalks::after(const TalkFacts& talk, Day day, bool any_time) const {
  Next first;
  const auto talks = m_of_pupil.find(talk.pupil);
  if (talks == m_of_pupil.end()) {
    return first;
  }
  for (const TalkFacts* next : talks->second) {
    // Another household's own talk of the round is not this one's next talk.
    const bool extra =
        next->moment_index == talk.moment_index && (next->owed == nullptr || next->owed->by_agreement);
    const bool asked = any_time && next->moment->window.kind == WindowKind::any_time;
    if (next != &talk && !extra && !asked) {
      continue;
    }
    for (const Day held : next->held) {
      keep_first(first.held, held, day);
    }
    if (const auto planned = open_appointment(*next)) {
      keep_first(first.planned, *planned, day);
    }
  }
  return first;
}

void NextTalks::settle_arranged(Draft& draft, const TalkFacts& talk, const LogLine& line,
                                const LogLines& invitations, bool any_time) const {
  const Next next = after(talk, line.date, any_time);
  const bool is_held_first = next.held && (!next.planned || *next.held < *next.planned);
  const std::optional<Day> first = is_held_first ? next.held : next.planned;
  if (first) {
    draft.evidence.push_back(Message(words::compliance::k_next_talk_on, {{"day", *first}}));
  }
  const bool invited = !invitations.empty();
  if (invited && !(first && draft.due && *first <= *draft.due)) {
    draft.met_on = invitations.front()->date;
    draft.evidence.push_back(Message(words::compliance::k_invited_anew, {{"day", *draft.met_on}}));
  }
  if (next.held && !next.planned) {
    draft.met_on = std::min(*next.held, draft.met_on.value_or(*next.held));
  }
  draft.met = invited || first;
}

}  // namespace gesprek::compliance
