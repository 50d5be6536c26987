// The periods of a rule that comes back: months, quarters, the school year.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek::owed {

/// In less than a school week nothing is owed that comes back each period.
inline constexpr int k_least_school_days = 5;

struct Period {
  std::string label;  ///< "2026-10", "Q1", "2026-2027"
  DayRange days;
};

/// The days that two ranges share; nothing where they share none.
std::optional<DayRange> common_days(const DayRange& a, const DayRange& b);

/// The periods of the school year, in order. A month in which the school is open for less than a week owes
/// nothing (B14: August, July).
std::vector<Period> periods_of(Cadence::Per per, const Calendar& calendar);

/// True for a rule that is kept for each pupil apart (B18).
bool is_for_each_pupil(const Moment& moment);

/// The periods of a rule within some days, each an occurrence that names no pupil: what a page for all
/// families shows of a rule for each pupil, whose own periods tell who comes and goes.
std::vector<Occurrence> stated_periods(const Moment& moment, const DayRange& within,
                                       const Calendar& calendar);

}  // namespace gesprek::owed
