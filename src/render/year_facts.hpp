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

/// When a talk is that somebody asks for: all year, or so long after the request.
std::string any_time_text(Lang lang, const Moment& moment);

/// "Elke maandag 8:30-9:00": of what comes round each week; empty where the school's file says the hours.
std::string weekly_text(Lang lang, const Moment& moment);

/// For whom, who may ask for it, how and how long, who attends and has to (B01), what is done, how often,
/// what it counts for (B05), why, and what the policy leaves to people; only what the policy states. A vague
/// word keeps its place, with the number that is worked with beside it.
std::vector<YearFact> year_facts(Lang lang, const Moment& moment, const Policy& policy, const School& school);

/// Whether the guardians are expected, for programs: "yes", "no", "not-stated", or "differs" where the groups
/// of the moment differ in it. Without guardians: whether the talk is mandatory.
std::string_view mandatory_key(const Moment& moment);

}  // namespace gesprek::render
