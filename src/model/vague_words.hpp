// Vague words of a policy ("some weeks", "well ahead", "a few times a year") and the numbers of the school
// that they work with.
#pragma once

#include <functional>
#include <string_view>

#include "model/policy.hpp"
#include "model/school.hpp"

namespace gesprek {

/// The length without its vague word.
Length number_of(const Length& length);

/// The word with its number; for a word whose number is the school's.
Length vague_length(Vague vague, const VagueNumbers& numbers = {});

/// The key under `[vague]` whose number stands for the word; empty for "about", whose number is the policy's.
std::string_view vague_key(Vague vague);

/// A length that a policy states, for one of its moments or (without one) for all of it.
struct StatedLength {
  Length& length;
  const Moment* moment = nullptr;
  const Basis& basis;
};

/// Deadlines and rhythms; windows keep their vague words of their own.
void each_length(Policy& policy, const std::function<void(const StatedLength&)>& see);

/// Puts the school's numbers in the place of the usual ones. The words stay.
void settle_vague_words(Policy& policy, const VagueNumbers& numbers);

}  // namespace gesprek
