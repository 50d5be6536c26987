// A proof that a talk cannot be placed, completed by the wishes and rules behind it.
#pragma once

#include <functional>
#include <map>
#include <vector>

#include "planner/round/grounds.hpp"
#include "planner/round/make_plans.hpp"

namespace gesprek::planner {

void forget(const Phrase& advice, std::vector<Message>& suggestions);

/// Who talks by phone needs no room, and does not walk.
bool ends_by_phone(const Ground& ground);

class Reasons {
 public:
  Reasons(const BuildInput& input, const std::function<bool()>& should_stop)
      : m_input(input), m_should_stop(should_stop) {}

  /// Names in the proven reason of the talk what stands in the way, and takes away advice that would be in
  /// vain. What was found for the same talks before is said again.
  std::vector<Ground> complete(UnplacedTalk& talk);

 private:
  void name(const Behind& behind, UnplacedTalk& talk) const;

  const BuildInput& m_input;
  const std::function<bool()>& m_should_stop;
  std::map<std::vector<TalkId>, Behind> m_known;
};

}  // namespace gesprek::planner
