// Days of the week: one, some in a text, or a list.
#include <algorithm>
#include <iterator>

#include "load/policy_values.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr Word<unsigned> k_weekdays[] = {
    {"monday", 1},  {"tuesday", 2}, {"wednesday", 3}, {"thursday", 4},  {"friday", 5},  {"saturday", 6},
    {"maandag", 1}, {"dinsdag", 2}, {"woensdag", 3},  {"donderdag", 4}, {"vrijdag", 5}, {"zaterdag", 6},
    {"sunday", 7},  {"zondag", 7},  {"ma", 1},        {"di", 2},        {"wo", 3},      {"do", 4},
    {"vr", 5},      {"za", 6},      {"zo", 7},        {"mon", 1},       {"tue", 2},     {"wed", 3},
    {"thu", 4},     {"fri", 5},     {"sat", 6},       {"sun", 7},
};

/// All days with school, or the two without.
constexpr Word<bool> k_stretches_of_week[] = {
    {"every day", true},        {"each day", true},         {"daily", true},
    {"every school day", true}, {"elke dag", true},         {"iedere dag", true},
    {"dagelijks", true},        {"elke schooldag", true},   {"iedere schooldag", true},
    {"alle dagen", true},       {"alle schooldagen", true}, {"weekend", false},
    {"in the weekend", false},  {"in het weekend", false},  {"at the weekend", false}};

}  // namespace

bool is_weekday(std::string_view folded) {
  return std::ranges::find(k_weekdays, folded, &Word<unsigned>::text) != std::end(k_weekdays);
}

std::optional<Weekday> take_weekday(WordReader& words) {
  const auto number = words.take_any(k_weekdays);
  return number ? std::optional<Weekday>(Weekday{*number}) : std::nullopt;
}

namespace {

/// "maandag", "maandag en dinsdag", "ma t/m vr", "elke dag", "weekend": some days of the week.
bool take_weekdays(WordReader& words, std::vector<Weekday>& days) {
  static constexpr Word<bool> k_each[] = {{"every", true}, {"each", true},   {"on", true},
                                          {"elke", true},  {"iedere", true}, {"op", true}};
  constexpr unsigned k_first = 1;
  constexpr unsigned k_friday = 5;
  constexpr unsigned k_sunday = 7;
  const auto add = [&](unsigned first, unsigned last) {
    for (unsigned day = first; day <= last; ++day) {
      days.emplace_back(day);
    }
  };
  if (const auto school_days = words.take_any(k_stretches_of_week)) {
    *school_days ? add(k_first, k_friday) : add(k_friday + 1, k_sunday);
    return true;
  }
  words.take_any(k_each);
  do {
    const auto first = words.take_any(k_weekdays);
    const auto last = first && take_to(words) ? words.take_any(k_weekdays) : first;
    if (!last || *last < *first) {
      return false;
    }
    add(*first, *last);
  } while (take_and(words) || !words.done());
  return true;
}

}  // namespace

std::vector<Weekday> read_weekdays(const Node& node, const Scope& scope) {
  std::vector<Weekday> days;
  each_item(
      node, scope, Single::allowed,
      [&](const Node& item) {
        if (!check_scalar(item, words::policy::k_a_weekday, scope.diagnostics())) {
          return;
        }
        WordReader words(item);
        if (!take_weekdays(words, days) || !words.done()) {
          words.report(words::policy::k_a_weekday, scope.diagnostics());
        }
      },
      Twice::read);
  return days;
}

}  // namespace gesprek::policy_reader
