#include "agenda/occurrences.hpp"

#include <iterator>
#include <set>

#include "agenda/concerned.hpp"
#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

bool is_day_of(const EventTime& time, Day day, const Calendar& calendar) {
  return calendar.is_school_day(day) && (!time.weekday || Weekday{day} == *time.weekday);
}

/// Two hours on one day keep apart by a number.
void make_ids_unique(std::vector<Occurrence>& all) {
  std::set<std::string> seen;
  for (Occurrence& occurrence : all) {
    const std::string id = occurrence.id;
    for (int again = 2; !seen.insert(occurrence.id).second; ++again) {
      occurrence.id = id + '-' + std::to_string(again);
    }
  }
}

std::vector<Occurrence> occurrences_of(const MomentRef& ref, const Facts& facts, Questions& questions) {
  switch (ref.moment.kind) {
    case MomentKind::event:
      return events_of(ref, facts);
    case MomentKind::recurring:
      return walk_in_hours_of(ref, facts);
    case MomentKind::cadence:
    case MomentKind::checklist:
      return cadence_of(ref, facts, questions);
    case MomentKind::talk:
      break;
  }
  return {};
}

}  // namespace

std::vector<Occurrence> walk_in_hours_of(const MomentRef& ref, const Facts& facts) {
  std::vector<Occurrence> all;
  const WindowAnswer window = answer_window(ref.moment.window, nullptr, facts.input(), ref.moment);
  const DayRange days =
      window.state == WindowAnswer::State::dated ? window.days : whole_year(facts.calendar());
  const Grades concerned = grades_of(ref.moment, facts);
  for (const EventTime& time : ref.moment.event ? ref.moment.event->hours : std::vector<EventTime>{}) {
    const Grades grades = within(grades_of(time.grades, time.divisions, facts), concerned);
    for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) {
      if (grades.empty() || !is_day_of(time, day, facts.calendar())) {
        continue;
      }
      Occurrence hour;
      hour.id = ref.moment.id.text + '/' + iso(day);
      hour.classes = classes_with(grades, facts);
      hour.grades = shown_grades(grades);
      hour.days = DayRange{day, day};
      hour.clock = time.clock;
      hour.number = static_cast<int>(all.size()) + 1;
      hour.why = {because(Message{words::agenda::k_every_week}, first_known(time.basis, ref.moment.basis))};
      all.push_back(std::move(hour));
    }
  }
  return all;
}

void add_occurrences(const MomentRef& ref, const Facts& facts, Questions& questions, Agenda& agenda) {
  std::vector<Occurrence> all = occurrences_of(ref, facts, questions);
  make_ids_unique(all);
  for (Occurrence& occurrence : all) {
    occurrence.moment = ref.moment.id;
    occurrence.moment_index = ref.index;
  }
  agenda.occurrences.insert(agenda.occurrences.end(), std::make_move_iterator(all.begin()),
                            std::make_move_iterator(all.end()));
}

}  // namespace gesprek::owed
