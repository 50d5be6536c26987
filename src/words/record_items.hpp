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

}  // namespace gesprek::words
