#include "load/policy_layers.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "load/policy_rule.hpp"
#include "load/shipped.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_most_layers = 8;

/// Rules whose short form is the value of one of their keys, so that `invite: 2 weeks before the talk`
/// changes the time and nothing else.
struct ShortForm {
  std::string_view rule;
  std::string_view key;
};
constexpr ShortForm k_short_forms[] = {{"invite", "at_least"}, {"report", "within"}};

/// Rules that are replaced as a whole: half of the one and half of the other would mean something else.
constexpr std::array<std::string_view, 6> k_whole{"who", "attendees", "may_join", "if", "unless", "grades"};

Entry* find_entry(Node& mapping, std::string_view key) {
  const auto entry = std::ranges::find(mapping.entries, key, &Entry::key);
  return entry == mapping.entries.end() ? nullptr : &*entry;
}

bool is_yes_no(const Node& node) {
  static constexpr std::array<std::string_view, 4> k_words{"yes", "no", "ja", "nee"};
  return std::ranges::find(k_words, node.text) != k_words.end();
}

void lengthen(Entry& entry) {
  const auto form = std::ranges::find(k_short_forms, std::string_view(entry.key), &ShortForm::rule);
  if (form == std::end(k_short_forms) || !entry.value.is_scalar() || is_yes_no(entry.value)) {
    return;
  }
  Node map;
  map.kind = Node::Kind::mapping;
  map.span = entry.value.span;
  map.entries.push_back({std::string(form->key), entry.key_span, std::move(entry.value)});
  entry.value = std::move(map);
}

bool same(const Node& a, const Node& b) {
  const auto same_entry = [](const Entry& x, const Entry& y) {
    return x.key == y.key && same(x.value, y.value);
  };
  return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.items, b.items, same) &&
         std::ranges::equal(a.entries, b.entries, same_entry);
}

bool has_ids(const Node& list) {
  return list.is_sequence() && !list.items.empty() && std::ranges::all_of(list.items, [](const Node& item) {
           const Node* id = item.is_mapping() ? item.find("id") : nullptr;
           return id != nullptr && id->is_scalar();
         });
}

/// Merges a higher layer over a lower one.
class Merger {
 public:
  explicit Merger(std::vector<Override>* overrides) : m_overrides(overrides) {}

  Node merge(Node lower, Node higher, const std::string& path) const {
    if (lower.is_mapping() && higher.is_mapping()) {
      return merge_maps(std::move(lower), std::move(higher), path);
    }
    if (has_ids(lower) && has_ids(higher)) {
      return merge_lists(std::move(lower), std::move(higher), path);
    }
    if (!same(lower, higher)) {
      record(path, higher.span, lower.span);
    }
    return higher;
  }

 private:
  void record(const std::string& path, Span now, Span before) const {
    if (m_overrides != nullptr) {
      m_overrides->push_back({path, now, before});
    }
  }

  /// A moment says for whom it is with `who`, or with `grades` and the like: the one takes the place of the
  /// other.
  void replace_audience(Node& lower, const Node& higher, const std::string& path) const {
    static constexpr std::array<std::string_view, 4> k_flat{"grades", "divisions", "if", "unless"};
    const auto replace = [&](std::string_view key, const Entry& by) {
      const auto below = std::ranges::find(lower.entries, key, &Entry::key);
      if (below != lower.entries.end()) {
        record(path + "." + std::string(key), rule_span(by), below->key_span);
        lower.entries.erase(below);
      }
    };
    const Entry* who = policy_reader::find_entry(higher, "who");
    const Entry* grades = policy_reader::find_entry(higher, "grades");
    const Entry* whom = grades != nullptr ? grades : policy_reader::find_entry(higher, "divisions");
    if (who != nullptr) {
      std::ranges::for_each(k_flat, [&](std::string_view key) { replace(key, *who); });
    } else if (whom != nullptr) {
      replace("who", *whom);
    }
  }

  Node merge_maps(Node lower, Node higher, const std::string& path) const {
    drop_stale_clause(lower, higher);
    replace_audience(lower, higher, path);
    Node result = std::move(lower);
    result.span = higher.span;
    for (Entry& entry : higher.entries) {
      lengthen(entry);
      const std::string own_path = path.empty() ? entry.key : path + "." + entry.key;
      Entry* below = find_entry(result, entry.key);
      if (below == nullptr) {
        record(own_path, rule_span(entry), {});
        result.entries.push_back(std::move(entry));
        continue;
      }
      lengthen(*below);
      below->key_span = entry.key_span;
      if (std::ranges::find(k_whole, std::string_view(entry.key)) != k_whole.end()) {
        if (!same(below->value, entry.value)) {
          record(own_path, rule_span(entry), below->value.span);
        }
        below->value = std::move(entry.value);
      } else {
        below->value = merge(std::move(below->value), std::move(entry.value), own_path);
      }
    }
    return result;
  }

  /// A rule that says something else than the clause it restated no longer restates it.
  static void drop_stale_clause(Node& lower, const Node& higher) {
    if (higher.find("clause") != nullptr || higher.find("id") != nullptr) {
      return;
    }
    const bool changes = std::ranges::any_of(higher.entries, [&](const Entry& entry) {
      const Node* below = lower.find(entry.key);
      return below != nullptr && below->is_scalar() && !same(*below, entry.value);
    });
    if (changes) {
      std::erase_if(lower.entries, [](const Entry& entry) { return entry.key == "clause"; });
    }
  }

  Node merge_lists(Node lower, Node higher, const std::string& path) const {
    for (Node& item : higher.items) {
      const std::string id = item.find("id")->text;
      const auto below =
          std::ranges::find_if(lower.items, [&](const Node& other) { return other.find("id")->text == id; });
      if (below != lower.items.end()) {
        *below = merge(std::move(*below), std::move(item), path + "." + id);
      } else {
        record(path + "." + id, item.find("id")->span, {});
        lower.items.push_back(std::move(item));
      }
    }
    lower.span = higher.span;
    return lower;
  }

  std::vector<Override>* m_overrides;
};

/// Takes the moments under `without:` out of a lower layer.
void leave_out(Node& lower, const Entry& without, Diagnostics& diagnostics,
               std::vector<Override>& overrides) {
  Entry* moments = find_entry(lower, "moments");
  if (!without.value.is_sequence()) {
    diagnostics.error("expected-list", without.value.span, words::policy::k_expected_list,
                      Message(words::policy::k_list_help));
    return;
  }
  for (const Node& id : without.value.items) {
    const auto gone = [&](const Node& moment) {
      const Node* own = moment.find("id");
      return own != nullptr && own->text == id.text;
    };
    const auto found =
        moments == nullptr ? std::vector<Node>::iterator{} : std::ranges::find_if(moments->value.items, gone);
    if (moments == nullptr || found == moments->value.items.end()) {
      diagnostics.error("unknown-moment", id.span, {words::policy::k_without_moment, {{"id", id.text}}},
                        Message(words::policy::k_without_moment_help));
      continue;
    }
    overrides.push_back({"moments." + id.text, id.span, found->find("id")->span});
    moments->value.items.erase(found);
  }
}

void report_unknown_policy(const Node& name, Diagnostics& diagnostics) {
  std::string names;
  for (const std::string_view shipped : shipped_policies()) {
    names += (names.empty() ? "" : ", ") + std::string(shipped);
  }
  const std::string_view near = nearest(name.text, shipped_policies());
  const Message help = near.empty() ? Message(words::policy::k_unknown_policy_help, {{"names", names}})
                                    : Message(words::policy::k_did_you_mean, {{"near", std::string(near)}});
  diagnostics.error("unknown-policy", name.span, {words::policy::k_unknown_policy, {{"name", name.text}}},
                    help);
}

/// The keys that are about layers are no part of the policy.
void take_out(Node& tree) {
  std::erase_if(tree.entries,
                [](const Entry& entry) { return entry.key == "extends" || entry.key == "without"; });
}

/// The layers from the top down, each source once.
class LayerReader {
 public:
  LayerReader(const Sources& sources, const PolicyResolver& resolver, Diagnostics& diagnostics,
              std::vector<Override>& overrides)
      : m_sources(sources), m_resolver(resolver), m_diagnostics(diagnostics), m_overrides(overrides) {}

  std::optional<Node> read(SourceId source) {
    m_chain.push_back(source);
    std::optional<Node> tree = parse_yaml(m_sources, source, m_diagnostics);
    const Entry* extends = tree ? policy_reader::find_entry(*tree, "extends") : nullptr;
    const Entry* without = tree ? policy_reader::find_entry(*tree, "without") : nullptr;
    if (extends == nullptr) {
      if (without != nullptr) {
        m_diagnostics.error("without-nothing", without->key_span, words::policy::k_without_nothing,
                            Message(words::policy::k_without_nothing_help));
      }
      if (tree) {
        take_out(*tree);
      }
      return tree;
    }
    std::optional<Node> lower = read_below(extends->value, source);
    if (!lower) {
      return std::nullopt;
    }
    if (without != nullptr) {
      leave_out(*lower, *without, m_diagnostics, m_overrides);
    }
    take_out(*tree);
    return Merger(&m_overrides).merge(std::move(*lower), std::move(*tree), "");
  }

 private:
  std::optional<Node> read_below(const Node& name, SourceId from) {
    if (!check_scalar(name, words::policy::k_a_choice, m_diagnostics)) {
      return std::nullopt;
    }
    const std::optional<SourceId> source = m_resolver ? m_resolver(name.text, from) : std::nullopt;
    if (!source) {
      report_unknown_policy(name, m_diagnostics);
      return std::nullopt;
    }
    const std::string& text = m_sources.get(*source).name;
    const bool again =
        std::ranges::any_of(m_chain, [&](SourceId id) { return m_sources.get(id).name == text; });
    if (again) {
      m_diagnostics.error("extends-itself", name.span, words::policy::k_extends_itself,
                          Message(words::policy::k_extends_itself_help));
      return std::nullopt;
    }
    if (m_chain.size() >= k_most_layers) {
      m_diagnostics.error(
          "too-many-layers", name.span,
          {words::policy::k_extends_too_deep, {{"most", static_cast<std::int64_t>(k_most_layers)}}},
          Message(words::policy::k_extends_too_deep_help));
      return std::nullopt;
    }
    return read(*source);
  }

  const Sources& m_sources;
  const PolicyResolver& m_resolver;
  Diagnostics& m_diagnostics;
  std::vector<Override>& m_overrides;
  std::vector<SourceId> m_chain;
};

bool is_talk(const Node& moment) {
  const Node* kind = moment.find("kind");
  return moment.is_mapping() && (kind == nullptr || kind->text == "talk");
}

}  // namespace

std::optional<Node> read_layers(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                Diagnostics& diagnostics, std::vector<Override>& overrides) {
  return LayerReader(sources, resolver, diagnostics, overrides).read(source);
}

void fill_in_defaults(Node& policy) {
  const Entry* defaults = policy_reader::find_entry(policy, "every_talk");
  Entry* moments = find_entry(policy, "moments");
  if (defaults == nullptr || !defaults->value.is_mapping() || moments == nullptr) {
    return;
  }
  Node base = defaults->value;
  std::erase_if(base.entries, [](const Entry& entry) { return entry.key == "clause"; });
  for (Node& moment : moments->value.items) {
    if (is_talk(moment)) {
      const Span span = moment.span;
      Node own = std::move(moment);
      moment = Merger(nullptr).merge(base, std::move(own), "");
      moment.span = span;
    }
  }
}

}  // namespace gesprek::policy_reader
