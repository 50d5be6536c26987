// Keys that an import would add, and that are or may be citizen numbers: these people get keys of the school.
#include <algorithm>

#include "load/citizen_keys.hpp"
#include "load/import_text.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"

namespace gesprek::update {
namespace {

/// What the keys of people of one kind become.
template <class Id>
using NewKeys = std::map<Id, Id>;

template <class Id>
void rename(Id& key, const NewKeys<Id>& keys) {
  const auto found = keys.find(key);
  key = found != keys.end() ? found->second : key;
}

class CitizensDrop {
 public:
  CitizensDrop(const Sources& sources, ImportedRoster& imported, const StandingRoster& standing,
               Diagnostics& diagnostics)
      : m_sources(sources), m_imported(imported), m_standing(standing), m_diagnostics(diagnostics) {}

  void run() {
    drop_of_pupils();
    drop_of_guardians();
    drop_of_staff();
  }

 private:
  /// The suspect among the people of the import, the first row of each with the key that it gets.
  template <class Id, class Person, class Make>
  NewKeys<Id> new_keys(const std::vector<Person>& added, const std::vector<Person>& standing, Id Person::*id,
                       Make make) {
    const auto texts = [id](const std::vector<Person>& people) {
      std::vector<std::string_view> keys;
      for (const Person& person : people) {
        keys.emplace_back((person.*id).text);
      }
      return keys;
    };
    const std::set<std::string> suspect = citizen_keys_among(texts(added), texts(standing));
    NewKeys<Id> keys;
    for (const Person& person : added) {
      if (suspect.contains((person.*id).text) && keys.emplace(person.*id, Id(make(person))).second) {
        report(person.row);
      }
    }
    return keys;
  }

  /// At the start of the file: the row itself would be shown with the number.
  void report(Span row) {
    m_diagnostics.warning("dropped", Span{row.source, 0, 0},
                          Message{words::k_citizen_key, {{"line", std::int64_t{m_sources.place(row).line}}}},
                          Message{words::k_help_citizen_keys});
  }

  void drop_of_pupils() {
    const auto keys = new_keys(m_imported.pupils, m_standing.pupils, &Pupil::id, [](const Pupil& pupil) {
      return made_key('L', pupil.name, pupil.born ? iso(*pupil.born) : "");
    });
    if (keys.empty()) {
      return;
    }
    for (Pupil& pupil : m_imported.pupils) {
      if (keys.contains(pupil.id)) {
        rename(pupil.id, keys);
        m_imported.named[pupil.id] = pupil;
      }
    }
    std::ranges::for_each(m_imported.departed, [&](Pupil& pupil) { rename(pupil.id, keys); });
    std::ranges::for_each(m_imported.passed_over, [&](PupilId& pupil) { rename(pupil, keys); });
    std::ranges::for_each(m_imported.guardians, [&](Guardian& row) { rename(row.pupil, keys); });
    for (const auto& [old_key, new_key] : keys) {
      m_imported.named.erase(old_key);
      if (auto code = m_imported.postal_codes.extract(old_key)) {
        code.key() = new_key;
        m_imported.postal_codes.insert(std::move(code));
      }
      if (m_imported.apart.erase(old_key) > 0) {
        m_imported.apart.insert(new_key);
      }
    }
  }

  void drop_of_guardians() {
    const auto keys = new_keys(m_imported.guardians, m_standing.guardians, &Guardian::person,
                               [](const Guardian& row) { return made_key_of(row); });
    for (Guardian& row : m_imported.guardians) {
      rename(row.person, keys);
    }
    for (const auto& [old_key, new_key] : keys) {
      m_imported.made_guardian_keys.insert(new_key);
    }
  }

  void drop_of_staff() {
    const auto keys = new_keys(m_imported.staff, m_standing.staff, &Staff::id,
                               [](const Staff& member) { return made_key('M', member.name, ""); });
    std::ranges::for_each(m_imported.staff, [&](Staff& member) { rename(member.id, keys); });
    for (SchoolClass& school_class : m_imported.classes) {
      std::ranges::for_each(school_class.staff, [&](PersonId& teacher) { rename(teacher, keys); });
    }
    for (const auto& [old_key, new_key] : keys) {
      m_imported.made_staff_keys.insert(new_key);
    }
  }

  const Sources& m_sources;
  ImportedRoster& m_imported;
  const StandingRoster& m_standing;
  Diagnostics& m_diagnostics;
};

}  // namespace

void drop_citizen_keys(const Sources& sources, ImportedRoster& imported, const StandingRoster& standing,
                       Diagnostics& diagnostics) {
  CitizensDrop(sources, imported, standing, diagnostics).run();
}

}  // namespace gesprek::update
