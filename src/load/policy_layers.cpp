#include "load/policy_layers.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "load/policy_changes.hpp"
#include "load/policy_merge.hpp"
#include "load/policy_rule.hpp"
#include "load/unknown_policy.hpp"
#include "words/policy.hpp"
#include "words/policy_lengths.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_most_layers = 8;
constexpr std::string_view k_format = "1";

constexpr std::array<std::string_view, 3> k_can_be_left_out{"moments", "expectations", "guide"};

bool has_id(const Node& item, std::string_view id) {
  const Node* own = item.find("id");
  return own != nullptr && own->text == id;
}

/// Takes the ids under `without:` out of a lower layer.
class LeftOut {
 public:
  LeftOut(Node& lower, Layers& layers, Diagnostics& diagnostics)
      : m_lower(lower), m_layers(layers), m_diagnostics(diagnostics) {}

  /// An id that more lists have is that of the moment, unless the list is named: "guide.website".
  void take_out(const Node& name) {
    const std::size_t dot = name.text.find('.');
    Node id = name;
    id.text = dot == std::string::npos ? name.text : name.text.substr(dot + 1);
    for (const std::string_view list : k_can_be_left_out) {
      const bool meant = dot == std::string::npos || list == std::string_view(name.text).substr(0, dot);
      Entry* entry = meant ? find_entry(m_lower, list) : nullptr;
      if (entry != nullptr && erase(entry->value, list, id)) {
        if (list == "moments") {
          m_layers.left_out.push_back({id.text, id.span});
          forget_moment(id);
        }
        drop_empty();
        return;
      }
    }
    if (dot == std::string::npos && take_out_round(id)) {
      return;
    }
    m_diagnostics.error("unknown-moment", id.span, {words::policy::k_without_moment, {{"id", name.text}}},
                        Message(words::policy::k_without_moment_help, {{"ids", all_ids()}}));
  }

 private:
  bool erase(Node& list, std::string_view name, const Node& id) {
    const auto found =
        std::ranges::find_if(list.items, [&](const Node& item) { return has_id(item, id.text); });
    if (found == list.items.end()) {
      return false;
    }
    const Node* clause = found->find("clause");
    m_layers.overrides.push_back({std::string(name) + "." + id.text, id.span, found->find("id")->span,
                                  clause == nullptr ? "" : clause->text});
    list.items.erase(found);
    return true;
  }

  /// One time of a moment that comes round; which times there are is known once the moment is read.
  bool take_out_round(const Node& id) {
    const Node* moments = m_lower.find("moments");
    const Node* moment = moments == nullptr ? nullptr : moment_of_round(id.text, *moments);
    if (moment == nullptr) {
      return false;
    }
    const Node& whole = *moment->find("id");
    const Node* clause = moment->find("clause");
    m_layers.rounds_left_out.push_back({{id.text, id.span}, whole.text});
    m_layers.left_out.push_back({id.text, id.span});
    m_layers.overrides.push_back(
        {"moments." + id.text, id.span, whole.span, clause == nullptr ? "" : clause->text});
    forget_moment(id);
    drop_empty();
    return true;
  }

  void forget_moment(const Node& id) {
    expect_no_longer(id);
    if (Entry* accept = find_entry(m_lower, "accept")) {
      std::erase_if(accept->value.items, [&](const Node& one) {
        const Node* moment = one.find("moment");
        return moment != nullptr && moment->text == id.text;
      });
    }
  }

  void drop_empty() {
    std::erase_if(m_lower.entries, [](const Entry& entry) {
      return entry.key != "moments" && entry.value.is_sequence() && entry.value.items.empty();
    });
  }

  /// What is left out cannot be expected of families; an expectation of nothing else goes with it.
  void expect_no_longer(const Node& id) {
    Entry* expectations = find_entry(m_lower, "expectations");
    if (expectations == nullptr) {
      return;
    }
    std::vector<std::string> bare;
    for (Node& expectation : expectations->value.items) {
      Entry* of = find_entry(expectation, "of");
      const Node* own = expectation.find("id");
      if (of != nullptr && own != nullptr && remove(of->value, id)) {
        bare.push_back(own->text);
      }
    }
    for (const std::string& name : bare) {
      Node gone = id;
      gone.text = name;
      erase(expectations->value, "expectations", gone);
    }
  }

  /// Removes the moment from what counts for an expectation; true when nothing else is left.
  static bool remove(Node& of, const Node& id) {
    if (of.is_scalar()) {
      return of.text == id.text;
    }
    std::erase_if(of.items, [&](const Node& item) { return item.text == id.text; });
    return of.items.empty();
  }

  /// A list before this one has the id too.
  bool stands_before(std::string_view list, const Node& id) {
    for (const std::string_view other : k_can_be_left_out) {
      const Node* entry = other == list ? nullptr : m_lower.find(other);
      if (other == list) {
        return false;
      }
      if (entry != nullptr &&
          std::ranges::any_of(entry->items, [&](const Node& one) { return has_id(one, id.text); })) {
        return true;
      }
    }
    return false;
  }

  std::string all_ids() {
    std::string ids;
    for (const std::string_view list : k_can_be_left_out) {
      const Node* entry = m_lower.find(list);
      for (const Node& item : entry == nullptr ? std::vector<Node>{} : entry->items) {
        const Node* id = item.find("id");
        const bool again = id != nullptr && stands_before(list, *id);
        ids += id == nullptr ? ""
                             : (ids.empty() ? "" : ", ") + (again ? std::string(list) + "." : "") + id->text;
      }
    }
    return ids;
  }

  Node& m_lower;
  Layers& m_layers;
  Diagnostics& m_diagnostics;
};

void leave_out(Node& lower, const Entry& without, Layers& layers, Diagnostics& diagnostics) {
  LeftOut left_out(lower, layers, diagnostics);
  Reading reading{diagnostics, {}, {}, {}, {}, {}, {}};
  each_item(without.value, Scope{reading, "without", {}}, Single::refused, [&](const Node& id) {
    if (check_scalar(id, words::policy::k_an_id, diagnostics)) {
      left_out.take_out(id);
    }
  });
}

/// The keys that are about layers are no part of the policy.
void take_out(Node& tree) {
  std::erase_if(tree.entries,
                [](const Entry& entry) { return entry.key == "extends" || entry.key == "without"; });
}

/// Each layer names a format that is read; when the layers are one, that of a lower one would stand for all.
void require_format(const Node& tree, Diagnostics& diagnostics) {
  static constexpr std::array<std::string_view, 1> k_wanted{"format"};
  const bool there = std::ranges::any_of(tree.entries, [](const Entry& entry) {  // a slip is said elsewhere
    return entry.key == k_wanted[0] || !nearest(fold(entry.key), k_wanted).empty();
  });
  const Node* format = tree.is_mapping() ? tree.find(k_wanted[0]) : nullptr;
  if (format != nullptr && without_noughts(*format).text != k_format) {
    diagnostics.error("unsupported-format", format->span,
                      {words::policy::k_unsupported_format, {{"format", format->text}}},
                      Message(words::policy::k_unsupported_format_help));
  }
  if (tree.is_mapping() && !there) {
    diagnostics.error("missing-key", tree.entries.empty() ? tree.span : tree.entries.front().key_span,
                      {words::policy::k_missing_key, {{"key", std::string(k_wanted[0])}}},
                      Message(words::policy::k_missing_key_help, {{"key", std::string(k_wanted[0])}}));
  }
}

/// The layers from the top down, each source once.
class LayerReader {
 public:
  LayerReader(const Sources& sources, const PolicyResolver& resolver, Diagnostics& diagnostics,
              Layers& layers)
      : m_sources(sources), m_resolver(resolver), m_diagnostics(diagnostics), m_layers(layers) {}

  std::optional<Node> read(SourceId source) {
    m_chain.push_back(source);
    std::optional<Node> tree = parse_yaml(m_sources, source, m_diagnostics);
    const Entry* extends = tree ? find_entry(*tree, "extends") : nullptr;
    const Entry* without = tree ? find_entry(*tree, "without") : nullptr;
    if (tree && (extends != nullptr || m_chain.size() > 1)) {
      require_format(*tree, m_diagnostics);
    }
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
      leave_out(*lower, *without, m_layers, m_diagnostics);
    }
    take_out(*tree);
    const std::size_t known = m_layers.rounds.size();
    take_out_round_changes(*lower, *tree, m_layers.rounds);
    report_changes_of_left_out(known);
    take_out_stray_changes(*lower, *tree, m_diagnostics);
    return merge_layers(std::move(*lower), std::move(*tree), m_layers.overrides);
  }

 private:
  std::optional<Node> read_below(const Node& name, SourceId from) {
    if (!check_scalar(name, words::policy::k_a_policy, m_diagnostics)) {
      return std::nullopt;
    }
    const std::optional<SourceId> source = m_resolver ? m_resolver(name.text, from) : std::nullopt;
    if (!source) {
      report_unknown_policy({name.text, name.span}, m_diagnostics);
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

  /// A time that this layer or one below does without cannot be changed.
  void report_changes_of_left_out(std::size_t first) {
    for (std::size_t i = first; i < m_layers.rounds.size(); ++i) {
      const RoundChange& change = m_layers.rounds[i];
      const auto is_same = [&](const RoundLeftOut& out) { return out.round.value == change.id; };
      if (std::ranges::any_of(m_layers.rounds_left_out, is_same)) {
        m_diagnostics.error("unknown-moment", change.rules.find("id")->span,
                            {words::policy::k_no_such_change, {{"id", change.id}}},
                            Message(words::policy_lengths::k_round_left_out_help, {{"id", change.id}}));
      }
    }
  }

  const Sources& m_sources;
  const PolicyResolver& m_resolver;
  Diagnostics& m_diagnostics;
  Layers& m_layers;
  std::vector<SourceId> m_chain;
};

}  // namespace

std::optional<Layers> read_layers(const Sources& sources, SourceId source, const PolicyResolver& resolver,
                                  Diagnostics& diagnostics) {
  Layers layers;
  std::optional<Node> tree = LayerReader(sources, resolver, diagnostics, layers).read(source);
  if (!tree) {
    return std::nullopt;
  }
  layers.tree = std::move(*tree);
  return layers;
}

void fill_in_defaults(Node& policy) {
  const Entry* defaults = find_entry(std::as_const(policy), "every_talk");
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
      moment = merge_defaults(base, std::move(own));
      moment.span = span;
    }
  }
}

}  // namespace gesprek::policy_reader
