#include "load/citizen_cells.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "base/citizen_number.hpp"
#include "load/found.hpp"
#include "load/scan.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

/// "Jan Jansen BSN 128456723" without the number: whoever has the name is not lost with it.
std::string name_without_number(std::string_view text) {
  constexpr auto k_labels =
      std::to_array<std::string_view>({"bsn", "bsnnr", "sofinummer", "sofinr", "pgn", "burgerservicenummer"});
  std::string kept;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    const std::string bare = heading_key(word);
    const bool has_digit = std::ranges::any_of(bare, is_digit);
    if (!bare.empty() && !has_digit && std::ranges::find(k_labels, bare) == k_labels.end()) {
      kept += (kept.empty() ? "" : " ") + std::string(word);
    }
  }
  return nine_digits_of(kept) || holds_citizen_number(kept) ? std::string() : kept;  // in other digits
}

void report(const Sources& sources, const std::string& name, const Found& found, const FoundLines& in_names,
            Diagnostics& diagnostics) {
  if (in_names.count() > 0) {
    diagnostics.warning("dropped", Span{in_names.start().source, 0, 0},
                        Message{words::k_citizen_in_name, {{"column", name}, {"lines", in_names.lines()}}},
                        Message{words::k_help_citizen_cell});
  }
  if (found.count == 0) {
    return;
  }
  const Arg line{"line", std::int64_t{sources.place(found.first).line}};
  const Message message =
      found.count == 1 ? Message{words::k_citizen_cell, {{"column", name}, line}}
                       : Message{words::k_citizen_cells, {{"column", name}, line, {"count", found.count}}};
  diagnostics.warning("dropped", Span{found.first.source, 0, 0}, message,
                      Message{words::k_help_citizen_cell});
}

/// Elements of EDEXML with names of people.
constexpr auto k_names =
    std::to_array<std::string_view>({"achternaam", "roepnaam", "voornamen", "voorvoegsel"});

/// The texts of one file by the name of their element.
using TextsByName = std::map<std::string, std::vector<XmlElement*>>;

void collect(XmlElement& element, TextsByName& texts) {
  if (!element.text.empty()) {
    texts[element.name].push_back(&element);
  }
  for (XmlElement& child : element.children) {
    collect(child, texts);
  }
}

}  // namespace

void drop_citizen_cells(const Sources& sources, Table& table,
                        const std::function<std::optional<CellsOf>(std::size_t)>& reads,
                        Diagnostics& diagnostics) {
  for (std::size_t column = 0; column < table.header.size(); ++column) {
    const auto what = reads(column);
    if (!what) {
      continue;
    }
    std::vector<std::string_view> texts;
    for (const Row& row : table.rows) {
      texts.push_back(row.cells[column].text);
    }
    const std::vector<bool> is_one = citizen_numbers_among(texts, *what);
    Found found;
    FoundLines in_names;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      if (is_one[row]) {
        Cell& cell = table.rows[row].cells[column];
        cell.text = *what == CellsOf::names ? name_without_number(cell.text) : std::string();
        cell.text.empty() ? found.add(cell.span) : in_names.add(sources, cell.span);
      }
    }
    report(sources, table.header[column].text, found, in_names, diagnostics);
  }
}

void drop_citizen_texts(const Sources& sources, XmlElement& payload,
                        const std::function<bool(std::string_view)>& reads, Diagnostics& diagnostics) {
  TextsByName all;
  collect(payload, all);
  for (const auto& [name, elements] : all) {
    if (!reads(name)) {
      continue;
    }
    std::vector<std::string_view> texts;
    for (const XmlElement* element : elements) {
      texts.push_back(element->text);
    }
    const bool are_names = std::ranges::find(k_names, name) != k_names.end();
    const std::vector<bool> is_one = citizen_numbers_among(texts, CellsOf::words);
    Found found;
    FoundLines in_names;
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (is_one[i]) {
        std::string& text = elements[i]->text;
        text = are_names ? name_without_number(text) : std::string();
        text.empty() ? found.add(elements[i]->span) : in_names.add(sources, elements[i]->span);
      }
    }
    report(sources, name, found, in_names, diagnostics);
  }
}

}  // namespace gesprek
