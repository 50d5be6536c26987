#include "agenda/requested.hpp"

#include <algorithm>

#include "agenda/points.hpp"
#include "agenda/reasons.hpp"
#include "agenda/staffing.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;

/// A pupil who asks is named by the pupil's own key.
bool is_own(const PersonId& person, const PupilId& pupil) {
  return person.text == pupil.text;
}

/// True for somebody in one of the roles towards a pupil; a teacher may be a guardian too.
bool is_one_of(const std::vector<RoleName>& roles, const PersonId& person, const Pupil& pupil,
               const Facts& facts) {
  const auto& guardians = facts.guardians(pupil.id);
  const bool is_guardian = std::ranges::find(guardians, person, &Guardian::person) != guardians.end();
  const Staff* staff = facts.roster().staff_member(person);
  return std::ranges::any_of(roles, [&](const RoleName& role) {
    if (role == Role::pupil) {
      return is_own(person, pupil.id);
    }
    return role == Role::guardians ? is_guardian : staff != nullptr && has_role(*staff, role);
  });
}

/// A request that names nobody is taken as made by who may make it.
bool may_ask(const Request& request, const Pupil& pupil, const Initiative& initiative, const Facts& facts) {
  if (request.person.empty()) {
    return true;
  }
  return is_one_of(initiative.by, request.person, pupil, facts);
}

/// A request without a moment is for the first talk that can be asked for at any time.
bool asks_for(const Request& request, const Moment& moment, const Policy& policy) {
  if (request.kind != Request::Kind::talk || !request.moment.empty()) {
    return request.kind == Request::Kind::talk && request.moment == moment.id;
  }
  const auto first = std::ranges::find_if(policy.moments, [](const Moment& candidate) {
    return candidate.initiative && candidate.window.kind == WindowKind::any_time;
  });
  return first != policy.moments.end() && first->id == moment.id;
}

}  // namespace

Requested requested_talks(const Pupil& pupil, const Moment& moment, const Facts& facts) {
  Requested result;
  for (const Request* request : facts.requests(pupil.id)) {
    if (!asks_for(*request, moment, facts.policy())) {
      continue;
    }
    if (may_ask(*request, pupil, *moment.initiative, facts)) {
      result.accepted.push_back(request);
    } else {
      result.refused = because(Message{say::k_may_not_ask}, moment.initiative->basis, request->row);
    }
  }
  return result;
}

std::optional<Day> choose_instead_by(const Pupil& pupil, const Moment& moment, const Facts& facts) {
  // The day itself, also when there is no school on it.
  return moment.opt_out ? answer_point(moment.opt_out->choose_by.until, &pupil, facts.input()).day
                        : std::nullopt;
}

std::optional<Chosen> chosen_instead(const Pupil& pupil, const Moment& moment, const Facts& facts) {
  if (!moment.opt_out) {
    return std::nullopt;
  }
  const auto& requests = facts.requests(pupil.id);
  const auto found = std::ranges::find_if(requests, [&](const Request* request) {
    return request->kind == Request::Kind::instead && request->moment == moment.id;
  });
  if (found == requests.end()) {
    return std::nullopt;
  }
  const Request& request = **found;
  const OptOut& choice = *moment.opt_out;
  const std::optional<Day> until = choose_instead_by(pupil, moment, facts);
  const bool late = until && request.asked && request.asked->day > *until;
  Message fact{late ? say::k_chose_too_late : say::k_chose_instead, {{"instead", choice.instead}}};
  if (late) {
    fact.args.push_back({"day", *until});
  }
  return Chosen{late, because(std::move(fact), choice.basis, request.row)};
}

Reason asked_because(const Request& request, const Moment& moment, const Facts& facts) {
  const bool by_school = facts.roster().staff_member(request.person) != nullptr;
  const auto& guardians = facts.guardians(request.pupil);
  const bool by_guardian = std::ranges::find(guardians, request.person, &Guardian::person) != guardians.end();
  const bool by_pupil = !by_guardian && is_own(request.person, request.pupil);
  const Phrase& phrase = by_school  ? say::k_asked_by_school
                         : by_pupil ? say::k_asked_by_pupil
                                    : say::k_asked_by_guardians;
  const Phrase& fact = request.person.empty() ? say::k_asked : phrase;
  return because(Message{fact}, moment.initiative->basis, request.row);
}

bool is_for_group(const Request& request, const GuardianGroup& group, const std::vector<GuardianGroup>& all) {
  const auto asked_themselves = [&](const GuardianGroup& each) { return each.has(request.person); };
  return std::ranges::none_of(all, asked_themselves) || group.has(request.person);
}

}  // namespace gesprek::owed
