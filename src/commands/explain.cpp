#include "commands/explain.hpp"

#include <algorithm>
#include <iterator>

#include "commands/duties.hpp"
#include "commands/output.hpp"
#include "commands/planning.hpp"
#include "commands/report.hpp"
#include "commands/search.hpp"
#include "commands/targets.hpp"
#include "compliance/plan_check.hpp"
#include "compliance/rules.hpp"
#include "render/explanation.hpp"
#include "words/explain.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::explain;

/// The search for a place of one talk takes no longer; most rounds need a fraction of a second.
constexpr double k_most_seconds = 5;

/// Of a finding that is not there, what there is about the same: "planned:rapport/P1" for
/// "held:rapport/P1".
std::optional<Message> findings_about_the_same(const std::string& typed, const std::vector<Duty>& duties) {
  const std::size_t colon = std::min(typed.find(':'), typed.size());
  if (compliance::find_rule(typed.substr(0, colon)) == nullptr || colon == typed.size()) {
    return std::nullopt;
  }
  const std::string subject = typed.substr(colon + 1, typed.find('@', colon) - colon - 1);
  std::vector<std::string> ids;
  for (const Duty& duty : duties) {
    const bool is_settled = duty.status == DutyStatus::met || duty.status == DutyStatus::untracked;
    const std::string_view about = std::string_view(duty.id).substr(duty.rule.size() + 1);
    if (!is_settled && about.substr(0, about.find_first_of("@:")) == subject) {
      ids.push_back(duty.id);
    }
  }
  return ids.empty() ? std::nullopt
                     : std::optional(Message(words_of::k_about_the_same, {{"ids", some_of(ids)}}));
}

Exit refuse_unknown(const Word& what, const render::ExplanationInput& input, Env& env) {
  if (const auto help = findings_about_the_same(what.value, input.duties)) {
    return refuse(env, "unknown-finding", what.span, {words_of::k_no_finding, {{"typed", what.value}}}, help);
  }
  std::vector<std::string> known;
  for (const Pupil& pupil : input.roster.pupils) {
    known.push_back(pupil.id.text);
  }
  for (const OwedTalk& talk : input.agenda.talks) {
    known.push_back(talk.id.text);
  }
  const auto near = suggestion(what.value, known);
  return refuse(env, "unknown-subject", what.span, {words_of::k_unknown, {{"typed", what.value}}},
                near ? near : std::optional(Message(words_of::k_unknown_help)));
}

/// What a plan of its round would do with the talk, which keeps all that stands as `plan` does.
std::optional<render::NotYet> not_yet(const planner::BuildInput& input, const TalkId& talk, Env& env) {
  const Search found = search({.seconds = k_most_seconds, .about = talk}, input, env);
  for (const planner::RoundPlan& round : found.rounds) {
    if (!round.unplaced.empty()) {
      return render::NotYet{round.unplaced.front(), {}};
    }
    const auto row = std::ranges::find(round.plan.talks, talk, &PlannedTalk::id);
    if (row != round.plan.talks.end()) {
      return render::NotYet{{}, *row};
    }
  }
  return {};
}

/// Why it is then: what another time would cost with all rounds counted, those besides its own as they stand.
std::optional<planner::WhyThen> why_then(LoadedSchool& loaded, planner::BuildInput input,
                                         const OwedTalk& talk) {
  input.moments = planned_rounds(loaded, {talk.moment});
  for (const auto& [moment, plan] : loaded.plans) {
    for (const PlannedTalk& row : plan.talks) {
      if (moment != talk.moment) {
        input.by_hand.insert(row.id);
      }
    }
  }
  return planner::why_then(input, talk.id);
}

/// Why a planned talk is when it is, and why another has no place.
render::WhyPlace why_place(LoadedSchool& loaded, const Agenda& agenda, const TalkId& talk, Env& env) {
  const OwedTalk* owed = agenda.talk(talk);
  if (owed == nullptr) {
    return {};
  }
  const planner::BuildInput input = planning_input(loaded, agenda, {owed->moment}, env.as_of);
  const planner::Standing standing = planner::standing_of(*owed, input);
  if (standing.row != nullptr) {
    return {standing.row->has_clock ? why_then(loaded, input, *owed) : std::nullopt, {}};
  }
  return {{}, standing.settled ? std::nullopt : not_yet(input, talk, env)};
}

/// The pupil of a talk that is not owed, MOMENT/PUPIL: what is said of the pupil says why not. Null for
/// anything else.
const Pupil* pupil_without(const std::string& talk, const LoadedSchool& loaded) {
  const std::size_t slash = talk.find('/');
  const bool known =
      slash != std::string::npos && loaded.policy.find(MomentId(talk.substr(0, slash))) != nullptr;
  return known ? loaded.roster.pupil(PupilId(talk.substr(slash + 1))) : nullptr;
}

const Duty* find(const std::vector<Duty>& duties, const std::string& id) {
  const auto found = std::ranges::find(duties, id, &Duty::id);
  return found != duties.end() ? &*found : nullptr;
}

/// Takes out what another finding tells.
std::vector<Duty> take_told(std::vector<Duty>& duties) {
  const auto told = std::stable_partition(duties.begin(), duties.end(),
                                          [](const Duty& duty) { return duty.told_by.empty(); });
  std::vector<Duty> elsewhere(std::make_move_iterator(told), std::make_move_iterator(duties.end()));
  duties.erase(told, duties.end());
  return elsewhere;
}

}  // namespace

Exit explain(const ExplainRequest& request, Env& env) {
  auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  const ComplianceInput facts = compliance_input(*loaded, agenda, env.as_of);
  const std::vector<Duty> of_plans = check_plans(facts);
  std::vector<Duty> duties = every_duty(facts);
  const std::vector<Duty> elsewhere = take_told(duties);
  const render::ExplanationInput input{loaded->policy, loaded->school, loaded->roster, agenda,
                                       loaded->plans,  duties,         env.sources};
  const render::Look view = look(env);
  const bool json = env.format == Format::json;
  const std::string& what = request.what.value;
  const Duty* duty = find(duties, what);
  duty = duty != nullptr ? duty : find(of_plans, what);  // a finding of `check --plan-only`
  duty = duty != nullptr ? duty : find(elsewhere, what);
  if (duty != nullptr) {
    deliver(env, "explain",
            json ? explain_duty_json(view.lang, input, *duty) : explain_duty(view, input, *duty));
    return Exit::done;
  }
  if (const Pupil* pupil = loaded->roster.pupil(PupilId(what))) {
    deliver(env, "explain",
            json ? explain_pupil_json(view.lang, input, *pupil) : explain_pupil(view, input, *pupil));
    return Exit::done;
  }
  const TalkId talk(what);
  if (agenda.talk(talk) == nullptr && planned_talk(loaded->plans, talk) == nullptr) {
    const Pupil* pupil = pupil_without(what, *loaded);
    if (pupil == nullptr) {
      return refuse_unknown(request.what, input, env);
    }
    deliver(env, "explain",
            json ? explain_pupil_json(view.lang, input, *pupil) : explain_pupil(view, input, *pupil));
    return Exit::done;
  }
  const render::WhyPlace why = why_place(*loaded, agenda, talk, env);
  deliver(env, "explain",
          json ? explain_talk_json(view.lang, input, talk, why) : explain_talk(view, input, talk, why));
  return Exit::done;
}

}  // namespace gesprek::commands
