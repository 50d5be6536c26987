// The faults that the generator plants, each with the days on which `gesprek check` must show it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compliance/compliance.hpp"
#include "model/records.hpp"

namespace gesprek::example {

/// One finding, for as long as it has one status: a report that comes ten days late is two of them, overdue
/// and then late.
struct Planted {
  std::string_view rule;  ///< as Duty::rule
  std::string id;         ///< as Duty::id
  std::string clause;
  MomentId moment;
  TalkId talk;
  PupilId pupil;
  DutyStatus status = DutyStatus::overdue;
  Day from;                  ///< the first day on which it shows
  std::optional<Day> until;  ///< the last one; none: it stays
  /// Missing evidence proves nothing before the school logs such evidence at all: shown from the first line
  /// of one of these on.
  std::vector<LogEvent> tracked_by;
  bool of_this_moment = false;  ///< those lines must be of the fault's own moment
};

/// Moves each fault to the day from which it can show, given the log; leaves out what never shows.
std::vector<Planted> as_tracked(std::vector<Planted> planted, const std::vector<LogLine>& lines);

/// planted.json: the faults by the day on which they show.
std::string render_planted(std::vector<Planted> planted);

}  // namespace gesprek::example
