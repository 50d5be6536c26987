// Small makers of reasons.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek::owed {

/// A fact with the policy line that makes it count.
inline Reason because(Message fact, const Basis& basis) {
  return {std::move(fact), basis.clause, basis.span};
}

/// A fact with the clause that makes it count and the row of a table that states it.
inline Reason because(Message fact, const Basis& basis, const Span& row) {
  return {std::move(fact), basis.clause, row.known() ? row : basis.span};
}

/// The first basis that names a clause.
inline const Basis& first_known(const Basis& own, const Basis& general) {
  return own.clause.empty() ? general : own;
}

/// "4 weken": a length in words, whatever its sign.
Message length_in_words(const Length& length);

/// A school holiday as an argument of a message; a national day or a day of the school's own goes by its
/// name.
ArgValue holiday_in_words(std::string_view name);

/// "1-4, 6": grades in digits.
std::string grades_in_digits(const std::vector<int>& grades);

/// A message as an argument of another.
inline ArgValue nested(Message message) {
  return std::vector<Message>{std::move(message)};
}

}  // namespace gesprek::owed
