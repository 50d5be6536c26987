// Keys that a rule of a policy does not have: what is meant, and where that stands.
#include <algorithm>
#include <string>

#include "load/policy_nearest.hpp"
#include "load/policy_rule.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

/// Words that people reach for first, and what the key is called.
struct OtherName {
  std::string_view written;
  std::string_view key;
};
constexpr OtherName k_other_names[] = {
    {"window", "when"},
    {"date", "when"},
    {"period", "when"},
    {"groups", "grades"},
    {"grade", "grades"},
    {"length", "duration"},
    {"title", "name"},
    {"who", "attendees"},
    {"with", "attendees"},
    {"people", "attendees"},
    {"participants", "attendees"},
    {"invitation", "invite"},
    {"lead", "at_least"},
    {"within", "at_least"},
    {"before", "at_least"},
    {"at_least", "within"},
    {"ahead", "at_least"},
    {"channel", "through"},
    {"deadline", "within"},

    {"obligatory", "mandatory"},
    {"compulsory", "mandatory"},
    {"required", "mandatory"},
    {"on_demand", "on_request"},
    {"place", "mode"},
    {"location", "mode"},
    {"description", "purpose"},
    {"goal", "purpose"},
    {"doel", "purpose"},
    {"naam", "name"},
    {"soort", "kind"},
    {"aanwezig", "attendees"},
    {"deelnemers", "attendees"},
    {"uitnodiging", "invite"},
    {"verslag", "report"},
    {"formulier", "form"},
    {"groep", "grades"},
    {"op_verzoek", "on_request"},
    {"herhalen", "repeat"},
    {"herhaling", "repeat"},
    {"tijdsduur", "duration"},
    {"vorm", "mode"},
    {"momenten", "moments"},
    {"beleid", "policy"},
    {"kanalen", "channels"},
    {"verwachtingen", "expectations"},
    {"groepen", "grades"},
    {"wanneer", "when"},
    {"duur", "duration"},
    {"verplicht", "mandatory"},
    {"siblings", "siblings_together"},
    {"condition", "if"},
    {"only_if", "if"},
    {"except", "unless"},
};

/// Keys of the parts of a moment, which people write beside the part.
struct KeyOfPart {
  std::string_view key;
  std::string_view part;
};
constexpr KeyOfPart k_keys_of_parts[] = {
    {"remind", "invite"},
    {"signup", "invite"},
    {"topics", "invite"},
    {"through", "invite"},
    {"at_least", "invite"},
    {"through_before_start", "invite"},
    {"head_start_for_families", "invite"},
    {"within", "report"},
    {"where", "report"},
    {"shared", "report"},
    {"signed_by", "report"},
    {"returned", "form"},
    {"sent_with_invitation", "form"},
    {"offered_to_all", "on_request"},
    {"only_when", "on_request"},
    {"choose_by", "instead"},
};
/// And keys that stand beside the parts.
constexpr std::string_view k_keys_of_moments[] = {
    "duration", "attendees", "may_join", "mandatory", "when",       "grades",    "mode",         "duo",
    "per",      "invite",    "report",   "record",    "on_request", "follow_up", "after_no_show"};

}  // namespace

/// A key under a name that it has elsewhere is refused with the name that it has here.
void RuleReader::point_out_other_names() {
  for (const OtherName& row : k_other_names) {
    const Entry* entry = find_entry(m_node, row.written);
    const bool known_here = std::ranges::find(m_asked, row.key) != m_asked.end();
    const bool itself_known = std::ranges::find(m_asked, row.written) != m_asked.end();
    if (entry != nullptr && known_here && !itself_known) {
      m_map->optional(row.written);
      diagnostics().error("unknown-key", entry->key_span,
                          {words::policy::k_unknown_key, {{"key", entry->key}}},
                          Message(words::policy::k_other_key_name, {{"key", std::string(row.key)}}));
    }
  }
}

/// A key for what stands elsewhere, or cannot be said, is refused with the nearest thing that can.
void RuleReader::point_elsewhere() {
  for (const Entry& entry : m_node.entries) {
    const bool known_here = std::ranges::find(m_asked, entry.key) != m_asked.end();
    const Phrase* nearest = known_here ? nullptr : nearest_to_key(entry.key, m_scope.path);
    if (nearest != nullptr) {
      m_map->optional(entry.key);
      m_asked.push_back(entry.key);
      diagnostics().error("unknown-key", entry.key_span, {words::policy::k_unknown_key, {{"key", entry.key}}},
                          Message(*nearest));
    }
  }
}

void RuleReader::refuse(const Entry& entry, Message help) {
  m_map->optional(entry.key);
  m_asked.push_back(entry.key);
  diagnostics().error("unknown-key", entry.key_span, {words::policy::k_unknown_key, {{"key", entry.key}}},
                      std::move(help));
}

/// `is` where the value has a name of its own.
void RuleReader::point_out_is() {
  const Entry* is = find_entry(m_node, "is");
  if (is != nullptr && !m_short_key.empty() && m_short_key != "is" &&
      std::ranges::find(m_asked, std::string("is")) == m_asked.end()) {
    refuse(*is, Message(words::policy::k_other_key_name, {{"key", std::string(m_short_key)}}));
  }
}

/// A key one step too far out, or too far in.
void RuleReader::point_out_other_level() {
  const std::string_view here = std::string_view(m_scope.path).substr(m_scope.path.rfind('.') + 1);
  const bool in_part =
      std::ranges::find(k_keys_of_parts, here, &KeyOfPart::part) != std::end(k_keys_of_parts);
  for (const Entry& entry : m_node.entries) {
    if (std::ranges::find(m_asked, entry.key) != m_asked.end()) {
      continue;
    }
    const auto of_part = std::ranges::find(k_keys_of_parts, entry.key, &KeyOfPart::key);
    const bool has_place =
        of_part != std::end(k_keys_of_parts) &&
        (in_part || std::ranges::find(m_asked, std::string(of_part->part)) != m_asked.end());
    if (has_place) {
      refuse(entry, Message(words::policy::k_key_of_part,
                            {{"key", entry.key}, {"part", std::string(of_part->part)}}));
    } else if (in_part && std::ranges::find(k_keys_of_moments, entry.key) != std::end(k_keys_of_moments)) {
      refuse(entry,
             Message(words::policy::k_key_of_moment, {{"key", entry.key}, {"part", std::string(here)}}));
    }
  }
}

}  // namespace gesprek::policy_reader
