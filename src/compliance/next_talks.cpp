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

std::optional<Day> NextTalks::after(const TalkFacts& talk, Day day, bool any_time) const {
  std::optional<Day> first;
  const auto talks = m_of_pupil.find(talk.pupil);
  if (talks == m_of_pupil.end()) {
    return first;
  }
  for (const TalkFacts* next : talks->second) {
    // Another household's own talk of the round is not this one's next talk.
    const bool extra = next->moment == talk.moment && (next->owed == nullptr || next->owed->by_agreement);
    const bool asked = any_time && next->moment->window.kind == WindowKind::any_time;
    if (next != &talk && !extra && !asked) {
      continue;
    }
    for (const Day held : next->held) {
      keep_first(first, held, day);
    }
    if (const auto planned = open_appointment(*next)) {
      keep_first(first, *planned, day);
    }
  }
  return first;
}

bool NextTalks::invited_again(const TalkFacts& talk, const LogLine& line) {
  const auto told = std::ranges::find(talk.lines, &line);
  return std::any_of(told, talk.lines.end(),
                     [](const LogLine* later) { return later->event == LogEvent::invited; });
}

}  // namespace gesprek::compliance
