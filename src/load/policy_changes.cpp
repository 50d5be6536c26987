#include "load/policy_changes.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/joined.hpp"
#include "base/text.hpp"
#include "load/keys.hpp"
#include "load/policy_merge.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

using Keys = std::span<const std::string_view>;

constexpr std::string_view k_whom[] = {"grades", "divisions", "who", "for"};
constexpr std::string_view k_when[] = {"when", "hours", "at_least"};

bool has_any(const Node& moment, Keys keys) {
  return std::ranges::any_of(keys, [&](std::string_view key) { return moment.find(key) != nullptr; });
}

/// A new moment says at least what it is called, or both for whom and when.
bool stands_alone(const Node& moment) {
  return moment.find("name") != nullptr || (has_any(moment, k_whom) && has_any(moment, k_when));
}

std::vector<std::string> ids_of(const Node* moments) {
  std::vector<std::string> ids;
  for (const Node& moment : moments == nullptr ? std::vector<Node>{} : moments->items) {
    const Node* id = moment.is_mapping() ? moment.find("id") : nullptr;
    id != nullptr && id->is_scalar() ? ids.push_back(id->text) : void();
  }
  return ids;
}

/// A talk with `repeat`, or with several times of the year.
bool may_come_round(const Node& moment) {
  const Node* when = moment.find("when");
  const Node* text = when != nullptr && when->is_mapping() ? when->find("is") : when;
  const std::string folded = text == nullptr ? "" : fold(text->text);
  return moment.find("repeat") != nullptr || (text != nullptr && text->is_sequence()) ||
         folded.find(" en ") != std::string::npos || folded.find(" and ") != std::string::npos ||
         folded.find(',') != std::string::npos;
}

/// Which of those below begin with it, or it with them: "rapportgesprek" of "rapportgesprek-februari".
std::vector<std::string> begun_by(std::string_view id, const std::vector<std::string>& ids) {
  constexpr std::size_t k_telling = 4;
  std::vector<std::string> alike;
  for (const std::string& one : ids) {
    const bool fits = id.size() >= k_telling && (one.starts_with(id) || id.starts_with(one));
    fits ? alike.push_back(one) : void();
  }
  return alike;
}

Message help_for(const std::string& id, const std::vector<std::string>& ids) {
  const std::string folded = fold(id);
  const std::string_view near = nearest(folded, ids);
  const std::vector<std::string> alike = begun_by(folded, ids);
  const std::string list = !alike.empty() ? joined(alike) : near.empty() ? joined(ids) : std::string(near);
  return {words::policy::k_no_such_change_help, {{"ids", list}}};
}

/// A layer that says nothing else of moments has none.
void drop_if_emptied(Node& layer, std::size_t before) {
  std::erase_if(layer.entries, [&](const Entry& entry) {
    return before != 0 && entry.key == "moments" && entry.value.items.empty();
  });
}

/// Takes moments out of the higher layer whose id no moment below has: those for which
/// take(moment, its id, the moments below) holds.
template <class Take>
void take_out_unknown(const Node& lower, Node& higher, Take take) {
  Entry* moments = higher.is_mapping() ? find_entry(higher, "moments") : nullptr;
  const Node* below = lower.is_mapping() ? lower.find("moments") : nullptr;
  const std::vector<std::string> ids = ids_of(below);
  if (moments == nullptr || ids.empty()) {
    return;
  }
  const std::size_t before = moments->value.items.size();
  std::erase_if(moments->value.items, [&](const Node& moment) {
    const Node* id = moment.is_mapping() ? moment.find("id") : nullptr;
    return id != nullptr && id->is_scalar() && std::ranges::find(ids, id->text) == ids.end() &&
           take(moment, *id, *below);
  });
  drop_if_emptied(higher, before);
}

}  // namespace

const Node* moment_of_round(std::string_view id, const Node& moments) {
  const std::size_t dash = id.rfind('-');
  const bool number = dash != std::string_view::npos && is_number(id.substr(dash + 1));
  const auto found = std::ranges::find_if(moments.items, [&](const Node& moment) {
    const Node* own = number && moment.is_mapping() ? moment.find("id") : nullptr;
    return own != nullptr && own->text == id.substr(0, dash) && may_come_round(moment);
  });
  return found == moments.items.end() ? nullptr : &*found;
}

void take_out_round_changes(const Node& lower, Node& higher, std::vector<RoundChange>& changes) {
  take_out_unknown(lower, higher, [&](const Node& moment, const Node& id, const Node& below) {
    const Node* whole = moment_of_round(id.text, below);
    whole == nullptr ? void() : changes.push_back({id.text, whole->find("id")->text, moment});
    return whole != nullptr;
  });
}

void take_out_stray_changes(const Node& lower, Node& higher, Diagnostics& diagnostics) {
  take_out_unknown(lower, higher, [&](const Node& moment, const Node& id, const Node& below) {
    if (stands_alone(moment)) {
      return false;
    }
    diagnostics.error("unknown-moment", id.span, {words::policy::k_no_such_change, {{"id", id.text}}},
                      help_for(id.text, ids_of(&below)));
    return true;
  });
}

std::map<std::string, std::string> put_in_rounds(Node& policy, const std::vector<RoundChange>& changes,
                                                 std::vector<Override>& overrides) {
  std::map<std::string, std::string> rounds;
  Entry* moments = changes.empty() ? nullptr : find_entry(policy, "moments");
  for (const RoundChange& change : moments == nullptr ? std::vector<RoundChange>{} : changes) {
    std::vector<Node>& items = moments->value.items;
    const auto by_id = [&](const std::string& id) {
      return std::ranges::find_if(items, [&](const Node& moment) {
        const Node* own = moment.is_mapping() ? moment.find("id") : nullptr;
        return own != nullptr && own->text == id;
      });
    };
    auto round = by_id(change.id);
    if (round == items.end()) {
      const auto whole = by_id(change.moment);
      if (whole == items.end()) {  // a layer above does without it
        continue;
      }
      Node copy = *whole;
      find_entry(copy, "id")->value.text = change.id;
      std::erase_if(copy.entries, [](const Entry& entry) { return entry.key == "repeat"; });
      round = items.insert(std::next(whole), std::move(copy));
    }
    rounds[change.id] = change.moment;
    *round = merge_round(policy, std::move(*round), change.rules, overrides);
  }
  return rounds;
}

}  // namespace gesprek::policy_reader
