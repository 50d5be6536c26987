// The cells of one row of a list for one person.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "load/csv.hpp"
#include "load/import_headings.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// The pupil of the row, or one of the guardians. Faulty cells are left out with a warning.
class PersonCells {
 public:
  PersonCells(const Row& row, const ImportColumns& columns, bool of_guardian, int number,
              Diagnostics& diagnostics)
      : m_row(row),
        m_columns(columns),
        m_of_guardian(of_guardian),
        m_number(number),
        m_diagnostics(diagnostics) {}

  std::string text(std::string_view field) const;
  Span span(std::string_view field) const;  ///< of the row where the list has no such column
  std::string key(std::string_view field) const;
  std::optional<Day> day(std::string_view field) const;
  std::string email(bool is_only_one) const;  ///< whether the row is about this guardian alone
  std::string language() const;               ///< a code of two letters
  YesNoUnknown answer(std::string_view field) const;
  /// Whatever is not clearly no: an address that is shown cannot be taken back.
  bool is_secret() const;
  PersonName name() const;  ///< in parts, or from one column with the whole name
  /// Has died, or there must be no contact; whatever is not clearly no: a letter cannot be taken back.
  bool is_barred() const;
  Guardian::Invited invited() const;
  std::string relation() const;  ///< as the cell says, else as the headings do: "E-mail moeder"
  /// As it is compared: small letters, without blanks. The address of the row where the list has no column
  /// for that of this guardian.
  Home home() const;
  /// True when the row says who this is: by a name, a key or a way to reach them.
  bool is_somebody() const;

 private:
  bool is_mine(std::size_t column) const;
  const Cell* cell(std::string_view field) const;
  const Cell* cell_of_row(std::string_view field) const;

  const Row& m_row;
  const ImportColumns& m_columns;
  bool m_of_guardian;
  int m_number;
  Diagnostics& m_diagnostics;
};

}  // namespace gesprek
