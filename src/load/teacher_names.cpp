#include "load/teacher_names.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"
#include "load/table_values.hpp"

namespace gesprek {
namespace {

using Words = std::vector<std::string>;

constexpr char k_between = '\n';

Words words_of(std::string_view text) {
  const auto words = split_list(text);
  return {words.begin(), words.end()};
}

/// "ma-wo", "di," and "t/m" between them.
bool is_of_days(std::string_view word) {
  constexpr std::array<std::string_view, 8> k_around{"en", "t/m", "tm", "-", "&", "+", "and", "/"};
  std::string folded = fold(word);
  std::erase_if(folded, [](char c) { return c == ',' || c == '.' || c == ':'; });
  std::ranges::replace(folded, '/', ' ');
  std::ranges::replace(folded, '+', ' ');
  return folded.empty() || std::ranges::find(k_around, fold(word)) != k_around.end() ||
         parse_weekdays(folded).has_value();
}

bool are_days(std::string_view text) {
  const Words words = words_of(text);
  return !words.empty() && std::ranges::all_of(words, is_of_days);
}

/// Brackets with days go, and those with anything else that is no given name behind initials.
std::string without_brackets(std::string text, bool& has_days) {
  for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
    const std::size_t close = text.find(')', open);
    if (close == std::string::npos) {
      break;
    }
    const bool of_days = are_days(std::string_view(text).substr(open + 1, close - open - 1));
    const bool behind_initials = open > 1 && trim(text.substr(0, open)).ends_with('.');
    has_days = has_days || of_days;
    if (of_days || !behind_initials) {
      text.replace(open, close - open + 1, " ");
      open = 0;
    }
  }
  return text;
}

/// "van de Berg" and "Kok": a family name.
bool is_family_name(const Words& words) {
  return std::ranges::count_if(words, [](const std::string& word) { return !is_prefix_word(fold(word)); }) ==
         1;
}

/// "Kok, Anna", "Wit, Bob de": one name turned round.
bool is_turned(std::string_view before, std::string_view behind) {
  const Words left = words_of(before);
  const Words right = words_of(behind);
  const bool has_title = full_name(split_name(before)) != std::string(trim(before)) ||
                         full_name(split_name(behind)) != std::string(trim(behind));
  return !has_title && is_family_name(left) && !right.empty() && is_family_name(right) &&
         (right.size() == 1 || is_prefix_word(fold(right.back())));
}

/// Marks where one name ends and the next begins.
std::string apart(std::string text) {
  for (const std::string_view between : {" en ", " and ", " - ", "&", "+", "/", ";", "|"}) {
    for (std::size_t at = text.find(between); at != std::string::npos; at = text.find(between)) {
      text.replace(at, between.size(), std::string(1, k_between));
    }
  }
  std::string marked;
  std::string_view rest = text;
  while (!rest.empty()) {
    std::string_view piece = rest.substr(0, rest.find(k_between));
    rest.remove_prefix(std::min(rest.size(), piece.size() + 1));
    const std::size_t comma = piece.find(',');
    const bool is_one = comma != std::string_view::npos &&
                        piece.find(',', comma + 1) == std::string_view::npos &&
                        is_turned(piece.substr(0, comma), piece.substr(comma + 1));
    std::string own(piece);
    if (!is_one) {
      std::ranges::replace(own, ',', k_between);
    }
    marked += own + k_between;
  }
  return marked;
}

/// "Ma" can be somebody's name; "ma" is Monday.
bool ends_in_days(const Words& words) {
  return words.size() > 1 && is_of_days(words.back()) &&
         (words.back().front() < 'A' || words.back().front() > 'Z');
}

/// "Anna ma-wo" and "Anna: ma, di" without the days.
std::string without_days(std::string_view name, bool& has_days) {
  std::string_view kept = trim(name);
  if (are_days(kept)) {  // of who stands before it: "Anna ma/di"
    has_days = true;
    return {};
  }
  while (ends_in_days(words_of(kept))) {
    kept = kept.substr(0, kept.find_last_of(' '));
    kept = trim(kept.substr(0, kept.find_last_not_of(" ,:-") + 1));
    has_days = true;
  }
  return std::string(kept);
}

template <class Fits>
std::vector<const Staff*> those_of(const std::vector<Staff>& staff, Fits fits) {
  std::vector<const Staff*> found;
  for (const Staff& member : staff) {
    if (fits(member.name)) {
      found.push_back(&member);
    }
  }
  return found;
}

std::string folded(const PersonName& name) {
  return fold(full_name(name));
}

}  // namespace

NamedTeachers teachers_in(std::string_view cell) {
  NamedTeachers teachers;
  const std::string marked = apart(without_brackets(std::string(cell), teachers.has_days));
  std::string_view rest = marked;
  while (!rest.empty()) {
    const std::string_view piece = rest.substr(0, rest.find(k_between));
    rest.remove_prefix(std::min(rest.size(), piece.size() + 1));
    std::string name = without_days(piece, teachers.has_days);
    if (!name.empty() && !says_nothing(name)) {
      teachers.names.push_back(std::move(name));
    }
  }
  return teachers;
}

std::vector<const Staff*> staff_called(const std::vector<Staff>& staff, std::string_view name) {
  const PersonName split = split_name(name);
  const std::string wanted = folded(split);  // without a title
  if (wanted.empty()) {
    return {};
  }
  const auto whole = [&](const PersonName& each) {
    return folded(each) == wanted || folded(each) == fold(trim(name));
  };
  if (auto found = those_of(staff, whole); !found.empty()) {
    return found;
  }
  const auto by_initials = [&](const PersonName& each) {
    return fold(each.family) == fold(split.family) && !split.family.empty() &&
           (split.prefix.empty() || fold(split.prefix) == fold(each.prefix)) &&
           (are_initials_of(split.given, each.given) || are_initials_of(each.given, split.given) ||
            fold(split.given) == fold(each.given));
  };
  if (auto found = those_of(staff, by_initials); !found.empty()) {
    return found;
  }
  return those_of(staff, [&](const PersonName& each) {
    return fold(each.given) == wanted || fold(each.family) == wanted ||
           folded({"", each.prefix, each.family}) == wanted;
  });
}

}  // namespace gesprek
