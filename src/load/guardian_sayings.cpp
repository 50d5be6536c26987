#include "load/guardian_sayings.hpp"

#include "base/telephone.hpp"
#include "base/text.hpp"
#include "load/guardian_known.hpp"
#include "load/import_text.hpp"
#include "words/import.hpp"
#include "words/imported.hpp"

namespace gesprek::update {

namespace {

/// However an address or a number is written.
bool is_the_same(std::string_view column, const std::string& a, const std::string& b) {
  return a == b || (column == "email" && fold(a) == fold(b)) ||
         (column == "phone" && !phone_digits(a).empty() && phone_digits(a) == phone_digits(b));
}

}  // namespace

void Sayings::add(const Guardian& row) {
  const auto [place, is_new] = m_said.emplace(row.person, row);
  if (is_new) {
    return;
  }
  Guardian& said = place->second;
  if (full_name(said.name).empty()) {
    said.name = row.name;
    note_first("name", row);
  } else if (!full_name(row.name).empty() && !same_name(said, row)) {
    disagrees("name", said, row);
  }
  take("email", &Guardian::email, said, row);
  take("phone", &Guardian::phone, said, row);
  take("language", &Guardian::language, said, row);
  said.secret = said.secret || row.secret;
}

void Sayings::take(std::string_view column, std::string Guardian::*field, Guardian& said,
                   const Guardian& row) {
  if ((said.*field).empty()) {
    said.*field = row.*field;
    note_first(column, row);
  } else if (!(row.*field).empty() && !is_the_same(column, said.*field, row.*field)) {
    disagrees(column, said, row);
  }
}

/// Once for each guardian and column. It names keys and rows, never an address or a number.
void Sayings::disagrees(std::string_view column, const Guardian& said, const Guardian& row) {
  if (!m_disagree.emplace(row.person, column).second) {
    return;
  }
  const auto later = m_first.find({row.person, column});
  Diagnostic warning;
  warning.code = "guardian-disagrees";
  warning.severity = Severity::warning;
  warning.span = row.row;
  warning.message = {words::k_guardian_disagrees,
                     {{"guardian", row.person.text},
                      {"pupil", row.pupil.text},
                      {"column", &words::imported::field_words(column)}}};
  warning.notes = {
      {Message{words::k_guardian_disagrees_first}, later == m_first.end() ? said.row : later->second}};
  warning.help = Message{words::k_help_guardian_disagrees};
  m_diagnostics.add(std::move(warning));
}

}  // namespace gesprek::update
