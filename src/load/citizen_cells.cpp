#include "load/citizen_cells.hpp"

#include <map>
#include <string>
#include <vector>

#include "load/found.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

void report(const Sources& sources, const std::string& name, const Found& found, Diagnostics& diagnostics) {
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
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      if (is_one[row]) {
        Cell& cell = table.rows[row].cells[column];
        cell.text.clear();
        found.add(cell.span);
      }
    }
    report(sources, table.header[column].text, found, diagnostics);
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
    const std::vector<bool> is_one = citizen_numbers_among(texts, CellsOf::words);
    Found found;
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (is_one[i]) {
        elements[i]->text.clear();
        found.add(elements[i]->span);
      }
    }
    report(sources, name, found, diagnostics);
  }
}

}  // namespace gesprek
