// What was logged in a series (messages, gatherings, checks) and speaks of one occurrence; and days that do
// not count because they are holidays.
#pragma once

#include <cstddef>
#include <vector>

#include "compliance/draft.hpp"
#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// Events that are logged in a series (messages, gatherings, checks) rather than for one talk.
bool is_series(LogEvent event);

/// Whether the line says that a pupil's individual chat was made (B12).
bool makes_chat(const LogLine& line);

/// False for a line of another kind than the moment's policy names, or through a channel that it does not
/// name.
bool counts_for(const LogLine& line, const Moment& moment);

/// A line of a series that names no moment speaks of every moment whose kind of evidence it is (a school-wide
/// check: only when there is one such moment); by their places in the policy.
std::vector<std::size_t> moments_meant(const LogLine& line, const Policy& policy);

/// The messages or checks that count for the occurrence: those of its pupil or class and those for the whole
/// school. Of another kind than the policy names, or through a channel that it does not name, they do not
/// count (B18, B21).
LogLines lines_logged(const Occurrence& occurrence, const Facts& facts);

/// Their days, in order, each once.
std::vector<Day> days_logged(const Occurrence& occurrence, const Facts& facts);

/// The message or check that the draft asks for, as the moment wants it.
ToRecord message_to_record(const Draft& draft, const Moment& moment, std::optional<Day> date);

/// The days of a school year that lie in no holiday, numbered, so that spans are counted without looking at
/// each day (B21: holidays are not counted).
class CountedDays {
 public:
  explicit CountedDays(const Calendar& calendar);

  /// The last day that lies at most so many counted days after another.
  Day last_within(Day day, int count) const;

 private:
  bool counts(Day day) const;

  DayRange m_range;
  std::vector<bool> m_counts;  ///< by days since the range's first
};

/// The last day for the next message after `day` under a longest interval: days in holidays do not count
/// unless the policy says so or counts in school days or weeks anyway.
Day next_by(Day day, const Cadence& cadence, const CountedDays& counted, const Calendar& calendar);

}  // namespace gesprek::compliance
