// How often something comes round: "once a month", "every 3 to 4 weeks", "om de week", "twee keer per jaar".
#pragma once

#include <optional>

#include "load/policy_lengths.hpp"
#include "load/policy_rule.hpp"
#include "load/policy_words.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// So often in each period, or once in so long.
struct Rhythm {
  int times = 1;
  Cadence::Per per = Cadence::Per::interval;
  std::optional<LengthRange> every{};  ///< of an interval
  bool about = false;                  ///< "about once a month"
  bool some = false;                   ///< "a few times a year": so many as the school says
};
std::optional<Rhythm> take_rhythm(WordReader& words);

/// How often at least; how often at most ("once a week": never two within that time).
void read_at_least(const Entry& entry, const Scope& scope, Cadence& cadence);
void read_at_most(const Entry& entry, const Scope& scope, Cadence& cadence);

}  // namespace gesprek::policy_reader
