// The school holidays that the program ships: holidays.csv, embedded and read once.
#include <algorithm>
#include <string_view>

#include "base/parse.hpp"
#include "calendar/calendar.hpp"

namespace gesprek {
namespace embedded {
extern const std::string_view holidays_csv;
}  // namespace embedded

namespace {

struct ShippedRow {
  int first_year = 0;  ///< of the school year that the holiday stands under; a summer holiday ends it
  std::string_view region;
  Holiday holiday;
};

/// The text up to the mark; the rest keeps what follows it.
std::string_view take(std::string_view& rest, char mark) {
  const std::size_t at = rest.find(mark);
  const std::string_view head = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
  return head;
}

std::optional<ShippedRow> parse_row(std::string_view line) {
  const auto first_year = parse_int(take(line, ',').substr(0, 4), 1900, 2199);
  const std::string_view region = take(line, ',');
  const std::string_view name = take(line, ',');
  const auto first = parse_day(take(line, ','));
  const auto last = parse_day(take(line, ','));
  if (!first_year || !first || !last) {
    return std::nullopt;
  }
  return ShippedRow{static_cast<int>(*first_year), region, {std::string(name), {*first, *last}}};
}

std::vector<ShippedRow> parse_rows(std::string_view text) {
  std::vector<ShippedRow> rows;
  take(text, '\n');  // the header
  while (!text.empty()) {
    if (auto row = parse_row(take(text, '\n'))) {
      rows.push_back(*std::move(row));
    }
  }
  return rows;
}

const std::vector<ShippedRow>& shipped_rows() {
  static const std::vector<ShippedRow> rows = parse_rows(embedded::holidays_csv);
  return rows;
}

}  // namespace

std::vector<Holiday> shipped_holidays(std::string_view region, int first_year) {
  std::vector<Holiday> found;
  bool year_known = false;
  for (const ShippedRow& row : shipped_rows()) {
    const bool this_year = row.first_year == first_year;
    const bool summer_before = row.first_year == first_year - 1 && row.holiday.name == "zomervakantie";
    if (row.region == region && (this_year || summer_before)) {
      year_known = year_known || (this_year && row.holiday.name == "kerstvakantie");
      found.push_back(row.holiday);
    }
  }
  if (!year_known) {
    return {};
  }
  std::sort(found.begin(), found.end(),
            [](const Holiday& a, const Holiday& b) { return a.days.first < b.days.first; });
  return found;
}

}  // namespace gesprek
