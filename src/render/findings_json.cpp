#include <utility>

#include "render/describe.hpp"
#include "render/duty_json.hpp"
#include "render/findings.hpp"
#include "render/totals.hpp"

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
          {"row", place_json(duty.row, sources)},
          {"message", keyed_message(lang, duty)}};
}

/// Four blanks deeper, without the line break at its end.
std::string indented(std::string_view json) {
  json.remove_suffix(1);
  std::string text;
  for (const char c : json) {
    text += c;
    text += c == '\n' ? "    " : "";
  }
  return text;
}

Json summary_json(const DutySummary& summary) {
  return {{"met", summary.met},         {"late", summary.late},     {"overdue", summary.overdue},
          {"pending", summary.pending}, {"waived", summary.waived}, {"untracked", summary.untracked}};
}

Json totals_json(std::string_view kind, const std::vector<Total>& totals) {
  Json list = Json::array();
  for (const Total& total : totals) {
    Json entry = {{std::string(kind), total.key}};
    entry.update(summary_json(total.summary));
    list.push_back(std::move(entry));
  }
  return list;
}

Json totals_json(const Totals& totals) {
  return {{"moments", totals_json("moment", totals.moments)},
          {"classes", totals_json("class", totals.classes)},
          {"staff", totals_json("staff", totals.staff)}};
}

}  // namespace

Json duties_json(Lang lang, const std::vector<const Duty*>& duties, const Sources& sources) {
  Json list = Json::array();
  for (const Duty* duty : duties) {
    list.push_back(duty_json(lang, *duty, sources));
  }
  return list;
}

/// Each finding is printed before the next is made: as one tree thousands of them would take many times the
/// memory of their text.
void render_findings_json(Lang lang, const FindingsInput& input,
                          const std::function<void(std::string_view)>& write) {
  constexpr std::string_view k_end = "]\n}\n";
  const std::string text = print_json({{"format", 1},
                                       {"as_of", iso(input.as_of)},
                                       {"summary", summary_json(input.summary)},
                                       {"forgotten", input.forgotten},
                                       {"summary_of", input.chosen ? "choice" : "school"},
                                       {"totals", totals_json(totals_of(input.checked, input.policy))},
                                       {"findings", Json::array()}});
  if (input.findings.empty()) {
    return write(text);
  }
  write(std::string_view(text).substr(0, text.size() - k_end.size()));
  std::string_view before = "\n    ";
  for (const Duty* duty : input.findings) {
    write(std::exchange(before, ",\n    "));
    write(indented(print_json(duty_json(lang, *duty, input.sources))));
  }
  write("\n  ]\n}\n");
}

}  // namespace gesprek::render
