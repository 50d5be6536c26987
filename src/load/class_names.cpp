#include "load/class_names.hpp"

#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/name_words.hpp"
#include "load/scan.hpp"
#include "load/table_values.hpp"

namespace gesprek {
namespace {

// Months whose number can be a grade, as a spreadsheet writes them.
constexpr std::array<Meaning<int>, 11> k_grade_months = {{
    {"jan", 1},
    {"feb", 2},
    {"mrt", 3},
    {"mar", 3},
    {"maa", 3},
    {"apr", 4},
    {"mei", 5},
    {"may", 5},
    {"jun", 6},
    {"jul", 7},
    {"aug", 8},
}};

std::optional<int> parse_grade(std::string_view text) {
  const auto number = parse_int(text, 1, 8);
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

void sort_unique(std::vector<int>& numbers) {
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// "3-4" or "5-8" as every grade between, "3" as itself; empty when it is neither.
std::vector<int> grade_span(std::string_view word) {
  const std::size_t dash = word.find('-');
  const auto first = parse_grade(word.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : parse_grade(word.substr(dash + 1));
  std::vector<int> grades;
  if (first && last) {
    for (int grade = *first; grade <= *last; ++grade) {
      grades.push_back(grade);
    }
  }
  return grades;
}

std::string joined_grades(const std::vector<int>& grades) {
  std::string text;
  for (const int grade : grades) {
    text += (text.empty() ? "" : "/") + std::to_string(grade);
  }
  return text;
}

/// "04" as 4; 0 when it is no grade.
int grade_of_digits(std::string_view digits) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return parse_grade(digits).value_or(0);
}

/// The two grades of a class name that a spreadsheet took for a day and a month; empty when it is no such
/// thing.
std::vector<int> grades_of_date(std::string_view text) {
  int day = 0;
  int month = 0;
  if (const auto date = parse_day(text)) {
    const std::chrono::year_month_day ymd{*date};
    day = static_cast<int>(static_cast<unsigned>(ymd.day()));
    month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  } else {
    const std::string folded = fold(text);
    std::string_view rest = folded;
    const std::string_view before = take_while(rest, is_digit);
    rest.remove_prefix(rest.starts_with('-') || rest.starts_with('/') ? 1 : 0);
    if (const std::string_view word = take_while(rest, is_letter); !word.empty()) {  // "3-apr", "mei-06"
      rest.remove_prefix(rest.starts_with('-') ? 1 : 0);
      const std::string_view behind = take_while(rest, is_digit);
      month = look_up(k_grade_months, word.substr(0, 3)).value_or(0);
      day = rest.empty() && before.empty() != behind.empty()
                ? grade_of_digits(before.empty() ? behind : before)
                : 0;
    } else {  // "03-04-26"
      const std::string_view middle = take_while(rest, is_digit);
      rest.remove_prefix(rest.starts_with('-') || rest.starts_with('/') ? 1 : 0);
      const std::string_view year = take_while(rest, is_digit);
      day = grade_of_digits(before);
      month = rest.empty() && year.size() == 2 ? grade_of_digits(middle) : 0;
    }
  }
  std::vector<int> grades{std::min(day, month), std::max(day, month)};
  return grades[0] >= 1 && grades[1] <= 8 && grades[0] < grades[1] ? grades : std::vector<int>{};
}

void drop_class_word(std::string_view& text) {
  for (const std::string_view word : {"groep", "group", "klas", "class", "gr.", "gr"}) {
    if (fold(text.substr(0, word.size())) == word) {
      text.remove_prefix(word.size());
      skip_blanks(text);
      return;
    }
  }
}

/// "groep Kabouters" and "Kabouters" are one class.
std::vector<std::string> words_of_class(std::string_view text) {
  text = trim(text);
  std::string_view bare = text;
  drop_class_word(bare);
  return words_in(bare.empty() ? text : bare);
}

/// The grades at the front of a class name, joined by '/', '-' or '+'.
std::vector<int> take_name_grades(std::string_view& text) {
  std::vector<int> grades;
  std::string_view rest = text;
  while (const auto grade = parse_grade(rest.substr(0, 1))) {
    grades.push_back(*grade);
    rest.remove_prefix(1);
    text = rest;
    skip_blanks(rest);
    if (rest.empty() || std::string_view("/-+").find(rest.front()) == std::string_view::npos) {
      break;
    }
    rest.remove_prefix(1);
    skip_blanks(rest);
  }
  return grades;
}

}  // namespace

std::optional<std::vector<int>> parse_grades(std::string_view text) {
  std::string spaced(text);
  std::ranges::replace_if(
      spaced, [](char c) { return c == '/' || c == '+'; }, ' ');
  std::vector<int> grades;
  for (const std::string_view word : split_list(spaced)) {
    const auto span = grade_span(word);
    if (span.empty()) {
      return std::nullopt;
    }
    grades.insert(grades.end(), span.begin(), span.end());
  }
  sort_unique(grades);
  return grades.empty() ? std::nullopt : std::optional(grades);
}

ClassName parse_class_name(std::string_view text) {
  const std::string_view whole = trim(text);
  if (auto grades = grades_of_date(whole); !grades.empty()) {
    return {ClassId(joined_grades(grades)), grades, true};
  }
  std::string_view rest = whole;
  drop_class_word(rest);
  std::vector<int> grades = take_name_grades(rest);
  skip_blanks(rest);
  const std::string_view letter = take_while(rest, is_letter);
  if (grades.empty() || letter.size() > 1 || !rest.empty()) {
    return {ClassId(std::string(whole)), {}, false};
  }
  sort_unique(grades);
  std::string id = joined_grades(grades);
  if (!letter.empty()) {
    id += static_cast<char>(letter[0] >= 'a' ? letter[0] - 'a' + 'A' : letter[0]);
  }
  return {ClassId(id), grades, false};
}

bool may_be_class(std::string_view text, const ClassId& id, int grade) {
  const ClassName written = parse_class_name(text);
  if (written.grades.empty()) {
    return words_of_class(text) == words_of_class(id.text);
  }
  const bool is_grade = written.id.text == std::to_string(grade);
  return is_grade || written.id == parse_class_name(id.text).id;
}

}  // namespace gesprek
