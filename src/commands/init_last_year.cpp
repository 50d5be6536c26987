#include "commands/init_last_year.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <vector>

#include "base/text.hpp"
#include "commands/tables.hpp"
#include "load/csv.hpp"
#include "load/keys.hpp"
#include "load/same_child.hpp"
#include "load/school.hpp"
#include "load/tables.hpp"
#include "store/folder.hpp"

namespace gesprek::commands {
namespace {

/// Sections of gesprek.toml that hold dates of one year, or paths of one folder.
bool is_of_one_year(std::string_view line) {
  constexpr std::array<std::string_view, 5> k_sections{"closed", "open", "rounds", "events", "files"};
  line.remove_prefix(std::min(line.find_first_not_of('['), line.size()));
  const std::string_view name = trim(line.substr(0, line.find_first_of(".]")));
  return std::ranges::find(k_sections, name) != k_sections.end();
}

/// `key = "value"   # why` with another value, and the remark where it stood.
std::string with_value(std::string_view line, const std::string& value) {
  const std::size_t begin = line.find_first_of("\"'");
  const std::size_t end = begin == std::string_view::npos ? begin : line.find(line[begin], begin + 1);
  if (end == std::string_view::npos) {
    return std::string(line);
  }
  return std::string(line.substr(0, begin + 1)) + value + std::string(line.substr(end));
}

std::string_view key_of(std::string_view line) {
  return trim(line.substr(0, std::min(line.find('='), line.size())));
}

/// The text with other values of the keys at its head; remarks stay, also those of sections that go.
std::string with_values(std::string_view text, const std::map<std::string_view, std::string>& values) {
  std::string settings;
  bool is_root = true;
  bool is_dropped = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, end);
    const std::string_view content = trim(line);
    text.remove_prefix(end);
    if (content.starts_with('[')) {
      is_root = false;
      is_dropped = is_of_one_year(content);
    }
    const bool says_nothing = content.empty() || content.starts_with('#');
    if (const auto other = values.find(key_of(content)); is_root && other != values.end()) {
      settings += with_value(line, other->second);
    } else if (!is_dropped || says_nothing) {
      settings += line;
    }
  }
  return settings;
}

std::optional<std::string> read_safely(store::Folder& folder, const std::string& path) {
  return store::is_safe_path(path) ? folder.read(path) : std::nullopt;
}

School school_of(const std::string& text, const std::string& where, Env& env, Diagnostics& problems) {
  return load_school(env.sources, env.sources.add(where, text), problems);
}

}  // namespace

std::string toml_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    escaped += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  }
  return escaped;
}

CarriedOver carried_over(const InitRequest& request, int year, Env& env) {
  const Located<std::string>& folder = *request.last_year;
  store::Folder last = store::Folder::open(folder.value);
  CarriedOver carried;
  const auto text = last.read(std::string(k_school_file));
  if (!text) {
    return carried;
  }
  const std::string where = folder.value + "/" + std::string(k_school_file);
  Diagnostics ignored;  // last year's faults are nobody's concern any more
  const School school = school_of(*text, where, env, ignored);
  carried.name = school.name;
  carried.region = school.region;
  carried.policy = read_safely(last, school.policy_file);
  carried.cases = carried.policy ? last.read("policy.test.yaml") : std::nullopt;
  std::map<std::string_view, std::string> values{
      {"school_year", std::to_string(year) + "-" + std::to_string(year + 1)}, {"policy", "policy.yaml"}};
  if (request.name) {
    values["name"] = toml_text(request.name->value);
  }
  if (request.region) {
    values["region"] = request.region->value;
  }
  const std::string settings = with_values(*text, values);
  Diagnostics of_new_year;
  const bool is_of_year = school_of(settings, where, env, of_new_year).first_year == year;
  carried.settings = of_new_year.has_errors() || !is_of_year ? std::string() : settings;
  return carried;
}

std::optional<std::string> carried_guardians(const Located<std::string>& folder,
                                             const ImportedRoster& imported, const LastYear& last_year,
                                             Env& env) {
  store::Folder last = store::Folder::open(folder.value);
  Diagnostics ignored;
  const School school =
      school_of(last.read(std::string(k_school_file)).value_or(""), folder.value, env, ignored);
  const std::string path = table_path(school, "guardians");
  const auto bytes = read_safely(last, path);
  if (!bytes) {
    return std::nullopt;
  }
  const TableSource source = add_table(env.sources, folder.value + "/" + path, *bytes);
  const auto table = parse_csv(env.sources, source.id, source.dialect, ignored);
  const auto columns = table ? map_columns(*table, guardian_columns(), ignored) : std::nullopt;
  if (!columns || !columns->index.front()) {
    return std::nullopt;
  }
  const KnownKeys last_keys(keys_of(last_year.pupils));
  std::vector<std::string> stay;
  for (const Pupil& pupil : imported.pupils) {
    std::string key = pupil.id.text;
    last_keys.settle(key);
    const auto before = std::ranges::find(last_year.pupils, PupilId(key), &Pupil::id);
    if (!imported.named.contains(pupil.id) && before != last_year.pupils.end() &&
        !are_two_children(*before, pupil)) {
      stay.push_back(pupil.id.text);
    }
  }
  const KnownKeys staying(std::move(stay));
  std::vector<std::vector<std::string>> rows(1);
  for (const Cell& heading : table->header) {
    rows.front().push_back(heading.text);
  }
  for (const Row& row : table->rows) {
    std::string pupil = row.cells[*columns->index.front()].text;
    staying.settle(pupil);
    if (staying.has(pupil)) {
      std::vector<std::string>& kept = rows.emplace_back();
      std::ranges::transform(row.cells, std::back_inserter(kept), &Cell::text);
      kept[*columns->index.front()] = pupil;
    }
  }
  return rows.size() > 1 ? std::optional(write_csv(rows, source.dialect)) : std::nullopt;
}

}  // namespace gesprek::commands
