#include "agenda/requests_about.hpp"

#include <algorithm>

#include "base/parse.hpp"

namespace gesprek {
namespace {

constexpr int k_minutes_a_day = 1440;
constexpr int k_weakest = 1;
constexpr int k_strongest = 7;
constexpr int k_usual_strength = 3;

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

bool is_about_children(const Request& request, const OwedTalk& talk) {
  const bool names_somebody = !request.pupil.empty() || !request.household.empty() || !request.person.empty();
  return names_somebody && (request.moment.empty() || request.moment == talk.moment) &&
         (request.pupil.empty() || request.pupil == talk.pupil || contains(talk.pupils, request.pupil)) &&
         (request.household.empty() || comes_from(request.household, talk));
}

}  // namespace

ClockRange hours_of(const Request& request) {
  return {request.from.value_or(Clock{0}), request.until.value_or(Clock{k_minutes_a_day})};
}

bool comes_from(const HouseholdId& household, const OwedTalk& talk) {
  return talk.household == household || std::ranges::binary_search(talk.households, household);
}

bool is_about(const Request& request, const OwedTalk& talk) {
  return is_about_children(request, talk) &&
         (request.person.empty() || contains(talk.guardians, request.person) ||
          contains(talk.guests, request.person) || contains(talk.teachers, request.person));
}

bool is_of_family(const Request& request, const OwedTalk& talk) {
  return is_about_children(request, talk) &&
         (request.person.empty() || contains(talk.guardians, request.person));
}

bool is_about(const Request& request, Day day, const ClockRange& clock) {
  const ClockRange hours = hours_of(request);
  return (!request.date || *request.date == day) && hours.start < clock.end && clock.start < hours.end;
}

bool is_met(const Request& wish, DateTime start, Minutes minutes) {
  const ClockRange clock = clock_of(start, minutes);
  const ClockRange hours = hours_of(wish);
  return (!wish.date || *wish.date == start.day) && hours.start <= clock.start && clock.end <= hours.end;
}

int strength_of(const Request& wish) {
  return static_cast<int>(parse_int(wish.value, k_weakest, k_strongest).value_or(k_usual_strength));
}

ClockRange clock_of(DateTime start, Minutes minutes) {
  return {start.clock, Clock{start.clock.minute + static_cast<int>(minutes.count())}};
}

}  // namespace gesprek
