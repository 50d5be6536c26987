#include "load/policy_none.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/text.hpp"
#include "load/policy_merge.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

using Keys = std::span<const std::string_view>;

constexpr std::string_view k_of_policy[] = {"purposes",         "guide",   "expectations",  "quiet_times",
                                            "responsibilities", "related", "message_hours", "other_events",
                                            "separated_parents"};
constexpr std::string_view k_of_every_talk[] = {"may_join", "form", "record"};
constexpr std::string_view k_of_talk[] = {"if",   "unless", "may_join", "on_request",
                                          "form", "record", "instead",  "after"};
constexpr std::string_view k_of_expected_talk[] = {"on_request", "form", "record", "instead", "after"};
constexpr std::string_view k_of_event[] = {"if", "unless", "times_more"};
constexpr std::string_view k_of_recurring[] = {"if", "unless"};
constexpr std::string_view k_of_cadence[] = {"if", "unless", "at_most", "counts", "through"};
constexpr std::string_view k_of_invite[] = {"at_least", "through", "through_before_start",
                                            "head_start_for_families", "remind"};
constexpr std::string_view k_of_report[] = {"within", "where", "signed_by"};

/// What people write who have not met `none`.
constexpr std::array<std::string_view, 10> k_instead{"no",      "nee",   "geen",    "false", "nobody",
                                                     "niemand", "niets", "nothing", "niet",  "-"};

/// The value of a rule in its short or its long form. What stands `instead` of a talk is a text; the parts of
/// a policy have one form.
const Node& stated(const Entry& rule) {
  const bool has_long =
      rule.key != "instead" && std::ranges::find(k_of_policy, rule.key) == std::end(k_of_policy);
  const Node* is = rule.value.is_mapping() && has_long ? rule.value.find("is") : nullptr;
  return is == nullptr ? rule.value : *is;
}

bool is_none(const Node& node) {
  return node.is_scalar() && fold(trim(node.text)) == "none";
}

bool means_none(const Node& node) {
  return (node.is_sequence() && node.items.empty()) ||
         (node.is_scalar() && std::ranges::find(k_instead, fold(node.text)) != k_instead.end());
}

void report(const Entry& entry, Diagnostics& diagnostics) {
  const Node& node = stated(entry);
  Message help{words::policy::k_write_none, {{"key", entry.key}}};
  if (node.is_sequence()) {
    diagnostics.error("empty-list", node.span, words::policy::k_empty_list, std::move(help));
  } else {
    diagnostics.error("no-name", node.span, {words::policy::k_not_none, {{"text", node.text}}},
                      std::move(help));
  }
}

/// Takes rules out of mappings, and remembers where each was said to be none.
class TakingOut {
 public:
  explicit TakingOut(Diagnostics& diagnostics) : m_diagnostics(diagnostics) {}

  void take_out(Node* mapping, Keys keys, const std::string& path) {
    if (mapping == nullptr) {
      return;
    }
    std::erase_if(mapping->entries, [&](const Entry& entry) {
      if (std::ranges::find(keys, entry.key) == keys.end()) {
        return false;
      }
      if (means_none(stated(entry))) {
        report(entry, m_diagnostics);
        return true;
      }
      const bool none = is_none(stated(entry));
      none ? m_none.push_back({path + entry.key, stated(entry).span}) : void();
      return none;
    });
  }

  void take_out_of_talk(Node& talk, Keys keys, const std::string& path);
  void take_out_of_moment(Node& moment);
  std::vector<Located<std::string>> none() && { return std::move(m_none); }

 private:
  Diagnostics& m_diagnostics;
  std::vector<Located<std::string>> m_none;
};

Node* value_of(Node& mapping, std::string_view key) {
  Entry* entry = find_entry(mapping, key);
  return entry == nullptr ? nullptr : &entry->value;
}

void TakingOut::take_out_of_talk(Node& talk, Keys keys, const std::string& path) {
  take_out(&talk, keys, path);
  take_out(value_of(talk, "invite"), k_of_invite, path + "invite.");
  take_out(value_of(talk, "report"), k_of_report, path + "report.");
}

/// `none` can be said of what a moment of its kind can have; of anything else it stays, to be refused.
void TakingOut::take_out_of_moment(Node& moment) {
  const Node* kind = std::as_const(moment).find("kind");
  const std::string of = kind == nullptr ? "talk" : fold(trim(kind->text));
  const Node* id = moment.is_mapping() ? std::as_const(moment).find("id") : nullptr;
  const std::string path = "moments." + (id == nullptr ? std::string() : id->text) + ".";
  if (of == "talk") {
    take_out_of_talk(moment, k_of_talk, path);
  } else if (of == "event") {
    take_out(&moment, k_of_event, path);
  } else if (of == "recurring") {
    take_out(&moment, k_of_recurring, path);
  } else if (of == "cadence") {
    take_out(&moment, k_of_cadence, path);
  }
}

}  // namespace

std::vector<Located<std::string>> take_out_none(Node& policy, Diagnostics& diagnostics) {
  TakingOut taking(diagnostics);
  taking.take_out(&policy, k_of_policy, "");
  if (Node* every_talk = value_of(policy, "every_talk")) {
    taking.take_out_of_talk(*every_talk, k_of_every_talk, "every_talk.");
  }
  if (Node* moments = value_of(policy, "moments")) {
    std::ranges::for_each(moments->items, [&](Node& moment) { taking.take_out_of_moment(moment); });
  }
  return std::move(taking).none();
}

std::vector<Located<std::string>> take_out_expected_none(Node& talk, Diagnostics& diagnostics) {
  TakingOut taking(diagnostics);
  taking.take_out_of_talk(talk, k_of_expected_talk, "");
  return std::move(taking).none();
}

}  // namespace gesprek::policy_reader
