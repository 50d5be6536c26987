// The small values of the policy language, read from words: lengths, months, weekdays, roles, grades, hours.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/policy_rule.hpp"
#include "load/policy_words.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

inline constexpr int k_months_a_year = 12;

/// "10 minutes", "an hour", "1.5 hours", "anderhalf uur", "three quarters of an hour", "1 week", "5 school
/// days", "2 months", "4 years" (as months); also in Dutch ("10 minuten", "5 schooldagen").
std::optional<Length> take_length(WordReader& words);
/// "3 to 4 weeks", "10 à 15 minutes", "between 10 and 15 minutes", "1 week": both ends. A range has one unit.
struct LengthRange {
  Length least;
  Length most;
};
std::optional<LengthRange> take_length_range(WordReader& words);
/// The shorter end first.
LengthRange in_order(const LengthRange& range);
/// "3 to 5", "3-5", "3": both ends, as they stand.
struct NumberRange {
  int first = 0;
  int last = 0;
};
std::optional<NumberRange> take_number_range(WordReader& words);
/// "second", "second to fourth", "second and third": both ends. What is named one by one follows on.
std::optional<NumberRange> take_ordinal_range(WordReader& words);
/// How often: "twice", "driemaal", "3 times", "3x".
std::optional<int> take_times(WordReader& words);
/// "to", "until", "tot en met" … between two ends.
bool take_to(WordReader& words);
/// "and", "or" between the items of a list.
bool take_and(WordReader& words);

/// "about", "around", "ca.", "ongeveer", "rond" …
bool take_about(WordReader& words);

/// 1 … 12.
std::optional<int> take_month(WordReader& words);
/// True for the name of a month, in lower case.
bool is_month(std::string_view folded);
bool is_weekday(std::string_view folded);
std::optional<Weekday> take_weekday(WordReader& words);
std::optional<Window::Part> take_part_of_day(WordReader& words);

std::optional<RoleName> take_role(WordReader& words, const Reading& reading);
/// Two keys that are one role: "ouders" and "guardians", "internal_coach" and "internal coach".
bool is_same_role(const std::string& key, const std::string& other);
/// Reports that the words name no role, with a note at those that the policy names itself.
void report_role(const WordReader& words, const Scope& scope);

/// Whole scalars.
std::optional<RoleName> read_role(const Node& node, const Scope& scope);
/// One that works at the school: a task of the school's own is not the guardians' or the pupil's.
std::optional<RoleName> read_staff_role(const Node& node, const Scope& scope);
/// True for a word by which the language knows guardians or pupils: no role of the school's own.
bool is_family_word(const Node& name);
/// A list, or "guardians or teacher".
std::vector<RoleName> read_roles(const Node& node, const Scope& scope);
/// "2026-03-10", "10-3-2026", "10 March 2026".
std::optional<Day> read_day(const Node& node, const Scope& scope);
std::optional<ClockRange> read_clock_range(const Node& node, const Scope& scope);
std::optional<Window::Part> read_part_of_day(const Node& node, const Scope& scope);
std::vector<Weekday> read_weekdays(const Node& node, const Scope& scope);
/// parro, mail, phone, letter, paper … or a channel that the policy names itself.
std::optional<std::string> read_channel(const Node& node, const Scope& scope);
std::vector<std::string> read_channels(const Node& node, const Scope& scope);
/// school, phone, video or home.
std::optional<std::string> read_mode(const Node& node, const Scope& scope, const Phrase& what);

}  // namespace gesprek::policy_reader
