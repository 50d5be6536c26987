#include "compliance/family_contacts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "compliance/facts.hpp"
#include "model/log_facts.hpp"

namespace gesprek {
namespace {

using compliance::Facts;
using compliance::TalkFacts;
using Families = std::map<HouseholdId, FamilyContact>;

bool is_at_school(const Pupil& pupil, const ComplianceInput& input) {
  const auto start = first_day(pupil, input.calendar);
  return start && *start <= input.as_of && (!pupil.last_day || *pupil.last_day >= input.as_of);
}

Families families_at_school(const ComplianceInput& input) {
  Families families;
  for (const Guardian& guardian : input.roster.guardians) {
    const Pupil* pupil = input.roster.pupil(guardian.pupil);
    const bool may = guardian.custody != YesNoUnknown::no && guardian.invite != Guardian::Invited::no;
    if (pupil == nullptr || !may || !is_at_school(*pupil, input)) {
      continue;
    }
    FamilyContact& family = families[guardian.household];
    family.household = guardian.household;
    if (std::ranges::find(family.guardians, guardian.person) == family.guardians.end()) {
      family.guardians.push_back(guardian.person);
    }
    const auto place = std::ranges::lower_bound(family.pupils, pupil->id);
    if (place == family.pupils.end() || *place != pupil->id) {
      family.pupils.insert(place, pupil->id);
    }
  }
  return families;
}

bool invites_guardians(const Moment& moment) {
  return std::ranges::any_of(moment.attendees, [](const Attendee& attendee) {
    return attendee.role == Role::guardians && attendee.presence != Presence::no;
  });
}

/// Whether the talk was for this guardian, as far as agenda and policy know.
bool is_for(const TalkFacts& talk, const Guardian& guardian) {
  return talk.owed == nullptr
             ? invites_guardians(*talk.moment)
             : std::ranges::find(talk.owed->guardians, guardian.person) != talk.owed->guardians.end();
}

/// The pupils whose guardians may have been there: of a talk with a family (B25, B26) all its children.
std::vector<PupilId> pupils_of(const TalkFacts& talk) {
  return talk.owed != nullptr && !talk.owed->pupils.empty() ? talk.owed->pupils : std::vector{talk.pupil};
}

/// The households that were spoken on that day; a later line about it corrects who was there.
std::set<HouseholdId> spoken_on(Day day, const TalkFacts& talk, const Facts& facts) {
  const LogLine* said = nullptr;
  for (const LogLine* line : compliance::held_saying(talk, "present")) {
    said = line->date == day ? line : said;
  }
  const auto present = said != nullptr ? compliance::named_people(*said, "present") : std::nullopt;
  std::set<HouseholdId> households;
  for (const PupilId& pupil : pupils_of(talk)) {
    const auto family = facts.guardians.find(pupil);
    for (const Guardian* guardian :
         family != facts.guardians.end() ? family->second : std::vector<const Guardian*>{}) {
      const bool was_there = present ? std::ranges::find(*present, guardian->person.text) != present->end()
                                     : is_for(talk, *guardian);
      if (was_there) {
        households.insert(guardian->household);
      }
    }
  }
  return households;
}

}  // namespace

std::vector<FamilyContact> family_contacts(const ComplianceInput& input) {
  const Facts facts = compliance::gather(input);
  Families families = families_at_school(input);
  for (const TalkFacts& talk : facts.talks) {
    for (const Day day : talk.held) {
      for (const HouseholdId& household : spoken_on(day, talk, facts)) {
        if (const auto family = families.find(household); family != families.end()) {
          ++family->second.talks;
          family->second.last = std::max(family->second.last.value_or(day), day);
        }
      }
    }
  }
  std::vector<FamilyContact> contacts;
  for (auto& [household, family] : families) {
    contacts.push_back(std::move(family));
  }
  return contacts;
}

bool logs_talks(const ComplianceInput& input) {
  return std::ranges::any_of(input.log.lines, took_place);
}

}  // namespace gesprek
