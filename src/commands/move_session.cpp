#include <algorithm>
#include <ostream>

#include "commands/hand_change_scene.hpp"
#include "commands/move.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "render/describe.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::plan;

/// The round's talks of one day at the same times of another.
std::vector<Relocation> to_other_day(const Scene& scene, const MomentId& moment, Day from, Day to) {
  std::vector<Relocation> relocations;
  const auto plan = scene.loaded->plans.find(moment);
  if (plan == scene.loaded->plans.end()) {
    return relocations;
  }
  for (const PlannedTalk& talk : plan->second.talks) {
    if (talk.start.day == from && talk.has_clock && !was_held(scene, talk)) {
      relocations.push_back({&talk, talk});
      relocations.back().after.start.day = to;
    }
  }
  return relocations;
}

/// Puts the round's sessions of the one day on the other, in memory: who received in them comes then instead.
/// False when there is none, or the school has opened a session on the other day itself, which then counts.
bool put_sessions(School& school, const MomentId& moment, Day from, Day to) {
  const auto round = std::ranges::find(school.rounds, moment, &SchoolRound::moment);
  if (round == school.rounds.end() ||
      std::ranges::find(round->sessions, to, &Session::day) != round->sessions.end()) {
    return false;
  }
  bool any = false;
  for (Session& session : round->sessions) {
    any = any || session.day == from;
    session.day = session.day == from ? to : session.day;
  }
  return any;
}

/// What goes, what it costs, and what does not go.
struct Outcome {
  std::vector<Relocation> going;
  HandChange change;
  std::vector<Refusal> staying;
};

/// Who cannot go may stand in the way of others: so they are judged again without them, until all can.
Outcome settle(std::vector<Relocation> relocations, const Scene& scene, const Env& env) {
  Outcome outcome;
  outcome.going = std::move(relocations);
  while (!outcome.going.empty()) {
    outcome.change = judge(outcome.going, *scene.loaded, scene.agenda, env);
    if (outcome.change.refused.empty()) {
      break;
    }
    std::erase_if(outcome.going, [&](const Relocation& each) {
      return std::ranges::find(outcome.change.refused, each.after.id, &Refusal::talk) !=
             outcome.change.refused.end();
    });
    std::ranges::move(outcome.change.refused, std::back_inserter(outcome.staying));
  }
  std::ranges::sort(outcome.staying, {}, &Refusal::talk);
  return outcome;
}

/// `ahead`: the school's file still has the sessions on the old day.
void answer(Env& env, const Scene& scene, const MoveSessionRequest& request, const Outcome& outcome,
            bool ahead) {
  const render::Look view = look(env);
  const Arg from{"from", request.from};
  const Arg to{"to", request.to.value};
  const Arg moment{"moment", request.moment.value};
  const auto line = [&](const Message& message) {
    env.out << render::paragraph(view, view.in_words(message));
  };
  line({words_of::k_session_moved, {{"count", static_cast<std::int64_t>(outcome.going.size())}, from, to}});
  if (!outcome.staying.empty()) {
    line({words_of::k_session_left, {{"count", static_cast<std::int64_t>(outcome.staying.size())}}});
    for (const Refusal& refusal : outcome.staying) {
      env.out << hang("  - ", terminal_safe(view.in_words(refusal.why)), view.width);
    }
  }
  say_consequences(env, scene, outcome.change);
  if (ahead) {
    line({words_of::k_session_in_file, {moment, from, to}});
  }
  if (!outcome.staying.empty()) {
    line({words_of::k_session_plan_rest, {moment}});
  }
}

}  // namespace

Exit move_session(const MoveSessionRequest& request, Env& env) {
  auto scene = open_scene(env);
  if (!scene) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const auto moment = find_moment(scene->loaded->policy, request.moment, problems);
  if (!moment) {
    report(env, problems);
    return Exit::wrong;
  }
  std::vector<Relocation> all = to_other_day(*scene, *moment, request.from, request.to.value);
  if (all.empty()) {
    return refuse(env, "no-talks", request.moment.span,
                  {words_of::k_no_talks_then, {{"moment", moment->text}, {"day", request.from}}},
                  Message(words_of::k_no_talks_then_help, {{"moment", moment->text}}));
  }
  const bool ahead = put_sessions(scene->loaded->school, *moment, request.from, request.to.value);
  const Outcome outcome = settle(std::move(all), *scene, env);
  if (outcome.going.empty()) {
    return refuse(env, "cannot-move", request.to.span, outcome.staying.front().why,
                  Message(words_of::k_none_can_go, {{"day", request.to.value}}));
  }
  write(*scene, outcome.going, env);
  answer(env, *scene, request, outcome, ahead);
  return Exit::done;
}

}  // namespace gesprek::commands
