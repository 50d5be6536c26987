#include "commands/record_round.hpp"

#include <algorithm>
#include <set>

#include "commands/duties.hpp"
#include "commands/record_called_off.hpp"
#include "compliance/facts.hpp"
#include "compliance/terms.hpp"
#include "compliance/which_talk.hpp"
#include "model/log_facts.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

using compliance::TalkFacts;
using compliance::Tie;
using compliance::tie_of;
namespace say_record = words::record;

const Phrase& phrase_of(Tie tie) {
  switch (tie) {
    case Tie::on_the_day:
      return say_record::k_none_that_day;
    case Tie::called_off:
      return say_record::k_none_to_call_off;
    default:
      return say_record::k_none_held;
  }
}

/// "start=2027-02-02" of a whole round: the evening that is called off.
std::optional<Day> day_called_off(const LogLine& line) {
  const auto start = called_off_start(line);
  return start ? std::optional(start->day) : std::nullopt;
}

/// The talks of one moment, and which of them a line concerns.
class Round {
 public:
  explicit Round(const RoundInput& input)
      : m_line(input.line),
        m_only(day_called_off(input.line)),
        m_checked(compliance_input(input.loaded, input.agenda, input.as_of)),
        m_facts(compliance::gather(m_checked)) {}

  RoundLines lines() const {
    RoundLines found;
    std::vector<LogLine>& lines = found.lines;
    for (const TalkFacts& talk : m_facts.talks) {
      if (talk.moment->id != m_line.moment) {
        continue;
      }
      if (const LogLine* stands = standing_line(talk)) {
        lines.push_back(*stands);
      } else if (concerns(talk)) {
        const bool can_be = m_line.event != LogEvent::shared || was_reported_by(talk);
        found.without_report += can_be ? 0 : 1;
        if (can_be) {
          lines.push_back(about(talk));
        }
      }
    }
    return found;
  }

  /// The days on which its talks are planned, each once.
  std::set<Day> days() const {
    std::set<Day> days;
    for (const TalkFacts& talk : m_facts.talks) {
      if (talk.moment->id == m_line.moment && row_of(talk) != nullptr) {
        days.insert(row_of(talk)->start.day);
      }
    }
    return days;
  }

 private:
  /// The row of the plan, also one of which nothing was heard since.
  static const PlannedTalk* row_of(const TalkFacts& talk) {
    return talk.planned != nullptr ? talk.planned : talk.lapsed;
  }

  /// The day of its appointment, unless that fell through.
  static std::optional<Day> appointment(const TalkFacts& talk) {
    return talk.lapsed != nullptr && !talk.fell_through ? std::optional(talk.lapsed->start.day)
                                                        : compliance::open_appointment(talk);
  }

  bool was_held_by(const TalkFacts& talk) const {
    return !talk.held.empty() && talk.held.front() <= m_line.date;
  }

  bool was_reported_by(const TalkFacts& talk) const {
    return std::ranges::any_of(talk.lines, [&](const LogLine* line) {
      return line->event == LogEvent::report_filed && line->date <= m_line.date;
    });
  }

  bool concerns(const TalkFacts& talk) const {
    const auto day = appointment(talk);
    const bool to_come = day && (talk.held.empty() || talk.held.back() < *day);
    switch (tie_of(m_line.event)) {
      case Tie::on_the_day:
        return day && *day == m_line.date && (to_come || !m_line.value.empty());
      case Tie::called_off:
        return to_come && *day >= m_line.date && (!m_only || *m_only == *day);
      default:
        return was_held_by(talk);
    }
  }

  /// What the log says already of the talk; a line that says more (who was there) is written all the same.
  const LogLine* standing_line(const TalkFacts& talk) const {
    const auto found = std::ranges::find_if(talk.lines, [&](const LogLine* line) {
      const bool on_day = tie_of(m_line.event) == Tie::afterwards
                              ? was_held_by(talk) && line->date >= talk.held.front()
                              : line->date == m_line.date;
      return line->event == m_line.event && on_day &&
             (m_line.value.empty() || same_value(line->value, m_line.value));
    });
    return found != talk.lines.end() ? *found : nullptr;
  }

  LogLine about(const TalkFacts& talk) const {
    LogLine line = m_line;
    line.talk = talk.id;
    line.pupil = talk.pupil;
    line.value = m_only ? without_start(line.value) : line.value;
    return line;
  }

  const LogLine& m_line;
  std::optional<Day> m_only;  ///< of what is called off: the talks of that day alone
  ComplianceInput m_checked;
  compliance::Facts m_facts;
};

/// The lines that say this of the moment or of one of its talks.
std::vector<LogLine> to_take_back(const RoundInput& input) {
  const LogLine& round = input.line;
  std::vector<const LogLine*> found;
  std::optional<Day> last;
  for (const LogLine& line : input.loaded.log.lines) {
    if (line.event == round.event && line.moment == round.moment &&
        (input.any_date || line.date == round.date) &&
        (input.any_value || same_value(line.value, round.value))) {
      found.push_back(&line);
      last = std::max(last.value_or(line.date), line.date);
    }
  }
  std::vector<LogLine> lines;
  for (const LogLine* line : found) {
    const auto same = [&](const LogLine& other) {
      return other.talk == line->talk && other.pupil == line->pupil;
    };
    if (line->date == *last && std::ranges::none_of(lines, same)) {
      LogLine counter = round;
      counter.talk = line->talk;
      counter.pupil = line->pupil;
      counter.date = line->date;
      counter.value = line->value;
      lines.push_back(std::move(counter));
    }
  }
  return lines;
}

Message help_for(const std::set<Day>& days) {
  if (days.empty()) {
    return {say_record::k_no_round_help};
  }
  return {say_record::k_round_help, {{"first", *days.begin()}, {"last", *days.rbegin()}}};
}

}  // namespace

RoundLines lines_of_round(const RoundInput& input, Diagnostics& problems) {
  if (input.line.undo) {
    std::vector<LogLine> lines = to_take_back(input);
    return {lines.empty() ? std::vector<LogLine>{input.line} : lines};  // reported as nothing to undo
  }
  const Round round(input);
  RoundLines found = round.lines();
  if (found.lines.empty()) {
    problems.error(
        "no-talks", input.span,
        {found.without_report > 0 ? say_record::k_none_reported : phrase_of(tie_of(input.line.event)),
         {{"moment", input.line.moment.text},
          {"event", std::string(word(input.line.event))},
          {"day", input.line.date}}},
        found.without_report > 0 ? Message(say_record::k_none_reported_help) : help_for(round.days()));
  }
  return found;
}

}  // namespace gesprek::commands
