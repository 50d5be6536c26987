// What the school guide tells beside the moments (B02).
#pragma once

#include <string>
#include <vector>

#include "model/policy.hpp"
#include "model/school.hpp"
#include "words/phrase.hpp"

namespace gesprek::render {

/// A heading with its points, in words.
struct GuideSection {
  std::string title;
  std::vector<std::string> points;
};

/// Purposes (A02), texts of the guide (B01, B22), expectations (B05), who does what (A25), channels (B12),
/// quiet times (B04), guardians who live apart, hours (B20) and other events (B24); only what the policy
/// states.
std::vector<GuideSection> guide_sections(Lang lang, const Policy& policy);

}  // namespace gesprek::render
