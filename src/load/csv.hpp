// Tables as Dutch Excel saves them, read with the place of every cell and written back in the dialect that
// they have.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek {

/// How a table is written, kept when it is appended to or rewritten. A new table: ';', CRLF, UTF-8 with a
/// byte-order mark.
struct Dialect {
  char separator = ';';
  bool crlf = true;
  bool bom = true;
  bool windows_1252 = false;
  enum class Guess { none, code_page_850, mac_roman, mixed };
  Guess guess = Guess::none;  ///< how it was read, against the odds; it is written back as UTF-8
  bool rewritten = false;     ///< nothing can be put behind its bytes: all of them are written anew
};

struct Cell {
  std::string text;  ///< trimmed, formula guard (leading ') removed, UTF-8
  Span span;
};

struct Row {
  std::vector<Cell> cells;  ///< as many as the header has
  Span span;
  std::size_t surplus = 0;  ///< empty cells that stood behind them
};

struct Table {
  Dialect dialect;
  std::vector<Cell> header;  ///< as written
  std::vector<Row> rows;     ///< empty lines left out
};

/// Bytes of a file as UTF-8 text without mark, and the dialect that shows from them: UTF-16 with its mark,
/// UTF-8, else code page 850 when that alone makes words, else Windows-1252. Lines that end in CR alone end
/// in LF here; a first line "sep=;" counts as an empty one. Give the text to Sources and the dialect to
/// parse_csv.
struct DecodedText {
  std::string text;
  Dialect dialect;
};
DecodedText decode_table(std::string_view bytes);
/// The same of bytes that nobody needs any more: most stay where they are.
DecodedText decode_in_place(std::string bytes);

/// RFC 4180 with the dialect's separator; separators, line breaks and doubled quotes in quotes. Ragged rows
/// ("ragged-row"), unterminated quotes ("unterminated-quote"), unclean text, more than 2^20 rows or 64 MiB
/// are reported with their place.
std::optional<Table> parse_csv(const Sources& sources, SourceId source, const Dialect& dialect,
                               Diagnostics& diagnostics);

/// The known columns of a table: the name that we write, and other headings that are accepted (folded,
/// without blanks and marks).
struct Column {
  std::string_view name;
  std::vector<std::string_view> aliases;
  bool required = false;
};

/// Finds each known column in a header (Dutch or English heading, any order). Doubled or missing required
/// ones are reported, a column of citizen numbers (bsn, pgn, sofinummer, onderwijsnummer … or nine-digit
/// cells that pass the eleven test) is refused, or dropped and named ("dropped") from what is only read;
/// unknown columns are left alone.
enum class CitizenNumbers { refused, dropped };
struct ColumnMap {
  std::vector<std::optional<std::size_t>> index;  ///< parallel to the known columns
  std::vector<std::size_t> unknown;               ///< header positions that nobody knows
};
std::optional<ColumnMap> map_columns(const Table& table, const std::vector<Column>& known,
                                     Diagnostics& diagnostics,
                                     CitizenNumbers numbers = CitizenNumbers::refused);

/// A heading as it is compared: lower case, and only its letters and digits ("E-mail adres" is "emailadres").
std::string heading_key(std::string_view heading);
/// True for a column of citizen numbers, by its heading or by what stands in it.
bool is_citizen_number(const Table& table, std::size_t column);

/// One cell for writing: quoted where needed; a text that a spreadsheet could take for a formula gets a
/// leading '.
std::string csv_cell(std::string_view text, char separator);
/// Header and rows as bytes in the dialect. Text that Windows-1252 cannot hold makes the result UTF-8 with a
/// mark.
std::string write_csv(const std::vector<std::vector<std::string>>& rows, const Dialect& dialect);

}  // namespace gesprek
