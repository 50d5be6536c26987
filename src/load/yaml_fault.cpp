#include "load/yaml_fault.hpp"

#include <algorithm>
#include <array>

#include "load/yaml_around.hpp"
#include "load/yaml_repair.hpp"
#include "words/yaml.hpp"

namespace gesprek {
namespace {

/// True when the line goes on with ": " or ends with ":", which makes it "name: value".
bool has_key(std::string_view line) {
  return line.find(": ") != std::string_view::npos || line.ends_with(':');
}

/// "'s avonds", "'t Schoolke": no quote is meant.
bool begins_with_apostrophe(std::string_view text) {
  return text.size() > 2 && text.front() == '\'' && (text[1] == 's' || text[1] == 't' || text[1] == 'n') &&
         (text[2] == ' ' || text[2] == '-');
}

class Explainer {
 public:
  Explainer(const YamlFault& fault, std::string_view text, SourceId source,
            std::optional<std::uint32_t> open_bracket)
      : m_fault(fault),
        m_text(text),
        m_source(source),
        m_open_bracket(open_bracket),
        m_here(text, fault.place),
        m_start(text, fault.context_place) {}

  Diagnostic explain() const {
    for (const Meaning& meaning : k_meanings) {
      if (m_fault.problem == meaning.problem) {
        Diagnostic diagnostic = (this->*meaning.explain)();
        if (diagnostic.code == "bad-indentation") {
          point_at_moved_line(diagnostic);
        }
        return diagnostic;
      }
    }
    if (m_fault.context.find("anchor") != std::string_view::npos) {
      return at_start("anchor", words::k_yaml_anchor, words::k_help_yaml_anchor);
    }
    if (m_fault.context.find("alias") != std::string_view::npos) {
      return at_start("alias", words::k_yaml_alias, words::k_help_yaml_alias);
    }
    if (m_fault.context.find("directive") != std::string_view::npos ||
        m_fault.problem.find("YAML") != std::string_view::npos) {
      return at_start("directive", words::k_yaml_directive, words::k_help_yaml_directive);
    }
    if (m_fault.context.find("tag") != std::string_view::npos ||
        m_fault.problem == "found undefined tag handle") {
      return at_start("tag", words::k_yaml_tag, words::k_help_yaml_tag);
    }
    return at(m_fault.place, "yaml-syntax", words::k_yaml_syntax, words::k_help_yaml_unexpected);
  }

 private:
  struct Meaning {
    std::string_view problem;
    Diagnostic (Explainer::*explain)() const;
  };
  static const std::array<Meaning, 20> k_meanings;

  Diagnostic at(std::size_t place, std::string_view code, Message message, Message help) const {
    const std::size_t begin = std::min(place, m_text.size());
    const auto end = static_cast<std::uint32_t>(std::min(begin + 1, m_text.size()));
    return {code, Severity::error, std::move(message), {m_source, static_cast<std::uint32_t>(begin), end},
            {},   std::move(help)};
  }
  Diagnostic at_start(std::string_view code, const Phrase& phrase, const Phrase& help) const {
    return at(m_fault.context_place, code, phrase, help);
  }

  Diagnostic open_quote() const {
    const std::string_view text = m_text.substr(std::min<std::size_t>(m_fault.context_place, m_text.size()));
    return at_start(
        "unterminated-quote", words::k_yaml_unterminated_quote,
        begins_with_apostrophe(text) ? words::k_help_yaml_apostrophe : words::k_help_yaml_unterminated_quote);
  }
  Diagnostic escape() const {
    return at(m_fault.place, "unknown-escape", words::k_yaml_escape, words::k_help_yaml_escape);
  }
  Diagnostic tab() const {
    return at(m_fault.place, "tab-indentation", words::k_yaml_tab, words::k_help_yaml_tab);
  }
  Diagnostic block_header() const {
    return at(m_fault.place, "block-header", words::k_yaml_block_header, words::k_help_yaml_block_header);
  }
  Diagnostic list_in_line() const {
    return at(m_fault.place, "list-in-line", words::k_yaml_list_in_line, words::k_help_yaml_list_in_line);
  }
  Diagnostic unexpected() const {
    return at(m_fault.place, "unexpected-character", words::k_yaml_unexpected, words::k_help_yaml_unexpected);
  }

  Diagnostic cannot_start() const {
    if (m_here.here() == '\t') {
      return tab();
    }
    const Message message{words::k_yaml_reserved, {{"character", std::string(1, m_here.here())}}};
    return at(m_fault.place, "reserved-character", message, words::k_help_yaml_quote_it);
  }

  /// A line at the place of a key, without its colon.
  Diagnostic missing_colon() const {
    const std::string_view line = m_start.rest_of_line();
    const char quote = m_start.here();
    if ((quote == '"' || quote == '\'') && line.find(quote, 1) == std::string_view::npos) {
      return open_quote();
    }
    return missing_colon_in(m_fault.context_place);
  }

  Diagnostic missing_colon_in(std::size_t line) const {
    const std::string_view rest = Around(m_text, line).rest_of_line();
    if (rest.starts_with('-')) {
      return at(line, "missing-blank", words::k_yaml_missing_blank_in_list,
                words::k_help_yaml_missing_blank_in_list);
    }
    const std::size_t word_end = rest.find_first_of(": ");
    if (word_end != std::string_view::npos && rest[word_end] == ':') {
      return at(line + word_end, "missing-blank", words::k_yaml_missing_blank,
                words::k_help_yaml_missing_blank);
    }
    Diagnostic diagnostic =
        at(line, "missing-colon", words::k_yaml_missing_colon, words::k_help_yaml_missing_colon);
    diagnostic.span.end = static_cast<std::uint32_t>(line + rest.size());
    return diagnostic;
  }

  /// A colon where none may be: a second one in the line, or the line above is the one that is wrong.
  Diagnostic colon() const {
    if (has_key(m_here.before_on_line())) {
      return at(m_fault.place, "colon-in-value", words::k_yaml_colon_in_value,
                words::k_help_yaml_colon_in_value);
    }
    std::size_t above = m_here.line_above();
    if (above == std::string_view::npos) {
      return unexpected();
    }
    if (Around(m_text, above).indent() > m_here.indent()) {  // a text that goes on over deeper lines
      above = std::min(m_here.line_at_most(m_here.indent()), m_here.first_character());
    }
    if (!has_key(Around(m_text, above).rest_of_line())) {
      return missing_colon_in(above);
    }
    Diagnostic diagnostic = at(m_here.first_character(), "bad-indentation", words::k_yaml_too_far_in,
                               words::k_help_yaml_too_far_in);
    if (fell_back(above)) {
      diagnostic.notes.push_back({words::k_yaml_line_noticed, diagnostic.span});
      diagnostic.span = character(above);
    } else {
      diagnostic.notes.push_back({words::k_yaml_line_above, character(above)});
    }
    return diagnostic;
  }

  /// Something that belongs to no collection that is open: a line at a wrong depth, or a rest after a value.
  Diagnostic out_of_place() const {
    const char c = m_here.here();
    if (c == ']' || c == '}' || c == ',') {
      return unexpected();
    }
    if (c == ':') {
      return at(m_fault.place, "empty-key", words::k_yaml_empty_key, words::k_help_yaml_empty_key);
    }
    const std::size_t above = m_here.line_above();
    if (above != std::string_view::npos && m_text.substr(above, 3) == "...") {
      return at(above, "second-document", words::k_yaml_second_document, words::k_help_yaml_second_document);
    }
    if (m_here.is_first_on_line()) {
      const bool in_list = m_fault.problem == "did not find expected '-' indicator";
      Diagnostic diagnostic = at(m_fault.place, "bad-indentation",
                                 in_list ? words::k_yaml_list_expected : words::k_yaml_indentation,
                                 words::k_help_yaml_indentation);
      blame_line_above(diagnostic);
      return diagnostic;
    }
    const std::string_view before = m_here.before_on_line();
    const bool after_quote = before.find_first_of("\"'") != std::string_view::npos;
    return at(m_fault.place, "text-after-value", words::k_yaml_after_value,
              after_quote ? words::k_help_yaml_after_quote : words::k_help_yaml_after_value);
  }

  Span character(std::size_t place) const {
    const auto begin = static_cast<std::uint32_t>(place);
    return {m_source, begin, begin + 1};
  }

  /// Lines above that stand less deep than the one before them and more than one step less than the next.
  std::vector<std::size_t> lines_that_fell_back() const {
    constexpr std::size_t k_step = 2;
    constexpr int k_lines_above = 8;
    std::vector<std::size_t> lines;
    std::size_t below = m_here.first_character();
    std::size_t line = m_here.line_above();
    for (int i = 0; i < k_lines_above && line != std::string_view::npos; ++i) {
      const std::size_t indent = Around(m_text, line).indent();
      const std::size_t above = Around(m_text, line).line_above();
      const bool falls = above != std::string_view::npos && Around(m_text, above).indent() > indent;
      if (falls && Around(m_text, below).indent() > indent + k_step) {
        lines.push_back(line);
      }
      below = line;
      line = above;
    }
    return lines;
  }

  /// An item below a key that stands as deep: a dash too many, or the key that opened the list is gone. Where
  /// both name the same ("id"), it is the dash of the one above that is missing.
  bool is_item_under_key() const {
    const std::size_t above = m_here.line_at_most(m_here.indent());
    if (m_here.here() != '-' || !m_here.is_first_on_line() || above == std::string_view::npos ||
        Around(m_text, above).indent() != m_here.indent() || m_text[above] == '-') {
      return false;
    }
    const auto key = [](std::string_view line) { return line.substr(0, line.find(':')); };
    const std::string_view item = m_here.rest_of_line();
    return key(item.substr(std::min<std::size_t>(2, item.size()))) !=
           key(Around(m_text, above).rest_of_line());
  }

  /// A line with which the text can be read, had it stood elsewhere, is the one that was moved.
  void point_at_moved_line(Diagnostic& diagnostic) const {
    constexpr int k_lines_above = 8;
    if (is_item_under_key()) {
      if (Around(m_text, diagnostic.span.begin).line_begin() != m_here.line_begin()) {
        diagnostic.notes.clear();
        diagnostic.span = character(m_fault.place);
      }
      return;
    }
    std::vector<std::size_t> suspects = lines_that_fell_back();
    suspects.push_back(diagnostic.span.begin);
    suspects.push_back(m_fault.place);
    for (const DiagnosticNote& note : diagnostic.notes) {
      suspects.push_back(note.span.begin);
    }
    std::size_t above = m_here.line_above();
    for (int i = 0; i < k_lines_above && above != std::string_view::npos; ++i) {
      suspects.push_back(above);
      above = Around(m_text, above).line_above();
    }
    const auto line = line_to_repair(m_text, suspects);
    if (line && Around(m_text, diagnostic.span.begin).line_begin() != Around(m_text, *line).line_begin()) {
      diagnostic.notes = {{words::k_yaml_line_noticed, character(m_fault.place)}};
      diagnostic.span = character(*line);
    }
  }

  /// Where deeper lines above are followed by a line that fits nowhere, the line that was moved is often the
  /// one that opened them: the first line of all ("  format: 1"), or one that stands less deep than its
  /// neighbours on both sides.
  void blame_line_above(Diagnostic& diagnostic) const {
    const std::size_t deeper = m_here.deeper_block_above();
    const std::size_t moved = moved_line(deeper);
    if (moved != std::string_view::npos) {
      diagnostic.notes.push_back({words::k_yaml_line_noticed, diagnostic.span});
      diagnostic.span = character(moved);
      return;
    }
    if (deeper != std::string_view::npos) {
      diagnostic.notes.push_back({words::k_yaml_deeper_since, character(deeper)});
    }
    const std::size_t above = m_here.line_above();
    if (above != std::string_view::npos && above != deeper && !is_next_line(above)) {
      diagnostic.notes.push_back({words::k_yaml_last_line, character(above)});
    }
  }

  /// True when this line comes right after that one: no comment stands between.
  bool is_next_line(std::size_t above) const {
    const std::string_view between = m_text.substr(above, m_here.line_begin() - above);
    return std::ranges::count(between, '\n') == 1;
  }

  /// True for a line that stands less deep than this one and than the one before it, which stand alike.
  bool fell_back(std::size_t above) const {
    const Around line(m_text, above);
    const std::size_t neighbour = line.line_at_most(m_here.indent());
    return line.indent() < m_here.indent() && neighbour != std::string_view::npos &&
           Around(m_text, neighbour).indent() == m_here.indent();
  }

  /// The line that was moved; npos when it cannot be told.
  std::size_t moved_line(std::size_t deeper) const {
    const std::size_t above = m_here.line_above();
    const bool item = m_here.here() == '-';
    const std::size_t opener = deeper == std::string_view::npos ? above : Around(m_text, deeper).line_above();
    if (opener == std::string_view::npos) {  // only what stands first is deeper
      return above == deeper ? deeper : std::string_view::npos;
    }
    const Around line(m_text, opener);
    if (item && deeper != std::string_view::npos) {  // the deeper lines lack the dash of their own item
      return m_text[deeper] != '-' ? deeper : std::string_view::npos;
    }
    if (!item && line.line_above() == std::string_view::npos && line.here() == '-' &&
        has_key(line.rest_of_line())) {  // a dash too many
      return opener;
    }
    return fell_back(opener) ? opener : std::string_view::npos;
  }

  /// Inside brackets, something that is neither a comma nor the bracket that closes.
  Diagnostic in_brackets() const {
    const std::uint32_t bracket = m_open_bracket.value_or(m_fault.context_place);
    const bool same_line =
        m_text.substr(bracket, m_fault.place - bracket).find('\n') == std::string_view::npos;
    const char c = m_here.here();
    if (same_line && c != '\n' && c != ']' && c != '}') {
      return at(m_fault.place, "missing-comma", words::k_yaml_missing_comma,
                words::k_help_yaml_missing_comma);
    }
    return open_bracket(bracket);
  }

  Diagnostic open_bracket(std::uint32_t place) const {
    const std::string bracket(m_text[place] == '[' ? "]" : "}");
    Diagnostic diagnostic = at(place, "unclosed-bracket", words::k_yaml_bracket,
                               Message{words::k_help_yaml_bracket, {{"bracket", bracket}}});
    diagnostic.notes.push_back({Message{words::k_yaml_bracket_noticed, {{"bracket", bracket}}},
                                {m_source, m_fault.place, m_fault.place}});
    return diagnostic;
  }

  /// A value was expected: the text ends within brackets, or a comma, bracket or other sign stands in its
  /// place.
  Diagnostic no_value() const {
    const bool at_end = m_text.find_first_not_of(" \t\r\n", m_fault.place) == std::string_view::npos;
    const bool later_line = m_open_bracket && m_text.substr(0, m_fault.place).find('\n', *m_open_bracket) !=
                                                  std::string_view::npos;
    return m_open_bracket && (at_end || later_line) ? open_bracket(*m_open_bracket) : unexpected();
  }

  const YamlFault& m_fault;
  std::string_view m_text;
  SourceId m_source;
  std::optional<std::uint32_t> m_open_bracket;
  Around m_here;
  Around m_start;
};

const std::array<Explainer::Meaning, 20> Explainer::k_meanings{{
    {"found unexpected end of stream", &Explainer::open_quote},
    {"found unexpected document indicator", &Explainer::open_quote},
    {"found unknown escape character", &Explainer::escape},
    {"did not find expected hexdecimal number", &Explainer::escape},
    {"found invalid Unicode character escape code", &Explainer::escape},
    {"found character that cannot start any token", &Explainer::cannot_start},
    {"found a tab character that violates indentation", &Explainer::tab},
    {"found a tab character where an indentation space is expected", &Explainer::tab},
    {"could not find expected ':'", &Explainer::missing_colon},
    {"mapping values are not allowed in this context", &Explainer::colon},
    {"mapping keys are not allowed in this context", &Explainer::unexpected},
    {"block sequence entries are not allowed in this context", &Explainer::list_in_line},
    {"did not find expected key", &Explainer::out_of_place},
    {"did not find expected '-' indicator", &Explainer::out_of_place},
    {"did not find expected <document start>", &Explainer::out_of_place},
    {"did not find expected node content", &Explainer::no_value},
    {"did not find expected ',' or ']'", &Explainer::in_brackets},
    {"did not find expected ',' or '}'", &Explainer::in_brackets},
    {"did not find expected comment or line break", &Explainer::block_header},
    {"found an indentation indicator equal to 0", &Explainer::block_header},
}};

}  // namespace

Diagnostic explain(const YamlFault& fault, std::string_view text, SourceId source,
                   std::optional<std::uint32_t> open_bracket) {
  return Explainer(fault, text, source, open_bracket).explain();
}

}  // namespace gesprek
