// One tree for YAML and TOML text, with the place of every key and value, and the one way to read a mapping
// strictly.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek {

struct Entry;

/// Immutable after parsing. A scalar keeps its text as written (no octal, no "yes is a bool"); convert with
/// base/parse.hpp.
struct Node {
  enum class Kind { null, scalar, sequence, mapping };
  Kind kind = Kind::null;
  std::string text;  ///< of a scalar
  bool quoted =
      false;  ///< the scalar stood in quotes (or is a block text): never a number or a date by accident
  bool block = false;    ///< a text over several lines (| or > in YAML, three quotes in TOML)
  bool refused = false;  ///< a problem with it was reported; kind is null, and no reader says more about it
  Span span;             ///< of the value
  std::vector<Node> items;     ///< of a sequence
  std::vector<Entry> entries;  ///< of a mapping, in file order

  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_mapping() const { return kind == Kind::mapping; }
  bool is_sequence() const { return kind == Kind::sequence; }
  const Node* find(std::string_view key) const;
};

struct Entry {
  std::string key;
  Span key_span;
  Node value;
};

/// "a list", "a single text" …: for messages about a value of the wrong kind.
const Phrase& describe(Node::Kind kind);

/// Strict YAML: exactly one document, no anchors, aliases, tags, directives, merge keys, duplicate keys,
/// tabs, control characters; UTF-8; depth ≤ 64, ≤ 1 MiB, ≤ 100,000 events. Every problem goes to the
/// diagnostics; nothing on an error that leaves no tree.
std::optional<Node> parse_yaml(const Sources& sources, SourceId source, Diagnostics& diagnostics);

/// Strict TOML (≤ 256 KiB, depth ≤ 64). Values of every TOML type arrive as scalars with their source text
/// ("2027-02-09", "3", "true").
std::optional<Node> parse_toml(const Sources& sources, SourceId source, Diagnostics& diagnostics);

/// As much of a TOML document as could be read: statements with a fault of their own are left out. `whole`
/// when none was, so that what is missing is truly missing.
struct TomlTree {
  std::optional<Node> root;
  bool whole = false;
};
TomlTree parse_toml_leniently(const Sources& sources, SourceId source, Diagnostics& diagnostics);

/// Reads one mapping strictly: every key is asked for by name, and finish() reports those that nobody asked
/// for ("unknown-key", with the nearest known key) and the required ones that are missing ("missing-key", at
/// the mapping's place).
class MapReader {
 public:
  /// A node that is not a mapping is reported ("expected-mapping") and reads as empty.
  MapReader(const Node& node, Diagnostics& diagnostics);

  const Node* optional(std::string_view key);
  const Node* required(std::string_view key);
  /// A scalar's text; a value of another kind is reported ("expected-text").
  std::optional<Located<std::string>> text(std::string_view key);
  std::optional<Located<std::string>> required_text(std::string_view key);
  std::optional<Located<std::int64_t>> integer(std::string_view key, std::int64_t min, std::int64_t max);
  std::optional<Located<Day>> day(std::string_view key);
  std::optional<Located<Clock>> clock(std::string_view key);
  std::optional<Located<bool>> yes_no(std::string_view key);
  const Node& node() const { return m_node; }
  void finish();

 private:
  const Node& m_node;
  Diagnostics& m_diagnostics;
  std::vector<std::string> m_asked;  ///< in the order of asking, which help texts keep
  std::vector<std::string> m_missing;
};

/// The text of a scalar node on one line, composed (NFC) and checked by check_text; reported and nothing when
/// it is no scalar or not clean. The line break that ends a block text is not part of it.
std::optional<std::string> scalar_text(const Node& node, Diagnostics& diagnostics,
                                       std::size_t max_code_points = 200);
/// As scalar_text, but line breaks stay.
std::optional<std::string> scalar_lines(const Node& node, Diagnostics& diagnostics,
                                        std::size_t max_code_points = 2000);
/// One of the words; "unknown-word" with what was expected and the nearest otherwise. The index into words.
std::optional<std::size_t> one_of(const Node& node, std::span<const std::string_view> words,
                                  Diagnostics& diagnostics);
/// A whole number without quotes; with zeros in front it is decimal, as in YAML 1.2 (010 is ten).
std::optional<std::int64_t> to_integer(const Node& node, std::int64_t min, std::int64_t max,
                                       Diagnostics& diagnostics);
std::optional<Day> to_day(const Node& node, Diagnostics& diagnostics);
std::optional<Clock> to_clock(const Node& node, Diagnostics& diagnostics);
/// yes, no, true, false, ja or nee without quotes.
std::optional<bool> to_yes_no(const Node& node, Diagnostics& diagnostics);

}  // namespace gesprek
