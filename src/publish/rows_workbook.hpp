// A table as a spreadsheet, for people.
#pragma once

#include <string>
#include <vector>

#include "publish/xlsx.hpp"
#include "words/phrase.hpp"

namespace gesprek::publish {

/// Rows with a heading of keys as a workbook of one sheet, with headings in words, and so the words of the
/// program in its cells; texts that are dates (2027-02-09) become dates. Every row is as long as the heading.
Workbook rows_workbook(const std::string& title, const std::vector<std::vector<std::string>>& rows, Day as_of,
                       Lang lang);

}  // namespace gesprek::publish
