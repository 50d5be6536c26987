// A list in one text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gesprek {

/// The items, with `between` in between.
inline std::string joined(const std::vector<std::string>& items, std::string_view between = ", ") {
  std::string text;
  for (const std::string& item : items) {
    if (&item != items.data()) {
      text += between;
    }
    text += item;
  }
  return text;
}

}  // namespace gesprek
