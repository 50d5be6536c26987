#include "base/months.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.hpp"

namespace gesprek {

bool is_month_word(std::string_view word) {
  static constexpr std::array<std::string_view, 16> k_months{"jan", "feb", "maa", "mrt", "mar", "apr",
                                                             "mei", "may", "jun", "jul", "aug", "sep",
                                                             "okt", "oct", "nov", "dec"};
  return std::ranges::find(k_months, fold(word).substr(0, 3)) != k_months.end();
}

int month_of_word(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, int>, 24> k_months{
      {{"januari", 1},   {"january", 1},   {"februari", 2}, {"february", 2}, {"maart", 3},
       {"march", 3},     {"mrt", 3},       {"april", 4},    {"mei", 5},      {"may", 5},
       {"juni", 6},      {"june", 6},      {"juli", 7},     {"july", 7},     {"augustus", 8},
       {"august", 8},    {"september", 9}, {"oktober", 10}, {"october", 10}, {"november", 11},
       {"december", 12}, {"okt", 10},      {"oct", 10},     {"sept", 9}}};
  std::string folded = fold(word);
  while (folded.ends_with('.')) {
    folded.pop_back();
  }
  const auto found = std::ranges::find_if(k_months, [&](const auto& month) {
    return month.first == folded || (folded.size() == 3 && month.first.starts_with(folded));
  });
  return found != k_months.end() ? found->second : 0;
}

}  // namespace gesprek
