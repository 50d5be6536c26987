// Which one line of a broken text was moved: the one with which the text could be read, had it a dash more or
// less, or stood deeper or less deep.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace gesprek {

/// The first of the lines (each by a place in it) with which one slip of that kind is undone and the whole
/// text can be read; as the place of its first character. Nothing where there is none.
std::optional<std::size_t> line_to_repair(std::string_view text, const std::vector<std::size_t>& suspects);

}  // namespace gesprek
