// attendance: at a talk that was held, everybody was present whose presence the policy requires (A06, A11,
// A12, A14, A17).
//
// Of the guardians one is enough, of a class's teachers one too, unless the policy wants both; the pupil and
// everybody else who is required must be there. Who was there stands in the log as "present=", of which the
// last about a day counts: a talk that was held without saying who was there is not checked, nor is a call
// ("called"). That nobody came is for the rule "new-appointment".
//
// Example: a start talk with guardians and teacher, while the pupil had to be there too.
#include <algorithm>
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/people.hpp"
#include "compliance/rules.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

using People = std::vector<std::string_view>;

/// Everybody who was there, on whichever day; nothing when no line says so.
std::optional<People> present_at(const TalkFacts& talk) {
  std::optional<People> present;
  for (const LogLine* line : held_saying(talk, "present")) {
    const People named = named_people(*line, "present").value_or(People{});
    present = present.value_or(People{});
    present->insert(present->end(), named.begin(), named.end());
  }
  return present;
}

bool is_among(const People& people, std::string_view key) {
  return std::ranges::find(people, key) != people.end();
}

bool requires_role(const OwedTalk& owed, const RoleName& role) {
  return std::ranges::any_of(owed.participants, [&](const Participant& participant) {
    return participant.role == role && participant.presence == Presence::required;
  });
}

bool guardian_came(const TalkFacts& talk, const People& present, const Facts& facts) {
  const auto family = facts.guardians.find(talk.pupil);
  return (family != facts.guardians.end() &&
          std::ranges::any_of(
              family->second,
              [&](const Guardian* guardian) { return is_among(present, guardian->person.text); })) ||
         std::ranges::any_of(talk.owed->guardians,
                             [&](const PersonId& guardian) { return is_among(present, guardian.text); });
}

bool teachers_came(const OwedTalk& owed, const People& present) {
  const auto came = [&](const PersonId& teacher) { return is_among(present, teacher.text); };
  return owed.teachers.empty() || (owed.duo == Duo::both ? std::ranges::all_of(owed.teachers, came)
                                                         : std::ranges::any_of(owed.teachers, came));
}

/// Who was missing, in words, and in which roles.
struct Missing {
  std::vector<Message> people;
  std::vector<RoleName> roles;

  void add(const RoleName& role, Message who) {
    people.push_back(std::move(who));
    roles.push_back(role);
  }
  bool has(const RoleName& role) const { return std::ranges::find(roles, role) != roles.end(); }
  void forgive(const RoleName& role) {
    const auto place = std::ranges::find(roles, role);
    people.erase(people.begin() + (place - roles.begin()));
    roles.erase(place);
  }
};

Missing find_missing(const TalkFacts& talk, const People& present, const Facts& facts) {
  const OwedTalk& owed = *talk.owed;
  Missing missing;
  if (requires_role(owed, Role::guardians) && !guardian_came(talk, present, facts)) {
    missing.add(Role::guardians, say::k_guardians);
  }
  if (requires_role(owed, Role::pupil) && !is_among(present, talk.pupil.text)) {
    missing.add(Role::pupil, say::k_the_pupil);
  }
  if (requires_role(owed, Role::teacher) && !teachers_came(owed, present)) {
    missing.add(Role::teacher, owed.duo == Duo::both ? say::k_both_teachers : say::k_a_teacher);
  }
  for (const Participant& guest : owed.participants) {
    const bool other =
        guest.role != Role::guardians && guest.role != Role::pupil && guest.role != Role::teacher;
    if (other && guest.presence == Presence::required && !guest.person.empty() &&
        !is_among(present, guest.person.text)) {
      missing.add(guest.role, person(guest.person.text, facts));
    }
  }
  return missing;
}

/// The policy line that requires the first missing role, or that names the attendees together.
const Basis& basis_of(const Missing& missing, const Moment& moment) {
  for (const Attendee& attendee : moment.attendees) {
    if (!missing.roles.empty() && RoleName(attendee.role, attendee.other) == missing.roles.front() &&
        !attendee.basis.clause.empty()) {
      return attendee.basis;
    }
  }
  return moment.attendees_basis;
}

/// A waiver that names a guardian is for the guardians alone: who else was missing, still was.
void forgive_guardians(Draft& draft, Missing& missing, const Facts& facts) {
  const LogLine* waiver = missing.has(Role::guardians) ? waiver_for(draft.guardians, draft, facts) : nullptr;
  draft.guardians.clear();
  if (waiver == nullptr) {
    return;
  }
  missing.forgive(Role::guardians);
  draft.evidence.push_back(waived_for({Message(say::k_guardians)}, *waiver));
  draft.waived_by = missing.people.empty() ? waiver : nullptr;
}

/// The line that would show it: whoever was there, and those in a missing role of whom the school knows the
/// key; everybody required when nobody noted who was there.
ToRecord everybody_present(const Draft& draft, const TalkFacts& talk, const std::optional<People>& present,
                           const Missing& missing) {
  const OwedTalk& owed = *talk.owed;
  std::vector<std::string> keys;
  if (present) {
    keys.assign(present->begin(), present->end());
  }
  const auto add = [&](const std::string& key) {
    if (!key.empty() && std::ranges::find(keys, key) == keys.end()) {
      keys.push_back(key);
    }
  };
  for (const Participant& one : owed.participants) {
    if (one.presence == Presence::required && (!present || missing.has(one.role))) {
      add(one.role == Role::pupil ? talk.pupil.text : one.person.text);
    }
  }
  std::string value;
  for (const std::string& key : keys) {
    value += (value.empty() ? "present=" : ",") + key;
  }
  return to_record(draft, LogEvent::held, talk.held.front(), value);
}

Message present_in_words(const People& present, const Facts& facts) {
  std::vector<Message> people;
  for (const std::string_view key : present) {
    people.push_back(person(key, facts));
  }
  if (people.empty()) {
    people.emplace_back(say::k_nobody);
  }
  return {say::k_present, {{"people", people}}};
}

}  // namespace

void check_attendance(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    const auto required = [](const Participant& one) { return one.presence == Presence::required; };
    const bool met_each_other =
        std::ranges::find(talk.lines, LogEvent::held, &LogLine::event) != talk.lines.end();
    if (talk.owed == nullptr || !met_each_other || std::ranges::none_of(talk.owed->participants, required)) {
      continue;
    }
    const auto present = present_at(talk);
    Missing missing = present ? find_missing(talk, *present, facts) : Missing{};
    Draft draft = draft_for("attendance", say::k_attendance, talk, basis_of(missing, *talk.moment),
                            Role::teacher, facts);
    draft.due = talk.held.front();
    draft.tracked = false;
    forgive_guardians(draft, missing, facts);
    draft.met = present && missing.people.empty() && draft.waived_by == nullptr;
    draft.failed = !missing.people.empty();
    draft.to_do = false;
    draft.args.push_back({"people", missing.people});
    draft.remedy = Remedy{present ? Settling::corrected : Settling::done,
                          {everybody_present(draft, talk, present, missing)}};
    draft.evidence.push_back(Message(say::k_held_on, {{"day", talk.held.front()}}));
    if (present) {
      draft.evidence.push_back(present_in_words(*present, facts));
    }
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
