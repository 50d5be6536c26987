#include <algorithm>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "load/node.hpp"
#include "words/document.hpp"

namespace gesprek {
namespace {

bool contains(const std::vector<std::string>& keys, std::string_view key) {
  return std::ranges::find(keys, key) != keys.end();
}

/// What the writer of an unknown key may have meant: one of the known keys that the mapping does not have
/// yet, or has from another file, of a layer below.
std::string meant_by(std::string_view key, const Node& mapping, const std::vector<std::string>& known) {
  std::vector<std::string> open;
  std::ranges::copy_if(known, std::back_inserter(open), [&](const std::string& name) {
    const Node* there = mapping.find(name);
    return there == nullptr || there->span.source != mapping.span.source;
  });
  return std::string(nearest(fold(key), open));
}

Message help_for_unknown(const std::string& meant, const std::vector<std::string>& known) {
  if (!meant.empty()) {
    return {words::k_did_you_mean, {{"word", meant}}};
  }
  if (known.empty()) {
    return words::k_help_no_key_known;
  }
  std::string all;
  for (const std::string& name : known) {
    all += (all.empty() ? "" : ", ") + name;
  }
  return {words::k_help_known, {{"words", all}}};
}

}  // namespace

MapReader::MapReader(const Node& node, Diagnostics& diagnostics) : m_node(node), m_diagnostics(diagnostics) {
  if (!node.is_mapping() && !node.refused) {
    diagnostics.error("expected-mapping", node.span,
                      Message{words::k_expected_mapping, {{"found", &describe(node.kind)}}},
                      Message{words::k_help_expected_mapping});
  }
}

const Node* MapReader::optional(std::string_view key) {
  if (!contains(m_asked, key)) {
    m_asked.emplace_back(key);
  }
  return m_node.find(key);
}

const Node* MapReader::required(std::string_view key) {
  const Node* node = optional(key);
  if (node == nullptr && m_node.is_mapping() && !contains(m_missing, key)) {
    m_missing.emplace_back(key);
  }
  return node;
}

std::optional<Located<std::string>> MapReader::text(std::string_view key) {
  const Node* node = optional(key);
  auto value = node != nullptr ? scalar_text(*node, m_diagnostics) : std::nullopt;
  return value ? std::optional(Located<std::string>{std::move(*value), node->span}) : std::nullopt;
}

std::optional<Located<std::string>> MapReader::required_text(std::string_view key) {
  required(key);
  return text(key);
}

std::optional<Located<std::int64_t>> MapReader::integer(std::string_view key, std::int64_t min,
                                                        std::int64_t max) {
  const Node* node = optional(key);
  const auto value = node != nullptr ? to_integer(*node, min, max, m_diagnostics) : std::nullopt;
  return value ? std::optional(Located<std::int64_t>{*value, node->span}) : std::nullopt;
}

std::optional<Located<Day>> MapReader::day(std::string_view key) {
  const Node* node = optional(key);
  const auto value = node != nullptr ? to_day(*node, m_diagnostics) : std::nullopt;
  return value ? std::optional(Located<Day>{*value, node->span}) : std::nullopt;
}

std::optional<Located<Clock>> MapReader::clock(std::string_view key) {
  const Node* node = optional(key);
  const auto value = node != nullptr ? to_clock(*node, m_diagnostics) : std::nullopt;
  return value ? std::optional(Located<Clock>{*value, node->span}) : std::nullopt;
}

std::optional<Located<bool>> MapReader::yes_no(std::string_view key) {
  const Node* node = optional(key);
  const auto value = node != nullptr ? to_yes_no(*node, m_diagnostics) : std::nullopt;
  return value ? std::optional(Located<bool>{*value, node->span}) : std::nullopt;
}

void MapReader::finish() {
  for (const Entry& entry : m_node.entries) {
    if (contains(m_asked, entry.key)) {
      continue;
    }
    const std::string meant = meant_by(entry.key, m_node, m_asked);
    m_diagnostics.error("unknown-key", entry.key_span,
                        Message{words::k_unknown_key, {{"key", ellipsize(entry.key, 40)}}},
                        help_for_unknown(meant, m_asked));
    std::erase(m_missing, meant);  // its slip of the pen was just reported
  }
  for (const std::string& key : m_missing) {
    Diagnostic missing{"missing-key",
                       Severity::error,
                       {words::k_missing_key, {{"key", key}}},
                       m_node.span,
                       {},
                       Message{words::k_help_missing_key, {{"key", key}}}};
    if (const Entry* last = m_node.entries.empty() ? nullptr : &m_node.entries.back();
        last != nullptr && last->value.block && last->value.span.end > 0) {
      const std::uint32_t end = last->value.span.end;  // of a text over several lines
      missing.notes.push_back({words::k_missing_below, {last->value.span.source, end - 1, end}});
    }
    m_diagnostics.add(std::move(missing));
  }
}

}  // namespace gesprek
