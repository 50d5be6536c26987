#include "commands/import.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <ostream>

#include "base/joined.hpp"
#include "commands/bookings.hpp"
#include "commands/import_doubts.hpp"
#include "commands/import_files.hpp"
#include "commands/import_replies.hpp"
#include "commands/import_siblings.hpp"
#include "commands/import_talks.hpp"
#include "commands/notes.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "load/large_table.hpp"
#include "load/plan.hpp"
#include "load/school.hpp"
#include "render/imported.hpp"
#include "store/commit.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"
#include "words/import.hpp"
#include "words/imported.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;
namespace say_import = words::imported;

using List = render::ImportReport::List;
using Item = render::ImportReport::Item;

/// The school around the caller, as far as an import needs it: its tables may still be empty or refer to
/// pupils who are only now to come.
struct OpenSchool {
  store::Folder folder;
  std::unique_ptr<store::Lock> lock;
  School school{};
  StandingTables tables{};
};

std::optional<TableSource> standing_table(OpenSchool& open, std::string_view name, Env& env) {
  const std::string path = table_path(open.school, name);
  const auto bytes = open.folder.read(path);
  return bytes ? std::optional(add_table(env.sources, path, *bytes)) : std::nullopt;
}

/// The files of the school in which keys of people stand besides its tables of people.
std::vector<std::string> other_texts(OpenSchool& open) {
  std::vector<std::string> paths;
  for (const std::string_view name : {"log", "requests", "topics"}) {
    paths.push_back(table_path(open.school, name));
  }
  const std::string plans = table_path(open.school, "plans");
  for (const std::string& name : open.folder.list(plans)) {
    paths.push_back(plans + "/" + name);
  }
  std::vector<std::string> texts;
  for (const std::string& path : paths) {
    if (auto bytes = path.ends_with(".csv") ? open.folder.read(path) : std::nullopt) {
      texts.push_back(*std::move(bytes));
    }
  }
  return texts;
}

/// Nothing when its gesprek.toml is wrong, which is reported.
std::unique_ptr<OpenSchool> open_school(const std::string& path, Env& env, Diagnostics& problems) {
  auto school =
      std::make_unique<OpenSchool>(OpenSchool{.folder = store::Folder::open(path), .lock = nullptr});
  OpenSchool& open = *school;
  const auto mode = env.dry_run ? store::Lock::Mode::read : store::Lock::Mode::write;
  open.lock = std::make_unique<store::Lock>(open.folder, mode, store::LockOwner{env.verb, iso(env.now)});
  const auto bytes = open.folder.read(std::string(k_school_file));
  const SourceId source = env.sources.add(std::string(k_school_file), bytes.value_or(""));
  open.school = load_school(env.sources, source, problems);
  for (const auto& [table, file] : open.school.files) {
    if (!store::is_safe_path(file)) {
      problems.error("path-outside-school", Span{source, 0, 0}, {words_of::k_path_outside, {{"file", file}}},
                     Message(words_of::k_path_outside_help));
    }
  }
  if (problems.has_errors()) {
    return nullptr;
  }
  open.tables = {standing_table(open, "pupils", env), standing_table(open, "guardians", env),
                 standing_table(open, "staff", env), standing_table(open, "classes", env), other_texts(open)};
  return school;
}

// --- what changes, for the answer ---------------------------------------------------------------------

template <class Ids>
void add_keys(std::vector<List>& lists, std::string_view key, std::string_view field, const Phrase& heading,
              const Ids& ids) {
  List list{key, &heading, {}};
  for (const auto& id : ids) {
    list.items.push_back({{{field, id.text}}, id.text});
  }
  if (!list.items.empty()) {
    lists.push_back(std::move(list));
  }
}

void add_ties(std::vector<List>& lists, std::string_view key, const Phrase& heading,
              const std::vector<RosterChanges::Tie>& ties) {
  List list{key, &heading, {}};
  for (const RosterChanges::Tie& tie : ties) {
    list.items.push_back({{{"pupil", tie.pupil.text}, {"guardian", tie.guardian.text}},
                          tie.guardian.text + " (" + tie.pupil.text + ")"});
  }
  if (!list.items.empty()) {
    lists.push_back(std::move(list));
  }
}

void add_departures(std::vector<List>& lists, const std::vector<RosterChanges::Departure>& left) {
  List list{"left", &say_import::k_left, {}, &say_import::k_left_advice};
  for (const RosterChanges::Departure& departure : left) {
    list.items.push_back({{{"pupil", departure.pupil.text}, {"last_day", iso(departure.last_day)}},
                          departure.pupil.text + " (" + iso(departure.last_day) + ")"});
  }
  if (!list.items.empty()) {
    lists.push_back(std::move(list));
  }
}

void add_moves(std::vector<List>& lists, const std::vector<RosterChanges::Move>& moves) {
  List list{"moved", &say_import::k_moved, {}};
  for (const RosterChanges::Move& move : moves) {
    const std::string from = move.from.empty() ? "–" : move.from.text;
    const std::string to = move.to.empty() ? "–" : move.to.text;
    list.items.push_back({{{"pupil", move.pupil.text}, {"from", move.from.text}, {"to", move.to.text}},
                          move.pupil.text + " (" + from + " → " + to + ")"});
  }
  if (!list.items.empty()) {
    lists.push_back(std::move(list));
  }
}

/// The policy looks at the grade that a pupil has now: what was owed in the former one is owed no more.
void add_other_grades(std::vector<List>& lists, const std::vector<RosterChanges::OtherGrade>& changes) {
  List list{"other_grade", &say_import::k_other_grade, {}, &say_import::k_other_grade_advice};
  for (const RosterChanges::OtherGrade& change : changes) {
    const std::string from = std::to_string(change.from);
    const std::string to = std::to_string(change.to);
    list.items.push_back({{{"pupil", change.pupil.text}, {"from", from}, {"to", to}},
                          change.pupil.text + " (" + from + " → " + to + ")"});
  }
  if (!list.items.empty()) {
    lists.push_back(std::move(list));
  }
}

/// In words, as they stand in a table; a field of JSON has their names.
std::string column_words(const std::vector<std::string>& columns, Env& env) {
  std::string words;
  for (const std::string& column : columns) {
    words += (words.empty() ? "" : ", ") + say(language(env), Message(say_import::field_words(column)));
  }
  return words;
}

/// What of whom, never the old or the new value.
void add_changed(std::vector<List>& lists, const RosterChanges& changes, Env& env) {
  List pupils{"changed_pupils", &say_import::k_changed_pupils, {}};
  for (const RosterChanges::Changed& changed : changes.changed_pupils) {
    pupils.items.push_back({{{"pupil", changed.pupil.text}, {"columns", joined(changed.columns)}},
                            changed.pupil.text + " (" + column_words(changed.columns, env) + ")"});
  }
  List guardians{"changed_guardians", &say_import::k_changed_guardians, {}};
  for (const RosterChanges::Tie& tie : changes.changed_guardians) {
    guardians.items.push_back(
        {{{"pupil", tie.pupil.text}, {"guardian", tie.guardian.text}, {"columns", joined(tie.columns)}},
         tie.guardian.text + " (" + tie.pupil.text + ": " + column_words(tie.columns, env) + ")"});
  }
  for (List* list : {&pupils, &guardians}) {
    if (!list->items.empty()) {
      lists.push_back(std::move(*list));
    }
  }
}

std::vector<List> lists_of(const RosterChanges& changes, Env& env) {
  std::vector<List> lists;
  add_keys(lists, "new_pupils", "pupil", say_import::k_new_pupils, changes.new_pupils);
  add_departures(lists, changes.left);
  add_keys(lists, "returned", "pupil", say_import::k_returned, changes.returned);
  add_moves(lists, changes.moved);
  add_other_grades(lists, changes.other_grade);
  add_keys(lists, "pupils_not_listed", "pupil", say_import::k_not_listed, changes.not_listed);
  add_keys(lists, "new_teacher", "pupil", say_import::k_new_teacher, changes.new_teacher);
  add_ties(lists, "new_guardians", say_import::k_new_guardians, changes.new_guardians);
  add_changed(lists, changes, env);
  add_ties(lists, "guardians_not_listed", say_import::k_guardians_not_listed, changes.guardians_not_listed);
  add_keys(lists, "new_staff", "staff", say_import::k_new_staff, changes.new_staff);
  add_keys(lists, "changed_staff", "staff", say_import::k_changed_staff, changes.changed_staff);
  add_keys(lists, "staff_not_listed", "staff", say_import::k_staff_not_listed, changes.staff_not_listed);
  add_keys(lists, "new_classes", "class", say_import::k_new_classes, changes.new_classes);
  add_keys(lists, "changed_classes", "class", say_import::k_changed_classes, changes.changed_classes);
  add_keys(lists, "classes_not_listed", "class", say_import::k_classes_not_listed,
           changes.classes_not_listed);
  return lists;
}

std::vector<Plan> standing_plans(OpenSchool& open, Env& env) {
  Diagnostics ignored;  // a fault of a plan is for the commands that work with it
  std::vector<Plan> plans;
  const std::string folder = table_path(open.school, "plans");
  for (const std::string& name : open.folder.list(folder)) {
    if (const auto bytes = name.ends_with(".csv") ? open.folder.read(folder + "/" + name) : std::nullopt) {
      const TableSource source = add_table(env.sources, folder + "/" + name, *bytes);
      plans.push_back(load_plan(env.sources, source, MomentId(name.substr(0, name.size() - 4)), ignored));
    }
  }
  return plans;
}

StandingTables updated_tables(const OpenSchool& open, const RosterUpdate& update, Env& env) {
  StandingTables tables = open.tables;
  const auto put = [&](std::string_view name, const std::optional<std::string>& bytes,
                       std::optional<TableSource>& table) {
    if (bytes) {
      table = add_table(env.sources, table_path(open.school, name), *bytes);
    }
  };
  put("pupils", update.pupils, tables.pupils);
  put("guardians", update.guardians, tables.guardians);
  put("classes", update.classes, tables.classes);
  return tables;
}

/// The tables that change, the name of each to the report.
std::vector<store::Change> changed_files(const OpenSchool& open, const RosterUpdate& update,
                                         render::ImportReport& report) {
  std::vector<store::Change> files;
  const auto add = [&](std::string_view name, const std::optional<std::string>& bytes) {
    if (bytes) {
      files.push_back({table_path(open.school, name), *bytes});
      report.written.push_back(files.back().path);
    }
  };
  add("pupils", update.pupils);
  add("guardians", update.guardians);
  add("staff", update.staff);
  add("classes", update.classes);
  return files;
}

/// What was understood and what changes, before anything is written.
void show_changes(Env& env, const render::ImportReport& report, const Diagnostics& deviations) {
  if (env.format != Format::json) {
    gesprek::commands::report(env, deviations);
    const std::size_t most = env.verbose ? std::numeric_limits<std::size_t>::max() : render::k_items_shown;
    env.out << render::render_import_changes(look(env), report, most) << std::flush;
  }
}

Exit answer(Env& env, const render::ImportReport& report, const Diagnostics& deviations) {
  env.out << (env.format == Format::json
                  ? render::render_import_json(language(env), report, deviations, env.sources)
                  : render::render_import_ending(look(env), report));
  return deviations.has_warnings() ? Exit::act : Exit::done;
}

/// What the unknown headings mean is asked in a file when the command names one that is not there.
bool asks_for_columns(const ImportRequest& request, Env& env) {
  if (!request.columns || env.dry_run || store::names_a_file(request.columns->value)) {
    return false;
  }
  const auto headings = unknown_headings_of(request, env);
  if (headings.empty()) {
    return false;
  }
  const std::string& path = request.columns->value;
  store::write_output_file(path, write_import_mapping(headings, language(env)));
  env.out << render::paragraph(look(env), say(language(env), {say_import::k_columns_made, {{"file", path}}}));
  return true;
}

void offer_columns(const ImportRequest& request, const Diagnostics& problems, Env& env) {
  const auto is_unknown = [](const Diagnostic& problem) {
    return problem.code == "unknown-heading" || problem.code == "doubled-heading" ||
           problem.code == "ownerless-heading" || problem.code == "no-known-heading";
  };
  if (!request.columns && std::ranges::any_of(problems.all(), is_unknown)) {
    remark(env, say_import::k_offer_columns);
  }
  if (request.columns && env.dry_run && !store::names_a_file(request.columns->value) &&
      !unknown_headings_of(request, env).empty()) {
    remark(env, {say_import::k_columns_not_made, {{"file", request.columns->value}}});
  }
}

}  // namespace

Exit import_file(const ImportRequest& request, Env& env) {
  if (request.kind.value == "notes") {
    return import_notes(request, env);
  }
  return request.kind.value == "bookings" ? import_bookings(request, env) : import_people(request, env);
}

Exit import_people(const ImportRequest& request, Env& env) {
  Diagnostics problems;
  const auto refuse_all = [&] {
    report(env, problems);
    offer_columns(request, problems, env);
    return Exit::wrong;
  };
  if (const auto done = import_replies(request, env)) {
    return *done;
  }
  if (asks_for_columns(request, env)) {
    return Exit::act;
  }
  const auto imported = read_import(request, env, problems);
  const auto last_year = imported && request.last_year ? read_last_year(*request.last_year, env, problems)
                                                       : std::optional<LastYear>{};
  if (problems.has_errors()) {
    return refuse_all();
  }
  const auto path = store::find_school(env.folder);
  if (!path && !env.dry_run) {
    return refuse(env, "no-school", {}, {words_of::k_no_school, {{"folder", env.folder}}},
                  Message(words_of::k_no_school_help));
  }
  const auto open = path ? open_school(*path, env, problems) : nullptr;
  if (problems.has_errors()) {
    return refuse_all();
  }
  if (open) {
    check_year(request, *imported, open->school, env, problems);
  }
  if (problems.has_errors()) {
    return refuse_all();
  }
  const auto update = update_roster(env.sources, open ? open->tables : StandingTables{}, *imported, last_year,
                                    env.as_of, problems);
  if (!update) {
    return refuse_all();
  }
  Diagnostics doubts;
  if (open) {
    check_pupils(request, *imported, update->changes, open->school, env, doubts);
  }
  if (doubts.has_errors()) {  // what else there is to say is of a file that is not the one
    gesprek::commands::report(env, doubts);
    return Exit::wrong;
  }
  add_all(doubts, problems);
  render::ImportReport report = report_of(request, *imported, *update, env);
  report.possible_siblings = siblings_to_confirm(open ? open->tables : StandingTables{}, *update, env);
  std::vector<store::Change> files;
  if (open) {
    report.in_school = true;
    report.lists = lists_of(update->changes, env);
    add_talks_concerned(report.lists, open->tables, updated_tables(*open, *update, env),
                        standing_plans(*open, env), env);
    files = changed_files(*open, *update, report);
  }
  show_changes(env, report, problems);
  if (!env.dry_run && !files.empty()) {
    store::commit(open->folder, *open->lock, files);
  }
  const Exit status = answer(env, report, problems);
  offer_columns(request, problems, env);
  return status;
}

}  // namespace gesprek::commands
