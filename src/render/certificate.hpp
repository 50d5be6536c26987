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

std::string render_verification(const Look& look, const Verification& verification);
std::string render_verification_json(Lang lang, const Verification& verification);

}  // namespace gesprek::render
