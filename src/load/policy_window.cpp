#include "load/policy_window.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "load/policy_lengths.hpp"
#include "load/policy_repeat.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"
#include "words/policy_nearest.hpp"
#include "words/policy_windows.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_windows;

/// "Within 2 weeks after the request": at any time, and so long after it was asked for at the latest.
bool take_after_request(WordReader& words, Window& window) {
  static constexpr Word<bool> k_requests[] = {{"after the request", true}, {"of the request", true},
                                              {"after request", true},     {"na de aanvraag", true},
                                              {"na het verzoek", true},    {"na aanvraag", true},
                                              {"na verzoek", true},        {"after it is asked", true}};
  const std::size_t start = words.mark();
  const auto length = words.take("within") || words.take("binnen") ? take_length(words) : std::nullopt;
  if (!length || !words.take_any(k_requests) || !check_days(words, *length)) {
    words.back_to(start);
    return false;
  }
  window.kind = WindowKind::any_time;
  window.margin = *length;
  return true;
}

bool take_stretch(WordReader& words, Reading& reading, Window& window) {
  static constexpr Word<bool> k_any_time[] = {{"any time", true},       {"altijd", true},
                                              {"at any time", true},    {"anytime", true},
                                              {"op elk moment", true},  {"op ieder moment", true},
                                              {"te allen tijde", true}, {"op elk gewenst moment", true}};
  if (words.take_any(k_any_time)) {
    window.kind = WindowKind::any_time;
    return true;
  }
  if (take_after_request(words, window)) {
    return true;
  }
  if (words.take("by the school") || words.take("door de school")) {
    window.kind = WindowKind::by_school;
    return true;
  }
  window.about = take_about(words);
  words.take("on") || words.take("op");
  const std::size_t start = words.mark();
  auto stretch = take_relative(words, reading);  // "in the two weeks before": all of them
  if (!stretch) {
    words.take("in");
    stretch = take_relative(words, reading);
  }
  if (const std::size_t after = words.mark(); stretch && take_to(words)) {  // "after X until Y" has two ends
    words.back_to(start);
    const auto both = take_ends(words, reading);
    both ? void(stretch = both) : words.back_to(after);
  }
  stretch = stretch ? stretch : take_ends(words, reading);
  stretch = stretch ? stretch : take_dates(words);
  if (!stretch) {
    return false;
  }
  window.kind = WindowKind::between;
  window.from = stretch->from;
  window.until = stretch->until;
  window.about = window.about || (window.from.some_weeks && window.until.some_weeks);
  return true;
}

/// "Every year in November": a policy holds for each year.
void take_each_year(WordReader& words) {
  static constexpr Word<bool> k_each_year[] = {
      {"every year", true},       {"each year", true},        {"yearly", true},
      {"annually", true},         {"elk jaar", true},         {"ieder jaar", true},
      {"jaarlijks", true},        {"each school year", true}, {"elk schooljaar", true},
      {"ieder schooljaar", true}, {"every school year", true}};
  const std::size_t start = words.mark();
  if (words.take_any(k_each_year) && start == 0 && words.done()) {
    words.back_to(start);
  }
}

/// "'s Avonds in november", "in the evening in November", "an evening in November".
std::optional<Window::Part> take_part_first(WordReader& words) {
  static constexpr Word<Window::Part> k_parts[] = {{"'s avonds", Window::Part::evening},
                                                   {"'s middags", Window::Part::afternoon},
                                                   {"'s ochtends", Window::Part::morning},
                                                   {"onder schooltijd", Window::Part::school_time},
                                                   {"tijdens schooltijd", Window::Part::school_time},
                                                   {"during school time", Window::Part::school_time}};
  const std::size_t start = words.mark();
  auto part = words.take_any(k_parts);
  if (!part) {
    words.take("in") || words.take("on") || words.take("op");
    words.take("een") || words.take("an") || words.take("a");
    part = take_part_of_day(words);
  }
  const std::size_t after = words.mark();
  const bool of = part && (words.take("in") || words.take("of") || words.take("van"));
  if (!of || *part == Window::Part::any) {
    words.back_to(start);
    return std::nullopt;
  }
  words.back_to(after);
  words.take("of") || words.take("van");
  return part;
}

bool take_part(WordReader& words, Window& window) {
  static constexpr Word<Window::Part> k_parts[] = {{"'s avonds", Window::Part::evening},
                                                   {"'s middags", Window::Part::afternoon},
                                                   {"'s ochtends", Window::Part::morning},
                                                   {"onder schooltijd", Window::Part::school_time},
                                                   {"tijdens schooltijd", Window::Part::school_time},
                                                   {"evenings", Window::Part::evening},
                                                   {"afternoons", Window::Part::afternoon},
                                                   {"mornings", Window::Part::morning}};
  if (const auto part = words.take_any(k_parts)) {
    window.part = *part;
    return true;
  }
  if (words.take("in") || words.take("during")) {
    const auto part = take_part_of_day(words);
    window.part = part.value_or(Window::Part::any);
    return part.has_value();
  }
  return true;
}

/// What may follow in a series: a whole window, or after school weeks a number ("school week 5, 15 and 25").
bool take_next(WordReader& words, Reading& reading, const Window& last, Window& next) {
  const std::size_t start = words.mark();
  if (take_stretch(words, reading, next)) {
    return next.kind == WindowKind::between;
  }
  words.back_to(start);
  if (last.until.anchor == Anchor::school_week && last.until.number > 0) {
    const auto range = take_number_range(words);
    const auto weeks = range ? school_weeks(words, range->first, range->last) : std::nullopt;
    if (weeks) {
      next.from = weeks->from;
      next.until = weeks->until;
      next.kind = WindowKind::between;
      return true;
    }
  }
  words.back_to(start);
  return false;
}

enum class Joined { no, by_and, by_or };

Joined take_joint(WordReader& words) {
  if (words.take("or") || words.take("of")) {
    return Joined::by_or;
  }
  return words.take("and") || words.take("en") ? Joined::by_and : Joined::no;
}

/// The windows that a text names one after the other: what touches is one, the others are one each.
class Series {
 public:
  Series(WordReader& words, Reading& reading) : m_words(words), m_reading(reading) {}

  bool take(Window first) {
    m_windows.push_back(std::move(first));
    while (!m_words.done() && m_windows.back().kind == WindowKind::between) {
      const std::size_t before = m_words.mark();
      const bool comma = m_words.at_comma();
      const Joined joined = take_joint(m_words);
      Window next;
      next.basis = m_windows.back().basis;
      const bool apart = joined != Joined::no || comma;
      if (!apart || !take_next(m_words, m_reading, m_windows.back(), next)) {
        m_words.back_to(before);
        break;
      }
      add(std::move(next), joined);
    }
    return settle();
  }

  std::vector<Window> windows() && { return std::move(m_windows); }

 private:
  void add(Window next, Joined joined) {
    if (touch(m_windows.back(), next)) {
      m_windows.back().until = next.until;
      m_merged += m_last_merged ? 0 : 1;
      m_last_merged = true;
      return;
    }
    m_or = m_or || joined == Joined::by_or;
    m_near = m_near || same_round(m_windows.back(), next);
    m_windows.push_back(std::move(next));
    m_last_merged = false;
  }

  bool settle() {
    if (touch_over_summer(m_windows)) {
      m_words.object("over-summer", {say::k_over_summer, {{"text", m_words.node().text}}},
                     Message(say::k_over_summer_help));
      return false;
    }
    const bool clear = m_merged == 0 || m_merged == m_windows.size();  // "oktober/november en maart/april"
    if (m_windows.size() == 1) {
      return true;
    }
    if (m_or) {
      m_words.object("either-window", words::policy::k_either_window,
                     Message(words::policy::k_either_window_help));
    } else if (m_near) {
      m_words.object("one-round", words::policy::k_one_round, Message(words::policy::k_one_round_help));
    } else if (!clear) {
      m_words.object("unclear-series", words::policy::k_unclear_series,
                     Message(words::policy::k_unclear_series_help));
    }
    return !m_or && !m_near && clear;
  }

  WordReader& m_words;
  Reading& m_reading;
  std::vector<Window> m_windows;
  std::size_t m_merged = 0;  ///< windows that several texts make
  bool m_last_merged = false;
  bool m_or = false;
  bool m_near = false;
};

/// What comes round is said under another key.
void report_window(WordReader& words, Diagnostics& diagnostics) {
  const Node& node = words.node();
  if (reads_as_repeat(node)) {
    words.object("unfinished-rule",
                 {words::policy::k_unfinished, {{"text", node.text}, {"what", &words::policy::k_a_window}}},
                 Message(words::policy_nearest::k_write_as_repeat, {{"text", node.text}}));
  }
  words.report(words::policy::k_a_window, diagnostics);
}

/// "First Thursday of each month", "elke eerste donderdag van de maand": one day in each month, from
/// September to June.
std::vector<Window> take_monthly(WordReader& words, const Basis& basis) {
  std::vector<Window> windows;
  for (const Stretch& day : take_weekday_of_each_month(words)) {
    Window window;
    window.kind = WindowKind::between;
    window.from = day.from;
    window.until = day.until;
    window.basis = basis;
    windows.push_back(std::move(window));
  }
  return windows;
}

/// One text: a window, or several.
std::vector<Window> read_words(const Node& node, const Scope& scope, const Basis& basis) {
  if (!check_scalar(node, words::policy::k_a_window, scope.diagnostics())) {
    return {};
  }
  WordReader words(node);
  take_each_year(words);
  const auto part = take_part_first(words);
  std::vector<Window> windows = take_monthly(words, basis);
  if (windows.empty()) {
    Window first;
    first.basis = basis;
    Series series(words, scope.reading);
    if (!take_stretch(words, scope.reading, first) || !series.take(first)) {
      report_window(words, scope.diagnostics());
      return {};
    }
    windows = std::move(series).windows();
  }
  windows.front().part = part.value_or(windows.front().part);
  take_each_year(words);
  if ((!part && !take_part(words, windows.front())) || !words.done()) {
    report_window(words, scope.diagnostics());
    return {};
  }
  for (Window& window : windows) {
    window.part = windows.front().part;
    if (!check_window(window, node, scope)) {
      return {};
    }
  }
  if (const auto month = by_month(node)) {
    scope.diagnostics().note("by-month", node.span, {say::k_by_month, {{"text", node.text}}},
                             Message(say::k_by_month_help));
  }
  return windows;
}

std::vector<Window> read_list(const Node& list, const Scope& scope, const Basis& basis) {
  std::vector<Window> windows;
  bool good = true;
  each_item(list, scope, Single::allowed, [&](const Node& item) {
    std::vector<Window> some = read_words(item, scope, basis);
    good = good && !some.empty();
    const bool near = !some.empty() && !windows.empty() && same_round(windows.back(), some.front());
    if (near) {
      scope.diagnostics().error("one-round", item.span, words::policy::k_one_round,
                                Message(words::policy::k_one_round_help));
    }
    good = good && !near;
    windows.insert(windows.end(), some.begin(), some.end());
  });
  sort_by_year(windows);
  return good ? windows : std::vector<Window>{};
}

}  // namespace

std::vector<Window> read_windows(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope);
  const Node* node = rule.value();
  std::vector<Window> windows =
      node == nullptr ? std::vector<Window>{} : read_list(*node, rule.scope(), rule.basis());
  const Entry* part = rule.optional("part");
  const auto part_of_day = part == nullptr ? std::nullopt : read_part_of_day(part->value, rule.scope());
  const Entry* margin = rule.optional("margin");
  const auto length =
      margin == nullptr ? std::nullopt : read_days(margin->value, rule.scope(), Longest::school_year);
  for (Window& window : windows) {
    window.part = part_of_day.value_or(window.part);
    window.margin = length.value_or(window.margin);
  }
  rule.finish();
  return windows;
}

std::optional<Window> read_window(const Entry& entry, const Scope& scope) {
  std::vector<Window> windows = read_windows(entry, scope);
  if (windows.size() > 1) {
    scope.diagnostics().error("one-window", rule_span(entry), words::policy::k_one_window,
                              Message(words::policy::k_one_window_help));
    return std::nullopt;
  }
  return windows.empty() ? std::nullopt : std::optional(std::move(windows.front()));
}

}  // namespace gesprek::policy_reader
