#include "load/roster_update.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "load/drawn_keys.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace update {
namespace {

std::string name_and(const Pupil& pupil, const std::string& more) {
  return fold(full_name(pupil.name)) + "|" + more;
}

/// Which pupils could be meant by a name with a birth date, a name with a class, or a name alone.
class ByName {
 public:
  explicit ByName(const std::vector<const Pupil*>& pupils) {
    for (const Pupil* pupil : pupils) {
      if (full_name(pupil->name).empty()) {
        continue;
      }
      m_by_name[name_and(*pupil, "")].insert(pupil->id);
      if (pupil->born) {
        m_by_birth[name_and(*pupil, iso(*pupil->born))].insert(pupil->id);
      }
      m_by_class[name_and(*pupil, pupil->class_id.text)].insert(pupil->id);
    }
  }

  std::optional<PupilId> same_birth(const Pupil& pupil) const {
    return pupil.born ? only(m_by_birth, name_and(pupil, iso(*pupil.born))) : std::nullopt;
  }
  std::optional<PupilId> find(const Pupil& pupil) const {
    if (pupil.born) {
      return same_birth(pupil);
    }
    return pupil.class_id.empty() ? only(m_by_name, name_and(pupil, ""))
                                  : only(m_by_class, name_and(pupil, pupil.class_id.text));
  }

 private:
  using Index = std::map<std::string, std::set<PupilId>>;
  static std::optional<PupilId> only(const Index& index, const std::string& key) {
    const auto found = index.find(key);
    return found != index.end() && found->second.size() == 1 ? std::optional(*found->second.begin())
                                                             : std::nullopt;
  }
  Index m_by_name;
  Index m_by_birth;
  Index m_by_class;
};

/// The key of the school that is this number with more or fewer zeros before it.
std::optional<std::string> other_zeros(const KnownKeys& known, const std::string& number) {
  const std::string bare = number.substr(std::min(number.find_first_not_of('0'), number.size()));
  return !bare.empty() && known.has(bare) ? std::optional(bare) : known.with_zeros(bare);
}

}  // namespace

bool is_another(const Pupil& a, const Pupil& b) {
  if (a.born && b.born) {
    return *a.born != *b.born;
  }
  const std::string name = fold(full_name(a.name));
  const std::string other = fold(full_name(b.name));
  return !name.empty() && !other.empty() && name != other;
}

PupilKeys::PupilKeys(const StandingRoster& standing, const ImportedRoster& imported,
                     const std::vector<std::string>& mentions) {
  DrawnKeys drawn('L');
  for (const auto& texts : {keys_of(standing.pupils), keys_of(imported.pupils), mentions}) {
    std::ranges::for_each(texts, [&](const std::string& text) { drawn.pass_over(text); });
  }
  const KnownKeys known(keys_of(standing.pupils));
  std::set<PupilId> present;
  std::vector<const Pupil*> candidates;
  for (const Pupil& pupil : imported.pupils) {
    present.insert(pupil.id);
    if (!imported.named.contains(pupil.id)) {
      candidates.push_back(&pupil);
    }
  }
  std::vector<const Pupil*> unclaimed;  // pupils of the school whom the file does not name by their key
  for (const Pupil& pupil : standing.pupils) {
    if (!present.contains(pupil.id)) {
      unclaimed.push_back(&pupil);
      candidates.push_back(&pupil);
    }
  }
  const ByName anybody(candidates);
  const ByName without_key(unclaimed);
  const auto settle = [&](const Pupil& pupil, bool is_listed) {
    if (m_settled.contains(pupil.id)) {
      return;
    }
    if (known.has(pupil.id.text)) {
      m_settled.emplace(pupil.id, pupil.id);
      return;
    }
    if (const auto mended = other_zeros(known, pupil.id.text)) {
      m_settled.emplace(pupil.id, PupilId(*mended));
      return;
    }
    const bool is_made = imported.named.contains(pupil.id);
    const auto found = is_made ? anybody.find(pupil) : without_key.same_birth(pupil);
    if (found) {
      const bool had_other_key = is_listed && !is_made;
      m_found_by_name += had_other_key ? 1 : 0;
      m_first_found = had_other_key && !m_first_found.known() ? pupil.row : m_first_found;
      m_settled.emplace(pupil.id, *found);
    } else if (is_listed) {
      m_settled.emplace(pupil.id, is_made ? PupilId(drawn.next()) : pupil.id);
    }
  };
  for (const Pupil& pupil : imported.pupils) {
    settle(pupil, true);
  }
  for (const Pupil& pupil : imported.departed) {
    settle(pupil, false);
  }
  for (const auto& [id, pupil] : imported.named) {
    settle(pupil, false);
  }
  const auto refer = [&](const PupilId& key) {
    Pupil referred;
    referred.id = key;
    settle(referred, false);
  };
  for (const Guardian& guardian : imported.guardians) {
    refer(guardian.pupil);
  }
  for (const EndedPlace& ended : imported.ended) {
    refer(PupilId(ended.person));
  }
}

std::vector<Pupil> under_keys_of(const std::vector<Pupil>& now, const std::vector<Pupil>& last_year) {
  std::vector<const Pupil*> all;
  std::map<PupilId, const Pupil*> by_key;
  for (const Pupil& pupil : now) {
    if (by_key.emplace(pupil.id, &pupil).second) {
      all.push_back(&pupil);
    }
  }
  const ByName by_name(all);
  std::vector<Pupil> known;
  for (Pupil pupil : last_year) {
    const auto same_key = by_key.find(pupil.id);
    if (same_key != by_key.end() && is_another(*same_key->second, pupil)) {
      const auto same_child = by_name.same_birth(pupil);
      if (!same_child) {
        continue;
      }
      pupil.id = *same_child;
    } else if (same_key == by_key.end()) {
      pupil.id = by_name.same_birth(pupil).value_or(pupil.id);
    }
    known.push_back(std::move(pupil));
  }
  return known;
}

std::optional<PupilId> PupilKeys::settle(const PupilId& imported) const {
  const auto found = m_settled.find(imported);
  return found != m_settled.end() ? std::optional(found->second) : std::nullopt;
}

void RowEdit::set(std::string_view column, bool differs, const std::string& text) {
  if (differs) {
    m_table.set(m_row, column, text);
    m_changed = true;
  }
}

void RowEdit::name(const PersonName& standing, const PersonName& imported) {
  const bool differs = !full_name(imported).empty() && full_name(imported) != full_name(standing);
  set("given", differs && imported.given != standing.given, imported.given);
  set("prefix", differs && imported.prefix != standing.prefix, imported.prefix);
  set("family", differs && imported.family != standing.family, imported.family);
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

}  // namespace

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
  update::keep_standing_keys(imported, *standing);
  update::drop_citizen_keys(sources, imported, *standing, diagnostics);
  update::settle_staff(imported, *standing, tables.mentions);
  update::settle_references(imported, *standing, diagnostics);
  const update::PupilKeys keys(*standing, imported, tables.mentions);
  if (keys.found_by_name() > 0) {
    diagnostics.warning(
        "same-pupil", keys.first_found(),
        Message{words::k_found_by_name, {{"count", static_cast<std::int64_t>(keys.found_by_name())}}},
        Message{words::k_help_found_by_name});
  }
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
  const update::GuardiansRead read = update_guardians(context, guardians);
  end_guardians(context, guardians);
  result.guardians_read = read.taken;
  result.guardians_unknown = read.unknown;
  result.pupils_read = count_pupils(imported, keys);
  update_staff(context, staff);
  end_staff(context, staff);
  update_classes(context, classes);
  report_teachers_gone(context);
  if (is_other_school(result.changes, *standing)) {
    diagnostics.error(
        "other-school", imported.place,
        Message{words::k_other_school, {{"count", static_cast<std::int64_t>(result.changes.left.size())}}},
        Message{words::k_help_other_school});
    return std::nullopt;
  }
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
