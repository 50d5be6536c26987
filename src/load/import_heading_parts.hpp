// Headings that are put together of words about one thing.
#pragma once

#include <string_view>

namespace gesprek {

/// The field of a guardian of which a heading (in small letters, without blanks) says nothing else:
/// "telefoonmobielprive" is "phone", "heeftgezag" is "custody". Empty when a word is of no use for that.
std::string_view field_of_parts(std::string_view heading_key);

}  // namespace gesprek
