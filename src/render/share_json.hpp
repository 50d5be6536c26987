// A household's and a teacher's share of a plan, for programs.
#pragma once

#include "planner/round/make_plans.hpp"
#include "render/json.hpp"

namespace gesprek::render {

inline Json household_share_json(const planner::HouseholdShare& share) {
  return {{"household", share.household.text},
          {"talks", share.talks},
          {"days", share.days},
          {"waiting", share.waiting.count()},
          {"wishes", share.wishes},
          {"evening", share.evening},
          {"wished", share.wished},
          {"met", share.met}};
}

inline Json staff_share_json(const planner::StaffShare& share) {
  return {{"staff", share.person.text},       {"talks", share.talks},         {"sessions", share.sessions},
          {"talking", share.talking.count()}, {"holes", share.holes.count()}, {"cost", share.cost},
          {"evening", share.evening},         {"wished", share.wished},       {"met", share.met}};
}

}  // namespace gesprek::render
