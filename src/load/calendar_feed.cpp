#include <algorithm>
#include <map>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "base/zone.hpp"
#include "load/bookings.hpp"
#include "words/bookings.hpp"

namespace gesprek {
namespace {

using std::chrono::sys_days;
using std::chrono::sys_seconds;

constexpr std::size_t k_longest_text = 200;  // code points of a summary
constexpr Minutes k_longest{480};            // as in a list
constexpr int k_depth_of_events = 1;         // inside VCALENDAR; an alarm in an event is deeper

/// A property: NAME;PARAMETERS:value, unfolded, with the place of its first line.
struct Property {
  std::string name;
  std::string parameters;
  std::string value;
  Span span;
};

/// The value behind TZID=, without quotes; empty when there is none.
std::string zone_of(const Property& property) {
  constexpr std::string_view k_zone = "TZID=";
  const std::size_t at = property.parameters.find(k_zone);
  if (at == std::string::npos) {
    return {};
  }
  const std::size_t begin = at + k_zone.size();
  std::string zone = property.parameters.substr(begin, property.parameters.find(';', begin) - begin);
  std::erase(zone, '"');
  return zone;
}

/// Text as RFC 5545 §3.3.11 escapes it; line breaks become blanks.
std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
    } else {
      const char next = text[++i];
      out += next == 'n' || next == 'N' ? ' ' : next;
    }
  }
  return out;
}

/// The number of a fixed number of digits.
std::optional<int> number_of(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') {
      return std::nullopt;
    }
    number = number * 10 + (digit - '0');
  }
  return number;
}

/// 20270209T183000, with or without Z; nothing for a whole day or what is no time.
std::optional<DateTime> stamp_of(std::string_view text) {
  text.remove_suffix(text.ends_with('Z') ? 1 : 0);
  if (text.size() != 15 || text[8] != 'T') {
    return std::nullopt;
  }
  const auto year = number_of(text.substr(0, 4));
  const auto month = number_of(text.substr(4, 2));
  const auto day = number_of(text.substr(6, 2));
  const auto hour = number_of(text.substr(9, 2));
  const auto minute = number_of(text.substr(11, 2));
  if (!year || !month || !day || !hour || !minute || *hour > 23 || *minute > 59) {
    return std::nullopt;
  }
  const auto date = make_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
  return date ? std::optional(DateTime{*date, Clock{*hour * 60 + *minute}}) : std::nullopt;
}

/// PT15M, PT1H, PT1H30M; nothing for other durations.
std::optional<Minutes> duration_of(std::string_view text) {
  if (!text.starts_with("PT")) {
    return std::nullopt;
  }
  text.remove_prefix(2);
  std::int64_t minutes = 0;
  while (!text.empty()) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto number = parse_int(text.substr(0, digits), 0, 24 * 60);
    if (!number || digits == text.size() || (text[digits] != 'H' && text[digits] != 'M')) {
      return std::nullopt;
    }
    minutes += *number * (text[digits] == 'H' ? 60 : 1);
    text.remove_prefix(digits + 1);
  }
  return Minutes{minutes};
}

DateTime local(const DateTime& utc) {
  return amsterdam(sys_seconds(sys_days(utc.day)) + std::chrono::minutes(utc.clock.minute));
}

class FeedReader {
 public:
  FeedReader(const std::string& text, SourceId source, Diagnostics& diagnostics)
      : m_text(text), m_source(source), m_diagnostics(diagnostics) {}

  std::vector<Booking> read() {
    while (const auto property = next()) {
      if (property->name == "BEGIN" && property->value == "VEVENT") {
        report_cut_off();
        m_event.clear();
        m_in_event = true;
        m_begin = property->span;
      } else if (property->name == "END" && property->value == "VEVENT") {
        add_event();
        m_in_event = false;
      } else if (property->name == "BEGIN" || property->name == "END") {
        m_depth += property->name == "BEGIN" ? 1 : -1;
      } else if (m_in_event && m_depth == k_depth_of_events) {
        m_event.emplace(property->name, *property);
      }
    }
    report_cut_off();
    return std::move(m_bookings);
  }

 private:
  /// The next property, folded lines joined (RFC 5545 §3.1).
  std::optional<Property> next() {
    if (m_at >= m_text.size()) {
      return std::nullopt;
    }
    const std::size_t begin = m_at;
    std::string line = take_line();
    const std::size_t end = begin + line.size();
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) {
      ++m_at;
      line += take_line();
    }
    Property property;
    property.span = {m_source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::size_t semicolon = std::min(line.find(';'), colon);
    property.name = line.substr(0, semicolon);
    property.parameters = semicolon < colon ? line.substr(semicolon + 1, colon - semicolon - 1) : "";
    property.value = colon < line.size() ? line.substr(colon + 1) : "";
    return property;
  }

  std::string take_line() {
    const std::size_t line_break = std::min(m_text.find('\n', m_at), m_text.size());
    std::string line = m_text.substr(m_at, line_break - m_at);
    m_at = line_break + 1;
    if (line.ends_with('\r')) {
      line.pop_back();
    }
    return line;
  }

  const Property* property(const std::string& name) const {
    const auto found = m_event.find(name);
    return found != m_event.end() ? &found->second : nullptr;
  }

  /// An event that another one, or the end of the file, follows before it has ended.
  void report_cut_off() {
    if (m_in_event) {
      warn("event-cut-off", m_begin, words::bookings::k_cut_off, words::bookings::k_help_cut_off);
    }
  }

  void warn(std::string_view code, Span place, const Phrase& message, const Phrase& help) {
    m_diagnostics.warning(code, place, Message(message), Message(help));
  }

  void add_event() {
    const Property* start = property("DTSTART");
    const Property* status = property("STATUS");
    const bool off = status != nullptr && status->value == "CANCELLED";
    if (off || (start != nullptr && is_whole_day(*start))) {
      return;
    }
    if (start == nullptr || !stamp_of(start->value)) {
      warn("bad-event", start == nullptr ? m_begin : start->span, words::bookings::k_bad_event,
           words::bookings::k_help_bad_event);
      return;
    }
    const auto begin = time_of(*start);
    if (!begin) {
      return;
    }
    Booking booking;
    booking.day = begin->day;
    booking.start = begin->clock;
    set_length(booking, *begin);
    booking.fault = property("RRULE") != nullptr ? BookingFault::repeats : booking.fault;
    booking.pupil = summary();
    booking.row = m_begin;
    if (!booking.pupil.empty()) {
      m_bookings.push_back(std::move(booking));
    }
  }

  /// A date without a time (RFC 5545 §3.3.4).
  static bool is_whole_day(const Property& start) {
    const std::string& text = start.value;
    return text.size() == 8 && number_of(text.substr(0, 4)) && number_of(text.substr(4, 2)) &&
           number_of(text.substr(6, 2));
  }

  std::string summary() const {
    const Property* text = property("SUMMARY");
    std::string said = text != nullptr ? unescaped(text->value) : "";
    return check_text(said, k_longest_text) ? std::string() : nfc(said);
  }

  std::optional<DateTime> time_of(const Property& property) {
    const auto stamp = stamp_of(property.value);
    const std::string zone = zone_of(property);
    if (!stamp) {
      return std::nullopt;
    }
    if (property.value.ends_with('Z')) {
      return local(*stamp);
    }
    const bool ours = zone.empty() || zone.ends_with("Europe/Amsterdam") || zone == "W. Europe Standard Time";
    if (!ours) {
      m_diagnostics.warning("other-time-zone", property.span,
                            Message{words::bookings::k_other_zone, {{"zone", zone}}},
                            Message{words::bookings::k_help_other_zone});
    }
    return ours ? stamp : std::nullopt;
  }

  /// Without an end it takes as long as its talk; an end that cannot be true is a fault.
  void set_length(Booking& booking, const DateTime& begin) {
    const Property* duration = property("DURATION");
    const Property* last = property("DTEND");
    if (duration == nullptr && last == nullptr) {
      return;
    }
    if (duration != nullptr) {
      booking.minutes = duration_of(duration->value);
    } else if (const auto end = stamp_of(last->value) ? time_of(*last) : std::nullopt) {
      booking.minutes = Minutes{end->clock.minute - begin.clock.minute} + (end->day - begin.day);
    }
    if (!booking.minutes) {
      booking.fault = BookingFault::no_end;
    } else if (*booking.minutes <= Minutes{0}) {
      booking.fault = BookingFault::ends_first;
    } else if (*booking.minutes > k_longest) {
      booking.fault = BookingFault::too_long;
    }
  }

  const std::string& m_text;
  SourceId m_source;
  Diagnostics& m_diagnostics;
  std::size_t m_at = 0;
  bool m_in_event = false;
  int m_depth = 0;  ///< of components around, other than the event itself
  Span m_begin;
  std::map<std::string, Property> m_event;
  std::vector<Booking> m_bookings;
};

}  // namespace

bool is_calendar(std::string_view bytes) {
  constexpr std::string_view k_mark = "\xEF\xBB\xBF";
  bytes.remove_prefix(bytes.starts_with(k_mark) ? k_mark.size() : 0);
  return trim(bytes.substr(0, 64)).starts_with("BEGIN:VCALENDAR");
}

std::vector<Booking> load_calendar(const Sources& sources, SourceId source, Diagnostics& diagnostics) {
  return FeedReader(sources.get(source).text, source, diagnostics).read();
}

}  // namespace gesprek
