#include "agenda/expectations.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

/// A pupil's place among all, and one of the pupil's households.
using Key = std::tuple<std::size_t, PupilId, HouseholdId>;

void add_talk(const OwedTalk& talk, const Invitation& invitation, ExpectedContact& contact) {
  contact.talks.push_back(talk.id);
  for (const PersonId& guardian : invitation.guardians) {
    const auto place = std::ranges::lower_bound(contact.guardians, guardian);
    if (place == contact.guardians.end() || *place != guardian) {
      contact.guardians.insert(place, guardian);
    }
  }
}

}  // namespace

void add_expectations(const Facts& facts, Agenda& agenda) {
  const std::vector<Expectation>& expectations = facts.policy().expectations;
  for (std::size_t index = 0; index < expectations.size(); ++index) {
    const Expectation& expectation = expectations[index];
    std::map<Key, ExpectedContact> contacts;
    for (const OwedTalk& talk : agenda.talks) {
      if (std::ranges::find(expectation.of, talk.moment) == expectation.of.end()) {
        continue;
      }
      for (const Invitation& invitation : talk.invitations) {
        const Key key{facts.place(talk.pupil), talk.pupil, invitation.household};
        add_talk(talk, invitation, contacts[key]);
      }
    }
    const auto times = static_cast<std::int64_t>(expectation.at_least);
    for (auto& [key, contact] : contacts) {
      contact.expectation_index = index;
      contact.pupil = std::get<PupilId>(key);
      contact.household = std::get<HouseholdId>(key);
      contact.at_least = expectation.at_least;
      contact.why = {because({words::agenda::k_expected, {{"times", times}}}, expectation.basis)};
      agenda.expected.push_back(std::move(contact));
    }
  }
}

}  // namespace gesprek::owed
