// Cells or elements that one remark stands for: how many there are, and where the first is.
#pragma once

#include <cstdint>
#include <string>

#include "diag/diagnostic.hpp"

namespace gesprek {

struct Found {
  std::int64_t count = 0;
  Span first;

  void add(Span place) { first = count++ == 0 ? place : first; }
};

/// The same with the lines that they stand on: "3, 8, 12 …".
class FoundLines {
 public:
  void add(const Sources& sources, Span place) {
    constexpr std::int64_t k_most = 8;
    m_found.add(place);
    if (m_found.count <= k_most) {
      m_lines += (m_lines.empty() ? "" : ", ") + std::to_string(sources.place(place).line);
    } else if (m_found.count == k_most + 1) {
      m_lines += " …";
    }
  }
  std::int64_t count() const { return m_found.count; }
  const std::string& lines() const { return m_lines; }
  /// Where the first begins: nothing of what stands there is shown.
  Span start() const { return {m_found.first.source, m_found.first.begin, m_found.first.begin}; }

 private:
  Found m_found;
  std::string m_lines;
};

}  // namespace gesprek
