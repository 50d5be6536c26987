// Keys that an import would add, and that are or may be citizen numbers: these people get keys of the school.
#include <algorithm>

#include "load/citizen_keys.hpp"
#include "load/import_text.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"

namespace gesprek::update {
namespace {

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
                       const Phrase& whose, Make make) {
    const auto texts = [id](const std::vector<Person>& people) {
      std::vector<std::string_view> keys;
      for (const Person& person : people) {
        keys.emplace_back((person.*id).text);
      }
      return keys;
    };
    const std::set<std::string> suspect = citizen_keys_among(texts(added), texts(standing));
    NewKeys<Id> keys;
    std::set<std::string> taken;
    for (const Person& person : added) {
      if (!suspect.contains((person.*id).text) || keys.contains(person.*id)) {
        continue;
      }
      std::string key = make(person);
      while (!taken.insert(key).second) {
        key += '+';  // somebody else of the same name
      }
      keys.emplace(person.*id, Id(key));
      report(person.row, whose);
    }
    return keys;
  }

  /// At the start of the file: the row itself would be shown with the number.
  void report(Span row, const Phrase& whose) {
    m_diagnostics.warning(
        "dropped", Span{row.source, 0, 0},
        Message{words::k_citizen_key, {{"line", std::int64_t{m_sources.place(row).line}}, {"whose", &whose}}},
        Message{words::k_help_citizen_keys});
  }

  void drop_of_pupils() {
    const auto keys = new_keys(
        m_imported.pupils, m_standing.pupils, &Pupil::id, words::k_key_of_pupil,
        [](const Pupil& pupil) { return made_key('L', pupil.name, pupil.born ? iso(*pupil.born) : ""); });
    if (keys.empty()) {
      return;
    }
    for (const auto& [old_key, new_key] : keys) {
      m_imported.named.erase(old_key);
    }
    rename(m_imported, keys);
    for (const Pupil& pupil : m_imported.pupils) {
      if (std::ranges::find(keys, pupil.id, &NewKeys<PupilId>::value_type::second) != keys.end()) {
        m_imported.named[pupil.id] = pupil;
      }
    }
  }

  void drop_of_guardians() {
    const auto keys =
        new_keys(m_imported.guardians, m_standing.guardians, &Guardian::person, words::k_key_of_guardian,
                 [](const Guardian& row) { return made_key_of(row); });
    rename(m_imported, keys);
    for (const auto& [old_key, new_key] : keys) {
      m_imported.made_guardian_keys.insert(new_key);
    }
  }

  void drop_of_staff() {
    const auto keys = new_keys(m_imported.staff, m_standing.staff, &Staff::id, words::k_key_of_staff,
                               [](const Staff& member) { return made_key('M', member.name, ""); });
    rename(m_imported, keys);
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
