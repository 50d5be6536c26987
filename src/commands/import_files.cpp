#include "commands/import_files.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "commands/targets.hpp"
#include "load/encodings.hpp"
#include "load/file_kind.hpp"
#include "load/import_days.hpp"
#include "load/school.hpp"
#include "load/xml.hpp"
#include "load/zip.hpp"
#include "store/folder.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"
#include "words/import.hpp"
#include "words/imported.hpp"
#include "words/notes.hpp"
#include "words/oneroster.hpp"

namespace gesprek::commands {

bool has_option_of_people(const ImportRequest& request, Env& env) {
  Diagnostics problems;
  const auto check = [&](const std::optional<Span>& given, std::string option) {
    if (given) {
      problems.error(
          "unknown-option", *given,
          Message{words::k_not_with_kind, {{"option", std::move(option)}, {"kind", request.kind.value}}},
          Message(words::k_not_with_kind_help));
    }
  };
  check(request.columns ? std::optional(request.columns->span) : std::nullopt, "--columns");
  check(request.last_year ? std::optional(request.last_year->span) : std::nullopt, "--last-year");
  check(request.complete, "--complete");
  report(env, problems);
  return problems.has_errors();
}

namespace {

namespace say_import = words::imported;

/// The files of the standard that say something of people, and those whose absence a manifest would deny.
constexpr std::array<std::string_view, 9> k_oneroster_files = {
    "manifest", "academicSessions", "classes", "courses", "demographics", "enrollments", "orgs", "roles",
    "users"};

constexpr const char* k_for_lists = "import csv";  ///< reads lists of people

const std::vector<std::string>& kinds() {
  static const std::vector<std::string> k_kinds{"edexml", "oneroster", "csv"};
  return k_kinds;
}

/// False for a file of another kind, which is reported with what it is and the command for it.
bool is_wanted(FileKind wanted, const std::string& bytes, const Located<std::string>& file,
               const std::string& command, Diagnostics& problems) {
  const FileKind kind = file_kind(bytes);
  const bool is_xml = kind == FileKind::edexml || kind == FileKind::xml;  // an export of an unusual shape
  if (kind == wanted || (wanted == FileKind::edexml && is_xml)) {
    return true;
  }
  const FileKindWords words =
      kind == FileKind::text ? FileKindWords{Message(words::k_is_a_list), Message(words::k_help_is_a_list)}
                             : words_for(kind, command);
  problems.error("other-file-kind", file.span, words.is, words.help);
  return false;
}

void report_encoded_twice(bool is_mended, SourceId source, Diagnostics& problems) {
  if (is_mended) {
    problems.note("encoded-twice", Span{source, 0, 0}, Message{say_import::k_encoded_twice},
                  Message{say_import::k_help_encoded_twice});
  }
}

ImportedRoster read_edexml(const Located<std::string>& file, Env& env, Diagnostics& problems) {
  const std::string text = decode_xml(read_bytes(file, env));
  if (!text.empty() && !is_wanted(FileKind::edexml, text, file, k_for_lists, problems)) {
    return {};
  }
  const auto mended = undo_double_encoding(text);
  const SourceId source = env.sources.add(name_of(file), mended.value_or(text));
  report_encoded_twice(mended.has_value(), source, problems);
  return import_edexml(env.sources, source, env.as_of, problems);
}

/// A folder or a zip archive with the files of the set, or those files one by one.
std::vector<OneRosterFile> oneroster_files(const Located<std::string>& named, Env& env,
                                           Diagnostics& problems) {
  std::vector<OneRosterFile> files;
  const auto add = [&](const std::string& where, const std::string& name, const std::string& bytes) {
    files.push_back({name, add_table(env.sources, where + name, bytes)});
  };
  if (store::names_a_folder(named.value)) {
    store::Folder folder = store::Folder::open(named.value);
    const std::string where = named.value + (named.value.ends_with('/') ? "" : "/");
    for (const std::string_view name : k_oneroster_files) {
      const std::string file = std::string(name) + ".csv";
      if (const auto bytes = folder.read(file)) {
        add(where, file, *bytes);
      }
    }
    return files;
  }
  const std::string bytes = read_bytes(named, env);
  if (!looks_like_zip(bytes)) {
    const std::size_t slash = named.value.rfind('/') + 1;  // 0 where there is none
    add(named.value.substr(0, slash), named.value.substr(slash), bytes);
    return files;
  }
  for (const ZipMember& member : read_zip(bytes, named.span, problems).value_or(std::vector<ZipMember>{})) {
    add(named.value + ":", member.name, member.bytes);
  }
  return files;
}

ImportedRoster read_oneroster(const ImportRequest& request, Env& env, Diagnostics& problems) {
  std::vector<OneRosterFile> files;
  for (const Located<std::string>& named : request.files) {
    std::ranges::move(oneroster_files(named, env, problems), std::back_inserter(files));
  }
  if (problems.has_errors()) {
    return {};
  }
  if (files.empty()) {
    const Located<std::string>& named = request.files.front();
    problems.error("missing-file", named.span, Message{words::k_oneroster_no_users},
                   Message{words::k_help_oneroster_no_users});
    return {};
  }
  return import_oneroster(env.sources, files, env.as_of, problems);
}

ImportMapping read_columns(const ImportRequest& request, Env& env, Diagnostics& problems) {
  if (!request.columns || !store::names_a_file(request.columns->value)) {
    return {};
  }
  const std::string& path = request.columns->value;
  return load_import_mapping(env.sources, env.sources.add(path, store::read_named_file(path)), problems);
}

ImportedRoster read_lists(const ImportRequest& request, Env& env, Diagnostics& problems) {
  const ImportMapping mapping = read_columns(request, env, problems);
  ImportedRoster roster;
  for (const Located<std::string>& file : request.files) {
    const std::string bytes = read_bytes(file, env);
    if (is_wanted(FileKind::text, bytes, file, k_for_lists, problems)) {
      const auto mended = undo_double_encoding(bytes);
      const TableSource table = add_table(env.sources, name_of(file), mended.value_or(bytes));
      report_encoded_twice(mended.has_value(), table.id, problems);
      merge(roster, import_csv(env.sources, table, mapping, problems));
    }
  }
  roster.is_complete = request.complete && roster.has_pupils;
  return roster;
}

void check_options(const ImportRequest& request, Diagnostics& problems) {
  if (std::ranges::find(kinds(), request.kind.value) == kinds().end()) {
    report_unknown(say_import::k_unknown_kind, "unknown-import", request.kind, kinds(),
                   Message(words::commands::k_known_policies, {{"known", some_of(kinds())}}), problems);
  }
  const auto only_for_csv = [&](Span span, std::string option) {
    problems.error("unknown-option", span, {say_import::k_only_for_csv, {{"option", std::move(option)}}},
                   Message(say_import::k_only_for_csv_help));
  };
  if (request.kind.value != "csv" && request.columns) {
    only_for_csv(request.columns->span, "--columns");
  }
  if (request.kind.value != "csv" && request.complete) {
    only_for_csv(*request.complete, "--complete");
  }
}

}  // namespace

bool is_list(const std::string& bytes, const Located<std::string>& file, const std::string& command,
             Diagnostics& problems) {
  return is_wanted(FileKind::text, bytes, file, command, problems);
}

Exit refuse_lists(const Diagnostics& problems, Env& env) {
  report(env, problems);
  const auto is_of_file = [](const Diagnostic& problem) {
    return problem.code == "other-file-kind" || problem.code == "no-known-heading";
  };
  if (!std::ranges::all_of(problems.all(), is_of_file)) {
    remark(env, {words::k_no_list_taken});
  }
  return Exit::wrong;
}

std::optional<ImportedRoster> read_import(const ImportRequest& request, Env& env, Diagnostics& problems) {
  check_options(request, problems);
  if (problems.has_errors()) {
    return std::nullopt;
  }
  if (request.kind.value != "edexml") {
    ImportedRoster roster = request.kind.value == "csv" ? read_lists(request, env, problems)
                                                        : read_oneroster(request, env, problems);
    check_days(env.sources, roster, env.as_of, problems);
    return roster;
  }
  ImportedRoster roster;
  for (const Located<std::string>& file : request.files) {
    merge(roster, read_edexml(file, env, problems));
  }
  return roster;
}

std::vector<std::string> unknown_headings_of(const ImportRequest& request, Env& env) {
  std::vector<std::string> headings;
  Diagnostics ignored;  // read_import says what is wrong
  const ImportMapping mapping = read_columns(request, env, ignored);
  for (const Located<std::string>& file : request.files) {
    if (request.kind.value != "csv" || file.value == "-") {
      continue;
    }
    const std::string bytes = store::read_named_file(file.value);
    if (file_kind(bytes) != FileKind::text) {
      continue;
    }
    const TableSource table = add_table(env.sources, file.value, bytes);
    for (std::string& heading : unknown_headings(env.sources, table, mapping)) {
      if (std::ranges::find(headings, heading) == headings.end()) {
        headings.push_back(std::move(heading));
      }
    }
  }
  return headings;
}

std::optional<LastYear> read_last_year(const Located<std::string>& folder, Env& env, Diagnostics& problems) {
  store::Folder last = store::Folder::open(folder.value);
  School school;
  if (const auto bytes = last.read(std::string(k_school_file))) {
    Diagnostics ignored;  // only the paths of its tables matter
    school = load_school(env.sources, env.sources.add(folder.value + "/gesprek.toml", *bytes), ignored);
  }
  const auto read = [&](std::string_view name) -> std::optional<TableSource> {
    const std::string path = table_path(school, name);
    const auto bytes = store::is_safe_path(path) ? last.read(path) : std::nullopt;
    return bytes ? std::optional(add_table(env.sources, folder.value + "/" + path, *bytes)) : std::nullopt;
  };
  const auto pupils = read("pupils");
  const auto classes = read("classes");
  if (!pupils || !classes) {
    problems.error("missing-file", folder.span, {say_import::k_no_last_year, {{"folder", folder.value}}},
                   Message(say_import::k_no_last_year_help));
    return std::nullopt;
  }
  Diagnostics ignored;  // faults of last year's tables concern nobody any more
  return LastYear{load_pupils(env.sources, *pupils, ignored), load_classes(env.sources, *classes, ignored),
                  Span{pupils->id, 0, 0}};
}

namespace {

render::ImportReport::Column read_column(const ImportedColumn& column) {
  render::ImportReport::Column read{column.heading, column.field, nullptr, column.number, nullptr};
  switch (column.fate) {
    case ImportedColumn::Fate::taken:
      read.meaning = &say_import::field_words(column.field.substr(column.field.find('.') + 1));
      read.of_guardian = column.of_guardian;
      break;
    case ImportedColumn::Fate::not_needed:
      read.left_out = &say_import::k_column_not_needed;
      break;
    case ImportedColumn::Fate::unknown:
      read.left_out = &say_import::k_column_unknown;
      break;
    case ImportedColumn::Fate::ownerless:
      read.left_out = &say_import::k_column_ownerless;
      break;
    case ImportedColumn::Fate::doubled:
      read.left_out = &say_import::k_column_doubled;
      break;
    case ImportedColumn::Fate::forbidden:
      read.left_out = &say_import::k_column_forbidden;
      break;
  }
  return read;
}

}  // namespace

render::ImportReport report_of(const ImportRequest& request, const ImportedRoster& imported,
                               const RosterUpdate& update, const Env& env) {
  render::ImportReport report;
  for (const Located<std::string>& file : request.files) {
    report.files.push_back(file.value);
  }
  report.school_year = imported.school_year;
  report.pupils = {imported.has_pupils, update.pupils_read};
  report.classes = {imported.has_classes, imported.classes.size()};
  report.staff = {imported.has_staff, imported.staff.size()};
  report.guardians = {imported.has_guardians, update.guardians_read};
  report.guardians_unknown = update.guardians_unknown;
  report.expected = imported.expected + update.changes.new_unplaced;
  for (const ImportedColumn& column : imported.columns) {
    report.columns.push_back(read_column(column));
  }
  report.left = imported.departed.size();
  report.dry_run = env.dry_run;
  return report;
}

}  // namespace gesprek::commands
