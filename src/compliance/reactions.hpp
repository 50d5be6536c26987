// Whether a family has answered an invitation: who has not is to be reminded.
#pragma once

#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// True when the household answered since that day: a form, topics or an agreement came back, the talk was
/// held or called off, or it asked for something about it. An answer counts for the talk, whoever of the
/// family gave it.
bool has_reacted(const TalkFacts& talk, Day since, const Facts& facts);

/// The day since `invited` on which the talk's people were reminded, on its own or with the whole round.
std::optional<Day> reminded_on(const TalkFacts& talk, Day invited, const Facts& facts);

/// True when families choose their time for this moment (A20): the school's file goes before the policy.
bool is_chosen(const Moment& moment, const School& school);

}  // namespace gesprek::compliance
