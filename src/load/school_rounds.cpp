// The rounds of gesprek.toml with their sessions.
#include <array>

#include "load/school_reader.hpp"

namespace gesprek::school_reader {
namespace {

constexpr std::array<std::string_view, 2> k_signup{"assigned", "chosen"};

std::vector<ClockRange> read_breaks(const Node* node, Diagnostics& diagnostics) {
  std::vector<ClockRange> breaks;
  each_table(node, "breaks", diagnostics, [&](MapReader& reader) {
    if (const auto clock = read_clock_range(reader, diagnostics)) {
      breaks.push_back(*clock);
    }
  });
  return breaks;
}

std::optional<Session> read_session(MapReader& reader, Diagnostics& diagnostics) {
  reader.required("day");
  const auto day = reader.day("day");
  const auto clock = read_clock_range(reader, diagnostics);
  Session session;
  for (std::string& key : read_keys(reader.optional("staff"), "staff", diagnostics)) {
    session.staff.emplace_back(std::move(key));
  }
  session.breaks = read_breaks(reader.optional("breaks"), diagnostics);
  session.span = day ? day->span : reader.node().span;
  if (!day || !clock) {
    return std::nullopt;
  }
  session.day = day->value;
  session.clock = *clock;
  return session;
}

std::vector<Session> read_sessions(const Node* node, Diagnostics& diagnostics) {
  std::vector<Session> sessions;
  each_table(node, "sessions", diagnostics, [&](MapReader& reader) {
    if (auto session = read_session(reader, diagnostics)) {
      sessions.push_back(std::move(*session));
    }
  });
  return sessions;
}

std::vector<Day> read_days(const Node* node, Diagnostics& diagnostics) {
  std::vector<Day> days;
  each_item(node, "dates", diagnostics, [&](const Node& item) {
    if (const auto day = to_day(item, diagnostics)) {
      days.push_back(*day);
    }
  });
  return days;
}

std::optional<Day> value_of(const std::optional<Located<Day>>& day) {
  return day ? std::optional(day->value) : std::nullopt;
}

SchoolRound read_round(const Entry& entry, Diagnostics& diagnostics) {
  SchoolRound round;
  round.moment = MomentId(entry.key);
  round.span = entry.key_span;
  one_table(&entry.value, diagnostics, [&](MapReader& reader) {
    if (const Node* signup = reader.optional("signup")) {
      if (const auto index = one_of(*signup, k_signup, diagnostics)) {
        round.signup = *index == 0 ? Signup::assigned : Signup::chosen;
      }
    }
    const auto opens = reader.day("signup_opens");
    const auto closes = reader.day("signup_closes");
    const auto from = reader.day("from");
    const auto until = reader.day("until");
    check_day_order(opens, closes, diagnostics);
    check_day_order(from, until, diagnostics);
    round.signup_opens = value_of(opens);
    round.signup_closes = value_of(closes);
    round.from = value_of(from);
    round.until = value_of(until);
    round.duration = read_minutes(reader.optional("duration"), Minutes{1}, diagnostics);
    round.dates = read_days(reader.optional("dates"), diagnostics);
    one_table(reader.optional("clock"), diagnostics,
              [&](MapReader& clock) { round.clock = read_clock_range(clock, diagnostics); });
    round.sessions = read_sessions(reader.optional("sessions"), diagnostics);
  });
  return round;
}

}  // namespace

void read_rounds(const Node* node, School& school, Diagnostics& diagnostics) {
  one_table(node, diagnostics, [&](MapReader& reader) {
    for (const Entry& entry : reader.node().entries) {
      reader.optional(entry.key);  // every round is known here; the policy says later which moments there are
      school.rounds.push_back(read_round(entry, diagnostics));
    }
  });
}

}  // namespace gesprek::school_reader
