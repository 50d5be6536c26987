#include "load/file_kind.hpp"

#include "base/text.hpp"
#include "load/zip.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_head = 4096;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Names of members stand in an archive as they are.
FileKind kind_of_zip(std::string_view bytes) {
  if (contains(bytes, "xl/workbook")) {
    return FileKind::workbook;
  }
  if (contains(bytes.substr(0, k_head), "opendocument.spreadsheet")) {
    return FileKind::open_document;
  }
  return contains(bytes, "users.csv") ? FileKind::oneroster : FileKind::zip;
}

FileKind kind_of_markup(std::string_view head) {
  if (contains(head, "<EDEX") || contains(head, "leerlinggegevens")) {
    return FileKind::edexml;
  }
  const std::string folded = fold(head);
  const bool is_sheet = contains(folded, "<html") || contains(folded, "<table") ||
                        contains(folded, "office:spreadsheet") || contains(folded, "<!doctype html");
  return is_sheet ? FileKind::spreadsheet_xml : FileKind::xml;
}

}  // namespace

FileKind file_kind(std::string_view bytes) {
  constexpr std::string_view k_mark = "\xEF\xBB\xBF";
  constexpr std::string_view k_old_office = "\xD0\xCF\x11\xE0";
  if (looks_like_zip(bytes)) {
    return kind_of_zip(bytes);
  }
  if (bytes.starts_with(k_old_office)) {
    return FileKind::old_workbook;
  }
  if (bytes.starts_with("%PDF")) {
    return FileKind::pdf;
  }
  const std::string_view text = trim(bytes.starts_with(k_mark) ? bytes.substr(k_mark.size()) : bytes);
  if (text.starts_with("BEGIN:VCALENDAR")) {
    return FileKind::calendar;
  }
  return text.starts_with('<') ? kind_of_markup(text.substr(0, k_head)) : FileKind::text;
}

FileKindWords words_for(FileKind kind, const std::string& command) {
  const Message save_as_csv(words::k_help_save_as_csv, {{"command", command}});
  const bool of_people = command == "import csv";
  const Message not_a_list = of_people ? Message(words::k_help_not_a_list)
                                       : Message(words::k_help_export_as_csv, {{"command", command}});
  switch (kind) {
    case FileKind::text:
      return {};
    case FileKind::edexml:
      return {Message(words::k_is_edexml), Message(words::k_help_is_edexml)};
    case FileKind::oneroster:
      return {Message(words::k_is_oneroster), Message(words::k_help_is_oneroster)};
    case FileKind::workbook:
      return {Message(words::k_is_workbook), save_as_csv};
    case FileKind::old_workbook:
      return {Message(words::k_is_old_workbook), save_as_csv};
    case FileKind::open_document:
      return {Message(words::k_is_open_document), save_as_csv};
    case FileKind::spreadsheet_xml:
      return {Message(words::k_is_spreadsheet_xml), save_as_csv};
    case FileKind::xml:
      return {Message(words::k_is_xml), not_a_list};
    case FileKind::zip:
      return {Message(words::k_is_zip), Message(words::k_help_is_zip)};
    case FileKind::pdf:
      return {Message(words::k_is_pdf), not_a_list};
    case FileKind::calendar:
      return {Message(words::k_is_calendar), Message(words::k_help_is_calendar)};
  }
  return {};
}

}  // namespace gesprek
