#include "agenda/visits.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "agenda/families.hpp"
#include "agenda/window.hpp"

namespace gesprek::owed {
namespace {

/// The classes of one household's children, in the order of classes.csv, and who is invited.
struct Family {
  std::set<std::size_t> classes;
  std::set<PersonId> guardians;
};

class Evening {
 public:
  Evening(const Occurrence& occurrence, const Facts& facts) : m_occurrence(occurrence), m_facts(facts) {
    for (const SchoolClass& school_class : facts.roster().classes) {
      m_class_places.emplace(school_class.id, m_class_places.size());
    }
  }

  std::vector<RoundVisit> visits() {
    std::vector<RoundVisit> all;
    for (const auto& [household, family] : families()) {
      if (family.classes.size() > 1) {
        add_family(household, family, all);
      }
    }
    return all;
  }

 private:
  bool concerns(const Pupil& pupil) const {
    const DayRange days = m_occurrence.days.value_or(whole_year(m_facts.calendar()));
    const auto named = [](const auto& list, const auto& wanted) {
      return list.empty() || std::ranges::find(list, wanted) != list.end();
    };
    return m_class_places.contains(pupil.class_id) && named(m_occurrence.classes, pupil.class_id) &&
           named(m_occurrence.grades, pupil.grade) && at_school(pupil, m_facts.calendar(), days.first);
  }

  std::map<HouseholdId, Family> families() const {
    std::map<HouseholdId, Family> found;
    for (const Pupil* pupil : m_facts.pupils()) {
      if (!concerns(*pupil)) {
        continue;
      }
      for (const Guardian* guardian : m_facts.guardians(pupil->id)) {
        if (is_invited(*guardian, m_facts.policy())) {
          Family& family = found[household_of(*guardian)];
          family.classes.insert(m_class_places.at(pupil->class_id));
          family.guardians.insert(guardian->person);
        }
      }
    }
    return found;
  }

  /// The round that is still free and in which the class has the fewest of these visits; 0 when none is free.
  int choose_round(std::size_t class_place, const std::set<int>& taken) {
    int best = 0;
    for (int round = 1; round <= m_occurrence.rounds; ++round) {
      const bool fewer = best == 0 || m_visits[{class_place, round}] < m_visits[{class_place, best}];
      if (!taken.contains(round) && fewer) {
        best = round;
      }
    }
    ++m_visits[{class_place, best}];
    return best;
  }

  void add_family(const HouseholdId& household, const Family& family, std::vector<RoundVisit>& all) {
    std::set<int> taken;
    std::vector<RoundVisit> own;
    for (const std::size_t place : family.classes) {
      const int round = choose_round(place, taken);
      taken.insert(round);
      own.push_back({m_occurrence.id,
                     m_occurrence.moment,
                     household,
                     {family.guardians.begin(), family.guardians.end()},
                     m_facts.roster().classes[place].id,
                     round});
    }
    const auto last_when_none = [&](const RoundVisit& visit) {
      return visit.round == 0 ? m_occurrence.rounds + 1 : visit.round;
    };
    std::ranges::stable_sort(own, {}, last_when_none);
    all.insert(all.end(), own.begin(), own.end());
  }

  const Occurrence& m_occurrence;
  const Facts& m_facts;
  std::map<ClassId, std::size_t> m_class_places;
  std::map<std::pair<std::size_t, int>, int> m_visits;
};

}  // namespace

void add_visits(const Facts& facts, Agenda& agenda) {
  for (const Occurrence& occurrence : agenda.occurrences) {
    if (occurrence.rounds > 1) {
      const std::vector<RoundVisit> visits = Evening(occurrence, facts).visits();
      agenda.visits.insert(agenda.visits.end(), visits.begin(), visits.end());
    }
  }
}

}  // namespace gesprek::owed
