// Classes and grades as schools write them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/ids.hpp"

namespace gesprek {

/// "3 4", "3/4", "3,4", "5-8" (a range): sorted, each once, 1 … 8; at least one.
std::optional<std::vector<int>> parse_grades(std::string_view text);

/// A class as the program writes it. "Groep 3/4", "gr. 3-4" and "3/4" are one class; so are "5a" and "5A". A
/// name that shows no grade keeps its text ("Kabouters").
struct ClassName {
  ClassId id;
  std::vector<int> grades;  ///< that the name shows; empty: none
  bool was_date = false;    ///< a spreadsheet had made a date of it: "3-apr", "3-4-2027"
};
ClassName parse_class_name(std::string_view text);

/// Whether a text of a list ("Groep 1/2", "5a", "groep Kabouters") can be the class; a grade alone ("Groep
/// 5") is any class of who is in that grade.
bool may_be_class(std::string_view text, const ClassId& id, int grade);

}  // namespace gesprek
