#include "commands/init.hpp"

#include <ostream>

#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "commands/targets.hpp"
#include "load/csv.hpp"
#include "load/shipped.hpp"
#include "store/folder.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"

namespace gesprek::embedded {
extern const std::string_view init_gesprek_nl;
extern const std::string_view init_gesprek_en;
extern const std::string_view init_policy_nl;
extern const std::string_view init_policy_en;
}  // namespace gesprek::embedded

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;

constexpr std::string_view k_policy_file = "policy.yaml";
constexpr std::string_view k_usual_policy = "ouder-kindgesprekken";
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

int first_year(Day as_of) {
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
std::vector<NewFile> new_files(const std::string& policy, Lang lang, Day as_of) {
  const bool dutch = lang == Lang::nl;
  const int year = first_year(as_of);
  std::vector<NewFile> files;
  files.push_back({std::string(k_policy_file),
                   fill(dutch ? embedded::init_policy_nl : embedded::init_policy_en, {{"policy", policy}})});
  for (const TableFile& table : k_tables) {
    files.push_back({std::string(table.path), write_csv({headings(table.heading)}, Dialect{})});
  }
  files.push_back({std::string(k_school_file),
                   fill(dutch ? embedded::init_gesprek_nl : embedded::init_gesprek_en,
                        {{"school_year", std::to_string(year) + "-" + std::to_string(year + 1)},
                         {"first_year", std::to_string(year)},
                         {"second_year", std::to_string(year + 1)}})});
  return files;
}

/// Tables that stand there already are kept: somebody may start from an export.
void leave_out_existing(std::vector<NewFile>& files, const std::string& path) {
  if (!store::names_a_folder(path)) {
    return;
  }
  store::Folder folder = store::Folder::open(path);
  std::erase_if(files, [&](const NewFile& file) { return folder.read(file.name).has_value(); });
}

bool holds_a_school(const std::string& path) {
  return store::names_a_folder(path) &&
         store::Folder::open(path).read(std::string(k_school_file)).has_value();
}

std::string answer(const render::Look& look, const std::string& folder, const std::vector<NewFile>& files,
                   bool dry_run) {
  const auto line = [&](const Phrase& phrase) {
    return look.in_words(phrase.nl.find("{folder}") == std::string_view::npos
                             ? Message(phrase)
                             : Message(phrase, {{"folder", folder}}));
  };
  std::string text = render::paragraph(look, line(dry_run ? words_of::k_init_would : words_of::k_init_done));
  for (const NewFile& file : files) {
    text += "  " + file.name + "\n";
  }
  if (dry_run) {
    return text;
  }
  text += "\n" + look.in_words(words_of::k_next) + "\n";
  int number = 1;
  for (const Phrase* step : {&words_of::k_next_school, &words_of::k_next_tables, &words_of::k_next_validate,
                             &words_of::k_next_year}) {
    text += hang("  " + std::to_string(number++) + ". ", terminal_safe(line(*step)), look.width);
  }
  return text;
}

}  // namespace

Exit init(const InitRequest& request, Env& env) {
  const Lang lang = env.lang.value_or(Lang::nl);
  env.lang = lang;
  const std::string policy = request.policy ? request.policy->value : std::string(k_usual_policy);
  if (!shipped_policy(policy)) {
    const std::vector<std::string> known(shipped_policies().begin(), shipped_policies().end());
    const auto near = suggestion(policy, known);
    return refuse(
        env, "unknown-policy", request.policy->span, {words_of::k_unknown_policy, {{"typed", policy}}},
        near ? near : std::optional(Message(words_of::k_known_policies, {{"known", some_of(known)}})));
  }
  const std::string& path = request.folder.value;
  if (holds_a_school(path)) {
    return refuse(env, "folder-in-use", request.folder.span,
                  {words_of::k_folder_in_use, {{"folder", path}, {"file", std::string(k_school_file)}}},
                  Message(words_of::k_folder_in_use_help));
  }
  std::vector<NewFile> files = new_files(policy, lang, env.as_of);
  leave_out_existing(files, path);
  if (!env.dry_run) {
    store::OutputFolder folder(path);
    for (const NewFile& file : files) {
      folder.write(file.name, file.bytes);
    }
  }
  env.out << answer(look(env), path, files, env.dry_run);
  return Exit::done;
}

}  // namespace gesprek::commands
