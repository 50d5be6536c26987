#include "commands/findings.hpp"

#include "commands/output.hpp"

namespace gesprek::commands {

render::FindingsInput findings_of(const std::vector<Duty>& duties, const LoadedSchool& loaded,
                                  DutyFilter filter, const Env& env) {
  const bool chosen_statuses = !filter.statuses.empty();
  if (!chosen_statuses) {
    filter.statuses = filter.besides;
    filter.statuses.insert(filter.statuses.end(), {DutyStatus::late, DutyStatus::overdue});
  }
  render::FindingsInput input{.findings = {},
                              .checked = {},
                              .untracked = {},
                              .summary = {},
                              .as_of = env.as_of,
                              .filtered = false,
                              .policy = loaded.policy,
                              .roster = loaded.roster,
                              .sources = env.sources};
  for (const Duty& duty : duties) {
    if (!filter.concerns(duty)) {
      continue;
    }
    input.checked.push_back(&duty);
    input.summary.count(duty.status, duty.times);
    if (filter.has_status(duty.status)) {
      input.findings.push_back(&duty);
    } else if (duty.status == DutyStatus::untracked && !chosen_statuses) {
      input.untracked.push_back(&duty);
    }
  }
  input.chosen = input.checked.size() < duties.size();
  return input;
}

void add_forgotten(render::FindingsInput& input, const DutySummary& forgotten) {
  for (int DutySummary::*field :
       {&DutySummary::met, &DutySummary::late, &DutySummary::overdue, &DutySummary::waived}) {
    input.summary.*field += forgotten.*field;
    input.forgotten += forgotten.*field;
  }
}

void deliver_findings(Env& env, const render::FindingsInput& input) {
  const render::Look view = look(env);
  switch (env.format) {
    case Format::text:
      deliver(env, "check.txt", render::render_findings(view, input));
      break;
    case Format::json:
      deliver(env, "check.json",
              [&](const Write& write) { render::render_findings_json(view.lang, input, write); });
      break;
    case Format::csv:
      deliver(env, "check.csv", csv(render::findings_rows(view.lang, input)));
      break;
    case Format::junit:
      deliver(env, "check.xml", render::render_findings_junit(view.lang, input));
      break;
    case Format::sarif:
      deliver(env, "check.sarif", render::render_findings_sarif(view.lang, input));
      break;
  }
}

}  // namespace gesprek::commands
