// One form for lengths and windows that mean the same in other words, to compare them.
#pragma once

#include "model/window.hpp"

namespace gesprek {

/// "7 days" is a week.
Length plain_length(Length length);

/// "1 to 30 November" is November; in whole weeks where it is counted in days. February keeps its own end,
/// which is another day in another year.
Window plain_window(Window window);

}  // namespace gesprek
