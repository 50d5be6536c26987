// Replies of families to invite --ask-wishes: rows of requests.csv, of which many are left open.
#pragma once

#include "load/tables.hpp"

namespace gesprek {

/// One row of replies to --ask-wishes: a request, and its cells as they were written.
struct Reply {
  Request request;
  std::vector<std::string> cells;  ///< parallel to request_columns()
};
/// True when the heading is that of requests.csv: it has asked, kind, household and date.
bool is_request_table(const Sources& sources, const TableSource& table);
/// The filled rows of replies to --ask-wishes, and the households of the rows that were left open.
struct Replies {
  std::vector<Reply> filled;
  std::vector<HouseholdId> open;
};
/// As load_requests, but a row without a kind is a time about which the family said nothing: it is kept
/// apart, not refused.
Replies load_replies(const Sources& sources, const TableSource& table, Diagnostics& diagnostics);
/// True when both ask the same, whenever they were asked.
bool same_request(const Request& a, const Request& b);

}  // namespace gesprek
