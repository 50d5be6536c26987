// What every importer shares.
#include <algorithm>
#include <iterator>

#include "base/hash.hpp"
#include "base/parse.hpp"
#include "load/import.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"
#include "words/imported.hpp"

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

namespace {

bool may_be_equal(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() || a == b;
}

/// False only where the list says of both where they live, and that differs.
bool may_be_one(const Home& a, const Home& b) {
  return may_be_equal(a.postal_code, b.postal_code) && may_be_equal(a.street, b.street) &&
         may_be_equal(a.number, b.number);
}

/// For each guardian of a pupil, in the order of the list, the number of the address.
class Addresses {
 public:
  explicit Addresses(const ImportedRoster& roster) {
    for (const Guardian& guardian : roster.guardians) {
      const auto home = roster.homes.find({guardian.pupil, guardian.person});
      std::vector<Home>& homes = m_homes[guardian.pupil];
      if (home == roster.homes.end()) {
        continue;
      }
      const auto same =
          std::ranges::find_if(homes, [&](const Home& other) { return may_be_one(other, home->second); });
      m_number[home->first] = static_cast<std::size_t>(same - homes.begin());
      if (same == homes.end()) {
        homes.push_back(home->second);
      }
    }
  }

  std::size_t of(const Guardian& guardian) const {
    const auto number = m_number.find({guardian.pupil, guardian.person});
    return number != m_number.end() ? number->second : 0;
  }
  bool differ(const PupilId& pupil) const { return m_homes.at(pupil).size() > 1; }

 private:
  std::map<PupilId, std::vector<Home>> m_homes;
  std::map<std::pair<PupilId, PersonId>, std::size_t> m_number;
};

}  // namespace

void propose_households(ImportedRoster& roster, Diagnostics& diagnostics) {
  const Addresses addresses(roster);
  std::map<std::pair<PupilId, std::size_t>, std::set<std::string>> together;
  for (const Guardian& guardian : roster.guardians) {
    together[{guardian.pupil, addresses.of(guardian)}].insert(guardian.person.text);
  }
  std::set<PupilId> apart;
  Span first;
  for (Guardian& guardian : roster.guardians) {
    if (!guardian.household.empty()) {
      continue;
    }
    std::uint64_t hash = k_hash_seed;
    for (const std::string& person : together.at({guardian.pupil, addresses.of(guardian)})) {
      hash = stable_hash(person + "|", hash);
    }
    guardian.household = HouseholdId("H" + hex(hash).substr(0, 8));
    roster.proposed.insert(guardian.household);
    if (addresses.differ(guardian.pupil) && apart.insert(guardian.pupil).second) {
      first = first.known() ? first : guardian.row;
    }
  }
  if (!apart.empty()) {
    diagnostics.warning(
        "households-apart", first,
        Message{words::k_households_apart, {{"count", static_cast<std::int64_t>(apart.size())}}},
        Message{words::k_help_households_apart});
  }
}

void note_spelling(ImportedRoster& roster, const std::string& written, const ClassId& id, Span place) {
  const std::string ours = update::class_cell(id);
  if (!id.empty() && ours != written) {
    roster.spellings.emplace(written, ours);
    roster.first_spelling = roster.first_spelling.known() ? roster.first_spelling : place;
  }
}

void report_spellings(const ImportedRoster& roster, Diagnostics& diagnostics) {
  if (roster.spellings.empty()) {
    return;
  }
  std::string names;
  for (const auto& [written, ours] : roster.spellings) {
    names += (names.empty() ? "\"" : ", \"") + written + "\" → \"" + ours + "\"";
  }
  diagnostics.note("class-names", roster.first_spelling,
                   Message{words::imported::k_class_names, {{"names", names}}},
                   Message{words::imported::k_help_class_names});
}

ArgValue shown_key(const Pupil& pupil, const ImportedRoster& roster) {
  return roster.named.contains(pupil.id) ? ArgValue(&words::k_without_key) : ArgValue(pupil.id.text);
}

}  // namespace gesprek
