#include "render/sessions.hpp"

#include <algorithm>

#include "planner/round/openings.hpp"

namespace gesprek::render {
namespace {

/// The sessions in which a teacher of the talk receives, whenever they are.
std::vector<const Session*> sessions_for(const LetterTalk& talk, const Roster& roster) {
  std::vector<const Session*> sessions;
  if (talk.round == nullptr || talk.owed == nullptr) {
    return sessions;
  }
  for (const Session& session : talk.round->sessions) {
    if (std::ranges::any_of(talk.owed->teachers,
                            [&](const PersonId& teacher) { return receives(session, teacher, roster); })) {
      sessions.push_back(&session);
    }
  }
  return sessions;
}

}  // namespace

Opened opened_for(const LetterTalk& talk, const Roster& roster) {
  const std::vector<const Session*> sessions = sessions_for(talk, roster);
  const bool can_be = std::ranges::any_of(
      sessions, [&](const Session* session) { return talk.window.contains(session->day); });
  return sessions.empty() ? Opened::none : can_be ? Opened::yes : Opened::on_other_days;
}

void add_wish_blocks(Letter& letter, const LetterTalk& talk, const Roster& roster) {
  constexpr int k_longest = 60;  // minutes: shorter would be a table to fill in, longer says too little
  for (const Session* session : sessions_for(talk, roster)) {
    const bool can_be = talk.window.contains(session->day);
    for (int start = session->clock.start.minute; can_be && start < session->clock.end.minute;
         start += k_longest) {
      const WishBlock block{session->day,
                            {Clock{start}, Clock{std::min(start + k_longest, session->clock.end.minute)}}};
      const auto at = std::lower_bound(letter.blocks.begin(), letter.blocks.end(), block);
      if (at == letter.blocks.end() || *at != block) {
        letter.blocks.insert(at, block);
      }
    }
  }
}

std::vector<Day> days_to_choose(const LetterTalk& talk, const Roster& roster) {
  std::vector<Day> days;
  if (talk.signing == Signing::chosen) {
    for (const Session* session : sessions_for(talk, roster)) {
      days.push_back(session->day);
    }
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace gesprek::render
