#include "agenda/own_events.hpp"

namespace gesprek {
namespace {

Window on_day(Day day, const Basis& basis) {
  Window window;
  window.kind = WindowKind::between;
  window.from.anchor = Anchor::date;
  window.from.day = day;
  window.until = window.from;
  window.basis = basis;
  return window;
}

Moment moment_of(const SchoolEvent& own, const std::optional<OtherEvents>& others) {
  Moment moment;
  moment.id = own.id;
  moment.kind = MomentKind::event;
  moment.of_school = true;
  moment.name = {own.name, own.name};
  moment.basis = others ? others->basis : Basis{"events." + own.id.text, own.span};
  moment.window = on_day(own.day, moment.basis);
  Audience audience;
  audience.grades = own.grades;
  audience.divisions = own.divisions;
  audience.basis = moment.basis;
  moment.audience = {std::move(audience)};
  Event event;
  event.basis = moment.basis;
  if (own.clock) {
    EventTime time;
    time.clock = own.clock;
    time.basis = moment.basis;
    event.hours = {std::move(time)};
  }
  moment.event = std::move(event);
  if (others) {
    moment.invite.needed = true;
    moment.invite.lead = others->lead;
    moment.invite.basis = others->basis;
  }
  return moment;
}

}  // namespace

Policy with_own_events(Policy policy, const School& school) {
  for (const SchoolEvent& own : school.events) {
    if (policy.find(own.id) == nullptr) {
      policy.moments.push_back(moment_of(own, policy.other_events));
    }
  }
  return policy;
}

Policy without_own_events(Policy policy) {
  std::erase_if(policy.moments, [](const Moment& moment) { return moment.of_school; });
  return policy;
}

}  // namespace gesprek
