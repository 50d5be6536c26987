#include "commands/forget_old.hpp"

namespace gesprek::commands {
namespace {

/// What belongs to a school year is still written down in its summer holiday.
constexpr std::chrono::days k_summer{31};

/// The last thing that happened on or before a day.
class LastThing {
 public:
  explicit LastThing(Day as_of) : m_as_of(as_of) {}

  void see(const std::optional<Day>& day, const Span& where) {
    if (day && *day <= m_as_of && (!m_last || m_last->first < *day)) {
      m_last = {*day, where};
    }
  }
  const std::optional<std::pair<Day, Span>>& last() const { return m_last; }

 private:
  Day m_as_of;
  std::optional<std::pair<Day, Span>> m_last;
};

}  // namespace

YearInUse year_in_use(const LoadedSchool& loaded, Day as_of) {
  LastThing thing(as_of);
  for (const LogLine& line : loaded.log.lines) {
    if (line.event != LogEvent::forgotten) {  // to erase is not to use
      thing.see(line.date, line.row);
    }
  }
  for (const auto& [moment, plan] : loaded.plans) {
    for (const PlannedTalk& talk : plan.talks) {
      thing.see(talk.start.day, talk.row);
    }
  }
  for (const Request& request : loaded.requests) {
    thing.see(request.asked ? std::optional(request.asked->day) : std::nullopt, request.row);
  }
  for (const Topic& topic : loaded.topics) {
    thing.see(topic.received, topic.row);
  }
  for (const Pupil& pupil : loaded.roster.pupils) {
    thing.see(pupil.first_day, pupil.row);
  }
  const Day end = school_year_end(
      std::chrono::sys_days(std::chrono::year(loaded.school.first_year + 1) / std::chrono::January / 1));
  const bool is_later = thing.last() && end + k_summer < thing.last()->first;
  return is_later ? YearInUse{school_year_end(thing.last()->first), thing.last()} : YearInUse{end, {}};
}

bool is_everybody_past(const YearInUse& year, const Retention& kept, Day as_of) {
  return kept_until(year.end, kept.people) < as_of;
}

void erase_old(ForgetTables& tables, const YearInUse& year, const Retention& kept, Day as_of) {
  if (is_everybody_past(year, kept, as_of)) {
    tables.erase_everybody();
    return;
  }
  tables.erase_old_topics(kept.topics, as_of);
  tables.erase_contacts_of_left(kept.contacts, as_of);
  tables.erase_old_requests(year.end, kept.requests, as_of);
}

}  // namespace gesprek::commands
