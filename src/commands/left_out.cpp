#include "commands/left_out.hpp"

#include <algorithm>

#include "commands/told.hpp"

namespace gesprek::commands {
namespace {

/// A family that came apart has another talk.
bool has_a_talk(const PersonId& guardian, const compliance::TalkFacts& talk, const Agenda& agenda) {
  return std::ranges::any_of(agenda.talks, [&](const OwedTalk& owed) {
    return owed.pupil == talk.pupil && owed.moment == talk.moment->id && is_among(owed.guardians, guardian);
  });
}

std::optional<HouseholdId> address_of(const PersonId& guardian, const PupilId& pupil, const Roster& roster) {
  for (const Guardian* row : roster.guardians_of(pupil)) {
    if (row->person == guardian && row->invite != Guardian::Invited::no) {
      return row->household;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<render::LeftOut> left_out_of(const compliance::TalkFacts& talk, const compliance::Facts& facts,
                                         const Agenda& agenda, const Roster& roster) {
  std::vector<render::LeftOut> left_out;
  for (const PersonId& guardian : named_in_invitations(talk)) {
    const Told told = told_of(talk, facts, {guardian});
    const bool to_come = told.invited && told.time && told.time->day >= facts.input.as_of;
    if (to_come && !has_a_talk(guardian, talk, agenda)) {
      left_out.push_back({guardian, talk.id, address_of(guardian, talk.pupil, roster)});
    }
  }
  return left_out;
}

bool is_stale(const compliance::TalkFacts& talk, Day as_of) {
  if (talk.planned == nullptr || talk.planned->start.day < as_of) {
    return false;
  }
  const auto sorted = [](std::vector<PersonId> people) {
    std::ranges::sort(people);
    return people;
  };
  return talk.owed == nullptr || sorted(talk.owed->guardians) != sorted(talk.planned->guardians);
}

}  // namespace gesprek::commands
