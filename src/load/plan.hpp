// plans/MOMENT.csv, reader and writer.
#pragma once

#include <string>
#include <string_view>

#include "load/tables.hpp"
#include "model/records.hpp"

namespace gesprek {

/// The plan of one moment, sorted by start, staff and id. A row whose talk id names another moment is an
/// error ("other-moment").
Plan load_plan(const Sources& sources, const TableSource& table, const MomentId& moment,
               Diagnostics& diagnostics);

/// A new table. The order of the talks is that of sort_plan.
std::string write_plan(const Plan& plan, const Dialect& dialect = {});

/// The plan in the dialect, columns and order of columns of the table that it replaces; unknown columns keep
/// their cells, by talk id. Bytes without a usable heading: as write_plan.
std::string rewrite_plan(std::string_view existing, const Plan& plan);

/// By start, staff and id.
void sort_plan(Plan& plan);

}  // namespace gesprek
