#include "load/import_columns.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "words/import.hpp"
#include "words/import_lists.hpp"
#include "words/imported.hpp"

namespace gesprek {
namespace {

/// A column about secret contact details that is passed over would make them known.
bool speaks_of_secrets(std::string_view heading) {
  constexpr std::string_view k_words[] = {"geheim", "afgescherm", "secret", "blokka"};
  const std::string folded = fold(heading);
  return std::ranges::any_of(k_words,
                             [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

/// A list without headings has somebody's cells in the first line.
std::string shown(const Cell& heading) {
  return holds_citizen_number(heading.text) ? "…" : heading.text;
}

}  // namespace

std::vector<ImportedColumn> columns_of(const Table& table, const ImportColumns& columns) {
  using Fate = ImportedColumn::Fate;
  std::vector<ImportedColumn> all;
  for (std::size_t i = 0; i < table.header.size(); ++i) {
    const std::string heading = shown(table.header[i]);
    const auto is_in = [&](const std::vector<std::size_t>& list) {
      return std::ranges::find(list, i) != list.end();
    };
    if (const auto& field = columns.fields[i]) {
      all.push_back({heading, field_text(*field), field->of_guardian, field->number, Fate::taken});
    } else if (!heading.empty()) {
      const Fate fate = is_in(columns.dropped)          ? Fate::forbidden
                        : is_in(columns.unknown)        ? Fate::unknown
                        : columns.doubled.contains(i)   ? Fate::doubled
                        : columns.ownerless.contains(i) ? Fate::ownerless
                                                        : Fate::not_needed;
      all.push_back({heading, "", false, 0, fate});
    }
  }
  return all;
}

void report_columns(const Table& table, const ImportColumns& columns, const ImportMapping& mapping,
                    Diagnostics& diagnostics) {
  for (const std::size_t column : columns.unknown) {
    const Cell& heading = table.header[column];
    if (speaks_of_secrets(heading.text)) {
      diagnostics.error("secret-heading", heading.span,
                        Message{words::k_secret_heading, {{"text", heading.text}}},
                        Message{words::k_help_unknown_heading});
      continue;
    }
    diagnostics.warning("unknown-heading", heading.span,
                        Message{words::k_unknown_heading, {{"text", heading.text}}},
                        Message{words::k_help_unknown_heading});
  }
  for (const auto& [column, field] : columns.ownerless) {
    const Cell& heading = table.header[column];
    const Arg text{"text", heading.text};
    diagnostics.warning("ownerless-heading", heading.span, Message{words::k_ownerless_heading, {text}},
                        mapping.contains(heading.text)
                            ? Message{words::k_help_ownerless_mapped, {text, {"field", field.name}}}
                        : says_guardian(heading.text) ? Message{words::k_help_ownerless_owned, {text}}
                                                      : Message{words::k_help_ownerless_heading, {text}});
  }
  for (const auto& [column, used] : columns.doubled) {
    const Cell& heading = table.header[column];
    const Arg text{"text", heading.text};
    diagnostics.warning("doubled-heading", heading.span,
                        Message{words::k_doubled_heading,
                                {text,
                                 {"used", table.header[used].text},
                                 {"meaning", &words::imported::field_words(columns.fields[used]->name)}}},
                        Message{words::k_help_doubled_heading, {text}});
  }
  for (const std::size_t column : columns.dropped) {
    const Cell& heading = table.header[column];
    diagnostics.warning("dropped", heading.span, Message{words::k_column_dropped, {{"text", heading.text}}},
                        Message{words::k_help_dropped});
  }
}

}  // namespace gesprek
