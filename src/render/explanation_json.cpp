#include "compliance/explain.hpp"
#include "compliance/people.hpp"
#include "render/describe.hpp"
#include "render/explanation.hpp"
#include "render/findings.hpp"
#include "render/json.hpp"
#include "render/unplaced_json.hpp"

namespace gesprek::render {
namespace {

Json reason_json(Lang lang, const Reason& reason, const Sources& sources) {
  return {{"fact", say(lang, reason.fact)},
          {"clause", reason.clause},
          {"source", place_json(reason.span, sources)}};
}

Json reasons_json(Lang lang, const std::vector<Reason>& reasons, const Sources& sources) {
  Json list = Json::array();
  for (const Reason& reason : reasons) {
    list.push_back(reason_json(lang, reason, sources));
  }
  return list;
}

Json row_json(const PlannedTalk& row) {
  return {{"start", row.has_clock ? iso(row.start) : iso(row.start.day)},
          {"staff", ids_json(row.staff)},
          {"room", id_json(row.room)}};
}

Json place_of_talk(const Plans& plans, const TalkId& id) {
  const PlannedTalk* row = row_of(plans, id);
  return row == nullptr ? Json(nullptr) : row_json(*row);
}

Json owed_json(Lang lang, const ExplanationInput& input, const OwedTalk& talk) {
  return {{"talk", talk.id.text},
          {"moment", talk.moment.text},
          {"pupil", talk.pupil.text},
          {"guardians", ids_json(talk.guardians)},
          {"teachers", ids_json(talk.teachers)},
          {"from", talk.dated ? Json(iso(talk.window.first)) : Json(nullptr)},
          {"until", talk.dated ? Json(iso(talk.window.last)) : Json(nullptr)},
          {"minutes", talk.minutes.count()},
          {"mandatory", key(talk.mandatory)},
          {"planned", place_of_talk(input.plans, talk.id)},
          {"why", reasons_json(lang, talk.why, input.sources)},
          {"missing", reasons_json(lang, talk.missing, input.sources)}};
}

Json steps_json(Lang lang, const std::vector<Step>& steps) {
  Json all = Json::array();
  for (const Step& step : steps) {
    all.push_back({{"what", say(lang, step.what)}, {"commands", step.commands}});
  }
  return all;
}

Json duty_json(Lang lang, const ExplanationInput& input, const Duty& duty) {
  const Explanation why = gesprek::explain_duty(duty);
  const std::vector<std::string> commands = settling_commands(duty);
  return {{"id", duty.id},
          {"rule", duty.rule},
          {"clause", duty.clause},
          {"promise", say(lang, why.promise)},
          {"status", word(duty.status)},
          {"due", day_json(duty.due)},
          {"met_on", day_json(duty.met_on)},
          {"owners", ids_json(duty.owners)},
          {"message", keyed_message(lang, duty)},
          {"evidence", keyed_evidence(lang, duty)},
          {"policy", place_json(duty.policy, input.sources)},
          {"row", place_json(duty.row, input.sources)},
          {"settle", commands.empty() ? Json(nullptr) : Json(commands.front())},
          {"steps", steps_json(lang, why.steps)}};
}

Json makes_way_json(const planner::Alternative& other) {
  if (other.other.empty()) {
    return nullptr;
  }
  return {
      {"talk", other.other.text}, {"start", iso(other.other_start)}, {"staff", ids_json(other.other_staff)}};
}

Json then_json(Lang lang, const planner::WhyThen& then) {
  Json alternatives = Json::array();
  for (const planner::Alternative& other : then.alternatives) {
    const planner::CostTerms& extra = other.extra;
    alternatives.push_back({{"start", iso(other.start)},
                            {"staff", ids_json(other.staff)},
                            {"swap", other.exchange ? id_json(other.other) : Json(nullptr)},
                            {"makes_way", makes_way_json(other)},
                            {"extra", extra.total()},
                            {"terms",
                             {{"wishes", extra.wishes},
                              {"waiting", extra.waiting},
                              {"trips", extra.trips},
                              {"holes", extra.holes},
                              {"long_runs", extra.long_runs},
                              {"sessions", extra.sessions}}}});
  }
  Json barred = Json::array();
  for (const Message& reason : then.barred) {
    barred.push_back(say(lang, reason));
  }
  return {{"stays", then.fixed != planner::Fixed::no},
          {"possible", then.possible},
          {"taken", then.taken},
          {"alternatives", alternatives},
          {"barred", barred}};
}

Json not_yet_json(Lang lang, const NotYet& outcome, const Sources& sources) {
  if (!outcome.unplaced) {
    return {{"place", row_json(*outcome.place)},
            {"reason", nullptr},
            {"suggestions", Json::array()},
            {"proven", nullptr},
            {"talks", Json::array()},
            {"wishes", Json::array()},
            {"rules", Json::array()},
            {"irreducible", nullptr}};
  }
  Json json = {{"place", nullptr}};
  add_why(lang, *outcome.unplaced, sources, json);
  return json;
}

}  // namespace

std::string explain_pupil_json(Lang lang, const ExplanationInput& input, const Pupil& pupil) {
  Json owed = Json::array();
  for (const OwedTalk& talk : input.agenda.talks) {
    if (talk.pupil == pupil.id) {
      owed.push_back(owed_json(lang, input, talk));
    }
  }
  Json not_owed = Json::array();
  for (const NotOwed& other : input.agenda.not_owed) {
    if (other.pupil == pupil.id) {
      not_owed.push_back(
          {{"moment", other.moment.text}, {"why", reason_json(lang, other.why, input.sources)}});
    }
  }
  return print_json(
      {{"format", 1}, {"kind", "pupil"}, {"pupil", pupil.id.text}, {"owed", owed}, {"not_owed", not_owed}});
}

std::string explain_talk_json(Lang lang, const ExplanationInput& input, const TalkId& talk,
                              const WhyPlace& why) {
  const OwedTalk* owed = input.agenda.talk(talk);
  Json duties = Json::array();
  for (const Duty& duty : input.duties) {
    if (duty.talk == talk) {
      duties.push_back(duty_json(lang, input, duty));
    }
  }
  return print_json(
      {{"format", 1},
       {"kind", "talk"},
       {"talk", talk.text},
       {"owed", owed == nullptr ? Json(nullptr) : owed_json(lang, input, *owed)},
       {"planned", place_of_talk(input.plans, talk)},
       {"then", why.then ? then_json(lang, *why.then) : Json(nullptr)},
       {"not_yet", why.not_yet ? not_yet_json(lang, *why.not_yet, input.sources) : Json(nullptr)},
       {"duties", duties}});
}

std::string explain_duty_json(Lang lang, const ExplanationInput& input, const Duty& duty) {
  return print_json({{"format", 1}, {"kind", "finding"}, {"finding", duty_json(lang, input, duty)}});
}

}  // namespace gesprek::render
