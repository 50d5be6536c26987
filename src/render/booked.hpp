// What import bookings did, for programs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "model/records.hpp"

namespace gesprek::render {

struct Booked {
  std::size_t read = 0;             ///< appointments in the files
  std::vector<PlannedTalk> placed;  ///< rows that are new or stand elsewhere than before
  std::size_t known = 0;            ///< that stood there already
  std::size_t unmatched = 0;        ///< that fit no talk, or two
  std::size_t other = 0;            ///< of a calendar, that name nobody of the school
  bool dry_run = false;
};

/// docs/reference/json.md; the deviations are what was said of the appointments.
std::string render_booked_json(Lang lang, const Booked& booked, const Diagnostics& deviations,
                               const Sources& sources);

}  // namespace gesprek::render
