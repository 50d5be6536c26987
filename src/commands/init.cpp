#include "commands/init.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/parse.hpp"
#include "commands/import_files.hpp"
#include "commands/import_siblings.hpp"
#include "commands/init_answers.hpp"
#include "commands/init_last_year.hpp"
#include "commands/new_school.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "load/csv.hpp"
#include "load/shipped.hpp"
#include "store/folder.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"
#include "words/init.hpp"

namespace gesprek::embedded {
extern const std::string_view init_gesprek_nl;
extern const std::string_view init_gesprek_en;
extern const std::string_view init_policy_nl;
extern const std::string_view init_policy_en;
extern const std::string_view policy_schema;
}  // namespace gesprek::embedded

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;
namespace say_init = words::init;

constexpr std::string_view k_policy_file = "policy.yaml";
constexpr std::string_view k_cases_file = "policy.test.yaml";
constexpr std::string_view k_schema_file =
    "policy.schema.json";  // editors find it by the first line of policy.yaml
constexpr std::chrono::month k_turn_of_the_year =
    std::chrono::June;  ///< from then on people prepare the next school year

struct NewFile {
  std::string name;
  std::string bytes;
};

/// The template with each {name} replaced.
std::string fill(std::string_view text,
                 std::initializer_list<std::pair<std::string_view, std::string>> values) {
  std::string filled(text);
  for (const auto& [name, value] : values) {
    const std::string mark = "{" + std::string(name) + "}";
    for (std::size_t at = filled.find(mark); at != std::string::npos;
         at = filled.find(mark, at + value.size())) {
      filled.replace(at, mark.size(), value);
    }
  }
  return filled;
}

/// Of the school year that a file states ("2026-2027"); else the one that people prepare on the day.
int first_year(Day as_of, const std::string& stated) {
  const auto year = parse_int(std::string_view(stated).substr(0, 4), 2000, 2100);
  if (year && stated == std::to_string(*year) + "-" + std::to_string(*year + 1)) {
    return static_cast<int>(*year);
  }
  const std::chrono::year_month_day date(as_of);
  return static_cast<int>(date.year()) - (date.month() < k_turn_of_the_year ? 1 : 0);
}

std::vector<std::string> headings(std::string_view list) {
  std::vector<std::string> columns;
  while (!list.empty()) {
    const std::string_view column = list.substr(0, list.find(';'));
    columns.emplace_back(column);
    list.remove_prefix(std::min(list.size(), column.size() + 1));
  }
  return columns;
}

/// The school file comes last: a folder in which the others are missing is no school yet.
std::vector<NewFile> new_files(const Answers& answers, int year, Lang lang) {
  const bool dutch = lang == Lang::nl;
  std::vector<NewFile> files;
  files.push_back(
      {std::string(k_policy_file),
       fill(dutch ? embedded::init_policy_nl : embedded::init_policy_en, {{"policy", answers.policy}})});
  files.push_back({std::string(k_cases_file), std::string(shipped_cases(answers.policy).value_or(""))});
  files.push_back({std::string(k_schema_file), std::string(embedded::policy_schema)});
  for (const TableFile& table : k_tables) {
    files.push_back({std::string(table.path), write_csv({headings(table.heading)}, Dialect{})});
  }
  files.push_back({std::string(k_school_file),
                   fill(dutch ? embedded::init_gesprek_nl : embedded::init_gesprek_en,
                        {{"name", toml_text(answers.name)},
                         {"region", answers.region},
                         {"school_year", std::to_string(year) + "-" + std::to_string(year + 1)},
                         {"first_year", std::to_string(year)},
                         {"second_year", std::to_string(year + 1)}})});
  return files;
}

/// Tables that stand there already are kept: somebody may start from an export.
void leave_out_existing(std::vector<NewFile>& files, const std::string& path) {
  std::error_code unreadable;
  if (!std::filesystem::is_directory(path, unreadable)) {
    return;
  }
  store::Folder folder = store::Folder::open(path);
  std::erase_if(files, [&](const NewFile& file) { return folder.read(file.name).has_value(); });
}

/// The tables of people as they stand in the folder already.
StandingTables standing_tables(const std::string& path, Env& env) {
  std::error_code unreadable;
  if (!std::filesystem::is_directory(path, unreadable)) {
    return {};
  }
  store::Folder folder = store::Folder::open(path);
  const auto read = [&](const std::string& name) -> std::optional<TableSource> {
    const auto bytes = folder.read(name);
    return bytes ? std::optional(add_table(env.sources, name, *bytes)) : std::nullopt;
  };
  return {read("pupils.csv"), read("guardians.csv"), read("staff.csv"), read("classes.csv")};
}

/// Puts what was imported in the place of the empty tables, before the school file.
void put_people(std::vector<NewFile>& files, const RosterUpdate& people) {
  const auto put = [&](const std::string& name, const std::optional<std::string>& bytes) {
    if (!bytes) {
      return;
    }
    const auto found = std::ranges::find(files, name, &NewFile::name);
    if (found != files.end()) {
      found->bytes = *bytes;
    } else {
      files.insert(files.end() - 1, NewFile{name, *bytes});
    }
  };
  put("pupils.csv", people.pupils);
  put("guardians.csv", people.guardians);
  put("staff.csv", people.staff);
  put("classes.csv", people.classes);
}

/// What another program says of the people, to start from.
struct Start {
  std::string kind;  ///< of the files
  std::optional<render::ImportReport> report;
  std::string school_year;
  RosterUpdate people;
};

/// Nothing when the files are wrong, which is reported; an empty start when there are none.
std::optional<Start> read_start(const InitRequest& request, Env& env, Diagnostics& problems) {
  Start start;
  if (!request.from) {
    return start;
  }
  start.kind = request.from->value;
  ImportRequest import_request;
  import_request.kind = *request.from;
  import_request.files = request.files;
  auto imported = read_import(import_request, env, problems);
  std::optional<LastYear> last_year;
  if (imported && request.last_year) {
    last_year = read_last_year(*request.last_year, env, problems);
  }
  if (problems.has_errors()) {
    return std::nullopt;
  }
  if (last_year) {
    keep_last_years_keys(*imported, *last_year, problems);
  }
  StandingTables standing = standing_tables(request.folder.value, env);
  const auto carried = last_year && !standing.guardians
                           ? carried_guardians(*request.last_year, *imported, *last_year, env)
                           : std::nullopt;
  if (carried) {
    standing.guardians = add_table(env.sources, "guardians.csv", *carried);
  }
  auto people = update_roster(env.sources, standing, *imported, last_year, env.as_of, problems);
  if (!people) {
    return std::nullopt;
  }
  start.report = report_of(import_request, *imported, *people, env);
  start.report->possible_siblings = siblings_to_confirm(standing, *people, env);
  start.school_year = imported->school_year;
  start.people = std::move(*people);
  if (carried && !start.people.guardians) {
    start.people.guardians = carried;
  }
  if (last_year) {
    problems.note("from-last-year", last_year->place,
                  Message{carried ? say_init::k_from_last_year_guardians : say_init::k_from_last_year},
                  Message{say_init::k_help_from_last_year});
  }
  return start;
}

/// What last year's folder says is not asked for again.
InitRequest as_last_year(InitRequest request, const CarriedOver& carried) {
  const auto settle = [&](std::optional<Located<std::string>>& given, const std::string& text) {
    if (!given && !text.empty()) {
      given = Located<std::string>{text, request.last_year->span};
    }
  };
  settle(request.name, carried.name);
  settle(request.region, carried.region);
  settle(request.policy, carried.policy ? std::string(shipped_policies().front()) : std::string());
  return request;
}

/// Settings and policy of last year, unless the command says something else.
void put_carried(std::vector<NewFile>& files, const InitRequest& request, const CarriedOver& carried) {
  const auto put = [&](std::string_view name, const std::string& bytes) {
    std::ranges::find(files, name, &NewFile::name)->bytes = bytes;
  };
  if (!carried.settings.empty()) {
    put(k_school_file, carried.settings);
  }
  if (carried.policy && !request.policy) {
    put(k_policy_file, *carried.policy);
    if (carried.cases) {
      put(k_cases_file, *carried.cases);
    } else {
      std::erase_if(files, [](const NewFile& file) { return file.name == k_cases_file; });
    }
  }
}

std::vector<store::Change> changes_of(const std::vector<NewFile>& files) {
  std::vector<store::Change> changes;
  for (const NewFile& file : files) {
    changes.push_back({file.name, file.bytes});
  }
  return changes;
}

/// What is still to be done: every table that the import did not fill is filled from another list.
std::vector<const Phrase*> next_steps(const Start& start, bool has_deviations) {
  const auto lacks = [&](const render::ImportReport::Carried& table) {
    return !table.is_there || table.count == 0;
  };
  const auto missing = [&](bool is_missing, const Phrase& step) {
    return start.report && is_missing ? &step : nullptr;
  };
  const render::ImportReport report = start.report.value_or(render::ImportReport{});
  const bool wait_for_pupils = lacks(report.pupils) && report.guardians_unknown > 0;
  std::vector<const Phrase*> steps{
      has_deviations ? &say_init::k_next_deviations : nullptr,
      &words_of::k_next_school,
      start.report ? nullptr : &words_of::k_next_tables,
      missing(lacks(report.pupils), say_init::k_next_pupils),
      missing(lacks(report.staff), say_init::k_next_staff),
      missing(wait_for_pupils, say_init::k_next_guardians_again),
      missing(lacks(report.guardians) && !wait_for_pupils, say_init::k_next_guardians),
      &words_of::k_next_validate,
      &words_of::k_next_year};
  std::erase(steps, nullptr);
  return steps;
}

std::string file_names(const render::ImportReport& report) {
  std::string names;
  for (const std::string& file : report.files) {
    names += (names.empty() ? "" : " ") + file;
  }
  return names;
}

std::string answer(const render::Look& look, const std::string& folder, const std::vector<NewFile>& files,
                   const Start& start, bool has_deviations, bool dry_run, bool quiet) {
  const auto line = [&](const Phrase& phrase) {
    if (&phrase == &say_init::k_next_guardians_again) {
      return look.in_words(
          Message(phrase, {{"folder", folder}, {"kind", start.kind}, {"files", file_names(*start.report)}}));
    }
    return look.in_words(phrase.nl.find("{folder}") == std::string_view::npos
                             ? Message(phrase)
                             : Message(phrase, {{"folder", folder}}));
  };
  std::string text;
  if (start.report) {
    text = render::render_understood(look, *start.report) +
           render::render_possible_siblings(look, *start.report, render::k_items_shown);
  }
  text += render::paragraph(look, line(dry_run ? words_of::k_init_would : words_of::k_init_done));
  for (const NewFile& file : files) {
    text += "  " + file.name + "\n";
  }
  if (dry_run || quiet) {
    return text;
  }
  text += "\n" + look.in_words(words_of::k_next) + "\n";
  int number = 1;
  for (const Phrase* step : next_steps(start, has_deviations)) {
    text += hang("  " + std::to_string(number++) + ". ", terminal_safe(line(*step)), look.width);
  }
  return text;
}

Message in_use(const InitRequest& request) {
  return {words_of::k_folder_in_use,
          {{"folder", request.folder.value}, {"file", std::string(k_school_file)}}};
}

void check_request(const InitRequest& request, Diagnostics& problems) {
  check_choices(request, problems);
  const Message help(say_init::k_from_help);
  if (request.from && request.files.empty()) {
    problems.error("missing-argument", request.from->span, Message(say_init::k_from_what), help);
  }
  if (!request.from && !request.files.empty()) {
    problems.error("unknown-argument", request.files.front().span,
                   {say_init::k_file_of_what, {{"file", request.files.front().value}}}, help);
  }
  if (request.last_year && !request.from) {
    problems.error("unknown-argument", request.last_year->span, Message(say_init::k_last_year_alone), help);
  }
  if (holds_a_school(request.folder.value)) {
    problems.error("folder-in-use", request.folder.span, in_use(request),
                   Message(words_of::k_folder_in_use_help));
  }
}

}  // namespace

Exit init(const InitRequest& request, Env& env) {
  env.lang = env.lang.value_or(Lang::nl);
  Diagnostics problems;
  check_request(request, problems);
  const auto start = problems.has_errors() ? std::nullopt : read_start(request, env, problems);
  report(env, problems);
  if (!start || refuses_parent(request.folder, env)) {
    return Exit::wrong;
  }
  const int year = first_year(env.as_of, start->school_year);
  const CarriedOver carried = request.last_year ? carried_over(request, year, env) : CarriedOver{};
  std::vector<NewFile> files = new_files(answers_of(as_last_year(request, carried), env), year, *env.lang);
  put_carried(files, request, carried);
  leave_out_existing(files, request.folder.value);
  put_people(files, start->people);
  if (!env.dry_run && !write_new_school(request.folder.value, changes_of(files), env)) {
    return refuse(env, "folder-in-use", request.folder.span, in_use(request),
                  Message(words_of::k_folder_in_use_help));
  }
  env.out << answer(look(env), request.folder.value, files, *start, problems.has_warnings(), env.dry_run,
                    env.quiet);
  return Exit::done;
}

}  // namespace gesprek::commands
