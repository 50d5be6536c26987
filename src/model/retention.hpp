// How long data about people is kept.
#pragma once

#include "model/window.hpp"

namespace gesprek {

/// After what it was for; `gesprek forget` clears what is past that. The law names no periods: these are what
/// a school chooses, short by default. Lengths are in days, weeks or months.
struct Retention {
  Length topics{30, Unit::calendar_days};    ///< after the talk; without a plan, after they were received
  Length contacts{30, Unit::calendar_days};  ///< after the last day of the last of a guardian's pupils
  Length requests{30, Unit::calendar_days};  ///< after the school year, 31 July
  Length people{12, Unit::months};           ///< likewise: pupils, guardians, plans, names of staff
};

}  // namespace gesprek
