// What is said once of the rows of a list.
#pragma once

#include "diag/diagnostic.hpp"
#include "load/found.hpp"

namespace gesprek {

/// Cells that hold something else, or more, than what is kept of them.
struct RowRemarks {
  Found letters;  ///< for relations ("relation-letter")
  Found teacher_days;
  FoundLines more_than_teachers;
  FoundLines more_than_relations;
  FoundLines barred;  ///< guardians whom the list forbids to invite ("not-invited")

  void report(Diagnostics& diagnostics) const;
};

}  // namespace gesprek
