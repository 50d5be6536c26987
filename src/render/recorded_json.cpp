#include "render/json.hpp"
#include "render/recorded.hpp"

namespace gesprek::render {

std::string render_recorded_json(const std::vector<LogLine>& written, std::size_t stood_already,
                                 bool dry_run) {
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
  return print_json(
      {{"format", 1}, {"recorded", lines}, {"stood_already", stood_already}, {"dry_run", dry_run}});
}

}  // namespace gesprek::render
