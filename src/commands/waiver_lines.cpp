#include "commands/waiver_lines.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "commands/record_contradictions.hpp"
#include "commands/record_waived.hpp"
#include "commands/targets.hpp"
#include "compliance/rules.hpp"
#include "words/commands.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;
namespace say_record = words::record;

constexpr std::string_view k_unknown_rule = "unknown-rule";
constexpr std::string_view k_settles_nothing = "waives-nothing";

/// The rule that the line names, also within the id of a finding.
std::string rule_of(const LogLine& line) {
  const std::string finding(waived_finding(line).value_or(""));
  return finding.empty() ? std::string(log_value(line.value, "rule").value_or(""))
                         : finding.substr(0, finding.find(':'));
}

void check_rule(const LogLine& line, const std::string& rule, Diagnostics& diagnostics) {
  std::vector<std::string> known;
  for (const compliance::Rule& each : compliance::all_rules()) {
    known.emplace_back(each.word);
  }
  Diagnostics found;
  report_unknown(words_of::k_unknown_rule, k_unknown_rule, {rule, line.row}, known,
                 Message{words_of::k_known_events, {{"known", some_of(known, known.size())}}}, found);
  for (const Diagnostic& each : found.all()) {
    diagnostics.warning(each.code, each.span, each.message, each.help);
  }
}

}  // namespace

bool concerns_findings(std::string_view code) {
  return code == k_contradiction_code || code == k_unknown_rule || code == k_settles_nothing;
}

void check_waivers(const Log& log, Diagnostics& diagnostics) {
  for (const LogLine& line : log.lines) {
    if (line.event != LogEvent::waived) {
      continue;
    }
    const std::string rule = rule_of(line);
    const bool is_finding = waived_finding(line).has_value();
    const bool is_about_nothing =
        !is_finding && line.talk.empty() && line.pupil.empty() && line.moment.empty();
    if (compliance::find_rule(rule) == nullptr) {
      check_rule(line, rule, diagnostics);
    } else if (log_value(line.value, "reason").value_or("").empty()) {
      diagnostics.warning(k_settles_nothing, line.row, {words_of::k_waived_without_reason},
                          Message(words_of::k_waived_without_reason_help));
    } else if (is_about_nothing) {
      diagnostics.warning(k_settles_nothing, line.row, {say_record::k_waives_nothing},
                          Message(say_record::k_waives_nothing_help));
    }
  }
}

}  // namespace gesprek::commands
