// The forecast of a round for people, spreadsheets and programs.
#pragma once

#include <string>
#include <vector>

#include "model/policy.hpp"
#include "model/roster.hpp"
#include "planner/round/forecast.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct ForecastView {
  const std::vector<planner::StaffForecast>& staff;
  const std::vector<MomentId>& moments;
  const Policy& policy;
  const Roster& roster;
};

std::string render_forecast(const Look& look, const ForecastView& view);
std::string render_forecast_json(const ForecastView& view);
/// A heading, then a row a team of staff; times in minutes.
std::vector<std::vector<std::string>> forecast_rows(const ForecastView& view);

}  // namespace gesprek::render
