// Calendar files (RFC 5545), the small subset that every client reads: our own writer, since the library's
// time zone block is one that Outlook refuses (docs/decisions/0003-own-calendar-writer.md).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace gesprek::publish {

/// One appointment, or a stretch of whole days.
struct CalendarEvent {
  std::string uid;  ///< from event_uid(); the same for the life of the talk
  DateTime start;
  Minutes duration{0};  ///< 0: whole days, `days` says which
  DayRange days{};      ///< both included; read when duration is 0
  std::string summary;  ///< names nobody but the reader's own child (formats: what a calendar may show)
  std::string description;
  std::string location;
  int sequence = 0;  ///< raised when time or place changed
  bool cancelled = false;
  std::string organizer{};  ///< mail address of who sends it to the family; empty: a calendar of one's own
};

struct CalendarFile {
  std::string name;           ///< shown by the client
  std::string description{};  ///< what it holds and what not; empty: none
  std::string zone = "Europe/Amsterdam";
  DateTime stamp;  ///< DTSTAMP: the as-of date, so that the same files give the same bytes
  /// METHOD:CANCEL, for events that were sent before, each with the organizer that it was sent with (RFC
  /// 5546, 3.2.5); else a plain calendar without a method.
  bool cancel = false;
  std::vector<CalendarEvent> events;
};

/// The file's bytes: CRLF, folded at 75 octets and never inside a character, a time zone block for the zone.
/// Events in their order. Control characters are dropped, whatever the source; text is escaped (RFC
/// 5545, 3.3.11).
std::string write_ics(const CalendarFile& file);

/// A UID from the school's key, the talk and the kind of reader ("staff", "household"): stable, and telling
/// nothing of either. The same talk has another UID for each kind of reader, since both files may land in one
/// calendar.
std::string event_uid(std::string_view school_key, std::string_view talk, std::string_view reader);

}  // namespace gesprek::publish
