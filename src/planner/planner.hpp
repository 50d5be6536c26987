// The planner's one public header: build_problem, solve, make_plans.
//
//     const Setting setting = build_problem(input);
//     const Result result = solve(setting.problem, options);
//     const std::vector<RoundPlan> plans = make_plans(input, setting, result);
#pragma once

#include "planner/build.hpp"
#include "planner/make_plans.hpp"
#include "planner/problem.hpp"
#include "planner/solve.hpp"
#include "planner/verify.hpp"
