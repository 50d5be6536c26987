#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

#include "planner/certificate/json.hpp"

namespace gesprek::planner {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> k_place_words{"room", "remote", "visit"};
constexpr std::array<std::string_view, 4> k_link_words{"other-day", "apart", "before", "in-turn"};

template <class Items, class ToJson>
Json list(const Items& items, ToJson to_json) {
  Json result = Json::array();
  for (const auto& item : items) {
    result.push_back(to_json(item));
  }
  return result;
}

Json talk_json(const Talk& talk, const std::string& name) {
  return {{"talk", name},
          {"people", talk.people},
          {"household", talk.household},
          {"minutes", talk.minutes},
          {"mandatory", talk.mandatory},
          {"fixed", talk.fixed},
          {"earlier", talk.earlier},
          {"planned", talk.planned},
          {"told", talk.told},
          {"as_before", talk.as_before},
          {"candidates", list(talk.candidates, [](const Candidate& c) {
             return Json::array({c.start, c.crew, c.place, c.cost});
           })}};
}

Json stretch_json(const Stretch& stretch) {
  return Json::array({stretch.start, stretch.end});
}

Json problem_json(const Certificate& certificate) {
  const Problem& problem = certificate.problem;
  const Prices& prices = problem.prices;
  Json talks = Json::array();
  for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
    talks.push_back(
        talk_json(problem.talks[talk], talk < certificate.names.size() ? certificate.names[talk] : ""));
  }
  return {{"prices",
           {{"waiting", prices.waiting},
            {"second_trip", prices.second_trip},
            {"hole", prices.hole},
            {"long_run", prices.long_run},
            {"session_used", prices.session_used},
            {"run_limit", prices.run_limit},
            {"free_break_after", prices.free_break_after}}},
          {"walking_gap", problem.walking_gap},
          {"longest_stretch", problem.longest_stretch},
          {"people", problem.people},
          {"crews", problem.crews},
          {"places", list(problem.places,
                          [](const Place& place) {
                            return Json{{"kind", k_place_words[static_cast<std::size_t>(place.kind)]},
                                        {"capacity", place.capacity},
                                        {"travel", place.travel}};
                          })},
          {"shifts", list(problem.shifts,
                          [](const Shift& shift) {
                            return Json{{"person", shift.person},
                                        {"time", stretch_json(shift.time)},
                                        {"breaks", list(shift.breaks, stretch_json)},
                                        {"counted", shift.counted}};
                          })},
          {"households",
           list(problem.households, [](const Household& household) { return household.waiting_factor; })},
          {"links", list(problem.links,
                         [](const Link& link) {
                           return Json{{"kind", k_link_words[static_cast<std::size_t>(link.kind)]},
                                       {"first", link.first},
                                       {"second", link.second},
                                       {"minutes", link.minutes}};
                         })},
          {"talks", talks}};
}

Json stage_json(const ProofStage& stage) {
  return {{"units", stage.units},
          {"prices", list(stage.prices,
                          [](const BlockPrice& block) {
                            return Json::array({block.person, block.start, block.end, block.price});
                          })},
          {"shares", list(stage.shares,
                          [](const ShiftShare& share) {
                            return Json::array({share.talk, share.shift, share.price});
                          })},
          {"closes", list(stage.closes, [](const std::pair<int, int>& closed) {
             return Json::array({closed.first, closed.second});
           })}};
}

Json split_json(const ProofSplit& split) {
  return {{"talk", split.talk}, {"cases", list(split.cases, [](const ProofCase& its) {
                                   return Json{{"ways", its.ways},
                                               {"stages", list(its.stages, stage_json)},
                                               {"split", split_json(its.split)}};
                                 })}};
}

Json certificate_json(const Certificate& certificate) {
  const Json stages = list(certificate.proof.stages,
                           [](const std::vector<ProofStage>& level) { return list(level, stage_json); });
  return {{"format", 1},
          {"scale", Proof::k_scale},
          {"problem", problem_json(certificate)},
          {"plan", certificate.assignment},
          {"levels", certificate.levels},
          {"bounds", certificate.bounds},
          {"proof",
           {{"teams", certificate.proof.teams},
            {"chains", certificate.proof.chains},
            {"stages", stages},
            {"splits", list(certificate.proof.splits, split_json)}}}};
}

}  // namespace

std::string write_certificates(const std::vector<Certificate>& certificates) {
  const Json document = certificates.size() == 1
                            ? certificate_json(certificates.front())
                            : Json{{"format", 1}, {"parts", list(certificates, certificate_json)}};
  return document.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gesprek::planner
