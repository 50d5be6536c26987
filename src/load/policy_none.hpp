// Rules that a layer, or a talk over `every_talk`, does without: `form: none`.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/node.hpp"

namespace gesprek::policy_reader {

/// Takes the rules that are `none` out of a policy whose layers and defaults are merged, so that the reader
/// finds nothing there. Another word for it (no, geen, an empty list) is reported with this one. Where each
/// was said to be none, with its path.
std::vector<Located<std::string>> take_out_none(Node& policy, Diagnostics& diagnostics);

/// The same of what a case expects of one talk, of the rules that can be looked for.
std::vector<Located<std::string>> take_out_expected_none(Node& talk, Diagnostics& diagnostics);

}  // namespace gesprek::policy_reader
