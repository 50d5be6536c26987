// One owed talk, put together from pupil, moment, guardians and staff.
#pragma once

#include "agenda/eligibility.hpp"
#include "agenda/families.hpp"
#include "agenda/questions.hpp"

namespace gesprek::owed {

/// A moment of the policy with its place in it.
struct MomentRef {
  const Moment& moment;
  std::size_t index;
};

/// What one talk is made of.
struct TalkParts {
  const Pupil* pupil;
  const Eligibility* eligibility;
  GuardianGroup group;
  int number = 1;                  ///< of the pupil's talks of this moment
  const Request* asked = nullptr;  ///< the request that it rests on
  std::vector<PupilId> pupils;     ///< all whom it is about; empty: the pupil alone
};

class TalkMaker {
 public:
  TalkMaker(const Facts& facts, Questions& questions) : m_facts(facts), m_questions(questions) {}

  OwedTalk make(const MomentRef& ref, const TalkParts& parts) const;

 private:
  std::vector<HouseholdId> households_of(const OwedTalk& talk) const;
  void set_days(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const;
  void set_staff(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const;
  void set_length(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const;
  void set_invitation(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const;
  void ask_about_custody(const OwedTalk& talk, const Moment& moment) const;
  void ask_about_homes(const OwedTalk& talk, const Moment& moment) const;
  void lacks(OwedTalk& talk, const char* code, const Phrase& fact, const Phrase& question,
             const Basis& basis) const;

  const Facts& m_facts;
  Questions& m_questions;
};

/// MOMENT/PUPIL, with /2 … for more than one.
TalkId talk_id(const MomentId& moment, const PupilId& pupil, int number);

/// Those who attend by the policy: the group's own list, or the moment's.
const std::vector<Attendee>& attendees_of(const Moment& moment, std::size_t audience_index);

/// The entry for a role, or null.
const Attendee* find_role(const std::vector<Attendee>& attendees, Role role);

/// True when guardians are invited to the talk.
bool invites_guardians(const std::vector<Attendee>& attendees);

}  // namespace gesprek::owed
