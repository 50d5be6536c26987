#include "base/months.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace gesprek {

bool is_month_word(std::string_view word) {
  static constexpr std::array<std::string_view, 16> k_months{"jan", "feb", "maa", "mrt", "mar", "apr",
                                                             "mei", "may", "jun", "jul", "aug", "sep",
                                                             "okt", "oct", "nov", "dec"};
  return std::ranges::find(k_months, fold(word).substr(0, 3)) != k_months.end();
}

}  // namespace gesprek
