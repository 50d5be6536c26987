#include "commands/validate.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <ostream>
#include <set>

#include "agenda/own_events.hpp"
#include "agenda/staffing.hpp"
#include "base/terminal.hpp"
#include "commands/early_lines.hpp"
#include "commands/folder.hpp"
#include "commands/input.hpp"
#include "commands/output.hpp"
#include "commands/policy_files.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "diag/render.hpp"
#include "lint/lint.hpp"
#include "load/log.hpp"
#include "load/node.hpp"
#include "load/plan.hpp"
#include "load/policy.hpp"
#include "load/school.hpp"
#include "load/tables.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "render/problems.hpp"
#include "words/commands.hpp"
#include "words/invite.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;

std::string base_name(std::string_view path) {
  return std::string(path.substr(path.rfind('/') + 1));
}

/// A file that the policy names, below the school's folder. What cannot be looked at counts as there.
bool is_there(const store::Folder& folder, const std::string& file) {
  if (!store::is_safe_path(file)) {
    return true;
  }
  const std::size_t slash = file.rfind('/');
  const std::vector<std::string> names = folder.list(slash == std::string::npos ? "" : file.substr(0, slash));
  return std::find(names.begin(), names.end(), base_name(file)) != names.end();
}

constexpr std::size_t k_pupils_shown = 6;

/// A moment or another thing with an id that a higher layer does without: nothing is stated in its place.
bool is_left_out(const Override& one) {
  static constexpr std::array<std::string_view, 3> k_lists{"moments.", "expectations.", "guide."};
  return one.before.known() && std::any_of(k_lists.begin(), k_lists.end(), [&](std::string_view list) {
           return one.path.starts_with(list) && one.path.find('.', list.size()) == std::string::npos;
         });
}

/// `message_hours: none` takes a rule away.
bool is_taken_away(const Override& one, const Sources& sources) {
  const std::string_view text = sources.get(one.now.source).text;
  return one.before.known() && text.substr(one.now.begin, one.now.end - one.now.begin) == "none";
}

Message override_in_words(const Override& one, const Sources& sources) {
  if (is_taken_away(one, sources)) {
    return {words_of::k_override_none, {{"path", one.path}}};
  }
  if (!one.before.known()) {
    return {words_of::k_override_added, {{"path", one.path}}};
  }
  if (is_left_out(one)) {
    return {words_of::k_override_left_out, {{"path", one.path}}};
  }
  return one.clause.empty()
             ? Message(words_of::k_override, {{"path", one.path}})
             : Message(words_of::k_override_of_clause, {{"path", one.path}, {"clause", one.clause}});
}

/// Every rule that the policy states otherwise than the one that it extends, with the place of both.
void name_overrides(const Policy& policy, const Sources& sources, Diagnostics& problems) {
  for (const Override& one : policy.overrides) {
    Diagnostic note;
    note.code = "override";
    note.severity = Severity::note;
    note.message = override_in_words(one, sources);
    note.span = one.now;
    if (one.before.known()) {
      note.notes.push_back({Message(words_of::k_override_before), one.before});
    }
    problems.add(std::move(note));
  }
}

bool somebody_is(const std::string& role, const Roster& roster) {
  return std::any_of(roster.staff.begin(), roster.staff.end(),
                     [&](const Staff& staff) { return owed::has_role(staff, RoleName(Role::other, role)); });
}

/// Each language of guardians in which no letter is written, once: nothing is wrong with the table, but the
/// school should know what these families will read.
void name_other_languages(const LoadedSchool& loaded, Lang lang, Diagnostics& problems) {
  std::map<std::string, std::set<PersonId>> guardians;
  std::map<std::string, Span> places;
  for (const Guardian& guardian : loaded.roster.guardians) {
    if (render::reads_another_language(guardian)) {
      guardians[guardian.language].insert(guardian.person);
      places.emplace(guardian.language, guardian.row);
    }
  }
  namespace say_invite = words::invite;
  for (const auto& [language, people] : guardians) {
    problems.note(
        "letters-in-other-language", places.at(language),
        {say_invite::k_letters_in_school_language,
         {{"language", language},
          {"guardians", say_count(lang, static_cast<std::int64_t>(people.size()), say_invite::k_one_guardian,
                                  say_invite::k_many_guardians)},
          {"school", loaded.school.language == Lang::en ? &say_invite::k_english : &say_invite::k_dutch}}},
        Message(say_invite::k_help_letters_in_school_language));
  }
}

/// A letter in the other language says in the policy's own what a talk is about, where the policy says it in
/// one language only: once.
void name_texts_of_one_language(const LoadedSchool& loaded, Lang lang, Diagnostics& problems) {
  const Lang other = loaded.school.language == Lang::nl ? Lang::en : Lang::nl;
  std::set<PersonId> readers;
  for (const Guardian& guardian : loaded.roster.guardians) {
    if (render::letter_language(guardian) == other) {
      readers.insert(guardian.person);
    }
  }
  const auto in_one_language = [](const Moment& moment) {
    return moment.kind == MomentKind::talk && !moment.purpose.empty() &&
           moment.purpose.nl == moment.purpose.en;
  };
  const auto& moments = loaded.policy.moments;
  const auto first = std::find_if(moments.begin(), moments.end(), in_one_language);
  if (readers.empty() || first == moments.end()) {
    return;
  }
  namespace say_invite = words::invite;
  problems.note("purpose-in-one-language", first->basis.span,
                {say_invite::k_purpose_in_one_language,
                 {{"language", other == Lang::en ? &say_invite::k_english : &say_invite::k_dutch},
                  {"guardians", say_count(lang, static_cast<std::int64_t>(readers.size()),
                                          say_invite::k_one_guardian, say_invite::k_many_guardians)},
                  {"talks", std::int64_t{std::count_if(moments.begin(), moments.end(), in_one_language)}}}},
                Message(say_invite::k_help_purpose_in_one_language));
}

// --- single files -------------------------------------------------------------------------------------

/// A policy by itself is held against the school year of the day, in a school of the usual divisions.
void lint_alone(const Policy& policy, Day as_of, Diagnostics& problems) {
  School school;
  school.region = "midden";
  const std::chrono::year_month_day date{as_of};
  school.first_year = static_cast<int>(date.year()) - (date.month() < std::chrono::August ? 1 : 0);
  school.divisions = usual_divisions();
  const Calendar calendar = calendar_of(school);
  check_policy(
      {.policy = policy, .school = school, .calendar = calendar, .as_of = as_of, .knows_school = false},
      problems);
}

void check_policy_file(Env& env, const std::string& name, std::string bytes, Diagnostics& problems) {
  const auto read = [](const std::string& path) { return store::find_named_file(path); };
  const auto policy = load_policy(env.sources, env.sources.add(name, std::move(bytes)),
                                  policy_files(env.sources, read), problems);
  if (policy) {
    name_overrides(*policy, env.sources, problems);
    lint_alone(*policy, env.as_of, problems);
  }
}

/// True when the name is that of a table.
bool check_table_file(Env& env, const std::string& name, const std::string& bytes, Diagnostics& problems) {
  const std::string base = base_name(name);
  const auto with = [&](const auto& load) {
    load(env.sources, add_table(env.sources, name, bytes), problems);
    return true;
  };
  if (base == "pupils.csv") {
    return with(load_pupils);
  }
  if (base == "guardians.csv") {
    return with(load_guardians);
  }
  if (base == "staff.csv") {
    return with(load_staff);
  }
  if (base == "classes.csv") {
    return with(load_classes);
  }
  if (base == "requests.csv") {
    return with(load_requests);
  }
  if (base == "topics.csv") {
    return with(load_topics);
  }
  if (base == "log.csv") {
    return with(load_log);
  }
  if (base.ends_with(".csv") && name.ends_with("plans/" + base)) {
    load_plan(env.sources, add_table(env.sources, name, bytes), MomentId(base.substr(0, base.size() - 4)),
              problems);
    return true;
  }
  return false;
}

void check_file(Env& env, const Located<std::string>& file, Diagnostics& problems) {
  std::string bytes = read_bytes(file, env);
  const std::string name = name_of(file);
  if (name.ends_with(".toml")) {
    load_school(env.sources, env.sources.add(name, std::move(bytes)), problems);
  } else if (name.ends_with(".test.yaml")) {
    parse_yaml(env.sources, env.sources.add(name, std::move(bytes)), problems);
  } else if (file.value == "-" || name.ends_with(".yaml") || name.ends_with(".yml")) {
    check_policy_file(env, name, std::move(bytes), problems);
  } else if (!check_table_file(env, name, bytes, problems)) {
    std::string tables;
    for (const TableFile& table : k_tables) {
      tables += (tables.empty() ? "" : ", ") + std::string(table.path);
    }
    problems.error("unknown-file", file.span, {words_of::k_unknown_kind, {{"file", file.value}}},
                   Message(words_of::k_unknown_kind_help, {{"tables", tables}}));
  }
}

// --- the answer ---------------------------------------------------------------------------------------

std::int64_t count_of(const Diagnostics& problems, Severity severity) {
  const auto sorted = problems.sorted();
  return std::count_if(sorted.begin(), sorted.end(),
                       [&](const Diagnostic& problem) { return problem.severity == severity; });
}

Exit status(const Diagnostics& problems) {
  if (problems.has_errors()) {
    return Exit::wrong;
  }
  return problems.has_warnings() ? Exit::act : Exit::done;
}

std::string render_questions(const render::Look& look, const std::vector<Question>& questions) {
  std::string text = questions.empty() ? "" : render::heading(look, look.in_words(words_of::k_questions));
  for (const Question& question : questions) {
    std::vector<std::string> pupils;
    for (std::size_t i = 0; i < std::min(k_pupils_shown, question.pupils.size()); ++i) {
      pupils.push_back(question.pupils[i].text);
    }
    if (question.pupils.size() > k_pupils_shown) {
      pupils.push_back(look.in_words(
          Message(words_of::k_question_more,
                  {{"count", static_cast<std::int64_t>(question.pupils.size() - k_pupils_shown)}})));
    }
    std::string line = look.in_words(question.text);
    if (!pupils.empty()) {
      std::string list;
      for (const std::string& pupil : pupils) {
        list += (list.empty() ? "" : ", ") + pupil;
      }
      line = look.in_words(Message(words_of::k_question_pupils, {{"text", line}, {"pupils", list}}));
    }
    text += hang("  - ", terminal_safe(line), look.width);
  }
  return text.empty() ? text : text + "\n";
}

/// The problems are the answer here, so they go to standard output.
Exit answer(Env& env, const Diagnostics& problems, const std::vector<Question>& questions,
            const Message& all_well) {
  const render::Look view = look(env);
  if (env.format == Format::json) {
    env.out << render::render_problems_json(view.lang, problems, env.sources, questions);
    return status(problems);
  }
  env.out << render_diagnostics(problems, env.sources, view.lang, view.color)
          << (problems.empty() ? "" : "\n") << render_questions(view, questions);
  if (problems.has_errors() || problems.has_warnings()) {
    const std::string errors =
        say_count(view.lang, count_of(problems, Severity::error), words_of::k_error, words_of::k_errors);
    const std::string warnings = say_count(view.lang, count_of(problems, Severity::warning),
                                           words_of::k_warning, words_of::k_warnings);
    env.out << view.in_words(Message(words_of::k_problems, {{"errors", errors}, {"warnings", warnings}}))
            << "\n";
  } else {
    env.out << render::paragraph(view, view.in_words(all_well));
  }
  return status(problems);
}

Message all_well(const LoadedSchool& loaded) {
  std::set<HouseholdId> households;
  for (const Guardian& guardian : loaded.roster.guardians) {
    households.insert(guardian.household);
  }
  return {words_of::k_valid,
          {{"pupils", static_cast<std::int64_t>(loaded.roster.pupils.size())},
           {"households", static_cast<std::int64_t>(households.size())},
           {"staff", static_cast<std::int64_t>(loaded.roster.staff.size())},
           {"classes", static_cast<std::int64_t>(loaded.roster.classes.size())},
           {"moments", static_cast<std::int64_t>(loaded.policy.moments.size())}}};
}

}  // namespace

Exit validate(const ValidateRequest& request, Env& env) {
  if (!request.files.empty()) {
    Diagnostics problems;
    for (const Located<std::string>& file : request.files) {
      check_file(env, file, problems);
    }
    const auto number = static_cast<std::int64_t>(request.files.size());
    return answer(env, problems, {},
                  {words_of::k_valid_files,
                   {{"files", say_count(language(env), number, words_of::k_file, words_of::k_files)}}});
  }
  const auto loaded = read_school(env, Access::read);
  if (!loaded) {
    return Exit::wrong;
  }
  std::vector<Question> questions;
  if (!loaded->diagnostics.has_errors()) {
    const Policy stated = without_own_events(loaded->policy);
    const LintInput lint{
        .policy = stated,
        .school = loaded->school,
        .calendar = *loaded->calendar,
        .as_of = env.as_of,
        .exists = [&](const std::string& file) { return is_there(loaded->folder, file); },
        .holds_role = [&](const std::string& role) { return somebody_is(role, loaded->roster); }};
    check_policy(lint, loaded->diagnostics);
    name_overrides(loaded->policy, env.sources, loaded->diagnostics);
    name_other_languages(*loaded, language(env), loaded->diagnostics);
    name_texts_of_one_language(*loaded, language(env), loaded->diagnostics);
    const Agenda agenda = loaded->agenda(env.as_of);
    const Diagnostics early = early_lines(*loaded, agenda, {});
    for (const Diagnostic& each : early.all()) {
      loaded->diagnostics.add(each);
    }
    questions = agenda.questions;
  }
  return answer(env, loaded->diagnostics, questions, all_well(*loaded));
}

}  // namespace gesprek::commands
