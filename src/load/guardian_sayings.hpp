// What a list says of its guardians, row by row.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "diag/diagnostic.hpp"
#include "model/roster.hpp"

namespace gesprek::update {

/// What a list says of a person in any of the rows about their children: name, ways to reach them, language.
/// Warnings "guardian-disagrees".
class Sayings {
 public:
  explicit Sayings(Diagnostics& diagnostics) : m_diagnostics(diagnostics) {}

  void add(const Guardian& row);
  const Guardian& of(const PersonId& person) const { return m_said.at(person); }

 private:
  void take(std::string_view column, std::string Guardian::*field, Guardian& said, const Guardian& row);
  void note_first(std::string_view column, const Guardian& row) { m_first[{row.person, column}] = row.row; }
  void disagrees(std::string_view column, const Guardian& said, const Guardian& row);

  std::map<PersonId, Guardian> m_said;
  std::map<std::pair<PersonId, std::string_view>, Span> m_first;  ///< a cell that the first row left empty
  std::set<std::pair<PersonId, std::string_view>> m_disagree;
  Diagnostics& m_diagnostics;
};

}  // namespace gesprek::update
