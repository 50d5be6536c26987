// Duties that somebody settled without meeting them: `waived` lines with `rule=` and `reason=`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek::compliance {

/// What a waiver is asked about.
struct WaiverQuestion {
  std::string_view rule;
  MomentId moment;
  TalkId talk;
  PupilId pupil;
  ClassId class_id;
  std::optional<DayRange> period;  ///< of one occurrence among several: the waiver's date must lie in it
};

/// A waiver settles the duties of its rule that agree with every key that it names (talk, pupil, moment,
/// class). One without a reason, or that names nobody and nothing, settles nothing.
class Waivers {
 public:
  void add(const LogLine& line);
  /// The line that settles the duty, or nothing.
  const LogLine* find(const WaiverQuestion& question) const;

 private:
  std::unordered_map<std::string, std::vector<const LogLine*>>
      m_by_subject;  ///< "rule" and the narrowest key that the line names
};

}  // namespace gesprek::compliance
