#include "load/import_names.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "load/name_words.hpp"
#include "load/table_values.hpp"

namespace gesprek {
namespace {

using Words = std::vector<std::string>;

/// What people are called by, which is no name: "Juf Ans Smit", "Dhr. A. de Wit".
bool is_title(std::string_view word) {
  static constexpr std::array<std::string_view, 16> k_titles{
      "juf",  "juffrouw", "meester", "mevrouw", "mevr", "mw",  "meneer", "mijnheer",
      "heer", "dhr",      "drs",     "ir",      "mr",   "mrs", "ms",     "miss"};
  std::string folded = fold(word);
  while (folded.ends_with('.')) {
    folded.pop_back();
  }
  return std::ranges::find(k_titles, folded) != k_titles.end();
}

/// Without "mevrouw" and "de heer" in front of a name.
void drop_titles(Words& words) {
  while (words.size() > 1) {
    const bool is_heer = words.size() > 2 && fold(words.front()) == "de" && is_title(words[1]);
    if (!is_heer && !is_title(words.front())) {
      return;
    }
    words.erase(words.begin(), words.begin() + (is_heer ? 2 : 1));
  }
}

/// "S.M.", "S.": what stands for a given name.
bool are_initials(std::string_view word) {
  return word.ends_with('.') && !is_prefix_word(word);
}

/// What stands in brackets, taken out of the text; empty when nothing does.
std::string take_brackets(std::string& text) {
  const std::size_t open = text.find('(');
  const std::size_t close = open == std::string::npos ? open : text.find(')', open);
  if (close == std::string::npos) {
    return {};
  }
  std::string inside(trim(std::string_view(text).substr(open + 1, close - open - 1)));
  text.replace(open, close - open + 1, " ");
  return inside;
}

Words words_of(std::string_view text) {
  const auto words = split_list(text);
  return {words.begin(), words.end()};
}

bool is_prefix(const Words& words) {
  return !words.empty() && std::ranges::all_of(words, is_prefix_word);
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : " ") + word;
  }
  return text;
}

void append(Words& to, const Words& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// Takes the small words at the front or at the end out of words that have others too.
Words take_prefix(Words& words, bool at_front) {
  const auto is_name = [](const std::string& word) { return !is_prefix_word(word); };
  const auto first = std::ranges::find_if(words, is_name);
  const auto behind = std::find_if(words.rbegin(), words.rend(), is_name).base();
  if (first == words.end()) {
    return {};
  }
  Words prefix = at_front ? Words(words.begin(), first) : Words(behind, words.end());
  at_front ? words.erase(words.begin(), first) : words.erase(behind, words.end());
  return prefix;
}

/// "Berg, Sanne van de", "van de Berg, Sanne", "Berg (van de), S.M. (Sanne)".
PersonName split_turned(std::string family_part, std::string given_part) {
  const std::string beside_family = take_brackets(family_part);
  const std::string beside_given = take_brackets(given_part);
  Words family = words_of(family_part);
  Words given = words_of(given_part);
  drop_titles(given);
  Words prefix = take_prefix(family, true);
  append(prefix, take_prefix(family, false));
  if (Words words = words_of(beside_family); is_prefix(words)) {
    append(prefix, words);
  } else if (!words.empty()) {
    family.push_back("(" + joined(words) + ")");
  }
  append(prefix, is_prefix(given) ? std::exchange(given, {}) : take_prefix(given, true));
  append(prefix, take_prefix(given, false));
  if (Words words = words_of(beside_given); is_prefix(words)) {
    append(prefix, words);
  } else if (!words.empty() && !are_initials(words.front())) {
    given = std::move(words);
  }
  return {joined(given), joined(prefix), joined(family)};
}

/// Whatever the capitals.
bool starts_with(const Words& text, const Words& words) {
  return words.size() <= text.size() &&
         std::equal(words.begin(), words.end(), text.begin(),
                    [](const std::string& a, const std::string& b) { return fold(a) == fold(b); });
}
bool ends_with(const Words& text, const Words& words) {
  return words.size() <= text.size() &&
         std::equal(words.rbegin(), words.rend(), text.rbegin(),
                    [](const std::string& a, const std::string& b) { return fold(a) == fold(b); });
}

/// The words without those that are known, which stand at their front or end; nothing when they do not.
std::optional<Words> without(const Words& text, const Words& known) {
  const auto count = static_cast<std::ptrdiff_t>(known.size());
  if (known.empty()) {
    return std::nullopt;
  }
  return starts_with(text, known) ? std::optional(Words(text.begin() + count, text.end()))
         : ends_with(text, known) ? std::optional(Words(text.begin(), text.end() - count))
                                  : std::nullopt;
}

/// The family name with its prefix, of a whole name beside a column with the given name.
std::string family_beside(const std::string& given, std::string_view whole) {
  Words words = words_of(whole);
  if (const auto rest = without(words, words_of(given))) {
    return joined(*rest);
  }
  const bool has_other_given = words.size() > 1 && !is_prefix_word(words.front());
  if (has_other_given) {  // initials, or a name that the child is not called by
    words.erase(words.begin());
  }
  return joined(words);
}

std::string given_beside(const PersonName& parts, std::string_view whole) {
  const Words words = words_of(whole);
  auto rest = without(words, words_of(parts.family));
  if (!rest) {
    return words.size() > 1 ? split_name(whole).given : std::string();
  }
  take_prefix(*rest, false);
  take_prefix(*rest, true);
  return joined(*rest);
}

}  // namespace

bool is_prefix_word(std::string_view word) {
  static constexpr std::array<std::string_view, 22> k_words{
      "van", "v.",  "v/d", "v.d.", "vd", "d.",  "de",  "den", "der", "het", "'t",
      "te",  "ten", "ter", "in",   "op", "aan", "bij", "von", "el",  "al",  "d'"};
  return std::ranges::find(k_words, word) != k_words.end();
}

PersonName split_name(std::string_view whole) {
  const std::size_t comma = whole.find(',');
  if (comma != std::string_view::npos) {
    return split_turned(std::string(whole.substr(0, comma)), std::string(whole.substr(comma + 1)));
  }
  std::string text(whole);
  const Words beside = words_of(take_brackets(text));
  Words words = words_of(text);
  drop_titles(words);
  const bool is_call_name = !beside.empty() && !words.empty() && are_initials(words.front()) &&
                            !are_initials(beside.front()) && !is_prefix(beside);
  if (is_call_name) {
    words.front() = joined(beside);
  }
  PersonName name;
  bool in_family = false;
  for (const std::string& word : words) {
    in_family = in_family || (!name.given.empty() && !is_prefix_word(word));
    std::string& part = name.given.empty() ? name.given : in_family ? name.family : name.prefix;
    part += (part.empty() ? "" : " ") + word;
  }
  if (!beside.empty() && !is_call_name && !are_initials(beside.front())) {
    std::string& part = is_prefix(beside) ? name.prefix : name.family;
    part += (part.empty() ? "" : " ") + (is_prefix(beside) ? joined(beside) : "(" + joined(beside) + ")");
  }
  return name;
}

PersonName with_prefix_apart(PersonName name) {
  const std::size_t comma = std::min(name.family.find(','), name.family.size());
  PersonName split =
      split_turned(name.family.substr(0, comma), name.family.substr(std::min(comma + 1, name.family.size())));
  const bool is_free = name.prefix.empty() || fold(name.prefix) == fold(split.prefix);
  if (is_free && split.given.empty() && !split.prefix.empty() && !split.family.empty()) {
    name.prefix = std::move(split.prefix);
    name.family = std::move(split.family);
  }
  return name;
}

bool names_two(std::string_view whole) {
  static constexpr std::array<std::string_view, 9> k_between{"en",  "and",   "&",   "+", "/",
                                                             "e/o", "en/of", "und", "et"};
  std::string spaced(whole);
  for (const std::string_view mark : {"&", "+"}) {
    for (std::size_t at = spaced.find(mark); at != std::string::npos; at = spaced.find(mark, at + 3)) {
      spaced.replace(at, 1, " " + std::string(mark) + " ");
    }
  }
  const Words words = words_of(spaced);
  return words.size() > 2 && std::any_of(words.begin() + 1, words.end() - 1, [](const std::string& word) {
           return std::ranges::find(k_between, fold(word)) != k_between.end();
         });
}

PersonName completed_name(PersonName parts, std::string_view whole) {
  if (parts.given.empty() && parts.family.empty() && names_two(whole)) {
    return {"", "", std::string(trim(whole))};  // as it is written: who of them is who is not guessed
  }
  if (trim(whole).empty() || (!parts.given.empty() && !parts.family.empty())) {
    return with_prefix_apart(std::move(parts));
  }
  const bool is_turned = whole.find(',') != std::string_view::npos;
  PersonName split = split_name(whole);
  if (parts.given.empty() && parts.family.empty()) {
    if (split.family.empty() && !parts.prefix.empty()) {  // "van" beside "Dijk"
      std::swap(split.given, split.family);
    }
    split.prefix = split.prefix.empty() ? parts.prefix : split.prefix;
    return split;
  }
  if (parts.family.empty()) {
    parts.family = is_turned ? split.family : family_beside(parts.given, whole);
    parts.prefix = parts.prefix.empty() && is_turned ? split.prefix : parts.prefix;
  } else {
    parts.given = is_turned ? split.given : given_beside(parts, whole);
  }
  return with_prefix_apart(std::move(parts));
}

bool are_initials_of(std::string_view initials, std::string_view given) {
  const std::vector<std::string> letters = words_in(initials);
  const bool are_letters = !letters.empty() && std::ranges::all_of(letters, [](const std::string& letter) {
    return code_point_at(letter, 0).size == letter.size();
  });
  return are_letters && fold(given).starts_with(letters.front());
}

PersonName updated_name(const PersonName& standing, const PersonName& imported) {
  if (full_name(imported).empty() || full_name(imported) == full_name(standing)) {
    return standing;
  }
  PersonName name = imported;
  const bool is_of_two = imported.given.empty() && names_two(imported.family);
  if ((name.given.empty() && !is_of_two) || are_initials_of(name.given, standing.given)) {
    name.given = standing.given;
  }
  if (name.family.empty()) {
    name.family = standing.family;
  }
  if (name.prefix.empty() && fold(name.family) == fold(standing.family)) {
    name.prefix = standing.prefix;
  }
  return name;
}

}  // namespace gesprek
