// Columns that hold names where their headings can mean numbers.
#pragma once

#include <string_view>

#include "load/import_headings.hpp"

namespace gesprek {

/// Letters, and no digit: "Jan de Boer", "Zoe", and not "P71" or "JB".
bool looks_like_name(std::string_view text);

/// "Leerling" is the number of the pupil, or the whole name where another column has the number, and where
/// the list has no other name and the cells hold names.
void settle_pupil_name(ImportColumns& columns, const Table& table, const ImportMapping& mapping);

/// "Ouder" likewise; or the relation ("moeder"). A name is nobody's key.
void settle_guardian_name(ImportColumns& columns, const Table& table, const ImportMapping& mapping);

}  // namespace gesprek
