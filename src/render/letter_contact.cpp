#include "render/letter_contact.hpp"

#include <algorithm>

#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/invite.hpp"

namespace gesprek::render {
namespace {

/// A role by which a family knows why somebody is there.
bool tells_something(const RoleName& role) {
  return role == Role::coordinator || role == Role::head ||
         (role.role == Role::other && !role.other.empty() && role.other != "other" && role.other != "overig");
}

}  // namespace

std::vector<PersonId> staff_for(const LetterTalk& talk, const InvitationContext& context) {
  if (talk.row != nullptr) {
    return talk.row->staff;
  }
  if (talk.owed != nullptr && !talk.owed->teachers.empty()) {
    return talk.owed->teachers;
  }
  if (!talk.told_staff.empty()) {
    return talk.told_staff;
  }
  const Pupil* pupil = context.roster.pupil(talk.pupil);
  const SchoolClass* own = pupil == nullptr ? nullptr : context.roster.school_class(pupil->class_id);
  return own == nullptr ? std::vector<PersonId>{} : own->staff;
}

std::string contact_ways(const Letter& letter, const InvitationContext& context) {
  std::vector<std::string> ways;
  const auto add = [&](const std::string& who, const std::string& how) {
    const std::string way = say(letter.lang, Message(words::invite::k_way, {{"who", who}, {"how", how}}));
    if (!how.empty() && std::ranges::find(ways, way) == ways.end()) {
      ways.push_back(way);
    }
  };
  for (const LetterTalk& talk : letter.talks) {
    for (const PersonId& person : staff_for(talk, context)) {
      const Staff* member = context.roster.staff_member(person);
      add(staff_name(context.roster, person), member == nullptr ? std::string() : member->email);
    }
  }
  const School& school = context.school;
  const bool has_both = !school.phone.empty() && !school.email.empty();
  add(school.name, school.phone + (has_both ? ", " : "") + school.email);
  return enumerate(letter.lang, ways);
}

std::string with_role(const OwedTalk* owed, const PersonId& person, Lang lang, const Roster& roster) {
  const std::string name = staff_name(roster, person);
  if (owed != nullptr) {
    for (const Participant& participant : owed->participants) {
      if (participant.person == person && tells_something(participant.role)) {
        const std::string role = role_text(lang, participant.role);
        return say(lang, Message(words::invite::k_with_role, {{"name", name}, {"role", role}}));
      }
    }
  }
  return name;
}

}  // namespace gesprek::render
