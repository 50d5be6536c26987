#include "planner/round/rasters.hpp"

#include <algorithm>

#include "agenda/requests_about.hpp"

namespace gesprek::planner {
namespace {

void suit_to_length(const OwedTalk& talk, ShiftPlan& shifts) {
  for (const PersonId& teacher : talk.teachers) {
    shifts.suit(shifts.openings(talk.moment_index, teacher), static_cast<int>(talk.minutes.count()));
  }
}

void suit_to_row(const PlannedTalk& row, ShiftPlan& shifts) {
  for (const PersonId& person : row.staff) {
    shifts.suit_to(person, row.start.day, row.start.clock);
    shifts.suit_to(person, row.start.day, end_of(row));
  }
}

void suit_to_other_round(const Plan& plan, const BuildInput& input, ShiftPlan& shifts) {
  for (const PlannedTalk& row : plan.talks) {
    if (row.has_clock && still_stands(row, input)) {
      suit_to_row(row, shifts);
    }
  }
}

void suit_to_free_times(const Request& request, const OwedTalk& talk, ShiftPlan& shifts) {
  const ClockRange hours = hours_of(request);
  for (const PersonId& teacher : talk.teachers) {
    for (const Opening& opening : shifts.openings(talk.moment_index, teacher)) {
      if (!request.date || *request.date == opening.day) {
        shifts.suit_to(teacher, opening.day, hours.start);
        shifts.suit_to(teacher, opening.day, hours.end);
      }
    }
  }
}

}  // namespace

void set_rasters(const std::vector<RoundTalk>& talks, const BuildInput& input, ShiftPlan& shifts) {
  std::vector<const RoundTalk*> to_plan;
  for (const RoundTalk& talk : talks) {
    if (!talk.standing.stays && !talk.standing.settled) {
      suit_to_length(*talk.owed, shifts);
      to_plan.push_back(&talk);
    }
  }
  for (const RoundTalk& talk : talks) {
    if (talk.standing.stays && talk.standing.row != nullptr && talk.standing.row->has_clock) {
      suit_to_row(*talk.standing.row, shifts);
    }
  }
  for (const auto& [moment, plan] : input.plans) {
    if (std::ranges::find(input.moments, moment) == input.moments.end()) {
      suit_to_other_round(plan, input, shifts);
    }
  }
  for (const Request& request : input.requests) {
    for (const RoundTalk* talk : to_plan) {
      if (request.kind == Request::Kind::impossible && is_about(request, *talk->owed)) {
        suit_to_free_times(request, *talk->owed, shifts);
      }
    }
  }
}

}  // namespace gesprek::planner
