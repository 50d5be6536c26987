// The only place that knows what time it is.
#pragma once

#include "base/time.hpp"

namespace gesprek::cli {

/// Now, or the moment that SOURCE_DATE_EPOCH names when that is set to a whole number of seconds.
DateTime now();

}  // namespace gesprek::cli
