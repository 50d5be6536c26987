#include <cmath>

#include "compliance/people.hpp"
#include "render/json.hpp"
#include "render/plan_report.hpp"
#include "render/share_json.hpp"
#include "render/unplaced_json.hpp"

namespace gesprek::render {
namespace {

constexpr double k_thousandths = 1000.0;

Json talk_json(const PlannedTalk& talk) {
  return {{"talk", talk.id.text},
          {"pupil", talk.pupil.text},
          {"guardians", ids_json(talk.guardians)},
          {"staff", ids_json(talk.staff)},
          {"start", talk.has_clock ? iso(talk.start) : iso(talk.start.day)},
          {"minutes", talk.minutes.count()},
          {"room", id_json(talk.room)},
          {"mode", word(talk.mode)},
          {"pinned", talk.pinned}};
}

Json talks_json(const Plan& plan) {
  Json list = Json::array();
  for (const PlannedTalk& talk : plan.talks) {
    list.push_back(talk_json(talk));
  }
  return list;
}

template <class Items, class ToJson>
Json list_json(const Items& items, ToJson to_json) {
  Json list = Json::array();
  for (const auto& item : items) {
    list.push_back(to_json(item));
  }
  return list;
}

Json unplaced_json(Lang lang, const planner::UnplacedTalk& talk, const Sources& sources) {
  Json json = {{"talk", talk.talk.text}, {"pupil", talk.pupil.text}};
  add_why(lang, talk, sources, json);
  return json;
}

/// A pupil who is not at school when the round is held stands in the list too: nobody is left out in silence.
Json absent_json(Lang lang, const planner::AbsentPupil& absent) {
  return {{"talk", nullptr},
          {"pupil", absent.pupil.text},
          {"reason", say(lang, absent.reason)},
          {"suggestions", Json::array()},
          {"proven", true},
          {"talks", Json::array()},
          {"wishes", Json::array()},
          {"rules", Json::array()},
          {"irreducible", true}};
}

Json unplaced_list(Lang lang, const planner::RoundPlan& round, const Sources& sources) {
  Json list = list_json(round.unplaced, [&](const auto& talk) { return unplaced_json(lang, talk, sources); });
  for (const planner::AbsentPupil& absent : round.absent) {
    list.push_back(absent_json(lang, absent));
  }
  return list;
}

Json change_json(const planner::PlanChange& change) {
  const auto side = [](const std::optional<PlannedTalk>& talk) {
    return talk ? talk_json(*talk) : Json(nullptr);
  };
  return {{"talk", change.talk.text},           {"before", side(change.before)},
          {"after", side(change.after)},        {"published", change.published},
          {"tell", ids_json(change.tell)},      {"join", ids_json(change.join)},
          {"told_else", side(change.told_else)}};
}

Json proposed_json(const planner::ProposedSession& proposed) {
  return {{"day", iso(proposed.session.day)},
          {"from", iso(proposed.session.clock.start)},
          {"until", iso(proposed.session.clock.end)},
          {"staff", ids_json(proposed.session.staff)}};
}

std::string_view ending_word(Ending ending) {
  constexpr std::string_view k_words[] = {"proven", "budget", "time", "interrupt"};
  return k_words[static_cast<std::size_t>(ending)];
}

/// Rounds that share no day are searched one after the other: one may be proven where the search of another
/// was cut short.
Ending ending_of(const PlanReport& report, const planner::RoundPlan& round) {
  return round.stopped == planner::Stopped::proven ? Ending::proven : report.ending;
}

Json round_json(Lang lang, const PlanReport& report, const planner::RoundPlan& round) {
  Json levels = Json::array();
  for (const planner::LevelReport& level : round.levels) {
    levels.push_back({{"name", level.name}, {"cost", level.cost}, {"bound", level.bound}});
  }
  const planner::CostTerms& terms = round.terms;
  return {
      {"format", 1},
      {"moment", round.moment.text},
      {"talks", talks_json(round.plan)},
      {"unplaced", unplaced_list(lang, round, report.sources)},
      {"levels", levels},
      {"cost", round.cost},
      {"bound", round.bound},
      {"gap", round.gap ? Json(*round.gap) : Json(nullptr)},
      {"changes", list_json(round.changes, change_json)},
      {"to_tell", list_json(round.to_tell, change_json)},
      {"seconds", std::round(report.seconds * k_thousandths) / k_thousandths},
      {"stopped", ending_word(ending_of(report, round))},
      {"seed", report.seed},
      {"terms",
       {{"wishes", terms.wishes},
        {"waiting", terms.waiting},
        {"trips", terms.trips},
        {"holes", terms.holes},
        {"long_runs", terms.long_runs},
        {"sessions", terms.sessions}}},
      {"proposed", list_json(round.proposed, proposed_json)},
      {"clashes", list_json(round.clashes, [&](const Message& clash) { return say(lang, keyed(clash)); })},
      {"households", list_json(round.households, household_share_json)},
      {"staff", list_json(round.staff, staff_share_json)}};
}

}  // namespace

std::string render_plan_json(Lang lang, const PlanReport& report, bool several) {
  if (!several) {
    return print_json(round_json(lang, report, report.rounds.front()));
  }
  Json plans = Json::array();
  for (const planner::RoundPlan& round : report.rounds) {
    plans.push_back(round_json(lang, report, round));
  }
  return print_json({{"format", 1}, {"plans", plans}});
}

std::string render_standing_plans_json(const std::vector<Plan>& plans) {
  Json list = Json::array();
  for (const Plan& plan : plans) {
    list.push_back({{"format", 1}, {"moment", plan.moment.text}, {"talks", talks_json(plan)}});
  }
  return print_json(plans.size() == 1 ? list.front() : Json{{"format", 1}, {"plans", list}});
}

}  // namespace gesprek::render
