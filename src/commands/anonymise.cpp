#include "commands/anonymise.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "commands/anonymise_days.hpp"
#include "commands/anonymise_ids.hpp"
#include "commands/anonymise_policy.hpp"
#include "commands/anonymise_text.hpp"
#include "commands/folder.hpp"
#include "commands/key_places.hpp"
#include "commands/log_file.hpp"
#include "commands/new_school.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "compliance/rules.hpp"
#include "load/log.hpp"
#include "load/match.hpp"
#include "load/plan.hpp"
#include "load/shipped.hpp"
#include "load/tables_write.hpp"
#include "words/anonymise.hpp"
#include "words/commands.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;
namespace say_copy = words::anonymise;

constexpr Day k_end_of_time = std::chrono::sys_days(std::chrono::year(2999) / 12 / 31);
constexpr std::array<std::string_view, 6> k_relations{"mother", "father", "guardian",
                                                      "step",   "foster", "other"};
constexpr std::array<std::string_view, 12> k_roles{"teacher",          "coordinator",     "head",
                                                   "secretary",        "assistant",       "interpreter",
                                                   "caretaker",        "trainee",         "ict coordinator",
                                                   "remedial teacher", "subject teacher", "social worker"};
/// Words of requests and of the log that say nothing of anybody.
constexpr std::array<std::string_view, 21> k_plain_words{
    "yes",         "no",    "school",      "phone",     "video",        "home",      "mail",
    "letter",      "parro", "chat",        "paper",     "group",        "other",     "pupil",
    "coordinator", "head",  "interpreter", "other-day", "not-adjacent", "practical", "kind"};

/// What stands in ids of findings besides keys, days and the policy's words.
constexpr std::array<std::string_view, 2> k_parts_of_ids{"too-soon", "without-custody"};

template <class Words>
bool is_one_of(const Words& words, std::string_view text) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

/// The school on its way into a copy: one function for each kind of record.
class Copier {
 public:
  Copier(const LoadedSchool& loaded, const Log& log, const std::string& policy_text)
      : m_loaded(loaded),
        m_policy_text(policy_text),
        m_first_days(first_days_of_copy(loaded, k_end_of_time)),
        m_pseudonyms(loaded.roster, loaded.school, loaded.requests, log, loaded.plans),
        m_places(loaded.roster) {}

  const Pseudonyms& pseudonyms() const { return m_pseudonyms; }

  Roster roster() const {
    Roster copy;
    for (const Pupil& pupil : m_loaded.roster.pupils) {
      copy.pupils.push_back(anonymous(pupil));
    }
    for (const Guardian& guardian : m_loaded.roster.guardians) {
      copy.guardians.push_back(anonymous(guardian));
    }
    for (const Staff& member : m_loaded.roster.staff) {
      copy.staff.push_back(anonymous(member));
    }
    for (SchoolClass school_class : m_loaded.roster.classes) {
      school_class.id = m_pseudonyms.school_class(school_class.id);
      school_class.room = m_pseudonyms.room(school_class.room);
      replace(school_class.staff);
      if (m_loaded.school.divisions.count(school_class.division) == 0) {
        school_class.division.clear();
      }
      copy.classes.push_back(std::move(school_class));
    }
    // By their new keys: a list in the order of names or of classes would tell who is who.
    std::ranges::stable_sort(copy.pupils, {}, &Pupil::id);
    std::ranges::stable_sort(copy.guardians, {}, &Guardian::pupil);
    std::ranges::stable_sort(copy.staff, {}, &Staff::id);
    std::ranges::stable_sort(copy.classes, {}, &SchoolClass::id);
    return copy;
  }

  /// A pupil who asks is named by the pupil's own key.
  bool asked_by_pupil(const Request& request) const {
    const auto& guardians = m_loaded.roster.guardians;
    return !request.person.empty() && request.person.text == request.pupil.text &&
           m_loaded.roster.staff_member(request.person) == nullptr &&
           std::ranges::find(guardians, request.person, &Guardian::person) == guardians.end();
  }

  std::vector<Request> requests() const {
    std::vector<Request> copies = m_loaded.requests;
    for (Request& request : copies) {
      request.value = anonymous({"requests", "value", request.value, request.pupil.text, request.kind});
      const bool own = asked_by_pupil(request);
      request.pupil = m_pseudonyms.pupil(request.pupil);
      request.household = m_pseudonyms.household(request.household);
      request.person = own ? PersonId(request.pupil.text) : m_pseudonyms.person(request.person);
    }
    return copies;
  }

  std::vector<Topic> topics(Lang lang) const {
    std::vector<Topic> copies = m_loaded.topics;
    for (Topic& topic : copies) {
      topic.talk = m_pseudonyms.talk(topic.talk);
      topic.guardian = m_pseudonyms.person(topic.guardian);
      topic.text = say(lang, say_copy::k_text_left_out);
    }
    std::erase_if(copies, [](const Topic& topic) { return topic.talk.empty(); });
    return copies;
  }

  std::vector<LogLine> log(const Log& log) const {
    std::vector<LogLine> copies = log.lines;
    for (LogLine& line : copies) {
      line.value = anonymous({"log", "value", line.value, line.pupil.text, {}});
      line.pupil = m_pseudonyms.pupil(line.pupil);
      line.talk = m_pseudonyms.talk(line.talk);
      line.by = m_pseudonyms.person(line.by);
    }
    return copies;
  }

  Plan plan(Plan plan) const {
    for (PlannedTalk& talk : plan.talks) {
      talk.id = m_pseudonyms.talk(talk.id);
      talk.pupil = m_pseudonyms.pupil(talk.pupil);
      talk.room = m_pseudonyms.room(talk.room);
      replace(talk.guardians);
      replace(talk.staff);
    }
    std::erase_if(plan.talks, [](const PlannedTalk& talk) { return talk.id.empty(); });
    return plan;
  }

 private:
  void replace(std::vector<PersonId>& people) const {
    for (PersonId& person : people) {
      person = m_pseudonyms.person(person);
    }
  }

  /// Only whether somebody moved counts for a duty.
  static std::string reason(const std::string& text) {
    return text.empty() || text == "moved" ? text : "other";
  }

  Pupil anonymous(Pupil pupil) const {
    const auto first = m_first_days.find(pupil.id);
    pupil.first_day = first != m_first_days.end() ? std::optional(first->second) : std::nullopt;
    pupil.born.reset();
    pupil.name = m_pseudonyms.pupil_name(pupil.id);
    pupil.id = m_pseudonyms.pupil(pupil.id);
    pupil.class_id = m_pseudonyms.school_class(pupil.class_id);
    pupil.arrived = reason(pupil.arrived);
    pupil.left = reason(pupil.left);
    return pupil;
  }

  Guardian anonymous(Guardian guardian) const {
    guardian.name = m_pseudonyms.person_name(guardian.person);
    guardian.person = m_pseudonyms.person(guardian.person);
    guardian.pupil = m_pseudonyms.pupil(guardian.pupil);
    guardian.household = m_pseudonyms.household(guardian.household);
    guardian.relation = is_one_of(k_relations, guardian.relation) ? guardian.relation : "";
    guardian.email.clear();
    guardian.phone.clear();
    guardian.language.clear();
    return guardian;
  }

  Staff anonymous(Staff member) const {
    member.name = m_pseudonyms.person_name(member.id);
    member.id = m_pseudonyms.person(member.id);
    const bool told =
        is_one_of(k_roles, member.role) || member.role.empty() || is_role_of_policy(member.role);
    member.role = told ? member.role : "other";
    member.email.clear();
    return member;
  }

  /// A role that the copy of the policy names under `roles:`, so that the same people attend.
  bool is_role_of_policy(std::string_view role) const {
    return std::ranges::any_of(m_loaded.policy.roles, [&](const std::string& own) {
      return fold(own) == role && m_policy_text.find(own) != std::string::npos;
    });
  }

  /// The key of each of these kinds under its pseudonym, two where the word stands for two people.
  std::string pseudonyms_of(const KeyKinds& kinds, std::string_view word) const {
    std::string all;
    for (const KeyKind kind : kinds) {
      const std::string key = m_pseudonyms.key(kind, std::string(word));
      all += (all.empty() || key.empty() ? "" : ",") + key;
    }
    return all;
  }

  /// A key under its pseudonym; a number, a word that the policy uses or one of the program's own as it is; a
  /// word of somebody's own is "other".
  std::string anonymous_word(const KeyKinds& kinds, std::string_view word) const {
    if (std::string keys = pseudonyms_of(kinds, word); !keys.empty()) {
      return keys;
    }
    const bool is_number = kinds.empty() && parse_int(word, 0, 1'000'000).has_value();
    const bool is_plain = word.empty() || is_number || is_one_of(k_plain_words, word) ||
                          m_policy_text.find(word) != std::string::npos;
    return is_plain ? std::string(word) : "other";
  }

  /// A word of a cell by what it stands behind: checks, moments, days and numbers stay.
  std::string anonymous_piece(std::string_view detail, const KeyKinds& kinds, std::string_view word) const {
    if (detail == "rule" || (detail == "time" && parse_date_time(word))) {
      return std::string(word);  // a check, or when a talk was told to be: nobody's in itself
    }
    if (detail == "place") {
      return parse_mode(word) ? std::string(word) : m_pseudonyms.room(RoomId(std::string(word))).text;
    }
    const bool is_count = !word.empty() && word.front() >= '0' && word.front() <= '9';
    const bool is_of_id =
        detail == "finding" && kinds.empty() &&
        (compliance::find_rule(word) != nullptr || is_one_of(k_parts_of_ids, word) || is_count);
    return is_of_id ? std::string(word) : anonymous_word(kinds, word);
  }

  /// The cell in other keys, by the one table of where keys stand.
  std::string anonymous(const KeyCell& cell) const {
    return m_places.changed(cell, [&](std::string_view detail, const KeyKinds& kinds, std::string_view word) {
      return anonymous_piece(detail, kinds, word);
    });
  }

  const LoadedSchool& m_loaded;
  const std::string& m_policy_text;
  std::map<PupilId, Day> m_first_days;
  Pseudonyms m_pseudonyms;
  KeyPlaces m_places;
};

/// The words of the policy without what somebody wrote, and those of the policies that every school has.
std::string policy_words(const std::vector<PolicyLayer>& layers) {
  std::string all;
  for (const PolicyLayer& layer : layers) {
    all += layer.text;
  }
  for (const std::string_view name : shipped_policies()) {
    all += shipped_policy(name).value_or("");
  }
  return all;
}

Log read_log(LoadedSchool& loaded, Env& env) {
  const std::string bytes = read_whole_lines(loaded);
  Diagnostics ignored;  // read without an error before
  Log log;
  if (!bytes.empty()) {
    log = load_log(env.sources, add_table(env.sources, table_path(loaded.school, "log"), bytes), ignored);
  }
  match_log(log, loaded.roster, loaded.policy, ignored);
  return log;
}

std::vector<store::Change> copied_plans(LoadedSchool& loaded, const Copier& copier, Env& env) {
  std::vector<store::Change> files;
  for (const auto& [moment, plan] : loaded.plans) {
    files.push_back({"plans/" + moment.text + ".csv", write_plan(copier.plan(plan))});
    if (const auto bytes = store::read_last_plan(loaded.folder, moment.text)) {
      Diagnostics ignored;  // the program wrote it
      Plan last = load_plan(env.sources, add_table(env.sources, "last plan", *bytes), moment, ignored);
      match_plan(last, loaded.roster, ignored);
      files.push_back({store::last_plan_path(moment.text), write_plan(copier.plan(std::move(last)))});
    }
  }
  return files;
}

std::vector<store::Change> copied_files(LoadedSchool& loaded, Env& env) {
  const auto policy = anonymise_policy(env.sources, loaded.school.policy_file, *env.lang);
  const std::string words_of_policy = policy_words(policy);
  const Log log = read_log(loaded, env);
  const Copier copier(loaded, log, words_of_policy);
  const Roster roster = copier.roster();
  std::vector<store::Change> files{{"pupils.csv", write_pupils(roster)},
                                   {"guardians.csv", write_guardians(roster)},
                                   {"staff.csv", write_staff(roster)},
                                   {"classes.csv", write_classes(roster)},
                                   {"requests.csv", write_requests(copier.requests())},
                                   {"topics.csv", write_topics(copier.topics(*env.lang))},
                                   {"log.csv", append_log_lines("", copier.log(log))}};
  for (auto& plan : copied_plans(loaded, copier, env)) {
    files.push_back(std::move(plan));
  }
  for (const PolicyLayer& layer : policy) {
    files.push_back({layer.path, layer.text});
  }
  const auto school = loaded.folder.read(std::string(k_school_file));
  files.push_back({std::string(k_school_file), anonymise_school(school.value_or(""), copier.pseudonyms())});
  rename_ids(files, ids_with_names(loaded));
  return files;
}

Exit refuse_in_use(const Located<std::string>& folder, Env& env) {
  return refuse(env, "folder-in-use", folder.span,
                {words_of::k_folder_in_use, {{"folder", folder.value}, {"file", std::string(k_school_file)}}},
                Message(words_of::k_folder_in_use_help));
}

}  // namespace

Exit anonymise(const AnonymiseRequest& request, Env& env) {
  const std::string& path = request.folder.value;
  if (holds_a_school(path)) {
    return refuse_in_use(request.folder, env);
  }
  if (holds_something(path)) {
    return refuse(env, "folder-not-empty", request.folder.span,
                  {say_copy::k_folder_not_empty, {{"folder", path}}},
                  Message(words_of::k_folder_in_use_help));
  }
  if (refuses_parent(request.folder, env)) {
    return Exit::wrong;
  }
  if (is_in_a_school(path)) {
    return refuse(env, "folder-in-school", request.folder.span,
                  {say_copy::k_folder_in_school, {{"folder", path}}},
                  Message(say_copy::k_folder_in_school_help));
  }
  env.as_of = k_end_of_time;  // everything that stands in the tables is copied, whatever its date
  const auto loaded = load_folder(env, Access::read);
  if (!loaded) {
    return Exit::wrong;
  }
  language(env);
  const auto files = copied_files(*loaded, env);
  if (!env.dry_run && !write_new_school(path, files, env)) {
    return refuse_in_use(request.folder, env);
  }
  const render::Look view = look(env);
  const Phrase& phrase = env.dry_run ? say_copy::k_would_copy : say_copy::k_copied;
  env.out << render::paragraph(
      view,
      view.in_words(Message(
          phrase, {{"folder", path}, {"pupils", static_cast<std::int64_t>(loaded->roster.pupils.size())}})));
  env.out << render::paragraph(view, view.in_words(say_copy::k_still_personal));
  return Exit::done;
}

}  // namespace gesprek::commands
