// What a crash of another program leaves at the end of a log.
#include <algorithm>

#include "load/csv.hpp"
#include "load/encodings.hpp"
#include "load/log.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_blanks = " \t\r\n";

/// The first line that is not blank, with the marks of its encoding.
std::string_view heading_of(std::string_view bytes) {
  const std::size_t begin = std::min(bytes.find_first_not_of(k_blanks), bytes.size());
  return bytes.substr(0, bytes.find('\n', begin));
}

struct Cells {
  std::size_t count = 1;
  bool quote_is_open = false;
};

Cells cells_of(std::string_view line, char separator) {
  Cells cells;
  for (const char c : line) {
    cells.quote_is_open = (c == '"') != cells.quote_is_open;
    cells.count += c == separator && !cells.quote_is_open ? 1 : 0;
  }
  return cells;
}

/// A cut leaves the beginning of a row, and rows begin with a date where the log has its usual columns.
bool begins_as_row(std::string_view line, std::string_view heading) {
  const auto first_of = [](std::string_view text) { return text.substr(text.starts_with('"') ? 1 : 0); };
  const std::string_view first = first_of(line);
  return !first_of(heading).starts_with("at") ||
         (!first.empty() && first.front() >= '0' && first.front() <= '9');
}

/// What no hand types: a row that stops before its last column or within a cell, or bytes that were never
/// written. A whole row with a wrong value is a mistake, to be reported with its place.
bool is_cut_off(std::string_view line, std::string_view bytes) {
  if (line.find('\0') != std::string_view::npos) {
    return true;
  }
  const DecodedText heading = decode_table(heading_of(bytes));
  const char separator = heading.dialect.separator;
  const Cells cells = cells_of(line, separator);
  const bool is_short = cells.quote_is_open || cells.count < cells_of(heading.text, separator).count;
  return is_short && begins_as_row(line, heading.text);
}

/// Where the line before begins that ends at `end`.
std::size_t line_before(std::string_view bytes, std::size_t end) {
  return end < 2 ? 0 : bytes.rfind('\n', end - 2) + 1;  // npos + 1 is 0
}

}  // namespace

std::optional<std::size_t> find_damaged_end(std::string_view bytes) {
  const std::size_t last = bytes.find_last_not_of(k_blanks);
  if (last == std::string_view::npos || is_utf16(bytes)) {
    return std::nullopt;
  }
  const std::size_t heading_end = bytes.find_first_not_of(k_blanks) + heading_of(bytes).size();
  if (heading_end == bytes.size()) {  // one line without its end: a log that was being made
    return has_log_heading(bytes) ? std::nullopt : std::optional<std::size_t>(0);
  }
  std::size_t begin = bytes.rfind('\n', last) + 1;  // npos + 1 is 0
  const std::size_t end = std::min(bytes.find('\n', last), bytes.size());
  const bool is_damaged = end == bytes.size() || is_cut_off(bytes.substr(begin, end - begin), bytes);
  if (begin < heading_end || !is_damaged) {
    return std::nullopt;
  }
  for (std::size_t before = line_before(bytes, begin);
       before >= heading_end && is_cut_off(bytes.substr(before, begin - 1 - before), bytes);
       before = line_before(bytes, begin)) {
    begin = before;
  }
  return begin;
}

}  // namespace gesprek
