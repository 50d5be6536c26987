// Whether two layers say the same of one rule, in whatever words: "september" and "September", "10 minuten"
// and "10 minutes".
#pragma once

#include <string_view>

#include "load/node.hpp"

namespace gesprek::policy_reader {

/// True when both values, of a rule or of a part of one, read as the same; the path is that of its keys.
bool means_the_same(std::string_view path, const Node& one, const Node& other);

}  // namespace gesprek::policy_reader
