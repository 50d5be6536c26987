// Keys that a rule must have and lacks: where they could stand.
#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"
#include "load/policy_rule.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {

const Entry* RuleReader::required(std::string_view key) {
  const Entry* entry = optional(key);
  if (entry == nullptr && m_map && m_node.is_mapping()) {
    m_missing.push_back({std::string(key), place_for_next(), {}});
  }
  return entry;
}

Span RuleReader::place_for_next() const {
  const auto own = [&](const Entry& entry) {  // not taken over from a lower layer
    return entry.key_span.source == m_node.span.source && entry.key_span.begin >= m_node.span.begin &&
           entry.key_span.end <= m_node.span.end;
  };
  const auto asked = [&](const Entry& entry) {
    return entry.key != "clause" && std::ranges::find(m_asked, entry.key) != m_asked.end();
  };
  std::vector<Span> all;
  Span last;
  for (const Entry& entry : m_node.entries) {
    if (own(entry)) {
      all.push_back(entry.key_span);
      last = asked(entry) ? std::max(last, entry.key_span) : last;
    }
  }
  if (all.empty()) {
    return m_node.span;
  }
  std::ranges::sort(all);
  const Entry* clause = find_entry(m_node, "clause");
  const auto next = std::ranges::upper_bound(all, last);
  const bool clause_next =
      clause != nullptr && next != all.end() && clause->key_span == *next && last.known();
  return clause_next ? *next : last.known() ? last : all.front();
}

void RuleReader::report_missing() {
  for (const Missing& missing : m_missing) {
    const std::array<std::string_view, 1> wanted{missing.key};
    const bool misspelt = std::ranges::any_of(m_node.entries, [&](const Entry& entry) {
      return std::ranges::find(m_asked, entry.key) == m_asked.end() &&
             !nearest(fold(entry.key), wanted).empty();
    });
    if (!misspelt) {
      Diagnostic diagnostic;
      diagnostic.code = "missing-key";
      diagnostic.message = {words::policy::k_missing_key, {{"key", missing.key}}};
      diagnostic.span = missing.place;
      diagnostic.help = Message(words::policy::k_missing_key_help, {{"key", missing.key}});
      const Entry* next = entry_after(missing);
      if (next != nullptr && stands_behind_list(missing)) {
        diagnostic.span = next->key_span;
      } else if (next != nullptr) {
        diagnostic.notes.push_back({words::policy::k_missing_above, next->key_span});
      }
      diagnostic.notes.insert(diagnostic.notes.end(), missing.notes.begin(), missing.notes.end());
      diagnostics().add(std::move(diagnostic));
    }
  }
}

/// True where the key that it follows has a list or a mapping over several lines: below them it is missed.
bool RuleReader::stands_behind_list(const Missing& missing) const {
  const auto order = [&](std::string_view key) { return std::ranges::find(m_asked, key) - m_asked.begin(); };
  const auto above = std::ranges::find(m_node.entries, missing.place, &Entry::key_span);
  return above != m_node.entries.end() && order(above->key) < order(missing.key) &&
         (above->value.is_mapping() || std::ranges::any_of(above->value.items, &Node::is_mapping));
}

/// True when no more than a line break and a margin stands between the value of the key at `place` and the
/// next entry: no comment, no text over several lines.
bool RuleReader::is_right_below(const Entry& next, const Span& place) const {
  constexpr std::uint32_t k_break_and_margin = 12;
  const auto above = std::ranges::find(m_node.entries, place, &Entry::key_span);
  return above == m_node.entries.end() ||
         next.key_span.begin <= std::max(above->value.span.end, place.end) + k_break_and_margin;
}

const Entry* RuleReader::entry_after(const Missing& missing) const {
  const auto order = [&](std::string_view key) { return std::ranges::find(m_asked, key) - m_asked.begin(); };
  const auto wanted = order(missing.key);
  const Entry* next = nullptr;
  for (const Entry& entry : m_node.entries) {
    const Span& span = entry.key_span;
    const bool later = span.source == missing.place.source && missing.place < span &&
                       order(entry.key) > wanted && entry.key != "clause";
    next = later && (next == nullptr || span < next->key_span) ? &entry : next;
  }
  const bool right_below = next != nullptr && is_right_below(*next, missing.place) &&
                           std::ranges::none_of(m_node.entries, [&](const Entry& entry) {
                             const bool between =
                                 missing.place < entry.key_span && entry.key_span < next->key_span;
                             return between || (entry.key_span == missing.place && !entry.value.is_scalar());
                           });
  return right_below ? after_early(*next) : next;
}

/// Below a key that stands earlier than usual ("per" above "when") the missing one can stand as well.
const Entry* RuleReader::after_early(const Entry& early) const {
  const auto order = [&](std::string_view key) { return std::ranges::find(m_asked, key) - m_asked.begin(); };
  const Entry* below = nullptr;
  for (const Entry& entry : m_node.entries) {
    const Span& span = entry.key_span;
    const bool later = span.source == early.key_span.source && early.key_span < span;
    below = later && (below == nullptr || span < below->key_span) ? &entry : below;
  }
  return below != nullptr && order(below->key) < order(early.key) ? below : nullptr;
}

void RuleReader::note_if_missing(std::string_view key, const Phrase& phrase, Span place) {
  if (!m_missing.empty() && m_missing.back().key == key) {
    m_missing.back().notes.push_back({phrase, place});
  }
}

}  // namespace gesprek::policy_reader
