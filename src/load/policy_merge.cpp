#include "load/policy_merge.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "load/policy_rule.hpp"
#include "load/policy_same.hpp"
#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"

namespace gesprek::policy_reader {
namespace {

/// Rules with more keys than their short form is the value of, so that `invite: 2 weeks before the talk`
/// changes the time and nothing else.
struct ShortForm {
  std::string_view rule;
  std::string_view key;
};
constexpr ShortForm k_short_forms[] = {{"invite", "at_least"}, {"report", "within"},
                                       {"on_request", "by"},   {"separated_parents", "talks"},
                                       {"form", "is"},         {"times", "is"}};

/// Rules that are replaced as a whole: half of the one and half of the other would mean something else.
constexpr std::array<std::string_view, 6> k_whole{"who", "attendees", "may_join", "if", "unless", "grades"};

bool is_short(const Entry& entry) {
  return (entry.value.is_scalar() || entry.value.is_sequence()) && !is_answer(entry.value);
}

void lengthen(Entry& entry) {
  const std::string_view key = short_key(entry.key);
  if (key.empty() || !is_short(entry)) {
    return;
  }
  Node map;
  map.kind = Node::Kind::mapping;
  map.span = entry.value.span;
  map.entries.push_back({std::string(key), entry.key_span, std::move(entry.value)});
  entry.value = std::move(map);
}

/// A short rule over a long one, or under it, says one of its keys.
void make_alike(Entry& lower, Entry& higher) {
  const bool always = lower.key == "invite" || lower.key == "report";
  if (always || lower.value.is_mapping() || higher.value.is_mapping()) {
    lengthen(lower);
    lengthen(higher);
  }
}

/// Of all at once in the one and of each apart in the other: half of each would say nothing.
bool says_otherwise(const Entry& lower, const Entry& higher) {
  return lower.key == "mandatory" && is_by_role(lower.value) != is_by_role(higher.value);
}

/// Two keys that are one role: `ouders` and `guardians`.
void name_roles_alike(const Entry& lower, Entry& higher) {
  if (lower.key != "mandatory" || !is_by_role(lower.value) || !is_by_role(higher.value)) {
    return;
  }
  for (Entry& role : higher.value.entries) {
    const auto below = std::ranges::find_if(
        lower.value.entries, [&](const Entry& other) { return is_same_role(other.key, role.key); });
    role.key = below == lower.value.entries.end() ? role.key : below->key;
  }
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

/// The clause that a mapping names, else the one that covers it.
Located<std::string> clause_of(const Node& node, const Located<std::string>& around) {
  const Node* own = node.is_mapping() ? node.find("clause") : nullptr;
  return own == nullptr ? around : Located<std::string>{own->text, own->span};
}

/// Where the two nodes stand: the path of keys, and the clause that covers the lower one.
struct Spot {
  std::string path;
  Located<std::string> clause;

  /// What a layer states over the clause of one below it is a rule of its own, and restates nothing.
  std::string clause_at(const Span& rule) const { return is_above(rule, clause.span) ? "" : clause.value; }

  Spot under(const std::string& key, const Node& lower) const {
    return {path.empty() ? key : path + "." + key, clause_of(lower, clause)};
  }
};

class Merger {
 public:
  /// Without overrides the lower one holds defaults: nothing is overridden then.
  Merger(std::vector<Override>* overrides, const Node* defaults)
      : m_overrides(overrides), m_defaults(defaults) {}

  Node merge(Node lower, Node higher, const Spot& spot) {
    if (lower.is_mapping() && higher.is_mapping()) {
      return merge_maps(std::move(lower), std::move(higher), spot);
    }
    if (has_ids(lower) && has_ids(higher)) {
      return merge_lists(std::move(lower), std::move(higher), spot);
    }
    if (is_added_to(spot) && lower.is_sequence() && higher.is_sequence()) {
      return append(std::move(lower), std::move(higher), spot);
    }
    const Span now = higher.span;
    return replace(std::move(lower), std::move(higher), spot, now);
  }

  Node merge_moment(Node lower, Node higher, const Spot& spot) {
    m_in_talk = is_talk(lower) && is_talk(higher);
    Node merged = merge(std::move(lower), std::move(higher), spot);
    m_in_talk = false;
    return merged;
  }

 private:
  Node replace(Node lower, Node higher, const Spot& spot, Span now) {
    if (is_of_layers() && (same(lower, higher) || means_the_same(spot.path, lower, higher))) {
      const Node* clause = higher.is_mapping() ? higher.find("clause") : nullptr;
      const bool restates = clause != nullptr && clause->text != clause_of(lower, {}).value;
      return restates ? higher : lower;
    }
    record(spot, now, lower.span);
    return higher;
  }

  /// A school that names further roles keeps those that its board's talks need.
  static bool is_added_to(const Spot& spot) { return spot.path == "roles"; }

  Node append(Node lower, Node higher, const Spot& spot) {
    const int before = m_changes;
    for (Node& item : higher.items) {
      const bool there = std::ranges::any_of(lower.items, [&](const Node& one) { return same(one, item); });
      if (!there) {
        record({spot.path + "." + item.text, {}}, item.span, {});
        lower.items.push_back(std::move(item));
      }
    }
    lower.span = m_changes != before ? higher.span : lower.span;
    return lower;
  }

  bool is_of_layers() const { return m_overrides != nullptr; }

  void record(const Spot& spot, Span now, Span before) {
    ++m_changes;
    const bool clause = spot.path.ends_with(".clause");  // says where a rule comes from, not what it is
    if (is_of_layers() && !clause) {
      m_overrides->push_back({spot.path, now, before, spot.clause_at(before)});
    }
  }

  /// A moment says for whom it is with `who`, or with `grades` and the like: the one takes the place of the
  /// other.
  void replace_audience(Node& lower, const Node& higher, const Spot& spot) {
    static constexpr std::array<std::string_view, 4> k_flat{"grades", "divisions", "if", "unless"};
    const auto replace_by = [&](std::string_view key, const Entry& by) {
      const auto below = std::ranges::find(lower.entries, key, &Entry::key);
      if (below != lower.entries.end()) {
        record(spot.under(std::string(key), below->value), rule_span(by), below->key_span);
        lower.entries.erase(below);
      }
    };
    const Entry* who = find_entry(std::as_const(higher), "who");
    const Entry* grades = find_entry(std::as_const(higher), "grades");
    const Entry* whom = grades != nullptr ? grades : find_entry(std::as_const(higher), "divisions");
    if (who != nullptr) {
      std::ranges::for_each(k_flat, [&](std::string_view key) { replace_by(key, *who); });
    } else if (whom != nullptr) {
      replace_by("who", *whom);
    }
  }

  /// Whether a talk is mandatory takes the place of what the layer below says of each who takes part, or of
  /// those who are named.
  void replace_mandatory(Node& lower, const Node& higher, const Spot& spot) {
    const Entry* mandatory = find_entry(higher, "mandatory");
    const Entry* below = find_entry(std::as_const(lower), "mandatory");
    Entry* people = find_entry(lower, "attendees");
    const bool said_again =
        higher.find("attendees") != nullptr || (mandatory != nullptr && below != nullptr &&
                                                means_the_same("mandatory", below->value, mandatory->value));
    const bool names_whom = mandatory != nullptr && is_by_role(mandatory->value);
    if (!(is_of_layers() || names_whom) || said_again || mandatory == nullptr || people == nullptr ||
        !people->value.is_mapping()) {
      return;
    }
    const Spot all = spot.under(people->key, people->value);
    for (Entry& role : people->value.entries) {
      const Entry* own =
          role.value.is_mapping() ? find_entry(std::as_const(role.value), "mandatory") : nullptr;
      const bool meant =
          !names_whom || std::ranges::any_of(mandatory->value.entries, [&](const Entry& named) {
            return is_same_role(named.key, role.key);
          });
      if (own != nullptr && meant) {
        record(all.under(role.key, role.value).under("mandatory", own->value), rule_span(*mandatory),
               rule_span(*own));
        std::erase_if(role.value.entries, [](const Entry& entry) { return entry.key == "mandatory"; });
      }
    }
  }

  Node merge_maps(Node lower, Node higher, Spot spot) {
    spot.clause = clause_of(lower, spot.clause);
    const int before = m_changes;
    drop_stale_clause(lower, higher);
    replace_mandatory(lower, higher, spot);
    replace_audience(lower, higher, spot);
    Node result = std::move(lower);
    for (Entry& entry : higher.entries) {
      if (Entry* below = find_entry(result, entry.key)) {
        make_alike(*below, entry);
        name_roles_alike(*below, entry);
        const Spot own = spot.under(entry.key, below->value);
        merge_entry(*below, std::move(entry), own);
      } else {
        add(result, std::move(entry), spot);
      }
    }
    if (m_changes != before || !is_of_layers()) {
      result.span = higher.span;
    }
    return result;
  }

  void merge_entry(Entry& lower, Entry higher, const Spot& spot) {
    const int before = m_changes;
    const bool whole = std::ranges::find(k_whole, std::string_view(higher.key)) != k_whole.end() ||
                       says_otherwise(lower, higher);
    const Span now = rule_span(higher);
    lower.value = whole ? replace(std::move(lower.value), std::move(higher.value), spot, now)
                        : merge(std::move(lower.value), std::move(higher.value), spot);
    if (m_changes != before || !is_of_layers()) {
      lower.key_span = higher.key_span;
    }
  }

  /// A rule that the lower layer does not state here; of a talk it may be stated by `every_talk`.
  void add(Node& mapping, Entry entry, const Spot& spot) {
    const OfAll of_all = stated_for_all(spot, entry.key);
    const Spot own = of_all.entry == nullptr ? Spot{spot.path, {}}.under(entry.key, {})
                                             : of_all.around.under(entry.key, of_all.entry->value);
    record(own, rule_span(entry), of_all.entry == nullptr ? Span{} : rule_span(*of_all.entry));
    mapping.entries.push_back(std::move(entry));
  }

  /// What `every_talk` states for a rule of a talk, or for a part of one; the path stays the talk's.
  struct OfAll {
    const Entry* entry = nullptr;
    Spot around;
  };
  OfAll stated_for_all(const Spot& spot, const std::string& key) const {
    constexpr std::string_view k_moments = "moments.";
    if (m_defaults == nullptr || !m_in_talk || !spot.path.starts_with(k_moments)) {
      return {};
    }
    const Node* node = m_defaults;
    OfAll of_all{nullptr, {spot.path, clause_of(*node, {})}};
    const std::size_t rules = spot.path.find('.', k_moments.size());
    for (std::size_t at = rules; at != std::string::npos && node != nullptr;) {
      const std::size_t next = spot.path.find('.', at + 1);
      node = node->is_mapping() ? node->find(std::string_view(spot.path).substr(at + 1, next - at - 1))
                                : nullptr;
      of_all.around.clause = node == nullptr ? of_all.around.clause : clause_of(*node, of_all.around.clause);
      at = next;
    }
    of_all.entry = node == nullptr ? nullptr : find_entry(*node, key);
    return of_all;
  }

  /// In one file, a rule that says something else than the clause that it stands under no longer restates
  /// it. Between layers the clause goes on covering what its own layer says.
  static void drop_stale_clause(Node& lower, const Node& higher) {
    const Node* clause = lower.find("clause");
    if (clause == nullptr || higher.find("clause") != nullptr || higher.find("id") != nullptr) {
      return;
    }
    const bool changes = std::ranges::any_of(higher.entries, [&](const Entry& entry) {
      const Node* below = lower.find(entry.key);
      return below != nullptr && below->is_scalar() && !same(*below, entry.value) &&
             entry.value.span.source == clause->span.source;
    });
    if (changes) {
      std::erase_if(lower.entries, [](const Entry& entry) { return entry.key == "clause"; });
    }
  }

  /// Two of one layer stay two, each complete, so that who reads the list reports the second.
  Node merge_lists(Node lower, Node higher, const Spot& spot) {
    const int before = m_changes;
    std::map<std::string, Span> seen;
    for (Node& item : higher.items) {
      const std::string id = item.find("id")->text;
      const auto [first, is_new] = seen.emplace(id, item.find("id")->span);
      const auto below =
          std::ranges::find_if(lower.items, [&](const Node& other) { return other.find("id")->text == id; });
      if (!is_new) {
        find_entry(*below, "id")->value.span = first->second;
        Node twin = merge(*below, item, spot.under(id, *below));
        find_entry(twin, "id")->value.span = item.find("id")->span;
        lower.items.push_back(std::move(twin));
      } else if (below != lower.items.end()) {
        const Spot own = spot.under(id, *below);
        *below = spot.path == "moments" ? merge_moment(std::move(*below), std::move(item), own)
                                        : merge(std::move(*below), std::move(item), own);
      } else {
        record({spot.path + "." + id, {}}, item.find("id")->span, {});
        lower.items.push_back(std::move(item));
      }
    }
    if (m_changes != before) {
      lower.span = higher.span;
    }
    return lower;
  }

  std::vector<Override>* m_overrides;
  const Node* m_defaults;
  bool m_in_talk = false;
  int m_changes = 0;
};

}  // namespace

Entry* find_entry(Node& mapping, std::string_view key) {
  const auto entry = std::ranges::find(mapping.entries, key, &Entry::key);
  return entry == mapping.entries.end() ? nullptr : &*entry;
}

bool is_answer(const Node& node) {
  static constexpr std::array<std::string_view, 5> k_words{"yes", "no", "ja", "nee", "none"};
  return std::ranges::find(k_words, std::string_view(node.text)) != k_words.end();
}

std::string_view short_key(std::string_view rule) {
  const auto* form = std::ranges::find(k_short_forms, rule, &ShortForm::rule);
  return form == std::end(k_short_forms) ? std::string_view{} : form->key;
}

bool is_talk(const Node& moment) {
  const Node* kind = moment.find("kind");
  return moment.is_mapping() && (kind == nullptr || kind->text == "talk");
}

Node merge_layers(Node lower, Node higher, std::vector<Override>& overrides) {
  const Node* every_talk = lower.find("every_talk");
  const Node defaults = every_talk == nullptr ? Node{} : *every_talk;
  return Merger(&overrides, &defaults).merge(std::move(lower), std::move(higher), {});
}

Node merge_round(const Node& policy, Node moment, Node change, std::vector<Override>& overrides) {
  const Node* every_talk = policy.find("every_talk");
  const Node defaults = every_talk == nullptr ? Node{} : *every_talk;
  const Spot spot{"moments." + moment.find("id")->text, {}};
  return Merger(&overrides, &defaults).merge_moment(std::move(moment), std::move(change), spot);
}

Node merge_defaults(Node defaults, Node talk) {
  return Merger(nullptr, nullptr).merge(std::move(defaults), std::move(talk), {});
}

}  // namespace gesprek::policy_reader
