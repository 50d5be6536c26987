#include "commands/forget_show.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "base/parse.hpp"
#include "base/terminal.hpp"
#include "base/text_table.hpp"
#include "commands/output.hpp"
#include "commands/tables.hpp"
#include "load/csv.hpp"
#include "load/table_edit.hpp"
#include "render/look.hpp"
#include "words/forget.hpp"

namespace gesprek::commands {
namespace {

namespace say_forget = words::forget;

std::string place(const std::string& path, std::size_t line) {
  return path + ":" + std::to_string(line) + "\n";
}

/// The words of a line between these marks.
template <class Take>
void each_word(std::string_view line, std::string_view marks, Take take) {
  while (!line.empty()) {
    const std::size_t end = std::min(line.find_first_of(marks), line.size());
    take(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
}

class Held {
 public:
  Held(const KindedKey& key, LoadedSchool& loaded, Env& env)
      : m_key(key), m_loaded(loaded), m_env(env), m_places(loaded.roster) {
    for (const Guardian& guardian : loaded.roster.guardians) {
      const std::string& of_kind = key.first == KeyKind::pupil ? guardian.pupil.text : guardian.person.text;
      if (m_places.same(key.first, of_kind, key.second)) {
        m_households.insert(guardian.household.text);
      }
    }
  }

  std::string all() {
    std::string text;
    for (const TableFile& table : k_tables) {
      text += rows_of(table.name, table_path(m_loaded.school, table.name));
    }
    for (const auto& [moment, plan] : m_loaded.plans) {
      text += rows_of("plan", plan_path(m_loaded.school, moment));
      text += rows_of("plan", store::last_plan_path(moment.text));
    }
    if (m_hides) {
      text += render::paragraph(look(m_env), look(m_env).in_words(say_forget::k_secret_left_out));
    }
    const std::string damaged = damaged_path(table_path(m_loaded.school, "log"));
    text += lines_of(damaged, [&](std::string_view line) { return is_named_in_log(line); });
    bool of_staff = false;
    text += lines_of(std::string(k_school_file), [&](std::string_view line) {
      return m_key.first == KeyKind::person && is_named_in_school(line, of_staff);
    });
    return text;
  }

 private:
  /// Lines of a file that is no table, or no whole one.
  template <class IsAbout>
  std::string lines_of(const std::string& path, IsAbout is_about) {
    const std::string all = decode_table(m_loaded.folder.read(path).value_or("")).text;
    std::string_view text = all;
    std::string found;
    for (std::size_t number = 1; !text.empty(); ++number) {
      const std::string_view whole = text.substr(0, text.find('\n'));
      const std::string_view line = whole.substr(0, whole.find('\r'));
      if (is_about(line)) {
        found += place(path, number) + "  " + terminal_safe(line) + "\n";
      }
      text.remove_prefix(std::min(text.size(), whole.size() + 1));
    }
    return found;
  }

  /// A piece of a line of the log: its cells in the order of the reference.
  bool is_named_in_log(std::string_view line) const {
    const auto& columns = log_columns();
    std::size_t at = 0;
    std::string_view pupil;
    bool named = false;
    each_word(line, ";,\t\"", [&](std::string_view cell) {
      const std::string_view column = at < columns.size() ? std::string_view(columns[at].name) : "value";
      pupil = column == "pupil" ? cell : pupil;
      named = named || m_places.names({"log", column, cell, pupil, {}}, m_key);
      ++at;
    });
    return named;
  }

  /// In gesprek.toml keys of people stand in quotes behind `staff =`, perhaps on lines of their own.
  bool is_named_in_school(std::string_view line, bool& of_staff) const {
    bool named = false;
    const std::size_t equals = line.find('=');
    if (equals != std::string_view::npos) {
      of_staff = line.substr(0, equals).find("staff") != std::string_view::npos;
    }
    each_word(line, "\"'", [&](std::string_view word) {
      named = named || (of_staff && m_places.same(KeyKind::person, word, m_key.second));
    });
    return named;
  }

  std::string rows_of(std::string_view name, const std::string& path) {
    const auto bytes = m_loaded.folder.read(path);
    if (!bytes) {
      return {};
    }
    Diagnostics faults;  // the school was read; only a log may end in half a line
    const TableSource source = add_table(m_env.sources, path, *bytes);
    const auto table = parse_csv(m_env.sources, source.id, source.dialect, faults);
    if (!table) {
      return lines_of(path, [&](std::string_view line) { return is_named_in_log(line); });
    }
    const auto& columns = name == "plan" ? plan_columns() : columns_of(name);
    const TableEdit cells(m_env.sources, source, columns);
    std::string text;
    for (std::size_t row = 0; row < table->rows.size() && row < cells.size(); ++row) {
      if (is_about(name, cells, row, columns)) {
        text += place(path, m_env.sources.place(table->rows[row].span).line) +
                cells_of(table->rows[row], *table, hidden_of(name, cells, row));
      }
    }
    return text;
  }

  bool is_about(std::string_view name, const TableEdit& table, std::size_t row,
                const std::vector<Column>& columns) const {
    const std::string pupil = name == "log" ? table.text(row, "pupil") : "";
    const auto kind = name == "requests" ? parse_request_kind(table.text(row, "kind")) : std::nullopt;
    const bool is_named = std::ranges::any_of(columns, [&](const Column& column) {
      const std::string text = table.text(row, column.name);
      return m_places.names({name, column.name, text, pupil, kind}, m_key);
    });
    return is_named || (name == "requests" && m_households.contains(table.text(row, "household")));
  }

  /// The secret address and number of somebody else: whoever asks for a child's data, or for their own, may
  /// be the very person for whom they are secret.
  std::set<std::string> hidden_of(std::string_view name, const TableEdit& table, std::size_t row) {
    const bool is_own = m_key.first == KeyKind::person && name == "guardians" &&
                        m_places.same(KeyKind::person, table.text(row, "guardian"), m_key.second);
    if (name != "guardians" || is_own) {
      return {};
    }
    const std::string secret = table.text(row, "secret");
    if (!parse_yes_no(secret).value_or(!secret.empty())) {
      return {};
    }
    std::set<std::string> hidden{table.text(row, "email"), table.text(row, "phone")};
    hidden.erase("");
    m_hides = m_hides || !hidden.empty();
    return hidden;
  }

  std::string cells_of(const Row& row, const Table& table, const std::set<std::string>& hidden) const {
    TextTable cells({{""}, {""}});
    for (std::size_t i = 0; i < row.cells.size() && i < table.header.size(); ++i) {
      if (!row.cells[i].text.empty() && !hidden.contains(row.cells[i].text)) {
        cells.add_row({table.header[i].text, row.cells[i].text});
      }
    }
    return cells.render(look(m_env).table());
  }

  const KindedKey& m_key;
  LoadedSchool& m_loaded;
  Env& m_env;
  KeyPlaces m_places;
  std::set<std::string> m_households;
  bool m_hides = false;  ///< a secret of somebody else
};

std::string names_of_household(const HouseholdId& household, const Roster& roster) {
  std::string names;
  std::set<PersonId> named;
  for (const Guardian& guardian : roster.guardians) {
    if (guardian.household == household && named.insert(guardian.person).second) {
      names += (names.empty() ? "" : ", ") + full_name(guardian.name);
    }
  }
  return names;
}

/// Calls with what they are, key and name: each of these people of the school once.
template <class Add>
void each_person(const std::set<KindedKey>& keys, const Roster& roster, Add add) {
  std::set<KindedKey> shown;
  const auto add_once = [&](const Phrase& what, KeyKind kind, const std::string& key,
                            const std::string& name) {
    if (keys.contains({kind, key}) && shown.insert({kind, key}).second) {
      add(what, key, name);
    }
  };
  for (const Pupil& pupil : roster.pupils) {
    add_once(say_forget::k_pupil, KeyKind::pupil, pupil.id.text, full_name(pupil.name));
  }
  for (const Guardian& guardian : roster.guardians) {
    add_once(say_forget::k_guardian, KeyKind::person, guardian.person.text, full_name(guardian.name));
  }
  for (const Guardian& guardian : roster.guardians) {
    if (!keys.contains(
            {KeyKind::person, guardian.person.text})) {  // a request of a household whose guardians stay
      add_once(say_forget::k_household, KeyKind::household, guardian.household.text,
               names_of_household(guardian.household, roster));
    }
  }
  for (const Staff& member : roster.staff) {
    add_once(say_forget::k_staff, KeyKind::person, member.id.text, full_name(member.name));
  }
}

}  // namespace

std::string people_of(const std::set<KindedKey>& keys, const Roster& roster, const render::Look& look) {
  TextTable table({{""}, {""}, {""}});
  bool any = false;
  each_person(keys, roster, [&](const Phrase& what, const std::string& key, const std::string& name) {
    table.add_row({look.in_words(what), key, name});
    any = true;
  });
  return any ? look.in_words(say_forget::k_who) + "\n" + table.render(look.table()) : "";
}

std::string keys_of_people(const std::set<KindedKey>& keys, const Roster& roster, const render::Look& look) {
  std::vector<std::pair<const Phrase*, std::string>> lists;
  each_person(keys, roster, [&](const Phrase& what, const std::string& key, const std::string&) {
    if (!lists.empty() && lists.back().first == &what) {
      lists.back().second += ", " + key;
    } else {
      lists.emplace_back(&what, key);
    }
  });
  std::string text;
  for (const auto& [what, list] : lists) {
    text += hang("  " + look.in_words(*what) + ": ", terminal_safe(list), look.width);
  }
  return text.empty() ? text : look.in_words(say_forget::k_who) + "\n" + text;
}

std::string held_of(const KindedKey& key, LoadedSchool& loaded, Env& env) {
  return Held(key, loaded, env).all();
}

}  // namespace gesprek::commands
