// What record wrote, for programs.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "model/records.hpp"

namespace gesprek::render {

/// docs/reference/json.md
std::string render_recorded_json(const std::vector<LogLine>& written, std::size_t stood_already,
                                 bool dry_run);

/// What `import notes` did: the same, with what was passed over.
struct TakenNotes {
  std::size_t read = 0;
  std::vector<LogLine> written;
  std::size_t stood_already = 0;
  std::size_t other = 0;  ///< of another kind
  bool dry_run = false;
};
std::string render_notes_json(Lang lang, const TakenNotes& notes, const Diagnostics& deviations,
                              const Sources& sources);

}  // namespace gesprek::render
