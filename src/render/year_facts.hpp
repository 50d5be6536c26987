// What the year overview says of a moment beside when it is: the same words on the terminal, on the page and
// in JSON (B02).
#pragma once

#include <string>
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

/// For whom, how long, who attends, what is done, how often, and what the policy leaves to people; only what
/// the policy states. A vague word keeps its place, with the number that is worked with beside it.
std::vector<YearFact> year_facts(Lang lang, const Moment& moment, const School& school);

}  // namespace gesprek::render
