// What families ask (requests), what was planned (plans) and what happened (the log).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "base/time.hpp"
#include "diag/diagnostic.hpp"

namespace gesprek {

enum class Mode { school, phone, video, home };
std::string_view word(Mode mode);  ///< "school", "phone", "video", "home"
std::optional<Mode> parse_mode(std::string_view text);

/// One row of requests.csv; columns: asked;kind;moment;pupil;household;person;date;from;until;minutes;value
struct Request {
  enum class Kind {
    instead,     ///< chooses what the policy offers in place of the talk of a moment, for a pupil
    talk,        ///< asks for a talk of a moment on request; person = who asks (guardian or staff)
    wish,        ///< would like (date, from … until); value = strength 1 … 7 (default 3)
    impossible,  ///< cannot on date (from … until; none: all day; no date: every day); for a household,
                 ///< person or pupil
    mode,        ///< value: school, phone, video, home
    separate,    ///< this guardian (person) wants a talk apart; value: empty, other-day, not-adjacent
    joint,       ///< guardians of two households of the pupil come together after all
    together,
    apart,
    order,   ///< the household's talks; order: value = pupils in the wanted order
    guest,   ///< person (staff id) or value (coordinator, head, interpreter) joins
    longer,  ///< minutes
    attend,  ///< value pupil: the optional attendee comes (A16)
    agreed,  ///< an explicit agreement on date and from, which overrides quiet times and lead times (A18,
             ///< B04)
  };
  Kind kind = Kind::wish;
  std::optional<DateTime> asked;
  MomentId moment;  ///< empty: every moment
  PupilId pupil;
  HouseholdId household;
  PersonId person;
  std::optional<Day> date;
  std::optional<Clock> from;
  std::optional<Clock> until;
  std::optional<Minutes> minutes;
  std::string value;
  Span row;
};

/// One row of plans/MOMENT.csv.
struct PlannedTalk {
  TalkId id;
  MomentId moment;
  PupilId pupil;
  std::vector<PersonId> guardians;
  std::vector<PersonId> staff;
  DateTime start;
  bool has_clock = true;  ///< false: a list by day without clock times (A12)
  Minutes minutes{10};
  RoomId room;
  Mode mode = Mode::school;
  bool pinned = false;
  Span row;
};

/// When the talk is over; past midnight a clock time beyond 24:00.
Clock end_of(const PlannedTalk& talk);

/// Talks of one moment, sorted by start, staff and id.
struct Plan {
  MomentId moment;
  std::vector<PlannedTalk> talks;
};
using Plans = std::map<MomentId, Plan>;

/// One row of topics.csv: what a guardian wants to talk about (A21). Free text, so it stands apart and can be
/// erased.
struct Topic {
  TalkId talk;
  PersonId guardian;
  std::optional<Day> received;
  std::string text;
  Span row;
};

/// Events of the log. `word` gives what stands in the table ("report-filed").
enum class LogEvent {
  invited,
  signup_opened,
  reminded,
  form_sent,
  form_returned,
  topics_received,
  mode_agreed,
  held,
  no_show,
  cancelled,
  follow_up_wanted,
  report_filed,
  goals_recorded,
  agreements_recorded,
  shared,
  message_posted,
  informed,
  called,
  website_checked,
  event_held,
  waived,
  forgotten,  ///< `forget` wrote down what it took out of the counts; nobody records it
};
std::string_view word(LogEvent event);
std::optional<LogEvent> parse_log_event(std::string_view text);
std::vector<LogEvent> all_log_events();  ///< that a person records, in the order of the reference

/// One row of log.csv: at;event;moment;pupil;talk;date;by;value. Keys only. A counter-line has "undo:" before
/// the event and takes back the equal line before it.
struct LogLine {
  DateTime at;
  LogEvent event = LogEvent::held;
  bool undo = false;
  MomentId moment;
  PupilId pupil;  ///< empty: for the class, the school or the whole round
  TalkId talk;
  Day date;  ///< when it happened
  PersonId by;
  std::string value;  ///< words "key=value" with blanks between; see docs/reference/files.md
  Span row;
};

struct Log {
  std::vector<LogLine> lines;  ///< file order
};

/// The words of a log value, which stand with blanks between.
std::vector<std::string_view> log_words(std::string_view value);

/// The value of `key=` in a log value, or nothing: log_value("present=g1,g2 minutes=10", "minutes") is "10".
std::optional<std::string_view> log_value(std::string_view value, std::string_view key);

/// The lines as known at the end of as_of (by `at`), without those that were taken back and without repeats:
/// lines that differ only in `at` and `by` state the same fact, of which the first stands. A counter-line
/// takes the fact back; it can be stated again after it.
Log known_at(const Log& log, Day as_of);

}  // namespace gesprek
