// The findings for machines that gate: JUnit and SARIF.
#include <map>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "compliance/rules.hpp"
#include "render/duty_json.hpp"
#include "render/findings.hpp"

namespace gesprek::render {
namespace {

constexpr std::string_view k_sarif_schema = "https://json.schemastore.org/sarif-2.1.0.json";

bool is_fault(const Duty& duty) {
  return duty.status == DutyStatus::late || duty.status == DutyStatus::overdue;
}

std::string junit_case(Lang lang, const Duty& duty) {
  std::string xml = "    <testcase classname=\"" + markup_escaped(duty.rule) + "\" name=\"" +
                    markup_escaped(duty.id) + "\"";
  if (is_fault(duty)) {
    return xml + "><failure type=\"" + std::string(word(duty.status)) + "\" message=\"" +
           markup_escaped(keyed_message(lang, duty)) + "\">" + markup_escaped(duty.clause) +
           "</failure></testcase>\n";
  }
  const bool judged = duty.status == DutyStatus::met;
  return xml +
         (judged ? "/>\n" : "><skipped message=\"" + std::string(word(duty.status)) + "\"/></testcase>\n");
}

struct Suite {
  std::string cases;
  int tests = 0;
  int failures = 0;
  int skipped = 0;
};

std::string counts(const Suite& suite) {
  return " tests=\"" + std::to_string(suite.tests) + "\" failures=\"" + std::to_string(suite.failures) +
         "\" errors=\"0\" skipped=\"" + std::to_string(suite.skipped) + "\"";
}

/// A place in a file as a relative reference: everything that may not stand there becomes %XX.
std::string uri_of(std::string_view path) {
  constexpr std::string_view k_plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view k_digits = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (k_plain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += '%';
      uri += k_digits[byte / 16];
      uri += k_digits[byte % 16];
    }
  }
  return uri;
}

Json sarif_rules(Lang lang) {
  Json rules = Json::array();
  for (const compliance::Rule& rule : compliance::all_rules()) {
    rules.push_back({{"id", rule.word}, {"shortDescription", {{"text", say(lang, *rule.summary)}}}});
  }
  return rules;
}

std::size_t index_of(std::string_view rule) {
  const auto rules = compliance::all_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i].word == rule) {
      return i;
    }
  }
  return rules.size();
}

Json sarif_location(const Duty& duty, const Sources& sources) {
  Json location;
  if (duty.policy.known()) {
    location["physicalLocation"] = {{"artifactLocation", {{"uri", uri_of(sources.name(duty.policy))}}},
                                    {"region", {{"startLine", sources.place(duty.policy).line}}}};
  }
  const std::string& subject = duty.talk.empty() ? duty.id : duty.talk.text;
  location["logicalLocations"] = Json::array({Json{{"fullyQualifiedName", subject}}});
  return location;
}

Json sarif_result(Lang lang, const Duty& duty, const Sources& sources) {
  return {
      {"ruleId", duty.rule},
      {"ruleIndex", index_of(duty.rule)},
      {"level", severity(duty.status)},
      {"message", {{"text", keyed_message(lang, duty)}}},
      {"locations", Json::array({sarif_location(duty, sources)})},
      {"partialFingerprints", {{"finding/v1", duty.id}}},
      {"properties", {{"clause", duty.clause}, {"status", word(duty.status)}, {"due", day_json(duty.due)}}}};
}

}  // namespace

std::string render_findings_junit(Lang lang, const FindingsInput& input) {
  std::map<std::string_view, Suite> suites;
  Suite all;
  for (const Duty* duty : input.checked) {
    Suite& suite = suites[duty->rule];
    suite.cases += junit_case(lang, *duty);
    for (Suite* counted : {&suite, &all}) {
      ++counted->tests;
      counted->failures += is_fault(*duty) ? 1 : 0;
      counted->skipped += is_fault(*duty) || duty->status == DutyStatus::met ? 0 : 1;
    }
  }
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gesprek check\"" + counts(all) + ">\n";
  for (const auto& [rule, suite] : suites) {
    xml += "  <testsuite name=\"" + markup_escaped(rule) + "\"" + counts(suite) + " timestamp=\"" +
           iso(input.as_of) + "T00:00:00\">\n" + suite.cases + "  </testsuite>\n";
  }
  return xml + "</testsuites>\n";
}

std::string render_findings_sarif(Lang lang, const FindingsInput& input) {
  Json results = Json::array();
  for (const Duty* duty : input.findings) {
    results.push_back(sarif_result(lang, *duty, input.sources));
  }
  const Json driver = {{"name", "gesprek"}, {"rules", sarif_rules(lang)}};
  const Json run = {{"tool", {{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", results},
                    {"properties", {{"as_of", iso(input.as_of)}}}};
  return print_json({{"$schema", k_sarif_schema}, {"version", "2.1.0"}, {"runs", Json::array({run})}});
}

}  // namespace gesprek::render
