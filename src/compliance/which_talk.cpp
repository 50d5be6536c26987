#include "compliance/which_talk.hpp"

#include <algorithm>
#include <iterator>

#include "base/parse.hpp"
#include "model/log_facts.hpp"

namespace gesprek::compliance {
namespace {

/// Those that are so; all of them when none is.
template <class Is>
std::vector<std::size_t> only(const std::vector<std::size_t>& several, Is is) {
  std::vector<std::size_t> some;
  std::ranges::copy_if(several, std::back_inserter(some), is);
  return some.empty() ? several : some;
}

bool was_to_be_on(Day day, const TalkFacts& talk) {
  const std::vector<Day> days = appointment_days(talk);
  return std::ranges::find(days, day) != days.end();
}

bool was_held_by(Day day, const TalkFacts& talk) {
  return std::ranges::any_of(talk.lines,
                             [&](const LogLine* line) { return took_place(*line) && line->date <= day; });
}

}  // namespace

Tie tie_of(LogEvent event) {
  switch (event) {
    case LogEvent::held:
    case LogEvent::called:
    case LogEvent::no_show:
      return Tie::on_the_day;
    case LogEvent::cancelled:
      return Tie::called_off;
    case LogEvent::form_returned:
    case LogEvent::topics_received:
    case LogEvent::mode_agreed:
      return Tie::of_family;
    default:
      return is_of_talks(event) ? Tie::afterwards : Tie::of_everybody;
  }
}

std::vector<Day> appointment_days(const TalkFacts& talk) {
  std::vector<Day> days;
  for (const PlannedTalk* row : {talk.planned, talk.lapsed}) {
    if (row != nullptr) {
      days.push_back(row->start.day);
    }
  }
  for (const LogLine* line : talk.lines) {
    const auto told = is_invitation(*line) ? log_value(line->value, "time") : std::nullopt;
    if (const auto start = parse_date_time(told.value_or(""))) {
      days.push_back(start->day);
    }
  }
  return days;
}

std::vector<std::size_t> meant_by_day(const LogLine& line, const std::vector<std::size_t>& several,
                                      const std::vector<TalkFacts>& talks) {
  switch (tie_of(line.event)) {
    case Tie::on_the_day:
      return only(several, [&](std::size_t talk) { return was_to_be_on(line.date, talks[talk]); });
    case Tie::afterwards:
      return only(several, [&](std::size_t talk) { return was_held_by(line.date, talks[talk]); });
    case Tie::called_off:
      if (const auto start = called_off_start(line)) {
        return only(several, [&](std::size_t talk) { return was_to_be_on(start->day, talks[talk]); });
      }
      return only(several, [&](std::size_t talk) {
        return talks[talk].planned != nullptr && line.date <= talks[talk].planned->start.day;
      });
    default:
      return several;
  }
}

std::vector<std::size_t> meant_by_name(const LogLine& line, const std::vector<std::size_t>& several,
                                       const std::vector<TalkFacts>& talks) {
  return only(several, [&](std::size_t talk) { return names_one_of(line, talks[talk]); });
}

std::vector<PersonId> guardians_of(const TalkFacts& talk) {
  if (talk.owed != nullptr) {
    return talk.owed->guardians;
  }
  return talk.planned != nullptr ? talk.planned->guardians : std::vector<PersonId>{};
}

bool names_one_of(const LogLine& line, const TalkFacts& talk) {
  auto people = named_people(line, "present");
  if (!people) {
    people = named_people(line, "guardians");
  }
  return people && std::ranges::any_of(guardians_of(talk), [&](const PersonId& guardian) {
           return std::ranges::find(*people, guardian.text) != people->end();
         });
}

}  // namespace gesprek::compliance
