#include "publish/xlsx.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "second_program.hpp"

using namespace gesprek;
using namespace gesprek::publish;

namespace {

Workbook plan() {
  Sheet sheet;
  sheet.name = "Plan: [a]/b?";
  sheet.columns = {{"Dag", 18}, {"Tijd", 8}, {"Naam", 30}, {"Minuten", 9}};
  sheet.rows = {{*make_day(2027, 2, 9), Clock{18 * 60 + 30}, std::string("=1+1"), std::int64_t{10}},
                {std::monostate{}, Clock{0}, std::string("_x0041_ Zoë"), std::int64_t{15}}};
  return {"Plan", *make_day(2027, 1, 11), {sheet}};
}

/// Every cell of the first sheet as "type:value", by an independent reader.
std::string read_back(const std::string& bytes) {
  const std::string path = std::string(GESPREK_BINARY_DIR) + "/xlsx_test.xlsx";
  std::ofstream(path, std::ios::binary) << bytes;
  const std::string script =
      "import openpyxl,sys;s=openpyxl.load_workbook(sys.argv[1]).active;"
      "print(s.title,s.freeze_panes,s.auto_filter.ref);"
      "[print(c.data_type+':'+str(c.value)) for r in s.rows for c in r]";
  return given::output_of("/usr/bin/python3 -c \"" + script + "\" " + path);
}

}  // namespace

TEST_CASE("an independent reader finds typed cells, and no formula comes from data") {
  const auto bytes = write_xlsx(plan(), "");
  REQUIRE(bytes.has_value());
  const std::string text = read_back(*bytes);
  for (const char* expected :
       {"A2", "A1:D3", "d:2027-02-09 00:00:00", "d:18:30:00", "s:=1+1", "s:_x0041_ Zoë", "n:10"}) {
    CHECK_MESSAGE(text.find(expected) != std::string::npos, expected);
  }
  CHECK(text.find("f:") == std::string::npos);
}

TEST_CASE("the same workbook gives the same bytes") {
  CHECK(write_xlsx(plan(), "") == write_xlsx(plan(), ""));
}

TEST_CASE("a text that is too long for a cell is refused") {
  Workbook workbook = plan();
  workbook.sheets[0].rows[0][2] = std::string(40000, 'a');
  CHECK_FALSE(write_xlsx(workbook, "").has_value());
}
