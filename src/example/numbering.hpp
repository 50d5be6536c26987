#pragma once

#include <string>
#include <string_view>

namespace gesprek::example {

/// Keys like P001, P002 …: a letter first, and all of one length, so that they sort as they count.
class Numbering {
 public:
  Numbering(std::string_view prefix, int most)
      : m_prefix(prefix), m_digits(std::to_string(most).size() < 3 ? 2 : std::to_string(most).size()) {}

  std::string next() {
    const std::string number = std::to_string(++m_last);
    return m_prefix + std::string(m_digits > number.size() ? m_digits - number.size() : 0, '0') + number;
  }

 private:
  std::string m_prefix;
  std::size_t m_digits;
  int m_last = 0;
};

}  // namespace gesprek::example
