// What `gesprek diff` found, as text and as JSON.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "render/look.hpp"
#include "review/difference.hpp"
#include "review/workload.hpp"

namespace gesprek::render {

/// One teacher before and after.
struct LoadChange {
  PersonId teacher;
  std::string name;  ///< for text only
  review::Workload before;
  review::Workload now;
};

struct DifferenceInput {
  std::string before;  ///< name of the older policy's file
  std::string now;
  std::vector<review::Change> changes;
  std::vector<LoadChange> teachers;  ///< empty outside a school
  LoadChange nobody;                 ///< talks that nobody at the school can hold yet
  review::Workload school_before;    ///< each talk once, also where two teachers hold it
  review::Workload school_now;
  const Sources& sources;
};

std::string render_difference(const Look& look, const DifferenceInput& input);
/// docs/reference/json.md. Teachers stand as keys.
std::string render_difference_json(Lang lang, const DifferenceInput& input);
/// One change as a line of text, without the moment's name.
std::string change_text(Lang lang, const review::Change& change);

}  // namespace gesprek::render
