#include "base/text_table.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "base/text.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_gap = 2;
constexpr std::size_t k_least_width = 4;  ///< an ellipsis and something to know the cell by

std::size_t total(const std::vector<std::size_t>& widths, std::size_t indent) {
  return std::accumulate(widths.begin(), widths.end(), indent + k_gap * (widths.size() - 1));
}

/// Takes the surplus from one width, but leaves `least`; the surplus that remains.
std::size_t shrink(std::size_t& width, std::size_t least, std::size_t surplus) {
  const std::size_t taken = std::min(surplus, width > least ? width - least : 0);
  width -= taken;
  return surplus - taken;
}

std::vector<std::string> lines_of(const TextCell& cell, std::size_t width, bool wrapped) {
  const std::string safe = terminal_safe(cell.text);
  return wrapped ? wrap(safe, width) : std::vector<std::string>{ellipsize(safe, width)};
}

/// How narrow a cell may get: a short one (a date, a time, a room) stays whole, another keeps as much, and
/// its longest word.
std::size_t narrowest(std::string_view text) {
  constexpr std::size_t k_short = 11;
  std::size_t longest = display_width(text);
  if (longest <= k_short) {
    return longest;
  }
  longest = k_short;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    longest = std::max(longest, display_width(word));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return longest;
}

/// On the last line where it fits, else on lines of its own.
void put_behind(std::vector<std::string>& lines, const std::string& text, std::size_t room) {
  if (!lines.empty() && display_width(lines.back()) + k_gap + display_width(text) <= room) {
    lines.back() += std::string(k_gap, ' ') + text;
    return;
  }
  for (std::string& line : wrap(text, room)) {
    lines.push_back(std::move(line));
  }
}

void trim_end(std::string& line) {
  line.erase(line.find_last_not_of(' ') + 1);
}

using Columns = std::vector<TextColumn>;
using Rows = std::vector<std::vector<TextCell>>;

/// One number a column, of its heading and each cell.
template <class Measure>
std::vector<std::size_t> widest(const Columns& columns, const Rows& rows, Measure measure) {
  std::vector<std::size_t> widths;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    std::size_t most = measure(terminal_safe(columns[column].heading));
    for (const auto& row : rows) {
      most = std::max(most, measure(terminal_safe(row[column].text)));
    }
    widths.push_back(most);
  }
  return widths;
}

bool has_headings(const Columns& columns) {
  return std::ranges::any_of(columns, [](const TextColumn& column) { return !column.heading.empty(); });
}

std::string in_columns(const Columns& columns, const Rows& rows, const std::vector<std::size_t>& width,
                       const TextTableStyle& style) {
  std::string out;
  const auto put_row = [&](const std::vector<TextCell>& cells) {
    std::vector<std::vector<std::string>> parts;
    std::size_t height = 1;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      parts.push_back(lines_of(cells[column], width[column], style.overflow == Overflow::wrap));
      height = std::max(height, parts.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      std::string text(style.indent, ' ');
      for (std::size_t column = 0; column < cells.size(); ++column) {
        const std::string part = line < parts[column].size() ? parts[column][line] : "";
        const std::string filled = pad(part, width[column], columns[column].align);
        const std::size_t at = filled.find(part);
        text += column == 0 ? "" : std::string(k_gap, ' ');
        text += filled.substr(0, at) + paint(cells[column].tint, part, style.color) +
                filled.substr(at + part.size());
      }
      trim_end(text);
      out += text + '\n';
    }
  };
  if (has_headings(columns)) {
    std::vector<TextCell> headings;
    for (const TextColumn& column : columns) {
      headings.emplace_back(column.heading, Tint::bold);
    }
    put_row(headings);
  }
  std::ranges::for_each(rows, put_row);
  return out;
}

/// Without colours: what they say, the words say too.
std::string in_paragraphs(const Columns& columns, const Rows& rows, const TextTableStyle& style) {
  std::string out;
  const std::size_t room = style.width > style.indent + k_gap ? style.width - style.indent - k_gap : 1;
  const auto put = [&](const auto& text_of) {
    std::vector<std::string> lines;
    for (std::size_t column = 0; column < columns.size(); ++column) {
      if (const std::string text = terminal_safe(text_of(column)); !text.empty()) {
        put_behind(lines, text, room);
      }
    }
    for (std::size_t line = 0; line < lines.size(); ++line) {
      out += std::string(style.indent + (line == 0 ? 0 : k_gap), ' ') + lines[line] + "\n";
    }
  };
  if (has_headings(columns)) {
    put([&](std::size_t column) { return columns[column].heading; });
  }
  for (const auto& row : rows) {
    put([&](std::size_t column) { return row[column].text; });
  }
  return out;
}

}  // namespace

void TextTable::add_row(std::vector<TextCell> cells) {
  assert(cells.size() <= m_columns.size());
  cells.resize(m_columns.size());
  m_rows.push_back(std::move(cells));
}

std::vector<std::size_t> TextTable::widths(const Style& style) const {
  std::vector<std::size_t> widths =
      widest(m_columns, m_rows, [](const std::string& text) { return display_width(text); });
  const bool cut = style.overflow == Overflow::cut;
  const std::vector<std::size_t> least =
      cut ? std::vector<std::size_t>(widths.size(), k_least_width) : widest(m_columns, m_rows, narrowest);
  const std::size_t wanted = total(widths, style.indent);
  std::size_t surplus = wanted > style.width ? wanted - style.width : 0;
  surplus = shrink(widths.back(), std::max(style.width / 3, least.back()), surplus);
  while (surplus > 0) {
    std::size_t wide = widths.size();
    for (std::size_t column = 0; column < widths.size(); ++column) {
      const bool gives_way = widths[column] > least[column];
      wide = gives_way && (wide == widths.size() || widths[column] > widths[wide]) ? column : wide;
    }
    if (wide == widths.size()) {
      break;
    }
    --widths[wide];
    --surplus;
  }
  return widths;
}

std::string TextTable::render(const Style& style) const {
  if (m_columns.empty()) {
    return {};
  }
  const std::vector<std::size_t> width = widths(style);
  const bool fits = style.overflow == Overflow::cut || total(width, style.indent) <= style.width;
  return fits ? in_columns(m_columns, m_rows, width, style) : in_paragraphs(m_columns, m_rows, style);
}

}  // namespace gesprek
