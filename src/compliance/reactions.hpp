// Whether a family has answered an invitation: who has not is to be reminded.
#pragma once

#include "compliance/facts.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {

/// True when the household answered since that day: a form, topics or an agreement came back, the talk was
/// held or called off, or it asked for something about it. An answer counts for the talk, whoever of the
/// family gave it.
bool has_reacted(const TalkFacts& talk, Day since, const Facts& facts);

/// The day since `invited` on which the talk's people were reminded, on its own or with the whole round.
std::optional<Day> reminded_on(const TalkFacts& talk, Day invited, const Facts& facts);

/// The day that a reminder is counted back from: of the appointment, or where families choose and this one
/// has not, the first that can be chosen.
std::optional<TalkDay> coming_day(const TalkFacts& talk, const Facts& facts);

/// The day by which who has not answered is reminded, as the policy says; nothing where it says nothing, or
/// where no day is known.
std::optional<Day> reminder_day(const TalkFacts& talk, const Facts& facts);

/// True when families choose their time for this moment (A20): the school's file goes before the policy.
bool is_chosen(const Moment& moment, const School& school);

}  // namespace gesprek::compliance
