// Citizen numbers in the lists of other programs, wherever they stand.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "load/citizen_keys.hpp"
#include "load/csv.hpp"
#include "load/xml.hpp"

namespace gesprek {

/// Empties the cells that hold a citizen number, or may, in the columns for which `reads` says of what they
/// are, and names each column once ("dropped", at the start of the file: the place itself would be shown with
/// the number). Leave out the keys of people: these give way to others together (citizen_keys_among).
void drop_citizen_cells(const Sources& sources, Table& table,
                        const std::function<std::optional<CellsOf>(std::size_t)>& reads,
                        Diagnostics& diagnostics);

/// The same for the texts of elements, by their names.
void drop_citizen_texts(const Sources& sources, XmlElement& payload,
                        const std::function<bool(std::string_view)>& reads, Diagnostics& diagnostics);

}  // namespace gesprek
