// The parts of an update, a table each.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "load/drawn_keys.hpp"
#include "load/keys.hpp"
#include "load/name_alone.hpp"
#include "load/roster_update.hpp"
#include "load/table_edit.hpp"

namespace gesprek::update {

/// What stands in the tables, row by row in their order.
struct StandingRoster {
  std::vector<Pupil> pupils;
  std::vector<Guardian> guardians;
  std::vector<Staff> staff;
  std::vector<SchoolClass> classes;
};

/// Which pupil of the school an imported key means: the same key, one that lost its zeros in a spreadsheet,
/// or, for a key that the school does not know, the only pupil of the same name and birth date (or class).
class PupilKeys {
 public:
  /// A pupil without a key gets a new one that none of the mentions holds.
  PupilKeys(const StandingRoster& standing, const ImportedRoster& imported,
            const std::vector<std::string>& mentions);
  /// The key under which the pupil stands, or will stand, in pupils.csv; nothing for one whom a list only
  /// refers to and nobody knows.
  std::optional<PupilId> settle(const PupilId& imported) const;
  /// Pupils without a key whose name and class or birth date are those of more than one, and of whom.
  const std::map<PupilId, std::set<PupilId>>& ambiguous() const { return m_ambiguous; }
  /// Likewise, whose name may be that of a pupil of the school, and something speaks against it.
  const std::map<PupilId, std::set<PupilId>>& doubtful() const { return m_doubtful; }
  /// Likewise, who were found by their name alone.
  const std::map<PupilId, PupilId>& by_name_alone() const { return m_by_name_alone; }
  /// Pupils who were found by who they are, not by key.
  std::size_t found_by_name() const { return m_found_by_name; }
  Span first_found() const { return m_first_found; }
  /// Keys that are one of the school's but for the noughts in front, as the list writes them.
  struct OtherZeros {
    std::string text, key;
    Span row;
  };
  const std::vector<OtherZeros>& other_zeros() const { return m_other_zeros; }

 private:
  std::map<PupilId, PupilId> m_settled;
  /// The rows that neither birth date nor class showed; who is nobody of the school gets a new key.
  void settle_by_name(const std::vector<const Pupil*>& rows, const NameAlone& by_name, DrawnKeys* drawn);

  std::map<PupilId, std::set<PupilId>> m_ambiguous;
  std::map<PupilId, std::set<PupilId>> m_doubtful;
  std::map<PupilId, PupilId> m_by_name_alone;
  std::vector<OtherZeros> m_other_zeros;
  std::size_t m_found_by_name = 0;
  Span m_first_found;
};

/// Two rows with one key that tell of different children: another birth date, or another name where a date
/// lacks.
bool is_another(const Pupil& a, const Pupil& b);

/// Last year's pupils under the keys that they have now: by key, unless it is another child's by now (keys
/// that were drawn begin anew in each folder), else by name and birth date.
std::vector<Pupil> under_keys_of(const std::vector<Pupil>& now, const std::vector<Pupil>& last_year);

/// Whether a pupil gets a new teacher (A08): none of this year's teachers of the class taught the pupil last
/// year.
class TeacherHistory {
 public:
  TeacherHistory(const LastYear& last_year, const std::vector<SchoolClass>& classes_now);
  /// Unknown where the teachers of either year are not known.
  YesNoUnknown is_new(const PupilId& pupil, const ClassId& class_now) const;
  bool knows(const PupilId& pupil) const { return m_before.contains(pupil); }

 private:
  std::map<PupilId, std::vector<PersonId>> m_before;  ///< teachers of last year; none: not known
  std::map<ClassId, std::vector<PersonId>> m_now;
};

/// What is common to the parts: the import, who is who, and where remarks go.
struct Context {
  const StandingRoster& standing;
  const ImportedRoster& imported;
  const PupilKeys& keys;
  const std::optional<TeacherHistory>& history;
  const std::vector<std::string>& mentions;  ///< texts in which keys stand that must not be drawn again
  Day as_of;
  RosterChanges& changes;
  Diagnostics& diagnostics;
};

/// What the keys of people of one kind become.
template <class Id>
using NewKeys = std::map<Id, Id>;
/// Wherever the import names them; what is known of a key that goes twice is kept of the first.
void rename(ImportedRoster& imported, const NewKeys<PupilId>& keys);
void rename(ImportedRoster& imported, const NewKeys<PersonId>& keys);
/// Who stands in the tables under another form of the key of the source (other_forms) keeps that one, unless
/// the import names somebody else by it, or it tells of another child. So do guardians and staff whose number
/// lost the noughts in front, or got them back ("lost-zeros").
void keep_standing_keys(ImportedRoster& imported, const StandingRoster& standing, Diagnostics& diagnostics);
/// Keys that the import would add and that are citizen numbers, or may be (citizen_keys_among), give way to
/// keys of the school; "dropped" names the line of each. The first step: later ones look keys up.
void drop_citizen_keys(const Sources& sources, ImportedRoster& imported, const StandingRoster& standing,
                       Diagnostics& diagnostics);
/// Class teachers whom a list names without a key get the key of the one who can be meant, or a new one.
/// Where a list of pupils names nobody of the school for a class that has teachers, these stay, and it is
/// asked
/// ("teacher-unknown").
void settle_staff(ImportedRoster& imported, const StandingRoster& standing,
                  const std::vector<std::string>& mentions, Diagnostics& diagnostics);
/// Places in classes and guardians that a file of changes only refers to become those of the school's tables;
/// what stands nowhere is said ("unknown-class", "not-a-student", "not-staff", "agent-not-guardian",
/// "guardian-alone").
void settle_references(ImportedRoster& imported, const StandingRoster& standing, Diagnostics& diagnostics);
/// Pupils of the import about whom a question comes first are passed over, with their guardians: a name that
/// more than one bears ("ambiguous-name") or that may be somebody's ("doubtful-name"), a number that is
/// another child's at the school ("other-child"). Errors: most numbers are ("other-children").
void pass_over_doubtful(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys,
                        Diagnostics& diagnostics);
/// Who was found by the name alone keeps the name as it stands, and is named ("found-by-name", a note).
void report_by_name(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys,
                    Diagnostics& diagnostics);
/// A list may call the classes otherwise than the school: pupils whom it puts into classes that are not there
/// stay where they are, unless they are few or it is the list of a new year ("class-called-otherwise", a
/// note; "other-class-names" where it does not show which class is meant).
void keep_class_names(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys,
                      Diagnostics& diagnostics);
void update_pupils(const Context& context, TableEdit& table);
/// How many rows of a guardian of a child there were.
struct GuardiansRead {
  std::size_t taken = 0;    ///< once each
  std::size_t unknown = 0;  ///< of pupils whom nobody knows
};
GuardiansRead update_guardians(const Context& context, TableEdit& table);
/// Guardians of the import, under the keys of the school, who are strangers to their child: of a pupil none
/// of whose guardians stands in the tables with it, that is asked ("other-guardians"). Where they are mostly
/// those of other children, the columns of children and guardians are out of step ("guardians-shifted", an
/// error).
void report_strangers(const Context& context, const std::vector<Guardian>& wanted);
void update_staff(const Context& context, TableEdit& table);
void update_classes(const Context& context, TableEdit& table);

/// The teachers of a class with those whom the import lists: instead of them, or beside those who stay.
std::vector<PersonId> teachers_after(const ImportedRoster& imported, const SchoolClass& standing,
                                     const std::vector<PersonId>& listed);
/// "teacher-gone", for each class that somebody leaves by the import.
void report_teachers_gone(const Context& context);
/// Staff who are gone get a last day ("staff-gone"); somebody who had one keeps it.
void end_staff(const Context& context, TableEdit& table);
/// Guardians who are gone are invited no more, a warning for each child ("guardian-gone"): who then speaks
/// for the child is for people to say.
void end_guardians(const Context& context, TableEdit& table);
/// Pupils whose place in their class has ended have no class, unless the import gives them another
/// ("place-ended").
void end_places(const Context& context, TableEdit& table);

/// The classes as they will be: teachers and grades of the import where it has any.
std::vector<SchoolClass> classes_after(const StandingRoster& standing, const ImportedRoster& imported);
/// How it is written in guardians.csv whether somebody is invited.
std::string custody_cell(YesNoUnknown custody);
std::string invite_cell(Guardian::Invited invited);
/// How a class is written in a table: "Groep 3/4", which a spreadsheet leaves as it is.
std::string class_cell(const ClassId& id);

/// The cells of one row, and whether one of them was changed.
class RowEdit {
 public:
  RowEdit(TableEdit& table, std::size_t row) : m_table(table), m_row(row) {}
  /// Where the import says something else.
  void set(std::string_view column, bool differs, const std::string& text);
  /// A text that the import has and the table has otherwise.
  void fill(std::string_view column, const std::string& standing, const std::string& imported) {
    set(column, !imported.empty() && imported != standing, imported);
  }
  void name(const PersonName& standing, const PersonName& imported);
  bool changed() const { return !m_columns.empty(); }
  /// The columns of the cells that were changed, but for these.
  std::vector<std::string> columns_without(const std::set<std::string_view>& others) const;

 private:
  TableEdit& m_table;
  std::size_t m_row;
  std::vector<std::string> m_columns;
};

}  // namespace gesprek::update
