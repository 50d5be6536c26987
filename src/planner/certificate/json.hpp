// A certificate as JSON (docs/reference/certificate.md).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "planner/certificate/certificate.hpp"

namespace gesprek::planner {

/// One document; several, of rounds that were planned apart, are its `parts`.
std::string write_certificates(const std::vector<Certificate>& certificates);

/// Every number is within its range and every index points at something, so that check() can rely on it;
/// otherwise reported, and nothing.
std::optional<std::vector<Certificate>> load_certificates(const Sources& sources, SourceId source,
                                                          Diagnostics& problems);

}  // namespace gesprek::planner
