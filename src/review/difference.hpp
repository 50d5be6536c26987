// Two versions of a policy compared: what changes, rule by rule, and for whom.
#pragma once

#include <string>
#include <vector>

#include "model/policy.hpp"
#include "words/phrase.hpp"

namespace gesprek::review {

struct Change {
  enum class Kind {
    added,         ///< a moment or a rule that was not there
    removed,       ///< one that is no longer there
    changed,       ///< a rule says something else
    other_clause,  ///< a rule says the same but names another clause
    other_place,   ///< a moment stands elsewhere in the order of the policy
  } kind = Kind::changed;
  MomentId moment;  ///< empty: a rule beside the moments
  LocalText name;   ///< of the moment
  Message whom;     ///< the group that it changes for; empty: everybody whom the moment concerns
  std::string key;  ///< of the rule; empty: the moment as a whole
  Message before;   ///< empty: there was none; a clause for other_clause
  Message now;
  Span before_place;
  Span now_place;
  std::vector<std::string> rules{};  ///< of other_clause: each that the change of clause is of
  MomentId split_from{};  ///< of an added moment: one that gives it some of its pupils, or now comes round
};

/// By the order of the newer policy's moments, rules beside the moments first; nothing when both say the
/// same.
std::vector<Change> compare_policies(const Policy& before, const Policy& now);

}  // namespace gesprek::review
