// Who is invited to the talks about a pupil, and in how many talks.
#pragma once

#include <optional>
#include <vector>

#include "agenda/facts.hpp"

namespace gesprek::owed {

/// The guardians of one talk, by the invitation that each stands on.
struct GuardianGroup {
  std::vector<Invitation> invitations;  ///< in the order of the guardians' rows
  std::vector<PersonId> guardians;      ///< sorted
  Apart apart = Apart::no;              ///< from the pupil's other groups
  std::optional<Reason> why;            ///< why it stands apart, or together after all

  bool has(const PersonId& person) const;
};

/// True when the policy invites this guardian: custody yes or unknown (A13), and not left out by the school's
/// list.
bool is_invited(const Guardian& guardian, const Policy& policy);

/// The guardians to be invited about a pupil, as groups of one talk each: all together unless a guardian has
/// a talk apart, by the list of guardians or on request; a later request counts over an earlier one, and one
/// that was asked after the last day of the talk changes nothing of it. Those
/// who share a household with a guardian apart come along when other households have a talk of their own.
std::vector<GuardianGroup> guardian_groups(const Pupil& pupil, const Moment& moment, Day last_day,
                                           const Facts& facts);

}  // namespace gesprek::owed
