#include "load/policy_window.hpp"

#include "load/policy_values.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

/// Months of a school year in their order: August is the first.
int month_rank(int month) {
  constexpr int k_august = 8;
  constexpr int k_months = 12;
  return (month + k_months - k_august) % k_months;
}

/// A month of a range may lie over the turn of the calendar year, but not over that of the school year; days,
/// dates and weeks follow each other.
bool runs_backwards(const Point& from, const Point& until) {
  if (from.anchor != until.anchor) {
    return false;
  }
  if (from.anchor == Anchor::month && from.number != until.number) {
    return month_rank(from.number) > month_rank(until.number);
  }
  if (from.anchor == Anchor::date) {
    return *until.day < *from.day;
  }
  if (from.anchor == Anchor::school_week) {
    return from.number > until.number;
  }
  return from.edge == until.edge && from.offset.unit == until.offset.unit &&
         from.offset.count > until.offset.count;
}

bool take_stretch(WordReader& words, Reading& reading, Window& window) {
  if (words.take("any time") || words.take("altijd")) {
    window.kind = WindowKind::any_time;
    return true;
  }
  if (words.take("by the school") || words.take("door de school")) {
    window.kind = WindowKind::by_school;
    return true;
  }
  window.about = words.take("about") || words.take("around") || words.take("ongeveer");
  words.take("on");
  words.take("in");
  auto stretch = take_relative(words, reading);
  if (!stretch) {
    stretch = take_dates(words);
  }
  if (!stretch) {
    return false;
  }
  window.kind = WindowKind::between;
  window.from = stretch->from;
  window.until = stretch->until;
  window.about = window.about || window.from.some_weeks;
  return true;
}

bool take_part(WordReader& words, Window& window) {
  if (words.take("in the") || words.take("during the") || words.take("in") || words.take("during")) {
    const auto part = take_part_of_day(words);
    window.part = part.value_or(Window::Part::any);
    return part.has_value();
  }
  return true;
}

bool is_open_before_first_day(const Window& window) {
  return window.kind == WindowKind::between && window.from.anchor == Anchor::school_year &&
         window.until.anchor == Anchor::first_day;
}

bool check_window(const Window& window, const Node& node, const Scope& scope) {
  if (is_open_before_first_day(window)) {
    scope.diagnostics().error("open-window", node.span, words::policy::k_open_window,
                              Message(words::policy::k_open_window_help));
    return false;
  }
  if (window.kind == WindowKind::between && runs_backwards(window.from, window.until)) {
    scope.diagnostics().error("backwards", node.span, {words::policy::k_backwards, {{"text", node.text}}},
                              Message(words::policy::k_backwards_help));
    return false;
  }
  return true;
}

}  // namespace

std::optional<Window> read_window(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope);
  Window window;
  window.basis = rule.basis();
  const Node* node = rule.value();
  bool good = node != nullptr && check_scalar(*node, words::policy::k_a_window, scope.diagnostics());
  if (good) {
    WordReader words(*node);
    good = take_stretch(words, scope.reading, window) && take_part(words, window) && words.done();
    if (!good) {
      words.report(words::policy::k_a_window, scope.diagnostics());
    }
    good = good && check_window(window, *node, scope);
  }
  if (const Entry* part = rule.optional("part")) {
    window.part = read_part_of_day(part->value, rule.scope()).value_or(window.part);
  }
  if (const Entry* margin = rule.optional("margin")) {
    window.margin = read_length(margin->value, rule.scope()).value_or(window.margin);
  }
  rule.finish();
  return good ? std::optional(window) : std::nullopt;
}

}  // namespace gesprek::policy_reader
