#include "render/problem_json.hpp"
#include "render/recorded.hpp"

namespace gesprek::render {

namespace {

Json lines_json(const std::vector<LogLine>& written) {
  Json lines = Json::array();
  for (const LogLine& line : written) {
    lines.push_back({{"at", iso(line.at)},
                     {"event", word(line.event)},
                     {"undo", line.undo},
                     {"moment", id_json(line.moment)},
                     {"pupil", id_json(line.pupil)},
                     {"talk", id_json(line.talk)},
                     {"date", iso(line.date)},
                     {"by", id_json(line.by)},
                     {"value", line.value}});
  }
  return lines;
}

}  // namespace

std::string render_recorded_json(const std::vector<LogLine>& written, std::size_t stood_already,
                                 bool dry_run) {
  return print_json({{"format", 1},
                     {"recorded", lines_json(written)},
                     {"stood_already", stood_already},
                     {"dry_run", dry_run}});
}

std::string render_notes_json(Lang lang, const TakenNotes& notes, const Diagnostics& deviations,
                              const Sources& sources) {
  return print_json({{"format", 1},
                     {"read", notes.read},
                     {"recorded", lines_json(notes.written)},
                     {"stood_already", notes.stood_already},
                     {"other", notes.other},
                     {"dry_run", notes.dry_run},
                     {"deviations", problems_json(lang, deviations, sources)}});
}

}  // namespace gesprek::render
