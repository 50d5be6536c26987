// What people call the items of a report that policy.yaml names by a word of its own.
#pragma once

#include <string_view>

#include "words/phrase.hpp"

namespace gesprek::words {

struct RecordedItem {
  std::string_view id;
  Phrase name;
};

inline constexpr RecordedItem k_record_items[] = {
    {"goals", {"doelen", "goals"}},
    {"agreements", {"afspraken", "agreements"}},
};

/// The item's own word: "goals" of "doelen". A word of the school's own stays as it is.
constexpr std::string_view record_item_id(std::string_view text) {
  for (const RecordedItem& item : k_record_items) {
    if (text == item.name.nl || text == item.name.en) {
      return item.id;
    }
  }
  return text;
}

}  // namespace gesprek::words
