#include "publish/ics.hpp"

#include <doctest/doctest.h>
#include <libical/ical.h>

#include <memory>
#include <string>

using namespace gesprek;
using namespace gesprek::publish;

namespace {

Day day(int year, unsigned month, unsigned number) {
  return *make_day(year, month, number);
}

CalendarFile one_talk(std::string summary, std::string location = "Lokaal 3") {
  CalendarFile file;
  file.name = "Gesprekken";
  file.stamp = {day(2027, 1, 11), Clock{0}};
  CalendarEvent event;
  event.uid = event_uid("key", "rapportgesprek-februari/P1", "staff");
  event.start = {day(2027, 2, 9), Clock{18 * 60 + 30}};
  event.duration = Minutes{10};
  event.summary = std::move(summary);
  event.location = std::move(location);
  file.events.push_back(event);
  return file;
}

/// What an independent reader makes of the bytes.
struct Parsed {
  std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> root;
  explicit Parsed(const std::string& bytes)
      : root(icalparser_parse_string(bytes.c_str()), &icalcomponent_free) {}
  int errors() const { return icalcomponent_count_errors(root.get()); }
  icalcomponent* event() const {
    return icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
  }
};

std::size_t longest_line(const std::string& bytes) {
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = bytes.find("\r\n", begin);
    longest = std::max(longest, end - begin);
    begin = end + 2;
  }
  return longest;
}

}  // namespace

TEST_CASE("an independent reader finds the talk at its local time, in summer and in winter") {
  for (const Day date : {day(2027, 2, 9), day(2027, 6, 22), day(2027, 3, 28), day(2026, 10, 25)}) {
    CalendarFile file = one_talk("Gesprek");
    file.events[0].start.day = date;
    const Parsed parsed(write_ics(file));
    REQUIRE(parsed.root != nullptr);
    CHECK(parsed.errors() == 0);
    const icaltimetype start = icalcomponent_get_dtstart(parsed.event());
    CHECK(start.hour == 18);
    CHECK(start.minute == 30);
    const bool summer = date == day(2027, 6, 22) || date == day(2027, 3, 28);
    const icaltimetype utc = icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone());
    CHECK(utc.hour == (summer ? 16 : 17));
  }
}

TEST_CASE("hostile text stays one property and comes back as it was") {
  const std::string name = "Zoë; DROP, \\ \"A\"\r\nATTENDEE:mailto:x@example.org";
  const std::string bytes = write_ics(one_talk(name));
  CHECK(bytes.find("\r\nATTENDEE") == std::string::npos);
  const Parsed parsed(bytes);
  CHECK(parsed.errors() == 0);
  CHECK(std::string(icalcomponent_get_summary(parsed.event())) ==
        "Zoë; DROP, \\ \"A\"\nATTENDEE:mailto:x@example.org");
}

TEST_CASE("lines are folded at 75 octets and never inside a character") {
  std::string name;
  for (int i = 0; i < 60; ++i) {
    name += "é€𝄞a";
  }
  const std::string bytes = write_ics(one_talk(name));
  CHECK(longest_line(bytes) <= 75);
  const Parsed parsed(bytes);
  CHECK(std::string(icalcomponent_get_summary(parsed.event())) == name);
}

TEST_CASE("whole days end on the day after the last") {
  CalendarFile file;
  file.stamp = {day(2026, 8, 31), Clock{0}};
  CalendarEvent event;
  event.uid = "u@gesprek.invalid";
  event.days = {day(2027, 2, 1), day(2027, 2, 12)};
  event.summary = "Rapportgesprekken";
  file.events.push_back(event);
  const Parsed parsed(write_ics(file));
  CHECK(parsed.errors() == 0);
  CHECK(icalcomponent_get_dtend(parsed.event()).day == 13);
  CHECK(icalcomponent_get_dtend(parsed.event()).is_date == 1);
}

TEST_CASE("a cancellation keeps the UID and carries method, organizer and a higher sequence") {
  CalendarFile file = one_talk("Gesprek");
  file.cancel = true;
  file.events[0].organizer = "school@example.org";
  file.events[0].sequence = 2;
  const std::string bytes = write_ics(file);
  const Parsed parsed(bytes);
  CHECK(parsed.errors() == 0);
  CHECK(icalcomponent_get_method(parsed.root.get()) == ICAL_METHOD_CANCEL);
  CHECK(std::string(icalcomponent_get_uid(parsed.event())) == file.events[0].uid);
  CHECK(bytes.find("SEQUENCE:2\r\n") != std::string::npos);
  CHECK(bytes.find("ORGANIZER:mailto:school@example.org\r\n") != std::string::npos);
}

TEST_CASE("a UID is stable, differs by reader, talk and school, and names nobody") {
  const std::string uid = event_uid("key", "startgesprek/10023", "staff");
  CHECK(uid == event_uid("key", "startgesprek/10023", "staff"));
  CHECK(uid != event_uid("key", "startgesprek/10023", "household"));
  CHECK(uid != event_uid("key", "startgesprek/10024", "staff"));
  CHECK(uid != event_uid("other", "startgesprek/10023", "staff"));
  CHECK(uid.find("10023") == std::string::npos);
}
