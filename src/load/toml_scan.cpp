#include "load/toml_scan.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "words/toml.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_dots = 64;
constexpr std::size_t k_most_levels = 64;
constexpr std::size_t k_most_faults = 20;

bool is_bare_key(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

class Scanner {
 public:
  Scanner(std::string_view text, SourceId source, Diagnostics& diagnostics)
      : m_text(text), m_source(source), m_diagnostics(diagnostics) {}

  TomlScan run() {
    while (m_faults < k_most_faults &&
           (m_at = m_text.find_first_not_of(" \t\r\n", m_at)) != std::string_view::npos) {
      if (here() == '#') {
        m_at = line_end(m_at);
      } else {
        scan_statement();
      }
    }
    return {std::move(m_statements), m_faults < k_most_faults};
  }

 private:
  char here() const { return m_text[m_at]; }
  bool done() const { return m_at >= m_text.size(); }
  std::size_t line_end(std::size_t from) const { return std::min(m_text.find('\n', from), m_text.size()); }

  void report(std::string_view code, std::size_t place, Message message, Message help) {
    const auto begin = static_cast<std::uint32_t>(place);
    const std::size_t size = place < m_text.size() ? code_point_at(m_text, place).size : 0;
    m_diagnostics.error(code, {m_source, begin, static_cast<std::uint32_t>(place + size)}, std::move(message),
                        std::move(help));
    m_statement.faulty = true;
    ++m_faults;
  }

  void scan_statement() {
    m_statement = {m_at, m_at, here() == '[', false};
    m_brackets.clear();
    m_dots = 0;
    m_foreign = false;
    if (m_statement.is_header) {
      check_header();
    }
    while (!done() && !ends_here()) {
      step();
    }
    if (done() && !m_brackets.empty()) {
      report_open_bracket();
    }
    m_statement.end = std::min(m_at, m_text.size());
    m_statements.push_back(m_statement);
  }

  /// A heading must begin with a bare or quoted name: anything else is one of the crashes of toml++.
  void check_header() {
    std::size_t name = m_at + 1;
    name += name < m_text.size() && m_text[name] == '[' ? 1 : 0;
    name = std::min(m_text.find_first_not_of(" \t", name), m_text.size());
    const char c = name < m_text.size() ? m_text[name] : '\n';
    if (!is_bare_key(c) && c != '"' && c != '\'') {
      report("bad-header", name, words::k_toml_header, words::k_help_toml_header);
      m_at = line_end(m_at);
    }
  }

  /// True at the line break that ends the statement. Inside brackets a line that looks like the next
  /// statement ends it too, and the bracket was never closed.
  bool ends_here() {
    if (here() != '\n') {
      return false;
    }
    m_dots = 0;
    m_foreign = false;
    if (m_brackets.empty()) {
      return true;
    }
    if (m_text[m_brackets.back()] == '{') {
      return leave_braces();
    }
    if (m_statement.is_header || statement_begins(m_at + 1)) {
      report_open_bracket();
      return true;
    }
    return false;
  }

  /// Braces must close on their line. Whoever spread them over several lines closes them before the next
  /// heading; otherwise the brace was forgotten and the next line is a statement again.
  bool leave_braces() {
    report_open_bracket();
    m_brackets.clear();
    int open = 0;
    for (std::size_t at = m_at; at < m_text.size(); ++at) {
      const char c = m_text[at];
      if (c == '\n' && is_header_line(m_text.substr(at + 1, line_end(at + 1) - at - 1))) {
        break;
      }
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open < 0) {
        m_at = line_end(at);
        break;
      }
    }
    return true;
  }

  bool statement_begins(std::size_t line) const {
    const std::string_view rest = m_text.substr(line, line_end(line) - line);
    std::size_t at = std::min(rest.find_first_not_of(" \t"), rest.size());
    if (at == rest.size()) {
      return false;
    }
    if (rest[at] == '[') {
      return is_header_line(rest.substr(at));
    }
    const std::size_t key_end = std::min(
        rest.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-. \t", at),
        rest.size());
    return key_end > at && key_end < rest.size() && rest[key_end] == '=';
  }

  /// "[name]" or "[[name]]" and nothing else: no list of values looks like that.
  static bool is_header_line(std::string_view line) {
    static constexpr std::array<std::string_view, 4> k_values{"true", "false", "inf", "nan"};
    const std::size_t name = std::min(line.find_first_not_of("[ \t"), line.size());
    const auto name_end = std::find_if_not(line.begin() + static_cast<std::ptrdiff_t>(name), line.end(),
                                           [](char c) { return is_bare_key(c) || c == '.'; });
    const std::string_view word = line.substr(name, static_cast<std::size_t>(name_end - line.begin()) - name);
    const std::string_view rest = line.substr(name + word.size());
    const std::size_t behind = std::min(rest.find_first_not_of("] \t\r"), rest.size());
    const bool is_name = !word.empty() && !(word.front() >= '0' && word.front() <= '9') &&
                         word.front() != '-' && std::ranges::find(k_values, word) == k_values.end();
    return is_name && rest.starts_with(']') && (behind == rest.size() || rest[behind] == '#');
  }

  void step() {
    switch (const char c = here()) {
      case '#':
        m_at = line_end(m_at);
        return;
      case '"':
      case '\'':
        return skip_string(c);
      case '[':
      case '{':
        m_brackets.push_back(m_at);
        if (m_brackets.size() > k_most_levels) {
          return leave_line("too-deep", words::k_toml_too_deep, words::k_help_toml_too_deep);
        }
        break;
      case ']':
      case '}':
        if (!m_brackets.empty()) {
          m_brackets.pop_back();
        }
        break;
      case '.':
        if (++m_dots == k_most_dots + 1) {
          report("too-deep", m_at, words::k_toml_too_deep, words::k_help_toml_too_deep);
        }
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x80 && !m_foreign) {
          m_foreign = true;
          report("unquoted-text", m_at, words::k_toml_unquoted_text, words::k_help_toml_quote_text);
        }
    }
    ++m_at;
  }

  /// Reports the character here and ends the statement with its line.
  void leave_line(std::string_view code, const Phrase& phrase, const Phrase& help) {
    report(code, m_at, phrase, help);
    m_brackets.clear();
    m_at = line_end(m_at);
  }

  void skip_string(char quote) {
    const std::string three(3, quote);
    const bool many_lines = m_text.substr(m_at, 3) == three;
    const std::size_t end = many_lines ? end_of_long_string(three) : end_of_string(quote);
    if (end != std::string_view::npos) {
      m_at = end;
      return;
    }
    leave_line("unterminated-quote", words::k_toml_quote, words::k_help_toml_quote);
  }

  /// Behind the closing quote; npos when the line ends first.
  std::size_t end_of_string(char quote) const {
    for (std::size_t at = m_at + 1; at < m_text.size() && m_text[at] != '\n'; ++at) {
      if (m_text[at] == quote) {
        return at + 1;
      }
      at += quote == '"' && m_text[at] == '\\' && m_text.substr(at + 1, 1) != "\n" ? 1 : 0;
    }
    return std::string_view::npos;
  }

  /// Behind the closing quotes, to which one or two of the text may be joined.
  std::size_t end_of_long_string(std::string_view quotes) const {
    for (std::size_t at = m_at + 3; at < m_text.size(); ++at) {
      if (m_text.substr(at, 3) == quotes) {
        at += 3;
        for (int more = 0; more < 2 && at < m_text.size() && m_text[at] == quotes[0]; ++more) {
          ++at;
        }
        return at;
      }
      at += quotes[0] == '"' && m_text[at] == '\\' ? 1 : 0;
    }
    return std::string_view::npos;
  }

  void report_open_bracket() {
    const std::size_t bracket = m_brackets.back();
    if (m_text[bracket] == '{') {
      report("unclosed-bracket", bracket, words::k_toml_brace, words::k_help_toml_brace);
    } else {
      report("unclosed-bracket", bracket, words::k_toml_bracket, words::k_help_toml_bracket);
    }
  }

  std::string_view m_text;
  SourceId m_source;
  Diagnostics& m_diagnostics;
  std::vector<TomlStatement> m_statements;
  TomlStatement m_statement;
  std::vector<std::size_t> m_brackets;  ///< those that are open, from the outside in
  std::size_t m_dots = 0;               ///< in this line
  bool m_foreign = false;               ///< a letter beyond ASCII was reported in this line
  std::size_t m_at = 0;
  std::size_t m_faults = 0;
};

}  // namespace

TomlScan scan_toml(std::string_view text, SourceId source, Diagnostics& diagnostics) {
  return Scanner(text, source, diagnostics).run();
}

}  // namespace gesprek
