// The log as known on a day, and its words.
#include <doctest/doctest.h>

#include "model/records.hpp"

using namespace gesprek;

namespace {

Day day(unsigned month, unsigned number) {
  return make_day(2027, month, number).value();
}

LogLine line(unsigned written_in_february, LogEvent event, std::string value = {}) {
  LogLine made;
  made.at = {day(2, written_in_february), Clock{16 * 60}};
  made.event = event;
  made.talk = TalkId("rapport/P1");
  made.date = day(2, 9);
  made.value = std::move(value);
  return made;
}

LogLine undo(LogLine taken_back, unsigned written_in_february) {
  taken_back.undo = true;
  taken_back.at.day = day(2, written_in_february);
  return taken_back;
}

/// Days in February on which the known lines were written.
std::string written(const Log& log, Day as_of) {
  std::string text;
  for (const LogLine& known : known_at(log, as_of).lines) {
    text += (text.empty() ? "" : " ") + std::to_string((known.at.day - day(1, 31)).count());
  }
  return text;
}

}  // namespace

TEST_CASE("A line is known from the day on which it was written") {
  const Log log{{line(10, LogEvent::held), line(12, LogEvent::report_filed)}};
  CHECK(written(log, day(2, 9)).empty());
  CHECK(written(log, day(2, 10)) == "10");
  CHECK(written(log, day(2, 11)) == "10");
  CHECK(written(log, day(2, 12)) == "10 12");
}

TEST_CASE("The same fact written twice counts once, whoever wrote it") {
  LogLine again = line(11, LogEvent::held);
  again.by = PersonId("L5A");
  const Log log{{line(10, LogEvent::held), again}};
  CHECK(written(log, day(2, 28)) == "10");
}

TEST_CASE("Facts that differ in date, talk, pupil, moment, event or value stand beside each other") {
  std::vector<LogLine> lines(7, line(10, LogEvent::held));
  lines[1].date = day(2, 10);
  lines[2].talk = TalkId("rapport/P2");
  lines[3].pupil = PupilId("P1");
  lines[4].moment = MomentId("rapport");
  lines[5].event = LogEvent::no_show;
  lines[6].value = "minutes=12";
  CHECK(known_at(Log{lines}, day(2, 28)).lines.size() == 7);
}

TEST_CASE("A counter-line takes the fact back from the day on which it was written") {
  const LogLine held = line(10, LogEvent::held, "present=G1");
  const Log log{{held, undo(held, 12)}};
  CHECK(written(log, day(2, 11)) == "10");
  CHECK(written(log, day(2, 12)).empty());
}

TEST_CASE("A counter-line takes back repeats too, and nothing else") {
  const LogLine held = line(10, LogEvent::held, "present=G1");
  const Log log{{held, held, line(11, LogEvent::held, "present=G1,G2"), undo(held, 12)}};
  CHECK(written(log, day(2, 28)) == "11");
}

TEST_CASE("A fact can be stated again after it was taken back") {
  const LogLine held = line(10, LogEvent::held);
  const Log log{{held, undo(held, 11), line(12, LogEvent::held), line(13, LogEvent::held)}};
  CHECK(written(log, day(2, 28)) == "12");
}

TEST_CASE("A counter-line without a line before it says nothing") {
  const LogLine held = line(12, LogEvent::held);
  CHECK(written(Log{{undo(held, 10), held}}, day(2, 28)) == "12");
}

TEST_CASE("Known lines keep the order of the file and are never undone twice") {
  const Log log{{line(12, LogEvent::held), line(10, LogEvent::report_filed), line(11, LogEvent::shared)}};
  CHECK(written(log, day(2, 28)) == "12 10 11");
  const Log known = known_at(log, day(2, 28));
  CHECK(written(known, day(2, 28)) == "12 10 11");
}

TEST_CASE("Every event has a word, and the word gives the event") {
  for (const LogEvent event : all_log_events()) {
    CHECK(parse_log_event(word(event)) == event);
  }
  CHECK(all_log_events().size() == 21);
  CHECK(word(LogEvent::report_filed) == "report-filed");
  CHECK_FALSE(parse_log_event("report_filed"));
  CHECK_FALSE(parse_log_event("Held"));
  CHECK_FALSE(parse_log_event(""));
}

TEST_CASE("Every mode has a word, and the word gives the mode") {
  for (const Mode mode : {Mode::school, Mode::phone, Mode::video, Mode::home}) {
    CHECK(parse_mode(word(mode)) == mode);
  }
  CHECK_FALSE(parse_mode("telephone"));
}

TEST_CASE("Words of a log value") {
  CHECK(log_value("present=G1,G2 minutes=12", "minutes") == "12");
  CHECK(log_value("present=G1,G2 minutes=12", "present") == "G1,G2");
  CHECK(log_value("minutes=12", "minute") == std::nullopt);
  CHECK(log_value("minutes", "minutes") == std::nullopt);
  CHECK(log_value("minutes=", "minutes") == "");
  CHECK(log_value("", "minutes") == std::nullopt);
  CHECK(log_words("  contact-frequency   contact-manner ").size() == 2);
  CHECK(log_words("").empty());
}

TEST_CASE("Two spellings of one line are one fact, and each takes the other back") {
  const char* one = "present=P1,L5A,G1 minutes=10";
  for (const char* other :
       {"present=G1,L5A,P1 minutes=10", "minutes=10 present=P1,L5A,G1", "minutes=10  present=L5A,,G1,P1,"}) {
    const Log twice{{line(10, LogEvent::held, one), line(11, LogEvent::held, other)}};
    CHECK_MESSAGE(written(twice, day(2, 28)) == "10", std::string(other));
    const Log undone{{line(10, LogEvent::held, one), undo(line(10, LogEvent::held, other), 12)}};
    CHECK_MESSAGE(written(undone, day(2, 28)).empty(), std::string(other));
  }
  for (const char* other : {"present=P1,L5A minutes=10", "present=P1,L5A,G1 minutes=11", "present=P1,L5A,G1",
                            "present=P1,L5A guardians=G1 minutes=10", "present=P1,L5A,10 minutes=G1"}) {
    const Log two{{line(10, LogEvent::held, one), line(11, LogEvent::held, other)}};
    CHECK_MESSAGE(written(two, day(2, 28)) == "10 11", std::string(other));
  }
}
