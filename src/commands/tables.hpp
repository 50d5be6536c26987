// The tables of a school: their names in [files], where they stand by default, and their headings
// (docs/reference/files.md).
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "model/school.hpp"

namespace gesprek::commands {

struct TableFile {
  std::string_view name;  ///< key in [files]
  std::string_view path;  ///< default
  std::string_view heading;
  bool required = false;  ///< no school without it
};

inline constexpr std::array<TableFile, 7> k_tables{{
    {"pupils", "pupils.csv",
     "pupil;given;prefix;family;born;class;grade;first_day;last_day;arrived;left;support;new_teacher;class_"
     "since",
     true},
    {"guardians", "guardians.csv",
     "pupil;guardian;household;given;prefix;family;relation;custody;invite;email;phone;language;secret",
     true},
    {"staff", "staff.csv", "staff;given;prefix;family;role;email;days;from;until", true},
    {"classes", "classes.csv", "class;grades;division;staff;room;hours", true},
    {"requests", "requests.csv", "asked;kind;moment;pupil;household;person;date;from;until;minutes;value"},
    {"topics", "topics.csv", "talk;guardian;received;text"},
    {"log", "log.csv", "at;event;moment;pupil;talk;date;by;value"},
}};

/// A log grows for years; other tables keep to the store's own limit.
inline constexpr std::size_t k_largest_log = std::size_t{1} << 30U;

inline constexpr std::string_view k_school_file = "gesprek.toml";

/// Where a table stands: as [files] says, else its default. "plans" is the folder of the plans.
std::string table_path(const School& school, std::string_view name);

/// Where the damaged last line of a table is set aside.
inline std::string damaged_path(const std::string& table) {
  return table + ".damaged";
}

/// plans/MOMENT.csv.
std::string plan_path(const School& school, const MomentId& moment);

}  // namespace gesprek::commands
