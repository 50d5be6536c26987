// People in messages: by name for whoever reads them, by key for machine formats.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compliance/facts.hpp"

namespace gesprek {

/// The message with keys wherever it names people, at any depth: JSON, CSV and the like carry keys only.
Message keyed(Message message);

}  // namespace gesprek

namespace gesprek::compliance {

/// A pupil, guardian or member of staff by name; whoever is in no table stands by the key.
Message person(std::string_view key, const Facts& facts);
std::vector<Message> people(const std::vector<PersonId>& keys, const Facts& facts);

/// The staff of a role, in the order of staff.csv; not of teachers, who have their classes.
std::vector<PersonId> staff_of_role(const RoleName& role, const Roster& roster);

/// Whether the pupil has more than one talk of that moment, because guardians come apart (A13): then its
/// guardians have to be named.
bool is_one_of_several(const TalkFacts& talk, const Facts& facts);

}  // namespace gesprek::compliance
