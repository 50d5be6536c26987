// The tables of a OneRoster set, by the names that the standard gives their columns.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "load/import.hpp"

namespace gesprek::oneroster {

/// One row; a column that the file lacks reads as empty.
class Record {
 public:
  Record(const std::map<std::string, std::size_t, std::less<>>& columns, const Row& row)
      : m_columns(columns), m_row(row) {}

  std::string_view text(std::string_view column) const;
  Span span(std::string_view column) const;  ///< of the row where the file lacks the column
  Span span() const { return m_row.span; }
  /// In lower case: values of lists of words are read whatever their case.
  std::string word(std::string_view column) const;
  /// The keys of a list with commas between them.
  std::vector<std::string> list(std::string_view column) const;

 private:
  const std::map<std::string, std::size_t, std::less<>>& m_columns;
  const Row& m_row;
};

/// One file of the set. Rows that are to be deleted are kept apart; a key that stands twice is reported, and
/// the first row stands.
class FileTable {
 public:
  /// Reports "missing-column" for a required column and "status-in-bulk" where a bulk file has one.
  FileTable(const Sources& sources, const TableSource& source, const std::vector<std::string_view>& required,
            bool is_delta, Diagnostics& diagnostics);

  void each(const std::function<void(const Record&)>& read) const;
  void each_deleted(const std::function<void(const Record&)>& read) const;
  bool has(std::string_view column) const { return m_columns.find(column) != m_columns.end(); }
  /// The place of the heading, or of the file.
  Span heading(std::string_view column) const;

 private:
  void sort_rows(bool is_delta, Diagnostics& diagnostics);

  std::optional<Table> m_table;
  std::map<std::string, std::size_t, std::less<>> m_columns;
  std::vector<const Row*> m_rows;
  std::vector<const Row*> m_deleted;
};

/// The file of that name ("users"), or null.
const OneRosterFile* find_file(const std::vector<OneRosterFile>& files, std::string_view name);

/// What the manifest says: the files that hold changes only. Warnings: "no-manifest", "other-version",
/// "missing-file".
std::set<std::string> read_manifest(const Sources& sources, const std::vector<OneRosterFile>& files,
                                    Diagnostics& diagnostics);

}  // namespace gesprek::oneroster
