// What the log states: lines that differ only in when and by whom they were written down state the same fact.
#pragma once

#include <cstddef>
#include <optional>

#include "model/records.hpp"

namespace gesprek {

/// Whether the line says that an appointment came to nothing: nobody came, or it was called off. A line
/// "cancelled" that names guardians tells these alone that it is theirs no more; the appointment stands.
bool falls_through(const LogLine& line);

/// Whether the line says that a talk took place: "held", or a call.
bool took_place(const LogLine& line);

/// Whether families were invited; opening sign-up is an invitation too (A20).
bool is_invitation(const LogLine& line);

/// When the appointment was to begin that the line calls off; nothing when it does not say which.
std::optional<DateTime> called_off_start(const LogLine& line);

/// Whether it happens to single talks (held, report-filed …; invited, event-held, message-posted … can speak
/// of a whole moment): then a line without pupil and talk says nothing of any of them, and `record` writes
/// one for each.
bool is_of_talks(LogEvent event);

/// Whether two values say the same: in whatever order their words stand, and the names in those.
bool same_value(const std::string& a, const std::string& b);

/// Whatever the order of the words in their values, and of the names in those.
bool same_fact(const LogLine& a, const LogLine& b);
std::size_t hash_fact(const LogLine& line);

/// known_at in place: a log of a million lines is not kept twice.
void keep_known(Log& log, Day as_of);

}  // namespace gesprek
