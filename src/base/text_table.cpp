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

void trim_end(std::string& line) {
  line.erase(line.find_last_not_of(' ') + 1);
}

}  // namespace

void TextTable::add_row(std::vector<TextCell> cells) {
  assert(cells.size() <= m_columns.size());
  cells.resize(m_columns.size());
  m_rows.push_back(std::move(cells));
}

std::vector<std::size_t> TextTable::widths(const Style& style) const {
  std::vector<std::size_t> widths;
  for (std::size_t column = 0; column < m_columns.size(); ++column) {
    std::size_t widest = display_width(terminal_safe(m_columns[column].heading));
    for (const auto& row : m_rows) {
      widest = std::max(widest, display_width(terminal_safe(row[column].text)));
    }
    widths.push_back(widest);
  }
  const std::size_t wanted = total(widths, style.indent);
  std::size_t surplus = wanted > style.width ? wanted - style.width : 0;
  surplus = shrink(widths.back(), std::max(style.width / 3, k_least_width), surplus);
  while (surplus > 0) {
    std::size_t& widest = *std::ranges::max_element(widths);
    const std::size_t left = shrink(widest, std::max(widest - 1, k_least_width), surplus);
    if (left == surplus) {
      break;
    }
    surplus = left;
  }
  return widths;
}

std::string TextTable::render(const Style& style) const {
  if (m_columns.empty()) {
    return {};
  }
  const std::vector<std::size_t> width = widths(style);
  std::string out;
  const auto put_row = [&](const std::vector<TextCell>& cells) {
    std::vector<std::vector<std::string>> parts;
    std::size_t height = 1;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const bool wrapped = column + 1 == cells.size() && style.overflow == Overflow::wrap;
      parts.push_back(lines_of(cells[column], width[column], wrapped));
      height = std::max(height, parts.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      std::string text(style.indent, ' ');
      for (std::size_t column = 0; column < cells.size(); ++column) {
        const std::string part = line < parts[column].size() ? parts[column][line] : "";
        const std::string filled = pad(part, width[column], m_columns[column].align);
        const std::size_t at = filled.find(part);
        text += column == 0 ? "" : std::string(k_gap, ' ');
        text += filled.substr(0, at) + paint(cells[column].tint, part, style.color) +
                filled.substr(at + part.size());
      }
      trim_end(text);
      out += text + '\n';
    }
  };
  std::vector<TextCell> headings;
  for (const TextColumn& column : m_columns) {
    headings.emplace_back(column.heading, Tint::bold);
  }
  if (std::ranges::any_of(headings, [](const TextCell& cell) { return !cell.text.empty(); })) {
    put_row(headings);
  }
  std::ranges::for_each(m_rows, put_row);
  return out;
}

}  // namespace gesprek
