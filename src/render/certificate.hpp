// What came of checking a certificate.
#pragma once

#include <string>
#include <vector>

#include "planner/certificate/certificate.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct Verification {
  const planner::Certificate& certificate;
  std::vector<planner::Refusal> refusals;  ///< empty: it holds
};

/// One after the other, for rounds that were planned apart; in JSON several are `parts`.
std::string render_verification(const Look& look, const std::vector<Verification>& verifications);
std::string render_verification_json(Lang lang, const std::vector<Verification>& verifications);

}  // namespace gesprek::render
