// The planner's one public header: build_problem, solve, make_plans.
//
//     const Setting setting = build_problem(input);
//     const Result result = solve(setting.problem, options);
//     const std::vector<RoundPlan> plans = make_plans(input, setting, result);
#pragma once

#include "planner/certificate/certificate.hpp"
#include "planner/certificate/json.hpp"
#include "planner/problem.hpp"
#include "planner/round/build.hpp"
#include "planner/round/independent.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/repairs.hpp"
#include "planner/solve.hpp"
#include "planner/verify.hpp"
