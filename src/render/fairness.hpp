// How a plan shares out waiting, evenings and wishes: by teacher, and by how many talks a family has.
#pragma once

#include <string>
#include <vector>

#include "model/policy.hpp"
#include "model/roster.hpp"
#include "planner/round/shares.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct FairnessView {
  const planner::StandingShares& shares;
  const std::vector<MomentId>& moments;  ///< together
  const Policy& policy;
  const Roster& roster;
};

/// The families with so many talks, together.
struct FamilySize {
  int talks = 0;  ///< of each of them
  int families = 0;
  Minutes waiting{0};  ///< of all of them
  Minutes longest{0};  ///< of one family
  int extra_day = 0;   ///< families that come on more than one day
  int evening = 0;     ///< talks
  int wished = 0;
  int met = 0;
};

/// By number of talks.
std::vector<FamilySize> by_family_size(const std::vector<planner::HouseholdShare>& households);

std::string render_fairness(const Look& look, const FairnessView& view);
std::string render_fairness_json(const FairnessView& view);
/// A heading, then a row for each teacher and each size of family.
std::vector<std::vector<std::string>> fairness_rows(const FairnessView& view);

}  // namespace gesprek::render
