// The year overview for the school guide (B02): every moment, for whom, when, how long, whether attendance is
// expected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "agenda/agenda.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct YearInput {
  const Policy& policy;
  const School& school;
  const Agenda& agenda;
  const Sources& sources;
  const Calendar& calendar;
  const Roster& roster;
  bool names_lines = false;  ///< of the policy, beside each clause
};

/// How the moments are grouped in the overview, in this order.
enum class YearPart { dated, per_pupil, any_time, undated };
YearPart year_part(const RoundOverview& round, const Moment& moment);
std::string_view when_key(YearPart part);  ///< for programs: "per-pupil"

std::string render_year(const Look& look, const YearInput& input);
/// docs/reference/json.md
std::string render_year_json(Lang lang, const YearInput& input);
/// Heading and one row an occurrence.
std::vector<std::vector<std::string>> year_rows(Lang lang, const YearInput& input);

}  // namespace gesprek::render
