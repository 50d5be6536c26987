// Keys of the import that become others before anything is looked up by them.
#include <algorithm>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "load/keys.hpp"
#include "load/lost_zeros.hpp"
#include "load/roster_update_people.hpp"
#include "load/same_child.hpp"
#include "load/source_keys.hpp"

namespace gesprek::update {
namespace {

template <class Id>
const Id& renamed(const Id& key, const NewKeys<Id>& keys) {
  const auto found = keys.find(key);
  return found != keys.end() ? found->second : key;
}

template <class Id>
std::string renamed_text(const std::string& key, const NewKeys<Id>& keys) {
  return renamed(Id(key), keys).text;
}

template <class Value, class Key, class Rename>
std::map<Key, Value> with_keys(const std::map<Key, Value>& old, Rename rename_key) {
  std::map<Key, Value> all;
  for (const auto& [key, value] : old) {
    all.emplace(rename_key(key), value);
  }
  return all;
}

template <class Id>
std::set<Id> with_keys(const std::set<Id>& old, const NewKeys<Id>& keys) {
  std::set<Id> all;
  for (const Id& key : old) {
    all.insert(renamed(key, keys));
  }
  return all;
}

/// Each key of the import that stands under another form, with that form.
template <class Id, class IsSame>
NewKeys<Id> standing_forms(const std::set<Id>& named, const std::set<Id>& standing, IsSame is_same) {
  NewKeys<Id> keys;
  std::set<Id> taken;
  for (const Id& key : named) {
    if (standing.contains(key)) {
      continue;
    }
    for (const std::string& form : other_forms(key.text)) {
      const Id other(form);
      if (standing.contains(other) && !named.contains(other) && is_same(key, other) &&
          taken.insert(other).second) {
        keys.emplace(key, other);
        break;
      }
    }
  }
  return keys;
}

NewKeys<PupilId> forms_of_pupils(const ImportedRoster& imported, const StandingRoster& standing) {
  std::set<PupilId> named;
  std::map<PupilId, const Pupil*> told;
  for (const std::vector<Pupil>* pupils : {&imported.pupils, &imported.departed}) {
    for (const Pupil& pupil : *pupils) {
      named.insert(pupil.id);
      told.emplace(pupil.id, &pupil);
    }
  }
  for (const Guardian& guardian : imported.guardians) {
    named.insert(guardian.pupil);
  }
  for (const ReferredPlace& place : imported.places) {
    if (!place.is_teacher) {
      named.insert(PupilId(place.person));
    }
  }
  for (const EndedPlace& ended : imported.ended) {
    named.insert(PupilId(ended.person));
  }
  std::set<PupilId> known;
  std::map<PupilId, const Pupil*> stands;
  for (const Pupil& pupil : standing.pupils) {
    known.insert(pupil.id);
    stands.emplace(pupil.id, &pupil);
  }
  return standing_forms(named, known, [&](const PupilId& key, const PupilId& other) {
    const auto of_import = told.find(key);
    return of_import == told.end() || !is_another(*of_import->second, *stands.at(other));
  });
}

NewKeys<PersonId> forms_of_people(const ImportedRoster& imported, const StandingRoster& standing) {
  std::set<PersonId> named;
  std::set<PersonId> known;
  for (const Guardian& guardian : imported.guardians) {
    named.insert(guardian.person);
  }
  for (const Guardian& guardian : imported.alone) {
    named.insert(guardian.person);
  }
  for (const ReferredTie& tie : imported.ties) {
    named.insert(tie.guardian);
  }
  for (const Staff& member : imported.staff) {
    named.insert(member.id);
  }
  for (const ReferredPlace& place : imported.places) {
    if (place.is_teacher) {
      named.insert(PersonId(place.person));
    }
  }
  for (const auto& gone : imported.gone) {
    named.insert(gone.first);
  }
  for (const Guardian& guardian : standing.guardians) {
    known.insert(guardian.person);
  }
  for (const Staff& member : standing.staff) {
    known.insert(member.id);
  }
  return standing_forms(named, known, [](const PersonId&, const PersonId&) { return true; });
}

bool are_two_people(const PersonName& a, const PersonName& b) {
  const auto differs = [](const std::string& of_a, const std::string& of_b) {
    return !of_a.empty() && !of_b.empty() && fold(of_a) != fold(of_b);
  };
  return differs(a.given, b.given) && differs(a.family, b.family);
}

/// The keys of people of one kind that stand with other noughts in front, unless they are another's.
template <class Person, class KeyOf>
NewKeys<PersonId> whole_keys(const std::vector<Person>& imported, const std::vector<Person>& standing,
                             KeyOf key_of, const std::set<PersonId>& made, LostZeros& zeros) {
  std::map<std::string, const Person*> stands;
  std::vector<std::string> known;
  for (const Person& person : standing) {
    if (stands.emplace(key_of(person).text, &person).second) {
      known.push_back(key_of(person).text);
    }
  }
  const KnownKeys keys(std::move(known));
  std::set<std::string> named;
  for (const Person& person : imported) {
    named.insert(key_of(person).text);
  }
  NewKeys<PersonId> whole;
  for (const Person& person : imported) {
    const PersonId& key = key_of(person);
    const auto same =
        made.contains(key) || stands.contains(key.text) ? std::nullopt : keys.same_number(key.text);
    if (same && !named.contains(*same) && !are_two_people(person.name, stands.at(*same)->name) &&
        whole.emplace(key, PersonId(*same)).second) {
      zeros.add(key.text, *same, Span{person.row.source, person.row.begin, person.row.begin});
    }
  }
  return whole;
}

/// Of guardians and of staff, each among their own.
NewKeys<PersonId> whole_keys_of_people(const ImportedRoster& imported, const StandingRoster& standing,
                                       Diagnostics& diagnostics) {
  LostZeros zeros(diagnostics);
  NewKeys<PersonId> keys = whole_keys(
      imported.guardians, standing.guardians,
      [](const Guardian& guardian) -> const PersonId& { return guardian.person; },
      imported.made_guardian_keys, zeros);
  keys.merge(whole_keys(
      imported.staff, standing.staff, [](const Staff& member) -> const PersonId& { return member.id; },
      imported.made_staff_keys, zeros));
  return keys;
}

}  // namespace

void rename(ImportedRoster& imported, const NewKeys<PupilId>& keys) {
  if (keys.empty()) {
    return;
  }
  const auto change = [&](PupilId& key) { key = renamed(key, keys); };
  std::ranges::for_each(imported.pupils, [&](Pupil& pupil) { change(pupil.id); });
  std::ranges::for_each(imported.departed, [&](Pupil& pupil) { change(pupil.id); });
  std::ranges::for_each(imported.referred, [&](Pupil& pupil) { change(pupil.id); });
  std::ranges::for_each(imported.passed_over, change);
  std::ranges::for_each(imported.guardians, [&](Guardian& row) { change(row.pupil); });
  std::ranges::for_each(imported.ties, [&](ReferredTie& tie) { change(tie.pupil); });
  for (ReferredPlace& place : imported.places) {
    place.person = place.is_teacher ? place.person : renamed_text(place.person, keys);
  }
  for (EndedPlace& ended : imported.ended) {
    ended.person = renamed_text(ended.person, keys);
  }
  const auto of_pupil = [&](const PupilId& key) { return renamed(key, keys); };
  imported.named = with_keys(imported.named, of_pupil);
  for (auto& [key, pupil] : imported.named) {
    pupil.id = key;
  }
  imported.postal_codes = with_keys(imported.postal_codes, of_pupil);
  imported.homes = with_keys(imported.homes, [&](const std::pair<PupilId, PersonId>& key) {
    return std::pair(renamed(key.first, keys), key.second);
  });
  imported.apart = with_keys(imported.apart, keys);
}

void rename(ImportedRoster& imported, const NewKeys<PersonId>& keys) {
  if (keys.empty()) {
    return;
  }
  const auto change = [&](PersonId& key) { key = renamed(key, keys); };
  std::ranges::for_each(imported.guardians, [&](Guardian& row) { change(row.person); });
  std::ranges::for_each(imported.alone, [&](Guardian& row) { change(row.person); });
  std::ranges::for_each(imported.ties, [&](ReferredTie& tie) { change(tie.guardian); });
  std::ranges::for_each(imported.staff, [&](Staff& member) { change(member.id); });
  for (SchoolClass& school_class : imported.classes) {
    std::ranges::for_each(school_class.staff, change);
  }
  for (ReferredPlace& place : imported.places) {
    place.person = place.is_teacher ? renamed_text(place.person, keys) : place.person;
  }
  for (EndedPlace& ended : imported.ended) {
    ended.person = renamed_text(ended.person, keys);
  }
  imported.gone = with_keys(imported.gone, [&](const PersonId& key) { return renamed(key, keys); });
  imported.homes = with_keys(imported.homes, [&](const std::pair<PupilId, PersonId>& key) {
    return std::pair(key.first, renamed(key.second, keys));
  });
  imported.made_guardian_keys = with_keys(imported.made_guardian_keys, keys);
  imported.made_staff_keys = with_keys(imported.made_staff_keys, keys);
  imported.named_beside = with_keys(imported.named_beside, keys);
}

void keep_standing_keys(ImportedRoster& imported, const StandingRoster& standing, Diagnostics& diagnostics) {
  rename(imported, forms_of_pupils(imported, standing));
  rename(imported, forms_of_people(imported, standing));
  rename(imported, whole_keys_of_people(imported, standing, diagnostics));
}

}  // namespace gesprek::update

namespace gesprek {

void keep_last_years_keys(ImportedRoster& imported, const LastYear& last_year, Diagnostics& diagnostics) {
  const KnownKeys known(keys_of(last_year.pupils));
  std::set<PupilId> named;
  for (const Pupil& pupil : imported.pupils) {
    named.insert(pupil.id);
  }
  LostZeros zeros(diagnostics);
  update::NewKeys<PupilId> keys;
  for (const Pupil& pupil : imported.pupils) {
    const auto whole = imported.named.contains(pupil.id) || known.has(pupil.id.text)
                           ? std::nullopt
                           : known.with_zeros(pupil.id.text);
    if (!whole || named.contains(PupilId(*whole))) {
      continue;
    }
    const auto before = std::ranges::find(last_year.pupils, PupilId(*whole), &Pupil::id);
    if (!are_two_children(*before, pupil) && keys.emplace(pupil.id, *whole).second) {
      zeros.add(pupil.id.text, *whole, Span{pupil.row.source, pupil.row.begin, pupil.row.begin});
    }
  }
  update::rename(imported, keys);
}

}  // namespace gesprek
