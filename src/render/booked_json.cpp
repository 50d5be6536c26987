#include "render/booked.hpp"
#include "render/problem_json.hpp"

namespace gesprek::render {

std::string render_booked_json(Lang lang, const Booked& booked, const Diagnostics& deviations,
                               const Sources& sources) {
  Json placed = Json::array();
  for (const PlannedTalk& row : booked.placed) {
    placed.push_back({{"talk", row.id.text},
                      {"pupil", row.pupil.text},
                      {"staff", ids_json(row.staff)},
                      {"start", iso(row.start)},
                      {"minutes", row.minutes.count()}});
  }
  return print_json({{"format", 1},
                     {"read", booked.read},
                     {"placed", placed},
                     {"known", booked.known},
                     {"unmatched", booked.unmatched},
                     {"other", booked.other},
                     {"dry_run", booked.dry_run},
                     {"deviations", problems_json(lang, deviations, sources)}});
}

}  // namespace gesprek::render
