// What `gesprek test` found: as text, JSON and JUnit.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "render/look.hpp"
#include "review/cases.hpp"

namespace gesprek::render {

/// The cases of one file.
struct CaseFile {
  std::string name;
  std::vector<review::CaseResult> results;
};

/// How far all cases about one policy reach.
struct CaseCoverage {
  std::string policy;  ///< name of its file
  std::size_t clauses = 0;
  std::vector<std::string> clauses_left;
  std::vector<MomentId> moments_left;
};

struct CaseReport {
  std::vector<CaseFile> files;
  std::vector<CaseCoverage> coverage;  ///< by the order in which the policies were met

  std::size_t cases() const;
  std::size_t failed() const;
  /// Clauses and moments that no case reaches.
  std::size_t not_reached() const;
};

/// Failures with their places; `every_case` lists those that pass as well.
std::string render_cases(const Look& look, const CaseReport& report, const Sources& sources, bool every_case);
/// docs/reference/policy-cases.md
std::string render_cases_json(Lang lang, const CaseReport& report, const Sources& sources);
/// JUnit XML: a test suite a file, a test case a case.
std::string render_cases_junit(Lang lang, const CaseReport& report, const Sources& sources);

}  // namespace gesprek::render
