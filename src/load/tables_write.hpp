// Whole new tables as bytes, in the form of docs/reference/files.md. A table that stands is brought up to
// date by TableEdit instead.
#pragma once

#include <string>
#include <vector>

#include "model/records.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// Grades and staff of a class as its row holds them.
std::string grades_cell(const std::vector<int>& grades);
std::string staff_cell(const std::vector<PersonId>& staff);

std::string write_pupils(const Roster& roster);
std::string write_guardians(const Roster& roster);
std::string write_staff(const Roster& roster);
std::string write_classes(const Roster& roster);
std::string write_requests(const std::vector<Request>& requests);
std::string write_topics(const std::vector<Topic>& topics);

}  // namespace gesprek
