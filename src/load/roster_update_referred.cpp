// A file of changes refers to classes and people that it does not repeat: they are looked up in the tables
// that stand.
#include <algorithm>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/class_names.hpp"
#include "load/roster.hpp"
#include "load/roster_update_people.hpp"
#include "words/oneroster.hpp"

namespace gesprek::update {
namespace {

class References {
 public:
  References(ImportedRoster& imported, const StandingRoster& standing, Diagnostics& diagnostics)
      : m_imported(imported),
        m_standing(standing),
        m_pupil_keys(keys_of(standing.pupils)),
        m_diagnostics(diagnostics) {}

  void settle() {
    for (const ReferredPlace& place : m_imported.places) {
      settle_place(place);
    }
    report_unknown_classes();
    for (EndedPlace& ended : m_imported.ended) {
      const SchoolClass* known = ended.is_known ? nullptr : class_of_source(ended.key);
      if (known != nullptr) {
        ended.school_class = known->id;
        ended.is_known = true;
      }
    }
    std::ranges::for_each(m_imported.ties, [&](const ReferredTie& tie) { settle_tie(tie); });
    std::ranges::for_each(m_imported.alone, [&](const Guardian& guardian) { settle_alone(guardian); });
  }

 private:
  /// A class that pupils come into, and that stands nowhere.
  struct UnknownClass {
    Span first;
    std::int64_t pupils = 0;
  };

  const SchoolClass* class_of_source(const std::string& key) const {
    const auto found = std::ranges::find_if(m_standing.classes, [&](const SchoolClass& each) {
      return !each.source_key.empty() && each.source_key == trim(key);
    });
    return found != m_standing.classes.end() ? &*found : nullptr;
  }

  /// Of the file, by the key that an earlier import left, or by its name; null when it stands nowhere.
  const SchoolClass* class_of(const ReferredPlace& place) const {
    if (const SchoolClass* known = place.school_class.empty() ? class_of_source(place.class_key) : nullptr) {
      return known;
    }
    const ClassId id = place.school_class.empty() ? parse_class_name(place.class_key).id : place.school_class;
    const SchoolClass* listed = class_in(m_imported.classes, id);
    return listed != nullptr ? listed : class_in(m_standing.classes, id);
  }

  static const SchoolClass* class_in(const std::vector<SchoolClass>& classes, const ClassId& id) {
    const auto found = std::ranges::find(classes, id, &SchoolClass::id);
    return found != classes.end() ? &*found : nullptr;
  }

  void settle_place(const ReferredPlace& place) {
    const SchoolClass* found = class_of(place);
    if (found == nullptr) {
      if (!place.is_teacher) {  // of a lesson it is no loss; a class that is named nowhere may be anything
        ++m_unknown.try_emplace(place.class_key, UnknownClass{place.class_place, 0}).first->second.pupils;
      }
      return;
    }
    const SchoolClass school_class = *found;
    place.is_teacher ? teach(place, school_class) : enroll(place, school_class);
  }

  void enroll(const ReferredPlace& place, const SchoolClass& school_class) {
    const auto listed = std::ranges::find(m_imported.pupils, PupilId(place.person), &Pupil::id);
    Pupil pupil;
    if (listed != m_imported.pupils.end()) {
      pupil = *listed;
    } else if (m_pupil_keys.has(place.person) || m_pupil_keys.same_number(place.person)) {
      pupil.id = PupilId(place.person);
      pupil.grade = k_grade_not_given;
      pupil.row = place.person_place;
    } else {
      report("not-a-student", place, words::k_not_a_student);
      return;
    }
    pupil.class_id = school_class.id;
    pupil.first_day = place.begin ? place.begin : pupil.first_day;
    if (pupil.grade == k_grade_not_given && school_class.grades.size() == 1) {
      pupil.grade = school_class.grades.front();
    }
    if (listed != m_imported.pupils.end()) {
      *listed = std::move(pupil);
    } else {
      m_imported.pupils.push_back(std::move(pupil));
    }
  }

  void teach(const ReferredPlace& place, const SchoolClass& school_class) {
    const PersonId person(place.person);
    if (std::ranges::find(m_imported.staff, person, &Staff::id) == m_imported.staff.end() &&
        std::ranges::find(m_standing.staff, person, &Staff::id) == m_standing.staff.end()) {
      report("not-staff", place, words::k_not_staff);
      return;
    }
    auto listed = std::ranges::find(m_imported.classes, school_class.id, &SchoolClass::id);
    if (listed == m_imported.classes.end()) {
      SchoolClass changed;
      changed.id = school_class.id;
      changed.row = place.class_place;
      listed = m_imported.classes.insert(listed, std::move(changed));
      m_imported.has_classes = true;
    }
    if (std::ranges::find(listed->staff, person) == listed->staff.end()) {
      listed->staff.insert(place.is_main ? listed->staff.begin() : listed->staff.end(), person);
    }
  }

  void report(std::string_view code, const ReferredPlace& place, const Phrase& phrase) {
    m_diagnostics.warning(code, place.person_place, Message{phrase, {{"key", quoted(place.person)}}},
                          Message{words::k_help_not_a_student});
  }

  void report_unknown_classes() {
    for (const auto& [key, unknown] : m_unknown) {
      m_diagnostics.warning("unknown-class", unknown.first,
                            {words::k_class_not_in_set, {{"key", quoted(key)}, {"pupils", unknown.pupils}}},
                            Message{words::k_help_class_not_in_set});
    }
  }

  const Guardian* standing_guardian(const PersonId& person) const {
    const auto found = std::ranges::find(m_standing.guardians, person, &Guardian::person);
    return found != m_standing.guardians.end() ? &*found : nullptr;
  }

  /// Of a guardian who stands with another child, this child is one more of the same household; of one who
  /// stands with this child nothing is said.
  void settle_tie(const ReferredTie& tie) {
    const Guardian* known = standing_guardian(tie.guardian);
    if (known == nullptr) {
      m_diagnostics.warning("agent-not-guardian", tie.place,
                            {words::k_agent_not_in_delta, {{"key", quoted(tie.guardian.text)}}},
                            Message{words::k_help_not_in_delta});
      return;
    }
    const bool stands = std::ranges::any_of(m_standing.guardians, [&](const Guardian& each) {
      return each.person == tie.guardian && each.pupil == tie.pupil;
    });
    if (!stands) {
      Guardian row = *known;
      row.pupil = tie.pupil;
      row.relation.clear();
      row.custody = YesNoUnknown::unknown;
      row.invite_before.reset();
      row.row = tie.place;
      m_imported.guardians.push_back(std::move(row));
      m_imported.has_guardians = true;
    }
  }

  void settle_alone(const Guardian& guardian) {
    if (standing_guardian(guardian.person) == nullptr) {
      m_diagnostics.warning("guardian-alone", guardian.row,
                            {words::k_guardian_alone, {{"key", quoted(guardian.person.text)}}},
                            Message{words::k_help_not_in_delta});
      return;
    }
    for (const Guardian& standing : m_standing.guardians) {
      if (standing.person == guardian.person) {
        Guardian row = guardian;
        row.pupil = standing.pupil;
        row.household = standing.household;
        m_imported.guardians.push_back(std::move(row));
      }
    }
  }

  ImportedRoster& m_imported;
  const StandingRoster& m_standing;
  KnownKeys m_pupil_keys;
  Diagnostics& m_diagnostics;
  std::map<std::string, UnknownClass> m_unknown;
};

}  // namespace

void settle_references(ImportedRoster& imported, const StandingRoster& standing, Diagnostics& diagnostics) {
  References(imported, standing, diagnostics).settle();
}

}  // namespace gesprek::update
