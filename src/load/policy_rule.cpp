#include "load/policy_rule.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "words/document.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_most_clause = 40;
constexpr std::size_t k_most_id = 60;

constexpr Word<Stated> k_stated[] = {
    {"yes", Stated::yes}, {"no", Stated::no},  {"not stated", Stated::not_stated},
    {"ja", Stated::yes},  {"nee", Stated::no}, {"niet vermeld", Stated::not_stated},
};

bool is_id(std::string_view text) {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return !text.empty() && text.size() <= k_most_id && lower(text.front()) && text.back() != '-' &&
         std::ranges::all_of(text, [&](char c) { return lower(c) || (c >= '0' && c <= '9') || c == '-'; });
}

/// `{nl: Nee, dank u}` reads as two keys: the text needs quotes.
void point_out_commas(const Node& text, MapReader& map, const Scope& scope) {
  for (const Entry& entry : text.entries) {
    if (entry.key != "nl" && entry.key != "en" && entry.value.kind == Node::Kind::null &&
        !entry.value.refused) {
      map.optional(entry.key);
      scope.diagnostics().error("comma-in-text", entry.key_span,
                                {words::policy::k_comma_in_text, {{"text", entry.key}}},
                                Message(words::policy::k_comma_in_text_help));
    }
  }
}

/// A text over several lines (`>` or `|`) is one paragraph, however its lines are broken.
Node as_paragraph(Node node) {
  if (node.block) {
    std::ranges::replace(node.text, '\n', ' ');
    const auto both_blank = [](char a, char b) { return a == ' ' && b == ' '; };
    node.text.erase(std::unique(node.text.begin(), node.text.end(), both_blank), node.text.end());
    node.text = std::string(trim(node.text));
  }
  return node;
}

/// A text that is not blank; nothing but a report otherwise.
std::string whole_text(const Node& node, const Scope& scope, std::size_t most) {
  const auto text = scalar_text(as_paragraph(node), scope.diagnostics(), most);
  if (text && trim(*text).empty()) {
    scope.diagnostics().error("missing-value", node.span, words::k_nothing_here,
                              Message(words::policy::k_one_text_help));
  }
  return text.value_or("");
}

}  // namespace

Scope Scope::under(std::string_view key) const {
  return {reading, path.empty() ? std::string(key) : path + "." + std::string(key), clause};
}

Basis Scope::basis(Span span) const {
  const bool covered = !clause.value.empty() && !is_above(span, clause.span);
  return {covered ? clause.value : path, span};
}

Span rule_span(const Entry& entry) {
  return entry.value.is_scalar() ? entry.value.span : entry.key_span;
}

const Entry* find_entry(const Node& mapping, std::string_view key) {
  const auto entry = std::ranges::find(mapping.entries, key, &Entry::key);
  return entry == mapping.entries.end() ? nullptr : &*entry;
}

void say_of_higher(Diagnostic& diagnostic, const Span& maker) {
  if (is_above(maker, diagnostic.span)) {
    diagnostic.notes.push_back({words::policy::k_clashes_with, diagnostic.span});
    diagnostic.span = maker;
  }
}

RuleReader::RuleReader(const Node& node, Span span, const Scope& scope, std::string_view short_key)
    : m_node(node), m_scope(scope), m_short_key(short_key) {
  if (!node.is_mapping() && !short_key.empty()) {
    m_short = &node;
  } else {
    m_map.emplace(node, m_scope.diagnostics());
    if (const Node* clause = m_map->optional("clause")) {
      if (auto text = read_name(*clause, m_scope, k_most_clause)) {
        m_scope.clause = {std::move(*text), clause->span};
      }
    }
  }
  m_basis = m_scope.basis(span);
}

RuleReader::RuleReader(const Entry& entry, const Scope& parent, std::string_view short_key)
    : RuleReader(entry.value, rule_span(entry), parent.under(entry.key), short_key) {}

Basis RuleReader::basis_of(const Node& value) const {
  return value.span.source == m_basis.span.source ? m_basis : m_scope.basis(value.span);
}

Basis RuleReader::basis_under(const Entry* key) const {
  return key != nullptr && is_above(key->key_span, m_basis.span)
             ? m_scope.under(key->key).basis(rule_span(*key))
             : m_basis;
}

const Node* RuleReader::value() {
  if (m_short != nullptr) {
    return m_short;
  }
  const Entry* entry = required(m_short_key);
  return entry == nullptr ? nullptr : &entry->value;
}

const Node* RuleReader::optional_value() {
  if (m_short != nullptr) {
    return m_short;
  }
  const Entry* entry = optional(m_short_key);
  return entry == nullptr ? nullptr : &entry->value;
}

const Entry* RuleReader::optional(std::string_view key) {
  m_asked.emplace_back(key);
  return m_map && m_map->optional(key) != nullptr ? find_entry(m_node, key) : nullptr;
}

LocalText RuleReader::text(std::string_view key, std::size_t most) {
  const Entry* entry = optional(key);
  return entry == nullptr ? LocalText{} : read_text(entry->value, m_scope.under(key), most);
}

LocalText RuleReader::required_text(std::string_view key, std::size_t most) {
  const Entry* entry = required(key);
  return entry == nullptr ? LocalText{} : read_text(entry->value, m_scope.under(key), most);
}

std::optional<Located<std::string>> RuleReader::id_of(const Entry* entry) {
  const auto text = entry == nullptr ? std::nullopt : read_name(entry->value, m_scope, k_most_id);
  if (!text) {
    return std::nullopt;
  }
  if (!is_id(*text)) {
    diagnostics().error("bad-id", entry->value.span, {words::policy::k_bad_id, {{"id", *text}}},
                        Message(words::policy::k_bad_id_help));
    return std::nullopt;
  }
  return Located<std::string>{*text, entry->value.span};
}

std::optional<Located<std::string>> RuleReader::id(std::string_view key) {
  return id_of(optional(key));
}

std::optional<Located<std::string>> RuleReader::required_id(std::string_view key) {
  return id_of(required(key));
}

std::optional<bool> RuleReader::yes_no(std::string_view key) {
  const Entry* entry = optional(key);
  return entry == nullptr ? std::nullopt : read_yes_no(entry->value, m_scope);
}

std::optional<int> RuleReader::integer(std::string_view key, int least, int most) {
  const Entry* entry = optional(key);
  return entry == nullptr ? std::nullopt : read_integer(entry->value, least, most, m_scope);
}

void RuleReader::finish() {
  if (m_map) {
    report_missing();
    point_elsewhere();
    point_out_is();
    point_out_other_names();
    point_out_other_level();
    m_map->finish();
  }
}

std::optional<std::string> read_name(const Node& node, const Scope& scope, std::size_t most) {
  auto text = scalar_text(node, scope.diagnostics(), most);
  const bool answer = text && text->size() > 1 && parse_yes_no(*text).has_value();
  if (text && (answer || trim(*text).empty())) {
    scope.diagnostics().error("no-name", node.span, {words::policy::k_no_name, {{"text", *text}}},
                              Message(words::policy::k_no_name_help));
    return std::nullopt;
  }
  return text;
}

std::optional<bool> read_yes_no(const Node& node, const Scope& scope) {
  Node plain = node;
  plain.quoted = false;
  return to_yes_no(plain, scope.diagnostics());
}

LocalText read_text(const Node& node, const Scope& scope, std::size_t most) {
  if (!node.is_mapping()) {
    const std::string text = whole_text(node, scope, most);
    return {text, text};
  }
  MapReader map(node, scope.diagnostics());
  point_out_commas(node, map, scope);
  LocalText text;
  for (const auto& [language, target] : {std::pair{"nl", &text.nl}, std::pair{"en", &text.en}}) {
    if (const Node* words = map.required(language)) {
      *target = whole_text(*words, scope, most);
    }
  }
  map.finish();
  return text;
}

namespace {

/// Word for word, whatever the case.
bool same_text(const Node& one, const Node& other) {
  return one.is_scalar() && other.is_scalar() && !trim(one.text).empty() &&
         fold(trim(one.text)) == fold(trim(other.text));
}

void report_twice(const Node& item, const Node& first, Diagnostics& diagnostics) {
  Diagnostic diagnostic;
  diagnostic.code = "repeated-item";
  diagnostic.message = {words::policy::k_repeated_item, {{"text", item.text}}};
  diagnostic.span = item.span;
  diagnostic.help = Message(words::policy::k_repeated_item_help);
  diagnostic.notes.push_back({words::policy::k_first_here, first.span});
  diagnostics.add(std::move(diagnostic));
}

}  // namespace

void each_item(const Node& node, const Scope& scope, Single single,
               const std::function<void(const Node&)>& read, Twice twice) {
  if ((node.is_scalar() && single != Single::refused) || (node.is_mapping() && single == Single::with_keys)) {
    read(node);
    return;
  }
  if (node.refused) {
    return;
  }
  if (!node.is_sequence()) {
    scope.diagnostics().error("expected-list", node.span, words::policy::k_expected_list,
                              Message(words::policy::k_list_help));
    return;
  }
  if (node.items.empty()) {
    scope.diagnostics().error("empty-list", node.span, words::policy::k_empty_list,
                              Message(words::policy::k_empty_list_help));
  }
  for (auto item = node.items.begin(); item != node.items.end(); ++item) {
    const auto first =
        std::find_if(node.items.begin(), item, [&](const Node& before) { return same_text(*item, before); });
    if (twice == Twice::refused && first != item) {
      report_twice(*item, *first, scope.diagnostics());
    } else {
      read(*item);
    }
  }
}

void each_with_id(const Entry& entry, const Scope& scope,
                  const std::function<void(RuleReader&, const std::string& id)>& read) {
  std::map<std::string, Span> seen;
  each_item(entry.value, scope, Single::refused, [&](const Node& item) {
    const Entry* id_entry = item.is_mapping() ? find_entry(item, "id") : nullptr;
    const std::string name = id_entry != nullptr ? id_entry->value.text : "?";
    RuleReader rule(item, id_entry != nullptr ? id_entry->value.span : item.span,
                    scope.under(entry.key).under(name));
    const auto id = rule.required_id("id");
    if (id) {
      const auto [first, is_new] = seen.emplace(id->value, id->span);
      if (!is_new) {
        Diagnostic diagnostic;
        diagnostic.code = "repeated-id";
        diagnostic.message = {words::policy::k_repeated_id, {{"id", id->value}}};
        diagnostic.span = id->span;
        diagnostic.help = Message(words::policy::k_repeated_id_help);
        diagnostic.notes.push_back({words::policy::k_first_here, first->second});
        scope.diagnostics().add(diagnostic);
      }
    }
    read(rule, name);
    rule.finish();
  });
}

std::optional<Stated> read_stated(const Node& node, const Scope& scope) {
  return one_word(node, k_stated, words::policy::k_a_stated, scope.diagnostics());
}

}  // namespace gesprek::policy_reader
