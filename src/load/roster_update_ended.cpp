// What a file of changes takes away: people who are gone, and places in classes.
#include <algorithm>
#include <iterator>
#include <set>

#include "load/roster_update_people.hpp"
#include "words/import.hpp"
#include "words/oneroster.hpp"

namespace gesprek::update {
namespace {

using std::chrono::days;

bool holds(const std::vector<PersonId>& people, const PersonId& person) {
  return std::ranges::find(people, person) != people.end();
}

/// Whether the import says that this person no longer teaches this class.
bool teaches_no_more(const ImportedRoster& imported, const PersonId& person, const ClassId& school_class) {
  return imported.gone.contains(person) || std::ranges::any_of(imported.ended, [&](const EndedPlace& ended) {
           return ended.person == person.text && ended.school_class == school_class;
         });
}

/// Where the file says so.
Span place_of_end(const ImportedRoster& imported, const PersonId& person, const ClassId& school_class) {
  const auto ended = std::ranges::find_if(imported.ended, [&](const EndedPlace& each) {
    return each.person == person.text && each.school_class == school_class;
  });
  return ended != imported.ended.end() ? ended->row : imported.gone.at(person);
}

/// The classes of whom the file takes out of one that it does not name; empty for who stands in none.
std::string classes_of(const StandingRoster& standing, const PupilId& pupil, const std::string& person) {
  std::string classes;
  for (const Pupil& each : standing.pupils) {
    classes += each.id == pupil ? each.class_id.text : "";
  }
  for (const SchoolClass& each : standing.classes) {
    if (holds(each.staff, PersonId(person))) {
      classes += (classes.empty() ? "" : ", ") + each.id.text;
    }
  }
  return classes;
}

/// Whoever the file also lists as it stands is not gone.
bool is_listed(const std::vector<Staff>& staff, const PersonId& person) {
  return std::ranges::find(staff, person, &Staff::id) != staff.end();
}

}  // namespace

std::vector<PersonId> teachers_after(const ImportedRoster& imported, const SchoolClass& standing,
                                     const std::vector<PersonId>& listed) {
  if (!listed.empty() && !imported.changes_only) {
    return listed;
  }
  std::vector<PersonId> teachers = standing.staff;
  std::erase_if(teachers, [&](const PersonId& person) {
    return teaches_no_more(imported, person, standing.id) && !holds(listed, person);
  });
  std::ranges::copy_if(listed, std::back_inserter(teachers),
                       [&](const PersonId& person) { return !holds(standing.staff, person); });
  return teachers;
}

void report_teachers_gone(const Context& context) {
  for (const SchoolClass& standing : context.standing.classes) {
    const auto listed = std::ranges::find(context.imported.classes, standing.id, &SchoolClass::id);
    const auto after =
        teachers_after(context.imported, standing,
                       listed != context.imported.classes.end() ? listed->staff : std::vector<PersonId>{});
    for (const PersonId& person : standing.staff) {
      if (!holds(after, person) && teaches_no_more(context.imported, person, standing.id)) {
        context.diagnostics.warning(
            "teacher-gone", place_of_end(context.imported, person, standing.id),
            Message{words::k_teacher_gone, {{"key", person.text}, {"class", standing.id.text}}},
            Message{words::k_help_teacher_gone});
      }
    }
  }
}

void end_staff(const Context& context, TableEdit& table) {
  const std::vector<Staff>& standing = context.standing.staff;
  for (std::size_t row = 0; row < standing.size(); ++row) {
    const Staff& member = standing[row];
    const auto gone = context.imported.gone.find(member.id);
    if (gone == context.imported.gone.end() || is_listed(context.imported.staff, member.id) ||
        (member.until && *member.until < context.as_of)) {
      continue;
    }
    const Day last = std::max(context.as_of - days{1}, member.from.value_or(context.as_of - days{1}));
    table.set(row, "until", iso(last));
    context.changes.changed_staff.push_back(member.id);
    context.diagnostics.warning("staff-gone", gone->second,
                                Message{words::k_staff_gone, {{"key", member.id.text}, {"date", last}}},
                                Message{words::k_help_staff_gone});
  }
}

void end_guardians(const Context& context, TableEdit& table) {
  const std::vector<Guardian>& standing = context.standing.guardians;
  for (std::size_t row = 0; row < standing.size(); ++row) {
    const Guardian& guardian = standing[row];
    const auto gone = context.imported.gone.find(guardian.person);
    const bool is_back = std::ranges::find(context.imported.guardians, guardian.person, &Guardian::person) !=
                         context.imported.guardians.end();
    if (gone == context.imported.gone.end() || is_back || guardian.invite == Guardian::Invited::no) {
      continue;
    }
    table.set(row, "invite", "no");
    table.set(row, "invite_before", invite_cell(guardian.invite));
    context.changes.changed_guardians.push_back({guardian.pupil, guardian.person});
    context.diagnostics.warning(
        "guardian-gone", gone->second,
        Message{words::k_guardian_gone, {{"key", guardian.person.text}, {"pupil", guardian.pupil.text}}},
        Message{words::k_help_guardian_gone});
  }
}

namespace {

/// It may be a lesson, which is no loss; nobody is taken out of a class on a guess.
void report_unknown_place(const Context& context, const EndedPlace& ended, const PupilId& pupil) {
  const std::string classes = classes_of(context.standing, pupil, ended.person);
  const bool is_its_name = classes == ended.school_class.text;
  if (!classes.empty() && !is_its_name) {
    context.diagnostics.warning(
        "place-unknown", ended.row,
        Message{words::k_place_of_unknown_class, {{"key", pupil.text}, {"class", classes}}},
        Message{words::k_help_place_of_unknown_class, {{"key", pupil.text}}});
  }
}

}  // namespace

void end_places(const Context& context, TableEdit& table) {
  std::set<PupilId> settled;  // who has another class by this file, or has left
  for (const Pupil& pupil : context.imported.pupils) {
    if (!pupil.class_id.empty()) {
      settled.insert(context.keys.settle(pupil.id).value_or(pupil.id));
    }
  }
  for (const Pupil& pupil : context.imported.departed) {
    settled.insert(context.keys.settle(pupil.id).value_or(pupil.id));
  }
  const std::vector<Pupil>& standing = context.standing.pupils;
  for (const EndedPlace& ended : context.imported.ended) {
    const PupilId id = context.keys.settle(PupilId(ended.person)).value_or(PupilId(ended.person));
    const auto pupil = std::ranges::find(standing, id, &Pupil::id);
    if (!ended.is_known && !settled.contains(id)) {
      report_unknown_place(context, ended, id);
    }
    const bool has_left = pupil != standing.end() && pupil->last_day && *pupil->last_day < context.as_of;
    if (pupil == standing.end() || has_left || pupil->class_id != ended.school_class ||
        !settled.insert(id).second) {
      continue;
    }
    table.set(static_cast<std::size_t>(pupil - standing.begin()), "class", "");
    context.changes.moved.push_back({id, pupil->class_id, ClassId()});
    context.diagnostics.warning(
        "place-ended", ended.row,
        Message{words::k_place_ended, {{"key", id.text}, {"class", ended.school_class.text}}},
        Message{words::k_help_place_ended});
  }
}

}  // namespace gesprek::update
