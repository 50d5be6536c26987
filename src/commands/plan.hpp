// gesprek plan: makes or mends the plans of one or more rounds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct PlanRequest {
  std::vector<Located<std::string>> moments;
  bool all = false;
  std::optional<double> seconds;  ///< search no longer than this
  std::uint64_t seed = 1;
  std::vector<Setting> settings;                    ///< what-if values that are not written anywhere
  std::optional<Located<std::string>> certificate;  ///< write the proof there
  bool fresh = false;  ///< forget the plan that stands, but for what is pinned, published or past
};

/// What the rounds ask of everybody and whether there is time for it; searches and writes nothing.
/// Exit::act when it cannot fit.
Exit forecast(const PlanRequest& request, Env& env);

/// Exit::act when a talk is not placed.
Exit plan(const PlanRequest& request, Env& env);

}  // namespace gesprek::commands
