// What the year overview says of a moment beside when it is: the same words on the terminal, on the page and
// in JSON (B02).
#pragma once

#include <string>
#include <vector>

#include "model/policy.hpp"
#include "words/phrase.hpp"

namespace gesprek::render {

struct YearFact {
  const Phrase* name;  ///< "for whom"
  std::string text;
};

/// For whom, how long, who attends, what is done, how often, and what the policy leaves to people; only what
/// the policy states.
std::vector<YearFact> year_facts(Lang lang, const Moment& moment);

}  // namespace gesprek::render
