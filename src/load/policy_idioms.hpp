// What people write that the policy language cannot say, or says in another way: the table that tips come
// from.
#pragma once

#include <span>
#include <string_view>

#include "words/phrase.hpp"

namespace gesprek::policy_reader {

/// Words that tell what somebody means to say.
struct Idiom {
  const Phrase& what;
  std::string_view words;  ///< empty: whatever stands there; "*toets": within a word too
  const Phrase& nearest;
};

/// The first that fits is taken: what is more telling stands first.
std::span<const Idiom> idioms();
/// The same of times of the year.
std::span<const Idiom> window_idioms();

}  // namespace gesprek::policy_reader
