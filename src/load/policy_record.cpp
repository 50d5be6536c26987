// What a record of a talk must hold, and what a family may choose in place of the talk.
#include <algorithm>

#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "words/document.hpp"
#include "words/policy.hpp"
#include "words/record_items.hpp"

namespace gesprek::policy_reader {
namespace {

/// What people call an item that the policy gives no name.
LocalText usual_name(const std::string& item) {
  for (const auto& [word, name] : words::k_record_items) {
    if (item == word) {
      return {std::string(name.nl), std::string(name.en)};
    }
  }
  return {item, item};
}

}  // namespace

std::vector<RecordItem> read_record(const Entry& entry, const Scope& scope) {
  std::vector<RecordItem> items;
  const Scope own = scope.under(entry.key);
  each_item(
      entry.value, own, Single::with_keys,
      [&](const Node& node) {
        RuleReader rule(
            node, node.is_mapping() && !node.entries.empty() ? node.entries.front().key_span : node.span, own,
            "item");
        RecordItem item;
        item.basis = rule.basis();
        if (const Node* name = rule.value()) {
          item.item = words::record_item_id(read_name(*name, scope, 60).value_or(""));
        }
        item.name = rule.text("name");
        if (item.name.empty()) {
          item.name = usual_name(item.item);
        }
        rule.finish();
        if (std::ranges::find(items, item.item, &RecordItem::item) != items.end()) {
          own.diagnostics().error("repeated-item", node.span,
                                  {words::policy::k_repeated_item, {{"text", item.item}}},
                                  Message(words::policy::k_repeated_item_help));
          return;
        }
        items.push_back(std::move(item));
      },
      Twice::read);
  return items;
}

OptOut read_opt_out(const Entry& entry, const Scope& scope) {
  if (entry.value.is_scalar()) {
    scope.diagnostics().error("expected-mapping", entry.value.span,
                              Message{words::k_expected_mapping, {{"found", &describe(entry.value.kind)}}},
                              Message(words::policy::k_instead_short_help, {{"text", entry.value.text}}));
    return {};
  }
  RuleReader rule(entry, scope, "");
  OptOut opt_out;
  opt_out.basis = rule.basis();
  opt_out.instead = rule.required_text("is");
  if (const Entry* day = rule.required("choose_by")) {
    opt_out.choose_by = read_window(*day, rule.scope()).value_or(opt_out.choose_by);
  }
  rule.finish();
  return opt_out;
}

}  // namespace gesprek::policy_reader
