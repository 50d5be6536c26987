#include "publish/paper.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "publish/canvas.hpp"

namespace gesprek::publish {
namespace {

constexpr double k_left = Canvas::k_margin;
constexpr double k_inner_width = Canvas::k_width - 2 * Canvas::k_margin;
constexpr double k_bottom = Canvas::k_height - 20;  // above the footer
constexpr double k_cell_margin = 1.2;
constexpr double k_write_line = 8.5;

/// Lays the blocks of one part down the sheets. The number of its sheets is known only at the end, so a part
/// is laid out twice: once to count, once to draw.
class PartLayout {
 public:
  PartLayout(Canvas& canvas, const PaperPart& part, int sheets)
      : m_canvas(canvas), m_part(part), m_sheets(sheets) {}

  /// The number of sheets that the part takes.
  int lay_out() {
    begin_sheet();
    for (std::size_t i = 0; i < m_part.blocks.size(); ++i) {
      if (std::holds_alternative<Heading>(m_part.blocks[i]) && i + 1 < m_part.blocks.size()) {
        keep_with_heading(m_part.blocks[i + 1]);
      }
      std::visit([this](const auto& one) { put(one); }, m_part.blocks[i]);
    }
    end_sheet();
    return m_sheet;
  }

 private:
  bool drawing() const { return m_sheets > 0; }

  void begin_sheet() {
    ++m_sheet;
    m_top = Canvas::k_margin;
    if (m_sheet > 1 && !m_part.continued.empty()) {
      m_top += write(m_part.continued, k_left, m_top, k_inner_width, {.size = 10, .bold = true}) + 2;
    }
    m_head = m_top;
  }

  void end_sheet() {
    if (!drawing()) {
      return;
    }
    const TextStyle style{.size = 7.5, .ink = k_grey};
    m_canvas.text(m_part.footer, k_left, Canvas::k_height - 14, k_inner_width - 20, style);
    if (m_sheets > 1) {
      const std::string number = std::to_string(m_sheet) + "/" + std::to_string(m_sheets);
      m_canvas.text(number, Canvas::k_width - Canvas::k_margin - 16, Canvas::k_height - 14, 16, style);
    }
    m_canvas.next_sheet();
  }

  void make_room(double height) {
    if (m_top + height > k_bottom && m_top > m_head) {
      end_sheet();
      begin_sheet();
    }
  }

  /// A table begins below its heading, and a short one stands there whole.
  void keep_with_heading(const PaperBlock& block) {
    constexpr double k_heading = 12;
    constexpr double k_short = 90;
    const PaperTable* table = std::get_if<PaperTable>(&block);
    if (table == nullptr || table->rows.empty()) {
      return;
    }
    const std::vector<double> widths = widths_of(*table);
    const double head =
        row_height(std::vector<std::string>{table->columns.front().heading}, widths, {.size = table->size});
    const double first = row_height(*table, table->rows.front(), widths, table->least_row_height);
    double whole = 0;
    for (const std::vector<std::string>& row : table->rows) {
      whole += row_height(*table, row, widths, table->least_row_height);
    }
    make_room(k_heading + head + (whole <= k_short ? whole : first));
  }

  double write(std::string_view text, double left, double top, double width, const TextStyle& style) {
    return drawing() ? m_canvas.text(text, left, top, width, style)
                     : m_canvas.text_height(text, width, style);
  }

  void rule(double y, Ink ink, double thickness = 0.2) {
    if (drawing()) {
      m_canvas.line(k_left, y, k_left + k_inner_width, y, ink, thickness);
    }
  }

  void put(const Heading& heading) {
    const TextStyle style{.size = heading.level == 1 ? 17.0 : 12.0,
                          .bold = true,
                          .ink = heading.level == 1 ? k_accent : k_black};
    make_room(heading.level == 1 ? 20 : 24);  // a heading never stands alone at the foot
    m_top += heading.level == 1 ? 0 : 3;
    m_top += write(heading.text, k_left, m_top, k_inner_width, style) + 2;
  }

  void put(const Paragraph& paragraph) {
    const TextStyle style{.size = paragraph.small_print ? 8.0 : 10.0,
                          .ink = paragraph.small_print ? k_grey : k_black};
    make_room(m_canvas.text_height(paragraph.text, k_inner_width, style));
    m_top += write(paragraph.text, k_left, m_top, k_inner_width, style) + 2;
  }

  void put(const Gap& gap) { m_top += gap.height; }

  void put(const WritingSpace& space) {
    const TextStyle question{.size = 10, .bold = true};
    const TextStyle hint{.size = 8.5, .ink = k_grey};
    make_room(m_canvas.text_height(space.question, k_inner_width, question) + 4 + space.lines * k_write_line);
    m_top += write(space.question, k_left, m_top, k_inner_width, question) + 0.5;
    if (!space.hint.empty()) {
      m_top += write(space.hint, k_left, m_top, k_inner_width, hint);
    }
    for (int line = 0; line < space.lines; ++line) {
      m_top += k_write_line;
      rule(m_top, k_line);
    }
    m_top += 4;
  }

  void put(const WordWeb& web) {
    make_room(web.height);
    if (drawing()) {
      draw(web);
    }
    m_top += web.height + 2;
  }

  void draw(const WordWeb& web) {
    const double x = k_left + k_inner_width / 2;
    const double y = m_top + web.height / 2;
    const double reach_x = k_inner_width / 2 - 29;
    const double reach_y = web.height / 2 - 15;
    constexpr Ink k_paper{1, 1, 1};
    for (std::size_t i = 0; i < web.spokes.size(); ++i) {
      const double angle =
          -1.5707963 + 6.2831853 * static_cast<double>(i) / static_cast<double>(web.spokes.size());
      const double at_x = x + reach_x * std::cos(angle);
      const double at_y = y + reach_y * std::sin(angle);
      m_canvas.line(x, y, at_x, at_y, k_line, 0.5);
      m_canvas.ellipse(at_x, at_y, 28, 14, k_accent, k_paper);
      m_canvas.text(web.spokes[i], at_x - 24, at_y - 11, 48, {.size = 8, .ink = k_grey, .centred = true});
    }
    m_canvas.ellipse(x, y, 24, 11, k_accent, k_shade);
    const TextStyle name{.size = 12, .bold = true, .ink = k_accent, .centred = true};
    m_canvas.text(web.centre, x - 22, y - m_canvas.text_height(web.centre, 44, name) / 2, 44, name);
  }

  // Tables.

  std::vector<double> widths_of(const PaperTable& table) const {
    const double sum = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double total, const auto& column) { return total + column.share; });
    std::vector<double> widths;
    for (const PaperTable::Column& column : table.columns) {
      widths.push_back(k_inner_width * column.share / sum);
    }
    return widths;
  }

  static bool is_gap(const std::vector<std::string>& row) { return row.size() == 1; }

  double row_height(const std::vector<std::string>& cells, const std::vector<double>& widths,
                    const TextStyle& style) {
    double height = 0;
    for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i) {
      height = std::max(height, m_canvas.text_height(cells[i], widths[i] - 2 * k_cell_margin, style));
    }
    return height + 2 * k_cell_margin;
  }

  void write_row(const std::vector<std::string>& cells, const std::vector<double>& widths,
                 const TextStyle& style) {
    double left = k_left;
    for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i) {
      write(cells[i], left + k_cell_margin, m_top + k_cell_margin, widths[i] - 2 * k_cell_margin, style);
      left += widths[i];
    }
  }

  void table_head(const PaperTable& table, const std::vector<double>& widths) {
    const TextStyle style{.size = table.size - 0.5, .bold = true, .ink = k_accent};
    std::vector<std::string> cells;
    for (const PaperTable::Column& column : table.columns) {
      cells.push_back(column.heading);
    }
    write_row(cells, widths, style);
    m_top += row_height(cells, widths, style);
    rule(m_top, k_accent, 0.5);
  }

  double row_height(const PaperTable& table, const std::vector<std::string>& row,
                    const std::vector<double>& widths, double least) {
    const TextStyle style{.size = table.size};
    return is_gap(row) ? row_height({row[0]}, {k_inner_width}, style)
                       : std::max(row_height(row, widths, style), least);
  }

  /// The least height of a row at which the table fills what is left of the sheet, within its bounds.
  double least_height(const PaperTable& table, const std::vector<double>& widths) {
    constexpr double k_step = 0.5;
    double least = table.least_row_height;
    const auto fits = [&](double height) {
      double total = 0;
      for (const std::vector<std::string>& row : table.rows) {
        total += row_height(table, row, widths, height);
      }
      return m_top + total <= k_bottom;
    };
    while (least + k_step <= table.most_row_height && fits(least + k_step)) {
      least += k_step;
    }
    return least;
  }

  void put(const PaperTable& table) {
    const std::vector<double> widths = widths_of(table);
    const TextStyle style{.size = table.size};
    make_room(25);
    table_head(table, widths);
    const double least = least_height(table, widths);
    for (const std::vector<std::string>& row : table.rows) {
      const double height = row_height(table, row, widths, least);
      if (m_top + height > k_bottom) {
        end_sheet();
        begin_sheet();
        table_head(table, widths);
      }
      if (is_gap(row)) {
        if (drawing()) {
          m_canvas.rectangle(k_left, m_top, k_inner_width, height, k_shade);
        }
        write_row({row[0]}, {k_inner_width}, style);
      } else {
        write_row(row, widths, style);
      }
      m_top += height;
      rule(m_top, k_line);
    }
    m_top += 3;
  }

  Canvas& m_canvas;
  const PaperPart& m_part;
  int m_sheets;  ///< of the part; 0 while counting
  int m_sheet = 0;
  double m_top = 0;
  double m_head = 0;  ///< where the blocks of this sheet begin
};

}  // namespace

std::string write_pdf(const Paper& paper) {
  Canvas canvas(paper.title, paper.created);
  for (const PaperPart& part : paper.parts) {
    const int sheets = PartLayout(canvas, part, 0).lay_out();
    PartLayout(canvas, part, sheets).lay_out();
  }
  return canvas.bytes();
}

}  // namespace gesprek::publish
