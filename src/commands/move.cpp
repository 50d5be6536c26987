#include "commands/move.hpp"

#include <algorithm>
#include <ostream>

#include "commands/hand_change_scene.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "planner/round/alternatives.hpp"
#include "render/describe.hpp"
#include "render/plan_report.hpp"
#include "render/plan_view.hpp"
#include "words/commands.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::plan;

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
  if (was_held(scene, *talk)) {
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
  say_consequences(env, scene, change);
}

/// Judges, refuses or writes, and answers.
Exit carry_out(Scene& scene, const std::vector<Relocation>& relocations, Span span, Env& env) {
  const HandChange change = judge(relocations, *scene.loaded, scene.agenda, env);
  if (!change.refused.empty()) {
    return refuse(env, "cannot-move", span, change.refused.front().why,
                  Message(words_of::k_cannot_move_help));
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
    if (change.refused.empty()) {
      write(scene, relocations, env);
      answer(env, scene, relocations, change);
      return Exit::done;
    }
    refused = refused ? refused : change.refused.front().why;
  }
  return refuse(env, "cannot-move", span, *refused, Message(words_of::k_cannot_move_help));
}

std::vector<std::string> texts_of(const std::vector<PersonId>& people) {
  std::vector<std::string> texts;
  std::transform(people.begin(), people.end(), std::back_inserter(texts),
                 [](const PersonId& person) { return person.text; });
  return texts;
}

/// The one who is to receive, if somebody was named: one of those who can hold the talk, which is reported
/// otherwise.
std::optional<PersonId> chosen_teacher(const Scene& scene, const MoveRequest& request,
                                       Diagnostics& problems) {
  if (!request.teacher) {
    return {};
  }
  const auto person = find_staff(scene.loaded->roster, *request.teacher, problems);
  const OwedTalk* owed = scene.agenda.talk(TalkId(request.talk.value));
  if (!person || owed == nullptr) {
    return person;
  }
  const std::string name = render::staff_name(scene.loaded->roster, *person);
  const bool holds = std::find(owed->teachers.begin(), owed->teachers.end(), *person) != owed->teachers.end();
  if (!holds) {
    problems.error("other-teacher", request.teacher->span,
                   {words_of::k_other_teacher, {{"who", name}, {"talk", owed->id.text}}},
                   Message(words_of::k_other_teacher_help,
                           {{"teachers", some_of(texts_of(owed->teachers))}, {"pupil", owed->pupil.text}}));
  } else if (owed->duo == Duo::both) {
    problems.error("both-teachers", request.teacher->span,
                   {words_of::k_both_teachers, {{"talk", owed->id.text}}},
                   Message(words_of::k_both_teachers_help));
  }
  return person;
}

/// The talk with this teacher in the place of those who receive; its guests stay.
void hand_over(PlannedTalk& talk, const PersonId& teacher, const Agenda& agenda) {
  const OwedTalk* owed = agenda.talk(talk.id);
  std::vector<PersonId> staff{teacher};
  if (owed != nullptr) {
    staff.insert(staff.end(), owed->guests.begin(), owed->guests.end());
  }
  talk.staff = std::move(staff);
}

}  // namespace

Exit move(const MoveRequest& request, Env& env) {
  auto scene = open_scene(env);
  if (!scene) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const std::optional<PersonId> teacher = chosen_teacher(*scene, request, problems);
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  const OwedTalk* owed = without_place(*scene, request.talk);
  if (owed != nullptr && request.to.day) {
    const DateTime start{*request.to.day, request.to.clock};
    auto ways = ways_to_place(*owed, start, scene->loaded->roster);
    if (teacher) {
      std::erase_if(ways, [&](const PlannedTalk& way) { return way.staff.front() != *teacher; });
    }
    if (!ways.empty()) {
      return place(*scene, ways, request.to.span, env);
    }
  }
  const PlannedTalk* talk = changeable(*scene, request.talk, problems);
  if (talk == nullptr) {
    report(env, problems);
    return Exit::wrong;
  }
  PlannedTalk after = *talk;
  after.start = {request.to.day.value_or(talk->start.day), request.to.clock};
  if (teacher) {
    hand_over(after, *teacher, scene->agenda);
  }
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
  planner::exchange_places(first, second);
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
