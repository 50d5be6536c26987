#include "load/same_child.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "load/name_words.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_short_word = 4;  ///< in a shorter one a letter makes another name: Tim, Tom

/// Spelt in two ways (Sofie, Sophie; Mohamed, Mohammed), or the one is the initial or a short form of the
/// other.
bool is_same_word(const std::string& a, const std::string& b) {
  const std::string& shorter = a.size() < b.size() ? a : b;
  const std::string& longer = a.size() < b.size() ? b : a;
  constexpr std::size_t k_short_form = 3;  // Kim for Kimberley
  const bool may_be_short = shorter.size() == 1 || shorter.size() >= k_short_form;
  return a == b || (may_be_short && longer.starts_with(shorter)) ||
         (shorter.size() >= k_short_word && edit_distance(a, b) * 3 <= longer.size());
}

/// No word of the one is a word of the other: "Smit-Dekker" is still Smit, and "Jan Willem" Jan.
bool are_two_names(const std::string& a, const std::string& b) {
  const std::vector<std::string> words = words_in(a);
  const std::vector<std::string> others = words_in(b);
  if (words.empty() || others.empty()) {
    return false;
  }
  return std::ranges::none_of(words, [&](const std::string& word) {
    return std::ranges::any_of(others, [&](const std::string& other) { return is_same_word(word, other); });
  });
}

}  // namespace

bool are_two_children(const Pupil& a, const Pupil& b) {
  const bool other_given = are_two_names(a.name.given, b.name.given);
  const bool other_family = are_two_names(a.name.family, b.name.family);
  const bool other_date = a.born && b.born && *a.born != *b.born;
  return (other_given && other_family) || (other_date && (other_given || other_family));
}

bool may_be_one_name(const PersonName& a, const PersonName& b) {
  return !a.given.empty() && !b.given.empty() && !are_two_names(a.given, b.given) &&
         !are_two_names(a.family, b.family);
}

}  // namespace gesprek
