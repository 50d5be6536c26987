// The columns file of an import: what headings mean that the program does not know by itself.
#include <algorithm>

#include "base/citizen_number.hpp"
#include "load/import.hpp"
#include "load/import_headings.hpp"
#include "load/import_layout.hpp"
#include "load/node.hpp"
#include "words/document.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

/// Every field once: those of a guardian without the number.
std::string all_fields() {
  std::string all;
  for (const std::string& field : import_fields()) {
    if (!field.starts_with("guardian1.") && !field.starts_with("guardian2.")) {
      all += (all.empty() ? "" : ", ") + field;
    }
  }
  return all;
}

void report_field(const Node& node, const std::string& field, Diagnostics& diagnostics) {
  const std::string meant = near_import_field(field);
  diagnostics.error("unknown-field", node.span, Message{words::k_unknown_field, {{"text", field}}},
                    meant.empty() ? Message{words::k_help_unknown_field, {{"fields", all_fields()}}}
                                  : Message{words::k_did_you_mean, {{"word", meant}}});
}

void read_columns(const Node& columns, ImportMapping& mapping, Diagnostics& diagnostics) {
  MapReader reader(columns, diagnostics);
  for (const Entry& entry : columns.entries) {
    const auto field = reader.text(entry.key);
    if (field && !field->value.empty() && !parse_import_field(field->value)) {
      report_field(entry.value, field->value, diagnostics);
    } else if (field) {
      mapping.emplace(entry.key, field->value);
    }
  }
  reader.finish();
}

/// A heading as a TOML key in quotes.
std::string quoted(std::string_view heading) {
  std::string text = "\"";
  for (const char c : heading) {
    text += c == '"' || c == '\\' ? "\\" : "";
    text += c;
  }
  return text + "\"";
}

}  // namespace

ImportMapping load_import_mapping(const Sources& sources, SourceId source, Diagnostics& diagnostics) {
  ImportMapping mapping;
  if (const auto tree = parse_toml(sources, source, diagnostics)) {
    MapReader reader(*tree, diagnostics);
    if (const Node* columns = reader.required("columns")) {
      read_columns(*columns, mapping, diagnostics);
    }
    reader.finish();
  }
  return mapping;
}

std::string write_import_mapping(const std::vector<std::string>& headings, Lang lang) {
  std::string text = "# " + say(lang, words::k_mapping_heading) + "\n# " +
                     say(lang, Message{words::k_mapping_fields, {{"fields", all_fields()}}}) +
                     "\n\n[columns]\n";
  for (const std::string& heading : headings) {
    text += quoted(heading) + " = \"\"\n";
  }
  return text;
}

std::vector<std::string> unknown_headings(const Sources& sources, const TableSource& table,
                                          const ImportMapping& mapping) {
  Diagnostics ignored;  // import_csv says what is wrong with the table
  const auto parsed = parse_list(sources, table, ignored);
  std::vector<std::string> headings;
  if (!parsed) {
    return headings;
  }
  const ImportColumns columns = map_import_columns(*parsed, mapping);
  for (std::size_t i = 0; i < parsed->header.size(); ++i) {
    const bool is_unknown = columns.doubled.contains(i) || columns.ownerless.contains(i) ||
                            std::ranges::find(columns.unknown, i) != columns.unknown.end();
    if (is_unknown && !holds_citizen_number(parsed->header[i].text)) {
      headings.push_back(parsed->header[i].text);
    }
  }
  return headings;
}

}  // namespace gesprek
