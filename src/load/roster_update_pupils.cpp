// pupils.csv with what was imported.
#include <algorithm>
#include <set>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/roster.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"
#include "words/import_doubts.hpp"
#include "words/import_lists.hpp"

namespace gesprek::update {
namespace {

using std::chrono::days;

bool has_left(const Pupil& pupil, Day as_of) {
  return pupil.last_day && *pupil.last_day < as_of;
}

bool is_to_come(const Pupil& pupil, Day as_of) {
  return pupil.grade == 0 || (pupil.first_day && as_of < *pupil.first_day);
}

/// Who is new by then came with all others.
bool is_start_of_year(Day day) {
  const auto month = std::chrono::year_month_day(day).month();
  return month == std::chrono::August || month == std::chrono::September;
}

std::string answer_cell(YesNoUnknown answer) {
  return answer == YesNoUnknown::yes ? "yes" : answer == YesNoUnknown::no ? "no" : "";
}

/// A class whose name says grades; another text in that column could be anything about a child.
std::string shown_class(const ClassId& id) {
  return parse_class_name(id.text).grades.empty() ? "" : " (" + id.text + ")";
}

class PupilsUpdate {
 public:
  PupilsUpdate(const Context& context, TableEdit& table) : m_context(context), m_table(table) {
    for (std::size_t row = 0; row < context.standing.pupils.size(); ++row) {
      m_rows.emplace(context.standing.pupils[row].id, row);
      m_names.insert(name_in_any_order(context.standing.pupils[row].name));
    }
  }

  void run() {
    count_grades();
    const RosterChanges::Grades& grades = m_context.changes.grades;
    m_is_new_year = !m_context.imported.changes_only && grades.same < grades.higher + grades.lower;
    for (const Pupil& pupil : m_context.imported.pupils) {
      const PupilId id = m_context.keys.settle(pupil.id).value_or(pupil.id);
      if (!m_listed.insert(id).second) {
        continue;
      }
      const auto row = m_rows.find(id);
      row != m_rows.end() ? update(pupil, m_context.standing.pupils[row->second], row->second)
                          : add(pupil, id);
    }
    for (const PupilId& pupil : m_context.imported.passed_over) {
      m_listed.insert(m_context.keys.settle(pupil).value_or(pupil));
    }
    for (const Pupil& pupil : m_context.imported.departed) {
      depart(pupil);
    }
    settle_missing();
    report_grades_unknown();
    report_nameless();
    report_questions();
  }

 private:
  /// A list that names nobody lacks the column; a new pupil in it would be nobody in every letter.
  void report_nameless() {
    if (m_nameless.empty()) {
      return;
    }
    const Arg count{"count", static_cast<std::int64_t>(m_nameless.size())};
    const bool names_nobody = std::ranges::all_of(
        m_context.imported.pupils, [](const Pupil& pupil) { return full_name(pupil.name).empty(); });
    if (names_nobody) {
      m_context.diagnostics.error("names-missing", m_context.imported.place,
                                  Message{words::k_names_missing, {count}},
                                  Message{words::k_help_names_missing});
      return;
    }
    m_context.diagnostics.warning("pupil-without-name", m_nameless.front()->row,
                                  Message{words::k_new_without_name, {count}},
                                  Message{words::k_help_new_without_name});
  }

  /// What a later list says of pupils can be meant in two ways; which, the administration knows.
  void report_questions() {
    if (m_context.diagnostics.has_errors()) {
      return;  // nothing is taken over
    }
    const auto ask = [&](std::string_view code, const std::vector<PupilId>& pupils, const Phrase& question,
                         const Phrase& help) {
      std::string keys;
      for (const PupilId& pupil : pupils) {
        keys += (keys.empty() ? "" : ", ") + pupil.text;
      }
      if (!pupils.empty()) {
        m_context.diagnostics.warning(code, m_context.imported.place, Message{question, {{"pupils", keys}}},
                                      Message{help});
      }
    };
    const bool is_later_list =
        m_context.changes.known_pupils > 0 && !m_is_new_year && !is_start_of_year(m_context.as_of);
    ask("first-day-unknown", is_later_list ? m_since_when : std::vector<PupilId>{}, words::k_since_when,
        words::k_help_since_when);
    ask("new-namesake", m_namesakes, words::k_new_namesakes, words::k_help_new_namesakes);
    ask("new-by-name", m_by_name, words::k_new_by_name, words::k_help_new_by_name);
    ask("left-and-listed", m_left_and_listed, words::k_left_and_listed, words::k_help_left_and_listed);
  }

  void report_grades_unknown() {
    if (m_without_grade.empty()) {
      return;
    }
    const Pupil& first = *m_without_grade.front();
    const Arg count{"count", static_cast<std::int64_t>(m_without_grade.size())};
    m_context.diagnostics.error(
        "grade-missing", first.row,
        first.class_id.empty() || parse_written_day(first.class_id.text)
            ? Message{words::k_grades_not_stated, {count}}
            : Message{words::k_grades_unknown, {count, {"class", shown_class(first.class_id)}}},
        Message{words::k_help_grades_unknown});
  }

  void add(const Pupil& pupil, const PupilId& id) {
    if (pupil.grade == k_grade_not_given) {
      m_without_grade.push_back(&pupil);
    }
    if (full_name(pupil.name).empty()) {
      m_nameless.push_back(&pupil);
    }
    if (m_context.imported.unplaced.contains(pupil.row)) {
      m_context.diagnostics.warning("no-class", pupil.row, Message{words::k_no_class, {{"key", id.text}}},
                                    Message{words::k_help_no_class});
      ++m_context.changes.new_unplaced;
    }
    const std::size_t row = m_table.add();
    m_table.set(row, "pupil", id.text);
    Pupil nobody;
    nobody.grade = -1;
    RowEdit edit(m_table, row);
    set_cells(edit, nobody, pupil);
    set_new_teacher(edit, nobody, pupil, id);
    const bool began_at_four = pupil.grade == 1 && pupil.born;
    if (pupil.grade > 0 && !pupil.first_day && !began_at_four) {
      m_since_when.push_back(id);
    }
    if (m_names.contains(name_in_any_order(pupil.name)) && !full_name(pupil.name).empty()) {
      m_namesakes.push_back(id);
    } else if (m_context.imported.named.contains(pupil.id) && m_context.imported.has_guardians &&
               !pupil.born && !m_rows.empty()) {
      m_by_name.push_back(id);
    }
    m_context.changes.new_pupils.push_back(id);
    m_context.changes.new_in_higher_grades += pupil.grade > 1 ? 1 : 0;
  }

  void update(const Pupil& pupil, const Pupil& standing, std::size_t row) {
    RowEdit edit(m_table, row);
    if (has_left(standing, m_context.as_of) && !pupil.last_day && m_context.imported.is_complete) {
      edit.set("last_day", true, "");
      edit.set("left", !standing.left.empty(), "");
      m_context.changes.returned.push_back(standing.id);
    } else if (has_left(standing, m_context.as_of) && !pupil.last_day && !pupil.class_id.empty()) {
      m_left_and_listed.push_back(standing.id);
    }
    ++m_context.changes.known_pupils;
    set_cells(edit, standing, pupil);
    set_new_teacher(edit, standing, pupil, standing.id);
    if (!m_is_new_year && pupil.grade > 0 && standing.grade > 0 && pupil.grade != standing.grade) {
      m_context.changes.other_grade.push_back({standing.id, standing.grade, pupil.grade});
    }
    const bool changes_class = !pupil.class_id.empty() && pupil.class_id != standing.class_id;
    if (changes_class) {
      note_class_change(edit, standing, pupil);
      m_context.changes.moved.push_back({standing.id, standing.class_id, pupil.class_id});
    }
    const bool leaves = pupil.last_day && pupil.last_day != standing.last_day;
    if (leaves) {
      m_context.changes.left.push_back({standing.id, *pupil.last_day, true});
    }
    note_other_columns(edit, standing.id, changes_class);
  }

  /// What no other list of changes says of the pupil.
  void note_other_columns(const RowEdit& edit, const PupilId& id, bool changes_class) {
    std::set<std::string_view> told{"class", "class_since", "last_day"};
    if (changes_class || !m_is_new_year) {
      told.insert("grade");
    }
    if (changes_class) {
      told.insert("new_teacher");
    }
    std::vector<std::string> columns = edit.columns_without(told);
    if (!columns.empty()) {
      m_context.changes.changed_pupils.push_back({id, std::move(columns)});
    }
  }

  /// Who goes to another class changed class during the year; the file does not say when. A list in which
  /// most pupils are in another grade is that of a new year.
  void note_class_change(RowEdit& edit, const Pupil& standing, const Pupil& pupil) const {
    const bool same_grade = pupil.grade <= 0 || pupil.grade == standing.grade;
    edit.set("class_since", (same_grade || !m_is_new_year) && !standing.class_id.empty(),
             iso(m_context.as_of));
  }

  /// A list that has most pupils in another grade than the tables is that of another year.
  void count_grades() {
    RosterChanges::Grades& grades = m_context.changes.grades;
    for (const Pupil& pupil : m_context.imported.pupils) {
      const auto row = m_rows.find(m_context.keys.settle(pupil.id).value_or(pupil.id));
      const int before = row != m_rows.end() ? m_context.standing.pupils[row->second].grade : 0;
      if (before > 0 && pupil.grade > 0) {
        ++(pupil.grade == before ? grades.same : pupil.grade > before ? grades.higher : grades.lower);
      }
    }
  }

  static void set_cells(RowEdit& edit, const Pupil& standing, const Pupil& pupil) {
    edit.name(standing.name, pupil.name);
    edit.set("born", pupil.born && pupil.born != standing.born, pupil.born ? iso(*pupil.born) : "");
    edit.set("class", !pupil.class_id.empty() && pupil.class_id != standing.class_id,
             class_cell(pupil.class_id));
    const bool states_grade = pupil.grade > 0 || (pupil.grade == 0 && standing.grade <= 0);
    edit.set("grade", states_grade && pupil.grade != standing.grade, std::to_string(pupil.grade));
    edit.set("first_day", pupil.first_day && pupil.first_day != standing.first_day,
             pupil.first_day ? iso(*pupil.first_day) : "");
    edit.set("last_day", pupil.last_day && pupil.last_day != standing.last_day,
             pupil.last_day ? iso(*pupil.last_day) : "");
    edit.fill("arrived", standing.arrived, pupil.arrived);
    edit.fill("left", standing.left, pupil.left);
    edit.set("support", pupil.support && !standing.support, "yes");
    edit.set("new_teacher",
             pupil.new_teacher != YesNoUnknown::unknown && pupil.new_teacher != standing.new_teacher,
             answer_cell(pupil.new_teacher));
  }

  void set_new_teacher(RowEdit& edit, const Pupil& standing, const Pupil& pupil, const PupilId& id) {
    const bool is_stated =
        standing.new_teacher != YesNoUnknown::unknown || pupil.new_teacher != YesNoUnknown::unknown;
    if (!m_context.history || is_stated) {
      return;
    }
    const ClassId& class_now = pupil.class_id.empty() ? standing.class_id : pupil.class_id;
    const YesNoUnknown answer = m_context.history->is_new(id, class_now);
    edit.set("new_teacher", answer != YesNoUnknown::unknown, answer_cell(answer));
    if (answer == YesNoUnknown::yes) {
      m_context.changes.new_teacher.push_back(id);
    }
  }

  void depart(const Pupil& pupil) {
    const PupilId id = m_context.keys.settle(pupil.id).value_or(pupil.id);
    if (const auto row = m_rows.find(id); row != m_rows.end() && m_listed.insert(id).second) {
      set_last_day(row->second, pupil.last_day);
    }
  }

  /// An earlier last day that stands is kept: somebody knew it.
  void set_last_day(std::size_t row, const std::optional<Day>& stated) {
    const Pupil& standing = m_context.standing.pupils[row];
    if (has_left(standing, m_context.as_of) && (!stated || *stated == *standing.last_day)) {
      return;
    }
    const Day last_day = stated.value_or(m_context.as_of - days{1});
    m_table.set(row, "last_day", iso(last_day));
    m_context.changes.left.push_back({standing.id, last_day, stated.has_value()});
  }

  void settle_missing() {
    if (!m_context.imported.has_pupils) {
      return;
    }
    for (std::size_t row = 0; row < m_context.standing.pupils.size(); ++row) {
      const Pupil& pupil = m_context.standing.pupils[row];
      if (m_listed.contains(pupil.id) || has_left(pupil, m_context.as_of)) {
        continue;
      }
      if (m_context.imported.is_complete && !is_to_come(pupil, m_context.as_of)) {
        set_last_day(row, std::nullopt);
      } else {
        m_context.changes.not_listed.push_back(pupil.id);
      }
    }
  }

  const Context& m_context;
  TableEdit& m_table;
  std::map<PupilId, std::size_t> m_rows;
  std::set<PupilId> m_listed;
  bool m_is_new_year = false;
  std::vector<const Pupil*> m_without_grade;  ///< new ones, and nobody says it
  std::vector<const Pupil*> m_nameless;       ///< new ones
  std::vector<PupilId> m_since_when;          ///< new ones of whom nobody says how long they are here
  std::vector<PupilId> m_left_and_listed;
  std::set<std::string> m_names;     ///< of pupils who stand in the table, in whatever order
  std::vector<PupilId> m_namesakes;  ///< new ones, of one of those names
  std::vector<PupilId>
      m_by_name;  ///< new ones in a list of guardians, of whom no more than the name is known
};

}  // namespace

void update_pupils(const Context& context, TableEdit& table) {
  PupilsUpdate(context, table).run();
}

TeacherHistory::TeacherHistory(const LastYear& last_year, const std::vector<SchoolClass>& classes_now) {
  std::map<ClassId, std::vector<PersonId>> teachers;
  for (const SchoolClass& school_class : last_year.classes) {
    teachers.emplace(school_class.id, school_class.staff);
  }
  for (const Pupil& pupil : last_year.pupils) {
    m_before[pupil.id] = teachers[pupil.class_id];
  }
  for (const SchoolClass& school_class : classes_now) {
    m_now.emplace(school_class.id, school_class.staff);
  }
}

YesNoUnknown TeacherHistory::is_new(const PupilId& pupil, const ClassId& class_now) const {
  const auto now = m_now.find(class_now);
  if (now == m_now.end() || now->second.empty()) {
    return YesNoUnknown::unknown;
  }
  const auto before = m_before.find(pupil);
  if (before == m_before.end()) {
    return YesNoUnknown::yes;  // arrived since
  }
  if (before->second.empty()) {
    return YesNoUnknown::unknown;
  }
  const bool stays = std::ranges::any_of(now->second, [&](const PersonId& teacher) {
    return std::ranges::find(before->second, teacher) != before->second.end();
  });
  return stays ? YesNoUnknown::no : YesNoUnknown::yes;
}

}  // namespace gesprek::update
