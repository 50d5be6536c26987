// Lengths in days, weeks and months, held against what can be where they stand: nought is no time, hours are
// not counted, and a policy holds for one year.
#pragma once

#include <optional>

#include "load/policy_values.hpp"
#include "load/policy_words.hpp"

namespace gesprek::policy_reader {

/// Of a talk, or of a part of it.
inline constexpr int k_least_minutes = 1;
inline constexpr int k_most_minutes = 480;

/// How long it may be. What a pupil's own days are counted from may be years ago.
enum class Longest { school_year = 1, school_career = 12, review = 20 };

/// The most of a unit in a year.
int most_a_year(Unit unit);

/// Objects to a length that cannot stand here.
bool check_days(WordReader& words, const Length& length, Longest longest = Longest::school_year);
/// A length that can; a time of nothing is "same day" where that is named.
std::optional<Length> take_days(WordReader& words, Longest longest = Longest::school_year);
std::optional<LengthRange> take_days_range(WordReader& words, Longest longest = Longest::school_year);

/// "about 2 weeks", "some weeks", "een paar dagen": the vague word is kept; how many is the school's to say.
std::optional<Length> take_vague_length(WordReader& words);
std::optional<Length> take_vague_days(WordReader& words, Longest longest = Longest::school_year);

/// Calendar days, with months as short or as long as they come; nothing for what only the calendar can tell.
struct DaysOf {
  int least = 0;
  int most = 0;
};
std::optional<DaysOf> days_of(const Length& length);

/// Whole scalars.
std::optional<Length> read_days(const Node& node, const Scope& scope, Longest longest);

}  // namespace gesprek::policy_reader
