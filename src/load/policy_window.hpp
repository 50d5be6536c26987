// When a moment takes place, in words: "February", "school weeks 3 to 5", "about 4 weeks before first day".
#pragma once

#include <optional>
#include <string>

#include "load/policy_rule.hpp"
#include "load/policy_words.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// `when:`, short or long (`is`, `part`, `margin`, `clause`). Nothing after a report.
std::optional<Window> read_window(const Entry& entry, const Scope& scope);

/// What weeks, days and deadlines are counted from.
struct AnchorName {
  Point point;  ///< edge start, no offset
  bool summer =
      false;  ///< the summer holiday: what comes after it is counted from the start of the school year
};
/// "first day", "the 4th birthday", "kerstvakantie", "moment startgesprek", "2027-02-09" …
std::optional<AnchorName> take_anchor(WordReader& words, Reading& reading);
std::optional<AnchorName> take_holiday(WordReader& words);

/// From … until, both included.
struct Stretch {
  Point from;
  Point until;
};
/// Days, months, dates and school weeks: all that needs no anchor.
std::optional<Stretch> take_dates(WordReader& words);
/// Weeks and lengths before or after an anchor.
std::optional<Stretch> take_relative(WordReader& words, Reading& reading);

}  // namespace gesprek::policy_reader
