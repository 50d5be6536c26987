#include "cli/meaning.hpp"

#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "words/cli.hpp"

namespace gesprek::cli {
namespace {

namespace say_cli = words::cli;

constexpr std::size_t k_longest = 4096;  ///< code points of one value

/// Thousandths from three digits, which may begin with noughts.
std::int64_t fraction_of(const std::string& digits) {
  constexpr std::int64_t k_thousand = 1000;
  return parse_int("1" + digits, k_thousand, 2 * k_thousand - 1).value_or(k_thousand) - k_thousand;
}

bool is_clean(const Word& word) {
  return !check_text(word.value, k_longest);
}

std::string join(std::span<const std::string_view> words) {
  std::string joined;
  for (const std::string_view word : words) {
    joined += (joined.empty() ? "" : ", ") + std::string(word);
  }
  return joined;
}

/// Files to keep or to print are no way to show an answer.
bool is_made_by_export(std::string_view format) {
  static constexpr std::array<std::string_view, 4> k_kinds{"html", "pdf", "xlsx", "ics"};
  return std::ranges::find(k_kinds, format) != k_kinds.end();
}

std::optional<Day> read_day(const Word& word, Diagnostics& diagnostics) {
  const auto parsed = parse_day(word.value);
  if (!parsed) {
    diagnostics.error("bad-date", word.span, {say_cli::k_bad_day, {{"typed", quote_word(word.value)}}},
                      Message(say_cli::k_bad_day_help));
  }
  return parsed;
}

}  // namespace

Span Meaning::span(const Flag& flag) const {
  const TypedFlag* typed = m_typed.find(flag);
  return typed == nullptr ? Span{} : typed->span;
}

std::vector<Word> Meaning::texts(const Flag& flag) {
  std::vector<Word> values;
  for (const TypedFlag& typed : m_typed.flags) {
    if (typed.flag != &flag || !typed.value || typed.value->value.empty()) {
      continue;  // an empty value was reported when it was read
    }
    if (is_clean(*typed.value)) {
      values.push_back(*typed.value);
    } else {
      m_diagnostics.error("unclean-text", typed.value->span,
                          {say_cli::k_unclean, {{"flag", std::string(flag.name)}}},
                          Message(say_cli::k_unclean_help));
    }
  }
  return values;
}

std::optional<Word> Meaning::text(const Flag& flag) {
  const std::vector<Word> values = texts(flag);
  return values.empty() ? std::nullopt : std::optional(values.front());
}

std::optional<std::int64_t> Meaning::integer(const Flag& flag, std::int64_t least, std::int64_t most) {
  const auto word = text(flag);
  if (!word) {
    return {};
  }
  const auto number = parse_int(word->value, least, most);
  if (!number) {
    m_diagnostics.error("bad-number", word->span,
                        {say_cli::k_bad_number,
                         {{"flag", std::string(flag.name)},
                          {"typed", quote_word(word->value)},
                          {"least", least},
                          {"most", most}}},
                        Message(say_cli::k_bad_number_help));
  }
  return number;
}

std::optional<double> Meaning::seconds(const Flag& flag, std::int64_t least_milliseconds,
                                       std::int64_t most_seconds) {
  constexpr std::int64_t k_thousand = 1000;
  constexpr std::size_t k_digits = 3;
  const auto word = text(flag);
  if (!word) {
    return {};
  }
  const std::string_view typed = word->value;
  const std::size_t point = typed.find_first_of(".,");
  std::string fraction(point == std::string_view::npos ? "0" : typed.substr(point + 1));
  const bool fits =
      !fraction.empty() && fraction.size() <= k_digits &&
      std::all_of(fraction.begin(), fraction.end(), [](char c) { return '0' <= c && c <= '9'; });
  fraction.resize(k_digits, '0');
  const auto whole = parse_int(typed.substr(0, point), 0, most_seconds);
  if (whole && fits) {
    const std::int64_t milliseconds = *whole * k_thousand + fraction_of(fraction);
    if (least_milliseconds <= milliseconds && milliseconds <= most_seconds * k_thousand) {
      return static_cast<double>(milliseconds) / k_thousand;
    }
  }
  m_diagnostics.error(
      "bad-number", word->span,
      {say_cli::k_bad_seconds,
       {{"flag", std::string(flag.name)}, {"typed", quote_word(word->value)}, {"most", most_seconds}}},
      Message(say_cli::k_bad_seconds_help));
  return {};
}

std::optional<Day> Meaning::day(const Flag& flag) {
  const auto word = text(flag);
  return word ? read_day(*word, m_diagnostics) : std::nullopt;
}

std::optional<std::size_t> Meaning::one_of(const Flag& flag, std::span<const std::string_view> words) {
  const auto word = text(flag);
  if (!word) {
    return {};
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == word->value) {
      return i;
    }
  }
  const std::string_view near = nearest(fold(word->value), words);
  m_diagnostics.error(
      "unknown-word", word->span,
      {say_cli::k_bad_word,
       {{"flag", std::string(flag.name)}, {"typed", quote_word(word->value)}, {"expected", join(words)}}},
      !near.empty() ? Message(say_cli::k_did_you_mean, {{"near", std::string(near)}})
      : flag.name == "--format" && is_made_by_export(word->value)
          ? Message(say_cli::k_export_makes_it, {{"kind", word->value}})
          : Message(say_cli::k_bad_word_help));
  return {};
}

std::vector<commands::Setting> Meaning::settings(const Flag& flag) {
  std::vector<commands::Setting> settings;
  for (const Word& word : texts(flag)) {
    const std::size_t equals = word.value.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == word.value.size()) {
      m_diagnostics.error("bad-setting", word.span,
                          {say_cli::k_bad_setting, {{"typed", quote_word(word.value)}}},
                          Message(say_cli::k_bad_setting_help));
      continue;
    }
    settings.push_back(
        {{word.value.substr(0, equals), word.span}, {word.value.substr(equals + 1), word.span}});
  }
  return settings;
}

std::vector<Word> Meaning::arguments(std::size_t from) {
  std::vector<Word> clean;
  for (std::size_t i = from; i < m_typed.arguments.size(); ++i) {
    const Word& word = m_typed.arguments[i];
    if (is_clean(word)) {
      clean.push_back(word);
    } else {
      m_diagnostics.error("unclean-text", word.span, Message(say_cli::k_unclean_argument),
                          Message(say_cli::k_unclean_argument_help));
    }
  }
  return clean;
}

std::optional<Word> Meaning::argument(std::size_t position) {
  if (position >= m_typed.arguments.size()) {
    return {};
  }
  const Word& word = m_typed.arguments[position];
  if (!is_clean(word)) {
    m_diagnostics.error("unclean-text", word.span, Message(say_cli::k_unclean_argument),
                        Message(say_cli::k_unclean_argument_help));
    return {};
  }
  return word;
}

std::optional<Located<Day>> Meaning::day_argument(std::size_t position) {
  const auto word = argument(position);
  const auto parsed = word ? read_day(*word, m_diagnostics) : std::nullopt;
  return parsed ? std::optional(Located<Day>{*parsed, word->span}) : std::nullopt;
}

std::optional<commands::PlaceInTime> Meaning::place_in_time(std::size_t position) {
  const auto word = argument(position);
  if (!word) {
    return {};
  }
  if (const auto clock = parse_clock(word->value)) {
    return commands::PlaceInTime{{}, *clock, word->span};
  }
  const auto when = parse_date_time(word->value);
  if (when && !parse_day(word->value)) {  // a bare date names no time
    return commands::PlaceInTime{when->day, when->clock, word->span};
  }
  m_diagnostics.error("bad-time", word->span, {say_cli::k_bad_time, {{"typed", quote_word(word->value)}}},
                      Message(say_cli::k_bad_time_help));
  return {};
}

void Meaning::needs(const Flag& flag, std::string_view example) {
  if (!has(flag)) {
    m_diagnostics.error("missing-argument", m_typed.verb_span,
                        {say_cli::k_missing_argument,
                         {{"verb", std::string(m_typed.verb->name)}, {"arguments", std::string(flag.name)}}},
                        Message(say_cli::k_example, {{"command", std::string(example)}}));
  }
}

void Meaning::either_arguments_or(std::initializer_list<const Flag*> flags) {
  const std::string verb(m_typed.verb->name);
  std::string chosen = m_typed.arguments.empty() ? "" : m_typed.arguments.front().value;
  for (const Flag* flag : flags) {
    if (!has(*flag)) {
      continue;
    }
    if (!chosen.empty()) {
      m_diagnostics.error(
          "not-together", span(*flag),
          {say_cli::k_not_together, {{"flag", quote_word(chosen)}, {"other", std::string(flag->name)}}},
          Message(say_cli::k_not_together_help));
    }
    chosen = flag->name;
  }
  if (chosen.empty()) {
    m_diagnostics.error(
        "missing-argument", m_typed.verb_span,
        {say_cli::k_missing_argument, {{"verb", verb}, {"arguments", m_typed.verb->arguments}}},
        Message(say_cli::k_example, {{"command", std::string(m_typed.verb->examples.front().command)}}));
  }
}

void Meaning::at_most_one(std::initializer_list<const Flag*> flags) {
  const Flag* chosen = nullptr;
  for (const Flag* flag : flags) {
    if (has(*flag) && chosen != nullptr) {
      m_diagnostics.error("not-together", span(*flag),
                          {say_cli::k_not_together,
                           {{"flag", std::string(chosen->name)}, {"other", std::string(flag->name)}}},
                          Message(say_cli::k_not_together_help));
    }
    chosen = has(*flag) ? flag : chosen;
  }
}

}  // namespace gesprek::cli
