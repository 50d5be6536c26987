// The proof of a plan: checked before any plan is shown, written for others, and checked when it comes back.
#pragma once

#include <string>
#include <string_view>

#include "commands/env.hpp"
#include "planner/certificate/certificate.hpp"

namespace gesprek::commands {

/// Throws std::logic_error when the check refuses what the search claims: such a plan is never shown.
void refuse_unproven(const planner::Certificate& certificate);

/// Writes the proof to a file, and says so.
void write_proof(const std::string& path, std::string_view bytes, Env& env);

/// gesprek plan --verify FILE. Exit::wrong when the file is no certificate, or does not prove what it claims.
Exit verify_certificate(const Located<std::string>& file, Env& env);

}  // namespace gesprek::commands
