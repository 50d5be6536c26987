#include "words/yaml.hpp"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "load/document_gate.hpp"
#include "load/node.hpp"
#include "load/yaml_tree.hpp"
#include "words/document.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_bytes = 1U << 20U;
constexpr std::size_t k_most_reports = 20;

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;     ///< of its text, line break and blanks at its end left out
  std::size_t indent = 0;  ///< blanks at its front
};

/// The lines of the text that hold something: no empty ones, no comments.
std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t line_break = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, line_break - begin);
    const std::size_t indent = line.find_first_not_of(" \t\r");
    if (indent != std::string_view::npos && line[indent] != '#') {
      lines.push_back({begin, begin + line.find_last_not_of(" \t\r") + 1, indent});
    }
    begin = line_break + 1;
  }
  return lines;
}

/// Tabs are refused wherever a line begins with them, also where the grammar does not mind.
void report_tabs(std::string_view text, SourceId source, Diagnostics& diagnostics) {
  std::size_t reported = 0;
  for (const Line& line : lines_of(text)) {
    const std::size_t tab = text.substr(0, line.begin + line.indent).find('\t', line.begin);
    if (tab != std::string_view::npos && reported++ < k_most_reports) {
      const auto at = static_cast<std::uint32_t>(tab);
      diagnostics.error("tab-indentation", {source, at, at + 1}, words::k_yaml_tab,
                        Message{words::k_help_yaml_tab});
    }
  }
}

/// Goes on after a breach of the grammar, so that one run says every problem: at the next line that stands no
/// deeper and begins a key or an item, up to the line that stands less deep still.
class Recovery {
 public:
  explicit Recovery(std::string_view text) : m_text(text), m_lines(lines_of(text)) {}

  /// The stretch to read after the line that holds `broken`; empty at the end of the text.
  std::pair<std::size_t, std::size_t> after(std::size_t broken) const {
    const auto behind = std::ranges::upper_bound(m_lines, broken, {}, &Line::begin);
    if (behind == m_lines.begin()) {
      return {m_text.size(), m_text.size()};
    }
    return from(behind, std::prev(behind)->indent);
  }

  /// The stretch that begins at `begin` or behind it, whatever its depth.
  std::pair<std::size_t, std::size_t> beginning_at(std::size_t begin) const {
    return from(std::ranges::lower_bound(m_lines, begin, {}, &Line::begin), m_text.size());
  }

 private:
  using Iterator = std::vector<Line>::const_iterator;

  std::string_view text_of(const Line& line) const {
    return m_text.substr(line.begin + line.indent, line.end - line.begin - line.indent);
  }
  bool is_item(const Line& line) const { return text_of(line) == "-" || text_of(line).starts_with("- "); }
  bool is_key(const Line& line) const {
    const std::string_view text = text_of(line);
    const std::size_t word =
        text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
    return word != std::string_view::npos && word > 0 && text[word] == ':' &&
           (word + 1 == text.size() || text[word + 1] == ' ');
  }
  /// True for a line after which deeper lines are text.
  bool opens_block_text(const Line& line) const {
    const std::string_view text = text_of(line);
    const std::size_t last_word = text.rfind(' ') + 1;
    return text[last_word] == '|' || text[last_word] == '>';
  }

  std::pair<std::size_t, std::size_t> from(Iterator line, std::size_t deepest) const {
    for (; line != m_lines.end(); ++line) {
      if (line->indent <= deepest && (is_item(*line) || is_key(*line))) {
        return {line->begin, end_of_stretch(line)};
      }
      if (opens_block_text(*line)) {
        deepest = std::min(deepest, line->indent);
      }
    }
    return {m_text.size(), m_text.size()};
  }

  /// Where lines stand less deep than the first, or where a list ends at the depth of its own items.
  std::size_t end_of_stretch(Iterator first) const {
    const auto leaves = [&](const Line& line) {
      return line.indent < first->indent ||
             (line.indent == first->indent && is_item(*first) && !is_item(line));
    };
    const auto end = std::find_if(first, m_lines.end(), leaves);
    return end == m_lines.end() ? m_text.size() : end->begin;
  }

  std::string_view m_text;
  std::vector<Line> m_lines;
};

/// Reads what follows the breach only for what is wrong with it.
void report_rest(std::string_view text, SourceId source, std::size_t broken, Diagnostics& diagnostics) {
  const Recovery recovery(text);
  auto [begin, end] = recovery.after(broken);
  for (std::size_t reported = 1; begin < end && reported < k_most_reports; ++reported) {
    const Span stretch{source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const auto run = read_yaml(text, stretch, diagnostics);
    std::tie(begin, end) = run.broken_at ? recovery.after(*run.broken_at) : recovery.beginning_at(end);
  }
}

}  // namespace

std::optional<Node> parse_yaml(const Sources& sources, SourceId source, Diagnostics& diagnostics) {
  const GatedText gated = gate_document(sources, source, k_most_bytes, diagnostics);
  if (!gated.readable) {
    return std::nullopt;
  }
  Diagnostics found;
  report_tabs(gated.text, source, found);
  const Span whole{source, 0, static_cast<std::uint32_t>(gated.text.size())};
  YamlRun run = read_yaml(gated.text, whole, found);
  if (run.broken_at) {
    report_rest(gated.text, source, *run.broken_at, found);
  }
  for (Diagnostic& diagnostic : found.sorted()) {  // a tab is found by the scan and by the grammar
    diagnostics.add(std::move(diagnostic));
  }
  return std::move(run.root);
}

}  // namespace gesprek
