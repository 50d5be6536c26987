#include "render/sessions.hpp"

#include <algorithm>

#include "planner/round/openings.hpp"

namespace gesprek::render {

void add_wish_blocks(Letter& letter, const LetterTalk& talk, const Roster& roster) {
  constexpr int k_longest = 60;  // minutes: shorter would be a table to fill in, longer says too little
  if (talk.round == nullptr || talk.owed == nullptr) {
    return;
  }
  for (const Session& session : talk.round->sessions) {
    const auto& teachers = talk.owed->teachers;
    const bool theirs = std::any_of(teachers.begin(), teachers.end(), [&](const PersonId& teacher) {
      return planner::receives(session, teacher, roster);
    });
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

}  // namespace gesprek::render
