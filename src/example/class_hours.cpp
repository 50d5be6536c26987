#include "example/class_hours.hpp"

#include <string_view>

#include "base/parse.hpp"

namespace gesprek::example {

int class_minutes(const SchoolClass& group, Weekday weekday) {
  constexpr std::string_view k_words[] = {"ma", "di", "wo", "do", "vr", "za", "zo"};
  const std::string_view wanted = k_words[weekday.iso_encoding() - 1];
  int minutes = 0;
  bool right_day = false;
  for (std::string_view rest = group.hours; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    const std::size_t dash = word.find('-');
    if (dash == std::string_view::npos) {
      right_day = word == wanted;
      continue;
    }
    const auto from = parse_clock(word.substr(0, dash));
    const auto until = parse_clock(word.substr(dash + 1));
    minutes += right_day && from && until ? until->minute - from->minute : 0;
  }
  return minutes;
}

}  // namespace gesprek::example
