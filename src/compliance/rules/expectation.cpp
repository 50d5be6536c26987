// expectation: each household of a pupil comes to at least so many of these talks in the year (B05, RP-21).
//
// Per pupil and household: one sibling's talk does not satisfy for all. A talk counts when it was held and
// one of the household's guardians was there, or when nobody noted who was. Pending while it is still
// possible; overdue once too few of the talks are left, which is after the window of the last one that could
// have made it; late when it was made up for after that.
//
// Example: at least one of start talk, first and second report: nobody came, and the second report's
// afternoon is over. A pupil who came when one of two talks was over is expected at the other alone.
#include <algorithm>
#include <utility>

#include "agenda/own_period.hpp"
#include "compliance/contacts.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "words/expected.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// Who has to be written down: a guardian of the household, and whoever else must be there.
std::string present_at(const TalkFacts& talk, const ExpectedContact& expected) {
  std::string value = "present=" + expected.guardians.front().text;
  for (const Participant& one : talk.owed->participants) {
    const std::string& key = one.role == Role::pupil ? talk.pupil.text : one.person.text;
    if (one.presence == Presence::required && one.role != Role::guardians && !key.empty()) {
      value += ',' + key;
    }
  }
  return value;
}

/// The talks that would make up for what lacks: those still to come first, then the latest of those that went
/// by, which can be held after all or were held without the log's knowing.
Remedy remedy_for(const ExpectedContact& expected, Contacts contacts, std::size_t needed,
                  const Facts& facts) {
  const std::size_t lacking = needed - std::min(needed, contacts.made.size());
  if (contacts.chances.size() < lacking) {
    return {Settling::impossible, {}};
  }
  std::ranges::stable_sort(contacts.chances, [](const Chance& a, const Chance& b) {
    return a.open != b.open ? a.open : (a.open ? a.last < b.last : a.last > b.last);
  });
  Remedy remedy{Settling::done, {}};
  for (std::size_t i = 0; i < lacking; ++i) {
    ToRecord entry;
    entry.event = LogEvent::held;
    entry.talk = contacts.chances[i].talk;
    const TalkFacts& talk = facts.talks[facts.places.at(entry.talk)];
    const auto first = talk.owed != nullptr ? first_day_of(*talk.owed, talk.planned) : std::nullopt;
    if (first && facts.input.as_of < *first) {
      entry.date = first;  // today it would be no talk of its period
    }
    if (!expected.guardians.empty()) {
      entry.value = present_at(talk, expected);
    }
    remedy.entries.push_back(std::move(entry));
  }
  return remedy;
}

Duty check_contact(const ExpectedContact& expected, const Facts& facts) {
  const Expectation& expectation = facts.input.policy.expectations[expected.expectation_index];
  const Contacts contacts = contacts_of(expected, facts);
  const auto needed = static_cast<std::size_t>(std::max(expected.at_least, 1));
  Draft draft;
  draft.rule = "expectation";
  draft.words = &say::k_expectation;
  draft.subject = expectation.id + '/' + expected.pupil.text + '/' + expected.household.text;
  draft.name = expectation.name;
  draft.pupil = expected.pupil;
  draft.with = one_of_two_households(expected, facts);
  draft.guardians = expected.guardians;
  draft.basis = expectation.basis;
  draft.tracked = facts.saw(LogEvent::held) || facts.saw(LogEvent::called);
  const Pupil* pupil = facts.input.roster.pupil(expected.pupil);
  set_class(draft, pupil != nullptr ? pupil->class_id : ClassId(), facts);
  if (contacts.made.size() >= needed) {
    draft.met_on = contacts.made[needed - 1].day;
    draft.due = lost_on(contacts, needed);
  } else {
    draft.due = last_chance(contacts, needed);
  }
  draft.to_do = draft.due && facts.input.as_of <= *draft.due;
  draft.about.pupil = expected.pupil;
  draft.remedy = remedy_for(expected, contacts, needed, facts);
  draft.args = {{"count", static_cast<std::int64_t>(contacts.made.size())},
                {"needed", static_cast<std::int64_t>(needed)}};
  draft.evidence = contacts.facts;
  if (expected.at_least < expectation.at_least) {
    draft.evidence.push_back(Message(
        words::expected::k_fewer_possible,
        {{"asked", std::int64_t{expectation.at_least}}, {"needed", static_cast<std::int64_t>(needed)}}));
  }
  return settle(std::move(draft), facts);
}

}  // namespace

void check_expectation(const Facts& facts, Duties& duties) {
  for (const ExpectedContact& expected : facts.input.agenda.expected) {
    duties.push_back(check_contact(expected, facts));
  }
}

}  // namespace gesprek::compliance
