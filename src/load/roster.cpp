#include "load/roster.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "load/keys.hpp"
#include "load/lost_zeros.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

/// Keeps the first row of each key, in the order of the table, and reports the others.
template <class Row, class Key>
void keep_first(std::vector<Row>& rows, Key key, Diagnostics& diagnostics) {
  using KeyType = std::decay_t<decltype(key(std::declval<const Row&>()))>;
  std::map<KeyType, Span> first;
  std::erase_if(rows, [&](const Row& row) {
    const auto [found, is_new] = first.emplace(key(row), row.row);
    if (!is_new) {
      Diagnostic diagnostic;
      diagnostic.code = "duplicate-row";
      diagnostic.span = row.row;
      diagnostic.message = Message{words::k_duplicate_row, {{"key", std::get<0>(key(row)).text}}};
      diagnostic.notes.push_back({words::k_first_one_here, found->second});
      diagnostic.help = Message{words::k_help_duplicate_row};
      diagnostics.add(std::move(diagnostic));
    }
    return !is_new;
  });
}

template <class Row, class Id>
std::vector<std::string> key_texts(const std::vector<Row>& rows, Id Row::*key) {
  std::vector<std::string> texts;
  for (const Row& row : rows) {
    texts.push_back((row.*key).text);
  }
  return texts;
}

Message add_row_to(std::string table) {
  return {words::k_help_add_row, {{"table", std::move(table)}}};
}

void settle_pupils_of(std::vector<Guardian>& guardians, const std::vector<Pupil>& pupils, LostZeros& zeros,
                      Diagnostics& diagnostics) {
  const KnownKeys keys(key_texts(pupils, &Pupil::id));
  KeyMender mender(keys, {"unknown-pupil", words::k_unknown_pupil, add_row_to("pupils.csv")}, zeros,
                   diagnostics);
  for (Guardian& guardian : guardians) {
    mender.settle(guardian.pupil.text, guardian.row);
  }
}

void settle_staff_of(std::vector<SchoolClass>& classes, const std::vector<Staff>& staff, LostZeros& zeros,
                     Diagnostics& diagnostics) {
  const KnownKeys keys(key_texts(staff, &Staff::id));
  KeyMender mender(keys, {"unknown-staff", words::k_unknown_staff, add_row_to("staff.csv")}, zeros,
                   diagnostics);
  for (SchoolClass& school_class : classes) {
    for (PersonId& teacher : school_class.staff) {
      mender.settle(teacher.text, school_class.row);
    }
  }
}

void settle_classes_of(std::vector<Pupil>& pupils, const std::vector<SchoolClass>& classes, LostZeros& zeros,
                       Diagnostics& diagnostics) {
  const KnownKeys keys(key_texts(classes, &SchoolClass::id));
  KeyMender mender(
      keys, {"unknown-class", words::k_unknown_class, add_row_to("classes.csv"), Severity::error, false},
      zeros, diagnostics);
  for (Pupil& pupil : pupils) {
    mender.settle(pupil.class_id.text, pupil.row);
  }
}

void settle_grades(Roster& roster, Diagnostics& diagnostics) {
  for (Pupil& pupil : roster.pupils) {
    if (pupil.grade != k_grade_not_given) {
      continue;
    }
    const SchoolClass* school_class = roster.school_class(pupil.class_id);
    pupil.grade =
        school_class != nullptr && school_class->grades.size() == 1 ? school_class->grades.front() : 0;
    if (pupil.grade == 0) {
      diagnostics.error("grade-missing", pupil.row, Message{words::k_grade_missing, {{"key", pupil.id.text}}},
                        Message{words::k_help_grade_missing});
    }
  }
}

}  // namespace

Roster make_roster(RosterTables tables, Diagnostics& diagnostics, const WrittenKeys& written) {
  LostZeros zeros(diagnostics);
  restore_zeros(tables, written, zeros);
  keep_first(
      tables.pupils, [](const Pupil& row) { return std::tuple(row.id); }, diagnostics);
  keep_first(
      tables.staff, [](const Staff& row) { return std::tuple(row.id); }, diagnostics);
  keep_first(
      tables.classes, [](const SchoolClass& row) { return std::tuple(row.id); }, diagnostics);
  settle_pupils_of(tables.guardians, tables.pupils, zeros, diagnostics);
  keep_first(
      tables.guardians, [](const Guardian& row) { return std::tuple(row.person, row.pupil); }, diagnostics);
  settle_staff_of(tables.classes, tables.staff, zeros, diagnostics);
  settle_classes_of(tables.pupils, tables.classes, zeros, diagnostics);
  std::ranges::sort(tables.pupils, {}, &Pupil::id);
  std::ranges::sort(tables.staff, {}, &Staff::id);
  Roster roster{std::move(tables.pupils), std::move(tables.guardians), std::move(tables.staff),
                std::move(tables.classes)};
  settle_grades(roster, diagnostics);
  return roster;
}

void settle_divisions(Roster& roster, const School& school) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> k_names{
      {{"onderbouw", "lower"}, {"middenbouw", "middle"}, {"bovenbouw", "upper"}}};
  for (SchoolClass& school_class : roster.classes) {
    const std::string written = fold(school_class.division);
    for (const auto& [dutch, english] : k_names) {
      const bool is_meant = written == dutch || written == english;
      const std::string other(written == dutch ? english : dutch);
      if (is_meant && !school.divisions.contains(school_class.division) && school.divisions.contains(other)) {
        school_class.division = other;
      }
    }
  }
}

}  // namespace gesprek
