#include "publish/paper.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

#include "second_program.hpp"

using namespace gesprek;
using namespace gesprek::publish;

namespace {

Paper sheet(int rows) {
  PaperTable table;
  table.columns = {{"Tijd", 1}, {"Leerling", 4}};
  for (int row = 0; row < rows; ++row) {
    table.rows.push_back({"18:30", "Zoë Öztürk-Łukasz " + std::to_string(row)});
  }
  table.rows.push_back({"20:00 pauze"});
  PaperPart part;
  part.footer = "De Voorbeeldschool";
  part.blocks = {Heading{"Juf Sanne"}, Paragraph{"<b>&amp; =1+1"}, table,
                 WritingSpace{"Wat gaat goed?", "", 3}, WordWeb{"Zoë", {"Thuis", "School", "Vrienden"}, 80}};
  return {"Avond", *make_day(2027, 2, 9), {part}};
}

/// What an independent reader finds in the bytes.
std::string read_back(const std::string& bytes) {
  const std::string path = std::string(GESPREK_BINARY_DIR) + "/paper_test.pdf";
  std::ofstream(path, std::ios::binary) << bytes;
  return given::output_of("pdftotext -layout " + path + " -");
}

}  // namespace

TEST_CASE("the same paper gives the same bytes") {
  CHECK(write_pdf(sheet(10)) == write_pdf(sheet(10)));
}

TEST_CASE("an independent reader finds every text, and markup stays text") {
  const std::string text = read_back(write_pdf(sheet(3)));
  for (const char* expected :
       {"Juf Sanne", "Zoë Öztürk-Łukasz 2", "<b>&amp; =1+1", "20:00 pauze", "Wat gaat goed?", "Thuis"}) {
    CHECK_MESSAGE(text.find(expected) != std::string::npos, expected);
  }
}

TEST_CASE("a long table goes on with its headings on the next sheet, and loses no row") {
  const std::string text = read_back(write_pdf(sheet(120)));
  std::size_t headings = 0;
  for (std::size_t at = text.find("Leerling"); at != std::string::npos; at = text.find("Leerling", at + 1)) {
    ++headings;
  }
  CHECK(headings >= 3);
  for (int row = 0; row < 120; ++row) {
    CHECK(text.find("Łukasz " + std::to_string(row)) != std::string::npos);
  }
  CHECK(text.find("2/") != std::string::npos);
}

TEST_CASE("each sheet after the first bears whose it is") {
  Paper paper = sheet(120);
  paper.parts.front().continued = "Juf Sanne · dinsdag 9 februari 2027";
  const std::string text = read_back(write_pdf(paper));
  const auto sheets = std::count(text.begin(), text.end(), '\f');
  std::ptrdiff_t heads = 0;
  for (std::size_t at = text.find("Juf Sanne ·"); at != std::string::npos;
       at = text.find("Juf Sanne ·", at + 1)) {
    ++heads;
  }
  CHECK(sheets >= 3);
  CHECK(heads == sheets - 1);
}

TEST_CASE("rows grow to fill their sheet, and never make another one") {
  const auto sheet_of = [](int rows, double most) {
    PaperTable table;
    table.columns = {{"Tijd", 1}, {"Leerling", 4}};
    table.least_row_height = 13;
    table.most_row_height = most;
    for (int row = 0; row < rows; ++row) {
      table.rows.push_back({"rij" + std::to_string(row), "Zoë"});
    }
    return read_back(write_pdf({"Avond", *make_day(2027, 2, 9), {{{Heading{"Juf"}, table}, ""}}}));
  };
  const auto lines_to = [](const std::string& text, const std::string& row) {
    return std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find(row)), '\n');
  };
  const std::string low = sheet_of(6, 0);
  const std::string high = sheet_of(6, 40);
  CHECK(lines_to(high, "rij5") > lines_to(low, "rij5"));
  CHECK(high.find('\f') == high.size() - 1);   // one sheet
  CHECK(sheet_of(30, 40) == sheet_of(30, 0));  // which are two anyway
}

TEST_CASE("a text of ten thousand characters is broken, not lost") {
  Paper paper = sheet(1);
  paper.parts[0].blocks.push_back(Paragraph{std::string(10000, 'w') + " end"});
  CHECK(read_back(write_pdf(paper)).find("end") != std::string::npos);
}
