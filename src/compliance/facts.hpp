// What plan and log tell about everything that is owed, gathered once so that no rule searches the log.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compliance/compliance.hpp"
#include "compliance/waivers.hpp"

namespace gesprek::compliance {

using LogLines = std::vector<const LogLine*>;  ///< by date, then by when they were written

/// One talk with all that is known of it.
struct TalkFacts {
  const Moment* moment = nullptr;  ///< as it holds for the pupil's group, where the talk is owed
  std::size_t moment_index = 0;
  const OwedTalk* owed = nullptr;  ///< nothing: it was planned or logged without being owed (A18, follow-ups)
  TalkId id;
  PupilId pupil;
  const Pupil* pupil_row = nullptr;
  const PlannedTalk* planned = nullptr;  ///< the row with the latest start, unless it lapsed
  /// The row, when its day passed and nobody was ever invited for it: it came to nothing, so that the talk
  /// is still to be arranged.
  const PlannedTalk* lapsed = nullptr;
  LogLines lines;                   ///< of this talk alone; for everybody of the moment: Facts::rounds
  LogLines early;                   ///< that name it, but tell of days before its period: they are not of it
  std::vector<Day> held;            ///< the days on which it was held, in order, each once
  std::optional<Day> fell_through;  ///< the last no-show or calling off after which it was not held
  bool nobody_came = false;         ///< what fell through was a no-show
};

/// The log of one moment, other than of single talks.
struct RoundFacts {
  LogLines for_all;              ///< invited, form sent …: without a pupil or talk
  std::optional<Day> first_day;  ///< the first day on which one of its talks is planned or was held
  std::size_t planned = 0;       ///< rows in its plan
  /// Lines of events, messages and checks by whom they concern: a class, a pupil's key after "@", or "" for
  /// all.
  std::unordered_map<std::string, LogLines> by_subject;
  bool has_series = false;  ///< by_subject holds any line
};

struct Facts {
  explicit Facts(const ComplianceInput& all) : input(all) {}

  const ComplianceInput& input;
  std::map<std::pair<std::size_t, std::size_t>, Moment> by_group;  ///< moments by their and the group's place
  std::vector<TalkFacts> talks;  ///< the agenda's talks in its order, then what was not owed
  std::unordered_map<TalkId, std::size_t> places;  ///< where a talk stands in talks
  std::vector<RoundFacts> rounds;                  ///< by index in Policy::moments
  std::array<bool, 32> seen{};                     ///< by LogEvent: the log holds such a line
  bool seen_sharing = false;                       ///< a line says whether guardians can read a report
  bool seen_event = false;                 ///< a line tells of a gathering that the policy names as an event
  std::unordered_map<PupilId, Day> chats;  ///< when a pupil's individual chat was made
  bool any_plan = false;                   ///< some talk of some moment is planned
  std::unordered_map<PupilId, std::vector<const Guardian*>> guardians;  ///< in the order of the table
  std::unordered_map<std::string, const PersonName*> names;  ///< of staff, pupils and guardians, by key
  Waivers waivers;

  bool saw(LogEvent event) const { return seen.at(static_cast<std::size_t>(event)); }
};

/// Reads plan and log once: linear in the number of lines. Lines of pupils or moments that do not exist are
/// left out, as are lines whose day still lies ahead: what they tell has not happened yet.
Facts gather(const ComplianceInput& input);

/// Whether a line without a pupil speaks of this talk: everybody of the moment whom the school knew on that
/// day, or the named class.
bool covers(const LogLine& for_all, const TalkFacts& talk, const Facts& facts);

/// The keys of "present=G1,G2" and "guardians=G1"; nothing when the word is missing.
std::optional<std::vector<std::string_view>> named_people(const LogLine& line, std::string_view key);

/// What the lines "held" of a talk say by `key`, one line for each day on which it was held: a later line
/// about the same day corrects the earlier.
LogLines held_saying(const TalkFacts& talk, std::string_view key);

}  // namespace gesprek::compliance
