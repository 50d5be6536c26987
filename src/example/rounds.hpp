// When an example school receives: the sessions of each round, long enough for the load that is asked for.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/rng.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek::example {

enum class PartOfDay { afternoon, evening };

/// A day on which the school could open a session.
struct Slot {
  Day day;
  PartOfDay part{};
};

/// One round of talks as the school sets it up.
struct RoundTemplate {
  std::string_view moment;
  std::vector<int> grades;  ///< whom it concerns, to reckon how many talks to expect
  int permille = 1000;      ///< of those pupils who will have the talk
  int minutes = 10;
  bool state_minutes = false;        ///< the policy leaves the duration to the school
  std::vector<Slot> slots;           ///< in the order in which the school opens them
  std::optional<DayRange> signup{};  ///< guardians choose their time on these days (A20)
};

/// The rounds with sessions under one of the two shipped policies; none for another policy.
std::vector<RoundTemplate> round_templates(std::string_view policy);

/// The first Monday to Friday on which the moments without talks take place, and other rounds of the school's
/// own dating.
std::vector<SchoolRound> event_rounds(std::string_view policy);

/// Opens sessions so that, over all classes, talks fill about `load` percent of the time. A part-timer misses
/// one session in three with a chance of 0.3, unless the class could then not be received.
std::vector<SchoolRound> make_rounds(std::string_view policy, const Roster& roster, int load, Rng& rng);

}  // namespace gesprek::example
