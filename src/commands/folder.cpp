#include "commands/folder.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "agenda/own_events.hpp"
#include "commands/arranged_talks.hpp"
#include "commands/policy_files.hpp"
#include "commands/record_contradictions.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "commands/waiver_lines.hpp"
#include "load/log.hpp"
#include "load/lost_zeros.hpp"
#include "load/match.hpp"
#include "load/plan.hpp"
#include "load/policy.hpp"
#include "load/roster.hpp"
#include "load/school.hpp"
#include "load/settle_faults.hpp"
#include "load/tables.hpp"
#include "model/log_contradictions.hpp"
#include "model/log_facts.hpp"
#include "model/vague_words.hpp"
#include "words/commands.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;

constexpr std::string_view k_damaged_end = "damaged-last-line";
constexpr std::string_view k_line_ends = "\r\n";

class Reader {
 public:
  Reader(Env& env, LoadedSchool& loaded, Access access)
      : m_env(env), m_loaded(loaded), m_access(access), m_problems(loaded.diagnostics) {}

  void read() {
    if (m_loaded.folder.is_doubtful()) {
      m_problems.warning("shared-disk", {}, Message(words_of::k_doubtful_folder),
                         Message(words_of::k_doubtful_folder_help));
    }
    read_school_file();
    const bool has_policy = read_policy();
    check_paths();
    RosterTables people = read_people();
    make_calendar();
    read_requests();
    read_records();
    settle_people(std::move(people));
    hold_against_policy(has_policy);
    m_problems = settle_faults(m_problems, m_env.sources, m_files);
    forget_the_future();
    drop_called_off();
    check_contradictions();
    check_waivers(m_loaded.log, m_problems);
  }

 private:
  void read_school_file() {
    const auto bytes = m_loaded.folder.read(std::string(k_school_file));
    const SourceId source = m_env.sources.add(std::string(k_school_file), bytes.value_or(""));
    m_school_source = source;
    m_files.push_back({"school", {source, {}}});
    m_loaded.school = load_school(m_env.sources, source, m_problems);
    m_school_is_sound = !m_problems.has_errors();
    if (!m_env.lang) {
      m_env.lang = m_loaded.school.language;
    }
  }

  bool read_policy() {
    const std::string& path = m_loaded.school.policy_file;
    const auto bytes = read_layer(path);
    if (!bytes) {
      m_problems.error("missing-file", {}, {words_of::k_missing_file, {{"file", path}}},
                       Message(words_of::k_missing_policy_help));
      return false;
    }
    const SourceId source = m_env.sources.add(path, *bytes);
    const auto resolver =
        policy_files(m_env.sources, [this](const std::string& layer) { return read_layer(layer); });
    const auto before = static_cast<SourceId>(m_env.sources.size());
    auto reading = load_policy_leniently(m_env.sources, source, resolver, m_problems);
    m_loaded.policy = std::move(reading.policy);
    settle_vague_words(m_loaded.policy, m_loaded.school.vague);
    m_files.push_back({"policy", {source, {}}});
    for (SourceId layer = before + 1; layer <= m_env.sources.size(); ++layer) {
      m_files.push_back({"policy", {layer, {}}});
    }
    return reading.whole;
  }

  /// A policy file may stand outside the school (a board's policy for all its schools); everything else may
  /// not.
  std::optional<std::string> read_layer(const std::string& path) {
    if (store::is_safe_path(path)) {
      return m_loaded.folder.read(path);
    }
    return store::find_named_file(path.starts_with('/') ? path : m_loaded.folder.path() + "/" + path);
  }

  void check_paths() {
    for (const auto& [table, path] : m_loaded.school.files) {
      if (!store::is_safe_path(path)) {
        m_problems.error("path-outside-school", Span{m_school_source, 0, 0},
                         {words_of::k_path_outside, {{"file", path}}},
                         Message(words_of::k_path_outside_help));
        m_paths_are_safe = false;
      }
    }
  }

  /// The table as a source, or nothing when it is not there.
  std::optional<TableSource> table(std::string_view name) {
    if (!m_paths_are_safe) {
      return {};
    }
    const std::string path = table_path(m_loaded.school, name);
    if (name == "log") {
      auto bytes = read_log(path);
      m_loaded.has_log = bytes.has_value();
      auto source = bytes ? log_source(path, *std::move(bytes)) : std::nullopt;
      return source ? std::optional(remembered(name, *std::move(source))) : std::nullopt;
    }
    if (const auto bytes = m_loaded.folder.read(path)) {
      return remembered(name, add_table(m_env.sources, path, *bytes));
    }
    const auto known = std::find_if(k_tables.begin(), k_tables.end(),
                                    [&](const TableFile& file) { return file.name == name; });
    if (known->required) {
      m_problems.error("missing-file", {}, {words_of::k_missing_file, {{"file", path}}},
                       Message(words_of::k_missing_table_help, {{"columns", std::string(known->heading)}}));
    }
    return {};
  }

  /// A log can be large: what nothing will be written to is not kept to see whether it has changed.
  std::optional<std::string> read_log(const std::string& path) {
    return m_access == Access::write ? m_loaded.folder.read(path, k_largest_log)
                                     : m_loaded.folder.read_once(path, k_largest_log);
  }

  TableSource remembered(std::string_view name, TableSource source) {
    m_files.push_back({name, source});
    return source;
  }

  /// A last line that is damaged is left out and reported; the next command that writes sets it aside.
  /// Nothing when that was all there is.
  std::optional<TableSource> log_source(const std::string& path, std::string bytes) {
    const auto damaged = find_damaged_end(bytes);
    if (!damaged) {
      return add_taken_table(m_env.sources, path, std::move(bytes));
    }
    const SourceId whole = add_table(m_env.sources, path, bytes).id;
    const std::string& text = m_env.sources.get(whole).text;
    const std::size_t end = text.find_last_not_of(k_line_ends) + 1;
    const std::size_t last = bytes.find_last_not_of(k_line_ends) + 1;
    const auto breaks = std::count(bytes.begin() + static_cast<std::ptrdiff_t>(*damaged),
                                   bytes.begin() + static_cast<std::ptrdiff_t>(last), '\n');
    std::size_t begin = end;
    for (std::int64_t line = 0; line <= breaks; ++line) {
      begin = begin < 2 ? 0 : text.rfind('\n', begin - 2) + 1;  // npos + 1 is 0
    }
    m_loaded.damaged_end = {whole, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    m_problems.warning(k_damaged_end, *m_loaded.damaged_end,
                       breaks == 0 ? Message(words_of::k_damaged_end)
                                   : Message(words_of::k_damaged_ends, {{"count", breaks + 1}}),
                       Message(words_of::k_damaged_end_help, {{"file", damaged_path(path)}}));
    bytes.erase(*damaged);
    if (bytes.empty()) {
      return std::nullopt;
    }
    return add_taken_table(m_env.sources, path, std::move(bytes));
  }

  template <class Load>
  auto load_table(std::string_view name, Load load) {
    using Loaded = decltype(load(m_env.sources, TableSource{}, m_problems));
    const auto source = table(name);
    return source ? load(m_env.sources, *source, m_problems) : Loaded{};
  }

  RosterTables read_people() {
    RosterTables tables;
    tables.pupils = load_table("pupils", load_pupils);
    tables.guardians = load_table("guardians", load_guardians);
    tables.staff = load_table("staff", load_staff);
    tables.classes = load_table("classes", load_classes);
    return tables;
  }

  /// What a spreadsheet took from the keys in a table of people stands in those that refer to them.
  void settle_people(RosterTables tables) {
    const WrittenKeys written = written_keys(tables, m_loaded.requests, m_loaded.topics, m_loaded.log,
                                             m_loaded.plans, m_loaded.school);
    m_loaded.roster = make_roster(std::move(tables), m_problems, written);
    settle_divisions(m_loaded.roster, m_loaded.school);
    check_roster(m_loaded.roster, m_loaded.school, m_problems);
  }

  void make_calendar() {
    if (!m_school_is_sound) {
      return;
    }
    m_loaded.calendar.emplace(calendar_of(m_loaded.school));
  }

  void read_requests() {
    m_loaded.requests = load_table("requests", load_requests);
    m_loaded.topics = load_table("topics", load_topics);
  }

  void read_records() {
    m_loaded.log = load_table("log", load_log);
    if (!m_paths_are_safe) {
      return;
    }
    const std::string folder = table_path(m_loaded.school, "plans");
    for (const std::string& name : m_loaded.folder.list(folder)) {
      if (!name.ends_with(".csv")) {
        continue;
      }
      const std::string path = folder + "/" + name;
      const MomentId moment(name.substr(0, name.size() - 4));
      const std::size_t limit = name == "log" ? k_largest_log : store::k_largest_file;
      const auto bytes = m_loaded.folder.read(path, limit);
      if (bytes) {
        m_loaded.plans[moment] = load_plan(
            m_env.sources, remembered("plans", add_table(m_env.sources, path, *bytes)), moment, m_problems);
      }
    }
  }

  void hold_against_policy(bool policy_is_whole) {
    const auto closed = [this](Day day) {
      return m_loaded.calendar ? m_loaded.calendar->closed_because(day) : std::string_view();
    };
    check_school_against(m_loaded.school, m_loaded.policy, m_loaded.roster, m_problems, closed);
    m_loaded.policy = with_own_events(std::move(m_loaded.policy), m_loaded.school);
    match_staff(m_loaded.roster, m_loaded.policy, m_problems);
    match_requests(m_loaded.requests, m_loaded.roster, m_loaded.policy, m_problems);
    match_topics(m_loaded.topics, m_loaded.roster, m_problems);
    match_log(m_loaded.log, m_loaded.roster, m_loaded.policy, m_problems);
    for (auto& [moment, plan] : m_loaded.plans) {
      match_plan(plan, m_loaded.roster, m_problems);
      if (policy_is_whole && m_loaded.policy.find(moment) == nullptr) {
        m_problems.warning("unknown-plan", plan.talks.empty() ? Span{} : plan.talks.front().row,
                           {words_of::k_unknown_plan, {{"file", plan_path(m_loaded.school, moment)}}},
                           Message(words_of::k_unknown_plan_help));
      }
    }
  }

  void forget_the_future() {
    std::erase_if(m_loaded.requests,
                  [&](const Request& request) { return request.asked && request.asked->day > m_env.as_of; });
    keep_known(m_loaded.log, m_env.as_of);
  }

  /// An appointment that was called off stands no more, in no list and for no check; what remains is the talk
  /// that is owed.
  void drop_called_off() {
    std::set<std::pair<TalkId, DateTime>> off;
    for (const LogLine& line : m_loaded.log.lines) {
      if (const auto start = called_off_start(line)) {
        off.emplace(line.talk, *start);
      }
    }
    for (auto& [moment, plan] : m_loaded.plans) {
      std::erase_if(plan.talks, [&](const PlannedTalk& row) {
        return row.has_clock && off.contains({row.id, row.start});
      });
    }
  }

  /// What `record` refuses may have been written by hand.
  void check_contradictions() {
    const auto is_planned = [this](const LogLine& line) {
      const auto plan = m_loaded.plans.find(line.moment);
      return plan != m_loaded.plans.end() &&
             std::ranges::any_of(plan->second.talks, [&](const PlannedTalk& row) {
               return row.id.text == subject_of(line) && row.start.day == line.date;
             });
    };
    for (const auto& [line, other] : find_contradictions(m_loaded.log, is_planned)) {
      m_problems.warning(k_contradiction_code, line->row, contradiction(*line, *other),
                         take_back_first(*line, *other));
    }
  }

  Env& m_env;
  LoadedSchool& m_loaded;
  Access m_access;
  Diagnostics& m_problems;
  std::vector<SchoolFile> m_files;
  SourceId m_school_source = 0;
  bool m_school_is_sound = false;
  bool m_paths_are_safe = true;
};

template <class Wanted>
Diagnostics some_of(const Diagnostics& all, Wanted wanted) {
  Diagnostics some;
  for (const Diagnostic& diagnostic : all.sorted()) {
    if (wanted(diagnostic)) {
      some.add(diagnostic);
    }
  }
  return some;
}

Diagnostics of_severity(const Diagnostics& all, Severity severity) {
  return some_of(all, [&](const Diagnostic& diagnostic) { return diagnostic.severity == severity; });
}

/// What was lost is said on every run, and so is that any date may fall in a holiday.
Diagnostics never_silent(const Diagnostics& all) {
  return some_of(all, [](const Diagnostic& diagnostic) {
    return diagnostic.code == k_damaged_end || diagnostic.code == "holidays-unknown";
  });
}

}  // namespace

Agenda LoadedSchool::agenda(Day as_of) const {
  const std::set<TalkId> arranged = arranged_talks(*this);
  return make_agenda({policy, school, *calendar, roster, requests, as_of, &arranged});
}

std::string table_path(const School& school, std::string_view name) {
  const auto given = school.files.find(std::string(name));
  if (given != school.files.end()) {
    return given->second;
  }
  const auto known = std::find_if(k_tables.begin(), k_tables.end(),
                                  [&](const TableFile& file) { return file.name == name; });
  return known == k_tables.end() ? std::string(name) : std::string(known->path);
}

std::string plan_path(const School& school, const MomentId& moment) {
  return table_path(school, "plans") + "/" + moment.text + ".csv";
}

std::unique_ptr<LoadedSchool> read_school(Env& env, Access access) {
  const auto path = store::find_school(env.folder);
  if (!path) {
    refuse(env, "no-school", {}, {words_of::k_no_school, {{"folder", env.folder}}},
           Message(words_of::k_no_school_help));
    return nullptr;
  }
  auto loaded = std::make_unique<LoadedSchool>(store::Folder::open(*path));
  const auto mode = access == Access::write ? store::Lock::Mode::write : store::Lock::Mode::read;
  loaded->lock =
      std::make_unique<store::Lock>(loaded->folder, mode, store::LockOwner{env.verb, iso(env.now)});
  Reader(env, *loaded, access).read();
  if (access == Access::read) {
    loaded->lock.reset();
  }
  return loaded;
}

std::unique_ptr<LoadedSchool> load_folder(Env& env, Access access) {
  auto loaded = read_school(env, access);
  if (!loaded) {
    return nullptr;
  }
  const auto warnings = of_severity(loaded->diagnostics, Severity::warning);
  if (loaded->diagnostics.has_errors()) {
    report(env, of_severity(loaded->diagnostics, Severity::error));
    return nullptr;
  }
  report(env, env.verbose ? warnings : never_silent(warnings));
  if (!env.verbose && !warnings.empty()) {
    const auto number = static_cast<std::int64_t>(warnings.all().size());
    remark(env, {words_of::k_also_warnings,
                 {{"warnings", say_count(*env.lang, number, words_of::k_warning, words_of::k_warnings)}}});
  }
  return loaded;
}

std::unique_ptr<LoadedSchool> read_changed(Env& env, const LoadedSchool& loaded,
                                           const std::vector<store::Change>& changes) {
  auto changed = std::make_unique<LoadedSchool>(store::Folder::open(loaded.folder.path()));
  for (const store::Change& change : changes) {
    changed->folder.pretend(change.path, change.bytes);
  }
  Reader(env, *changed, Access::read).read();
  return changed;
}

std::unique_ptr<LoadedSchool> load_to_write(Env& env) {
  return load_folder(env, env.dry_run ? Access::read : Access::write);
}

}  // namespace gesprek::commands
