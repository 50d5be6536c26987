#include "render/describe.hpp"
#include "render/findings.hpp"
#include "render/json.hpp"

namespace gesprek::render {
namespace {

Json duty_json(Lang lang, const Duty& duty, const Sources& sources) {
  return {{"id", duty.id},
          {"rule", duty.rule},
          {"clause", duty.clause},
          {"severity", severity(duty.status)},
          {"status", word(duty.status)},
          {"moment", id_json(duty.moment)},
          {"pupil", id_json(duty.pupil)},
          {"class", id_json(duty.class_id)},
          {"talk", id_json(duty.talk)},
          {"owner", key(duty.owner)},
          {"owners", ids_json(duty.owners)},
          {"due", day_json(duty.due)},
          {"met_on", day_json(duty.met_on)},
          {"evidence", keyed_evidence(lang, duty)},
          {"policy", place_json(duty.policy, sources)},
          {"message", keyed_message(lang, duty)}};
}

Json duties_json(Lang lang, const std::vector<const Duty*>& duties, const Sources& sources) {
  Json list = Json::array();
  for (const Duty* duty : duties) {
    list.push_back(duty_json(lang, *duty, sources));
  }
  return list;
}

}  // namespace

std::string render_findings_json(Lang lang, const FindingsInput& input) {
  return print_json({{"format", 1},
                     {"as_of", iso(input.as_of)},
                     {"summary",
                      {{"met", input.summary.met},
                       {"late", input.summary.late},
                       {"overdue", input.summary.overdue},
                       {"pending", input.summary.pending},
                       {"waived", input.summary.waived},
                       {"untracked", input.summary.untracked}}},
                     {"findings", duties_json(lang, input.findings, input.sources)}});
}

std::string render_todo_json(Lang lang, const TodoInput& input, const Sources& sources) {
  return print_json(
      {{"format", 1}, {"until", iso(input.until)}, {"duties", duties_json(lang, input.duties, sources)}});
}

}  // namespace gesprek::render
