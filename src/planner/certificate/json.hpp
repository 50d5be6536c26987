// A certificate as JSON (docs/reference/certificate.md).
#pragma once

#include <optional>
#include <string>

#include "diag/diagnostic.hpp"
#include "planner/certificate/certificate.hpp"

namespace gesprek::planner {

std::string write_certificate(const Certificate& certificate);

/// Every number is within its range and every index points at something, so that check() can rely on it;
/// otherwise reported, and nothing.
std::optional<Certificate> load_certificate(const Sources& sources, SourceId source, Diagnostics& problems);

}  // namespace gesprek::planner
