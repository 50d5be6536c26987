// Findings that differ in the pupil alone, to be told once.
#pragma once

#include <string>
#include <vector>

#include "compliance/compliance.hpp"
#include "render/look.hpp"

namespace gesprek::render {

/// One finding, or many of the same rule, day and sentence.
struct FindingGroup {
  std::vector<const Duty*> duties;  ///< never empty
  Message message;                  ///< of one; of many without the pupil
  std::vector<std::string> names;   ///< of many: whom it is about
};

/// In the order of the first of each. Up to five stay apart: each can be read and explained on its own.
std::vector<FindingGroup> group_findings(const Look& look, const std::vector<const Duty*>& findings);

}  // namespace gesprek::render
