#include "lint/national_timetable.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/parse.hpp"

namespace gesprek {
namespace embedded {
extern const std::string_view national_timetable_csv;
}  // namespace embedded

namespace lint {
namespace {

constexpr int k_no_end = 9999;
constexpr int k_least_year = 1900;
constexpr std::size_t k_columns = 6;

struct MonthDay {
  unsigned month = 1;
  unsigned day = 1;
};

struct Row {
  std::string_view step;
  int from = 0;
  int until = k_no_end;
  MonthDay first;
  MonthDay last;
};

std::string_view take_until(std::string_view& rest, char mark) {
  const std::size_t at = rest.find(mark);
  const std::string_view head = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
  return head;
}

int year_of(std::string_view text, int otherwise) {
  return static_cast<int>(parse_int(text, k_least_year, k_no_end).value_or(otherwise));
}

/// "03-24".
MonthDay month_day(std::string_view text) {
  const auto number = [](std::string_view two) {
    return static_cast<unsigned>((two[0] - '0') * 10 + (two[1] - '0'));
  };
  return {number(text.substr(0, 2)), number(text.substr(3, 2))};
}

Row parse_row(std::string_view line) {
  std::array<std::string_view, k_columns> cells;
  for (std::string_view& cell : cells) {
    cell = take_until(line, ',');
  }
  return {cells[0], year_of(cells[1], 0), year_of(cells[2], k_no_end), month_day(cells[3]),
          month_day(cells[4])};
}

const std::vector<Row>& rows() {
  static const std::vector<Row> k_rows = [] {
    std::vector<Row> parsed;
    std::string_view rest = embedded::national_timetable_csv;
    take_until(rest, '\n');  // the headings
    while (!rest.empty()) {
      parsed.push_back(parse_row(take_until(rest, '\n')));
    }
    return parsed;
  }();
  return k_rows;
}

/// All dates of the timetable lie after New Year.
std::optional<Day> in_spring(const MonthDay& day, int first_year) {
  return make_day(first_year + 1, day.month, day.day);
}

}  // namespace

std::optional<DayRange> national_days_of(std::string_view step, int first_year) {
  for (const Row& row : rows()) {
    if (row.step == step && row.from <= first_year && first_year <= row.until) {
      const auto first = in_spring(row.first, first_year);
      const auto last = in_spring(row.last, first_year);
      return first && last ? std::optional(DayRange{*first, *last}) : std::nullopt;
    }
  }
  return std::nullopt;
}

Day present_rules_since() {
  const auto row = std::ranges::find(rows(), std::string_view("preliminary-advice"), &Row::step);
  return *make_day(row->from, 8, 1);
}

}  // namespace lint
}  // namespace gesprek
