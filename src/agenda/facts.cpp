#include "agenda/facts.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"

namespace gesprek::owed {
namespace {

/// Where a pupil stands among all: names as Dutch names sort, computed once each.
struct SortedPupil {
  std::size_t class_place;
  std::string family;
  std::string prefix;
  std::string given;
  const Pupil* pupil;
};

bool before(const SortedPupil& a, const SortedPupil& b) {
  return std::tie(a.class_place, a.family, a.prefix, a.given, a.pupil->id) <
         std::tie(b.class_place, b.family, b.prefix, b.given, b.pupil->id);
}

/// What is looked up under a key, or nothing at all.
template <class Map, class Key>
const typename Map::mapped_type& look_up(const Map& map, const Key& key) {
  static const typename Map::mapped_type none{};
  const auto found = map.find(key);
  return found != map.end() ? found->second : none;
}

}  // namespace

Facts::Facts(const AgendaInput& input) : m_input(input) {
  index_pupils();
  index_guardians();
  index_requests();
}

void Facts::index_pupils() {
  std::unordered_map<ClassId, std::size_t> class_places;
  for (const SchoolClass& school_class : roster().classes) {
    class_places.emplace(school_class.id, class_places.size());
    m_classes.emplace(school_class.id, &school_class);
  }
  std::vector<SortedPupil> sorted;
  for (const Pupil& pupil : roster().pupils) {
    const auto found = class_places.find(pupil.class_id);
    sorted.push_back({found != class_places.end() ? found->second : class_places.size(),
                      sort_key(pupil.name.family), sort_key(pupil.name.prefix), sort_key(pupil.name.given),
                      &pupil});
  }
  std::sort(sorted.begin(), sorted.end(), before);
  for (const SortedPupil& entry : sorted) {
    m_places.emplace(entry.pupil->id, m_pupils.size());
    m_pupils.push_back(entry.pupil);
  }
}

void Facts::index_guardians() {
  for (const Guardian& guardian : roster().guardians) {
    std::vector<HouseholdId>& households = m_households[guardian.person];
    if (std::ranges::find(households, household_of(guardian)) == households.end()) {
      households.push_back(household_of(guardian));
    }
    std::vector<const Guardian*>& rows = m_guardians[guardian.pupil];
    if (std::ranges::find(rows, guardian.person, &Guardian::person) != rows.end()) {
      continue;
    }
    rows.push_back(&guardian);
    if (const Pupil* pupil = roster().pupil(guardian.pupil)) {
      m_children[guardian.person].push_back(pupil);
    }
  }
}

void Facts::index_requests() {
  std::vector<const Request*> sorted;
  for (const Request& request : m_input.requests) {
    sorted.push_back(&request);
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Request* a, const Request* b) { return a->asked < b->asked; });
  for (const Request* request : sorted) {
    if (!request->pupil.empty()) {
      m_pupil_requests[request->pupil].push_back(request);
    } else if (!request->household.empty()) {
      m_household_requests[request->household].push_back(request);
    }
  }
}

std::size_t Facts::place(const PupilId& pupil) const {
  const auto found = m_places.find(pupil);
  return found != m_places.end() ? found->second : m_pupils.size();
}

const std::vector<const Guardian*>& Facts::guardians(const PupilId& pupil) const {
  return look_up(m_guardians, pupil);
}

const std::vector<HouseholdId>& Facts::households(const PersonId& guardian) const {
  return look_up(m_households, guardian);
}

std::vector<const Pupil*> Facts::siblings(const Pupil& pupil) const {
  std::vector<const Pupil*> found;
  for (const Guardian* guardian : guardians(pupil.id)) {
    for (const Pupil* child : look_up(m_children, guardian->person)) {
      if (child != &pupil) {
        found.push_back(child);
      }
    }
  }
  std::ranges::sort(found, {}, &Pupil::id);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

const SchoolClass* Facts::class_of(const Pupil& pupil) const {
  return look_up(m_classes, pupil.class_id);
}

bool Facts::in_division(const Pupil& pupil, const std::string& division) const {
  const int grade = std::max(pupil.grade, 1);
  bool grade_is_placed = false;
  for (const auto& [name, grades] : school().divisions) {
    const bool holds = std::ranges::find(grades, grade) != grades.end();
    if (holds && name == division) {
      return true;
    }
    grade_is_placed = grade_is_placed || holds;
  }
  const SchoolClass* school_class = class_of(pupil);
  return !grade_is_placed && school_class != nullptr && school_class->division == division;
}

const std::vector<const Request*>& Facts::requests(const PupilId& pupil) const {
  return look_up(m_pupil_requests, pupil);
}

const std::vector<const Request*>& Facts::requests(const HouseholdId& household) const {
  return look_up(m_household_requests, household);
}

HouseholdId household_of(const Guardian& guardian) {
  return guardian.household.empty() ? HouseholdId{guardian.person.text} : guardian.household;
}

bool concerns(const Request& request, const Moment& moment) {
  return request.moment.empty() || request.moment == moment.id;
}

}  // namespace gesprek::owed
