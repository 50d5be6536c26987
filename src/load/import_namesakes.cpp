// Children of one name in a list without pupil numbers.
#include <algorithm>
#include <map>
#include <set>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/found.hpp"
#include "load/import_person.hpp"
#include "load/import_rows.hpp"
#include "load/table_values.hpp"
#include "words/import_doubts.hpp"

namespace gesprek {
namespace {

/// What a row says of a child besides the name.
struct Told {
  std::string born;  ///< as a day where it can be read, else as it is written: two texts are two dates
  ClassId class_id;
  std::set<std::string> guardians;  ///< who stand side by side; a row a guardian names another in each row
  Span row;
};

bool differ(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && a != b;
}

bool have_none_in_common(const std::set<std::string>& a, const std::set<std::string>& b) {
  return !a.empty() && !b.empty() &&
         std::ranges::none_of(a, [&](const std::string& guardian) { return b.contains(guardian); });
}

class Namesakes {
 public:
  Namesakes(const Sources& sources, const Table& table, const ImportColumns& columns)
      : m_sources(sources), m_table(table), m_columns(columns) {}

  std::vector<std::size_t> run(Diagnostics& diagnostics) {
    std::vector<std::size_t> numbers;
    for (const Row& row : m_table.rows) {
      const PersonCells cells(row, m_columns, false, 0, m_ignored);
      const bool has_number = !cells.text("pupil").empty() || !cells.text("pupils").empty();
      const std::string name = has_number ? std::string() : fold(full_name(cells.name()));
      numbers.push_back(name.empty() ? 0 : number_of(m_children[name], told_by(row, cells)));
    }
    report(diagnostics);
    return numbers;
  }

 private:
  Told told_by(const Row& row, const PersonCells& cells) {
    Told told;
    const std::string born = cells.text("born");
    const auto day = parse_day(born);
    told.born = day ? iso(*day) : fold(born);
    told.class_id = parse_class_name(cells.text("class")).id;
    told.row = row.span;
    for (int number = 1; number <= 4; ++number) {
      const PersonCells guardian(row, m_columns, true, number, m_ignored);
      for (const std::string& text :
           {fold(full_name(guardian.name())), fold(guardian.text("email")), guardian.text("guardian")}) {
        if (!text.empty()) {
          told.guardians.insert(text);
        }
      }
    }
    return told;
  }

  /// The child of these that the row is about, one more where it is none of them.
  std::size_t number_of(std::vector<Told>& children, const Told& now) {
    const auto same = std::ranges::find_if(children, [&](const Told& child) { return is_same(child, now); });
    if (same == children.end() && !children.empty()) {
      m_namesakes.add(now.row);
      m_before = m_namesakes.count == 1 ? children.front().row : m_before;
    }
    if (same != children.end() && differ(same->class_id.text, now.class_id.text)) {
      m_disagreeing.add(now.row);
    }
    const auto number = static_cast<std::size_t>(same - children.begin());
    if (same == children.end()) {
      children.push_back(now);
    }
    return number;
  }

  static bool is_same(const Told& child, const Told& now) {
    const bool other_class = differ(child.class_id.text, now.class_id.text);
    const bool others = have_none_in_common(child.guardians, now.guardians);
    const bool same_date = !child.born.empty() && child.born == now.born;
    return !differ(child.born, now.born) && (same_date ? !other_class || !others : !other_class && !others);
  }

  Arg line(std::string_view name, Span place) const {
    return {name, std::int64_t{m_sources.place(place).line}};
  }

  void report(Diagnostics& diagnostics) const {
    if (m_namesakes.count > 0) {
      diagnostics.warning(
          "namesakes", m_namesakes.first,
          Message{words::k_namesakes,
                  {{"count", m_namesakes.count}, line("line", m_before), line("other", m_namesakes.first)}},
          Message{words::k_help_namesakes});
    }
    if (m_disagreeing.count > 0) {
      diagnostics.warning("class-disagrees", m_disagreeing.first,
                          Message{words::k_class_disagrees, {{"count", m_disagreeing.count}}},
                          Message{words::k_help_class_disagrees});
    }
  }

  const Sources& m_sources;
  const Table& m_table;
  const ImportColumns& m_columns;
  Diagnostics m_ignored;  // whoever reads the rows says what is wrong with a cell
  std::map<std::string, std::vector<Told>> m_children;  ///< by name
  Found m_namesakes;
  Span m_before;  ///< the row of the first child of the first two
  Found m_disagreeing;
};

}  // namespace

std::vector<std::size_t> tell_namesakes_apart(const Sources& sources, const Table& table,
                                              const ImportColumns& columns, Diagnostics& diagnostics) {
  return Namesakes(sources, table, columns).run(diagnostics);
}

}  // namespace gesprek
