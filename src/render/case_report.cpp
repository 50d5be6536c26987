#include "render/case_report.hpp"

#include <algorithm>
#include <iterator>

#include "base/joined.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"
#include "diag/render.hpp"
#include "words/policy_cases.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::policy_cases;

std::vector<std::string> ids_of(const std::vector<MomentId>& moments) {
  std::vector<std::string> ids;
  for (const MomentId& moment : moments) {
    ids.push_back(moment.text);
  }
  return ids;
}

std::string coverage_text(const Look& look, const CaseCoverage& coverage) {
  std::string text;
  if (!coverage.clauses_left.empty()) {
    text += paragraph(
        look, look.in_words(Message(words_of::k_clauses_left, {{"policy", coverage.policy},
                                                               {"clauses", joined(coverage.clauses_left)}})));
  } else if (coverage.clauses > 0) {
    text += paragraph(look, look.in_words(Message(words_of::k_every_clause,
                                                  {{"policy", coverage.policy},
                                                   {"count", static_cast<std::int64_t>(coverage.clauses)}})));
  }
  if (!coverage.moments_left.empty()) {
    text += paragraph(look, look.in_words(Message(words_of::k_moments_left,
                                                  {{"policy", coverage.policy},
                                                   {"moments", joined(ids_of(coverage.moments_left))}})));
  }
  return text;
}

std::string summary(const Look& look, const CaseReport& report) {
  const std::string cases = count(look, report.cases(), words_of::k_one, words_of::k_many);
  return paragraph(
      look, look.in_words(
                report.failed() == 0
                    ? Message(words_of::k_all_passed, {{"cases", cases}})
                    : Message(words_of::k_some_failed,
                              {{"cases", cases}, {"failed", static_cast<std::int64_t>(report.failed())}})));
}

std::size_t failed_of(const CaseFile& file) {
  std::size_t failed = 0;
  for (const review::CaseResult& result : file.results) {
    failed += result.failures.empty() ? 0 : 1;
  }
  return failed;
}

std::string junit_case(Lang lang, const CaseFile& file, const review::CaseResult& result,
                       const Sources& sources) {
  std::string xml = "    <testcase classname=\"" + markup_escaped(file.name) + "\" name=\"" +
                    markup_escaped(result.name) + "\"";
  if (result.failures.empty()) {
    return xml + "/>\n";
  }
  xml += ">\n";
  for (const Diagnostic& failure : result.failures) {
    xml += "      <failure message=\"" + markup_escaped(say(lang, failure.message)) + "\">" +
           markup_escaped(render_place(failure.span, sources)) + "</failure>\n";
  }
  return xml + "    </testcase>\n";
}

/// What no case reaches, as cases that were passed over: the clauses and the moments.
std::string junit_coverage(Lang lang, const CaseCoverage& coverage) {
  std::vector<std::string> left = coverage.clauses_left;
  std::ranges::move(ids_of(coverage.moments_left), std::back_inserter(left));
  if (left.empty()) {
    return {};
  }
  const std::string count = std::to_string(left.size());
  const std::string name = markup_escaped(coverage.policy);
  std::string xml = "  <testsuite name=\"" + name + "\" tests=\"" + count + "\" failures=\"0\" skipped=\"" +
                    count + "\">\n";
  for (const std::string& one : left) {
    xml += "    <testcase classname=\"" + name + "\" name=\"" + markup_escaped(one) +
           "\">\n      <skipped message=\"" + markup_escaped(say(lang, words_of::k_not_reached)) +
           "\"/>\n    </testcase>\n";
  }
  return xml + "  </testsuite>\n";
}

}  // namespace

std::size_t CaseReport::not_reached() const {
  std::size_t number = 0;
  for (const CaseCoverage& one : coverage) {
    number += one.clauses_left.size() + one.moments_left.size();
  }
  return number;
}

std::size_t CaseReport::cases() const {
  std::size_t number = 0;
  for (const CaseFile& file : files) {
    number += file.results.size();
  }
  return number;
}

std::size_t CaseReport::failed() const {
  std::size_t number = 0;
  for (const CaseFile& file : files) {
    number += failed_of(file);
  }
  return number;
}

std::string render_cases(const Look& look, const CaseReport& report, const Sources& sources,
                         bool every_case) {
  std::string text;
  Diagnostics failures;
  for (const CaseFile& file : report.files) {
    for (const review::CaseResult& result : file.results) {
      for (const Diagnostic& failure : result.failures) {
        failures.add(failure);
      }
      if (every_case) {
        const Phrase& outcome = result.failures.empty() ? words_of::k_passed : words_of::k_failed;
        text += hang("  " + look.in_words(outcome) + "  ", terminal_safe(file.name + ": " + result.name),
                     look.width);
      }
    }
  }
  text += (every_case ? "\n" : "") + render_diagnostics(failures, sources, look.lang, look.color);
  text += failures.empty() ? "" : "\n";
  for (const CaseCoverage& coverage : report.coverage) {
    text += coverage_text(look, coverage);
  }
  return text + summary(look, report);
}

std::string render_cases_junit(Lang lang, const CaseReport& report, const Sources& sources) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"" +
                    std::to_string(report.cases() + report.not_reached()) + "\" failures=\"" +
                    std::to_string(report.failed()) + "\" skipped=\"" + std::to_string(report.not_reached()) +
                    "\">\n";
  for (const CaseFile& file : report.files) {
    xml += "  <testsuite name=\"" + markup_escaped(file.name) + "\" tests=\"" +
           std::to_string(file.results.size()) + "\" failures=\"" + std::to_string(failed_of(file)) + "\">\n";
    for (const review::CaseResult& result : file.results) {
      xml += junit_case(lang, file, result, sources);
    }
    xml += "  </testsuite>\n";
  }
  for (const CaseCoverage& coverage : report.coverage) {
    xml += junit_coverage(lang, coverage);
  }
  return xml + "</testsuites>\n";
}

}  // namespace gesprek::render
