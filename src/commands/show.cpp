#include "commands/show.hpp"

#include <algorithm>
#include <tuple>

#include "commands/duties.hpp"
#include "commands/folder.hpp"
#include "commands/output.hpp"
#include "commands/planning.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "load/plan.hpp"
#include "planner/round/shares.hpp"
#include "render/fairness.hpp"
#include "render/family_contacts.hpp"
#include "render/plan_report.hpp"
#include "render/plan_view.hpp"
#include "words/show.hpp"

namespace gesprek::commands {
namespace {

render::PlanOrder order_of(ShowBy by) {
  switch (by) {
    case ShowBy::household:
      return render::PlanOrder::household;
    case ShowBy::room:
      return render::PlanOrder::room;
    case ShowBy::day:
      return render::PlanOrder::day;
    case ShowBy::grid:
    case ShowBy::teacher:
    case ShowBy::fairness:
    case ShowBy::contact:
      break;
  }
  return render::PlanOrder::teacher;
}

void show_fairness(LoadedSchool& loaded, const std::vector<MomentId>& moments, Env& env) {
  const Agenda agenda = loaded.agenda(env.as_of);
  const planner::StandingShares shares =
      planner::standing_shares(planning_input(loaded, agenda, moments, env.as_of));
  const render::FairnessView view{shares, moments, loaded.policy, loaded.roster};
  switch (env.format) {
    case Format::json:
      deliver(env, "fairness.json", render::render_fairness_json(view));
      break;
    case Format::csv:
      deliver(env, "fairness.csv", csv(render::fairness_rows(view)));
      break;
    case Format::junit:  // of other verbs only
    case Format::sarif:
    case Format::text:
      deliver(env, "fairness.txt", render::render_fairness(look(env), view));
      break;
  }
}

/// The plans of these rounds that have any talks; of the others it is said that there is none.
std::vector<Plan> plans_of(const LoadedSchool& loaded, const std::vector<MomentId>& moments, Env& env) {
  std::vector<Plan> plans;
  for (const MomentId& moment : moments) {
    const auto found = loaded.plans.find(moment);
    if (found != loaded.plans.end() && !found->second.talks.empty()) {
      plans.push_back(found->second);
    } else if (env.format == Format::text) {
      const std::string name = render::moment_name(look(env).lang, loaded.policy, moment);
      remark(env, {words::show::k_empty, {{"moment", name}, {"id", moment.text}}});
    } else {
      plans.push_back({moment, {}});
    }
  }
  return plans;
}

/// The talks of all these rounds in the order of one plan.
Plan together(const std::vector<Plan>& plans) {
  Plan all;
  for (const Plan& plan : plans) {
    all.talks.insert(all.talks.end(), plan.talks.begin(), plan.talks.end());
  }
  std::ranges::stable_sort(
      all.talks, {}, [](const PlannedTalk& talk) { return std::tuple(talk.start, talk.staff, talk.id); });
  return all;
}

std::string as_text(const std::vector<Plan>& plans, const LoadedSchool& loaded, ShowBy by, Env& env) {
  const render::Look view = look(env);
  const Plan all = together(plans);
  render::PlanView plan_view{all, loaded.policy, loaded.school, loaded.roster, {}, {}};
  for (const Plan& plan : plans) {
    plan_view.rounds.push_back(plan.moment);
  }
  for (const auto& [moment, plan] : loaded.plans) {
    if (std::ranges::find(plan_view.rounds, moment) == plan_view.rounds.end()) {
      for (const PlannedTalk& talk : plan.talks) {
        plan_view.besides.push_back(&talk);
      }
    }
  }
  return by == ShowBy::grid ? render::render_plan_grid(view, plan_view)
                            : render::render_plan_view(view, plan_view, order_of(by));
}

Exit show_contacts(const ShowRequest& request, const LoadedSchool& loaded, Env& env) {
  if (!request.moments.empty()) {
    const Word& moment = request.moments.front();
    return refuse(env, "extra-argument", moment.span,
                  {words::show::k_moment_too_many, {{"typed", moment.value}}},
                  Message(words::show::k_moment_too_many_help));
  }
  const Agenda agenda = loaded.agenda(env.as_of);
  const ComplianceInput input = compliance_input(loaded, agenda, env.as_of);
  const render::ContactsView view{family_contacts(input), loaded.roster, env.as_of, logs_talks(input)};
  switch (env.format) {
    case Format::json:
      deliver(env, "contact.json", render::render_contacts_json(view));
      break;
    case Format::csv:
      deliver(env, "contact.csv", csv(render::contact_rows(view)));
      break;
    case Format::junit:  // of other verbs only
    case Format::sarif:
    case Format::text:
      deliver(env, "contact.txt", render::render_contacts(look(env), view));
      break;
  }
  return Exit::done;
}

}  // namespace

Exit show(const ShowRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  if (request.by == ShowBy::contact) {
    return show_contacts(request, *loaded, env);
  }
  Diagnostics problems;
  const std::vector<MomentId> moments = find_moments(loaded->policy, request.moments, problems);
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  const std::vector<Plan> plans = plans_of(*loaded, moments, env);
  const bool any =
      std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return !plan.talks.empty(); });
  if (request.by == ShowBy::fairness && any) {
    show_fairness(*loaded, moments, env);
    return Exit::done;
  }
  switch (env.format) {
    case Format::json:
      deliver(env, "plan.json", render::render_standing_plans_json(plans));
      break;
    case Format::csv: {
      Plan all;
      for (const Plan& plan : plans) {
        all.talks.insert(all.talks.end(), plan.talks.begin(), plan.talks.end());
      }
      deliver(env, "plan.csv", write_plan(all));
      break;
    }
    case Format::junit:  // of other verbs only
    case Format::sarif:
    case Format::text:
      if (any) {
        deliver(env, "plan.txt", as_text(plans, *loaded, request.by, env));
      }
      break;
  }
  return Exit::done;
}

}  // namespace gesprek::commands
