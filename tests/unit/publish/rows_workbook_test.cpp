#include "publish/rows_workbook.hpp"

#include <doctest/doctest.h>

#include "render/findings.hpp"
#include "render/invitation.hpp"

using namespace gesprek;
using namespace gesprek::publish;

TEST_CASE(
    "a table for people: headings, statuses and news in words, days typed, columns as wide as their texts") {
  const std::vector<std::vector<std::string>> rows{{"household", "due", "status", "news", "message"},
                                                   {"H1", "2027-02-09", "overdue", "new changed", "met"},
                                                   {"H2", "", "met", "", std::string(100, 'a')}};
  const Sheet sheet = rows_workbook("Blad", rows, Day{}, Lang::nl).sheets.at(0);
  std::string headings;
  for (const SheetColumn& column : sheet.columns) {
    headings += column.heading + ' ';
  }
  CHECK(headings == "gezin uiterlijk stand wat is er nieuw melding ");
  CHECK(sheet.columns[0].width < 12);
  CHECK(sheet.columns[4].width == 60);
  CHECK(std::get<std::string>(sheet.rows[0][0]) == "H1");
  CHECK(std::holds_alternative<Day>(sheet.rows[0][1]));
  CHECK(std::get<std::string>(sheet.rows[0][2]) == "over tijd");
  CHECK(std::get<std::string>(sheet.rows[0][3]) == "nieuw, veranderd");
  CHECK(std::get<std::string>(sheet.rows[0][4]) == "met");  // a text, not a word of the program
}

TEST_CASE("every heading of the tables has words in Dutch") {
  const Policy policy;
  const School school;
  const Roster roster;
  const Sources sources;
  const render::FindingsInput findings{{}, {}, {}, {}, {}, false, policy, roster, sources};
  for (const auto& rows :
       {render::findings_rows(Lang::en, findings), render::letter_rows({}, {policy, school, roster})}) {
    const Sheet sheet = rows_workbook("Blad", rows, Day{}, Lang::nl).sheets.at(0);
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
      const std::string& key = rows.front()[column];
      CHECK_MESSAGE((sheet.columns[column].heading != key || key == "moment" || key == "status"), key);
    }
  }
}
