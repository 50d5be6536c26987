#include "publish/xlsx.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cctype>
#include <string_view>

namespace gesprek::publish {
namespace {

/// A file without a name that the library can write to by path.
class MemoryFile {
 public:
  MemoryFile() : m_descriptor(memfd_create("xlsx", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (m_descriptor >= 0) {
      close(m_descriptor);
    }
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  bool good() const { return m_descriptor >= 0; }
  std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

  std::optional<std::string> bytes() const {
    std::string all;
    char buffer[65536];
    for (off_t at = 0;;) {
      const ssize_t count = pread(m_descriptor, buffer, sizeof buffer, at);
      if (count < 0) {
        return std::nullopt;
      }
      if (count == 0) {
        return all;
      }
      all.append(buffer, static_cast<std::size_t>(count));
      at += count;
    }
  }

 private:
  int m_descriptor;
};

struct Formats {
  lxw_format* heading;
  lxw_format* text;
  lxw_format* number;
  lxw_format* day;
  lxw_format* clock;
};

Formats make_formats(lxw_workbook* book) {
  Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                  workbook_add_format(book), workbook_add_format(book)};
  format_set_bold(formats.heading);
  format_set_bottom(formats.heading, LXW_BORDER_THIN);
  format_set_text_wrap(formats.heading);
  for (lxw_format* format : {formats.heading, formats.text, formats.number, formats.day, formats.clock}) {
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  }
  format_set_text_wrap(formats.text);
  format_set_num_format(formats.text, "@");
  format_set_num_format(formats.day, "ddd d mmm yyyy");
  format_set_align(formats.day, LXW_ALIGN_LEFT);
  format_set_num_format(formats.clock, "hh:mm");
  return formats;
}

/// The format reads "_x0041_" in a text as a character code: write the underscore itself as one.
std::string literal(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const auto hex_digit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_' &&
        std::all_of(rest.begin() + 2, rest.begin() + 6, hex_digit)) {
      out += "_x005F";
    }
    out += text[i];
  }
  return out;
}

std::string sheet_name(std::string_view name) {
  std::string out;
  for (const char c : name) {
    out += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
  }
  std::size_t length = 0;
  std::size_t end = 0;
  while (end < out.size() && length < 31) {
    ++end;
    while (end < out.size() && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U) {
      ++end;
    }
    ++length;
  }
  return out.substr(0, end);
}

class SheetWriter {
 public:
  SheetWriter(lxw_worksheet* sheet, const Formats& formats) : m_sheet(sheet), m_formats(formats) {}

  bool write(const Sheet& sheet) {
    lxw_col_t column = 0;
    for (const SheetColumn& about : sheet.columns) {
      keep(worksheet_set_column(m_sheet, column, column, about.width, nullptr));
      keep(worksheet_write_string(m_sheet, 0, column, literal(about.heading).c_str(), m_formats.heading));
      ++column;
    }
    lxw_row_t line = 1;
    for (const std::vector<SheetCell>& row : sheet.rows) {
      column = 0;
      for (const SheetCell& cell : row) {
        put(line, column++, cell);
      }
      ++line;
    }
    lay_out(sheet);
    return m_good;
  }

 private:
  void keep(lxw_error error) { m_good = m_good && error == LXW_NO_ERROR; }

  void put(lxw_row_t row, lxw_col_t column, const SheetCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell); text != nullptr && !text->empty()) {
      keep(worksheet_write_string(m_sheet, row, column, literal(*text).c_str(), m_formats.text));
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
      keep(worksheet_write_number(m_sheet, row, column, static_cast<double>(*number), m_formats.number));
    } else if (const auto* day = std::get_if<Day>(&cell)) {
      const std::chrono::year_month_day date{*day};
      lxw_datetime when{static_cast<int>(date.year()),
                        static_cast<int>(static_cast<unsigned>(date.month())),
                        static_cast<int>(static_cast<unsigned>(date.day())),
                        0,
                        0,
                        0.0};
      keep(worksheet_write_datetime(m_sheet, row, column, &when, m_formats.day));
    } else if (const auto* clock = std::get_if<Clock>(&cell)) {
      constexpr double k_minutes_of_a_day = 24 * 60;
      keep(worksheet_write_number(m_sheet, row, column, clock->minute / k_minutes_of_a_day, m_formats.clock));
    }
  }

  void lay_out(const Sheet& sheet) {
    const auto last_column = static_cast<lxw_col_t>(std::max<std::size_t>(sheet.columns.size(), 1) - 1);
    worksheet_freeze_panes(m_sheet, 1, 0);
    keep(worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()), last_column));
    keep(worksheet_repeat_rows(m_sheet, 0, 0));
    constexpr std::uint8_t k_a4 = 9;
    worksheet_set_paper(m_sheet, k_a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    keep(worksheet_set_footer(m_sheet, "&L&A&R&P / &N"));
  }

  lxw_worksheet* m_sheet;
  const Formats& m_formats;
  bool m_good = true;
};

}  // namespace

std::optional<std::string> write_xlsx(const Workbook& workbook, const std::string& temporary_folder) {
  const MemoryFile file;
  if (!file.good()) {
    return std::nullopt;
  }
  std::string folder = temporary_folder;
  lxw_workbook_options options{};
  options.tmpdir = folder.empty() ? nullptr : folder.data();
  lxw_workbook* book = workbook_new_opt(file.path().c_str(), &options);
  if (book == nullptr) {
    return std::nullopt;
  }
  std::string title = workbook.title;
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.created = std::chrono::system_clock::to_time_t(workbook.created);
  bool good = workbook_set_properties(book, &properties) == LXW_NO_ERROR;
  const Formats formats = make_formats(book);
  for (const Sheet& sheet : workbook.sheets) {
    lxw_worksheet* page = workbook_add_worksheet(book, sheet_name(sheet.name).c_str());
    good = page != nullptr && SheetWriter(page, formats).write(sheet) && good;
  }
  good = workbook_close(book) == LXW_NO_ERROR && good;
  return good ? file.bytes() : std::nullopt;
}

}  // namespace gesprek::publish
