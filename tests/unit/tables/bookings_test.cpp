// Appointments from a sign-up list and from a calendar, before anybody matches them to talks.
#include "load/bookings.hpp"

#include <doctest/doctest.h>

#include "base/parse.hpp"
#include "given.hpp"

using namespace gesprek;

namespace {

struct Read {
  std::vector<Booking> bookings;
  Diagnostics diagnostics;
};

Read calendar(const std::string& events) {
  Sources sources;
  Read read;
  const SourceId source =
      sources.add("agenda.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n");
  read.bookings = load_calendar(sources, source, read.diagnostics);
  return read;
}

std::string event(const std::string& properties) {
  return "BEGIN:VEVENT\r\nUID:1\r\n" + properties + "END:VEVENT\r\n";
}

/// "2027-02-09T18:30 10 Emma", one line an appointment.
std::string told(const std::vector<Booking>& bookings) {
  std::string text;
  for (const Booking& booking : bookings) {
    text += iso(DateTime{booking.day, booking.start}) + " " +
            (booking.minutes ? std::to_string(booking.minutes->count()) : "-") + " " + booking.pupil + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("A sign-up list, with Dutch headings and times that nobody took") {
  Sources sources;
  Diagnostics found;
  const auto bookings =
      load_bookings(sources,
                    add_table(sources, "lijst.csv",
                              "datum;van;tot;kind;groep;leerkracht\n9-2-2027;18:30;18:45;Emma Jansen;8A;L8\n"
                              "9-2-2027;18:45;19:00;;8A;L8\n2027-02-09;19:00;;P1;;\n"),
                    found);
  CHECK(found.empty());
  CHECK(told(bookings) == "2027-02-09T18:30 15 Emma Jansen\n2027-02-09T19:00 - P1\n");
  REQUIRE(bookings.size() == 2);
  CHECK(bookings[0].class_id == "8A");
  CHECK(bookings[0].staff == "L8");
}

TEST_CASE("A sign-up list with faults names each, and gives the rest") {
  Sources sources;
  Diagnostics found;
  const auto bookings = load_bookings(
      sources,
      add_table(
          sources, "lijst.csv",
          "date;start;pupil\n2027-02-30;18:30;P1\n2027-02-09;halfzeven;P2\n;18:30;P3\n2027-02-09;18:30;P4\n"),
      found);
  CHECK(found.all().size() == 3);
  CHECK(told(bookings) == "2027-02-09T18:30 - P4\n");
}

TEST_CASE("A calendar: local times, times in UTC on both sides of a clock change, and how long") {
  const Read read = calendar(event("DTSTART;TZID=Europe/Amsterdam:20270209T183000\r\nDTEND;TZID=Europe/"
                                   "Amsterdam:20270209T184500\r\nSUMMARY:Gesprek Emma\r\n") +
                             event("DTSTART:20270327T173000Z\r\nDURATION:PT10M\r\nSUMMARY:winter\r\n") +
                             event("DTSTART:20270329T173000Z\r\nDURATION:PT1H5M\r\nSUMMARY:zomer\r\n") +
                             event("DTSTART:20270209T190000\r\nSUMMARY:zonder einde\r\n"));
  CHECK(read.diagnostics.empty());
  CHECK(told(read.bookings) ==
        "2027-02-09T18:30 15 Gesprek Emma\n2027-03-27T18:30 10 winter\n2027-03-29T19:30 65 zomer\n"
        "2027-02-09T19:00 - zonder einde\n");
}

TEST_CASE("A calendar: folded and escaped text, and an alarm with texts of its own") {
  const Read read =
      calendar(event("DTSTART:20270209T183000\r\nBEGIN:VALARM\r\nSUMMARY:bel\r\nDURATION:PT5M\r\n"
                     "END:VALARM\r\nSUMMARY:Jansen\\, Em\r\n ma\\nkomt\r\n"));
  CHECK(told(read.bookings) == "2027-02-09T18:30 - Jansen, Emma komt\n");
}

TEST_CASE("A calendar: what is no appointment is passed over") {
  const Read read =
      calendar(event("DTSTART;VALUE=DATE:20270209\r\nSUMMARY:hele dag\r\n") +
               event("DTSTART:20270209T183000\r\nSTATUS:CANCELLED\r\nSUMMARY:gaat niet door\r\n") +
               event("DTSTART:20270209T183000\r\n"));
  CHECK(read.bookings.empty());
  CHECK(read.diagnostics.empty());
}

TEST_CASE("A calendar: an event whose time cannot be read is said, with its place") {
  const Read read =
      calendar(event("SUMMARY:zonder tijd\r\n") + event("DTSTART:20279909T183000\r\nSUMMARY:x\r\n") +
               event("DTSTART:20270209T1830\r\nSUMMARY:y\r\n"));
  CHECK(read.bookings.empty());
  REQUIRE(read.diagnostics.all().size() == 3);
  for (const Diagnostic& problem : read.diagnostics.all()) {
    CHECK(problem.code == "bad-event");
    CHECK(problem.span.known());
  }
}

TEST_CASE("A calendar: what cannot be the time of a talk is a fault of the appointment") {
  const std::string begin = "DTSTART:20270209T183000\r\n";
  const Read read = calendar(event(begin + "RRULE:FREQ=WEEKLY\r\nSUMMARY:week\r\n") +
                             event(begin + "DTEND:20270209T182000\r\nSUMMARY:terug\r\n") +
                             event(begin + "DTEND:20270209T183000\r\nSUMMARY:niets\r\n") +
                             event(begin + "DTEND:half zeven\r\nSUMMARY:onleesbaar\r\n") +
                             event(begin + "DURATION:P1W\r\nSUMMARY:week\r\n") +
                             event(begin + "DTEND:20270210T023000\r\nSUMMARY:acht uur\r\n") +
                             event(begin + "DTEND:20270210T023100\r\nSUMMARY:langer\r\n"));
  std::vector<BookingFault> faults;
  for (const Booking& booking : read.bookings) {
    faults.push_back(booking.fault);
  }
  CHECK(faults == std::vector{BookingFault::repeats, BookingFault::ends_first, BookingFault::ends_first,
                              BookingFault::no_end, BookingFault::no_end, BookingFault::none,
                              BookingFault::too_long});
}

TEST_CASE("A list: what ends before it begins is said and left out") {
  Sources sources;
  Diagnostics found;
  const auto bookings = load_bookings(sources,
                                      add_table(sources, "lijst.csv",
                                                "date;start;end;pupil\n2027-02-09;18:30;18:20;P1\n"
                                                "2027-02-09;18:30;18:30;P2\n2027-02-09;18:30;18:31;P3\n"),
                                      found);
  REQUIRE(found.all().size() == 2);
  CHECK(found.all().front().code == "booking-ends-first");
  CHECK(told(bookings) == "2027-02-09T18:30 1 P3\n");
}

TEST_CASE("A calendar: another time zone is said, not guessed") {
  const Read read = calendar(event("DTSTART;TZID=America/New_York:20270209T183000\r\nSUMMARY:Emma\r\n"));
  CHECK(read.bookings.empty());
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(read.diagnostics.all().front().code == "other-time-zone");
}

TEST_CASE("A calendar is known by what it begins with, and one that breaks off ends") {
  CHECK(is_calendar("BEGIN:VCALENDAR\r\n"));
  CHECK(
      is_calendar("\xEF\xBB\xBF"
                  "BEGIN:VCALENDAR"));
  CHECK_FALSE(is_calendar("date;start;pupil\n"));
  CHECK_FALSE(is_calendar(""));
  const std::string whole = event("DTSTART:20270209T183000\r\nSUMMARY:Emma\r\n");
  for (std::size_t size = 0; size < whole.size() - 12; ++size) {
    const Read read = calendar(whole.substr(0, size));
    CHECK(read.bookings.empty());
    const bool begun = size >= std::string_view("BEGIN:VEVENT\r\n").size();
    CHECK(read.diagnostics.all().size() == (begun ? 1U : 0U));
    CHECK((!begun || read.diagnostics.all().front().code == "event-cut-off"));
  }
}
