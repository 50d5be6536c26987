// Classes that a list calls otherwise than the school does.
#include <algorithm>
#include <set>

#include "load/roster_update_people.hpp"
#include "words/import_doubts.hpp"

namespace gesprek::update {
namespace {

constexpr std::size_t k_few = 3;  // pupils: so many may go to a class that is new

/// Where the known pupils of a class of the list are by the tables.
using Whereabouts = std::map<ClassId, std::size_t>;

class ClassNames {
 public:
  ClassNames(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys)
      : m_imported(imported), m_keys(keys) {
    for (const SchoolClass& school_class : standing.classes) {
      m_classes.insert(school_class.id);
    }
    for (const Pupil& pupil : standing.pupils) {
      m_pupils.emplace(pupil.id, &pupil);
      m_classes.insert(pupil.class_id);
    }
  }

  void run(Diagnostics& diagnostics) {
    look_at_pupils();
    if (m_staying <= k_few || m_in_another_grade * 2 > m_in_a_grade) {
      return;
    }
    std::string names;
    bool are_clear = true;
    for (const auto& [listed, where] : m_where) {
      std::string ours;
      for (const auto& [school_class, count] : where) {
        ours += (ours.empty() ? "" : ", ") + school_class.text;
      }
      names += (names.empty() ? "" : ", ") + class_cell(listed) + " → " + ours;
      are_clear = are_clear && where.size() == 1;
    }
    keep_classes();
    report(names, are_clear, diagnostics);
  }

 private:
  const Pupil* standing_of(const Pupil& pupil) const {
    const auto found = m_pupils.find(m_keys.settle(pupil.id).value_or(pupil.id));
    return found != m_pupils.end() ? found->second : nullptr;
  }

  void look_at_pupils() {
    for (const Pupil& pupil : m_imported.pupils) {
      const Pupil* standing = standing_of(pupil);
      if (standing == nullptr || standing->class_id.empty()) {
        continue;
      }
      m_in_a_grade += pupil.grade > 0 ? 1 : 0;
      m_in_another_grade += pupil.grade > 0 && pupil.grade != standing->grade ? 1 : 0;
      if (!pupil.class_id.empty() && !m_classes.contains(pupil.class_id)) {
        ++m_where[pupil.class_id][standing->class_id];
        ++m_staying;
      }
    }
  }

  /// The class of the school that a class of the list is; nothing where its pupils are in several.
  std::optional<ClassId> meant_by(const ClassId& listed) const {
    const auto where = m_where.find(listed);
    return where != m_where.end() && where->second.size() == 1 ? std::optional(where->second.begin()->first)
                                                               : std::nullopt;
  }

  void keep_classes() {
    for (Pupil& pupil : m_imported.pupils) {
      if (m_where.contains(pupil.class_id)) {
        const Pupil* standing = standing_of(pupil);
        const bool has_class = standing != nullptr && !standing->class_id.empty();
        pupil.class_id = has_class ? ClassId() : meant_by(pupil.class_id).value_or(ClassId());
      }
    }
    std::set<PersonId> teachers;  // of classes that the list does not bring after all
    for (const SchoolClass& school_class : m_imported.classes) {
      if (m_where.contains(school_class.id)) {
        teachers.insert(school_class.staff.begin(), school_class.staff.end());
      }
    }
    std::erase_if(m_imported.classes,
                  [&](const SchoolClass& school_class) { return m_where.contains(school_class.id); });
    for (const SchoolClass& school_class : m_imported.classes) {
      for (const PersonId& teacher : school_class.staff) {
        teachers.erase(teacher);
      }
    }
    std::erase_if(m_imported.staff, [&](const Staff& member) { return teachers.contains(member.id); });
  }

  void report(const std::string& names, bool are_clear, Diagnostics& diagnostics) const {
    const Message help{words::k_help_other_class_names};
    if (are_clear) {
      diagnostics.note("class-called-otherwise", m_imported.place,
                       Message{words::k_class_called_otherwise, {{"names", names}}}, help);
      return;
    }
    diagnostics.warning("other-class-names", m_imported.place,
                        Message{words::k_other_class_names,
                                {{"names", names}, {"count", static_cast<std::int64_t>(m_staying)}}},
                        help);
  }

  ImportedRoster& m_imported;
  const PupilKeys& m_keys;
  std::set<ClassId> m_classes;
  std::map<PupilId, const Pupil*> m_pupils;
  std::map<ClassId, Whereabouts> m_where;  ///< of the classes that only the list has
  std::size_t m_staying = 0;
  std::size_t m_in_a_grade = 0;
  std::size_t m_in_another_grade = 0;
};

}  // namespace

void keep_class_names(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys,
                      Diagnostics& diagnostics) {
  if (!imported.columns.empty()) {
    ClassNames(imported, standing, keys).run(diagnostics);
  }
}

}  // namespace gesprek::update
