#include "commands/forget_show.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "base/terminal.hpp"
#include "base/text_table.hpp"
#include "commands/forget_tables.hpp"
#include "commands/output.hpp"
#include "commands/tables.hpp"
#include "load/csv.hpp"
#include "words/forget.hpp"

namespace gesprek::commands {
namespace {

namespace say_forget = words::forget;

std::string place(const std::string& path, std::size_t line) {
  return path + ":" + std::to_string(line) + "\n";
}

/// Lines of a file that is no table, or no whole one.
std::string lines_with(const std::string& key, const std::string& path, std::string_view text) {
  std::string found;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view whole = text.substr(0, text.find('\n'));
    const std::string_view line = whole.substr(0, whole.find('\r'));
    if (holds_key(line, key)) {
      found += place(path, number) + "  " + terminal_safe(line) + "\n";
    }
    text.remove_prefix(std::min(text.size(), whole.size() + 1));
  }
  return found;
}

class Held {
 public:
  Held(const std::string& key, LoadedSchool& loaded, Env& env) : m_key(key), m_loaded(loaded), m_env(env) {
    for (const Guardian& guardian : loaded.roster.guardians) {
      if (holds_key(guardian.person.text, key) || holds_key(guardian.pupil.text, key)) {
        m_households.insert(guardian.household.text);
      }
    }
  }

  std::string all() {
    std::string text;
    for (const TableFile& table : k_tables) {
      text += rows_of(table_path(m_loaded.school, table.name), table.name == "requests");
    }
    for (const auto& [moment, plan] : m_loaded.plans) {
      text += rows_of(plan_path(m_loaded.school, moment), false);
      text += rows_of(store::last_plan_path(moment.text), false);
    }
    for (const std::string& path :
         {damaged_path(table_path(m_loaded.school, "log")), std::string(k_school_file)}) {
      text += lines_with(m_key, path, decode_table(m_loaded.folder.read(path).value_or("")).text);
    }
    return text;
  }

 private:
  std::string rows_of(const std::string& path, bool of_households) {
    const auto bytes = m_loaded.folder.read(path);
    if (!bytes) {
      return {};
    }
    Diagnostics faults;  // the school was read; only a log may end in half a line
    const TableSource source = add_table(m_env.sources, path, *bytes);
    const auto table = parse_csv(m_env.sources, source.id, source.dialect, faults);
    if (!table) {
      return lines_with(m_key, path, m_env.sources.get(source.id).text);
    }
    std::string text;
    for (const Row& row : table->rows) {
      if (is_about(row, *table, of_households)) {
        text += place(path, m_env.sources.place(row.span).line) + cells_of(row, *table);
      }
    }
    return text;
  }

  bool is_about(const Row& row, const Table& table, bool of_households) const {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string& cell = row.cells[i].text;
      const bool of_household = of_households && heading_key(table.header[i].text) != "value" &&
                                !cell.empty() && m_households.contains(cell);
      if (holds_key(cell, m_key) || of_household) {
        return true;
      }
    }
    return false;
  }

  std::string cells_of(const Row& row, const Table& table) const {
    TextTable cells({{""}, {""}});
    for (std::size_t i = 0; i < row.cells.size() && i < table.header.size(); ++i) {
      if (!row.cells[i].text.empty()) {
        cells.add_row({table.header[i].text, row.cells[i].text});
      }
    }
    return cells.render(look(m_env).table());
  }

  const std::string& m_key;
  LoadedSchool& m_loaded;
  Env& m_env;
  std::set<std::string> m_households;
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
void each_person(const std::set<std::string>& keys, const Roster& roster, Add add) {
  std::set<std::string> shown;
  const auto add_once = [&](const Phrase& what, const std::string& key, const std::string& name) {
    if (keys.contains(key) && shown.insert(key).second) {
      add(what, key, name);
    }
  };
  for (const Pupil& pupil : roster.pupils) {
    add_once(say_forget::k_pupil, pupil.id.text, full_name(pupil.name));
  }
  for (const Guardian& guardian : roster.guardians) {
    add_once(say_forget::k_guardian, guardian.person.text, full_name(guardian.name));
  }
  for (const Guardian& guardian : roster.guardians) {
    if (!keys.contains(guardian.person.text)) {  // a request of a household whose guardians stay
      add_once(say_forget::k_household, guardian.household.text,
               names_of_household(guardian.household, roster));
    }
  }
  for (const Staff& member : roster.staff) {
    add_once(say_forget::k_staff, member.id.text, full_name(member.name));
  }
}

}  // namespace

std::string people_of(const std::set<std::string>& keys, const Roster& roster, const render::Look& look) {
  TextTable table({{""}, {""}, {""}});
  bool any = false;
  each_person(keys, roster, [&](const Phrase& what, const std::string& key, const std::string& name) {
    table.add_row({look.in_words(what), key, name});
    any = true;
  });
  return any ? look.in_words(say_forget::k_who) + "\n" + table.render(look.table()) : "";
}

std::string keys_of_people(const std::set<std::string>& keys, const Roster& roster,
                           const render::Look& look) {
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

std::string held_of(const std::string& key, LoadedSchool& loaded, Env& env) {
  return Held(key, loaded, env).all();
}

}  // namespace gesprek::commands
