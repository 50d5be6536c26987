// What a school wrote and the policy language cannot say: the nearest thing that it can.
#pragma once

#include <string_view>

#include "words/phrase.hpp"

namespace gesprek::policy_reader {

/// For words that were not understood where `what` should stand; null when there is nothing to offer.
const Phrase* nearest_to_words(std::string_view folded, const Phrase& what);
/// True where another word is rarely a slip of the pen ("to offer" is not "no").
bool goes_before_slips(const Phrase& nearest);
/// True for examples of what can stand there, which help where no word was understood.
bool is_fallback(const Phrase& nearest);
/// For a key that the mapping at this path does not have.
const Phrase* nearest_to_key(std::string_view key, std::string_view path);

}  // namespace gesprek::policy_reader
