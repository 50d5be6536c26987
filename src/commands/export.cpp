#include "commands/export.hpp"

#include "commands/duties.hpp"
#include "commands/export_documents.hpp"
#include "commands/findings.hpp"
#include "commands/forget_counts.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "commands/year.hpp"
#include "load/plan.hpp"
#include "render/plan_report.hpp"

namespace gesprek::commands {
namespace {

Exit export_findings(Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  ComplianceInput facts = compliance_input(*loaded, agenda, env.as_of);
  facts.brief = true;
  const std::vector<Duty> duties = check_duties(facts);
  auto input = findings_of(duties, *loaded, {}, env);
  add_forgotten(input, forgotten_duties(loaded->log));
  deliver_findings(env, input);
  return Exit::done;
}

Exit export_plans(const ExportRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const std::vector<MomentId> moments = find_moments(loaded->policy, request.moments, problems);
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  if (request.to != ExportKind::csv && request.to != ExportKind::json) {
    return export_documents(request, *loaded, moments, env);
  }
  std::vector<Plan> plans;
  Plan all;
  for (const MomentId& moment : moments) {
    const auto found = loaded->plans.find(moment);
    plans.push_back(found == loaded->plans.end() ? Plan{moment, {}} : found->second);
    all.talks.insert(all.talks.end(), plans.back().talks.begin(), plans.back().talks.end());
  }
  if (env.format == Format::csv) {
    deliver(env, "plan.csv", write_plan(all));
  } else {
    deliver(env, "plan.json", render::render_standing_plans_json(plans));
  }
  return Exit::done;
}

}  // namespace

Exit export_to(const ExportRequest& request, Env& env) {
  env.format = request.to == ExportKind::csv ? Format::csv : Format::json;
  if (request.forms) {
    return export_forms(request.to, env);
  }
  const bool for_programs = request.to == ExportKind::csv || request.to == ExportKind::json;
  if (request.year) {
    return for_programs ? year(env) : export_year(request.to, env);
  }
  if (request.check && !for_programs) {
    return export_check(request.to, env);
  }
  return request.check ? export_findings(env) : export_plans(request, env);
}

}  // namespace gesprek::commands
