// What would help against a rule that keeps a talk from its place, each tried by planning anew.
#pragma once

#include <optional>
#include <vector>

#include "planner/round/grounds.hpp"
#include "planner/round/trials.hpp"

namespace gesprek::planner {

class RuleRepairs {
 public:
  RuleRepairs(const BuildInput& input, Trials& trials) : m_input(input), m_trials(trials) {}

  /// What of these rules was found to help the talk that the trials want, at most so many, those first that
  /// cost least: another time with the family, a call, somebody asked for another time, and so on.
  std::vector<Message> find(const OwedTalk& owed, const std::vector<Ground>& grounds, std::size_t most);

 private:
  std::optional<Message> against(const Ground& rule, const OwedTalk& owed);
  std::optional<Message> at_another_time(const Ground& rule, const OwedTalk& owed);
  std::optional<Message> by_phone(const Ground& rule, const OwedTalk& owed);
  std::optional<Message> without_guest(const Ground& rule, const OwedTalk& owed);
  /// Where it is written down that the guest takes part.
  Message where_a_guest_is_asked(const PersonId& guest, const OwedTalk& talk) const;
  std::optional<Message> with_one_more_in(const RoomId& id);
  std::optional<Message> stay_longer(const Ground& rule);
  std::optional<Message> move_what_stands(const PlannedTalk& row);
  std::optional<Better> without(const Ground& rule);

  const BuildInput& m_input;
  Trials& m_trials;
};

}  // namespace gesprek::planner
