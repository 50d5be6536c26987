// Lines of the log that cannot both be true.
#include "model/log_contradictions.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

namespace {

Day february(unsigned number) {
  return make_day(2027, 2, number).value();
}

/// A log of one talk, and what contradicts what in it: "2/1" is the third line against the second.
class TalkLog {
 public:
  TalkLog& add(LogEvent event, unsigned day, std::string value = {}) {
    LogLine& line = m_log.lines.emplace_back();
    line.event = event;
    line.moment = MomentId("rapport");
    line.pupil = PupilId("P1");
    line.talk = TalkId("rapport/P1");
    line.date = february(day);
    line.value = std::move(value);
    return *this;
  }
  TalkLog& without_talk() {
    m_log.lines.back().talk = TalkId();
    return *this;
  }

  std::string found(bool is_planned = false) const {
    std::string text;
    for (const auto& [line, other] : find_contradictions(m_log, [&](const LogLine&) { return is_planned; })) {
      text += (text.empty() ? "" : " ") + std::to_string(line - m_log.lines.data()) + '/' +
              std::to_string(other - m_log.lines.data());
    }
    return text;
  }

 private:
  Log m_log;
};

}  // namespace

TEST_CASE("Held and nobody there on one day cannot both be, in whichever order they stand") {
  CHECK(TalkLog().add(LogEvent::held, 9).add(LogEvent::no_show, 9).found() == "1/0");
  CHECK(TalkLog().add(LogEvent::no_show, 9).add(LogEvent::held, 9).found() == "1/0");
  CHECK(TalkLog().add(LogEvent::no_show, 9).add(LogEvent::held, 10).found().empty());
  CHECK(TalkLog().add(LogEvent::held, 9).without_talk().add(LogEvent::no_show, 9).found() == "1/0");
}

TEST_CASE("What was called off was not held then, unless it was arranged anew") {
  const std::string start = "start=2027-02-09T18:30";
  CHECK(TalkLog().add(LogEvent::cancelled, 5, start).add(LogEvent::held, 9).found() == "1/0");
  CHECK(TalkLog().add(LogEvent::held, 9).add(LogEvent::cancelled, 10, start).found() == "1/0");
  CHECK(TalkLog().add(LogEvent::cancelled, 5, start).add(LogEvent::held, 9).found(true).empty());
  CHECK(TalkLog().add(LogEvent::cancelled, 5, start).add(LogEvent::held, 11).found().empty());
  CHECK(TalkLog()
            .add(LogEvent::cancelled, 5, start)
            .add(LogEvent::invited, 6)
            .add(LogEvent::held, 9)
            .found()
            .empty());
}

TEST_CASE("A calling off that names no appointment is about the last one, and none that was made since") {
  CHECK(TalkLog().add(LogEvent::held, 9).add(LogEvent::cancelled, 10).found() == "1/0");
  CHECK(TalkLog()
            .add(LogEvent::held, 9)
            .add(LogEvent::invited, 9)
            .add(LogEvent::cancelled, 10)
            .found()
            .empty());
  CHECK(TalkLog().add(LogEvent::held, 9).add(LogEvent::cancelled, 10, "guardians=P1b").found().empty());
}

TEST_CASE("Who was invited and came on one day had that talk; only a later invitation is to another") {
  CHECK(TalkLog().add(LogEvent::invited, 9).add(LogEvent::held, 9).add(LogEvent::cancelled, 9).found() ==
        "2/1");
  CHECK(
      TalkLog().add(LogEvent::held, 9).add(LogEvent::invited, 9).add(LogEvent::cancelled, 9).found().empty());
}

TEST_CASE("Who heard alone that the talk is theirs no more contradicts nothing") {
  CHECK(TalkLog().add(LogEvent::held, 9).add(LogEvent::cancelled, 9, "guardians=G2").found().empty());
}
