// The events of the log in the words of people.
#pragma once

#include "model/records.hpp"
#include "words/log_events.hpp"

namespace gesprek {

/// "gevoerd", "held"; what stands in the table is `word`.
inline const Phrase& event_words(LogEvent event) {
  static_assert(std::size(words::k_log_events) == static_cast<std::size_t>(LogEvent::forgotten) + 1);
  return words::k_log_events[static_cast<std::size_t>(event)];
}

}  // namespace gesprek
