#include "load/policy_lengths.hpp"

#include <string>

#include "words/policy.hpp"
#include "words/policy_lengths.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_lengths;

constexpr int k_minutes_a_day = 24 * 60;
constexpr int k_days_a_year = 366;
constexpr int k_weeks_a_year = 52;

std::string days_as_written(int count) {
  return std::to_string(count) + (count == 1 ? " day" : " days");
}

void object(WordReader& words, std::string_view code, const Phrase& message, Message help) {
  words.object(code, {message, {{"text", words.node().text}}}, std::move(help));
}

}  // namespace

int most_a_year(Unit unit) {
  switch (unit) {
    case Unit::weeks:
    case Unit::school_weeks:
      return k_weeks_a_year;
    case Unit::months:
      return k_months_a_year;
    default:
      return k_days_a_year;
  }
}

bool check_days(WordReader& words, const Length& length, Longest longest) {
  const int years = static_cast<int>(longest);
  if (length.unit == Unit::minutes) {
    const int days = std::max((length.count + k_minutes_a_day - 1) / k_minutes_a_day, 1);
    object(words, "not-days", say::k_not_days, {say::k_not_days_help, {{"length", days_as_written(days)}}});
    return false;
  }
  if (length.count == 0) {
    object(words, "no-time", say::k_no_time, Message(say::k_no_time_help));
    return false;
  }
  if (length.count > years * most_a_year(length.unit)) {
    const std::string most = years == 1 ? "52 weeks" : std::to_string(years) + " years";
    object(words, "too-long", say::k_too_long, {say::k_too_long_help, {{"most", most}}});
    return false;
  }
  return true;
}

std::optional<Length> take_days(WordReader& words, Longest longest) {
  const std::size_t start = words.mark();
  const auto length = take_length(words);
  if (length && check_days(words, *length, longest)) {
    return length;
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<LengthRange> take_days_range(WordReader& words, Longest longest) {
  const std::size_t start = words.mark();
  const auto range = take_length_range(words);
  if (range && check_days(words, range->least, longest) && check_days(words, range->most, longest)) {
    return range;
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<DaysOf> days_of(const Length& length) {
  constexpr int k_days_a_week = 7;
  constexpr int k_shortest_month = 28;
  constexpr int k_longest_month = 31;
  switch (length.unit) {
    case Unit::calendar_days:
      return DaysOf{length.count, length.count};
    case Unit::weeks:
      return DaysOf{k_days_a_week * length.count, k_days_a_week * length.count};
    case Unit::months:
      return DaysOf{k_shortest_month * length.count, k_longest_month * length.count};
    default:
      return std::nullopt;
  }
}

std::optional<Length> read_days(const Node& node, const Scope& scope, Longest longest) {
  if (!check_scalar(node, words::policy::k_a_length, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  const auto length = take_days(words, longest);
  if (!length || !words.done()) {
    words.report(words::policy::k_a_length, scope.diagnostics());
    return std::nullopt;
  }
  return length;
}

}  // namespace gesprek::policy_reader
