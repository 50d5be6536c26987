// What is due next, by person and date: the open duties of check_duties, gathered so that a list can be
// pasted in a message to one teacher; and early warnings for what is expected over the year.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compliance/compliance.hpp"

namespace gesprek {

/// One thing to do for one person by one day. Duties of a moment that differ only in the pupil are one item.
struct TodoItem {
  std::optional<Day> due;      ///< nothing: the school has not dated it yet
  bool overdue = false;        ///< its time has passed
  bool early_warning = false;  ///< nothing is due yet, but an expectation may not be met (B05)
  RoleName role;
  PersonId person;                   ///< empty: nobody at the school has that role
  std::vector<PersonId> together{};  ///< who has it with that person, where a duty is listed once
  std::string_view rule;
  std::string clause;
  Span policy;
  MomentId moment;
  ClassId class_id;                 ///< of a class's own to-do: a message, a gathering
  std::vector<PupilId> pupils;      ///< in the order of their names
  std::vector<std::string> duties;  ///< ids, in the order of the pupils
  Message message;
};

/// What is still to be done and due on or before `until`: what is overdue, what is not yet, and the early
/// warnings; each part by person (without one by role), then due date. A duty of two teachers stands with
/// both, or once, with the first. A round without a plan is one item for the coordinators (else the heads)
/// instead of one for each teacher.
std::vector<TodoItem> make_todo(const ComplianceInput& input, Day until);
/// The same from the duties of check_duties, where they are at hand.
enum class Listing { with_each, once };
std::vector<TodoItem> make_todo(const std::vector<Duty>& duties, const ComplianceInput& input, Day until,
                                Listing listing = Listing::with_each);

/// Families that have not come often enough yet while at least one of the talks has passed, or whose last
/// chance is on or before `until`: by grade for the head, by class for its teachers. Not for those for whom
/// it can no longer be met: they are findings.
std::vector<TodoItem> warn_early(const ComplianceInput& input, Day until);

/// The item once for each of them; once for nobody in particular where there is none.
std::vector<TodoItem> for_each_of(const std::vector<PersonId>& people, TodoItem item);

}  // namespace gesprek
