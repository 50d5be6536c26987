#include "publish/ics.hpp"

#include <sodium.h>

#include <array>

namespace gesprek::publish {
namespace {

constexpr std::size_t k_fold_at = 75;  // octets without the line break (RFC 5545, 3.1)

/// The EU rule since 1996 in the form that Outlook takes: two yearly rules, no history.
constexpr std::string_view k_amsterdam =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Amsterdam\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "DTSTART:19810329T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "TZNAME:CEST\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "TZNAME:CET\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

/// Schools in the Caribbean Netherlands keep UTC−4 all year.
std::string fixed_zone(std::string_view zone) {
  return "BEGIN:VTIMEZONE\r\nTZID:" + std::string(zone) +
         "\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZNAME:AST\r\nTZOFFSETFROM:-0400\r\n"
         "TZOFFSETTO:-0400\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// One content line, folded.
void put(std::string& out, std::string_view line) {
  std::size_t room = k_fold_at;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 0 && is_continuation(line[cut])) {
      --cut;
    }
    out.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = k_fold_at - 1;  // the blank counts
  }
  out.append(line).append("\r\n");
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\' || c == ';' || c == ',') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      out += c;
    }
  }
  return out;
}

std::string compact(Day day) {
  std::string text = iso(day);
  std::erase(text, '-');
  return text;
}

std::string compact(const DateTime& when) {
  std::string clock = iso(when.clock);
  std::erase(clock, ':');
  return compact(when.day) + "T" + clock + "00";
}

DateTime after(const DateTime& start, Minutes duration) {
  constexpr int k_day = 24 * 60;
  const int minute = start.clock.minute + static_cast<int>(duration.count());
  return {start.day + std::chrono::days{minute / k_day}, Clock{minute % k_day}};
}

void put_text(std::string& out, std::string_view property, std::string_view text) {
  if (!text.empty()) {
    put(out, std::string(property) + ":" + escaped(text));
  }
}

void put_event(std::string& out, const CalendarFile& file, const CalendarEvent& event) {
  put(out, "BEGIN:VEVENT");
  put(out, "UID:" + event.uid);
  put(out, "DTSTAMP:" + compact(file.stamp) + "Z");
  if (event.duration.count() == 0) {
    put(out, "DTSTART;VALUE=DATE:" + compact(event.days.first));
    put(out, "DTEND;VALUE=DATE:" + compact(event.days.last + std::chrono::days{1}));
    put(out, "TRANSP:TRANSPARENT");
  } else {
    put(out, "DTSTART;TZID=" + file.zone + ":" + compact(event.start));
    put(out, "DTEND;TZID=" + file.zone + ":" + compact(after(event.start, event.duration)));
  }
  if (!event.organizer.empty()) {
    put(out, "ORGANIZER:mailto:" + event.organizer);
  }
  put(out, "SEQUENCE:" + std::to_string(event.sequence));
  put_text(out, "SUMMARY", event.summary);
  put_text(out, "DESCRIPTION", event.description);
  put_text(out, "LOCATION", event.location);
  if (event.cancelled || file.cancel) {
    put(out, "STATUS:CANCELLED");
  }
  put(out, "END:VEVENT");
}

}  // namespace

std::string write_ics(const CalendarFile& file) {
  std::string out;
  put(out, "BEGIN:VCALENDAR");
  put(out, "VERSION:2.0");
  put(out, "PRODID:-//gesprek//gesprek//NL");
  put(out, "CALSCALE:GREGORIAN");
  if (file.cancel) {
    put(out, "METHOD:CANCEL");
  }
  put_text(out, "X-WR-CALNAME", file.name);
  put_text(out, "X-WR-CALDESC", file.description);
  out += file.zone == "Europe/Amsterdam" ? std::string(k_amsterdam) : fixed_zone(file.zone);
  for (const CalendarEvent& event : file.events) {
    put_event(out, file, event);
  }
  put(out, "END:VCALENDAR");
  return out;
}

std::string event_uid(std::string_view school_key, std::string_view talk, std::string_view reader) {
  const auto bytes = [](std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
  };
  std::array<unsigned char, crypto_generichash_BYTES> key{};
  crypto_generichash(key.data(), key.size(), bytes(school_key), school_key.size(), nullptr, 0);
  const std::string what = std::string(reader) + '\n' + std::string(talk);
  std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
  crypto_generichash(digest.data(), digest.size(), bytes(what), what.size(), key.data(), key.size());
  std::string uid;
  for (const unsigned char byte : digest) {
    uid += "0123456789abcdef"[byte >> 4U];
    uid += "0123456789abcdef"[byte & 0xFU];
  }
  return uid + "@gesprek.invalid";
}

}  // namespace gesprek::publish
