// in-period: what the log tells of a talk or a gathering is not from before its period.
//
// Such a line counts for no other rule, and the talk is still to be planned and held: it is of another round,
// its date is wrong, or the talk was brought forward by an agreement that nobody wrote down. So it is said
// once for each day on which it was held, with what was recorded of it after that and how to take it back. A
// row of the plan on that day, or an agreement, makes it a day of the talk after all.
//
// Example: "held" of November with the id of the report talk of February.
#include <algorithm>
#include <string>
#include <utility>

#include "agenda/own_period.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "model/event_words.hpp"
#include "model/log_facts.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

bool shows_day(const LogLine& line) {
  return took_place(line) || line.event == LogEvent::no_show || line.event == LogEvent::event_held;
}

/// "gevoerd, verslag vastgelegd op dinsdag 10 november 2026" for each day of the lines.
std::vector<Message> told_by_day(const LogLines& lines) {
  std::vector<Message> days;
  std::vector<Message> events;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Phrase& event = event_words(lines[i]->event);
    if (std::ranges::find(events, &event, &Message::phrase) == events.end()) {
      events.emplace_back(event);
    }
    if (i + 1 == lines.size() || lines[i + 1]->date != lines[i]->date) {
      days.emplace_back(say::k_events_on, std::initializer_list<Arg>{{"events", std::exchange(events, {})},
                                                                     {"day", lines[i]->date}});
    }
  }
  return days;
}

/// Says it of the lines of one occasion.
void say_of(Draft draft, const LogLines& lines, Day first, Duties& duties, const Facts& facts) {
  const Day day = lines.front()->date;
  Remedy remedy{draft.talk.empty() ? Settling::corrected : Settling::misdated, {}};
  for (std::size_t i = 0; i < lines.size() && !facts.input.brief; ++i) {
    ToRecord entry = to_record(*lines[i]);
    entry.undo = true;
    remedy.entries.push_back(std::move(entry));
  }
  draft.subject += '@' + iso(day);
  draft.due = day;
  draft.failed = true;
  draft.sentence = &say::k_before_period;
  draft.args = {{"events", told_by_day(lines)}, {"first", first}};
  draft.evidence = {Message(say::k_day_before_period, {{"first", first}})};
  draft.remedy = std::move(remedy);
  Duty duty = settle(std::move(draft), facts);
  duty.took_place_early =
      !duty.talk.empty() && std::ranges::any_of(lines, [](const LogLine* line) { return took_place(*line); });
  duties.push_back(std::move(duty));
}

/// The lines of each occasion, in their order: of each day on which it was held or nobody came, with what was
/// recorded of it after that; without such a day, of each day.
std::vector<LogLines> by_occasion(const LogLines& lines) {
  std::vector<LogLines> occasions;
  bool has_day = false;
  for (const LogLine* line : lines) {
    const bool is_later = !occasions.empty() && occasions.back().back()->date != line->date;
    if (occasions.empty() || (is_later && (shows_day(*line) || !has_day))) {
      occasions.emplace_back();
      has_day = false;
    }
    has_day = has_day || shows_day(*line);
    occasions.back().push_back(line);
  }
  return occasions;
}

void check_talk(const TalkFacts& talk, const Facts& facts, Duties& duties) {
  for (const LogLines& lines : by_occasion(talk.early)) {
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
                 const Facts& facts, Duties& duties) {
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
  for (const LogLines& lines : by_occasion(early)) {
    Draft draft = draft_for("in-period", say::k_in_period, *first->occurrence,
                            moment.event ? moment.event->basis : moment.basis, Role::teacher, facts);
    draft.subject = moment.id.text;
    say_of(std::move(draft), lines, first->day, duties, facts);
  }
}

}  // namespace

void check_in_period(const Facts& facts, Duties& duties) {
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
