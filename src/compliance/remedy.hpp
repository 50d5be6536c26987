// How a duty can still be settled: what to write into the log, or to plan.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/records.hpp"

namespace gesprek {

/// A line that `gesprek record` writes.
struct ToRecord {
  LogEvent event = LogEvent::held;
  bool undo = false;
  MomentId moment;
  PupilId pupil;
  TalkId talk;              ///< says moment and pupil too
  std::optional<Day> date;  ///< nothing: today
  std::string value;
  std::string finding;  ///< of a waiver: the duty that it settles, which says what it is about
};

/// When the entries are true, which the reader has to know before writing them down.
enum class Settling {
  done,          ///< once it has been done
  done_then,     ///< only if it was done in its own time: doing it now settles nothing, or makes no sense
  corrected,     ///< only if the log is wrong
  misdated,      ///< likewise; if it is right, the day was agreed on, which goes into requests.csv
  by_agreement,  ///< once a time has been agreed with the family: planning it as usual came too late
  placed_anew,   ///< once a time has been agreed with the family and stands in the plan in place of the old
  told_anew,     ///< likewise, where the round has no plan: the entry tells the time
  planned,       ///< by planning its moment; no entries
  agreed,      ///< too late for the round: a time agreed with the family goes into requests.csv, then planned
  moved,       ///< a row of a plan: by another time
  rewritten,   ///< a row of a plan: by correcting it
  removed,     ///< a row of a plan: by taking it out
  impossible,  ///< nothing but a waiver; no entries
};

/// Stands where a person chooses a time.
inline constexpr std::string_view k_time_to_choose = "TIME";

struct Remedy {
  Settling by = Settling::impossible;
  std::vector<ToRecord> entries;  ///< in this order
};

}  // namespace gesprek
