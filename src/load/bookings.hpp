// Appointments that were made elsewhere: a sign-up list, or the calendar feed of a teacher.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/tables.hpp"

namespace gesprek {

/// Why an event of a calendar cannot be an appointment, which matters only when it names a child.
enum class BookingFault { none, repeats, no_end, ends_first, too_long };

/// One appointment as it stands there; nothing of it is matched to a talk yet.
struct Booking {
  Day day;
  Clock start;
  std::optional<Minutes> minutes;  ///< nothing: the file does not say how long
  std::string pupil;               ///< a key, a name, or a text that holds a name
  std::string name;                ///< of the pupil, where the list has it beside the key; empty: not stated
  std::string class_id;            ///< as written; empty: not stated
  std::string moment;              ///< a talk, or a moment's key or name; empty: not stated
  std::string staff;               ///< a key or a name; empty: not stated
  std::string guardian;            ///< a key or a whole name; empty: not stated
  BookingFault fault = BookingFault::none;
  Span row;
};

/// A list with a row an appointment, headings as in docs/reference/import.md. A row without a day or time, or
/// that ends before it begins, is reported and left out; one without a pupil is a time that nobody took, one
/// with neither day nor time a family that has chosen none.
std::vector<Booking> load_bookings(const Sources& sources, const TableSource& table,
                                   Diagnostics& diagnostics);

/// True for a calendar file (RFC 5545), by what it begins with.
bool is_calendar(std::string_view bytes);

/// The appointments of a calendar file: its events with a clock time, by DTSTART, DTEND or DURATION, and
/// SUMMARY. Times in UTC and in the zone of the Netherlands become local; one in another zone is reported
/// ("other-time-zone") and left out, as are an event without a time that can be read ("bad-event") and one
/// that the end of the file cuts off ("event-cut-off"). Events of a whole day or that were cancelled are no
/// appointments; what else cannot be one has a fault.
std::vector<Booking> load_calendar(const Sources& sources, SourceId source, Diagnostics& diagnostics);

}  // namespace gesprek
