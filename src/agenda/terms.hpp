// How long a talk lasts, in which form it takes place, and how it is invited.
#pragma once

#include <optional>
#include <vector>

#include "agenda/facts.hpp"
#include "agenda/families.hpp"

namespace gesprek::owed {

/// Planned with when nobody states a duration; the school is asked (B01, criterion 5).
inline constexpr Minutes k_unstated_minutes{10};
/// Kept free for a talk by agreement of which nothing was agreed yet (A18).
inline constexpr Minutes k_agreement_minutes{20};

/// Everything about the length of a talk.
struct TalkLength {
  Minutes minutes{};
  std::optional<Minutes> at_least;
  std::optional<Minutes> at_most;
  Stated stated = Stated::yes;
  bool ask_school = false;  ///< nobody says how long
  Reason why;
};

/// The policy's length for the group, the school's number below it, and what was asked for this pupil.
/// Asked: the request that the talk rests on, if any.
TalkLength length_of(const Moment& moment, const Audience& audience, const PupilId& pupil,
                     const Request* asked, const Facts& facts);

/// The minutes that a policy's length comes to before anybody asks for another: the school's own number of
/// the round where the policy leaves room for it.
Minutes worked_with(const Moment& moment, const Duration& duration, const School& school);

/// The form asked for by the pupil's guardians or one of the households, else the policy's, else at school
/// (A13).
struct TalkMode {
  Mode mode = Mode::school;
  std::optional<Reason> why;
};
TalkMode mode_of(const Moment& moment, const Audience& audience, const PupilId& pupil,
                 const GuardianGroup& group, const Facts& facts);

/// The last agreement on a time for this pupil and moment (A18); one that names no moment holds for the talk
/// that can be held on its date.
const Request* agreement_on(const Moment& moment, const PupilId& pupil, const DayRange& days,
                            const Facts& facts);

/// Lead time of the invitation; nothing when the policy asks for none.
std::optional<Length> invitation_lead(const Moment& moment);

}  // namespace gesprek::owed
