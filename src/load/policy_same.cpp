#include "load/policy_same.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "load/policy_audience.hpp"
#include "load/policy_lengths.hpp"
#include "load/policy_rule.hpp"
#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "model/plain_lengths.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

/// What families read: other words are another text.
constexpr std::array<std::string_view, 17> k_texts{
    "id",   "name",        "nl",      "en",        "purpose", "content", "text",       "title", "use",
    "note", "responsible", "subject", "only_when", "item",    "clause",  "instead.is", "file"};

bool is_one_of(std::string_view path, std::string_view key) {
  return path == key || (path.ends_with(key) && path[path.size() - key.size() - 1] == '.');
}

bool is_text(std::string_view path) {
  return std::ranges::any_of(k_texts, [&](std::string_view key) { return is_one_of(path, key); });
}

/// The rule's own key: "when" of "moments.a.when.is".
std::string_view key_of(std::string_view path) {
  constexpr std::string_view k_is = ".is";
  path.remove_suffix(path.ends_with(k_is) ? k_is.size() : 0);
  return path.substr(path.rfind('.') + 1);
}

auto facts_of(const Window& window) {
  return std::tie(window.kind, window.from, window.until, window.about, window.margin, window.part);
}

bool same_windows(const std::vector<Window>& one, const std::vector<Window>& other) {
  return std::ranges::equal(one, other, [](const Window& a, const Window& b) {
    const Window first = plain_window(a);
    const Window second = plain_window(b);
    return facts_of(first) == facts_of(second);
  });
}

/// What is listed in no order: each of the one is in the other, as often.
template <class Item, class Same>
bool same_in_any_order(const std::vector<Item>& one, const std::vector<Item>& other, const Same& same) {
  return std::ranges::is_permutation(one, other, same);
}

bool same_duration(const Duration& a, const Duration& b) {
  return std::tie(a.kind, a.least, a.most, a.about) == std::tie(b.kind, b.least, b.most, b.about);
}

bool same_people(const Attendees& one, const Attendees& other) {
  const auto facts = [](const Attendee& one_of) {
    return std::tie(one_of.role, one_of.other, one_of.presence, one_of.mandatory, one_of.last_part,
                    one_of.leads);
  };
  return same_in_any_order(one.people, other.people,
                           [&](const Attendee& a, const Attendee& b) { return facts(a) == facts(b); });
}

bool same_items(const std::vector<RecordItem>& one, const std::vector<RecordItem>& other) {
  return same_in_any_order(one, other, [](const RecordItem& a, const RecordItem& b) {
    return a.item == b.item && a.name.nl == b.name.nl && a.name.en == b.name.en;
  });
}

std::vector<Condition> conditions_in(const Entry& entry, const Scope& scope) {
  std::vector<Condition> conditions;
  read_conditions(&entry, false, scope, conditions);
  return conditions;
}

bool same_conditions(const std::vector<Condition>& one, const std::vector<Condition>& other) {
  const auto facts = [](const Condition& condition) {
    return std::tie(condition.fact, condition.negated, condition.number, condition.months);
  };
  return same_in_any_order(one, other,
                           [&](const Condition& a, const Condition& b) { return facts(a) == facts(b); });
}

std::optional<Length> length_in(const Node& node) {
  WordReader words(node);
  const auto length = take_days(words);
  words.take("before the talk") || words.take("voor het gesprek") || words.take("van tevoren");
  return words.done() && length ? std::optional(plain_length(*length)) : std::nullopt;
}

/// Reads both, each as its own rule; a rule that cannot be read is no other rule's equal.
class Readings {
 public:
  Readings(std::string_view key, const Node& one, const Node& other)
      : m_one{std::string(key), one.span, one}, m_other{std::string(key), other.span, other} {}

  template <class Read, class Same>
  bool agree(const Read& read, const Same& same) {
    const auto first = read(m_one, m_scope);
    const auto second = read(m_other, m_scope);
    return m_problems.empty() && same(first, second);
  }
  template <class Read>
  bool agree_on_value(const Read& read) {
    const auto first = read(m_one.value, m_scope);
    const auto second = read(m_other.value, m_scope);
    return m_problems.empty() && first && first == second;
  }

 private:
  Diagnostics m_problems;
  Reading m_reading{m_problems, {}, {}, {}, {}, {}, {}};
  Scope m_scope{m_reading, "", {}};
  Entry m_one;
  Entry m_other;
};

bool reads_the_same(std::string_view key, const Node& one, const Node& other) {
  Readings both(key, one, other);
  if (key == "when" || key == "choose_by") {
    return both.agree(read_windows, same_windows);
  }
  if (key == "duration") {
    return both.agree(read_duration, same_duration);
  }
  if (key == "attendees" || key == "may_join") {
    return both.agree(read_attendees, same_people);
  }
  if (key == "record") {
    return both.agree(read_record, same_items);
  }
  if (key == "grades") {
    return both.agree_on_value(read_grades);
  }
  if (key == "by" || key == "signed_by" || key == "approved_by" || key == "roles") {
    return both.agree([](const Entry& roles, const Scope& scope) { return read_roles(roles.value, scope); },
                      [](const auto& some, const auto& others) {
                        return same_in_any_order(some, others, std::equal_to<>());
                      });
  }
  if (key == "if" || key == "unless") {
    return both.agree(conditions_in, same_conditions);
  }
  if (!one.is_scalar() || !other.is_scalar()) {
    return false;
  }
  if (key == "mode") {
    return both.agree_on_value(
        [](const Node& node, const Scope& scope) { return read_mode(node, scope, words::policy::k_a_mode); });
  }
  const auto length = length_in(one);
  return (length && length == length_in(other)) || both.agree_on_value(read_stated);
}

/// The value in its short or its long form, where the long one says no more than the value and its clause.
const Node& value_in(const Node& rule) {
  const Node* is = rule.is_mapping() ? rule.find("is") : nullptr;
  const std::size_t more = rule.is_mapping() && rule.find("clause") != nullptr ? 2 : 1;
  return is != nullptr && rule.entries.size() == more ? *is : rule;
}

}  // namespace

bool means_the_same(std::string_view path, const Node& one, const Node& other) {
  if (is_text(path)) {
    return false;
  }
  const Node& first = value_in(one);
  const Node& second = value_in(other);
  const bool spelt_alike =
      first.is_scalar() && second.is_scalar() && fold(trim(first.text)) == fold(trim(second.text));
  return spelt_alike || reads_the_same(key_of(path), first, second);
}

}  // namespace gesprek::policy_reader
