// Months as people write them.
#pragma once

#include <string_view>

namespace gesprek {

/// Whether a word begins as a month does, in Dutch or English: "apr", "aprill", "mrt".
bool is_month_word(std::string_view word);

/// 1 … 12 for a whole month, or what it is shortened to ("juni", "jun", "sept."); 0 for any other word.
int month_of_word(std::string_view word);

}  // namespace gesprek
