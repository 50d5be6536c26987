// On which days and at which hours a session would help a talk.
#pragma once

#include <optional>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// "tussen 8 en 19 februari, vanaf 19:00": when a session that the school still opens could hold the talk, as
/// far as the talk's own rules and wishes say. Nothing where it could at no time.
std::optional<std::vector<Message>> session_to_open(const OwedTalk& owed, const Standing& standing,
                                                    const BuildInput& input);

}  // namespace gesprek::planner
