// The rows of a list as a spreadsheet saves it.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/parse.hpp"
#include "base/telephone.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/class_names.hpp"
#include "load/import.hpp"
#include "load/import_columns.hpp"
#include "load/import_headings.hpp"
#include "load/import_names.hpp"
#include "load/import_person.hpp"
#include "load/import_phone.hpp"
#include "load/import_row_remarks.hpp"
#include "load/import_rows.hpp"
#include "load/import_text.hpp"
#include "load/name_remarks.hpp"
#include "load/relation_words.hpp"
#include "load/roster.hpp"
#include "load/source_keys.hpp"
#include "load/table_cells.hpp"
#include "load/table_values.hpp"
#include "load/teacher_names.hpp"
#include "words/import.hpp"
#include "words/imported.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

class Importer {
 public:
  Importer(const Sources& sources, const Table& table, const ImportColumns& columns,
           const std::vector<std::size_t>& namesakes, Diagnostics& diagnostics)
      : m_sources(sources),
        m_table(table),
        m_columns(columns),
        m_namesakes(namesakes),
        m_diagnostics(diagnostics) {}

  ImportedRoster read() {
    m_roster.place = m_table.header.front().span;
    m_roster.has_pupils = m_columns.has_pupils;
    m_roster.has_classes = m_columns.has_pupils || m_columns.has_staff;
    m_roster.has_staff = m_columns.has_staff;
    m_roster.has_guardians = m_columns.has_guardians;
    for (const Row& row : m_table.rows) {
      read_row(row);
    }
    propose_households(m_roster, m_separated);
    report_spellings(m_roster, m_diagnostics);
    for (SchoolClass& school_class : m_roster.classes) {
      std::ranges::sort(school_class.grades);
    }
    m_phones.report(m_diagnostics);
    m_remarks.report(m_diagnostics);
    report_unlinked();
    return std::move(m_roster);
  }

 private:
  void read_row(const Row& row) {
    const PersonCells cells(row, m_columns, false, 0, m_diagnostics);
    if (m_columns.has_staff) {
      read_teachers(row, cells);
    }
    if (m_columns.is_staff_list) {
      return;
    }
    std::vector<PupilId> pupils;
    for (const std::string& key : split_keys(cells.text("pupils"))) {
      pupils.emplace_back(plain_key(key));
    }
    if (pupils.empty()) {
      if (auto pupil = read_pupil(row, cells)) {
        pupils.push_back(*pupil);
      }
    }
    for (const PupilId& pupil : pupils) {
      m_roster.postal_codes.emplace(pupil, cells.text("postal_code"));
    }
    if (cells.answer("divorced") == YesNoUnknown::yes) {
      m_separated.insert(pupils.begin(), pupils.end());
    }
    read_guardians(row, pupils);
  }

  void read_guardians(const Row& row, const std::vector<PupilId>& pupils) {
    std::vector<PersonCells> guardians;
    for (int number = 0; number <= 4; ++number) {
      const PersonCells guardian(row, m_columns, true, number, m_diagnostics);
      if (guardian.is_somebody()) {
        guardians.push_back(guardian);
      }
    }
    const std::size_t first = m_roster.guardians.size();
    for (const PersonCells& guardian : guardians) {
      read_guardian(row, guardian, pupils, guardians.size() == 1);
    }
    say_of_all(row, first);
  }

  /// "Geheim adres" or "Taal" beside guardians who stand side by side does not say whose: it is everybody's.
  void say_of_all(const Row& row, std::size_t first) {
    const PersonCells plain(row, m_columns, true, 0, m_diagnostics);
    if (plain.is_somebody()) {
      return;
    }
    const bool is_secret = plain.is_secret();
    const std::string language = plain.language();
    for (std::size_t i = first; i < m_roster.guardians.size(); ++i) {
      Guardian& guardian = m_roster.guardians[i];
      guardian.secret = guardian.secret || is_secret;
      guardian.language = guardian.language.empty() ? language : guardian.language;
    }
  }

  /// The teachers of the row's class: "Anneke de Wit", or two who share it ("Anneke de Wit / Bram Yilmaz").
  void read_teachers(const Row& row, const PersonCells& cells) {
    const ClassName name = parse_class_name(cells.text("class"));
    if (name.id.empty()) {
      return;
    }
    SchoolClass& school_class = class_of(name, row.span);
    const NameCell cell = read_name_cell(cells.text("teacher"));
    if (!cell.email.empty() || !cell.phone.empty()) {
      m_remarks.more_than_teachers.add(m_sources, cells.span("teacher"));
    }
    const NamedTeachers named =
        teachers_in(cell.email.empty() && cell.phone.empty() ? cells.text("teacher") : cell.name);
    if (named.has_days) {
      m_remarks.teacher_days.add(cells.span("teacher"));
    }
    for (const std::string& whole : named.names) {
      Staff teacher;
      teacher.name = split_name(whole);
      teacher.id = PersonId(made_key('M', teacher.name, ""));
      teacher.role = "teacher";
      teacher.row = row.span;
      if (named.names.size() == 1) {
        teacher.email =
            import_emails(cells.text("teacher_email"), true, cells.span("teacher_email"), m_diagnostics);
        teacher.email = teacher.email.empty() ? cell.email : teacher.email;
      }
      m_roster.made_staff_keys.insert(teacher.id);
      if (!m_columns.is_staff_list) {
        m_roster.named_beside.insert(teacher.id);
      }
      if (std::ranges::find(school_class.staff, teacher.id) == school_class.staff.end()) {
        school_class.staff.push_back(teacher.id);
      }
      if (std::ranges::find(m_roster.staff, teacher.id, &Staff::id) == m_roster.staff.end()) {
        m_roster.staff.push_back(std::move(teacher));
      }
    }
  }

  /// The key of the row's pupil; nothing when the row must be left out.
  std::optional<PupilId> read_pupil(const Row& row, const PersonCells& cells) {
    Pupil pupil;
    pupil.name = cells.name();
    pupil.born = cells.day("born");
    pupil.id = PupilId(cells.key("pupil"));
    pupil.row = row.span;
    if (pupil.id.empty() && full_name(pupil.name).empty()) {
      m_diagnostics.warning("no-key", row.span, Message{words::k_no_key_or_name},
                            Message{words::k_help_no_key_or_name});
      return std::nullopt;
    }
    if (pupil.id.empty()) {
      pupil.id = PupilId(made_key('L', pupil.name, told_apart(row, pupil.born)));
      m_made_pupil_keys = m_columns.has_pupils;
      pupil.class_id = parse_class_name(cells.text("class")).id;
      m_roster.named[pupil.id] = pupil;
    }
    const PupilId id = pupil.id;
    if (!m_columns.has_pupils) {
      m_roster.referred.push_back(std::move(pupil));
      return id;
    }
    const auto [before, is_new] = m_pupil_rows.emplace(id, pupil);
    if (!is_new && is_another(before->second, pupil)) {
      m_diagnostics.warning("same-key", cells.span("pupil"),
                            Message{words::k_key_of_another, {{"key", id.text}}},
                            Message{words::k_help_key_of_another});
      return std::nullopt;
    }
    if (!is_new) {
      return id;  // a second row of the same pupil brings another guardian
    }
    const bool complete = read_class(cells, pupil);
    pupil.first_day = cells.day("first_day");
    pupil.last_day = cells.day("last_day");
    pupil.arrived = cells.text("arrived");
    pupil.left = cells.text("left");
    pupil.support = cells.answer("support") == YesNoUnknown::yes;
    pupil.new_teacher = cells.answer("new_teacher");
    if (pupil.class_id.empty() && cells.text("grade").empty() && !pupil.first_day) {
      m_roster.unplaced.insert(pupil.row);
    } else {
      m_roster.expected += complete && pupil.grade == 0 ? 1 : 0;
    }
    if (complete) {
      m_roster.pupils.push_back(std::move(pupil));
    }
    if (!complete) {
      m_roster.passed_over.push_back(id);
    }
    return complete ? std::optional(id) : std::nullopt;
  }

  /// What tells a pupil without a number from another of the same name.
  std::string told_apart(const Row& row, const std::optional<Day>& born) const {
    const std::size_t namesake = m_namesakes.at(static_cast<std::size_t>(&row - m_table.rows.data()));
    return (born ? iso(*born) : "") + (namesake > 0 ? "|" + std::to_string(namesake) : "");
  }

  /// Two rows that name different children; a cell that is left empty names nobody else.
  static bool is_another(const Pupil& before, const Pupil& now) {
    const auto differs = [](const std::string& a, const std::string& b) {
      return !a.empty() && !b.empty() && fold(a) != fold(b);
    };
    return differs(before.name.given, now.name.given) || differs(before.name.family, now.name.family) ||
           (before.born && now.born && before.born != now.born);
  }

  /// Class and grade; false when the grade cannot be known, which is reported.
  bool read_class(const PersonCells& cells, Pupil& pupil) {
    const ClassName name = parse_class_name(cells.text("class"));
    pupil.class_id = name.id;
    if (!name.was_date) {
      note_spelling(m_roster, cells.text("class"), name.id, cells.span("class"));
    }
    const std::string written = cells.text("grade");
    const std::vector<int> grades = written.empty() ? name.grades : parse_class_name(written).grades;
    const bool to_come = written == "0" || (written.empty() && name.id.empty());
    if (grades.size() != 1 && written.empty() && !to_come) {
      pupil.grade = k_grade_not_given;  // where the school's table does not say it either, it is asked for
      add_to_class(name, pupil);
      return true;
    }
    if (grades.size() != 1 && !to_come) {
      m_diagnostics.warning("other-grade", cells.span("grade"),
                            Message{words::k_grade_not_one, {{"text", quoted(written)}}},
                            Message{words::k_help_grade_not_one});
      return false;
    }
    pupil.grade = to_come ? 0 : grades.front();
    add_to_class(name, pupil);
    return true;
  }

  void add_to_class(const ClassName& name, const Pupil& pupil) {
    if (name.id.empty()) {
      return;
    }
    std::vector<int>& grades = class_of(name, pupil.row).grades;
    if (pupil.grade > 0 && std::ranges::find(grades, pupil.grade) == grades.end()) {
      grades.push_back(pupil.grade);
    }
  }

  SchoolClass& class_of(const ClassName& name, Span row) {
    const auto found = std::ranges::find(m_roster.classes, name.id, &SchoolClass::id);
    if (found != m_roster.classes.end()) {
      return *found;
    }
    SchoolClass& school_class = m_roster.classes.emplace_back();
    school_class.id = name.id;
    school_class.grades = name.grades;
    school_class.row = row;
    return school_class;
  }

  void read_guardian(const Row& row, const PersonCells& cells, const std::vector<PupilId>& pupils,
                     bool is_only_one) {
    Guardian guardian;
    guardian.name = cells.name();
    guardian.person = PersonId(cells.key("guardian"));
    guardian.household = HouseholdId(cells.key("household"));
    guardian.relation = cells.relation();
    if (is_ambiguous_relation(cells.text("relation"))) {
      m_remarks.letters.add(cells.span("relation"));
    }
    if (says_more_than_relation(cells.text("relation"))) {
      m_remarks.more_than_relations.add(m_sources, cells.span("relation"));
    }
    if (cells.is_barred()) {
      m_remarks.barred.add(m_sources, row.span);
    }
    guardian.custody = cells.answer("custody");
    guardian.invite = cells.invited();
    guardian.email = cells.email(is_only_one);
    guardian.phone = m_phones.take(cells.text("phone"), cells.span("phone"));
    guardian.language = cells.language();
    guardian.secret = cells.is_secret();
    guardian.row = row.span;
    if (full_name(guardian.name).empty() && guardian.person.empty() && guardian.email.empty() &&
        guardian.phone.empty()) {
      return;  // all that there was could not be read, which was said
    }
    for (const PupilId& pupil : pupils) {
      Guardian of_pupil = guardian;
      of_pupil.pupil = pupil;
      if (of_pupil.person.empty()) {
        of_pupil.person = PersonId(made_key('G', guardian.name, contact_of(of_pupil)));
        m_roster.made_guardian_keys.insert(of_pupil.person);
      }
      if (m_guardian_rows.insert({of_pupil.person.text, pupil.text}).second) {
        if (cells.home().is_known()) {
          m_roster.homes.emplace(std::pair(of_pupil.pupil, of_pupil.person), cells.home());
        }
        m_roster.guardians.push_back(std::move(of_pupil));
      } else if (guardian.secret) {
        hide(of_pupil.person);
      }
    }
  }

  /// A second row of somebody counts for nothing but this.
  void hide(const PersonId& person) {
    for (Guardian& guardian : m_roster.guardians) {
      guardian.secret = guardian.secret || guardian.person == person;
    }
  }

  /// What tells two people of one name apart, and makes one of the guardian of two siblings: the address,
  /// else the number. Without either the guardian belongs to this pupil alone.
  std::string contact_of(const Guardian& guardian) {
    std::string contact = guardian.email.empty() ? phone_digits(guardian.phone) : guardian.email;
    if (!contact.empty()) {
      return contact;
    }
    m_unlinked += m_unlinked_place.known() ? 1 : 0;
    if (!m_unlinked_place.known()) {
      m_unlinked = 1;
      m_unlinked_place = guardian.row;
    }
    return guardian.pupil.text;
  }

  void report_unlinked() {
    if (m_unlinked > 0) {
      m_diagnostics.warning("guardians-not-linked", m_unlinked_place,
                            Message{words::k_guardians_not_linked, {{"count", m_unlinked}}},
                            Message{words::k_help_guardians_not_linked});
    }
    if (m_made_pupil_keys) {
      m_diagnostics.warning("keys-made", m_table.header.front().span, Message{words::k_keys_made},
                            Message{words::k_help_keys_made});
    }
  }

  const Sources& m_sources;
  const Table& m_table;
  const ImportColumns& m_columns;
  const std::vector<std::size_t>& m_namesakes;
  Diagnostics& m_diagnostics;
  ImportedRoster m_roster;
  std::map<PupilId, Pupil> m_pupil_rows;  ///< the first row of each
  std::set<std::pair<std::string, std::string>> m_guardian_rows;
  std::set<PupilId> m_separated;  ///< whose guardians do not live together, as the list says
  PhoneCells m_phones;
  RowRemarks m_remarks;
  bool m_made_pupil_keys = false;
  std::int64_t m_unlinked = 0;
  Span m_unlinked_place;
};

}  // namespace

ImportedRoster read_rows(const Sources& sources, const Table& table, const ImportColumns& columns,
                         const std::vector<std::size_t>& namesakes, Diagnostics& diagnostics) {
  return Importer(sources, table, columns, namesakes, diagnostics).read();
}

}  // namespace gesprek
