#include "render/case_report.hpp"
#include "render/json.hpp"

namespace gesprek::render {
namespace {

Json failure_json(Lang lang, const Diagnostic& failure, const Sources& sources) {
  const Place place = sources.place(failure.span);
  const Span policy = failure.notes.empty() ? Span{} : failure.notes.front().span;
  return {{"message", say(lang, failure.message)},
          {"line", place.line},
          {"column", place.column},
          {"policy", place_json(policy, sources)}};
}

Json case_json(Lang lang, const CaseFile& file, const review::CaseResult& result, const Sources& sources) {
  Json failures = Json::array();
  for (const Diagnostic& failure : result.failures) {
    failures.push_back(failure_json(lang, failure, sources));
  }
  return {{"file", file.name},
          {"line", sources.place(result.span).line},
          {"case", result.name},
          {"passed", result.failures.empty()},
          {"failures", failures}};
}

}  // namespace

std::string render_cases_json(Lang lang, const CaseReport& report, const Sources& sources) {
  Json cases = Json::array();
  for (const CaseFile& file : report.files) {
    for (const review::CaseResult& result : file.results) {
      cases.push_back(case_json(lang, file, result, sources));
    }
  }
  Json policies = Json::array();
  for (const CaseCoverage& coverage : report.coverage) {
    policies.push_back({{"policy", coverage.policy},
                        {"clauses", coverage.clauses},
                        {"clauses_left", coverage.clauses_left},
                        {"moments_left", ids_json(coverage.moments_left)}});
  }
  return print_json({{"format", 1},
                     {"summary", {{"cases", report.cases()}, {"failed", report.failed()}}},
                     {"cases", cases},
                     {"policies", policies}});
}

}  // namespace gesprek::render
