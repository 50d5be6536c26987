#include "load/roster_update.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "load/import_names.hpp"
#include "load/keys.hpp"
#include "load/lost_zeros.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace update {

void RowEdit::set(std::string_view column, bool differs, const std::string& text) {
  if (differs) {
    m_table.set(m_row, column, text);
    m_columns.emplace_back(column);
  }
}

std::vector<std::string> RowEdit::columns_without(const std::set<std::string_view>& others) const {
  std::vector<std::string> columns;
  std::ranges::copy_if(m_columns, std::back_inserter(columns),
                       [&](const std::string& column) { return !others.contains(column); });
  return columns;
}

void RowEdit::name(const PersonName& standing, const PersonName& imported) {
  const PersonName after = updated_name(standing, imported);
  set("given", after.given != standing.given, after.given);
  set("prefix", after.prefix != standing.prefix, after.prefix);
  set("family", after.family != standing.family, after.family);
}

}  // namespace update

namespace {

constexpr std::size_t k_few = 10;  // pupils: below that, most of them may really leave

template <class Load>
auto load_standing(const Sources& sources, const std::optional<TableSource>& table, Load load,
                   Diagnostics& problems) {
  using Rows = decltype(load(sources, TableSource{}, problems));
  return table ? load(sources, *table, problems) : Rows{};
}

/// A spreadsheet that took the zeros from the keys of one table makes nobody another.
void settle_zeros(update::StandingRoster& standing) {
  const KnownKeys pupils(keys_of(standing.pupils));
  std::vector<std::string> members;
  std::ranges::transform(standing.staff, std::back_inserter(members),
                         [](const Staff& member) { return member.id.text; });
  const KnownKeys staff(std::move(members));
  for (Guardian& guardian : standing.guardians) {
    pupils.settle(guardian.pupil.text);
  }
  for (SchoolClass& school_class : standing.classes) {
    std::ranges::for_each(school_class.staff, [&](PersonId& teacher) { staff.settle(teacher.text); });
  }
}

/// A table that has no column for its key is as good as empty only when it has no rows; both are faults that
/// the reader reports.
std::optional<update::StandingRoster> load_all(const Sources& sources, const StandingTables& tables,
                                               Diagnostics& diagnostics) {
  Diagnostics problems;
  update::StandingRoster standing;
  standing.pupils = load_standing(sources, tables.pupils, load_pupils, problems);
  standing.guardians = load_standing(sources, tables.guardians, load_guardians, problems);
  standing.staff = load_standing(sources, tables.staff, load_staff, problems);
  standing.classes = load_standing(sources, tables.classes, load_classes, problems);
  settle_zeros(standing);
  for (const Diagnostic& problem : problems.all()) {
    if (problem.severity == Severity::error) {
      diagnostics.add(problem);  // warnings are for `gesprek validate`
    }
  }
  return problems.has_errors() ? std::nullopt : std::optional(std::move(standing));
}

/// A complete file in which most pupils of the school are missing is another school's, or of another year.
bool is_other_school(const RosterChanges& changes, const update::StandingRoster& standing) {
  const auto missing =
      static_cast<std::size_t>(std::ranges::count(changes.left, false, &RosterChanges::Departure::stated));
  return missing >= k_few && missing * 2 > standing.pupils.size();
}

/// The pupils of the import under the keys of the school, then those who stand in its table.
std::vector<Pupil> pupils_after(const update::StandingRoster& standing, const ImportedRoster& imported,
                                const update::PupilKeys& keys) {
  std::vector<Pupil> pupils = imported.pupils;
  for (Pupil& pupil : pupils) {
    pupil.id = keys.settle(pupil.id).value_or(pupil.id);
  }
  pupils.insert(pupils.end(), standing.pupils.begin(), standing.pupils.end());
  return pupils;
}

/// Once each, also those whom two lists name, one with a key and one by name.
std::size_t count_pupils(const ImportedRoster& imported, const update::PupilKeys& keys) {
  std::set<PupilId> pupils;
  for (const Pupil& pupil : imported.pupils) {
    pupils.insert(keys.settle(pupil.id).value_or(pupil.id));
  }
  return pupils.size();
}

void check_last_year(const update::StandingRoster& standing, const ImportedRoster& imported,
                     const update::PupilKeys& keys, std::optional<update::TeacherHistory>& history,
                     Span place, Diagnostics& diagnostics) {
  const auto& pupils = imported.has_pupils ? imported.pupils : standing.pupils;
  const auto known = static_cast<std::size_t>(std::ranges::count_if(
      pupils, [&](const Pupil& pupil) { return history->knows(keys.settle(pupil.id).value_or(pupil.id)); }));
  if (known * 2 < pupils.size()) {
    diagnostics.warning("last-year-unknown", place, Message{words::k_last_year_unknown},
                        Message{words::k_help_last_year_unknown});
    history.reset();
  }
}

/// Once for each list: which form is the right one the administration knows.
void report_other_zeros(const update::PupilKeys& keys, Diagnostics& diagnostics) {
  LostZeros zeros(diagnostics);
  for (const update::PupilKeys::OtherZeros& other : keys.other_zeros()) {
    zeros.add(other.text, other.key, Span{other.row.source, other.row.begin, other.row.begin});
  }
}

}  // namespace

std::string update::custody_cell(YesNoUnknown custody) {
  return custody == YesNoUnknown::yes ? "yes" : custody == YesNoUnknown::no ? "no" : "unknown";
}

std::string update::invite_cell(Guardian::Invited invited) {
  return invited == Guardian::Invited::yes ? "yes" : invited == Guardian::Invited::no ? "no" : "separate";
}

bool RosterChanges::empty() const {
  return new_pupils.empty() && changed_pupils.empty() && returned.empty() && left.empty() && moved.empty() &&
         new_teacher.empty() && new_guardians.empty() && changed_guardians.empty() && new_staff.empty() &&
         changed_staff.empty() && new_classes.empty() && changed_classes.empty();
}

std::optional<RosterUpdate> update_roster(const Sources& sources, const StandingTables& tables,
                                          ImportedRoster imported, const std::optional<LastYear>& last_year,
                                          Day as_of, Diagnostics& diagnostics) {
  const auto standing = load_all(sources, tables, diagnostics);
  if (!standing) {
    return std::nullopt;
  }
  update::keep_standing_keys(imported, *standing, diagnostics);
  update::drop_citizen_keys(sources, imported, *standing, diagnostics);
  update::settle_staff(imported, *standing, tables.mentions, diagnostics);
  update::settle_references(imported, *standing, diagnostics);
  const update::PupilKeys keys(*standing, imported, tables.mentions);
  update::pass_over_doubtful(imported, *standing, keys, diagnostics);
  if (diagnostics.has_errors()) {
    return std::nullopt;
  }
  report_other_zeros(keys, diagnostics);
  if (keys.found_by_name() > 0) {
    diagnostics.warning(
        "same-pupil", keys.first_found(),
        Message{words::k_found_by_name, {{"count", static_cast<std::int64_t>(keys.found_by_name())}}},
        Message{words::k_help_found_by_name});
  }
  update::report_by_name(imported, *standing, keys, diagnostics);
  update::keep_class_names(imported, *standing, keys, diagnostics);
  std::optional<update::TeacherHistory> history;
  if (last_year) {
    LastYear before = *last_year;
    before.pupils = update::under_keys_of(pupils_after(*standing, imported, keys), before.pupils);
    history.emplace(before, update::classes_after(*standing, imported));
    check_last_year(*standing, imported, keys, history, last_year->place, diagnostics);
  }
  RosterUpdate result;
  for (const auto& [pupil, code] : imported.postal_codes) {
    if (const auto known = keys.settle(pupil)) {
      result.postal_codes.emplace(*known, code);
    }
  }
  const update::Context context{*standing,       imported, keys,           history,
                                tables.mentions, as_of,    result.changes, diagnostics};
  TableEdit pupils(sources, tables.pupils, pupil_columns());
  TableEdit guardians(sources, tables.guardians, guardian_columns());
  TableEdit staff(sources, tables.staff, staff_columns());
  TableEdit classes(sources, tables.classes, class_columns());
  update_pupils(context, pupils);
  end_places(context, pupils);
  if (is_other_school(result.changes, *standing)) {
    diagnostics.error(
        "other-school", imported.place,
        Message{words::k_other_school, {{"count", static_cast<std::int64_t>(result.changes.left.size())}}},
        Message{words::k_help_other_school});
    return std::nullopt;
  }
  const update::GuardiansRead read = update_guardians(context, guardians);
  end_guardians(context, guardians);
  result.guardians_read = read.taken;
  result.guardians_unknown = read.unknown;
  result.pupils_read = count_pupils(imported, keys);
  update_staff(context, staff);
  end_staff(context, staff);
  update_classes(context, classes);
  report_teachers_gone(context);
  if (diagnostics.has_errors()) {
    return std::nullopt;
  }
  result.pupils = pupils.changed_bytes();
  result.guardians = guardians.changed_bytes();
  result.staff = staff.changed_bytes();
  result.classes = classes.changed_bytes();
  return result;
}

}  // namespace gesprek
