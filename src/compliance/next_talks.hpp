// The talks that come after a day: what settles a follow-up or a new appointment.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

class NextTalks {
 public:
  explicit NextTalks(const Facts& facts);

  /// The first day after `day` on which this pupil's talk of the same moment was held or stands planned; with
  /// `any_time`, also a talk that can be asked for at any time (A18).
  std::optional<Day> after(const TalkFacts& talk, Day day, bool any_time) const;

  /// Whether the talk's people were invited again after that line of its log, be it on the same day.
  static bool invited_again(const TalkFacts& talk, const LogLine& line);

 private:
  std::unordered_map<PupilId, std::vector<const TalkFacts*>> m_of_pupil;
};

}  // namespace gesprek::compliance
