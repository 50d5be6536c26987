// Duties of the loaded school, and the choices that check, todo, export and explain make among them.
#pragma once

#include <string>
#include <vector>

#include "commands/folder.hpp"
#include "compliance/compliance.hpp"

namespace gesprek::commands {

/// What the checks start from. The school and the agenda must outlive it.
ComplianceInput compliance_input(const LoadedSchool& loaded, const Agenda& agenda, Day as_of);
/// Every duty as of the run's day.
std::vector<Duty> all_duties(const LoadedSchool& loaded, const Agenda& agenda, Day as_of);

/// A choice; what is empty does not choose.
struct DutyFilter {
  std::vector<std::string> rules;
  std::vector<DutyStatus> statuses;
  std::vector<DutyStatus> besides;  ///< shown beside the usual ones while no status is chosen
  std::vector<MomentId> moments;
  std::vector<std::string> clauses;
  ClassId class_id;
  PersonId owner;
  std::optional<Day> since;

  /// All but the status.
  bool concerns(const Duty& duty) const;
  bool has_status(DutyStatus status) const;
};

inline constexpr DutyStatus k_statuses[] = {DutyStatus::met,     DutyStatus::late,   DutyStatus::overdue,
                                            DutyStatus::pending, DutyStatus::waived, DutyStatus::untracked};
/// By its word, or as reports call it in either language: "te laat".
std::optional<DutyStatus> parse_status(std::string_view text);
/// "met, late, …".
std::string status_words();

}  // namespace gesprek::commands
