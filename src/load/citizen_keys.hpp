// Keys of people that are citizen numbers, which the program must not have.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/import.hpp"

namespace gesprek {

/// Whether texts of one column are citizen numbers: nine digits, however written, that pass the eleven test.
/// One in eleven passes by chance, so one text proves nothing, however often it stands there: two do, when
/// most texts of nine digits pass. What this says of a table is refused wherever tables are read.
bool are_citizen_numbers(const std::vector<std::string_view>& texts);

/// Which keys that an import adds to those of the school are citizen numbers, or may be: all of nine digits
/// where the keys together are, so that no table is written that would be refused; and any that passes the
/// eleven test where the other keys are mostly not of nine digits. A key that the school has is none of them.
std::set<std::string> citizen_keys_among(const std::vector<std::string_view>& added,
                                         const std::vector<std::string_view>& standing);

/// For each cell of a column, whether it holds a citizen number, or may: a text with such a number in it, or
/// one that says so itself; a number alone as above. Among telephone numbers nine digits that a mobile number
/// has without its nought are that one.
enum class CellsOf { words, phones, names };
std::vector<bool> citizen_numbers_among(const std::vector<std::string_view>& texts, CellsOf what);

/// The keys that a file gives to people of one kind.
class CitizenKeys {
 public:
  explicit CitizenKeys(const std::vector<std::string_view>& keys);
  bool found() const { return m_found; }
  /// Whether this key is not to be kept.
  bool drops(std::string_view key) const;
  /// "dropped", at the start of the file: the place itself would be shown with the number.
  void report(Span place, Diagnostics& diagnostics) const;

 private:
  bool m_found;
};

/// A key for a guardian without one, from the name and the way to reach them (made_key).
std::string made_key_of(const Guardian& guardian);

/// Members of staff whose keys are citizen numbers are known by name instead.
void drop_citizen_keys_of_staff(ImportedRoster& roster, Diagnostics& diagnostics);
/// Guardians likewise, by name and the way to reach them. Before their households are proposed.
void drop_citizen_keys_of_guardians(ImportedRoster& roster, Diagnostics& diagnostics);

}  // namespace gesprek
