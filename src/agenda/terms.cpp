#include "agenda/terms.hpp"

#include <algorithm>

#include "agenda/reasons.hpp"
#include "model/policy_group.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;

Message minutes_message(const Phrase& phrase, Minutes minutes) {
  return {phrase, {{"minutes", static_cast<std::int64_t>(minutes.count())}}};
}

/// What the policy alone gives, with the school's own number where the policy leaves room for it.
TalkLength stated_length(const Duration& duration, const std::optional<Minutes>& of_school,
                         const Basis& basis) {
  TalkLength length;
  const auto tell = [&](const Phrase& phrase) {
    length.why = because(minutes_message(phrase, length.minutes), basis);
  };
  switch (duration.kind) {
    case Duration::Kind::exact:
      length.minutes = duration.most;
      length.at_least = duration.most;
      tell(say::k_lasts);
      break;
    case Duration::Kind::at_most:
      length.minutes = std::min(of_school.value_or(duration.most), duration.most);
      length.at_most = duration.most;
      tell(of_school ? say::k_lasts_by_school : say::k_lasts_at_most);
      break;
    case Duration::Kind::range:
      length.minutes = std::clamp(of_school.value_or(duration.least), duration.least, duration.most);
      length.at_least = duration.least;
      length.at_most = duration.most;
      tell(of_school ? say::k_lasts_by_school : say::k_lasts_at_least);
      break;
    case Duration::Kind::at_least:
      length.minutes = std::max(of_school.value_or(duration.least), duration.least);
      length.at_least = duration.least;
      tell(of_school ? say::k_lasts_by_school : say::k_lasts_at_least);
      break;
    case Duration::Kind::by_agreement:
      length.minutes = of_school.value_or(k_agreement_minutes);
      length.stated = Stated::not_stated;
      tell(say::k_lasts_by_agreement);
      break;
    case Duration::Kind::not_stated:
      length.minutes = of_school.value_or(k_unstated_minutes);
      length.stated = Stated::not_stated;
      length.ask_school = !of_school;
      tell(of_school ? say::k_lasts_by_school : say::k_lasts_unstated);
      break;
  }
  return length;
}

/// A request for more minutes, within what the policy allows at most.
void lengthen(TalkLength& length, const Request& request, const Basis& basis) {
  if (!request.minutes || *request.minutes <= length.minutes) {
    return;
  }
  length.minutes = length.at_most ? std::min(*request.minutes, *length.at_most) : *request.minutes;
  length.why = because(minutes_message(say::k_lasts_longer, length.minutes), basis, request.row);
}

}  // namespace

Minutes worked_with(const Moment& moment, const Duration& duration, const School& school) {
  const SchoolRound* round = school.round(moment.id);
  return stated_length(duration, round != nullptr ? round->duration : std::nullopt, duration.basis).minutes;
}

TalkLength length_of(const Moment& moment, const Audience& audience, const PupilId& pupil,
                     const Request* asked, const Facts& facts) {
  const Duration& duration = audience.duration ? *audience.duration : moment.duration;
  const Basis& basis = first_known(duration.basis, moment.basis);
  const SchoolRound* round = facts.school().round(moment.id);
  TalkLength length = stated_length(duration, round != nullptr ? round->duration : std::nullopt, basis);
  if (asked != nullptr && asked->minutes && duration.kind == Duration::Kind::by_agreement) {
    length.minutes = *asked->minutes;
    length.why = because(minutes_message(say::k_lasts_as_agreed, length.minutes), basis, asked->row);
  } else if (asked != nullptr) {
    lengthen(length, *asked, basis);
  }
  for (const Request* request : facts.requests(pupil)) {
    if (request->kind == Request::Kind::longer && concerns(*request, moment)) {
      lengthen(length, *request, basis);
    }
  }
  return length;
}

TalkMode mode_of(const Moment& moment, const Audience& audience, const PupilId& pupil,
                 const GuardianGroup& group, const Facts& facts) {
  TalkMode result;
  if (const auto stated = parse_mode(audience.mode.empty() ? moment.mode : audience.mode)) {
    result = {*stated, std::nullopt};
  }
  const auto heed = [&](const std::vector<const Request*>& requests) {
    for (const Request* request : requests) {
      const auto mode = request->kind == Request::Kind::mode ? parse_mode(request->value) : std::nullopt;
      const bool for_this_talk =
          request->household.empty() || std::ranges::find(group.invitations, request->household,
                                                          &Invitation::household) != group.invitations.end();
      if (mode && concerns(*request, moment) && for_this_talk) {
        result = {*mode, because(Message{say::k_mode_asked},
                                 first_known(mode_basis_of(moment, audience), moment.basis), request->row)};
      }
    }
  };
  for (const Invitation& invitation : group.invitations) {
    heed(facts.requests(invitation.household));
  }
  heed(facts.requests(pupil));
  return result;
}

const Request* agreement_on(const Moment& moment, const PupilId& pupil, const DayRange& days,
                            const Facts& facts) {
  const Request* latest = nullptr;
  for (const Request* request : facts.requests(pupil)) {
    if (request->kind != Request::Kind::agreed || !request->date) {
      continue;
    }
    if (request->moment == moment.id || (request->moment.empty() && days.contains(*request->date))) {
      latest = request;
    }
  }
  return latest;
}

std::optional<Length> invitation_lead(const Moment& moment) {
  return moment.invite.needed ? moment.invite.lead : std::nullopt;
}

}  // namespace gesprek::owed
