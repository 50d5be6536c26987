// Keys of people that are citizen numbers, which the program must not have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/import.hpp"

namespace gesprek {

/// Whether texts of one column are citizen numbers: nine digits that pass the eleven test. One in eleven
/// passes by chance, so one text proves nothing: two do, when most texts of nine digits pass.
bool are_citizen_numbers(const std::vector<std::string_view>& texts);

/// The keys that a file gives to people of one kind.
class CitizenKeys {
 public:
  explicit CitizenKeys(const std::vector<std::string_view>& keys) : m_found(are_citizen_numbers(keys)) {}
  bool found() const { return m_found; }
  /// Whether this key is not to be kept.
  bool drops(std::string_view key) const;
  /// "dropped", at the start of the file: the place itself would be shown with the number.
  void report(Span place, Diagnostics& diagnostics) const;

 private:
  bool m_found;
};

/// Members of staff whose keys are citizen numbers are known by name instead.
void drop_citizen_keys_of_staff(ImportedRoster& roster, Diagnostics& diagnostics);
/// Guardians likewise, by name and the way to reach them. Before their households are proposed.
void drop_citizen_keys_of_guardians(ImportedRoster& roster, Diagnostics& diagnostics);

}  // namespace gesprek
