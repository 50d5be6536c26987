#include "commands/divide_letters.hpp"

#include <algorithm>
#include <utility>

#include "render/parties.hpp"

namespace gesprek::commands {

std::vector<render::Letter> letters_by_party(const render::Letter& whole) {
  std::vector<std::pair<PersonId, std::vector<const render::LetterTalk*>>> talks_of;
  for (const PersonId& guardian : whole.guardians) {
    talks_of.emplace_back(guardian, std::vector<const render::LetterTalk*>{});
    for (const render::LetterTalk& talk : whole.talks) {
      if (std::find(talk.guardians.begin(), talk.guardians.end(), guardian) != talk.guardians.end()) {
        talks_of.back().second.push_back(&talk);
      }
    }
  }
  std::vector<render::Letter> letters;
  for (render::Party<render::LetterTalk>& party : render::parties(std::move(talks_of))) {
    render::Letter& own = letters.emplace_back(whole);
    own.guardians = std::move(party.guardians);
    own.talks.clear();
    for (const render::LetterTalk* talk : party.talks) {
      own.talks.push_back(*talk);
    }
  }
  return letters;
}

}  // namespace gesprek::commands
