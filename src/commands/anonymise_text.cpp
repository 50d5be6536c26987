#include "commands/anonymise_text.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace gesprek::commands {
namespace {

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Walks through TOML text: comments go, values of some keys are replaced, everything else is copied.
class SchoolText {
 public:
  SchoolText(std::string_view text, const Pseudonyms& pseudonyms) : m_text(text), m_pseudonyms(pseudonyms) {}

  std::string rewrite() {
    while (m_at < m_text.size()) {
      const char c = m_text[m_at];
      if (c == '#') {
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
        m_out.erase(m_out.find_last_not_of(" \t") + 1);
      } else if (c == '"' || c == '\'') {
        take_string();
      } else if (c == '[' && is_at_line_start()) {
        take_heading();
      } else if (is_bare(c)) {
        take_word();
      } else {
        put(c);
        ++m_at;
      }
    }
    return std::move(m_out);
  }

 private:
  void put(char c) {
    if (!m_in_files) {
      m_out += c;
    }
  }
  void put(std::string_view text) {
    if (!m_in_files) {
      m_out += text;
    }
  }

  bool is_at_line_start() const {
    const std::size_t line = m_text.rfind('\n', m_at == 0 ? 0 : m_at - 1);
    const std::size_t begin = line == std::string_view::npos ? 0 : line + 1;
    return trim(m_text.substr(begin, m_at - begin)).empty();
  }

  /// "[rooms]" or "[[rounds.x.sessions]]": what follows belongs to it.
  void take_heading() {
    const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
    std::string_view heading = m_text.substr(m_at, end - m_at);
    heading = trim(heading.substr(0, heading.find('#')));
    m_section = std::string(trim(heading.substr(heading.find_first_not_of('['))));
    m_section = m_section.substr(0, m_section.find(']'));
    m_in_files = m_section == "files";
    put(heading);
    m_at = end;
  }

  /// A key, or a number or date of a value.
  void take_word() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && is_bare(m_text[m_at])) {
      ++m_at;
    }
    const std::string_view word = m_text.substr(begin, m_at - begin);
    if (is_key_here()) {
      m_key = word;
    }
    put(word);
  }

  bool is_key_here() const {
    const std::size_t next = m_text.find_first_not_of(" \t", m_at);
    return next != std::string_view::npos && m_text[next] == '=';
  }

  void take_string() {
    const char quote = m_text[m_at];
    const std::string mark(m_text.substr(m_at, 3) == std::string(3, quote) ? 3 : 1, quote);
    const std::size_t begin = m_at + mark.size();
    std::size_t end = begin;
    while (end < m_text.size() && m_text.compare(end, mark.size(), mark) != 0) {
      end += quote == '"' && m_text[end] == '\\' ? 2 : 1;
    }
    end = std::min(end, m_text.size());
    const std::string_view inside = m_text.substr(begin, end - begin);
    m_at = std::min(end + mark.size(), m_text.size());
    if (is_key_here()) {
      m_key = inside;
      put(mark + std::string(inside) + mark);
    } else {
      put('"' + replacement(inside) + '"');
    }
  }

  std::string replacement(std::string_view value) const {
    const std::string text(value);
    if (m_key == "name") {
      return m_section == "rooms"    ? "Lokaal"
             : m_section == "closed" ? "Vrij"
             : m_section == "events" ? "Een gebeurtenis"
                                     : "Een school";
    }
    if (m_section.empty() && (m_key == "email" || m_key == "phone")) {
      return "";
    }
    if (m_key == "id" && m_section == "rooms") {  // that of an event stays, as moments do
      return m_pseudonyms.room(RoomId(text)).text;
    }
    if (m_key == "staff") {
      return m_pseudonyms.person(PersonId(text)).text;
    }
    return m_key == "policy" ? "policy.yaml" : text;
  }

  std::string_view m_text;
  const Pseudonyms& m_pseudonyms;
  std::size_t m_at = 0;
  std::string m_section;
  std::string_view m_key;
  bool m_in_files = false;
  std::string m_out;
};

}  // namespace

std::string anonymise_school(std::string_view toml, const Pseudonyms& pseudonyms) {
  return SchoolText(toml, pseudonyms).rewrite();
}

}  // namespace gesprek::commands
