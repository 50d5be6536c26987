// OneRoster 1.1 and 1.2 as CSV (docs/reference/import.md).
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/citizen_number.hpp"
#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/citizen_keys.hpp"
#include "load/class_names.hpp"
#include "load/import.hpp"
#include "load/import_text.hpp"
#include "load/oneroster_guardians.hpp"
#include "load/oneroster_people.hpp"
#include "load/oneroster_table.hpp"
#include "load/roster.hpp"
#include "words/import.hpp"
#include "words/oneroster.hpp"

namespace gesprek {
namespace {

using oneroster::FileTable;
using oneroster::Record;
using std::chrono::days;

struct HomeClass {
  ClassId id;
  std::vector<int> grades;
  bool is_current = true;
};

/// A class that pupils are enrolled in, and that no file of the set holds.
struct UnknownClass {
  Span first;
  std::int64_t pupils = 0;
};

/// A grade as OneRoster writes it: "5" or "05".
std::optional<std::int64_t> parse_grade(std::string_view text, std::int64_t min, std::int64_t max) {
  text.remove_prefix(text.size() == 2 && text.front() == '0' ? 1 : 0);
  return parse_int(text, min, max);
}

class Reader {
 public:
  Reader(const Sources& sources, const std::vector<OneRosterFile>& files, Day as_of, Diagnostics& diagnostics)
      : m_sources(sources), m_files(files), m_as_of(as_of), m_diagnostics(diagnostics) {}

  ImportedRoster read() {
    m_delta = oneroster::read_manifest(m_sources, m_files, m_diagnostics);
    const bool has_users = oneroster::find_file(m_files, "users") != nullptr;
    if (!has_users && !m_delta.contains("enrollments")) {
      m_diagnostics.error("missing-file", first_place(), Message{words::k_oneroster_no_users},
                          Message{words::k_help_oneroster_no_users});
      return {};
    }
    read_sessions();
    read_classes();
    if (has_users) {
      read_users();
    }
    m_roster.place = m_roster.place.known() ? m_roster.place : first_place();
    read_enrollments();
    settle_pupils();
    oneroster::settle_guardians(m_people, m_delta.contains("users"), m_roster, m_diagnostics);
    finish();
    return std::move(m_roster);
  }

 private:
  Span first_place() const { return m_files.empty() ? Span{} : Span{m_files.front().table.id, 0, 0}; }

  std::optional<FileTable> open(std::string_view name, const std::vector<std::string_view>& required) {
    const OneRosterFile* file = oneroster::find_file(m_files, name);
    return file != nullptr ? std::optional<FileTable>(std::in_place, m_sources, file->table, required,
                                                      m_delta.contains(std::string(name)), m_diagnostics)
                           : std::nullopt;
  }

  void read_sessions() {
    const auto sessions = open("academicSessions", {"sourcedId"});
    if (!sessions) {
      return;
    }
    std::int64_t latest = 0;
    bool is_now = false;  // a set may hold last year and the next one too
    sessions->each([&](const Record& record) {
      if (oneroster::is_over(record, m_as_of, m_diagnostics)) {
        m_over_sessions.emplace(record.text("sourcedId"));
      }
      const auto ends_in = parse_int(record.text("schoolYear"), 2000, 2100);
      const auto start = import_day(record.text("startDate"), record.span("startDate"), m_diagnostics);
      const auto end = import_day(record.text("endDate"), record.span("endDate"), m_diagnostics);
      const bool holds_today = start && end && *start <= m_as_of && m_as_of < *end;
      const bool is_better = is_now == holds_today ? ends_in > latest : holds_today;
      if (record.word("type") == "schoolyear" && ends_in && is_better) {
        latest = *ends_in;
        is_now = holds_today;
        m_roster.place = record.span();
      }
    });
    if (latest > 0) {
      m_roster.school_year = std::to_string(latest - 1) + "-" + std::to_string(latest);
    }
  }

  void read_classes() {
    const auto classes = open("classes", {"sourcedId", "title", "classType"});
    if (!classes) {
      return;
    }
    m_roster.has_classes = true;
    classes->each([&](const Record& record) {
      if (record.word("classType") == "homeroom") {
        read_class(record);
      } else {
        m_lessons.emplace(record.text("sourcedId"));
      }
    });
    if (m_classes.empty() && !m_lessons.empty()) {
      m_diagnostics.warning("no-homeroom", classes->heading("classType"), Message{words::k_no_homeroom},
                            Message{words::k_help_no_homeroom});
    }
  }

  void read_class(const Record& record) {
    const std::string title = import_text(record.text("title"), record.span("title"), m_diagnostics);
    const ClassName name = parse_class_name(title);
    HomeClass home{name.id, name.grades, true};
    for (const std::string& grade : record.list("grades")) {
      if (const auto number = parse_grade(grade, 1, 8)) {
        home.grades.push_back(static_cast<int>(*number));
      }
    }
    std::ranges::sort(home.grades);
    home.grades.erase(std::unique(home.grades.begin(), home.grades.end()), home.grades.end());
    const auto terms = record.list("termSourcedIds");
    home.is_current = terms.empty() || std::ranges::any_of(terms, [&](const std::string& term) {
                        return !m_over_sessions.contains(term);
                      });
    if (home.is_current &&
        std::ranges::find(m_roster.classes, home.id, &SchoolClass::id) == m_roster.classes.end()) {
      SchoolClass school_class;
      school_class.id = home.id;
      school_class.grades = home.grades;
      if (record.text("sourcedId") != home.id.text && !holds_citizen_number(record.text("sourcedId"))) {
        school_class.source_key =
            import_text(record.text("sourcedId"), record.span("sourcedId"), m_diagnostics);
      }
      school_class.row = record.span();
      m_roster.classes.push_back(std::move(school_class));
      note_spelling(m_roster, title, home.id, record.span("title"));
    }
    m_classes.emplace(record.text("sourcedId"), std::move(home));
  }

  void read_users() {
    const auto users = open("users", {"sourcedId", "givenName", "familyName"});
    m_people = oneroster::read_people(*users, open("roles", {"userSourcedId", "role"}),
                                      open("demographics", {}), m_as_of, m_diagnostics);
    m_roster.has_pupils = true;
    m_roster.is_complete = !m_delta.contains("users");
    m_roster.place = m_roster.place.known() ? m_roster.place : users->heading("sourcedId");
    oneroster::drop_citizen_keys_of_pupils(m_people, m_roster, users->heading("sourcedId"), m_diagnostics);
    m_roster.departed = std::move(m_people.deleted);
    m_roster.gone = std::move(m_people.gone);
    m_roster.has_staff = !m_people.staff.empty();
    m_roster.staff = std::move(m_people.staff);
  }

  void read_enrollments() {
    const auto enrollments = open("enrollments", {"classSourcedId", "userSourcedId", "role"});
    if (!enrollments) {
      return;
    }
    m_roster.changes_only = m_delta.contains("enrollments");
    enrollments->each([&](const Record& record) { read_enrollment(record); });
    enrollments->each_deleted([&](const Record& record) { end_enrollment(record); });
    for (const auto& [key, unknown] : m_unknown_classes) {
      m_diagnostics.warning("unknown-class", unknown.first,
                            {words::k_class_not_in_set, {{"key", quoted(key)}, {"pupils", unknown.pupils}}},
                            Message{words::k_help_class_not_in_set});
    }
  }

  /// Of a lesson it is no loss; a class that classes.csv does not hold may be anything.
  void pass_over(const Record& record) {
    const std::string_view key = record.text("classSourcedId");
    if (!m_lessons.contains(key) && record.word("role") == "student") {
      ++m_unknown_classes.try_emplace(std::string(key), UnknownClass{record.span("classSourcedId"), 0})
            .first->second.pupils;
    }
  }

  /// Of a bulk file it says nothing: the rows that stay say all.
  void end_enrollment(const Record& record) {
    const auto home = m_classes.find(record.text("classSourcedId"));
    const std::string_view user = record.text("userSourcedId");
    if (!m_roster.changes_only || m_lessons.contains(record.text("classSourcedId"))) {
      return;
    }
    if (user.empty()) {
      m_diagnostics.warning("place-unknown", record.span(), Message{words::k_place_unknown},
                            Message{words::k_help_place_unknown});
      return;
    }
    const bool is_known = home != m_classes.end();
    m_roster.ended.push_back({import_key(user, record.span("userSourcedId"), m_diagnostics),
                              is_known ? home->second.id : parse_class_name(record.text("classSourcedId")).id,
                              record.span(), is_known, std::string(record.text("classSourcedId"))});
  }

  /// The tables of the school tell who it is, or which class.
  void refer(const Record& record, const HomeClass* home, std::optional<Day> begin) {
    const std::string_view user = record.text("userSourcedId");
    const bool is_teacher = record.word("role") == "teacher";
    const bool is_past = home != nullptr && !home->is_current;
    if (is_past || user.empty() || !(is_teacher || record.word("role") == "student")) {
      return;
    }
    m_roster.places.push_back(
        {import_key(user, record.span("userSourcedId"), m_diagnostics),
         std::string(record.text("classSourcedId")), home != nullptr ? home->id : ClassId(), is_teacher,
         record.word("primary") == "true", begin && m_as_of < *begin ? begin : std::nullopt,
         record.span("userSourcedId"), record.span("classSourcedId")});
  }

  void read_enrollment(const Record& record) {
    const auto home = m_classes.find(record.text("classSourcedId"));
    const std::string user(record.text("userSourcedId"));
    const bool is_of_set = m_people.pupils.contains(user) || m_people.staff_keys.contains(user);
    if (m_lessons.contains(record.text("classSourcedId")) ||
        (home == m_classes.end() && !m_roster.changes_only)) {
      return pass_over(record);
    }
    const auto begin = import_day(record.text("beginDate"), record.span("beginDate"), m_diagnostics);
    const auto end = import_day(record.text("endDate"), record.span("endDate"), m_diagnostics);
    const bool is_over = end && *end <= m_as_of;
    if (home == m_classes.end() || (m_roster.changes_only && !is_of_set)) {
      is_over ? end_enrollment(record)
              : refer(record, home == m_classes.end() ? nullptr : &home->second, begin);
    } else if (record.word("role") == "student") {
      enroll(record, user, home->second, begin, end);
    } else if (record.word("role") == "teacher" && !is_over && home->second.is_current) {
      add_teacher(record, user, home->second);
    }
  }

  void enroll(const Record& record, const std::string& user, const HomeClass& home, std::optional<Day> begin,
              std::optional<Day> end) {
    const auto pupil = m_people.pupils.find(user);
    if (pupil == m_people.pupils.end()) {
      m_diagnostics.warning("not-a-student", record.span("userSourcedId"),
                            Message{words::k_not_a_student, {{"key", quoted(user)}}},
                            Message{words::k_help_not_a_student});
      return;
    }
    if (end && *end <= m_as_of) {
      Day& last = m_ended.try_emplace(user, *end).first->second;
      last = std::max(last, *end);
    } else if (home.is_current) {
      m_current.insert(user);
      pupil->second.class_id = home.id;
      m_home_of[user] = &home;
      if (begin && m_as_of < *begin) {
        pupil->second.first_day = begin;  // earlier dates are those of the year, not of the pupil
      }
    }
  }

  void add_teacher(const Record& record, const std::string& user, const HomeClass& home) {
    const auto member = m_people.staff_keys.find(user);
    if (member == m_people.staff_keys.end()) {
      m_diagnostics.warning("not-staff", record.span("userSourcedId"),
                            Message{words::k_not_staff, {{"key", quoted(user)}}},
                            Message{words::k_help_not_a_student});
      return;
    }
    const auto school_class = std::ranges::find(m_roster.classes, home.id, &SchoolClass::id);
    if (school_class == m_roster.classes.end() ||
        std::ranges::find(school_class->staff, member->second) != school_class->staff.end()) {
      return;
    }
    const bool is_main = record.word("primary") == "true";
    school_class->staff.insert(is_main ? school_class->staff.begin() : school_class->staff.end(),
                               member->second);
  }

  /// Own grade, else the only one of the class; of changes only, else the one that the school has. Nothing
  /// and a warning when none is known.
  std::optional<int> grade_of(const std::string& source, const Pupil& pupil) {
    const auto& written = m_people.grades_of.at(source);
    if (written.size() == 1) {
      if (const auto grade = parse_grade(written.front(), 1, 8)) {
        return static_cast<int>(*grade);
      }
      if (parse_grade(written.front(), 9, 20)) {
        m_diagnostics.warning("other-grade", pupil.row,
                              Message{words::k_other_grade, {{"text", written.front()}}},
                              Message{words::k_help_other_grade});
        return std::nullopt;
      }
    }
    const auto home = m_home_of.find(source);
    if (home != m_home_of.end() && home->second->grades.size() == 1) {
      return home->second->grades.front();
    }
    if (pupil.first_day) {
      return 0;
    }
    if (m_delta.contains("users")) {
      return k_grade_not_given;
    }
    m_diagnostics.warning("grade-missing", pupil.row,
                          Message{words::k_import_grade_missing, {{"key", shown_key(pupil, m_roster)}}},
                          Message{words::k_help_import_grade_missing});
    return std::nullopt;
  }

  void settle_pupils() {
    for (const std::string& source : m_people.order) {
      Pupil& pupil = m_people.pupils.at(source);
      const auto ended = m_ended.find(source);
      if (ended != m_ended.end() && !m_current.contains(source)) {
        pupil.last_day = ended->second - days{1};
        m_roster.departed.push_back(pupil);
        continue;
      }
      const auto grade = grade_of(source, pupil);
      if (!grade) {
        m_roster.passed_over.push_back(pupil.id);
        continue;
      }
      pupil.grade = *grade;
      m_roster.expected += pupil.first_day ? 1 : 0;
      m_roster.pupils.push_back(pupil);
    }
  }

  void finish() {
    drop_citizen_keys_of_staff(m_roster, m_diagnostics);
    m_roster.has_classes = m_roster.has_classes && !m_roster.classes.empty();
    for (SchoolClass& school_class : m_roster.classes) {
      for (const Pupil& pupil : m_roster.pupils) {
        if (pupil.class_id == school_class.id && pupil.grade > 0 &&
            std::ranges::find(school_class.grades, pupil.grade) == school_class.grades.end()) {
          school_class.grades.push_back(pupil.grade);
        }
      }
      std::ranges::sort(school_class.grades);
    }
  }

  const Sources& m_sources;
  const std::vector<OneRosterFile>& m_files;
  Day m_as_of;
  Diagnostics& m_diagnostics;
  ImportedRoster m_roster;
  std::set<std::string> m_delta;  ///< files that hold changes only
  std::set<std::string, std::less<>> m_over_sessions;
  std::map<std::string, HomeClass, std::less<>> m_classes;
  std::set<std::string, std::less<>> m_lessons;  ///< classes that are no homerooms
  std::map<std::string, UnknownClass, std::less<>> m_unknown_classes;
  oneroster::People m_people;
  std::map<std::string, const HomeClass*> m_home_of;
  std::map<std::string, Day> m_ended;
  std::set<std::string> m_current;
};

}  // namespace

ImportedRoster import_oneroster(const Sources& sources, const std::vector<OneRosterFile>& files, Day as_of,
                                Diagnostics& diagnostics) {
  return Reader(sources, files, as_of, diagnostics).read();
}

}  // namespace gesprek
