// Pages to print: sheets, lists and forms as PDF on A4, drawn by pango and cairo. Text is always plain text,
// never markup.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"

namespace gesprek::publish {

struct Heading {
  std::string text;
  int level = 1;  ///< 1: of the page, 2: of a part
};

struct Paragraph {
  std::string text;
  bool small_print = false;
};

/// A table that flows over pages; its headings are repeated on each.
struct PaperTable {
  struct Column {
    std::string heading;
    double share = 1;  ///< of the width, relative to the others
  };
  std::vector<Column> columns;
  std::vector<std::vector<std::string>>
      rows;                     ///< a row of one cell (a break, a free slot) goes across, shaded
  double least_row_height = 0;  ///< in millimetres: room to write
  double most_row_height = 0;   ///< likewise: rows grow so far to fill the sheet where all of them fit on it
  double size = 9;              ///< of the letters, in points: larger for what hangs on a wall
};

/// A question with empty lines below it.
struct WritingSpace {
  std::string question;
  std::string hint;
  int lines = 3;
};

/// Words round a child's name, to be filled in (B08).
struct WordWeb {
  std::string centre;
  std::vector<std::string> spokes;
  double height = 110;  ///< millimetres
};

struct Gap {
  double height = 4;  ///< millimetres
};

using PaperBlock = std::variant<Heading, Paragraph, PaperTable, WritingSpace, WordWeb, Gap>;

/// Blocks that start on a new sheet; what does not fit goes on the next.
struct PaperPart {
  std::vector<PaperBlock> blocks;
  std::string footer{};     ///< left below on each of its sheets
  std::string continued{};  ///< at the head of each sheet after its first: whose it is
};

struct Paper {
  std::string title;
  Day created;  ///< the as-of date, so that the same files give the same bytes
  std::vector<PaperPart> parts;
};

/// The bytes of the PDF. A part that does not fill a sheet leaves the rest empty; sheets of one part are
/// numbered "2/3".
std::string write_pdf(const Paper& paper);

}  // namespace gesprek::publish
