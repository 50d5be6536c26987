// What is said about how often something is to happen at least and may happen at most.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_rhythm {

inline constexpr Phrase k_bounds_cross{"\"at_least\" vraagt het vaker dan \"at_most\" toelaat",
                                       "\"at_least\" asks for it more often than \"at_most\" allows"};
inline constexpr Phrase k_bounds_cross_help{
    "laat \"at_most\" weg, of geef het een kortere tijd dan \"at_least\"",
    "leave out \"at_most\", or give it a shorter time than \"at_least\""};

}  // namespace gesprek::words::policy_rhythm
