#include "agenda/attendance.hpp"

#include <algorithm>

#include "agenda/reasons.hpp"
#include "agenda/staffing.hpp"
#include "model/policy_group.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;

/// True for an attendee who is neither guardian, pupil nor class teacher.
bool is_guest(const Attendee& attendee) {
  return attendee.role == Role::coordinator || attendee.role == Role::head || attendee.role == Role::other;
}

class GuestList {
 public:
  GuestList(const OwedTalk& talk, const Moment& moment, const Facts& facts)
      : m_talk(talk), m_moment(moment), m_facts(facts) {}

  void add_required(const Attendee& attendee) {
    if (!is_guest(attendee) || attendee.presence != Presence::required) {
      return;
    }
    const RoleName role(attendee.role, attendee.other);
    if (const Staff* staff = staff_with_role(role, m_talk.window, m_facts)) {
      add(staff->id);
    } else {
      m_guests.unfilled.push_back(role);
    }
  }

  /// A `guest` or `attend` request: a person, or the word for a role.
  void add_asked(const Request& request) {
    const Staff* staff = m_facts.roster().staff_member(request.person);
    if (staff == nullptr && !request.value.empty()) {
      staff = staff_with_role({Role::other, request.value}, m_talk.window, m_facts);
    }
    if (staff != nullptr && add(staff->id)) {
      m_guests.why.push_back(
          because(Message{say::k_guest_asked},
                  attendees_basis_of(m_moment, m_moment.audience.at(m_talk.audience_index)), request.row));
    }
  }

  Guests take() { return std::move(m_guests); }

 private:
  bool add(const PersonId& person) {
    if (is_among(m_talk.teachers, person) || is_among(m_talk.guardians, person) ||
        is_among(m_guests.people, person)) {
      return false;
    }
    m_guests.people.push_back(person);
    return true;
  }

  const OwedTalk& m_talk;
  const Moment& m_moment;
  const Facts& m_facts;
  Guests m_guests;
};

/// The policy's entry, or that of somebody who comes because it was asked.
const Attendee& or_on_request(const Attendee* entry) {
  static const Attendee on_request{Role::other, {}, Presence::on_request, Stated::not_stated, {}, {}};
  return entry != nullptr ? *entry : on_request;
}

const Attendee* find_guest(const std::vector<Attendee>& attendees, const Staff& staff) {
  const auto found = std::ranges::find_if(attendees, [&](const Attendee& attendee) {
    return is_guest(attendee) && has_role(staff, {attendee.role, attendee.other});
  });
  return found != attendees.end() ? &*found : nullptr;
}

}  // namespace

Guests guests_of(const OwedTalk& talk, const Moment& moment, const Request* asked, const Facts& facts) {
  GuestList list(talk, moment, facts);
  for (const Attendee& attendee : attendees_of(moment, talk.audience_index)) {
    list.add_required(attendee);
  }
  for (const Request* request : facts.requests(talk.pupil)) {
    const bool guest = request->kind == Request::Kind::guest || request->kind == Request::Kind::attend;
    if (guest && concerns(*request, moment)) {
      list.add_asked(*request);
    }
  }
  if (asked != nullptr && facts.roster().staff_member(asked->person) != nullptr) {
    list.add_asked(*asked);
  }
  return list.take();
}

bool pupil_attends(const OwedTalk& talk, const Moment& moment, const Facts& facts) {
  const Attendee* pupil = find_role(attendees_of(moment, talk.audience_index), Role::pupil);
  if (pupil == nullptr || pupil->presence == Presence::no) {
    return false;
  }
  return pupil->presence == Presence::required ||
         std::ranges::any_of(facts.requests(talk.pupil), [&](const Request* request) {
           return request->kind == Request::Kind::attend && request->value == role_word(Role::pupil) &&
                  concerns(*request, moment);
         });
}

Stated stated_for(const Moment& moment, std::size_t audience_index) {
  return moment.audience.at(audience_index).mandatory.value_or(moment.mandatory);
}

Stated expected_of_guardians(const Moment& moment, std::size_t audience_index) {
  const Attendee* guardians = find_role(attendees_of(moment, audience_index), Role::guardians);
  const Stated own = guardians == nullptr ? Stated::not_stated : guardians->mandatory;
  return own == Stated::not_stated ? stated_for(moment, audience_index) : own;
}

std::vector<Participant> participants_of(const OwedTalk& talk, const Moment& moment, const Facts& facts) {
  const std::vector<Attendee>& attendees = attendees_of(moment, talk.audience_index);
  const Stated of_talk = stated_for(moment, talk.audience_index);
  std::vector<Participant> all;
  const auto add = [&](const Attendee& entry, const RoleName& role, const PersonId& person,
                       const PupilId& pupil) {
    const Stated mandatory = entry.mandatory == Stated::not_stated ? of_talk : entry.mandatory;
    all.push_back({role, person, pupil, entry.presence, mandatory, entry.last_part});
  };
  for (const PersonId& guardian : talk.guardians) {
    add(or_on_request(find_role(attendees, Role::guardians)), Role::guardians, guardian, {});
  }
  if (const Attendee* pupil = find_role(attendees, Role::pupil);
      pupil != nullptr && pupil->presence != Presence::no) {
    for (const PupilId& id : talk.pupils) {
      add(*pupil, Role::pupil, {}, id);
    }
  }
  for (const PersonId& teacher : talk.teachers) {
    add(or_on_request(find_role(attendees, Role::teacher)), Role::teacher, teacher, {});
  }
  for (const PersonId& guest : talk.guests) {
    const Staff& staff = *facts.roster().staff_member(guest);
    const Attendee* entry = find_guest(attendees, staff);
    add(or_on_request(entry), entry != nullptr ? RoleName(entry->role, entry->other) : role_of(staff), guest,
        {});
  }
  return all;
}

}  // namespace gesprek::owed
