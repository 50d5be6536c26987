#include "load/policy_lengths.hpp"

#include <string>

#include "model/vague_words.hpp"
#include "words/policy.hpp"
#include "words/policy_lengths.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_lengths;

constexpr int k_minutes_a_day = 24 * 60;
constexpr int k_days_a_year = 366;
constexpr int k_weeks_a_year = 52;

/// Before a unit: how many the school says.
constexpr Word<bool> k_some[] = {
    {"some", true},   {"a few", true},    {"several", true},    {"a couple of", true}, {"a number of", true},
    {"enkele", true}, {"een paar", true}, {"een aantal", true}, {"paar", true},        {"few", true},
    {"enige", true},  {"aantal", true},   {"meerdere", true},   {"couple of", true},
};
constexpr Word<Vague> k_plurals[] = {
    {"days", Vague::some_days},
    {"school days", Vague::some_school_days},
    {"weeks", Vague::some_weeks},
    {"school weeks", Vague::some_school_weeks},
    {"months", Vague::some_months},
    {"dagen", Vague::some_days},
    {"schooldagen", Vague::some_school_days},
    {"weken", Vague::some_weeks},
    {"schoolweken", Vague::some_school_weeks},
    {"maanden", Vague::some_months},
    {"weekjes", Vague::some_weeks},
};

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

std::optional<Length> take_vague_length(WordReader& words) {
  const std::size_t start = words.mark();
  if (words.take_any(k_some)) {
    if (const auto word = words.take_any(k_plurals)) {
      return vague_length(*word);
    }
    words.back_to(start);
  }
  const bool about = take_about(words);
  auto length = take_length(words);
  if (!length) {
    words.back_to(start);
    return std::nullopt;
  }
  length->vague = about ? Vague::about : Vague::none;
  return length;
}

std::optional<Length> take_vague_days(WordReader& words, Longest longest) {
  const std::size_t start = words.mark();
  const auto length = take_vague_length(words);
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
  const auto length = take_vague_days(words, longest);
  if (!length || !words.done()) {
    words.report(words::policy::k_a_length, scope.diagnostics());
    return std::nullopt;
  }
  return length;
}

}  // namespace gesprek::policy_reader
