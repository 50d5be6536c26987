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
constexpr std::array<Meaning<int>, 16> k_grade_months = {{
    {"januari", 1},
    {"january", 1},
    {"februari", 2},
    {"february", 2},
    {"maart", 3},
    {"march", 3},
    {"mrt", 3},
    {"april", 4},
    {"mei", 5},
    {"may", 5},
    {"juni", 6},
    {"june", 6},
    {"juli", 7},
    {"july", 7},
    {"augustus", 8},
    {"august", 8},
}};

/// "apr", "april"; 0 for any other word.
int grade_of_month(std::string_view word) {
  const auto found = std::ranges::find_if(k_grade_months, [&](const Meaning<int>& month) {
    return word.size() >= 3 && month.first.starts_with(word);
  });
  return found != k_grade_months.end() ? found->second : 0;
}

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

/// A date without the time that a spreadsheet puts behind it: "2026-04-03 00:00:00".
std::string_view without_time(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) {
    return text;
  }
  return trim(text.substr(0, text.substr(0, colon).find_last_of(" tT")));
}

/// Day and month of "3-apr", "3 apr 2026", "apr-03", "03-04-26", "2026-04-03"; noughts when it is no date.
/// Two numbers are one only when they are written with a nought: "3-4" is a name.
std::array<int, 2> day_and_month(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view part = rest.substr(0, rest.find_first_of(" .-/"));
    if (!part.empty()) {
      parts.push_back(part);
    }
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  }
  if (parts.size() < 2 || parts.size() > 3) {
    return {};
  }
  const auto month =
      std::ranges::find_if(parts, [](std::string_view part) { return std::ranges::all_of(part, is_letter); });
  const auto is_year = [](std::string_view part) {
    return std::ranges::all_of(part, is_digit) && (part.size() == 2 || part.size() == 4);
  };
  if (month == parts.end()) {
    const bool year_first = parts.size() == 3 && parts[0].size() == 4;
    const bool is_date =
        parts.size() == 3 ? is_year(parts[year_first ? 0 : 2]) : parts[0].size() == 2 && parts[1].size() == 2;
    return is_date ? std::array{grade_of_digits(parts[year_first ? 2 : 0]), grade_of_digits(parts[1])}
                   : std::array<int, 2>{};
  }
  const int number = grade_of_month(*month);
  parts.erase(month);
  return parts.size() == 1 || is_year(parts[1]) ? std::array{grade_of_digits(parts[0]), number}
                                                : std::array<int, 2>{};
}

/// The number under which a spreadsheet keeps a date of this century: 46115 is 3 April 2026.
std::optional<Day> day_of_serial(std::string_view text) {
  constexpr int k_2000 = 36526;
  constexpr int k_2100 = 73051;
  const auto number = parse_int(text, k_2000, k_2100);
  return number ? std::optional(*make_day(2000, 1, 1) + std::chrono::days(*number - k_2000)) : std::nullopt;
}

/// The two grades of a class name that a spreadsheet took for a day and a month; empty when it is no such
/// thing.
std::vector<int> grades_of_date(std::string_view text) {
  const std::string folded = fold(without_time(text));
  const auto serial = day_of_serial(folded);
  const auto [day, month] = day_and_month(serial ? iso(*serial) : folded);
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
  std::string_view rest = whole;
  drop_class_word(rest);
  if (auto grades = grades_of_date(rest); !grades.empty()) {
    return {ClassId(joined_grades(grades)), grades, true};
  }
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
