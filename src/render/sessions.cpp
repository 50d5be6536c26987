#include "render/sessions.hpp"

#include <algorithm>

#include "planner/round/openings.hpp"

namespace gesprek::render {
namespace {

/// True when a teacher of the talk receives in the session.
bool is_for(const Session& session, const OwedTalk& owed, const Roster& roster) {
  return std::any_of(owed.teachers.begin(), owed.teachers.end(),
                     [&](const PersonId& teacher) { return planner::receives(session, teacher, roster); });
}

}  // namespace

void add_wish_blocks(Letter& letter, const LetterTalk& talk, const Roster& roster) {
  constexpr int k_longest = 60;  // minutes: shorter would be a table to fill in, longer says too little
  if (talk.round == nullptr || talk.owed == nullptr) {
    return;
  }
  for (const Session& session : talk.round->sessions) {
    const bool theirs = is_for(session, *talk.owed, roster);
    for (int start = session.clock.start.minute; theirs && start < session.clock.end.minute;
         start += k_longest) {
      const WishBlock block{session.day,
                            {Clock{start}, Clock{std::min(start + k_longest, session.clock.end.minute)}}};
      const auto at = std::lower_bound(letter.blocks.begin(), letter.blocks.end(), block);
      if (at == letter.blocks.end() || *at != block) {
        letter.blocks.insert(at, block);
      }
    }
  }
}

std::vector<Day> days_to_choose(const LetterTalk& talk, const Roster& roster) {
  std::vector<Day> days;
  if (talk.signing == Signing::chosen && talk.round != nullptr && talk.owed != nullptr) {
    for (const Session& session : talk.round->sessions) {
      if (is_for(session, *talk.owed, roster)) {
        days.push_back(session.day);
      }
    }
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace gesprek::render
