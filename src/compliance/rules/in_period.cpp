// in-period: what the log tells of a talk or a gathering is not from before its period.
//
// Such a line counts for no other rule, and the talk is still to be planned and held: it is of another round,
// its date is wrong, or the talk was brought forward by an agreement that nobody wrote down. So it is said
// once for each day, with how to take it back. A row of the plan on that day, or an agreement, makes it a day
// of the talk after all.
//
// Example: "held" of November with the id of the report talk of February.
#include <algorithm>
#include <string>
#include <utility>

#include "agenda/own_period.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// Says it of the lines of one day.
void say_of(Draft draft, const LogLines& lines, Day first, std::vector<Duty>& duties, const Facts& facts) {
  const Day day = lines.front()->date;
  std::string events;
  Remedy remedy{draft.talk.empty() ? Settling::corrected : Settling::misdated, {}};
  for (const LogLine* line : lines) {
    const std::string event(word(line->event));
    events += events.find(event) == std::string::npos ? (events.empty() ? "" : ", ") + event : "";
    ToRecord entry = to_record(*line);
    entry.undo = true;
    remedy.entries.push_back(std::move(entry));
  }
  draft.subject += '@' + iso(day);
  draft.due = day;
  draft.failed = true;
  draft.sentence = &say::k_before_period;
  draft.args = {{"events", events}, {"on", day}, {"first", first}};
  draft.evidence = {Message(say::k_day_before_period, {{"first", first}})};
  draft.remedy = std::move(remedy);
  duties.push_back(settle(std::move(draft), facts));
}

/// The lines of each day, by day.
std::vector<LogLines> by_day(const LogLines& lines) {
  std::vector<LogLines> days;
  for (const LogLine* line : lines) {
    if (days.empty() || days.back().front()->date != line->date) {
      days.emplace_back();
    }
    days.back().push_back(line);
  }
  return days;
}

void check_talk(const TalkFacts& talk, const Facts& facts, std::vector<Duty>& duties) {
  for (const LogLines& lines : by_day(talk.early)) {
    say_of(draft_for("in-period", say::k_in_period, talk, period_basis(talk), Role::teacher, facts), lines,
           *first_day_of(*talk.owed, talk.planned), duties, facts);
  }
}

/// The first of its gatherings that the line can be of, and from which day on; nothing where any day will do.
struct FirstOf {
  const Occurrence* occurrence;
  Day day;
};

std::optional<FirstOf> first_of(const std::vector<const Occurrence*>& occurrences) {
  std::optional<FirstOf> first;
  for (const Occurrence* occurrence : occurrences) {
    const auto day = first_day_of(*occurrence);
    if (!day) {
      return std::nullopt;
    }
    if (!first || *day < first->day) {
      first = FirstOf{occurrence, *day};
    }
  }
  return first;
}

void check_event(const std::vector<const Occurrence*>& occurrences, const RoundFacts& round,
                 const Facts& facts, std::vector<Duty>& duties) {
  const auto first = first_of(occurrences);
  if (!first) {
    return;
  }
  LogLines early;
  for (const auto& [subject, lines] : round.by_subject) {
    std::ranges::copy_if(lines, std::back_inserter(early), [&](const LogLine* line) {
      return line->event == LogEvent::event_held && line->date < first->day;
    });
  }
  std::ranges::sort(early, {}, [](const LogLine* line) { return std::pair(line->date, line->row.begin); });
  const Moment& moment = facts.input.policy.moments[first->occurrence->moment_index];
  for (const LogLines& lines : by_day(early)) {
    Draft draft = draft_for("in-period", say::k_in_period, *first->occurrence,
                            moment.event ? moment.event->basis : moment.basis, Role::teacher, facts);
    draft.subject = moment.id.text;
    say_of(std::move(draft), lines, first->day, duties, facts);
  }
}

}  // namespace

void check_in_period(const Facts& facts, std::vector<Duty>& duties) {
  for (const TalkFacts& talk : facts.talks) {
    check_talk(talk, facts, duties);
  }
  std::vector<std::vector<const Occurrence*>> by_moment(facts.rounds.size());
  for (const Occurrence& occurrence : facts.input.agenda.occurrences) {
    by_moment[occurrence.moment_index].push_back(&occurrence);
  }
  for (std::size_t moment = 0; moment < by_moment.size(); ++moment) {
    const bool is_event = facts.input.policy.moments[moment].kind == MomentKind::event;
    if (is_event && !facts.input.policy.moments[moment].of_school) {
      check_event(by_moment[moment], facts.rounds[moment], facts, duties);
    }
  }
}

}  // namespace gesprek::compliance
