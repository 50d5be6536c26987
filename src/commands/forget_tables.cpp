#include "commands/forget_tables.hpp"

#include <algorithm>
#include <set>

#include "base/parse.hpp"
#include "commands/tables.hpp"

namespace gesprek::commands {
namespace {

constexpr std::string_view k_between_keys = " ,;=/\t\r\n\"";
constexpr std::string_view k_between_keys_of_id = " ,;=/\t\r\n\":@";
constexpr std::string_view k_names_id = "finding";

std::string_view bare(std::string_view key) {
  const bool is_number =
      !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  return is_number ? key.substr(std::min(key.find_first_not_of('0'), key.size() - 1)) : key;
}

bool same(std::string_view a, std::string_view b) {
  return !a.empty() && bare(a) == bare(b);
}

/// The text with each of its words passed through `change`. In the id of a finding, which a waiver names,
/// keys stand between more marks.
template <class Change>
std::string each_word(std::string_view text, Change change) {
  std::string changed;
  bool in_id = false;
  while (!text.empty()) {
    const std::size_t end =
        std::min(text.find_first_of(in_id ? k_between_keys_of_id : k_between_keys), text.size());
    const std::string_view word = text.substr(0, end);
    const std::string_view mark = end < text.size() ? text.substr(end, 1) : "";
    changed += change(word);
    changed += mark;
    in_id = (in_id || word == k_names_id) && mark != " ";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return changed;
}

/// A list of keys without one of them.
std::string without(std::string_view list, const std::string& key) {
  std::string rest;
  for (const std::string_view word : log_words(list)) {
    if (!same(word, key)) {
      rest += (rest.empty() ? "" : " ") + std::string(word);
    }
  }
  return rest;
}

}  // namespace

Day kept_until(Day day, const Length& length) {
  if (length.unit != Unit::months) {
    return day + std::chrono::days(length.unit == Unit::weeks ? 7 * length.count : length.count);
  }
  const std::chrono::year_month_day end =
      std::chrono::year_month_day(day) + std::chrono::months(length.count);
  return end.ok() ? Day(std::chrono::sys_days(end))
                  : Day(std::chrono::sys_days(end.year() / end.month() / std::chrono::last));
}

bool holds_key(std::string_view text, std::string_view key) {
  bool holds = false;
  each_word(text, [&](std::string_view word) {
    holds = holds || same(word, key);
    return word;
  });
  return holds;
}

ForgetTables::ForgetTables(LoadedSchool& loaded, Env& env) {
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
      m_last_days[std::string(bare(pupil.id.text))] = *pupil.last_day;
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

void ForgetTables::clear(Shelved& table, std::size_t row, std::string_view column) {
  if (!table.edit.text(row, column).empty()) {
    table.edit.set(row, column, "");
    ++m_counts[table.path];
    note_people(table.name, table.edit, row);
  }
}

bool ForgetTables::is_of_staff(const std::string& key) const {
  return std::ranges::any_of(m_tables, [&](const Shelved& table) {
    bool found = false;
    for (std::size_t row = 0; table.name == "staff" && row < table.edit.size(); ++row) {
      found = found || same(table.edit.text(row, "staff"), key);
    }
    return found;
  });
}

void ForgetTables::note_people(const std::string& name, const TableEdit& table, std::size_t row) {
  static const std::map<std::string, std::vector<std::string_view>> k_columns = {
      {"pupils", {"pupil"}},
      {"guardians", {"guardian"}},
      {"staff", {"staff"}},
      {"requests", {"pupil", "household", "person"}},
      {"topics", {"guardian"}}};
  const auto columns = k_columns.find(name);
  for (const std::string_view column :
       columns != k_columns.end() ? columns->second : std::vector<std::string_view>{}) {
    const std::string key = table.text(row, column);
    const bool is_of_family = name == "requests" && column == "person" &&
                              !(table.text(row, "pupil") + table.text(row, "household")).empty();
    if (!is_of_family || !is_of_staff(key)) {  // the teacher whom a family asks for is nobody's data
      m_people.insert(key);
    }
  }
}

void ForgetTables::replace_in_log(const std::set<std::string>& keys) {
  std::map<std::string, std::string> drawn;  // by bare key; empty until it is met
  for (const std::string& key : keys) {
    drawn.emplace(bare(key), "");
  }
  const auto replaced = [&](std::string_view word) {
    const auto found = drawn.find(std::string(bare(word)));
    if (word.empty() || found == drawn.end()) {
      return std::string(word);
    }
    if (found->second.empty()) {
      found->second = nobody();
    }
    return found->second;
  };
  for (Shelved& table : m_tables) {
    for (std::size_t row = 0; table.name == "log" && row < table.edit.size(); ++row) {
      bool changed = false;
      for (const std::string_view column : {"pupil", "talk", "by", "value"}) {
        const std::string text = table.edit.text(row, column);
        std::string without_people = each_word(text, replaced);
        if (without_people != text) {
          table.edit.set(row, column, std::move(without_people));
          changed = true;
        }
      }
      m_counts[table.path] += changed ? 1 : 0;
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

void ForgetTables::erase_pupil(const std::string& key) {
  std::set<std::string> guardians;
  std::set<std::string> others;
  for (const Shelved& table : m_tables) {
    for (std::size_t row = 0; table.name == "guardians" && row < table.edit.size(); ++row) {
      (same(table.edit.text(row, "pupil"), key) ? guardians : others)
          .insert(table.edit.text(row, "guardian"));
    }
    for (std::size_t row = 0; table.name == "staff" && row < table.edit.size(); ++row) {
      others.insert(table.edit.text(row, "staff"));
    }
  }
  for (const auto* name : {"pupils", "guardians"}) {
    erase_rows(name,
               [&](const TableEdit& table, std::size_t row) { return same(table.text(row, "pupil"), key); });
  }
  erase_rows("requests", [&](const TableEdit& table, std::size_t row) {
    return same(table.text(row, "pupil"), key) || holds_key(table.text(row, "value"), key);
  });
  erase_rows("topics", [&](const TableEdit& table, std::size_t row) {
    return holds_key(table.text(row, "talk"), key);
  });
  erase_rows("plan", [&](const TableEdit& table, std::size_t row) {
    return same(table.text(row, "pupil"), key) || holds_key(table.text(row, "talk"), key);
  });
  replace_in_log({key});
  for (const std::string& guardian : guardians) {
    if (others.count(guardian) == 0) {
      erase_person(guardian);
    }
  }
  erase_requests_of_nobody();
}

void ForgetTables::erase_person(const std::string& key) {
  erase_rows("guardians",
             [&](const TableEdit& table, std::size_t row) { return same(table.text(row, "guardian"), key); });
  erase_rows("staff",
             [&](const TableEdit& table, std::size_t row) { return same(table.text(row, "staff"), key); });
  erase_rows("requests", [&](const TableEdit& table, std::size_t row) {
    return same(table.text(row, "person"), key) || holds_key(table.text(row, "value"), key);
  });
  erase_rows("topics",
             [&](const TableEdit& table, std::size_t row) { return same(table.text(row, "guardian"), key); });
  for (Shelved& table : m_tables) {
    const bool is_plan = table.name == "plan";
    for (std::size_t row = 0; (is_plan || table.name == "classes") && row < table.edit.size(); ++row) {
      for (const std::string_view column : {"staff", "guardians"}) {
        if ((is_plan || column == "staff") && holds_key(table.edit.text(row, column), key)) {
          table.edit.set(row, column, without(table.edit.text(row, column), key));
          ++m_counts[table.path];
        }
      }
    }
  }
  replace_in_log({key});
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

void ForgetTables::erase_requests() {
  erase_rows("requests", [](const TableEdit&, std::size_t) { return true; });
}

void ForgetTables::erase_contacts_of_left(const Length& kept, Day as_of) {
  for (Shelved& table : m_tables) {
    if (table.name != "guardians") {
      continue;
    }
    std::set<std::string> staying;
    for (std::size_t row = 0; row < table.edit.size(); ++row) {
      const auto last = m_last_days.find(std::string(bare(table.edit.text(row, "pupil"))));
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
  std::set<std::string> keys;
  for (Shelved& table : m_tables) {
    for (std::size_t row = 0; row < table.edit.size(); ++row) {
      if (table.name == "pupils" || table.name == "guardians") {
        keys.insert(table.edit.text(row, table.name == "pupils" ? "pupil" : "guardian"));
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
