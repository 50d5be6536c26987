// What check and todo say.
#pragma once

#include <string>
#include <vector>

#include "compliance/compliance.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct FindingsInput {
  std::vector<const Duty*> findings;   ///< what is shown, in the order of check_duties
  std::vector<const Duty*> untracked;  ///< said once each
  DutySummary summary;                 ///< of every duty, shown or not
  Day as_of;
  bool filtered = false;  ///< a choice was made, so that nothing shown does not mean nothing missed
  const Sources& sources;
};

/// Overdue first, then late, then the rest; each with its due date, clause and id.
std::string render_findings(const Look& look, const FindingsInput& input);
/// docs/reference/json.md. Pupils stand as keys in the messages.
std::string render_findings_json(Lang lang, const FindingsInput& input);
std::vector<std::vector<std::string>> findings_rows(Lang lang, const FindingsInput& input);

/// "error" (overdue), "warning" (late) or "note".
std::string_view severity(DutyStatus status);
/// The sentence of a duty with keys in the place of names.
std::string keyed_message(Lang lang, const Duty& duty);
/// Its evidence likewise.
std::vector<std::string> keyed_evidence(Lang lang, const Duty& duty);

struct TodoInput {
  std::vector<const Duty*> duties;  ///< open ones, by due date
  const Roster& roster;
  Day until;
};

/// By person, then date. A duty without an owner of its own stands under its role.
std::string render_todo(const Look& look, const TodoInput& input);
std::string render_todo_json(Lang lang, const TodoInput& input, const Sources& sources);
std::vector<std::vector<std::string>> todo_rows(Lang lang, const TodoInput& input);

}  // namespace gesprek::render
