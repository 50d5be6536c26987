// Cells with telephone numbers, in which people also write other things.
#pragma once

#include <string>
#include <string_view>

#include "diag/diagnostic.hpp"
#include "load/found.hpp"

namespace gesprek {

/// What a cell says: the first number in it that can be dialled, as it is written ("06-1234 5678"), with the
/// nought or the plus that a spreadsheet took. Empty where none is.
struct PhoneCell {
  std::string number;
  bool has_more = false;  ///< something beside it: another number, words
};
PhoneCell read_phone(std::string_view text);

/// The cells of one file that held something else, said once each ("no-phone", "more-phones"). What they hold
/// is never repeated: it may be anything.
class PhoneCells {
 public:
  /// The number of this cell.
  std::string take(std::string_view text, Span place);
  void report(Diagnostics& diagnostics) const;

 private:
  Found m_none;
  Found m_more;
};

}  // namespace gesprek
