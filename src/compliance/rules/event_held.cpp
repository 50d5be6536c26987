// event-held: gatherings and walk-in hours take place as often and when the policy says (B06, B07, B09, B17,
// B19).
//
// Due on the day that the school chose, or on the last day of the policy's own; without a date, by the last
// school day of the year. Shown by "event-held", with "class=" when it speaks of one class only: then every
// class that the gathering concerns must have its line. A line of another day than planned shows that it was
// moved; a walk-in hour is not moved. A school that logs no events (or no walk-in hours) is told that once.
//
// Example: two parents' mornings are promised and only one was held.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "agenda/own_period.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

using Occurrences = std::vector<const Occurrence*>;
using HeldDays = std::vector<std::optional<Day>>;  ///< by index in Occurrences

bool concerns(const Occurrence& occurrence, const std::string& class_id) {
  return class_id.empty() || occurrence.classes.empty() ||
         std::ranges::find(occurrence.classes, ClassId(class_id)) != occurrence.classes.end();
}

/// Before the policy's days for it: then it was another gathering, or the date is wrong (see in-period).
bool is_too_early(Day day, const Occurrence& occurrence) {
  const auto first = first_day_of(occurrence);
  return first && day < *first;
}

/// How far the day lies from those of the occurrence; one without a date can be on any day, but goes after
/// those that have one.
std::chrono::days distance(Day day, const Occurrence& occurrence) {
  if (!occurrence.days) {
    return std::chrono::days::max();
  }
  const DayRange& days = *occurrence.days;
  return day < days.first ? days.first - day : std::max(day - days.last, std::chrono::days{0});
}

/// Gives each line of a class (or of the whole school) to the occurrence that it fits and that has none yet:
/// by its day, otherwise to the nearest. Groups that have one occurrence together (B09) share its number.
class LineUp {
 public:
  LineUp(const Occurrences& all, const std::string& class_id) : m_all(all), m_held(all.size()) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (concerns(*all[i], class_id)) {
        m_open.push_back(i);
      }
    }
  }

  HeldDays match(const LogLines& lines, bool may_move) {
    std::vector<Day> moved;
    for (const LogLine* line : lines) {
      const bool fits =
          give(line->date, [&](const Occurrence& one) { return one.days && one.days->contains(line->date); });
      if (!fits) {
        moved.push_back(line->date);
      }
    }
    for (const Day day : moved) {
      if (may_move) {
        give(day, [&](const Occurrence& one) { return !is_too_early(day, one); });
      }
    }
    return m_held;
  }

 private:
  template <class Fits>
  bool give(Day day, Fits fits) {
    const std::size_t none = m_all.size();
    std::size_t nearest = none;
    for (const std::size_t i : m_open) {
      const bool is_nearer = nearest == none || distance(day, *m_all[i]) < distance(day, *m_all[nearest]);
      nearest = fits(*m_all[i]) && is_nearer ? i : nearest;
    }
    if (nearest == none) {
      return false;
    }
    const int number = m_all[nearest]->number;
    std::erase_if(m_open, [&](std::size_t i) {
      const bool same = m_all[i]->number == number && fits(*m_all[i]);
      if (same) {
        m_held[i] = day;
      }
      return same;
    });
    return true;
  }

  const Occurrences& m_all;
  std::vector<std::size_t> m_open;
  HeldDays m_held;
};

/// What the log tells of all occurrences of one moment.
class MomentHeld {
 public:
  MomentHeld(const Occurrences& all, const RoundFacts& round, bool may_move) {
    for (const auto& [subject, lines] : round.by_subject) {  // order does not show: each has its own place
      if (!subject.starts_with('@')) {
        m_by_class.emplace(subject, LineUp(all, subject).match(lines, may_move));
      }
    }
  }

  std::optional<Day> on(std::size_t occurrence, const std::string& class_id) const {
    const auto found = m_by_class.find(class_id);
    return found != m_by_class.end() ? found->second[occurrence] : std::nullopt;
  }

 private:
  std::unordered_map<std::string, HeldDays> m_by_class;
};

/// Sets when it was held: for everybody, or the last of its classes; and the classes that still lack it.
std::vector<Message> set_held(Draft& draft, const Occurrence& occurrence, std::size_t index,
                              const MomentHeld& held) {
  std::vector<Message> missing;
  draft.met_on = held.on(index, "");
  if (draft.met_on || occurrence.classes.empty()) {
    return missing;
  }
  std::optional<Day> last;
  for (const ClassId& class_id : occurrence.classes) {
    if (const auto day = held.on(index, class_id.text)) {
      last = std::max(last.value_or(*day), *day);
    } else {
      missing.emplace_back(say::k_plain, std::initializer_list<Arg>{{"text", class_id.text}});
    }
  }
  draft.met_on = missing.empty() ? last : std::nullopt;
  return last ? missing : std::vector<Message>{};
}

/// A line for each class that lacks one: a line of the whole school would speak of classes too that the
/// gathering is not for.
std::vector<ToRecord> lines_to_record(const Draft& draft, const Occurrence& occurrence, std::size_t index,
                                      const MomentHeld& held, std::optional<Day> day) {
  ToRecord entry = to_record(draft, LogEvent::event_held, day);
  std::vector<ToRecord> lines;
  for (const ClassId& class_id : occurrence.classes) {
    if (!held.on(index, class_id.text)) {
      entry.value = "class=" + class_id.text;
      lines.push_back(entry);
    }
  }
  return lines.empty() ? std::vector<ToRecord>{entry} : lines;
}

Duty check_occurrence(const Occurrence& occurrence, std::size_t index, const MomentHeld& held,
                      const Facts& facts) {
  const Moment& moment = facts.input.policy.moments[occurrence.moment_index];
  const bool recurring = moment.kind == MomentKind::recurring;
  Draft draft = draft_for("event-held", say::k_event_held, occurrence,
                          moment.event ? moment.event->basis : moment.basis, Role::teacher, facts);
  draft.due = occurrence.days ? occurrence.days->last : facts.input.calendar.last_school_day();
  draft.to_do = !recurring || facts.input.as_of <= *draft.due;
  draft.tracked = recurring ? facts.rounds[occurrence.moment_index].has_series : facts.seen_event;
  const auto day = occurrence.days ? std::optional(occurrence.days->last) : std::nullopt;
  const std::vector<Message> missing = set_held(draft, occurrence, index, held);
  draft.remedy = Remedy{draft.to_do ? Settling::done : Settling::done_then,
                        lines_to_record(draft, occurrence, index, held, day)};
  if (occurrence.days) {
    draft.evidence.push_back(
        Message(say::k_period, {{"first", occurrence.days->first}, {"last", occurrence.days->last}}));
  } else {
    draft.evidence.push_back(Message(say::k_no_date_chosen, {{"day", *draft.due}}));
  }
  if (draft.met_on) {
    draft.evidence.push_back(Message(say::k_done_on, {{"day", *draft.met_on}}));
  }
  if (!missing.empty()) {
    draft.evidence.push_back(Message(say::k_classes_missing, {{"classes", missing}}));
  }
  return settle(std::move(draft), facts);
}

}  // namespace

void check_event_held(const Facts& facts, Duties& duties) {
  std::vector<Occurrences> by_moment(facts.rounds.size());
  for (const Occurrence& occurrence : facts.input.agenda.occurrences) {
    by_moment[occurrence.moment_index].push_back(&occurrence);
  }
  for (std::size_t moment = 0; moment < by_moment.size(); ++moment) {
    const MomentKind kind = facts.input.policy.moments[moment].kind;
    const bool takes_place = kind == MomentKind::event || kind == MomentKind::recurring;
    if (!takes_place || facts.input.policy.moments[moment].of_school) {
      continue;  // what the policy does not name is announced, and nothing more (B24)
    }
    const MomentHeld held(by_moment[moment], facts.rounds[moment], kind == MomentKind::event);
    for (std::size_t i = 0; i < by_moment[moment].size(); ++i) {
      duties.push_back(check_occurrence(*by_moment[moment][i], i, held, facts));
    }
  }
}

}  // namespace gesprek::compliance
