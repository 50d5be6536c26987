// The only place that knows what time it is.
#pragma once

#include <chrono>

#include "base/time.hpp"

namespace gesprek::cli {

/// The wall clock of Europe/Amsterdam at a moment of UTC, by the European rule: summer time from the last
/// Sunday of March 01:00 UTC until the last Sunday of October 01:00 UTC. The machine's time zone does not
/// matter.
DateTime amsterdam(std::chrono::sys_seconds utc);

/// Now, or the moment that SOURCE_DATE_EPOCH names when that is set to a whole number of seconds.
DateTime now();

}  // namespace gesprek::cli
