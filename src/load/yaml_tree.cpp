#include "load/yaml_tree.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/terminal.hpp"
#include "load/yaml_fault.hpp"
#include "load/yaml_stream.hpp"
#include "words/diagnostics.hpp"
#include "words/document.hpp"
#include "words/yaml.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_events = 100'000;
constexpr std::size_t k_most_levels = 64;
constexpr std::size_t k_most_faults = 100;  ///< then the file is wrong as a whole

using Kind = YamlEvent::Kind;
using Style = YamlEvent::Style;

bool is_null_word(const YamlEvent& scalar) {
  static constexpr std::array<std::string_view, 5> k_words{"", "~", "null", "Null", "NULL"};
  return scalar.style == Style::plain && std::ranges::find(k_words, scalar.text) != k_words.end();
}

class TreeReader {
 public:
  TreeReader(std::string_view text, Span stretch, Diagnostics& diagnostics)
      : m_text(text),
        m_stretch(stretch),
        m_diagnostics(diagnostics),
        m_stream(text.substr(stretch.begin, stretch.end - stretch.begin), stretch.begin) {}

  YamlRun read() {
    const YamlEvent start = next();
    if (!m_stopped && start.kind == Kind::end) {
      report("empty-document", {m_stretch.source, m_stretch.begin, m_stretch.begin}, words::k_yaml_empty,
             words::k_help_yaml_empty);
      return {};
    }
    if (start.has_directive) {
      report("directive", first_word(start), words::k_yaml_directive, words::k_help_yaml_directive);
    }
    Node root = start.kind == Kind::document_start ? read_node(next()) : Node{};
    if (!m_stopped && root.kind == Node::Kind::null && !root.refused) {
      report("empty-document", root.span, words::k_yaml_empty, words::k_help_yaml_empty);
      return {};
    }
    refuse_second_document();
    return m_stopped ? YamlRun{std::nullopt, m_broken_at} : YamlRun{std::move(root), std::nullopt};
  }

 private:
  Span span(const YamlEvent& event) const { return {m_stretch.source, event.begin, event.end}; }

  /// The word that the event begins with: an anchor, tag, alias or directive.
  Span first_word(const YamlEvent& event) const {
    const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,]}", event.begin), m_text.size());
    return {m_stretch.source, event.begin,
            static_cast<std::uint32_t>(std::max<std::size_t>(end, event.begin))};
  }

  void report(std::string_view code, const Span& place, Message message, const Phrase& help) {
    add({code, Severity::error, std::move(message), place, {}, Message{help}});
  }

  void add(Diagnostic diagnostic) {
    if (m_faults++ == k_most_faults) {
      diagnostic.code = "too-many-problems";
      diagnostic.message = words::k_too_many_problems;
      diagnostic.notes.clear();
      diagnostic.help = Message{words::k_help_too_many_problems};
      m_stopped = true;
    }
    m_diagnostics.add(std::move(diagnostic));
  }

  std::optional<std::uint32_t> innermost_bracket() const {
    return m_brackets.empty() ? std::nullopt : std::optional(m_brackets.back());
  }

  /// Ends the reading: nothing that follows can be trusted.
  void stop(std::uint32_t at) {
    m_stopped = true;
    m_broken_at = at;
  }

  YamlEvent next() {
    if (m_stopped) {
      return {};
    }
    YamlEvent event = m_stream.next();
    if (event.kind == Kind::fault) {
      Diagnostic diagnostic = explain(m_stream.fault(), m_text, m_stretch.source, innermost_bracket());
      stop(std::max(diagnostic.span.begin, m_stretch.begin));
      add(std::move(diagnostic));
    } else if (++m_events > k_most_events) {
      report("too-large", span(event), words::k_yaml_too_many, words::k_help_document_too_large);
      m_stopped = true;
    }
    return m_stopped ? YamlEvent{} : event;
  }

  Node read_node(const YamlEvent& event) {
    if (event.has_anchor) {
      report("anchor", first_word(event), words::k_yaml_anchor, words::k_help_yaml_anchor);
    }
    if (event.has_tag) {
      report("tag", first_word(event), words::k_yaml_tag, words::k_help_yaml_tag);
    }
    switch (event.kind) {
      case Kind::scalar:
        return read_scalar(event);
      case Kind::sequence_start:
      case Kind::mapping_start:
        return read_collection(event);
      case Kind::alias:
        report("alias", span(event), words::k_yaml_alias, words::k_help_yaml_alias);
        break;
      default:
        break;
    }
    Node refused;
    refused.refused = true;
    refused.span = span(event);
    return refused;
  }

  Node read_scalar(const YamlEvent& event) {
    check_lines(event);
    Node node;
    node.span = span(event);
    if (is_null_word(event)) {
      return node;
    }
    node.kind = Node::Kind::scalar;
    node.text = event.text;
    node.quoted = event.style != Style::plain;
    node.block = event.style == Style::block;
    return node;
  }

  Node read_collection(const YamlEvent& start) {
    if (m_columns.size() + m_brackets.size() == k_most_levels) {
      report("too-deep", first_word(start), words::k_yaml_too_deep, words::k_help_yaml_too_deep);
      m_stopped = true;
      return {};
    }
    start.flow ? m_brackets.push_back(start.begin) : m_columns.push_back(start.column);
    Node node = start.kind == Kind::mapping_start ? read_mapping(start) : read_sequence(start);
    start.flow ? m_brackets.pop_back() : m_columns.pop_back();
    return node;
  }

  Node read_sequence(const YamlEvent& start) {
    Node node;
    node.kind = Node::Kind::sequence;
    node.span = span(start);
    for (YamlEvent event = next(); !m_stopped; event = next()) {
      if (event.kind == Kind::sequence_end) {
        close(node, start, event);
        break;
      }
      node.items.push_back(read_node(event));
      node.span.end = node.items.back().span.end;
    }
    return node;
  }

  Node read_mapping(const YamlEvent& start) {
    Node node;
    node.kind = Node::Kind::mapping;
    node.span = span(start);
    std::map<std::string, Span, std::less<>> seen;
    for (YamlEvent event = next(); !m_stopped; event = next()) {
      if (event.kind == Kind::mapping_end) {
        close(node, start, event);
        break;
      }
      const bool good = check_key(event, seen);
      Entry entry{event.text, span(event), read_node(next())};
      node.span.end = entry.value.span.end;
      if (good) {
        node.entries.push_back(std::move(entry));
      }
    }
    return node;
  }

  /// A collection in brackets ends with its bracket; any other with its last part, without the comments that
  /// follow.
  void close(Node& node, const YamlEvent& start, const YamlEvent& end) {
    if (start.flow) {
      node.span.end = end.end;
    }
  }

  /// Reads whatever stands in the place of a key; true when it can be one. A doubled key is reported with its
  /// first place.
  bool check_key(const YamlEvent& event, std::map<std::string, Span, std::less<>>& seen) {
    const Node key = read_node(event);
    if (m_stopped || key.refused) {
      return false;
    }
    if (event.kind != Kind::scalar) {
      report("complex-key", first_word(event), words::k_yaml_complex_key, words::k_help_yaml_complex_key);
      return false;
    }
    if (event.text.empty()) {
      report("empty-key", key.span, words::k_yaml_empty_key, words::k_help_yaml_empty_key);
      return false;
    }
    if (event.text == "<<" && event.style == Style::plain) {
      report("merge-key", key.span, words::k_yaml_merge_key, words::k_help_yaml_merge_key);
      return false;
    }
    const auto [first, is_new] = seen.emplace(event.text, key.span);
    if (!is_new) {
      report_duplicate(event.text, first->second, key.span);
    }
    return is_new;
  }

  void report_duplicate(const std::string& key, const Span& first, const Span& second) {
    Diagnostic diagnostic;
    diagnostic.code = "duplicate-key";
    diagnostic.span = second;
    diagnostic.message = Message{words::k_duplicate_key, {{"key", ellipsize(key, 40)}}};
    diagnostic.notes.push_back({words::k_first_key_here, first});
    diagnostic.help = Message{words::k_help_duplicate_key};
    add(std::move(diagnostic));
  }

  /// A text in quotes whose next line stands no deeper than what it belongs to was never closed (YAML 1.2
  /// §6.1 asks for the depth, libyaml does not); and a plain text that goes on with "- " has swallowed a
  /// list.
  void check_lines(const YamlEvent& event) {
    if (event.style == Style::block) {
      return;
    }
    const bool quoted = event.style != Style::plain;
    const std::size_t least = m_columns.empty() ? 0 : m_columns.back() + 1;
    const std::string_view known =
        m_text.substr(0, event.end);  // a long line must not be searched once a scalar
    for (std::size_t end = known.find('\n', event.begin); end < known.size();
         end = known.find('\n', end + 1)) {
      const std::size_t line = end + 1;
      const std::size_t content = m_text.find_first_not_of(" \t", line);
      if (content == std::string_view::npos || m_text[content] == '\n' || m_text[content] == '\r') {
        continue;
      }
      if (quoted && content - line < least) {
        report("unterminated-quote", {m_stretch.source, event.begin, event.begin + 1},
               words::k_yaml_unterminated_quote, words::k_help_yaml_unterminated_quote);
        return stop(event.begin);
      }
      if (!quoted && m_text.substr(content, 2) == "- ") {
        const auto at = static_cast<std::uint32_t>(content);
        report("bad-indentation", {m_stretch.source, at, at + 1}, words::k_yaml_swallowed_item,
               words::k_help_yaml_swallowed_item);
      }
    }
  }

  void refuse_second_document() {
    if (m_stopped) {
      return;
    }
    next();  // the end of the document
    const YamlEvent second = next();
    if (!m_stopped && second.kind == Kind::document_start) {
      report("second-document", first_word(second), words::k_yaml_second_document,
             words::k_help_yaml_second_document);
    }
  }

  std::string_view m_text;
  Span m_stretch;
  Diagnostics& m_diagnostics;
  YamlStream m_stream;
  std::vector<std::size_t> m_columns;     ///< of the collections without brackets that are open
  std::vector<std::uint32_t> m_brackets;  ///< of those with brackets
  std::size_t m_events = 0;
  std::size_t m_faults = 0;
  bool m_stopped = false;
  std::optional<std::uint32_t> m_broken_at;
};

}  // namespace

YamlRun read_yaml(std::string_view text, Span stretch, Diagnostics& diagnostics) {
  return TreeReader(text, stretch, diagnostics).read();
}

}  // namespace gesprek
