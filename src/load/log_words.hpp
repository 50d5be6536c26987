// The words that stand in the value of a line of the log.
#pragma once

#include <string_view>

#include "model/records.hpp"
#include "words/phrase.hpp"

namespace gesprek {

/// Whether an event knows the word, and the checks can use what stands behind its key.
bool goes_with(LogEvent event, std::string_view word);

/// What is wrong with a word that it does not know.
struct WordFault {
  std::string_view code;
  Message message;
  Message help;
};
WordFault fault_of(LogEvent event, std::string_view word);

}  // namespace gesprek
