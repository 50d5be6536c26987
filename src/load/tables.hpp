// The tables of a school that are read and not written back by the daily commands: people, classes, requests,
// topics. Each reader gives every row that is whole, and reports every problem of the others with its place.
// Columns: docs/reference/files.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/csv.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// A table's text in Sources, with the dialect that its bytes showed.
struct TableSource {
  SourceId id = 0;
  Dialect dialect;
};

/// Adds the bytes of a file as a source under the name that the user knows.
TableSource add_table(Sources& sources, std::string name, std::string_view bytes);
/// The same of bytes that nobody needs any more.
TableSource add_taken_table(Sources& sources, std::string name, std::string bytes);

/// The columns of each table, in their order.
const std::vector<Column>& pupil_columns();
const std::vector<Column>& guardian_columns();
const std::vector<Column>& staff_columns();
const std::vector<Column>& class_columns();
const std::vector<Column>& request_columns();
const std::vector<Column>& topic_columns();
const std::vector<Column>& log_columns();
const std::vector<Column>& plan_columns();
/// The columns of a table by its name in [files]; none for what is no table.
const std::vector<Column>& columns_of(std::string_view table);

std::vector<Pupil> load_pupils(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);
std::vector<Guardian> load_guardians(const Sources& sources, const TableSource& table,
                                     Diagnostics& diagnostics);
std::vector<Staff> load_staff(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);
std::vector<SchoolClass> load_classes(const Sources& sources, const TableSource& table,
                                      Diagnostics& diagnostics);
/// "wish", "wens", "x" …: the kind of a row of requests.csv, in either language.
std::optional<Request::Kind> parse_request_kind(std::string_view text);
std::vector<Request> load_requests(const Sources& sources, const TableSource& table,
                                   Diagnostics& diagnostics);
std::vector<Topic> load_topics(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);

}  // namespace gesprek
