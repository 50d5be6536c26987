// The lines of a text round a place in it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gesprek {

/// The lines round a place in the text.
class Around {
 public:
  Around(std::string_view text, std::size_t at) : m_text(text), m_at(std::min(at, text.size())) {}

  char here() const { return m_at < m_text.size() ? m_text[m_at] : '\n'; }
  std::size_t line_begin() const { return m_at == 0 ? 0 : m_text.rfind('\n', m_at - 1) + 1; }
  std::size_t first_character() const {
    return std::min(m_text.find_first_not_of(" \t", line_begin()), m_text.size());
  }
  bool is_first_on_line() const { return first_character() == m_at; }
  std::string_view before_on_line() const {
    return m_text.substr(first_character(), m_at - std::min(m_at, first_character()));
  }
  std::string_view rest_of_line() const {
    return m_text.substr(m_at, m_text.find_first_of("\r\n", m_at) - m_at);
  }
  std::size_t indent() const { return first_character() - line_begin(); }

  /// The first character of the last line above that is neither empty nor a comment; npos when there is none.
  std::size_t line_above() const {
    for (std::size_t begin = line_begin(); begin > 0;) {
      const Around above(m_text, begin - 1);
      const std::size_t first = above.first_character();
      if (first < begin - 1 && m_text[first] != '#' && m_text[first] != '\r') {
        return first;
      }
      begin = above.line_begin();
    }
    return std::string_view::npos;
  }

  /// The first character of the last line above that stands no deeper than this; npos when there is none.
  std::size_t line_at_most(std::size_t indent) const {
    std::size_t above = line_above();
    while (above != std::string_view::npos && Around(m_text, above).indent() > indent) {
      above = Around(m_text, above).line_above();
    }
    return above;
  }

  /// Where the lines right above that stand deeper than this one begin; npos when the line above does not.
  std::size_t deeper_block_above() const {
    std::size_t begin = std::string_view::npos;
    for (std::size_t above = line_above(); above != std::string_view::npos;) {
      const Around line(m_text, above);
      if (line.indent() <= indent()) {
        break;
      }
      begin = above;
      above = line.line_above();
    }
    return begin;
  }

 private:
  std::string_view m_text;
  std::size_t m_at;
};

}  // namespace gesprek
