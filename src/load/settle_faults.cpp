#include "load/settle_faults.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "base/text.hpp"

namespace gesprek {
namespace {

/// A fault about a key, the files that could have made the key known, and the columns in which it can stand.
struct KeyFault {
  std::string_view code;
  std::vector<std::string_view> givers;
  std::vector<std::string_view> columns;
};

const KeyFault* key_fault(std::string_view code) {
  static const std::vector<KeyFault> k_faults = {
      {"unknown-pupil", {"pupils"}, {"pupil", "talk", "value"}},
      {"unknown-person", {"guardians", "staff"}, {"person", "guardian", "by", "guardians", "staff", "value"}},
      {"unknown-staff", {"staff"}, {"staff"}},
      {"unknown-staff-role", {"policy"}, {"role"}},
      {"unknown-household", {"guardians"}, {"household"}},
      {"unknown-class", {"classes"}, {"class"}},
      {"unknown-moment", {"policy"}, {"moment"}},
      {"unknown-division", {"school"}, {"division"}},
      {"unknown-room", {"school"}, {"room"}},
      {"not-a-guardian", {"guardians"}, {"person"}},
      {"no-guardian", {"guardians"}, {"pupil"}},
      {"grade-missing", {}, {"grade"}},
      {"grade-outside-class", {}, {"grade", "class"}},
      {"birth-date-unlikely", {}, {"born"}},
      {"last-before-first", {}, {"last_day", "until"}},
      {"duplicate-row", {}, {"guardian", "pupil", "staff", "class"}},
      {"two-names", {}, {"family"}},
      {"pupil-without-name", {}, {"pupil"}},
      {"class-without-teacher", {}, {"staff"}},
  };
  const auto found = std::ranges::find(k_faults, code, &KeyFault::code);
  return found == k_faults.end() ? nullptr : &*found;
}

std::string key_of(const Diagnostic& diagnostic) {
  for (const Arg& arg : diagnostic.message.args) {
    const auto* text = std::get_if<std::string>(&arg.value);
    if (arg.name == "key" && text != nullptr) {
      return fold(*text);
    }
  }
  return {};
}

bool is_part_of_key(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// True when the key stands in the text as a word of its own; both folded.
bool holds_key(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    const std::size_t end = at + key.size();
    const bool begins = at == 0 || !is_part_of_key(text[at - 1]);
    if (begins && (end == text.size() || !is_part_of_key(text[end]))) {
      return true;
    }
  }
  return false;
}

/// The text of each file that faults of its own kept from being read, folded.
class RefusedText {
 public:
  RefusedText(const Diagnostics& all, const Sources& sources, const std::vector<SchoolFile>& files)
      : m_sources(sources) {
    for (const Diagnostic& diagnostic : all.all()) {
      const auto file = std::ranges::find_if(
          files, [&](const SchoolFile& candidate) { return candidate.source.id == diagnostic.span.source; });
      if (diagnostic.severity == Severity::error && key_fault(diagnostic.code) == nullptr &&
          file != files.end()) {
        m_texts[file->name] += fold(refused_by(diagnostic, *file)) + '\n';
      }
    }
  }

  bool hold(const std::vector<std::string_view>& givers, std::string_view key) const {
    return std::ranges::any_of(givers, [&](std::string_view giver) {
      const auto text = m_texts.find(giver);
      return text != m_texts.end() && holds_key(text->second, key);
    });
  }

 private:
  /// The lines of the fault. All of a document, whose parts hang together, and of a table with a wrong
  /// heading; the rest of a table that was given up.
  std::string_view refused_by(const Diagnostic& diagnostic, const SchoolFile& file) const {
    const std::string_view text = m_sources.get(file.source.id).text;
    const bool document = file.name == "school" || file.name == "policy";
    const std::size_t before = text.substr(0, diagnostic.span.begin).rfind('\n');
    if (document || before == std::string_view::npos) {
      return text;
    }
    const bool given_up = diagnostic.code == "too-many-problems" || diagnostic.code == "too-large";
    const std::size_t end = given_up ? text.size() : text.find('\n', diagnostic.span.end);
    return text.substr(before + 1, end - before - 1);
  }

  const Sources& m_sources;
  std::map<std::string_view, std::string> m_texts;
};

/// The cells of a table by the place of their row.
class Cells {
 public:
  Cells(const Sources& sources, const SchoolFile& file) : m_columns(columns_of(file.name)) {
    Diagnostics ignored;  // said when the table was read
    const auto table = parse_csv(sources, file.source.id, file.source.dialect, ignored);
    const auto map = table ? map_columns(*table, m_columns, ignored) : std::nullopt;
    if (map) {
      m_map = *map;
      for (const Row& row : table->rows) {
        m_rows.emplace(row.span, row.cells);
      }
    }
  }

  /// The cell among the columns that holds the key, or else the first that holds anything.
  std::optional<Span> find(Span row, const std::vector<std::string_view>& columns,
                           std::string_view key) const {
    const auto cells = m_rows.find(row);
    const Cell* best = nullptr;
    for (const std::string_view column : columns) {
      const Cell* cell = cells == m_rows.end() ? nullptr : cell_of(cells->second, column);
      if (cell != nullptr && !key.empty() && holds_key(fold(cell->text), key)) {
        return cell->span;
      }
      const bool better = best == nullptr || (best->text.empty() && cell != nullptr && !cell->text.empty());
      best = better && cell != nullptr ? cell : best;
    }
    return best == nullptr ? std::nullopt : std::optional(best->span);
  }

 private:
  const Cell* cell_of(const std::vector<Cell>& cells, std::string_view column) const {
    const auto known = std::ranges::find(m_columns, column, &Column::name);
    const auto index = known == m_columns.end()
                           ? std::nullopt
                           : m_map.index.at(static_cast<std::size_t>(known - m_columns.begin()));
    return index ? &cells.at(*index) : nullptr;
  }

  const std::vector<Column>& m_columns;
  ColumnMap m_map;
  std::map<Span, std::vector<Cell>> m_rows;
};

/// Points faults of rows at cells; a table is read again only when one of its rows has a fault.
class CellFinder {
 public:
  CellFinder(const Sources& sources, const std::vector<SchoolFile>& files)
      : m_sources(sources), m_files(files) {}

  Span narrowed(const Diagnostic& diagnostic) {
    const KeyFault* fault = key_fault(diagnostic.code);
    const auto file = std::ranges::find_if(m_files, [&](const SchoolFile& candidate) {
      return candidate.source.id == diagnostic.span.source && !columns_of(candidate.name).empty();
    });
    if (fault == nullptr || file == m_files.end()) {
      return diagnostic.span;
    }
    const Cells& cells = m_tables.try_emplace(file->source.id, m_sources, *file).first->second;
    return cells.find(diagnostic.span, fault->columns, key_of(diagnostic)).value_or(diagnostic.span);
  }

 private:
  const Sources& m_sources;
  const std::vector<SchoolFile>& m_files;
  std::map<SourceId, Cells> m_tables;
};

}  // namespace

Diagnostics settle_faults(const Diagnostics& all, const Sources& sources,
                          const std::vector<SchoolFile>& files) {
  const RefusedText refused(all, sources, files);
  CellFinder cells(sources, files);
  Diagnostics settled;
  for (const Diagnostic& diagnostic : all.all()) {
    const KeyFault* fault = key_fault(diagnostic.code);
    const std::string key = key_of(diagnostic);
    if (fault != nullptr && !key.empty() && refused.hold(fault->givers, key)) {
      continue;
    }
    Diagnostic kept = diagnostic;
    kept.span = cells.narrowed(diagnostic);
    settled.add(std::move(kept));
  }
  return settled;
}

}  // namespace gesprek
