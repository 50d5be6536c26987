// What kind of file somebody gave, by its content: a name says little.
#pragma once

#include <string>
#include <string_view>

#include "words/phrase.hpp"

namespace gesprek {

enum class FileKind {
  text,  ///< nothing else is known of it: a list, perhaps
  edexml,
  oneroster,  ///< a zip archive of it
  workbook,   ///< .xlsx
  old_workbook,
  open_document,
  spreadsheet_xml,  ///< a spreadsheet, or a web page, saved under the name of one
  xml,
  zip,
  pdf,
  calendar,
};
FileKind file_kind(std::string_view bytes);

/// What it is, and what to do with it where a list is wanted that `command` reads ("import csv"); no message
/// for text.
struct FileKindWords {
  Message is;
  Message help;
};
FileKindWords words_for(FileKind kind, const std::string& command);

}  // namespace gesprek
