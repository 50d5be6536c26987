#include <algorithm>
#include <array>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "load/citizen_keys.hpp"
#include "load/csv.hpp"
#include "load/large_table.hpp"
#include "words/csv.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

constexpr std::array<std::string_view, 6> k_citizen_number_headings{
    "pgn", "persoonsgebondennummer", "sofinummer", "sofinr", "onderwijsnummer", "onderwijsnr"};

/// Whosever it is, on either side: "Burger service nr", "BSN leerling", "Ouder 1 BSN".
bool is_citizen_number_heading(std::string_view key) {
  constexpr std::array<std::string_view, 5> k_within{"burgerservice", "bsn", "citizenservice", "sofinummer",
                                                     "persoonsgebondennummer"};
  const auto holds = [&](std::string_view word) { return key.find(word) != std::string_view::npos; };
  return std::ranges::any_of(k_within, holds) ||
         std::ranges::find(k_citizen_number_headings, key) != k_citizen_number_headings.end();
}

bool is_named(const Column& column, std::string_view key) {
  return heading_key(column.name) == key || std::ranges::any_of(column.aliases, [&](std::string_view alias) {
           return heading_key(alias) == key;
         });
}

/// Which of the known columns can have this heading.
std::vector<std::size_t> columns_named(const std::vector<Column>& known, std::string_view key) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (is_named(known[i], key)) {
      found.push_back(i);
    }
  }
  return found;
}

bool holds_citizen_numbers(const Table& table, std::size_t column) {
  std::vector<std::string_view> texts;
  for (const Row& row : table.rows) {
    texts.push_back(row.cells[column].text);
  }
  return are_citizen_numbers(texts);
}

/// What the column is called in a message: in a list of another program the Dutch are used to Dutch headings.
LocalText calling(const Column& column, CitizenNumbers numbers) {
  const bool is_foreign = numbers == CitizenNumbers::dropped && !column.aliases.empty();
  return {std::string(is_foreign ? column.aliases.front() : column.name), std::string(column.name)};
}

void report_duplicate(const Column& column, const Cell& first, const Cell& second, CitizenNumbers numbers,
                      Diagnostics& diagnostics) {
  Diagnostic diagnostic;
  diagnostic.code = "duplicate-column";
  diagnostic.span = second.span;
  diagnostic.message = Message{words::k_duplicate_column,
                               {{"first", ellipsize(first.text, 40)},
                                {"second", ellipsize(second.text, 40)},
                                {"column", calling(column, numbers)}}};
  diagnostic.notes.push_back({words::k_first_column_here, first.span});
  diagnostic.help = Message{words::k_help_duplicate_column};
  diagnostics.add(std::move(diagnostic));
}

/// The heading that nobody knows and that is nearest to the column's name.
std::string_view slip_for(const Column& column, const Table& table, const ColumnMap& map) {
  std::vector<std::string_view> headings;
  for (const std::size_t position : map.unknown) {
    headings.emplace_back(table.header[position].text);
  }
  return nearest(column.name, headings);
}

void report_missing(const Column& column, const Table& table, const ColumnMap& map, CitizenNumbers numbers,
                    Diagnostics& diagnostics) {
  const LocalText name = calling(column, numbers);
  const std::string slip(slip_for(column, table, map));
  const Message help = slip.empty() ? Message{words::k_help_missing_column, {{"column", name}}}
                                    : Message{words::k_help_rename_column,
                                              {{"heading", ellipsize(slip, 40)}, {"column", name}}};
  const Span header{table.header.front().span.source, table.header.front().span.begin,
                    table.header.back().span.end};
  diagnostics.error("missing-column", header, Message{words::k_missing_column, {{"column", name}}}, help);
}

}  // namespace

std::string heading_key(std::string_view heading) {
  std::string key = fold(nfc(heading));
  std::erase_if(key, [](char c) {
    const bool letter_or_digit =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) >= 0x80);
    return !letter_or_digit;
  });
  return key;
}

bool is_citizen_number(const Table& table, std::size_t column) {
  return is_citizen_number_heading(heading_key(table.header.at(column).text)) ||
         holds_citizen_numbers(table, column);
}

namespace {

/// Settles which columns the headings at these positions are; the first free one of those that it can be.
/// False, and reported, for a column that is there already.
bool settle(const Table& table, const std::vector<std::size_t>& positions, const std::vector<Column>& known,
            CitizenNumbers numbers, ColumnMap& map, Diagnostics& diagnostics) {
  bool good = true;
  for (const std::size_t position : positions) {
    const Cell& heading = table.header[position];
    const auto columns = columns_named(known, heading_key(heading.text));
    const auto free = std::ranges::find_if(columns, [&](std::size_t column) { return !map.index[column]; });
    if (free != columns.end()) {
      map.index[*free] = position;
      continue;
    }
    const std::size_t taken = columns.front();
    report_duplicate(known[taken], table.header[map.index[taken].value()], heading, numbers, diagnostics);
    good = false;
  }
  return good;
}

}  // namespace

std::optional<ColumnMap> map_columns(const Table& table, const std::vector<Column>& known,
                                     Diagnostics& diagnostics, CitizenNumbers numbers) {
  ColumnMap map;
  map.index.resize(known.size());
  bool good = true;
  std::vector<std::size_t> plain;
  std::vector<std::size_t> of_two;  // can be one column or another
  for (std::size_t position = 0; position < table.header.size(); ++position) {
    const Cell& heading = table.header[position];
    const std::string key = heading_key(heading.text);
    const bool of_citizens = is_citizen_number(table, position);
    if (of_citizens && numbers == CitizenNumbers::dropped) {
      diagnostics.warning("dropped", heading.span, Message{words::k_column_dropped, {{"text", heading.text}}},
                          Message{words::k_help_dropped});
      continue;
    }
    const std::size_t fits = columns_named(known, key).size();
    if (of_citizens) {
      diagnostics.error(
          "citizen-number", heading.span, words::k_citizen_number,
          Message{fits > 0 ? words::k_help_citizen_numbers_as_keys : words::k_help_citizen_number});
      good = false;
    }
    (fits == 0 ? map.unknown : fits == 1 ? plain : of_two).push_back(position);
  }
  good = settle(table, plain, known, numbers, map, diagnostics) && good;
  good = settle(table, of_two, known, numbers, map, diagnostics) && good;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (known[i].required && !map.index[i]) {
      report_missing(known[i], table, map, numbers, diagnostics);
      good = false;
    }
  }
  return good ? std::optional(std::move(map)) : std::nullopt;
}

namespace {

/// A column of citizen numbers has its own say, whatever the others are called.
bool is_another_table(const Table& table, const std::vector<Column>& known) {
  for (std::size_t position = 0; position < table.header.size(); ++position) {
    if (!columns_named(known, heading_key(table.header[position].text)).empty() ||
        is_citizen_number(table, position)) {
      return false;
    }
  }
  return true;
}

/// The first line may be a row, of somebody: nothing of it is repeated.
void report_another_table(const Table& table, const std::vector<Column>& known, CitizenNumbers numbers,
                          Diagnostics& diagnostics) {
  LocalText columns;
  for (const Column& column : known) {
    const LocalText name = calling(column, numbers);
    columns.nl += (columns.nl.empty() ? "" : ", ") + name.nl;
    columns.en += (columns.en.empty() ? "" : ", ") + name.en;
  }
  const Span first = table.header.front().span;
  diagnostics.error("no-known-heading", {first.source, first.begin, first.begin},
                    Message{words::k_another_table},
                    Message{words::k_help_another_table, {{"columns", columns}}});
}

}  // namespace

void add_all(const Diagnostics& found, Diagnostics& diagnostics) {
  for (const Diagnostic& problem : found.all()) {
    diagnostics.add(problem);
  }
}

std::optional<MappedTable> parse_mapped(const Sources& sources, SourceId source, const Dialect& dialect,
                                        const std::vector<Column>& known, const TableLimits& limits,
                                        Diagnostics& diagnostics, CitizenNumbers numbers) {
  Diagnostics found;
  auto table = parse_csv(sources, source, dialect, limits, found);
  if (table && is_another_table(*table, known)) {
    report_another_table(*table, known, numbers, diagnostics);
    return std::nullopt;
  }
  add_all(found, diagnostics);
  auto map = table ? map_columns(*table, known, diagnostics, numbers) : std::nullopt;
  return map ? std::optional(MappedTable{*std::move(table), *std::move(map)}) : std::nullopt;
}

}  // namespace gesprek
