#include "commands/hand_change_scene.hpp"

#include <algorithm>
#include <ostream>
#include <set>

#include "agenda/own_period.hpp"
#include "commands/output.hpp"
#include "model/log_facts.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::plan;

std::string signed_number(planner::Cost change) {
  return (change > 0 ? "+" : "") + std::to_string(change);
}

/// "Dit kost 12 meer: wachten +9, gaten +3. …" and what such a number means.
Message cost_words(const planner::CostTerms& before, const planner::CostTerms& after,
                   const Weights& weights) {
  std::vector<Message> terms;
  const auto add = [&](const Phrase& phrase, planner::Cost change) {
    if (change != 0) {
      terms.push_back({phrase, {{"change", signed_number(change)}}});
    }
  };
  add(words_of::k_term_waiting, after.waiting - before.waiting);
  add(words_of::k_term_trips, after.trips - before.trips);
  add(words_of::k_term_holes, after.holes - before.holes);
  add(words_of::k_term_runs, after.long_runs - before.long_runs);
  add(words_of::k_term_sessions, after.sessions - before.sessions);
  add(words_of::k_term_wishes, after.wishes - before.wishes);
  const planner::Cost change = after.total() - before.total();
  if (change == 0) {
    return Message(words_of::k_costs_same);
  }
  const Message points(words_of::k_points, {{"waiting", std::int64_t{weights.waiting}},
                                            {"trip", std::int64_t{weights.second_trip}}});
  const Phrase& phrase = change > 0 ? words_of::k_costs_more : words_of::k_costs_less;
  return {phrase,
          {{"cost", std::int64_t{std::abs(change)}},
           {"terms", std::move(terms)},
           {"points", std::vector{points}}}};
}

/// Each once, in the order in which they come up.
std::vector<std::string> names_of(const std::vector<PersonId>& people, const Roster& roster) {
  std::vector<std::string> names;
  for (const PersonId& person : people) {
    std::string name = render::guardian_name(roster, person);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  return names;
}

}  // namespace

std::optional<Scene> open_scene(Env& env) {
  Scene scene{load_to_write(env), {}};
  if (!scene.loaded) {
    return {};
  }
  scene.agenda = scene.loaded->agenda(env.as_of);
  return scene;
}

bool was_held(const Scene& scene, const PlannedTalk& talk) {
  const OwedTalk* owed = scene.agenda.talk(talk.id);
  const auto& lines = scene.loaded->log.lines;
  return std::any_of(lines.begin(), lines.end(), [&](const LogLine& line) {
    return took_place(line) && line.talk == talk.id &&
           (owed == nullptr || !is_before_period(line, *owed, &talk));
  });
}

void write(Scene& scene, const std::vector<Relocation>& relocations, const Env& env) {
  if (env.dry_run) {
    return;
  }
  const Plans plans = relocated(scene.loaded->plans, relocations);
  std::set<MomentId> moments;
  std::vector<const Plan*> changed;
  for (const Relocation& relocation : relocations) {
    if (moments.insert(relocation.after.moment).second) {
      changed.push_back(&plans.at(relocation.after.moment));
    }
  }
  write_plans(*scene.loaded, *scene.loaded->lock, changed, Author::person);
}

void say_consequences(Env& env, const Scene& scene, const HandChange& change) {
  const render::Look view = look(env);
  const auto line = [&](const Message& message) {
    env.out << render::paragraph(view, view.in_words(message));
  };
  line(cost_words(change.before, change.after, scene.loaded->school.planning.weights));
  std::set<std::string> said;
  for (const Message& remark : change.remarks) {
    if (said.insert(view.in_words(remark)).second) {
      line(remark);
    }
  }
  if (!change.tell.empty()) {
    const auto people = names_of(change.tell, scene.loaded->roster);
    line({words_of::k_tell_moved, {{"people", render::enumerate(view.lang, people)}}});
  }
  if (env.dry_run) {
    line(Message(words_of::k_not_written));
  }
}

}  // namespace gesprek::commands
