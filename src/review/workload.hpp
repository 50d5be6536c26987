// How many talks, and how much time in talks, a policy gives each teacher of a school.
#pragma once

#include <map>

#include "agenda/agenda.hpp"

namespace gesprek::review {

struct Workload {
  int talks = 0;
  Minutes minutes{0};
  friend bool operator==(const Workload&, const Workload&) = default;
};

/// By teacher. Where one of two teachers holds the talk, they take turns; where both are there, it counts for
/// both. Talks that are due after the school year do not count.
std::map<PersonId, Workload> workload_of(const Agenda& agenda);
/// Talks that nobody can hold yet, because nobody has the role that the policy names.
Workload workload_of_nobody(const Agenda& agenda);
/// Of the school: each talk once, and the time of all who are in it; of a talk that nobody holds yet, its
/// length.
Workload whole_workload(const Agenda& agenda);

}  // namespace gesprek::review
