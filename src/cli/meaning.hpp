// Second step from the words of a command line: what was typed as typed values, each read by the one strict
// reader of its kind.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/arguments.hpp"

namespace gesprek::cli {

class Meaning {
 public:
  Meaning(const Typed& typed, Diagnostics& diagnostics) : m_typed(typed), m_diagnostics(diagnostics) {}

  bool has(const Flag& flag) const { return m_typed.find(flag) != nullptr; }
  Span span(const Flag& flag) const;
  /// Clean text of at most 4,096 code points; otherwise reported, and nothing. So too the functions below.
  std::optional<Word> text(const Flag& flag);
  std::vector<Word> texts(const Flag& flag);
  /// Seconds, with a fraction if need be: 2, 0.5 or 0,5.
  std::optional<double> seconds(const Flag& flag, std::int64_t least_milliseconds, std::int64_t most_seconds);
  std::optional<std::int64_t> integer(const Flag& flag, std::int64_t least, std::int64_t most);
  std::optional<Day> day(const Flag& flag);
  /// The index into the words.
  std::optional<std::size_t> one_of(const Flag& flag, std::span<const std::string_view> words);
  /// KEY=VALUE, as often as it was given.
  std::vector<commands::Setting> settings(const Flag& flag);

  /// The arguments from a position on; those that are not clean text are reported and left out.
  std::vector<Word> arguments(std::size_t from = 0);
  std::optional<Word> argument(std::size_t position);
  std::optional<Located<Day>> day_argument(std::size_t position);
  /// "18:30" or "2027-02-09T18:30".
  std::optional<commands::PlaceInTime> place_in_time(std::size_t position);

  /// Reports a flag that must be there and is not, with a command that has it.
  void needs(const Flag& flag, std::string_view example);
  /// Exactly one of: arguments, or one of these flags.
  void either_arguments_or(std::initializer_list<const Flag*> flags);
  /// None or one of these flags.
  void at_most_one(std::initializer_list<const Flag*> flags);
  const Typed& typed() const { return m_typed; }
  Diagnostics& diagnostics() { return m_diagnostics; }

 private:
  const Typed& m_typed;
  Diagnostics& m_diagnostics;
};

}  // namespace gesprek::cli
