// Edits of one value of a policy each, for the test of how closely cases guard it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gesprek::test {

struct ValueEdit {
  std::string text;        ///< the whole policy, with the edit
  std::uint32_t line = 0;  ///< of the value
  std::string what;        ///< "duration: 10 minutes -> 11 minutes"
};

/// Every number one more and one less, every word its counterpart, every item of a list left out, every
/// answer turned round. Left alone: texts for people (`nl`, `en`) and clauses, which say nothing of what is
/// owed.
std::vector<ValueEdit> edits_of(const std::string& policy);

}  // namespace gesprek::test
