#include "commands/move.hpp"

#include <algorithm>
#include <ostream>
#include <set>

#include "commands/hand_change.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "render/describe.hpp"
#include "render/plan_report.hpp"
#include "render/plan_view.hpp"
#include "words/commands.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::plan;

/// The school, its agenda and the talk that is to be changed.
struct Scene {
  std::unique_ptr<LoadedSchool> loaded;
  Agenda agenda;
};

std::optional<Scene> open_scene(Env& env) {
  Scene scene{load_to_write(env), {}};
  if (!scene.loaded) {
    return {};
  }
  scene.agenda = scene.loaded->agenda(env.as_of);
  return scene;
}

bool was_held(const LoadedSchool& loaded, const PlannedTalk& talk) {
  return std::any_of(loaded.log.lines.begin(), loaded.log.lines.end(), [&](const LogLine& line) {
    return line.event == LogEvent::held && line.talk == talk.id;
  });
}

/// The planned talk that may still change; reported and null otherwise.
const PlannedTalk* changeable(const Scene& scene, const Word& word, Diagnostics& problems) {
  const auto id = find_talk(scene.agenda, scene.loaded->plans, word, problems);
  if (!id) {
    return nullptr;
  }
  const PlannedTalk* talk = planned_talk(scene.loaded->plans, *id);
  const Arg name{"talk", id->text};
  if (talk == nullptr) {
    problems.error("not-planned", word.span, {words_of::k_not_planned, {name}},
                   Message(words_of::k_not_planned_help, {{"moment", moment_of(*id).text}, name}));
    return nullptr;
  }
  if (was_held(*scene.loaded, *talk)) {
    problems.error("already-held", word.span, {words_of::k_already_held, {name}},
                   Message(words_of::k_already_held_help));
    return nullptr;
  }
  if (!talk->has_clock) {
    problems.error("no-clock", word.span, {words_of::k_no_clock_talk, {name}},
                   Message(words_of::k_no_clock_talk_help));
    return nullptr;
  }
  return talk;
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

std::string signed_number(planner::Cost change) {
  return (change > 0 ? "+" : "") + std::to_string(change);
}

/// "Dit kost 12 meer: wachten +9, gaten +3."
Message cost_words(const planner::CostTerms& before, const planner::CostTerms& after) {
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
  const Phrase& phrase = change > 0 ? words_of::k_costs_more : words_of::k_costs_less;
  return {phrase, {{"cost", std::int64_t{std::abs(change)}}, {"terms", std::move(terms)}}};
}

void answer(Env& env, const Scene& scene, const std::vector<Relocation>& relocations,
            const HandChange& change) {
  const render::Look view = look(env);
  const auto line = [&](const Message& message) {
    env.out << render::paragraph(view, view.in_words(message));
  };
  for (const Relocation& relocation : relocations) {
    if (relocation.before == nullptr) {
      line({words_of::k_placed,
            {{"talk", relocation.after.id.text},
             {"to", render::place_text(view, scene.loaded->school, relocation.after)}}});
      continue;
    }
    line({words_of::k_moved,
          {{"talk", relocation.after.id.text},
           {"from", render::place_text(view, scene.loaded->school, *relocation.before)},
           {"to", render::place_text(view, scene.loaded->school, relocation.after)}}});
    if (relocation.after.pinned) {
      line({words_of::k_stays_pinned, {{"talk", relocation.after.id.text}}});
    }
  }
  line(cost_words(change.before, change.after));
  for (const Message& remark : change.remarks) {
    line(remark);
  }
  if (!change.tell.empty()) {
    std::vector<std::string> people;
    for (const PersonId& person : change.tell) {
      std::string name = render::guardian_name(scene.loaded->roster, person);
      if (std::find(people.begin(), people.end(), name) == people.end()) {
        people.push_back(std::move(name));
      }
    }
    line({words_of::k_tell_moved, {{"people", render::enumerate(view.lang, people)}}});
  }
  if (env.dry_run) {
    line(Message(words_of::k_not_written));
  }
}

/// Judges, refuses or writes, and answers.
Exit carry_out(Scene& scene, const std::vector<Relocation>& relocations, Span span, Env& env) {
  const HandChange change = judge(relocations, *scene.loaded, scene.agenda, env);
  if (change.refused) {
    return refuse(env, "cannot-move", span, *change.refused, Message(words_of::k_cannot_move_help));
  }
  write(scene, relocations, env);
  answer(env, scene, relocations, change);
  return Exit::done;
}

/// The talk when it is owed and has no place yet.
const OwedTalk* without_place(const Scene& scene, const Word& word) {
  const TalkId id(word.value);
  return planned_talk(scene.loaded->plans, id) == nullptr ? scene.agenda.talk(id) : nullptr;
}

/// Puts a talk without a place at a time, with the first teacher who can receive then.
Exit place(Scene& scene, const std::vector<PlannedTalk>& ways, Span span, Env& env) {
  std::optional<Message> refused;
  for (const PlannedTalk& way : ways) {
    const std::vector<Relocation> relocations{{nullptr, way}};
    const HandChange change = judge(relocations, *scene.loaded, scene.agenda, env);
    if (!change.refused) {
      write(scene, relocations, env);
      answer(env, scene, relocations, change);
      return Exit::done;
    }
    refused = refused ? refused : change.refused;
  }
  return refuse(env, "cannot-move", span, *refused, Message(words_of::k_cannot_move_help));
}

}  // namespace

Exit move(const MoveRequest& request, Env& env) {
  auto scene = open_scene(env);
  if (!scene) {
    return Exit::wrong;
  }
  const OwedTalk* owed = without_place(*scene, request.talk);
  if (owed != nullptr && request.to.day) {
    const DateTime start{*request.to.day, request.to.clock};
    const auto ways = ways_to_place(*owed, start, scene->loaded->roster);
    if (!ways.empty()) {
      return place(*scene, ways, request.to.span, env);
    }
  }
  Diagnostics problems;
  const PlannedTalk* talk = changeable(*scene, request.talk, problems);
  if (talk == nullptr) {
    report(env, problems);
    return Exit::wrong;
  }
  PlannedTalk after = *talk;
  after.start = {request.to.day.value_or(talk->start.day), request.to.clock};
  return carry_out(*scene, {{talk, std::move(after)}}, request.to.span, env);
}

Exit swap(const SwapRequest& request, Env& env) {
  auto scene = open_scene(env);
  if (!scene) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const PlannedTalk* talk = changeable(*scene, request.talk, problems);
  const PlannedTalk* other = changeable(*scene, request.other, problems);
  if (talk != nullptr && talk == other) {
    problems.error("same-talk", request.other.span, Message(words_of::k_same_talk),
                   Message(words_of::k_same_talk_help));
  }
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  PlannedTalk first = *talk;
  PlannedTalk second = *other;
  std::swap(first.start, second.start);
  if (first.staff == second.staff) {
    std::swap(first.room, second.room);  // else each teacher stays in the own room
  }
  return carry_out(*scene, {{talk, std::move(first)}, {other, std::move(second)}}, request.talk.span, env);
}

Exit pin(const PinRequest& request, Env& env) {
  auto scene = open_scene(env);
  if (!scene) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const PlannedTalk* talk = changeable(*scene, request.talk, problems);
  if (talk == nullptr) {
    report(env, problems);
    return Exit::wrong;
  }
  PlannedTalk after = *talk;
  after.pinned = !request.undo;
  const render::Look view = look(env);
  const Message said(
      request.undo ? words_of::k_unpinned : words_of::k_pinned,
      {{"talk", talk->id.text}, {"to", render::place_text(view, scene->loaded->school, *talk)}});
  if (request.undo && !env.dry_run) {
    const Plans plans = relocated(scene->loaded->plans, {{talk, after}});
    write_released(*scene->loaded, *scene->loaded->lock, plans.at(after.moment), after.id);
  } else {
    write(*scene, {{talk, std::move(after)}}, env);
  }
  env.out << render::paragraph(view, view.in_words(said));
  if (env.dry_run) {
    env.out << render::paragraph(view, view.in_words(words_of::k_not_written));
  }
  return Exit::done;
}

}  // namespace gesprek::commands
