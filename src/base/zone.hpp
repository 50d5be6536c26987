// The clock on the wall in the Netherlands.
#pragma once

#include <chrono>

#include "base/time.hpp"

namespace gesprek {

/// The wall clock of Europe/Amsterdam at a moment of UTC, by the European rule: summer time from the last
/// Sunday of March 01:00 UTC until the last Sunday of October 01:00 UTC. The machine's time zone does not
/// matter.
DateTime amsterdam(std::chrono::sys_seconds utc);

}  // namespace gesprek
