#include "load/policy_in_force.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "load/policy_merge.hpp"
#include "load/policy_rule.hpp"

namespace gesprek::policy_reader {
namespace {

using Parts = std::span<const std::string>;

std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t dot = path.find('.');
    parts.emplace_back(path.substr(0, dot));
    if (dot == std::string_view::npos) {
      return parts;
    }
    path.remove_prefix(dot + 1);
  }
}

/// `invite: 1 week` says how long before and leaves the rest; `invite: no` says all.
bool states_in_short(const std::string& rule, const std::string& part, const Node& value) {
  const std::string_view key = short_key(rule);
  return key.empty() || is_answer(value) || key == part;
}

/// True where the talk says itself what the path names.
bool states(const Node& talk, Parts parts) {
  const Node* node = &talk;
  const std::string* rule = nullptr;
  for (const std::string& part : parts) {
    if (!node->is_mapping()) {
      return states_in_short(*rule, part, *node);
    }
    node = node->find(part);
    if (node == nullptr) {
      return false;
    }
    rule = &part;
  }
  return true;
}

/// True where each of the talk's groups has a rule of its own, so that the talk's, or that of every talk,
/// holds for nobody.
bool all_groups_state(const Node& talk, Parts rule) {
  static constexpr std::array<std::string_view, 7> k_of_groups{"duration", "attendees", "mandatory", "mode",
                                                               "content",  "when",      "name"};
  const Node* who = talk.find("who");
  return rule.size() == 1 && std::ranges::find(k_of_groups, rule.front()) != k_of_groups.end() &&
         who != nullptr && who->is_sequence() && !who->items.empty() &&
         std::ranges::all_of(who->items, [&](const Node& group) {
           return group.is_mapping() && group.find(rule.front()) != nullptr;
         });
}

/// A higher layer states the same rule, or the whole of which it is a part, once more.
bool stated_again(const std::vector<Override>& overrides, std::size_t place) {
  const std::string& path = overrides[place].path;
  return std::any_of(
      overrides.begin() + static_cast<std::ptrdiff_t>(place) + 1, overrides.end(),
      [&](const Override& later) { return later.path == path || path.starts_with(later.path + "."); });
}

std::vector<MomentId> talks_of(const std::vector<std::string>& path, const Node& moments) {
  const bool for_all = path.front() == "every_talk";
  std::vector<MomentId> talks;
  for (const Node& moment : moments.items) {
    const Node* id = moment.is_mapping() ? moment.find("id") : nullptr;
    const Parts rule = Parts(path).subspan(std::min<std::size_t>(for_all ? 1 : 2, path.size()));
    const bool here = id != nullptr && (for_all ? is_talk(moment) && !states(moment, rule)
                                                : path.size() > 1 && id->text == path[1]);
    if (here && !all_groups_state(moment, rule)) {
      talks.emplace_back(id->text);
    }
  }
  return talks;
}

/// What stands at the path; things with ids are found by their id. Null where nothing does.
const Node* at(const Node& policy, Parts parts) {
  const Node* node = &policy;
  for (const std::string& part : parts) {
    if (node->is_sequence()) {
      const auto item = std::ranges::find_if(node->items, [&](const Node& one) {
        const Node* id = one.is_mapping() ? one.find("id") : nullptr;
        return id != nullptr && id->text == part;
      });
      node = item == node->items.end() ? nullptr : &*item;
    } else {
      node = node->is_mapping() ? node->find(part) : nullptr;
    }
    if (node == nullptr) {
      return nullptr;
    }
  }
  return node;
}

/// Something under the node is said by this layer. The clause that it names says nothing by itself.
bool is_said_by(SourceId layer, const Node& node) {
  if (node.is_mapping()) {
    return std::ranges::any_of(node.entries, [&](const Entry& entry) {
      return entry.key != "clause" && is_said_by(layer, entry.value);
    });
  }
  return node.is_sequence()
             ? std::ranges::any_of(node.items, [&](const Node& item) { return is_said_by(layer, item); })
             : node.span.source == layer;
}

/// A layer's rule is in force as long as no higher one states it again, as a whole or part by part.
bool is_in_force(const std::vector<Override>& overrides, std::size_t place, const Node* stated) {
  return !stated_again(overrides, place) &&
         (stated == nullptr || is_said_by(overrides[place].now.source, *stated));
}

/// What this override takes the place of may itself be one of a layer between: what that one took the place
/// of stands lowest.
void note_lowest(std::vector<Override>& overrides, std::size_t place) {
  Override& one = overrides[place];
  one.lowest = one.before;
  one.lowest_clause = one.clause;
  for (std::size_t i = place; i-- > 0;) {
    const Override& under = overrides[i];
    const bool same_rule = under.path == one.path || one.path.starts_with(under.path + ".");
    if (same_rule && one.before.known() && under.now.source == one.before.source && under.before.known()) {
      one.lowest = under.lowest;
      one.lowest_clause = under.lowest_clause;
      return;
    }
  }
}

/// Adds the rule when no talk takes it; of a rule with keys, those that none takes while some take others.
void add_unused(const Entry& rule, std::vector<std::string> path, const Node& moments,
                std::vector<UnusedDefault>& unused) {
  path.push_back(rule.key);
  const std::string key = path.size() > 2 ? path[1] + "." + path[2] : path[1];
  if (talks_of(path, moments).empty()) {
    unused.push_back({key, rule_span(rule)});
    return;
  }
  for (const Entry& part :
       rule.value.is_mapping() && path.size() == 2 ? rule.value.entries : std::vector<Entry>{}) {
    part.key == "clause" ? void() : add_unused(part, path, moments, unused);
  }
}

}  // namespace

std::vector<UnusedDefault> unused_defaults(const Node& policy) {
  const Node* defaults = policy.find("every_talk");
  const Node* moments = policy.find("moments");
  std::vector<UnusedDefault> unused;
  if (defaults == nullptr || moments == nullptr || !defaults->is_mapping() ||
      std::ranges::none_of(moments->items, is_talk)) {
    return unused;
  }
  for (const Entry& rule : defaults->entries) {
    rule.key == "clause" ? void() : add_unused(rule, {"every_talk"}, *moments, unused);
  }
  return unused;
}

void note_talks(const Node& policy, std::vector<Override>& overrides) {
  const Node* moments = policy.find("moments");
  for (std::size_t i = 0; moments != nullptr && i < overrides.size(); ++i) {
    note_lowest(overrides, i);
    const std::vector<std::string> path = parts_of(overrides[i].path);
    const bool of_talks = path.front() == "every_talk" || path.front() == "moments";
    if (of_talks && is_in_force(overrides, i, at(policy, path))) {
      overrides[i].talks = talks_of(path, *moments);
    }
  }
}

}  // namespace gesprek::policy_reader
