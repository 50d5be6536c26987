// What check says.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "compliance/compliance.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct FindingsInput {
  std::vector<const Duty*> findings;   ///< what is shown, in the order of check_duties
  std::vector<const Duty*> checked;    ///< all duties that the choice concerns, whatever their status
  std::vector<const Duty*> untracked;  ///< said once each
  DutySummary summary;                 ///< of `checked`, shown or not
  Day as_of;
  bool filtered = false;  ///< a choice was made, so that nothing shown does not mean nothing missed
  const Policy& policy;
  const Roster& roster;
  const Sources& sources;
  int forgotten = 0;    ///< how many of the summary are duties of people who were forgotten
  bool chosen = false;  ///< the choice leaves duties out of the totals; one of statuses alone does not
  std::vector<DutyStatus> statuses{};  ///< chosen by name: the text counts no others; empty: all
};

/// Overdue first, then late, then the rest; each with its due date, clause and id.
std::string render_findings(const Look& look, const FindingsInput& input);
/// docs/reference/json.md. Pupils stand as keys in the messages.
/// Piece by piece: a log of a million lines can have half a million findings.
void render_findings_json(Lang lang, const FindingsInput& input,
                          const std::function<void(std::string_view)>& write);
/// A test case for each duty: passed when met, failed when late or overdue, else skipped.
std::string render_findings_junit(Lang lang, const FindingsInput& input);
/// SARIF 2.1.0: a result for each finding, at the line of the policy that it comes from.
std::string render_findings_sarif(Lang lang, const FindingsInput& input);
std::vector<std::vector<std::string>> findings_rows(Lang lang, const FindingsInput& input);

/// "error" (overdue), "warning" (late) or "note".
std::string_view severity(DutyStatus status);
/// The sentence of a duty with keys in the place of names.
std::string keyed_message(Lang lang, const Duty& duty);
/// Its evidence likewise.
std::vector<std::string> keyed_evidence(Lang lang, const Duty& duty);

}  // namespace gesprek::render
