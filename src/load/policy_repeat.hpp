// Moments that come round in the year: "5 times, 6 to 8 weeks apart", "every 6 weeks", "3 times a year"; or
// in November and in March.
#pragma once

#include <vector>

#include "load/policy_rule.hpp"
#include "load/policy_values.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// The rounds that a moment is written for, by its times of the year or by `repeat:`; none for what is once.
std::vector<Moment> rounds_of(const Moment& moment, const std::vector<Window>& windows, const Entry* repeat,
                              const Scope& scope);

/// True for a text that says how often, not when.
bool reads_as_repeat(const Node& text);

/// Puts the times that a layer changes apart in the place of those that come of the rule: with its days and
/// number, unless the layer says others.
void replace_rounds(std::vector<Moment>& moments, std::vector<Moment> changed, Reading& reading);

/// Takes out the times that a layer does without; the others keep their ids and days.
void leave_out_rounds(std::vector<Moment>& moments, Reading& reading);

/// A round's id may be that of another moment in the file.
void check_round_ids(const std::vector<Moment>& moments, Diagnostics& diagnostics);

/// The round of `ids` that is meant by a name without number where `same` is a round of a moment that comes
/// round as often: the first with the first. Null where that is not so.
const MomentId* matching_round(const std::vector<MomentId>& ids, const MomentId& same,
                               const std::vector<MomentId>& of_same);

}  // namespace gesprek::policy_reader
