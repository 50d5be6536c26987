// Why a planned talk is then: which other times it could have, and what each would cost.
#pragma once

#include <optional>
#include <vector>

#include "planner/round/build.hpp"
#include "planner/verify.hpp"

namespace gesprek::planner {

/// Another place for a talk, all else staying where it is, or one other talk making way.
struct Alternative {
  DateTime start;
  std::vector<PersonId> staff;
  TalkId other;          ///< this talk would make way; empty: the time is free
  DateTime other_start;  ///< ... and be held then,
  std::vector<PersonId> other_staff;
  bool exchange = false;  ///< which is what comes of the two exchanging places
  CostTerms extra;        ///< what the plan would cost more, by term; may be less than nothing
};

/// Two talks trade times, and where the same people receive also rooms; a phone call has none.
void exchange_places(PlannedTalk& talk, PlannedTalk& other);

/// Why a talk's place is not the planner's choice.
enum class Fixed { no, held, called_off, pinned, past, by_hand };

struct WhyThen {
  Fixed fixed = Fixed::no;
  int possible = 0;                       ///< times that were possible, its own among them
  int taken = 0;                          ///< of these, times that other talks stand in the way of
  std::vector<Alternative> alternatives;  ///< cheapest first, then by start
  std::vector<Message> barred;            ///< why other times of the round were not possible
};

/// For a talk that has a place in the plan of input.moments; nothing for another.
std::optional<WhyThen> why_then(const BuildInput& input, const TalkId& talk);

/// The first reasons of the starts that were no candidates of a talk of the problem, counted.
std::vector<Message> barred_times(const BuildInput& input, const Setting& setting, int talk);

}  // namespace gesprek::planner
