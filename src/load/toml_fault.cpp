#include "load/toml_fault.hpp"

#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "base/terminal.hpp"
#include "base/utf8.hpp"
#include "words/document.hpp"
#include "words/toml.hpp"

namespace gesprek {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// A bare value, as "08:30" is in `from = 08:30`.
struct Token {
  std::size_t begin = 0;
  std::string_view text;
};

class Explainer {
 public:
  Explainer(const TomlFault& fault, const TomlStatement& statement, std::string_view text, SourceId source)
      : m_description(fault.description),
        m_place(std::clamp<std::size_t>(fault.place, statement.begin, statement.end)),
        m_statement(statement),
        m_text(text),
        m_source(source) {}

  Diagnostic explain() const {
    if (says("cannot redefine") || says("cannot insert")) {
      return duplicate();
    }
    if (says("table header") || m_statement.is_header) {
      return at(m_place, "bad-header", words::k_toml_header, words::k_help_toml_header);
    }
    if (says("parsing string") || says("parsing unicode scalar") || says("parsing literal string")) {
      return at(m_place, "unknown-escape", words::k_toml_escape, words::k_help_toml_escape);
    }
    if (says("expected '='")) {
      return at(m_place, "missing-equals", words::k_toml_missing_equals, words::k_help_toml_missing_equals);
    }
    if (says("expected comma or closing")) {
      return at(m_place, "missing-comma", words::k_toml_missing_comma, words::k_help_toml_missing_comma);
    }
    if (says("saw comma") || says("dangling comma")) {
      return at(m_place, "extra-comma", words::k_toml_extra_comma, words::k_help_toml_extra_comma);
    }
    if (says("expected a comment or whitespace") && m_text[m_place - 1] == ' ') {
      return at(m_place, "text-after-value", words::k_toml_after_value, words::k_help_toml_after_value);
    }
    if (says("expected keys, tables") || says("parsing key:")) {
      return at(m_place, "unexpected-character", words::k_toml_unexpected, words::k_help_toml_unexpected);
    }
    return bad_value(token());
  }

 private:
  bool says(std::string_view words) const { return m_description.find(words) != std::string_view::npos; }

  Diagnostic at(std::size_t place, std::string_view code, Message message, Message help) const {
    const std::size_t size =
        place < m_text.size() && m_text[place] != '\n' ? code_point_at(m_text, place).size : 0;
    return over(place, size, code, std::move(message), std::move(help));
  }
  Diagnostic over(std::size_t place, std::size_t size, std::string_view code, Message message,
                  Message help) const {
    const auto begin = static_cast<std::uint32_t>(place);
    return {code,
            Severity::error,
            std::move(message),
            {m_source, begin, static_cast<std::uint32_t>(place + size)},
            {},
            std::move(help)};
  }

  /// The key before the value at the fault, or the name in the heading.
  Diagnostic duplicate() const {
    std::size_t begin = m_text.find_first_not_of("[ \t", m_statement.begin);
    std::size_t end = std::min(m_text.find_first_of("]\n", begin), m_text.size());
    if (!m_statement.is_header) {
      const std::size_t equals = m_text.rfind('=', std::max<std::size_t>(m_place, 1) - 1);
      end = equals == std::string_view::npos || equals < m_statement.begin ? m_statement.end : equals;
      begin = m_text.find_last_of("{,\n", std::max<std::size_t>(end, 1) - 1);
      begin = begin == std::string_view::npos || begin < m_statement.begin ? m_statement.begin : begin + 1;
    }
    const std::string_view untrimmed = m_text.substr(begin, end - begin);
    const std::string_view key = trim(untrimmed);
    const auto place = static_cast<std::size_t>(key.data() - m_text.data());
    return over(place, key.size(), "duplicate-key",
                Message{words::k_duplicate_key, {{"key", ellipsize(key, 40)}}}, words::k_help_duplicate_key);
  }

  Token token() const {
    std::size_t begin = m_place;
    while (begin > m_statement.begin &&
           std::string_view("=,[{\n").find(m_text[begin - 1]) == std::string_view::npos) {
      --begin;
    }
    const std::size_t end =
        std::min({m_text.find_first_of(",]}#\r\n", begin), m_statement.end, m_text.size()});
    const std::string_view text = trim(m_text.substr(begin, std::max(end, begin) - begin));
    return {text.empty() ? m_place : static_cast<std::size_t>(text.data() - m_text.data()), text};
  }

  Diagnostic bad_value(const Token& token) const {
    const std::string_view text = token.text;
    const std::string shown = ellipsize(text, 40);
    const auto say_value = [&](std::string_view code, const Phrase& phrase, Message help) {
      return over(token.begin, text.size(), code, Message{phrase, {{"text", shown}}}, std::move(help));
    };
    if (text.empty()) {
      return at(m_place, "missing-value", words::k_toml_missing_value, words::k_help_toml_missing_value);
    }
    if (is_clock(text)) {
      return over(token.begin, text.size(), "unquoted-clock", words::k_toml_unquoted_clock,
                  Message{words::k_help_toml_quote_it, {{"text", shown}}});
    }
    if (is_date(text)) {
      return say_value("expected-date", words::k_expected_date, words::k_help_date);
    }
    if (text.size() > 1 && text.front() == '0' && std::ranges::all_of(text, is_digit)) {
      const std::size_t first = std::min(text.find_first_not_of('0'), text.size() - 1);
      return say_value("leading-zero", words::k_leading_zero,
                       Message{words::k_help_leading_zero, {{"number", ellipsize(text.substr(first), 40)}}});
    }
    if (text.size() > 1 && parse_yes_no(text)) {
      return say_value("expected-yes-no", words::k_toml_yes_no, words::k_help_toml_yes_no);
    }
    if (text.find_first_of("\"'=") == std::string_view::npos) {
      return over(token.begin, text.size(), is_number(text) ? "bad-value" : "unquoted-text",
                  is_number(text) ? Message{words::k_toml_bad_value, {{"text", shown}}}
                                  : Message{words::k_toml_unquoted_text},
                  is_number(text) ? Message{words::k_help_toml_bad_value}
                                  : Message{words::k_help_toml_quote_it, {{"text", shown}}});
    }
    return at(m_place, "toml-syntax", words::k_toml_syntax, words::k_help_toml_bad_value);
  }

  /// "8:30", "08.30", also an impossible one: somebody meant a time.
  static bool is_clock(std::string_view text) {
    const std::size_t separator = std::min(text.find_first_not_of("0123456789"), text.size());
    return separator > 0 && separator <= 2 && separator + 3 == text.size() &&
           (text[separator] == ':' || text[separator] == '.') && is_digit(text[separator + 1]) &&
           is_digit(text[separator + 2]) && (text[separator] == ':' || parse_clock(text));
  }
  /// Digits with two dashes or slashes among them.
  static bool is_date(std::string_view text) {
    return is_digit(text.front()) && text.find_first_not_of("0123456789-/ T:") == std::string_view::npos &&
           std::ranges::count_if(text, [](char c) { return c == '-' || c == '/'; }) >= 2;
  }
  static bool is_number(std::string_view text) {
    return text.find_first_not_of("0123456789+-._") == std::string_view::npos;
  }

  std::string_view m_description;
  std::size_t m_place;
  const TomlStatement& m_statement;
  std::string_view m_text;
  SourceId m_source;
};

}  // namespace

Diagnostic explain(const TomlFault& fault, const TomlStatement& statement, std::string_view text,
                   SourceId source) {
  return Explainer(fault, statement, text, source).explain();
}

}  // namespace gesprek
