#include "agenda/expectations.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "agenda/reasons.hpp"
#include "words/agenda.hpp"
#include "words/expected.hpp"

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

/// How many there can be for the household: those that are owed, and those that it may ask for (A16).
int possible_talks(const ExpectedContact& contact, const Expectation& expectation, const Agenda& agenda) {
  const auto offered = std::ranges::count_if(agenda.offers, [&](const Offer& offer) {
    const bool is_of = std::ranges::find(expectation.of, offer.moment) != expectation.of.end();
    return is_of && offer.pupil == contact.pupil &&
           std::ranges::find(offer.invitations, contact.household, &Invitation::household) !=
               offer.invitations.end();
  });
  return static_cast<int>(contact.talks.size()) + static_cast<int>(offered);
}

std::vector<Reason> why_expected(const ExpectedContact& contact, const Expectation& expectation) {
  const auto times = [](int count) { return static_cast<std::int64_t>(count); };
  if (contact.at_least == expectation.at_least) {
    return {because({words::agenda::k_expected, {{"times", times(contact.at_least)}}}, expectation.basis)};
  }
  return {because({words::expected::k_fewer,
                   {{"times", times(contact.at_least)}, {"asked", times(expectation.at_least)}}},
                  expectation.basis)};
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
    for (auto& [key, contact] : contacts) {
      contact.expectation_index = index;
      contact.pupil = std::get<PupilId>(key);
      contact.household = std::get<HouseholdId>(key);
      contact.at_least = std::min(expectation.at_least, possible_talks(contact, expectation, agenda));
      contact.why = why_expected(contact, expectation);
      agenda.expected.push_back(std::move(contact));
    }
  }
}

}  // namespace gesprek::owed
