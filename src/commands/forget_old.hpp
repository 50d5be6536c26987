// What is past its date on a day, and whether the dates by which that is reckoned can be right.
#pragma once

#include "commands/folder.hpp"
#include "commands/forget_tables.hpp"
#include "model/retention.hpp"

namespace gesprek::commands {

/// The school year after which things are kept so long. That of gesprek.toml, unless something happened in
/// the folder in a later one: a year that nobody brought up to date must not erase a school.
struct YearInUse {
  Day end;                                    ///< 31 July
  std::optional<std::pair<Day, Span>> later;  ///< what happened after the year of gesprek.toml, and where
};
YearInUse year_in_use(const LoadedSchool& loaded, Day as_of);

/// Whether even the people are past their date; a thing is kept until and with its last day.
bool is_everybody_past(const YearInUse& year, const Retention& kept, Day as_of);

/// Takes away what is past its date on this day; nothing that happened after it counts.
void erase_old(ForgetTables& tables, const YearInUse& year, const Retention& kept, Day as_of);

}  // namespace gesprek::commands
