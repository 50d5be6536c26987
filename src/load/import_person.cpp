#include "load/import_person.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"
#include "load/name_remarks.hpp"
#include "load/relation_words.hpp"
#include "load/table_cells.hpp"
#include "load/table_values.hpp"
#include "words/tables.hpp"

namespace gesprek {

namespace {

/// "idem": that of the first guardian.
bool says_same_home(std::string_view text) {
  static constexpr std::array<std::string_view, 10> k_words{
      "idem",           "id",   "zelfde",      "zelfdeadres", "hetzelfde",
      "hetzelfdeadres", "same", "sameaddress", "ditto",       "zieouder1"};
  return std::ranges::find(k_words, heading_key(text)) != k_words.end();
}

/// "Kerkstr. 12" as "kerkstraat 12".
std::string in_full(std::string_view street) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> k_ends{
      {{"str", "straat"}, {"ln", "laan"}, {"pln", "plein"}}};
  std::string text = fold(street);
  std::ranges::replace(text, '.', ' ');
  text += ' ';
  for (const auto& [end, whole] : k_ends) {
    const std::string with_blank = std::string(end) + " ";
    for (std::size_t at = text.find(with_blank); at != std::string::npos;
         at = text.find(with_blank, at + whole.size())) {
      text.replace(at, end.size(), whole);
    }
  }
  return text;
}

}  // namespace

bool PersonCells::is_mine(std::size_t column) const {
  const auto& field = m_columns.fields[column];
  return field && field->of_guardian == m_of_guardian && field->number == m_number;
}

const Cell* PersonCells::cell(std::string_view field) const {
  for (std::size_t i = 0; i < m_columns.fields.size(); ++i) {
    if (is_mine(i) && m_columns.fields[i]->name == field) {
      return &m_row.cells[i];
    }
  }
  return nullptr;
}

const Cell* PersonCells::cell_of_row(std::string_view field) const {
  for (std::size_t i = 0; i < m_columns.fields.size(); ++i) {
    const auto& each = m_columns.fields[i];
    if (each && !each->of_guardian && each->name == field) {
      return &m_row.cells[i];
    }
  }
  return nullptr;
}

bool PersonCells::is_somebody() const {
  static constexpr std::array<std::string_view, 6> k_fields{"given",    "family", "name",
                                                            "guardian", "email",  "phone"};
  return std::ranges::any_of(k_fields, [&](std::string_view field) {
    const Cell* found = cell(field);
    return found != nullptr && !found->text.empty();
  });
}

std::string PersonCells::text(std::string_view field) const {
  const Cell* found = cell(field);
  return found != nullptr ? import_text(found->text, found->span, m_diagnostics) : std::string();
}

Span PersonCells::span(std::string_view field) const {
  const Cell* found = cell(field);
  return found != nullptr ? found->span : m_row.span;
}

std::string PersonCells::key(std::string_view field) const {
  return import_key(text(field), span(field), m_diagnostics);
}

std::optional<Day> PersonCells::day(std::string_view field) const {
  return import_day(text(field), span(field), m_diagnostics);
}

std::string PersonCells::email(bool is_only_one) const {
  const Cell* found = cell("email");
  return found != nullptr ? import_emails(found->text, is_only_one, found->span, m_diagnostics)
                          : std::string();
}

std::string PersonCells::language() const {
  const std::string written = text("language");
  const auto language = parse_language(written);
  if (!language) {
    m_diagnostics.warning("unknown-language", span("language"),
                          Message{words::k_cell_no_language, {{"text", quoted(written)}}},
                          Message{words::k_help_cell_language});
  }
  return language.value_or("");
}

YesNoUnknown PersonCells::answer(std::string_view field) const {
  const std::string written = text(field);
  const auto answer = parse_yes_no_unknown(written);
  if (!answer) {
    m_diagnostics.warning("expected-yes-no", span(field),
                          Message{words::k_cell_no_yes_no_unknown, {{"text", quoted(written)}}},
                          Message{words::k_help_cell_yes_no_unknown});
  }
  return answer.value_or(YesNoUnknown::unknown);
}

bool PersonCells::is_secret() const {
  static constexpr std::array<std::string_view, 6> k_no{"", "-", "0", "onwaar", "false", "geen"};
  static constexpr std::array<std::string_view, 4> k_yes{"waar", "true", "x", "geheim"};
  const std::string written = text("secret");
  const std::string word = fold(trim(written));
  const auto answer = parse_yes_no_unknown(written).value_or(YesNoUnknown::unknown);
  if (answer == YesNoUnknown::no || std::ranges::find(k_no, word) != k_no.end()) {
    return false;
  }
  if (answer != YesNoUnknown::yes && std::ranges::find(k_yes, word) == k_yes.end()) {
    m_diagnostics.warning("taken-as-secret", span("secret"),
                          Message{words::k_cell_taken_as_secret, {{"text", quoted(written)}}},
                          Message{words::k_help_cell_taken_as_secret});
  }
  return true;
}

PersonName PersonCells::name() const {
  PersonName parts{text("given"), text("prefix"), text("family")};
  if (parts.given.empty()) {
    const std::string all = text("given_names");
    parts.given = all.substr(0, all.find(' '));
  }
  if (parts.given.empty()) {
    parts.given = text("initials");
  }
  std::string whole = text("name");
  if (m_of_guardian) {
    take_relation(whole);
  }
  return completed_name(std::move(parts), whole);
}

bool PersonCells::is_barred() const {
  static constexpr std::array<std::string_view, 7> k_no{"", "-", "0", "onwaar", "false", "geen", "niet"};
  const auto says_no = [&](std::string_view field) {
    const std::string written = text(field);
    return parse_yes_no_unknown(written).value_or(YesNoUnknown::unknown) == YesNoUnknown::no ||
           std::ranges::find(k_no, fold(trim(written))) != k_no.end();
  };
  return !says_no("deceased") || !says_no("no_contact") || bars_invitation(text("relation")) ||
         bars_invitation(text("invite"));
}

Guardian::Invited PersonCells::invited() const {
  if (is_barred()) {
    return Guardian::Invited::no;
  }
  const std::string word = fold(text("invite"));
  if (word == "separate" || word == "apart") {
    return Guardian::Invited::separate;
  }
  return answer("invite") == YesNoUnknown::no ? Guardian::Invited::no : Guardian::Invited::yes;
}

std::string PersonCells::relation() const {
  std::string whole = text("name");
  const std::string named = take_relation(whole);
  const std::string cell = text("relation");
  const std::string stated = is_ambiguous_relation(cell) ? std::string() : imported_relation(cell);
  const std::string& written = stated.empty() ? named : stated;
  const auto headed = m_columns.relations.find(m_number);
  return written.empty() && headed != m_columns.relations.end() ? headed->second : written;
}

Home PersonCells::home() const {
  static constexpr std::array<std::string_view, 4> k_fields{"postal_code", "street", "house_number", "town"};
  const bool is_of_first = m_number > 1 && std::ranges::any_of(k_fields, [&](std::string_view field) {
                             const Cell* own = cell(field);
                             return own != nullptr && says_same_home(own->text);
                           });
  if (is_of_first) {
    return PersonCells(m_row, m_columns, m_of_guardian, 1, m_diagnostics).home();
  }
  const auto compared = [&](std::string_view field) {
    const Cell* own = cell(field);
    own = own != nullptr ? own : cell_of_row(field);
    return own != nullptr && !says_same_home(own->text) ? heading_key(in_full(own->text)) : std::string();
  };
  return {compared("postal_code"), compared("street"), compared("house_number") + compared("house_addition"),
          compared("town")};
}

}  // namespace gesprek
