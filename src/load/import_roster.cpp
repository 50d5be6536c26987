// What every importer shares.
#include <algorithm>
#include <iterator>

#include "base/hash.hpp"
#include "base/parse.hpp"
#include "load/import.hpp"
#include "words/import.hpp"

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
  append(roster.pupils, other.pupils);
  append(roster.guardians, other.guardians);
  for (Staff& member : other.staff) {
    if (std::ranges::find(roster.staff, member.id, &Staff::id) == roster.staff.end()) {
      roster.staff.push_back(std::move(member));
    }
  }
  append(roster.columns, other.columns);
  append(roster.departed, other.departed);
  append(roster.passed_over, other.passed_over);
  roster.named.merge(other.named);
  roster.made_staff_keys.merge(other.made_staff_keys);
  roster.made_guardian_keys.merge(other.made_guardian_keys);
  roster.proposed.merge(other.proposed);
  roster.postal_codes.merge(other.postal_codes);
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

void propose_households(ImportedRoster& roster) {
  std::map<PupilId, std::set<std::string>> guardians_of;
  for (const Guardian& guardian : roster.guardians) {
    guardians_of[guardian.pupil].insert(guardian.person.text);
  }
  for (Guardian& guardian : roster.guardians) {
    if (!guardian.household.empty()) {
      continue;
    }
    std::uint64_t hash = k_hash_seed;
    for (const std::string& person : guardians_of.at(guardian.pupil)) {
      hash = stable_hash(person + "|", hash);
    }
    guardian.household = HouseholdId("H" + hex(hash).substr(0, 8));
    roster.proposed.insert(guardian.household);
  }
}

ArgValue shown_key(const Pupil& pupil, const ImportedRoster& roster) {
  return roster.named.contains(pupil.id) ? ArgValue(&words::k_without_key) : ArgValue(pupil.id.text);
}

}  // namespace gesprek
