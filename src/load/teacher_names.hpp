// Teachers as people name them in a cell of a list.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/roster.hpp"

namespace gesprek {

struct NamedTeachers {
  std::vector<std::string> names;
  bool has_days = false;  ///< days stood beside a name, which nobody reads
};

/// "juf Anna (ma-wo) / meester Bob (do-vr)", "Anna Kok, Bob de Wit", "Anna & Bob": each name. "Kok, Anna" is
/// one, and "onbekend" and "vacature" are nobody.
NamedTeachers teachers_in(std::string_view cell);

/// Who can be meant by a name: all with this whole name, also behind a title or turned round; else all with
/// these initials and this family name; else all with this given name, or this family name with its prefix
/// or without. Capitals do not count.
std::vector<const Staff*> staff_called(const std::vector<Staff>& staff, std::string_view name);

}  // namespace gesprek
