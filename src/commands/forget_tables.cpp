#include "commands/forget_tables.hpp"

#include <algorithm>
#include <set>

#include "base/parse.hpp"
#include "commands/tables.hpp"

namespace gesprek::commands {
namespace {

/// Whose keys note_people finds where.
struct PeopleColumn {
  std::string_view table;
  std::string_view column;
  KeyKind kind;
};
constexpr auto k_people_columns = std::to_array<PeopleColumn>({{"pupils", "pupil", KeyKind::pupil},
                                                               {"guardians", "guardian", KeyKind::person},
                                                               {"staff", "staff", KeyKind::person},
                                                               {"requests", "pupil", KeyKind::pupil},
                                                               {"requests", "household", KeyKind::household},
                                                               {"requests", "person", KeyKind::person},
                                                               {"topics", "guardian", KeyKind::person}});

}  // namespace

Day school_year_end(Day day) {
  const std::chrono::year year = std::chrono::year_month_day(day).year();
  const Day end = std::chrono::sys_days(year / std::chrono::July / 31);
  return day <= end ? end
                    : Day(std::chrono::sys_days((year + std::chrono::years(1)) / std::chrono::July / 31));
}

Day kept_until(Day day, const Length& length) {
  if (length.unit != Unit::months) {
    return day + std::chrono::days(length.unit == Unit::weeks ? 7 * length.count : length.count);
  }
  const std::chrono::year_month_day end =
      std::chrono::year_month_day(day) + std::chrono::months(length.count);
  return end.ok() ? Day(std::chrono::sys_days(end))
                  : Day(std::chrono::sys_days(end.year() / end.month() / std::chrono::last));
}

ForgetTables::ForgetTables(LoadedSchool& loaded, Env& env) : m_places(loaded.roster) {
  const auto add_table_of = [&](const std::string& name, const std::vector<Column>& columns) {
    add(name, table_path(loaded.school, name), columns, loaded, env);
  };
  add_table_of("pupils", pupil_columns());
  add_table_of("guardians", guardian_columns());
  add_table_of("staff", staff_columns());
  add_table_of("classes", class_columns());
  add_table_of("requests", request_columns());
  add_table_of("topics", topic_columns());
  add_table_of("log", log_columns());
  for (const auto& [moment, plan] : loaded.plans) {
    add("plan", plan_path(loaded.school, moment), plan_columns(), loaded, env);
    add("plan", store::last_plan_path(moment.text), plan_columns(), loaded, env);
    for (const PlannedTalk& talk : plan.talks) {
      m_day_of_talk[talk.id.text] = talk.start.day;
    }
  }
  for (const Pupil& pupil : loaded.roster.pupils) {
    if (pupil.last_day) {
      m_last_days[pupil.id.text] = *pupil.last_day;
    }
  }
}

void ForgetTables::add(const std::string& name, const std::string& path, const std::vector<Column>& columns,
                       LoadedSchool& loaded, Env& env) {
  const auto bytes = loaded.folder.read(path);
  if (!bytes) {
    return;
  }
  const TableSource source = add_table(env.sources, path, *bytes);
  m_tables.push_back({name, path, TableEdit(env.sources, source, columns)});
  for (std::size_t at = bytes->find(k_forgotten); at != std::string::npos;
       at = bytes->find(k_forgotten, at + 1)) {
    const std::string_view number = std::string_view(*bytes).substr(at + k_forgotten.size());
    const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
    m_next =
        std::max(m_next, static_cast<int>(parse_int(number.substr(0, digits), 0, 1'000'000).value_or(0)) + 1);
  }
}

template <class Gone>
void ForgetTables::erase_rows(std::string_view name, Gone gone) {
  for (Shelved& table : m_tables) {
    if (table.name == name) {
      const std::size_t count = table.edit.erase_if([&](std::size_t row) {
        const bool goes = gone(table.edit, row);
        if (goes) {
          note_people(table.name, table.edit, row);
        }
        return goes;
      });
      m_counts[table.path] += static_cast<std::int64_t>(count);
    }
  }
}

/// A row counts once, however many of its cells go.
void ForgetTables::count_row(const Shelved& table, std::size_t row) {
  m_counts[table.path] += m_touched.emplace(table.path, row).second ? 1 : 0;
}

void ForgetTables::clear(Shelved& table, std::size_t row, std::string_view column) {
  if (!table.edit.text(row, column).empty()) {
    table.edit.set(row, column, "");
    count_row(table, row);
    note_people(table.name, table.edit, row);
  }
}

bool ForgetTables::is_of_staff(const std::string& key) const {
  return std::ranges::any_of(m_tables, [&](const Shelved& table) {
    bool found = false;
    for (std::size_t row = 0; table.name == "staff" && row < table.edit.size(); ++row) {
      found = found || m_places.same(KeyKind::person, table.edit.text(row, "staff"), key);
    }
    return found;
  });
}

void ForgetTables::note_people(const std::string& name, const TableEdit& table, std::size_t row) {
  for (const PeopleColumn& place : k_people_columns) {
    if (place.table != name) {
      continue;
    }
    const std::string key = table.text(row, place.column);
    const bool is_of_family = name == "requests" && place.column == "person" &&
                              !(table.text(row, "pupil") + table.text(row, "household")).empty();
    if (!is_of_family || !is_of_staff(key)) {  // the teacher whom a family asks for is nobody's data
      m_people.insert({place.kind, key});
    }
  }
}

bool ForgetTables::names(const Shelved& table, std::size_t row, std::string_view column,
                         const KindedKey& key) const {
  bool named = false;
  changed(table, row, column, [&](std::string_view, const KeyKinds& kinds, std::string_view word) {
    named = named || (std::ranges::find(kinds, key.first) != kinds.end() &&
                      m_places.same(key.first, word, key.second));
    return std::string(word);
  });
  return named;
}

std::string ForgetTables::changed(const Shelved& table, std::size_t row, std::string_view column,
                                  const ChangeWord& change) const {
  const std::string text = table.edit.text(row, column);
  const std::string pupil = table.name == "log" ? table.edit.text(row, "pupil") : "";
  const auto kind =
      table.name == "requests" ? parse_request_kind(table.edit.text(row, "kind")) : std::nullopt;
  return m_places.changed({table.name, column, text, pupil, kind}, change);
}

void ForgetTables::replace_in_log(const std::set<KindedKey>& keys) {
  std::map<KindedKey, std::string> drawn;  // empty until it is met
  for (const auto& [kind, key] : keys) {
    drawn.emplace(KindedKey{kind, m_places.meant(kind, key)}, "");
  }
  const auto replaced = [&](std::string_view, const KeyKinds& kinds, std::string_view word) {
    std::string all;
    bool any = false;
    bool stays = false;  // a word that stands for two people, of whom one stays
    for (const KeyKind kind : kinds) {
      const auto found = word.empty() ? drawn.end() : drawn.find({kind, m_places.meant(kind, word)});
      if (found == drawn.end()) {
        stays = true;
        continue;
      }
      if (found->second.empty()) {
        found->second = nobody();
      }
      all += (any ? "," : "") + found->second;
      any = true;
    }
    return any ? all + (stays ? "," + std::string(word) : "") : std::string(word);
  };
  for (Shelved& table : m_tables) {
    for (std::size_t row = 0; table.name == "log" && row < table.edit.size(); ++row) {
      bool is_changed = false;
      std::vector<std::pair<std::string_view, std::string>>
          cells;  // all before any: a value goes by the pupil
      for (const std::string_view column : {"pupil", "talk", "by", "value"}) {
        cells.emplace_back(column, changed(table, row, column, replaced));
      }
      for (auto& [column, without_people] : cells) {
        if (without_people != table.edit.text(row, column)) {
          table.edit.set(row, column, std::move(without_people));
          is_changed = true;
        }
      }
      m_counts[table.path] += is_changed ? 1 : 0;
    }
  }
}

/// A request of a household that has no guardian any more goes too.
void ForgetTables::erase_requests_of_nobody() {
  std::set<std::string> households;
  for (const Shelved& table : m_tables) {
    for (std::size_t row = 0; table.name == "guardians" && row < table.edit.size(); ++row) {
      households.insert(table.edit.text(row, "household"));
    }
  }
  erase_rows("requests", [&](const TableEdit& table, std::size_t row) {
    const std::string household = table.text(row, "household");
    return !household.empty() && households.count(household) == 0;
  });
}

void ForgetTables::erase_named(std::string_view name, std::initializer_list<std::string_view> columns,
                               const KindedKey& key) {
  for (Shelved& table : m_tables) {
    if (table.name != name) {
      continue;
    }
    const std::size_t count = table.edit.erase_if([&](std::size_t row) {
      const bool goes = std::ranges::any_of(
          columns, [&](std::string_view column) { return names(table, row, column, key); });
      if (goes) {
        note_people(table.name, table.edit, row);
      }
      return goes;
    });
    m_counts[table.path] += static_cast<std::int64_t>(count);
  }
}

void ForgetTables::erase_pupil(const std::string& key) {
  const KindedKey pupil{KeyKind::pupil, key};
  std::set<std::string> guardians;
  std::set<std::string> others;
  for (const Shelved& table : m_tables) {
    for (std::size_t row = 0; table.name == "guardians" && row < table.edit.size(); ++row) {
      (names(table, row, "pupil", pupil) ? guardians : others)
          .insert(m_places.meant(KeyKind::person, table.edit.text(row, "guardian")));
    }
    for (std::size_t row = 0; table.name == "staff" && row < table.edit.size(); ++row) {
      others.insert(m_places.meant(KeyKind::person, table.edit.text(row, "staff")));
    }
  }
  erase_named("pupils", {"pupil"}, pupil);
  erase_named("guardians", {"pupil"}, pupil);
  erase_named("requests", {"pupil", "value"}, pupil);
  erase_named("topics", {"talk"}, pupil);
  erase_named("plan", {"pupil", "talk"}, pupil);
  replace_in_log({pupil});
  for (const std::string& guardian : guardians) {
    if (others.count(guardian) == 0) {
      erase_person(guardian);
    }
  }
  erase_requests_of_nobody();
}

void ForgetTables::erase_person(const std::string& key) {
  const KindedKey person{KeyKind::person, key};
  erase_named("guardians", {"guardian"}, person);
  erase_named("staff", {"staff"}, person);
  erase_named("requests", {"person", "value"}, person);
  erase_named("topics", {"guardian"}, person);
  const auto left_out = [&](std::string_view, const KeyKinds& kinds, std::string_view word) {
    return !kinds.empty() && m_places.same(KeyKind::person, word, key) ? std::string() : std::string(word);
  };
  for (Shelved& table : m_tables) {
    const bool is_plan = table.name == "plan";
    for (std::size_t row = 0; (is_plan || table.name == "classes") && row < table.edit.size(); ++row) {
      for (const std::string_view column : {"staff", "guardians"}) {
        if ((is_plan || column == "staff") && names(table, row, column, person)) {
          std::string rest;
          for (const std::string_view word : log_words(changed(table, row, column, left_out))) {
            rest += (rest.empty() ? "" : " ") + std::string(word);
          }
          table.edit.set(row, column, rest);
          count_row(table, row);
        }
      }
    }
  }
  replace_in_log({person});
  erase_requests_of_nobody();
}

void ForgetTables::erase_old_topics(const Length& kept, Day as_of) {
  erase_rows("topics", [&](const TableEdit& table, std::size_t row) {
    const auto talk = m_day_of_talk.find(table.text(row, "talk"));
    const auto held =
        talk != m_day_of_talk.end() ? std::optional(talk->second) : parse_day(table.text(row, "received"));
    return held && kept_until(*held, kept) < as_of;
  });
}

void ForgetTables::erase_old_requests(Day end, const Length& kept, Day as_of) {
  erase_rows("requests", [&](const TableEdit& table, std::size_t row) {
    const std::string asked = table.text(row, "asked");
    const auto moment = parse_date_time(asked);
    const auto day = moment ? std::optional(moment->day) : parse_day(asked);
    return kept_until(day ? std::max(end, school_year_end(*day)) : end, kept) < as_of;
  });
}

void ForgetTables::erase_contacts_of_left(const Length& kept, Day as_of) {
  for (Shelved& table : m_tables) {
    if (table.name != "guardians") {
      continue;
    }
    std::set<std::string> staying;
    for (std::size_t row = 0; row < table.edit.size(); ++row) {
      const auto last = m_last_days.find(m_places.meant(KeyKind::pupil, table.edit.text(row, "pupil")));
      if (last == m_last_days.end() || as_of <= kept_until(last->second, kept)) {
        staying.insert(table.edit.text(row, "guardian"));
      }
    }
    for (std::size_t row = 0; row < table.edit.size(); ++row) {
      if (staying.count(table.edit.text(row, "guardian")) == 0) {
        clear(table, row, "email");
        clear(table, row, "phone");
      }
    }
  }
}

void ForgetTables::erase_everybody() {
  std::set<KindedKey> keys;
  for (Shelved& table : m_tables) {
    for (std::size_t row = 0; row < table.edit.size(); ++row) {
      if (table.name == "pupils") {
        keys.insert({KeyKind::pupil, table.edit.text(row, "pupil")});
      } else if (table.name == "guardians") {
        keys.insert({KeyKind::person, table.edit.text(row, "guardian")});
      }
      for (const std::string_view column : {"given", "prefix", "family", "email"}) {
        if (table.name == "staff") {
          clear(table, row, column);
        }
      }
    }
    if (table.name == "plan") {
      table.goes = true;
      m_counts[table.path] += static_cast<std::int64_t>(table.edit.size());
    }
  }
  replace_in_log(keys);
  for (const auto* name : {"pupils", "guardians", "topics", "requests"}) {
    erase_rows(name, [](const TableEdit&, std::size_t) { return true; });
  }
}

std::vector<store::Change> ForgetTables::changes() const {
  std::vector<store::Change> changes;
  for (const Shelved& table : m_tables) {
    if (table.goes) {
      changes.push_back({table.path, std::nullopt});
    } else if (auto bytes = table.edit.changed_bytes()) {
      changes.push_back({table.path, std::move(*bytes)});
    }
  }
  return changes;
}

}  // namespace gesprek::commands
