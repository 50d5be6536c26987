#include "words/toml.hpp"

#include <algorithm>
#include <array>

#include "load/document_gate.hpp"
#include "load/node.hpp"
#include "load/toml_fault.hpp"
#include "load/toml_library.hpp"
#include "load/toml_scan.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_bytes = 256U << 10U;
constexpr int k_most_faults = 20;

/// Takes a statement out of the text, so that reading can go on behind it; every other byte keeps its place.
/// With a heading go the lines under it, which would otherwise land in the table before.
void blank_out(const std::vector<TomlStatement>& statements, std::size_t index, std::string& text) {
  std::size_t last = index;
  while (statements[index].is_header && last + 1 < statements.size() && !statements[last + 1].is_header) {
    ++last;
  }
  const auto begin = text.begin() + static_cast<std::ptrdiff_t>(statements[index].begin);
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(statements[last].end);
  std::replace_if(
      begin, end, [](char c) { return c != '\n'; }, ' ');
}

/// The statement that holds the byte, or the last one before it.
std::size_t statement_at(const std::vector<TomlStatement>& statements, std::size_t byte) {
  const auto behind = std::ranges::upper_bound(statements, byte, {}, &TomlStatement::begin);
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - statements.begin() - 1, 0));
}

/// TOML's inf and nan are numbers to nobody here.
void refuse_infinite(const Node& node, Diagnostics& diagnostics) {
  static constexpr std::array<std::string_view, 6> k_words{"inf", "+inf", "-inf", "nan", "+nan", "-nan"};
  if (node.is_scalar() && !node.quoted && std::ranges::find(k_words, node.text) != k_words.end()) {
    diagnostics.error("bad-value", node.span, Message{words::k_toml_bad_value, {{"text", node.text}}},
                      Message{words::k_help_toml_bad_value});
  }
  for (const Node& item : node.items) {
    refuse_infinite(item, diagnostics);
  }
  for (const Entry& entry : node.entries) {
    refuse_infinite(entry.value, diagnostics);
  }
}

}  // namespace

TomlTree parse_toml_leniently(const Sources& sources, SourceId source, Diagnostics& diagnostics) {
  GatedText gated = gate_document(sources, source, k_most_bytes, diagnostics);
  if (!gated.readable) {
    return {};
  }
  std::string text = std::move(gated.text);
  const TomlScan scan = scan_toml(text, source, diagnostics);
  if (!scan.complete) {
    return {};
  }
  const std::vector<TomlStatement>& statements = scan.statements;
  bool good = gated.clean;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (statements[i].faulty) {
      blank_out(statements, i, text);
      good = false;
    }
  }
  // toml++ stops at the first fault: without that statement it finds the next.
  TomlRead read = read_toml(text, source);
  for (int fault = 0; !read.root && !statements.empty() && fault < k_most_faults; ++fault) {
    const std::size_t index = statement_at(statements, read.fault.place);
    diagnostics.add(explain(read.fault, statements[index], text, source));
    blank_out(statements, index, text);
    good = false;
    read = read_toml(text, source);
  }
  if (read.root) {
    refuse_infinite(*read.root, diagnostics);
  }
  return {std::move(read.root), good};
}

std::optional<Node> parse_toml(const Sources& sources, SourceId source, Diagnostics& diagnostics) {
  TomlTree tree = parse_toml_leniently(sources, source, diagnostics);
  return tree.whole ? std::move(tree.root) : std::nullopt;
}

}  // namespace gesprek
