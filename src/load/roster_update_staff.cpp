// staff.csv and classes.csv with what was imported.
#include <algorithm>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "load/drawn_keys.hpp"
#include "load/roster_update_people.hpp"
#include "load/tables_write.hpp"

namespace gesprek::update {
namespace {

template <class Item>
std::vector<Item> sorted(std::vector<Item> items) {
  std::ranges::sort(items);
  return items;
}

}  // namespace

void settle_staff(ImportedRoster& imported, const StandingRoster& standing,
                  const std::vector<std::string>& mentions) {
  DrawnKeys drawn('M');
  for (const Staff& member : standing.staff) {
    drawn.pass_over(member.id.text);
  }
  for (const Guardian& guardian : standing.guardians) {
    drawn.pass_over(guardian.person.text);
  }
  std::ranges::for_each(mentions, [&](const std::string& text) { drawn.pass_over(text); });
  std::map<PersonId, PersonId> settled;
  for (Staff& member : imported.staff) {
    if (!imported.made_staff_keys.contains(member.id)) {
      continue;
    }
    const std::string name = fold(full_name(member.name));
    const auto known = std::ranges::find_if(
        standing.staff, [&](const Staff& other) { return fold(full_name(other.name)) == name; });
    const PersonId key = known != standing.staff.end() ? known->id : PersonId(drawn.next());
    settled.emplace(std::exchange(member.id, key), key);
  }
  for (SchoolClass& school_class : imported.classes) {
    for (PersonId& teacher : school_class.staff) {
      const auto found = settled.find(teacher);
      teacher = found != settled.end() ? found->second : teacher;
    }
  }
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
