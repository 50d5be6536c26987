#include "commands/show.hpp"

#include "commands/folder.hpp"
#include "commands/output.hpp"
#include "commands/planning.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "load/plan.hpp"
#include "planner/round/shares.hpp"
#include "render/fairness.hpp"
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
      break;
  }
  return render::PlanOrder::teacher;
}

void show_fairness(LoadedSchool& loaded, const MomentId& moment, Env& env) {
  const Agenda agenda = loaded.agenda(env.as_of);
  const planner::StandingShares shares =
      planner::standing_shares(planning_input(loaded, agenda, {moment}, env.as_of), moment);
  const render::FairnessView view{shares, moment, loaded.policy, loaded.roster};
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

}  // namespace

Exit show(const ShowRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const auto moment = find_moment(loaded->policy, request.moment, problems);
  if (!moment) {
    report(env, problems);
    return Exit::wrong;
  }
  const auto found = loaded->plans.find(*moment);
  const Plan plan = found == loaded->plans.end() ? Plan{*moment, {}} : found->second;
  if (request.by == ShowBy::fairness && !plan.talks.empty()) {
    show_fairness(*loaded, *moment, env);
    return Exit::done;
  }
  const render::Look view = look(env);
  const render::PlanView plan_view{plan, loaded->policy, loaded->school, loaded->roster};
  switch (env.format) {
    case Format::json:
      deliver(env, "plan.json", render::render_standing_plans_json({plan}));
      break;
    case Format::csv:
      deliver(env, "plan.csv", write_plan(plan));
      break;
    case Format::junit:  // of other verbs only
    case Format::sarif:
    case Format::text:
      if (plan.talks.empty()) {
        const std::string name = render::moment_name(view.lang, loaded->policy, *moment);
        remark(env, {words::show::k_empty, {{"moment", name}, {"id", moment->text}}});
      } else {
        deliver(env, "plan.txt",
                request.by == ShowBy::grid ? render::render_plan_grid(view, plan_view)
                                           : render::render_plan_view(view, plan_view, order_of(request.by)));
      }
      break;
  }
  return Exit::done;
}

}  // namespace gesprek::commands
