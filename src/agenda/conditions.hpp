// Whether a condition of the policy holds for a pupil.
#pragma once

#include <optional>
#include <string>

#include "agenda/facts.hpp"

namespace gesprek::owed {

/// What is asked of the administration when a condition cannot be decided.
struct Unknown {
  std::string code;
  const Phrase* text;
};

struct ConditionAnswer {
  YesNoUnknown holds = YesNoUnknown::unknown;
  Reason why;                      ///< the fact that decides
  std::optional<Unknown> unknown;  ///< when it cannot be told
};

/// Days is when the talk would take place, where that is known; the condition may look at it.
ConditionAnswer answer_condition(const Condition& condition, const Pupil& pupil,
                                 const std::optional<DayRange>& days, const Facts& facts, const Basis& basis);

/// True when the pupil came into the class after the first school day of this year.
bool changed_class_this_year(const Pupil& pupil, const Calendar& calendar);

}  // namespace gesprek::owed
