#include "commands/check.hpp"

#include <algorithm>

#include "commands/choices.hpp"
#include "commands/duties.hpp"
#include "commands/findings.hpp"
#include "commands/forget_counts.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "commands/targets.hpp"
#include "commands/waiver_lines.hpp"
#include "compliance/plan_check.hpp"
#include "words/check.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::check;

DutyFilter make_filter(const CheckRequest& request, const LoadedSchool& loaded,
                       const std::vector<Duty>& duties, Diagnostics& problems) {
  DutyFilter filter = choose(request.only, loaded, duties, problems);
  if (request.class_id) {
    filter.class_id = find_class(loaded.roster, *request.class_id, problems).value_or(ClassId());
  }
  if (request.teacher) {
    filter.owner = find_staff(loaded.roster, *request.teacher, problems).value_or(PersonId());
  }
  filter.since = request.since;
  return filter;
}

std::vector<std::string> status_list() {
  std::vector<std::string> words{"never"};
  for (const DutyStatus status : k_statuses) {
    words.emplace_back(gesprek::word(status));
  }
  return words;
}

/// What asks for action unless chosen otherwise: in a plan also whom it leaves out while there is still time.
std::vector<DutyStatus> usual_statuses(const CheckRequest& request) {
  std::vector<DutyStatus> statuses{DutyStatus::late, DutyStatus::overdue};
  if (request.plan_only) {
    statuses.push_back(DutyStatus::pending);
  }
  return statuses;
}

/// --fail-on; "never" alone: nothing.
std::vector<DutyStatus> failing(const CheckRequest& request, Diagnostics& problems) {
  if (request.fail_on.empty()) {
    return usual_statuses(request);
  }
  std::vector<DutyStatus> statuses;
  const std::vector<Word> words = split_commas(request.fail_on);
  for (const Word& word : words) {
    if (word.value == "never" && words.size() > 1) {
      problems.error("never-and-more", word.span, {words_of::k_never_alone}, Message(words_of::k_never_help));
    } else if (const auto status = parse_status(word.value)) {
      statuses.push_back(*status);
    } else if (word.value != "never") {
      problems.error(
          "unknown-status", word.span,
          {words_of::k_unknown_status, {{"typed", word.value}, {"expected", status_words() + ", never"}}},
          suggestion(word.value, status_list()).value_or(Message(words_of::k_status_help)));
    }
  }
  return statuses;
}

/// Whether what was met is listed too, and not only counted: chosen, or as a case that passed.
bool tells_what_was_met(const CheckRequest& request, Format format) {
  const auto names_met = [](const std::vector<Word>& words) {
    const std::vector<Word> parts = split_commas(words);
    return std::ranges::any_of(parts,
                               [](const Word& part) { return parse_status(part.value) == DutyStatus::met; });
  };
  return format == Format::junit || names_met(request.only) || names_met(request.fail_on);
}

/// Nothing on record looks like nothing done, and the other way round.
void remark_without_log(const LoadedSchool& loaded, Env& env) {
  if (!loaded.has_log) {
    remark(env, {words_of::k_no_log, {{"file", table_path(loaded.school, "log")}}});
  }
}

/// Lines that cannot both be true, or that waive nothing, make findings wrong, or hide them; with -v they
/// were reported on loading.
void report_wrong_lines(const LoadedSchool& loaded, Env& env) {
  Diagnostics wrong;
  for (const Diagnostic& problem : loaded.diagnostics.sorted()) {
    if (concerns_findings(problem.code) && !env.verbose) {
      wrong.add(problem);
    }
  }
  report(env, wrong);
}

/// Without a row there is nothing to hold against the policy, which is not the same as without a fault.
void require_plan(const LoadedSchool& loaded, const DutyFilter& filter, Diagnostics& problems) {
  const std::vector<MomentId>& asked = filter.moments;
  const bool any = std::any_of(loaded.plans.begin(), loaded.plans.end(), [&](const auto& entry) {
    return !entry.second.talks.empty() && (asked.empty() || is_among(asked, entry.first));
  });
  if (!any) {
    const std::string moment = asked.empty() ? "MOMENT" : asked.front().text;
    problems.error("no-plan", {}, {words_of::k_no_plan},
                   Message{words_of::k_no_plan_help, {{"moment", moment}}});
  }
}

}  // namespace

Exit check(const CheckRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  if (!request.plan_only) {
    remark_without_log(*loaded, env);
    report_wrong_lines(*loaded, env);
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  ComplianceInput facts = compliance_input(*loaded, agenda, env.as_of);
  facts.brief = !request.plan_only && !tells_what_was_met(request, env.format);
  const std::vector<Duty> duties = request.plan_only ? check_plans(facts) : check_duties(facts);
  Diagnostics problems;
  DutyFilter filter = make_filter(request, *loaded, duties, problems);
  const std::vector<DutyStatus> fail_on = failing(request, problems);
  if (request.plan_only && !problems.has_errors()) {
    require_plan(*loaded, filter, problems);
  }
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  const std::vector<DutyStatus> chosen = filter.statuses;
  filter.besides = fail_on;  // what makes the status 1 is shown
  if (request.plan_only && filter.statuses.empty()) {
    filter.statuses = usual_statuses(request);
    filter.statuses.insert(filter.statuses.end(), fail_on.begin(), fail_on.end());
  }
  auto input = findings_of(duties, *loaded, filter, env);
  input.statuses = chosen;
  input.filtered = !request.only.empty() || request.class_id || request.teacher || request.since;
  if (!request.plan_only && !input.chosen) {
    add_forgotten(input, forgotten_duties(loaded->log));
  }
  deliver_findings(env, input);
  const bool act = std::any_of(duties.begin(), duties.end(), [&](const Duty& duty) {
    return filter.concerns(duty) && filter.has_status(duty.status) &&
           std::find(fail_on.begin(), fail_on.end(), duty.status) != fail_on.end();
  });
  return act ? Exit::act : Exit::done;
}

}  // namespace gesprek::commands
