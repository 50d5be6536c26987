// Who is who: the pupils of an import among those of the school.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "load/roster_update_people.hpp"

namespace gesprek::update {
namespace {

std::string name_and(const Pupil& pupil, const std::string& more) {
  return fold(full_name(pupil.name)) + "|" + more;
}

/// Which pupils could be meant by a name with a birth date, a name with a class, or a name alone.
class ByName {
 public:
  explicit ByName(const std::vector<const Pupil*>& pupils) {
    for (const Pupil* pupil : pupils) {
      add(*pupil, pupil->id);
    }
  }
  ByName() = default;

  void add(const Pupil& pupil, const PupilId& id) {
    if (full_name(pupil.name).empty()) {
      return;
    }
    m_by_name[name_and(pupil, "")].insert(id);
    if (pupil.born) {
      m_by_birth[name_and(pupil, iso(*pupil.born))].insert(id);
    } else {
      m_undated[name_and(pupil, pupil.class_id.text)].insert(id);
    }
    m_by_class[name_and(pupil, pupil.class_id.text)].insert(id);
  }

  std::optional<PupilId> same_birth(const Pupil& pupil) const {
    const auto found = pupil.born ? all(m_by_birth, name_and(pupil, iso(*pupil.born))) : std::set<PupilId>{};
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
  }
  /// By what is stated of the pupil; more than one where that does not tell them apart.
  std::set<PupilId> find(const Pupil& pupil) const {
    if (pupil.born) {
      const auto found = all(m_by_birth, name_and(pupil, iso(*pupil.born)));
      return found.empty() && !pupil.class_id.empty() ? all(m_undated, name_and(pupil, pupil.class_id.text))
                                                      : found;
    }
    return pupil.class_id.empty() ? all(m_by_name, name_and(pupil, ""))
                                  : all(m_by_class, name_and(pupil, pupil.class_id.text));
  }

 private:
  using Index = std::map<std::string, std::set<PupilId>>;
  static std::set<PupilId> all(const Index& index, const std::string& key) {
    const auto found = index.find(key);
    return found != index.end() ? found->second : std::set<PupilId>{};
  }
  Index m_by_name;
  Index m_by_birth;
  Index m_by_class;
  Index m_undated;  ///< likewise, of pupils whose birth date is not known
};

std::set<PupilId> as_set(const std::optional<PupilId>& key) {
  return key ? std::set<PupilId>{*key} : std::set<PupilId>{};
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
  std::vector<const Pupil*> unknown;  // rows without a number
  const auto settle = [&](const Pupil& pupil, bool is_listed, const ByName& by_name) {
    if (m_settled.contains(pupil.id) || m_ambiguous.contains(pupil.id) || m_doubtful.contains(pupil.id)) {
      return;
    }
    if (known.has(pupil.id.text)) {
      m_settled.emplace(pupil.id, pupil.id);
      return;
    }
    if (const auto mended = known.same_number(pupil.id.text)) {
      m_settled.emplace(pupil.id, PupilId(*mended));
      m_other_zeros.push_back({pupil.id.text, *mended, pupil.row});
      return;
    }
    const bool is_made = imported.named.contains(pupil.id);
    const auto meant = is_made ? by_name.find(pupil) : as_set(without_key.same_birth(pupil));
    if (meant.size() > 1) {
      m_ambiguous.emplace(pupil.id, meant);
    } else if (!meant.empty()) {
      const bool had_other_key = is_listed && !is_made;
      m_found_by_name += had_other_key ? 1 : 0;
      m_first_found = had_other_key && !m_first_found.known() ? pupil.row : m_first_found;
      m_settled.emplace(pupil.id, *meant.begin());
    } else if (is_made) {
      unknown.push_back(&pupil);
    } else if (is_listed) {
      m_settled.emplace(pupil.id, pupil.id);
    }
  };
  for (const Pupil& pupil : imported.pupils) {
    settle(pupil, true, anybody);
  }
  std::set<PupilId> taken;
  for (const auto& settled : m_settled) {
    taken.insert(settled.second);
  }
  NameAlone of_school(standing.guardians, imported.guardians);
  for (const Pupil& pupil : standing.pupils) {
    of_school.add(pupil, pupil.id, taken.contains(pupil.id));
  }
  settle_by_name(unknown, of_school, &drawn);
  unknown.clear();
  // Whom one list names without a number, another of the same import may have told more of.
  ByName everybody;
  NameAlone by_name_alone(standing.guardians, imported.guardians);
  std::set<PupilId> listed;
  for (const Pupil& pupil : imported.pupils) {
    if (const auto key = m_settled.find(pupil.id); key != m_settled.end()) {
      everybody.add(pupil, key->second);
      by_name_alone.add(pupil, key->second, false);
      listed.insert(key->second);
    }
  }
  for (const Pupil& pupil : standing.pupils) {
    if (!listed.contains(pupil.id)) {
      everybody.add(pupil, pupil.id);
      by_name_alone.add(pupil, pupil.id, false);
    }
  }
  for (const Pupil& pupil : imported.departed) {
    settle(pupil, false, everybody);
  }
  unknown.clear();  // they are gone: which child that was does not matter enough to guess
  for (const auto& [id, pupil] : imported.named) {
    settle(pupil, false, everybody);
  }
  settle_by_name(unknown, by_name_alone, nullptr);
  const auto refer = [&](const PupilId& key, Span row) {
    Pupil referred;
    referred.id = key;
    referred.row = row;
    settle(referred, false, everybody);
  };
  for (const Guardian& guardian : imported.guardians) {
    refer(guardian.pupil, guardian.row);
  }
  for (const EndedPlace& ended : imported.ended) {
    refer(PupilId(ended.person), ended.row);
  }
}

void PupilKeys::settle_by_name(const std::vector<const Pupil*>& rows, const NameAlone& by_name,
                               DrawnKeys* drawn) {
  std::vector<NameAlone::Meant> meant;
  std::map<PupilId, int> wanted;
  for (const Pupil* row : rows) {
    meant.push_back(by_name.find(*row));
    for (const PupilId& pupil : meant.back().pupils) {
      ++wanted[pupil];
    }
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const PupilId& row = rows[i]->id;
    const std::set<PupilId>& pupils = meant[i].pupils;
    // Each row of a list of pupils is a child of its own; rows of guardians may name one child in two ways.
    const bool is_shared = drawn != nullptr && std::ranges::any_of(pupils, [&](const PupilId& pupil) {
                             return wanted.at(pupil) > 1;
                           });
    if (meant[i].is_certain && !is_shared) {
      m_settled.emplace(row, *pupils.begin());
      m_by_name_alone.emplace(row, *pupils.begin());
    } else if (!pupils.empty()) {
      m_doubtful.emplace(row, pupils);
    } else if (drawn != nullptr) {
      m_settled.emplace(row, PupilId(drawn->next()));
    }
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

}  // namespace gesprek::update
