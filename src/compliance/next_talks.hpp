// The talks that come after a day: what settles a follow-up or a new appointment.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "compliance/draft.hpp"
#include "compliance/facts.hpp"

namespace gesprek::compliance {

class NextTalks {
 public:
  explicit NextTalks(const Facts& facts);

  /// Sets whether what that line of the talk's log asks for was arranged, and when: on the day of the first
  /// of these invitations, be it that of the line, or at the latest when the next talk was held. A plan does
  /// not say when it was made: in time.
  void settle_arranged(Draft& draft, const TalkFacts& talk, const LogLine& line, const LogLines& invitations,
                       bool any_time) const;

 private:
  struct Next {
    std::optional<Day> held;
    std::optional<Day> planned;
  };
  /// The first day after `day` on which this pupil's talk of the same moment was held, and stands planned;
  /// with `any_time`, also a talk that can be asked for at any time (A18).
  Next after(const TalkFacts& talk, Day day, bool any_time) const;

  std::unordered_map<PupilId, std::vector<const TalkFacts*>> m_of_pupil;
};

}  // namespace gesprek::compliance
