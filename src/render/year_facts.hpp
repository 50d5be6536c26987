// What the year overview says of a moment beside when it is: the same words on the terminal, on the page and
// in JSON (B02).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/policy.hpp"
#include "model/school.hpp"
#include "words/phrase.hpp"

namespace gesprek::render {

struct YearFact {
  const Phrase* name;  ///< "for whom"
  std::string text;
};

/// What is expected of families in the year (B05): by its name, else what it comes to.
std::string expectation_text(Lang lang, const Expectation& expectation, const Policy& policy);

/// How long a talk is: of groups that differ in it "10 minutes or 15 minutes".
std::string durations_text(Lang lang, const Moment& moment);

/// For whom, who may ask for it, how and how long, who attends and has to (B01), what is done, how often,
/// what it counts for (B05), why, and what the policy leaves to people; only what the policy states. A vague
/// word keeps its place, with the number that is worked with beside it.
std::vector<YearFact> year_facts(Lang lang, const Moment& moment, const Policy& policy, const School& school);

/// Whether the guardians are expected, for programs: "yes", "no", "not-stated", or "differs" where the groups
/// of the moment differ in it. Without guardians: whether the talk is mandatory.
std::string_view mandatory_key(const Moment& moment);

}  // namespace gesprek::render
