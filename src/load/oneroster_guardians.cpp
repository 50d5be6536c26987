#include "load/oneroster_guardians.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "diag/quote.hpp"
#include "load/citizen_keys.hpp"
#include "load/import_text.hpp"
#include "words/oneroster.hpp"

namespace gesprek::oneroster {
namespace {

class Ties {
 public:
  Ties(const People& people, bool changes_only, ImportedRoster& roster, Diagnostics& diagnostics)
      : m_people(people), m_changes_only(changes_only), m_roster(roster), m_diagnostics(diagnostics) {}

  void settle(const Agent& agent) {
    const bool from_pupil = m_people.pupils.contains(agent.user);
    const std::string& pupil = from_pupil ? agent.user : agent.agent;
    const std::string& guardian = from_pupil ? agent.agent : agent.user;
    const bool has_pupil = m_people.pupils.contains(pupil);
    const bool has_guardian = m_people.guardians.contains(guardian);
    const bool may_be_known = m_changes_only && !names(agent.agent);
    if (!(has_pupil && has_guardian) && !(may_be_known && (has_pupil || has_guardian))) {
      const std::string& stranger = has_pupil ? guardian : has_guardian ? pupil : agent.agent;
      m_diagnostics.warning("agent-not-guardian", agent.place,
                            {words::k_agent_not_guardian, {{"key", quoted(stranger)}}},
                            Message{words::k_help_agent_not_guardian});
    } else if (!m_seen.insert({pupil, guardian}).second) {
      return;
    } else if (!has_guardian) {
      m_roster.ties.push_back({m_people.pupils.at(pupil).id,
                               PersonId(import_key(guardian, agent.place, m_diagnostics)), agent.place});
    } else {
      Guardian row = m_people.guardians.at(guardian);
      row.pupil =
          has_pupil ? m_people.pupils.at(pupil).id : PupilId(import_key(pupil, agent.place, m_diagnostics));
      m_roster.guardians.push_back(std::move(row));
    }
  }

 private:
  /// Whoever the set names is what it says, and nobody else of the school.
  bool names(const std::string& user) const {
    return m_people.pupils.contains(user) || m_people.guardians.contains(user) ||
           m_people.staff_keys.contains(user);
  }

  const People& m_people;
  bool m_changes_only;
  ImportedRoster& m_roster;
  Diagnostics& m_diagnostics;
  std::set<std::pair<std::string, std::string>> m_seen;
};

}  // namespace

void settle_guardians(const People& people, bool changes_only, ImportedRoster& roster,
                      Diagnostics& diagnostics) {
  roster.has_guardians = !people.guardians.empty();
  Ties ties(people, changes_only, roster, diagnostics);
  std::ranges::for_each(people.agents, [&](const Agent& agent) { ties.settle(agent); });
  for (const auto& [source, guardian] : people.guardians) {
    const std::string& key = source;
    const bool has_agent = std::ranges::any_of(
        people.agents, [&](const Agent& agent) { return agent.user == key || agent.agent == key; });
    if (changes_only && !has_agent) {
      roster.alone.push_back(guardian);
    }
  }
  drop_citizen_keys_of_guardians(roster, diagnostics);
  propose_households(roster);
  report_spellings(roster, diagnostics);
}

}  // namespace gesprek::oneroster
