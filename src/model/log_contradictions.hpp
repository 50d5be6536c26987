// Lines of the log that cannot both be true: one rule for those that are to be written and those that stand.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/records.hpp"

namespace gesprek {

/// The talk that a line speaks of; MOMENT/PUPIL of one that names none.
std::string subject_of(const LogLine& line);

/// What was said of the appointments of one talk.
class Appointments {
 public:
  void add(const LogLine& line);
  /// The line with which this one cannot be true: nobody came to a talk, or it was called off, and it was
  /// held on that very day. Null when there is none.
  const LogLine* contradict(const LogLine& line) const;
  /// The calling off of the appointment on that day, unless people were invited or the talk was held since.
  const LogLine* called_off(Day day) const;

 private:
  using ByDay = std::map<Day, const LogLine*>;
  ByDay m_held;
  ByDay m_nobody_came;
  ByDay m_called_off;            ///< since somebody was invited or it was held, by day of the appointment
  std::optional<Day> m_invited;  ///< the last time
};

/// Whether a talk stands in a plan on that day.
using IsPlanned = std::function<bool(const LogLine& line)>;

/// Each line of a log (as known_at) that contradicts an earlier one, with that one, in the order of the log.
/// Lines of whole rounds contradict nothing.
std::vector<std::pair<const LogLine*, const LogLine*>> find_contradictions(const Log& log,
                                                                           const IsPlanned& is_planned);

}  // namespace gesprek
