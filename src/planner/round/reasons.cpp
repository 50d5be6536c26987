#include "planner/round/reasons.hpp"

#include <algorithm>

#include "words/grounds.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

/// Where the policy names no clause its own path stands for it: nothing for people.
bool is_path(const std::string& clause) {
  return clause.rfind("moments.", 0) == 0;
}

/// "room R1 holds one talk at a time" is part of these.
bool says_of_room(const Message& reason) {
  return reason.phrase == &words::planning::k_room_too_small ||
         reason.phrase == &words::planning::k_room_too_few_minutes ||
         reason.phrase == &words::planning::k_room_minutes_apart;
}

/// Advice that would not help: without it the talks do not fit either.
void forget_what_is_vain(const Behind& behind, std::vector<Message>& suggestions) {
  if (behind.complete && std::ranges::none_of(behind.grounds, is_wish)) {
    forget(words::planning::k_help_ask_family, suggestions);
  }
  if (behind.irreducible && std::ranges::none_of(behind.grounds, ends_by_phone)) {
    forget(words::planning::k_help_mode, suggestions);
  }
}

}  // namespace

void forget(const Phrase& advice, std::vector<Message>& suggestions) {
  std::erase_if(suggestions, [&](const Message& step) { return step.phrase == &advice; });
}

bool ends_by_phone(const Ground& ground) {
  return ground.kind == Ground::Kind::travel || ground.kind == Ground::Kind::walking_gap ||
         ground.kind == Ground::Kind::room;
}

std::vector<Ground> Reasons::complete(UnplacedTalk& talk) {
  if (m_should_stop && m_should_stop()) {
    return {};
  }
  std::vector<TalkId> key = talk.talks;
  std::sort(key.begin(), key.end());
  const auto [place, is_new] = m_known.try_emplace(std::move(key));
  if (is_new) {
    place->second = grounds_behind(m_input, talk.talks, m_should_stop);
  }
  name(place->second, talk);
  forget_what_is_vain(place->second, talk.suggestions);
  return place->second.grounds;
}

void Reasons::name(const Behind& behind, UnplacedTalk& talk) const {
  std::vector<Message> rules;
  std::vector<Ground> wishes;
  for (const Ground& ground : behind.grounds) {
    const Message said = say_ground(ground, m_input);
    if (is_wish(ground)) {
      talk.wishes.push_back(said);
      wishes.push_back(ground);
      continue;
    }
    const std::string clause = clause_of(ground, m_input);
    talk.rules.push_back({kind_name(ground.kind), said, source_of(ground, m_input), clause});
    if (ground.kind == Ground::Kind::room && says_of_room(talk.reason)) {
      continue;  // the reason says it
    }
    rules.push_back(
        clause.empty() || is_path(clause)
            ? said
            : Message(words::grounds::k_with_clause, {{"rule", std::vector{said}}, {"clause", clause}}));
  }
  talk.irreducible = behind.irreducible;
  const std::vector<Message> said = say_grounds(wishes, m_input);
  rules.insert(rules.end(), said.begin(), said.end());
  const bool one = behind.grounds.size() == 1;
  if (rules.empty()) {
    return;
  }
  const Arg all{"grounds", std::move(rules)};
  if (behind.irreducible && talk.reason.phrase == &words::planning::k_no_candidate) {
    // instead of what each start fails for first
    talk.reason = {one ? words::grounds::k_no_time_but_for_one : words::grounds::k_no_time_but_for_any,
                   {all}};
    return;
  }
  const Phrase& phrase = !behind.irreducible ? words::planning::k_because_of
                         : one               ? words::grounds::k_but_for_one
                                             : words::grounds::k_but_for_any;
  talk.reason = Message(phrase, {{"reason", std::vector{talk.reason}}, all});
}

}  // namespace gesprek::planner
