// staff.csv and classes.csv with what was imported.
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "load/drawn_keys.hpp"
#include "load/import_names.hpp"
#include "load/roster_update_people.hpp"
#include "load/tables_write.hpp"
#include "load/teacher_names.hpp"
#include "words/imported.hpp"

namespace gesprek::update {
namespace {

template <class Item>
std::vector<Item> sorted(std::vector<Item> items) {
  std::ranges::sort(items);
  return items;
}

/// Class teachers whom a list names, as members of staff of the school.
class NamedStaff {
 public:
  NamedStaff(ImportedRoster& imported, const StandingRoster& standing, DrawnKeys& drawn)
      : m_imported(imported), m_standing(standing), m_drawn(drawn) {}

  void settle() {
    for (const SchoolClass& school_class : m_imported.classes) {
      m_of_classes.insert(school_class.staff.begin(), school_class.staff.end());
    }
    for (SchoolClass& school_class : m_imported.classes) {
      settle_class(school_class);
    }
    std::vector<Staff> staff;
    for (Staff& member : m_imported.staff) {
      if (!m_imported.made_staff_keys.contains(member.id)) {
        staff.push_back(std::move(member));
        continue;
      }
      for (const auto& [key, named] : m_taken) {
        if (named == member.id) {
          staff.push_back(as_settled(member, key));
        }
      }
      if (!m_of_classes.contains(member.id)) {  // of whom the file had a key that is not kept
        const auto meant = meant_by(member.id, {});
        if (meant && meant->size() <= 1) {
          staff.push_back(as_settled(member, meant->empty() ? new_key(member.id) : meant->front()));
        }
      }
    }
    m_imported.staff = std::move(staff);
  }

  /// Whose teachers the list names so that nobody can say who they are.
  const std::vector<const SchoolClass*>& doubtful() const { return m_doubtful; }

 private:
  void settle_class(SchoolClass& school_class) {
    const auto known = std::ranges::find(m_standing.classes, school_class.id, &SchoolClass::id);
    const std::vector<PersonId> teachers =
        known != m_standing.classes.end() ? known->staff : std::vector<PersonId>{};
    std::vector<PersonId> settled;
    for (const PersonId& teacher : school_class.staff) {
      if (!m_imported.made_staff_keys.contains(teacher)) {
        settled.push_back(teacher);
        continue;
      }
      const auto known_as = meant_by(teacher, teachers);
      const std::vector<PersonId> meant = known_as.value_or(std::vector<PersonId>{});
      const bool is_new = known_as && meant.empty();
      if (!known_as || (is_new && !teachers.empty() && m_imported.named_beside.contains(teacher))) {
        m_doubtful.push_back(&school_class);
        school_class.staff.clear();  // those who stand stay
        return;
      }
      for (const PersonId& person : is_new ? std::vector<PersonId>{new_key(teacher)} : meant) {
        m_named.emplace(person, teacher);
        if (std::ranges::find(settled, person) == settled.end()) {
          settled.push_back(person);
        }
      }
    }
    school_class.staff = std::move(settled);
    for (const PersonId& person : school_class.staff) {
      if (const auto named = m_named.find(person); named != m_named.end()) {
        m_taken.insert(*named);
      }
    }
  }

  /// Who of the school it is; of several the one who has the class, or nobody can say. Empty: somebody new.
  std::optional<std::vector<PersonId>> meant_by(const PersonId& teacher,
                                                const std::vector<PersonId>& of_class) const {
    const auto named = std::ranges::find(m_imported.staff, teacher, &Staff::id);
    std::vector<const Staff*> found = staff_called(m_standing.staff, full_name(named->name));
    if (found.empty()) {
      return both_meant_by(named->name);
    }
    if (found.size() > 1) {
      std::erase_if(found, [&](const Staff* member) {
        return std::ranges::find(of_class, member->id) == of_class.end();
      });
    }
    return found.size() == 1 ? std::optional(std::vector{found.front()->id}) : std::nullopt;
  }

  /// "Anna, Bob", which was read as a name turned round.
  std::vector<PersonId> both_meant_by(const PersonName& name) const {
    const auto only = [&](const std::string& given) {
      const std::vector<const Staff*> found = staff_called(m_standing.staff, given);
      return found.size() == 1 && fold(found.front()->name.given) == fold(given) ? found.front() : nullptr;
    };
    const Staff* one = only(name.family);
    const Staff* other = only(name.given);
    return one != nullptr && other != nullptr && one != other ? std::vector{one->id, other->id}
                                                              : std::vector<PersonId>{};
  }

  PersonId new_key(const PersonId& teacher) {
    const auto known = m_new.find(teacher);
    return known != m_new.end() ? known->second : m_new.emplace(teacher, m_drawn.next()).first->second;
  }

  /// Under the name that the school has for who is known.
  Staff as_settled(Staff member, const PersonId& key) const {
    const auto known = std::ranges::find(m_standing.staff, key, &Staff::id);
    member.id = key;
    if (known != m_standing.staff.end()) {
      member.name = are_initials_of(known->name.given, member.name.given) &&
                            !are_initials_of(member.name.given, member.name.given)
                        ? updated_name(known->name, member.name)
                        : known->name;
    }
    return member;
  }

  ImportedRoster& m_imported;
  const StandingRoster& m_standing;
  DrawnKeys& m_drawn;
  std::set<PersonId> m_of_classes;       ///< whom the import gives a class
  std::map<PersonId, PersonId> m_new;    ///< as the import calls them → as the table will
  std::map<PersonId, PersonId> m_named;  ///< as the table will → as the import calls them
  std::map<PersonId, PersonId> m_taken;  ///< likewise, of those who get a class
  std::vector<const SchoolClass*> m_doubtful;
};

void report_doubtful(const std::vector<const SchoolClass*>& classes, Diagnostics& diagnostics) {
  if (classes.empty()) {
    return;
  }
  std::string names;
  for (const SchoolClass* school_class : classes) {
    names += (names.empty() ? "" : ", ") + school_class->id.text;
  }
  diagnostics.warning("teacher-unknown", classes.front()->row,
                      Message{words::imported::k_teacher_unknown, {{"classes", names}}},
                      Message{words::imported::k_help_teacher_unknown});
}

}  // namespace

void settle_staff(ImportedRoster& imported, const StandingRoster& standing,
                  const std::vector<std::string>& mentions, Diagnostics& diagnostics) {
  DrawnKeys drawn('M');
  for (const Staff& member : standing.staff) {
    drawn.pass_over(member.id.text);
  }
  for (const Guardian& guardian : standing.guardians) {
    drawn.pass_over(guardian.person.text);
  }
  std::ranges::for_each(mentions, [&](const std::string& text) { drawn.pass_over(text); });
  NamedStaff named(imported, standing, drawn);
  named.settle();
  report_doubtful(named.doubtful(), diagnostics);
}

void update_staff(const Context& context, TableEdit& table) {
  std::set<PersonId> listed;
  const std::vector<Staff>& standing = context.standing.staff;
  for (const Staff& member : context.imported.staff) {
    if (!listed.insert(member.id).second) {
      continue;
    }
    const auto known = std::ranges::find(standing, member.id, &Staff::id);
    const bool is_new = known == standing.end();
    const std::size_t row = is_new ? table.add() : static_cast<std::size_t>(known - standing.begin());
    RowEdit edit(table, row);
    edit.set("staff", is_new, member.id.text);
    edit.name(is_new ? PersonName{} : known->name, member.name);
    edit.fill("email", is_new ? "" : known->email, member.email);
    edit.set("role", is_new || known->role.empty(),
             member.role);  // a role that somebody filled in is the school's own
    if (is_new) {
      context.changes.new_staff.push_back(member.id);
    } else if (edit.changed()) {
      context.changes.changed_staff.push_back(member.id);
    }
  }
  for (const Staff& member : standing) {
    if (context.imported.has_staff && !listed.contains(member.id)) {
      context.changes.staff_not_listed.push_back(member.id);
    }
  }
}

void update_classes(const Context& context, TableEdit& table) {
  const std::vector<SchoolClass>& standing = context.standing.classes;
  for (const SchoolClass& school_class : context.imported.classes) {
    const auto known = std::ranges::find(standing, school_class.id, &SchoolClass::id);
    const bool is_new = known == standing.end();
    const std::size_t row = is_new ? table.add() : static_cast<std::size_t>(known - standing.begin());
    RowEdit edit(table, row);
    edit.set("class", is_new, class_cell(school_class.id));
    edit.set("grades", !school_class.grades.empty() && (is_new || school_class.grades != known->grades),
             grades_cell(school_class.grades));
    const std::vector<PersonId> teachers =
        is_new ? school_class.staff : teachers_after(context.imported, *known, school_class.staff);
    edit.set("staff", is_new ? !teachers.empty() : sorted(teachers) != sorted(known->staff),
             staff_cell(teachers));
    if (!school_class.source_key.empty() && (is_new || school_class.source_key != known->source_key)) {
      table.set(row, "source_key", school_class.source_key);  // for later files of changes; nobody's news
    }
    if (is_new) {
      context.changes.new_classes.push_back(school_class.id);
    } else if (edit.changed()) {
      context.changes.changed_classes.push_back(school_class.id);
    }
  }
  for (std::size_t row = 0; row < standing.size(); ++row) {
    const SchoolClass& school_class = standing[row];
    if (std::ranges::find(context.imported.classes, school_class.id, &SchoolClass::id) !=
        context.imported.classes.end()) {
      continue;
    }
    const std::vector<PersonId> teachers = teachers_after(context.imported, school_class, {});
    if (teachers != school_class.staff) {
      table.set(row, "staff", staff_cell(teachers));
      context.changes.changed_classes.push_back(school_class.id);
    }
    if (context.imported.is_complete) {
      context.changes.classes_not_listed.push_back(school_class.id);
    }
  }
}

std::vector<SchoolClass> classes_after(const StandingRoster& standing, const ImportedRoster& imported) {
  std::vector<SchoolClass> classes = standing.classes;
  for (const SchoolClass& school_class : imported.classes) {
    const auto known = std::ranges::find(classes, school_class.id, &SchoolClass::id);
    if (known == classes.end()) {
      classes.push_back(school_class);
    } else {
      known->staff = teachers_after(imported, *known, school_class.staff);
    }
  }
  return classes;
}

std::string class_cell(const ClassId& id) {
  const bool could_be_date =
      id.text.find('/') != std::string::npos &&
      std::ranges::all_of(id.text, [](char c) { return (c >= '0' && c <= '9') || c == '/'; });
  return (could_be_date ? "Groep " : "") + id.text;
}

}  // namespace gesprek::update
