#include "commands/plan.hpp"

#include <algorithm>
#include <ostream>

#include "commands/certificate.hpp"
#include "commands/early_lines.hpp"
#include "commands/output.hpp"
#include "commands/planning.hpp"
#include "commands/report.hpp"
#include "commands/search.hpp"
#include "commands/tables.hpp"
#include "commands/targets.hpp"
#include "commands/told_before.hpp"
#include "load/plan.hpp"
#include "planner/round/forecast.hpp"
#include "render/forecast.hpp"
#include "render/plan_report.hpp"
#include "words/commands.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::plan;

/// Rounds in which something can still be planned.
std::vector<MomentId> all_rounds(const LoadedSchool& loaded, const Agenda& agenda, Day as_of) {
  std::vector<MomentId> moments;
  for (const Moment& moment : loaded.policy.moments) {
    const bool open = std::any_of(agenda.talks.begin(), agenda.talks.end(), [&](const OwedTalk& talk) {
      const Day last = talk.catch_up ? std::max(talk.catch_up->last, talk.window.last) : talk.window.last;
      return talk.moment == moment.id && (talk.dated || talk.agreed) && last > as_of;
    });
    if (open) {
      moments.push_back(moment.id);
    }
  }
  return moments;
}

std::vector<MomentId> chosen_rounds(const PlanRequest& request, const LoadedSchool& loaded,
                                    const Agenda& agenda, Day as_of, Diagnostics& problems) {
  if (request.all) {
    return all_rounds(loaded, agenda, as_of);
  }
  std::vector<MomentId> moments = find_moments(loaded.policy, request.moments, problems);
  for (const Located<std::string>& word : request.moments) {
    const Moment* moment = loaded.policy.find(MomentId(word.value));
    if (moment != nullptr && moment->kind != MomentKind::talk) {
      problems.error("not-a-round", word.span, {words::commands::k_not_a_round, {{"moment", word.value}}},
                     Message(words::commands::k_not_a_round_help));
    }
  }
  return moments;
}

bool write(LoadedSchool& loaded, const std::vector<planner::RoundPlan>& rounds, const Env& env) {
  const store::Lock lock(loaded.folder, store::Lock::Mode::write, {env.verb, iso(env.now)});
  std::vector<const Plan*> plans;
  for (const planner::RoundPlan& round : rounds) {
    plans.push_back(&round.plan);
  }
  return write_plans(loaded, lock, plans, Author::program);
}

/// What became of the files, and what there is to do next.
enum class Fate { written, unchanged, dry_run, what_if };

std::string next_steps(const render::Look& look, const LoadedSchool& loaded,
                       const std::vector<planner::RoundPlan>& rounds, const PlanRequest& request, Fate fate) {
  std::string text;
  const auto say_line = [&](const Message& message) { text += hang("", look.in_words(message), look.width); };
  if (fate == Fate::dry_run || fate == Fate::what_if) {
    say_line(Message(fate == Fate::dry_run ? words_of::k_not_written : words_of::k_what_if));
    if (request.certificate) {
      say_line({words_of::k_but_certificate, {{"path", request.certificate->value}}});
    }
    return text;
  }
  for (const planner::RoundPlan& round : rounds) {
    if (round.plan.talks.empty()) {
      continue;
    }
    say_line({words_of::k_next_show, {{"moment", round.moment.text}}});
    say_line({words_of::k_next_invite, {{"moment", round.moment.text}}});
    if (fate == Fate::written) {
      say_line({words_of::k_written, {{"path", plan_path(loaded.school, round.moment)}}});
    }
  }
  if (rounds.empty()) {
    say_line(Message(words_of::k_no_rounds));
  }
  return text;
}

std::string answer(Env& env, const LoadedSchool& loaded, const PlanRequest& request, const Search& found,
                   Fate fate) {
  render::PlanReport report{.rounds = found.rounds,
                            .policy = loaded.policy,
                            .school = loaded.school,
                            .roster = loaded.roster,
                            .sources = env.sources,
                            .first = {},
                            .ending = found.ending,
                            .seed = request.seed,
                            .seconds = found.seconds};
  for (const planner::RoundPlan& round : found.rounds) {
    const auto plan = loaded.plans.find(round.moment);
    report.first.push_back(plan == loaded.plans.end() || plan->second.talks.empty());
  }
  const render::Look view = look(env);
  switch (env.format) {
    case Format::json:
      return render::render_plan_json(view.lang, report, request.all || request.moments.size() > 1);
    case Format::csv: {
      Plan all;
      for (const planner::RoundPlan& round : found.rounds) {
        all.talks.insert(all.talks.end(), round.plan.talks.begin(), round.plan.talks.end());
      }
      return write_plan(all);
    }
    case Format::junit:  // of other verbs only
    case Format::sarif:
    case Format::text:
      break;
  }
  std::string text = render::render_plan_report(view, report);
  if (env.quiet && !found.rounds.empty()) {
    text.erase(text.find_last_not_of('\n') + 1);
    return text + "\n";
  }
  return text + next_steps(view, loaded, found.rounds, request, fate);
}

/// The rounds that are asked for, with the what-if values put into the loaded school; none when something is
/// wrong, which is reported.
std::optional<std::vector<MomentId>> prepare(const PlanRequest& request, LoadedSchool& loaded, Env& env) {
  Diagnostics problems;
  const Agenda agenda = loaded.agenda(env.as_of);
  std::vector<MomentId> moments = chosen_rounds(request, loaded, agenda, env.as_of, problems);
  apply_settings(loaded, agenda, request.settings, moments, problems);
  if (problems.has_errors()) {
    report(env, problems);
    return {};
  }
  return moments;
}

}  // namespace

Exit forecast(const PlanRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  const auto moments = loaded ? prepare(request, *loaded, env) : std::nullopt;
  if (!moments) {
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  planner::BuildInput input = planning_input(*loaded, agenda, *moments, env.as_of);
  input.fresh = request.fresh;
  const std::vector<planner::StaffForecast> staff = planner::forecast(planner::build_problem(input));
  const render::ForecastView view{staff, *moments, loaded->policy, loaded->roster};
  switch (env.format) {
    case Format::json:
      deliver(env, "forecast.json", render::render_forecast_json(view));
      break;
    case Format::csv:
      deliver(env, "forecast.csv", csv(render::forecast_rows(view)));
      break;
    case Format::junit:  // of other verbs only
    case Format::sarif:
    case Format::text:
      deliver(env, "forecast.txt", render::render_forecast(look(env), view));
      break;
  }
  const bool fits =
      std::all_of(staff.begin(), staff.end(), [](const planner::StaffForecast& each) { return each.fits(); });
  return fits ? Exit::done : Exit::act;
}

Exit plan(const PlanRequest& request, Env& env) {
  const auto loaded = load_folder(env);
  const auto moments = loaded ? prepare(request, *loaded, env) : std::nullopt;
  if (!moments) {
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  planner::BuildInput input = planning_input(*loaded, agenda, *moments, env.as_of);
  input.fresh = request.fresh;
  Search found = search({request.seed, request.seconds, request.seconds.has_value()}, input, env);
  report(env, early_lines(*loaded, agenda, *moments));
  tell_of_gone(found.rounds, *loaded, agenda, env.as_of);
  Fate fate = request.settings.empty() ? Fate::dry_run : Fate::what_if;
  if (!env.dry_run && request.settings.empty()) {
    fate = write(*loaded, found.rounds, env) ? Fate::written : Fate::unchanged;
  }
  if (request.certificate) {  // asked for by name, also in a rehearsal
    write_proof(request.certificate->value, planner::write_certificates(found.certificates), env);
  }
  env.out << answer(env, *loaded, request, found, fate);
  const bool unplaced = std::any_of(found.rounds.begin(), found.rounds.end(),
                                    [](const planner::RoundPlan& round) { return !round.unplaced.empty(); });
  return unplaced ? Exit::act : Exit::done;
}

}  // namespace gesprek::commands
