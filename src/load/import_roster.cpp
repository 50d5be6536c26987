// What every importer shares.
#include <algorithm>
#include <iterator>

#include "load/import.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"
#include "words/imported.hpp"

namespace gesprek {

void merge(ImportedRoster& roster, ImportedRoster other) {
  const auto append = [](auto& to, auto& from) { std::ranges::move(from, std::back_inserter(to)); };
  roster.school_year = roster.school_year.empty() ? other.school_year : roster.school_year;
  roster.place = roster.place.known() ? roster.place : other.place;
  roster.has_pupils = roster.has_pupils || other.has_pupils;
  roster.has_guardians = roster.has_guardians || other.has_guardians;
  roster.has_staff = roster.has_staff || other.has_staff;
  roster.has_classes = roster.has_classes || other.has_classes;
  roster.is_complete = roster.is_complete || other.is_complete;
  roster.expected += other.expected;
  std::set<PupilId> pupils;
  for (const Pupil& pupil : roster.pupils) {
    pupils.insert(pupil.id);
  }
  for (Pupil& pupil : other.pupils) {
    if (pupils.contains(pupil.id)) {
      const bool was_counted = pupil.grade == 0 && !other.unplaced.contains(pupil.row);
      roster.expected -= was_counted && roster.expected > 0 ? 1 : 0;
    } else {
      roster.pupils.push_back(std::move(pupil));
    }
  }
  append(roster.guardians, other.guardians);
  for (Staff& member : other.staff) {
    if (std::ranges::find(roster.staff, member.id, &Staff::id) == roster.staff.end()) {
      roster.staff.push_back(std::move(member));
    }
  }
  append(roster.columns, other.columns);
  roster.unplaced.merge(other.unplaced);
  append(roster.departed, other.departed);
  append(roster.referred, other.referred);
  append(roster.passed_over, other.passed_over);
  append(roster.ended, other.ended);
  roster.gone.merge(other.gone);
  roster.changes_only = roster.changes_only || other.changes_only;
  roster.named.merge(other.named);
  roster.made_staff_keys.merge(other.made_staff_keys);
  roster.named_beside.merge(other.named_beside);
  roster.made_guardian_keys.merge(other.made_guardian_keys);
  roster.proposed.merge(other.proposed);
  roster.postal_codes.merge(other.postal_codes);
  roster.apart.merge(other.apart);
  for (SchoolClass& school_class : other.classes) {
    const auto known = std::ranges::find(roster.classes, school_class.id, &SchoolClass::id);
    if (known == roster.classes.end()) {
      roster.classes.push_back(std::move(school_class));
      continue;
    }
    std::set<int> grades(known->grades.begin(), known->grades.end());
    grades.insert(school_class.grades.begin(), school_class.grades.end());
    known->grades.assign(grades.begin(), grades.end());
    for (const PersonId& teacher : school_class.staff) {
      if (std::ranges::find(known->staff, teacher) == known->staff.end()) {
        known->staff.push_back(teacher);
      }
    }
  }
}

void note_spelling(ImportedRoster& roster, const std::string& written, const ClassId& id, Span place) {
  const std::string ours = update::class_cell(id);
  if (!id.empty() && ours != written) {
    roster.spellings.emplace(written, ours);
    roster.first_spelling = roster.first_spelling.known() ? roster.first_spelling : place;
  }
}

void report_spellings(const ImportedRoster& roster, Diagnostics& diagnostics) {
  if (roster.spellings.empty()) {
    return;
  }
  std::string names;
  for (const auto& [written, ours] : roster.spellings) {
    names += (names.empty() ? "\"" : ", \"") + written + "\" → \"" + ours + "\"";
  }
  diagnostics.note("class-names", roster.first_spelling,
                   Message{words::imported::k_class_names, {{"names", names}}},
                   Message{words::imported::k_help_class_names});
}

ArgValue shown_key(const Pupil& pupil, const ImportedRoster& roster) {
  return roster.named.contains(pupil.id) ? ArgValue(&words::k_without_key) : ArgValue(pupil.id.text);
}

}  // namespace gesprek
