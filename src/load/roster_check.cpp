// The tables of people held against each other and against the school's file.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/import_days.hpp"
#include "load/keys.hpp"
#include "load/roster.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

void check_order_of_days(const std::optional<Day>& first, const std::optional<Day>& last, Span row,
                         Diagnostics& diagnostics) {
  if (first && last && *last < *first) {
    diagnostics.error("last-before-first", row, Message{words::k_last_before_first},
                      Message{words::k_help_last_before_first});
  }
}

std::string joined(const std::vector<int>& grades) {
  std::string text;
  for (const int grade : grades) {
    text += (text.empty() ? "" : ", ") + std::to_string(grade);
  }
  return text;
}

void check_grade(const Pupil& pupil, const Roster& roster, Diagnostics& diagnostics) {
  const SchoolClass* school_class = roster.school_class(pupil.class_id);
  if (school_class == nullptr || school_class->grades.empty() || pupil.grade == 0 ||
      std::ranges::find(school_class->grades, pupil.grade) != school_class->grades.end()) {
    return;
  }
  diagnostics.error("grade-outside-class", pupil.row,
                    Message{words::k_grade_outside_class,
                            {{"grade", std::int64_t{pupil.grade}},
                             {"class", school_class->id.text},
                             {"grades", joined(school_class->grades)}}},
                    Message{words::k_help_grade_outside_class});
}

void check_birth_date(const Pupil& pupil, int first_year, Diagnostics& diagnostics) {
  if (!pupil.born || pupil.grade == 0 || first_year == 0) {
    return;
  }
  if (!is_usual_birth(*pupil.born, pupil.grade, first_year)) {
    diagnostics.warning(
        "birth-date-unlikely", pupil.row,
        Message{words::k_birth_date_unlikely, {{"grade", std::int64_t{pupil.grade}}, {"date", *pupil.born}}},
        Message{words::k_help_birth_date_unlikely});
  }
}

void check_guardians_present(const Roster& roster, Diagnostics& diagnostics) {
  if (roster.pupils.empty()) {
    return;
  }
  if (roster.guardians.empty()) {
    diagnostics.warning("no-guardian", roster.pupils.front().row, Message{words::k_no_guardians_at_all},
                        Message{words::k_help_no_guardian});
    return;
  }
  std::set<PupilId> with_guardian;
  for (const Guardian& guardian : roster.guardians) {
    with_guardian.insert(guardian.pupil);
  }
  for (const Pupil& pupil : roster.pupils) {
    if (!with_guardian.contains(pupil.id)) {
      diagnostics.warning("no-guardian", pupil.row, Message{words::k_no_guardian, {{"key", pupil.id.text}}},
                          Message{words::k_help_no_guardian});
    }
  }
}

/// Once for all: a table without names is one fault.
void check_pupils_named(const std::vector<Pupil>& pupils, Diagnostics& diagnostics) {
  const auto nameless = [](const Pupil& pupil) { return full_name(pupil.name).empty(); };
  const auto first = std::ranges::find_if(pupils, nameless);
  if (first == pupils.end()) {
    return;
  }
  const Arg count{"count", static_cast<std::int64_t>(std::ranges::count_if(pupils, nameless))};
  diagnostics.warning("pupil-without-name", first->row,
                      Message{words::k_pupil_without_name, {count, {"key", first->id.text}}},
                      Message{words::k_help_pupil_without_name});
}

/// Guardians and staff share one id space, so one key is one person with one name.
class NamesByKey {
 public:
  explicit NamesByKey(Diagnostics& diagnostics) : m_diagnostics(diagnostics) {}

  void add(const PersonId& key, const PersonName& name, Span row) {
    const std::string folded = fold(full_name(name));
    if (folded.empty()) {
      return;
    }
    const auto [found, is_new] = m_names.emplace(key, Entry{folded, row});
    if (!is_new && found->second.name != folded) {
      report(key, row, found->second.row);
    }
  }

 private:
  struct Entry {
    std::string name;
    Span row;
  };

  void report(const PersonId& key, Span row, Span other) {
    Diagnostic diagnostic;
    diagnostic.code = "two-names";
    diagnostic.severity = Severity::warning;
    diagnostic.span = row;
    diagnostic.message = Message{words::k_two_names, {{"key", key.text}}};
    diagnostic.notes.push_back({words::k_other_name_here, other});
    diagnostic.help = Message{words::k_help_two_names};
    m_diagnostics.add(std::move(diagnostic));
  }

  Diagnostics& m_diagnostics;
  std::map<PersonId, Entry> m_names;
};

void check_names(const Roster& roster, Diagnostics& diagnostics) {
  NamesByKey names(diagnostics);
  for (const Staff& staff : roster.staff) {
    names.add(staff.id, staff.name, staff.row);
  }
  for (const Guardian& guardian : roster.guardians) {
    names.add(guardian.person, guardian.name, guardian.row);
  }
}

/// A talk is called MOMENT/PUPIL, the second one of the pupil MOMENT/PUPIL/2.
void check_keys_of_talks(const std::vector<Pupil>& pupils, Diagnostics& diagnostics) {
  const KnownKeys keys(keys_of(pupils));
  for (const Pupil& pupil : pupils) {
    const std::size_t slash = pupil.id.text.rfind('/');
    if (slash == std::string::npos ||
        !parse_int(std::string_view(pupil.id.text).substr(slash + 1), 2, 1000) ||
        !keys.has(pupil.id.text.substr(0, slash))) {
      continue;
    }
    diagnostics.error(
        "key-of-talk", pupil.row,
        Message{words::k_key_of_talk, {{"key", pupil.id.text}, {"other", pupil.id.text.substr(0, slash)}}},
        Message{words::k_help_key_of_talk});
  }
}

void check_class(const SchoolClass& school_class, const School& school, Diagnostics& diagnostics) {
  if (school_class.staff.empty()) {
    diagnostics.warning("class-without-teacher", school_class.row,
                        Message{words::k_class_without_teacher, {{"class", school_class.id.text}}},
                        Message{words::k_help_class_without_teacher});
  }
  if (!school_class.division.empty() && !school.divisions.contains(school_class.division)) {
    diagnostics.error("unknown-division", school_class.row,
                      Message{words::k_unknown_division, {{"key", school_class.division}}},
                      Message{words::k_help_unknown_division});
  }
  if (!school_class.room.empty() && !school.rooms.empty() &&
      std::ranges::find(school.rooms, school_class.room, &Room::id) == school.rooms.end()) {
    diagnostics.error("unknown-room", school_class.row,
                      Message{words::k_unknown_room, {{"key", school_class.room.text}}},
                      Message{words::k_help_unknown_room});
  }
}

}  // namespace

void check_roster(const Roster& roster, const School& school, Diagnostics& diagnostics) {
  for (const Pupil& pupil : roster.pupils) {
    check_order_of_days(pupil.first_day, pupil.last_day, pupil.row, diagnostics);
    check_grade(pupil, roster, diagnostics);
    check_birth_date(pupil, school.first_year, diagnostics);
  }
  for (const Staff& staff : roster.staff) {
    check_order_of_days(staff.from, staff.until, staff.row, diagnostics);
  }
  for (const SchoolClass& school_class : roster.classes) {
    check_class(school_class, school, diagnostics);
  }
  check_guardians_present(roster, diagnostics);
  check_names(roster, diagnostics);
  check_keys_of_talks(roster.pupils, diagnostics);
  check_pupils_named(roster.pupils, diagnostics);
}

}  // namespace gesprek
