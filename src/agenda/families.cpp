#include "agenda/families.hpp"

#include <algorithm>
#include <map>

#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;

/// Why a guardian has a talk apart.
struct Wish {
  Apart apart;
  Reason why;
};
using Wishes = std::map<PersonId, Wish>;

Apart parse_apart(const std::string& value) {
  if (value == "other-day") {
    return Apart::other_day;
  }
  return value == "not-adjacent" ? Apart::not_adjacent : Apart::separate;
}

/// Who has a talk apart, after the list of guardians and the requests in the order in which they were asked.
struct Separation {
  Wishes wishes;
  std::optional<Span> joined;  ///< the request that brought everybody together
};

/// Where the policy gives each household a talk of its own, somebody of each but the first is apart; the
/// others of that household come along.
void part_households(const Pupil& pupil, const Facts& facts, Wishes& wishes) {
  const std::optional<SeparatedParents>& separated = facts.policy().separated;
  if (!separated || separated->talks != SeparatedParents::Talks::separate) {
    return;
  }
  std::vector<HouseholdId> seen;
  for (const Guardian* guardian : facts.guardians(pupil.id)) {
    const HouseholdId household = household_of(*guardian);
    if (!is_invited(*guardian, facts.policy()) || std::ranges::find(seen, household) != seen.end()) {
      continue;
    }
    if (!seen.empty()) {
      wishes.emplace(guardian->person,
                     Wish{Apart::separate, because(Message{say::k_apart_by_policy}, separated->basis)});
    }
    seen.push_back(household);
  }
}

Separation separation_of(const Pupil& pupil, const Moment& moment, Day last_day, const Facts& facts) {
  Separation result;
  part_households(pupil, facts, result.wishes);
  const auto apart = [&](const Span& row) { return because(Message{say::k_apart}, moment.basis, row); };
  for (const Guardian* guardian : facts.guardians(pupil.id)) {
    if (guardian->invite == Guardian::Invited::separate) {
      result.wishes.insert_or_assign(guardian->person, Wish{Apart::separate, apart(guardian->row)});
    }
  }
  for (const Request* request : facts.requests(pupil.id)) {
    const bool too_late = request->asked && last_day < request->asked->day;
    if (too_late || !concerns(*request, moment)) {
      continue;
    }
    if (request->kind == Request::Kind::separate) {
      result.wishes.insert_or_assign(request->person, Wish{parse_apart(request->value), apart(request->row)});
      result.joined.reset();
    } else if (request->kind == Request::Kind::joint && !result.wishes.empty()) {
      result.wishes.clear();
      result.joined = request->row;
    }
  }
  return result;
}

bool has_custody(const Guardian* guardian) {
  return guardian->custody != YesNoUnknown::no;
}

void add_guardian(GuardianGroup& group, const Guardian& guardian) {
  const HouseholdId household = household_of(guardian);
  auto place = std::ranges::find(group.invitations, household, &Invitation::household);
  // A guardian without custody never stands on somebody else's invitation (A13).
  if (place == group.invitations.end() || !has_custody(&guardian)) {
    place = group.invitations.insert(group.invitations.end(), Invitation{household, {}});
  }
  place->guardians.push_back(guardian.person);
  std::ranges::sort(place->guardians);
  group.guardians.push_back(guardian.person);
  std::ranges::sort(group.guardians);
}

/// How the guardians of one household divide over talks.
struct Division {
  std::vector<const Guardian*> apart;
  std::vector<const Guardian*> together;
};

class Grouping {
 public:
  Grouping(const Separation& separation, const Basis& basis) : m_separation(separation), m_basis(basis) {}

  void add(const Guardian& guardian) {
    const HouseholdId household = household_of(guardian);
    const auto [place, is_new] = m_households.try_emplace(household);
    if (is_new) {
      m_order.push_back(household);
    }
    const bool apart = m_separation.wishes.contains(guardian.person);
    std::vector<const Guardian*>& rows = apart ? place->second.apart : place->second.together;
    rows.push_back(&guardian);
    // So that nobody joins the invitation of a guardian without custody.
    std::stable_partition(rows.begin(), rows.end(), has_custody);
  }

  std::vector<GuardianGroup> groups() const {
    std::vector<GuardianGroup> all;
    GuardianGroup base;
    for (const HouseholdId& household : m_order) {
      const Division& division = m_households.at(household);
      if (division.apart.empty() || m_order.size() == 1) {
        for (const Guardian* guardian : division.together) {
          add_guardian(base, *guardian);
        }
      }
    }
    if (m_separation.joined) {
      base.why = because(Message{say::k_joined}, m_basis, *m_separation.joined);
    }
    if (!base.guardians.empty()) {
      all.push_back(std::move(base));
    }
    for (const HouseholdId& household : m_order) {
      add_apart(all, m_households.at(household));
    }
    if (all.size() == 1) {
      all.front().apart = Apart::no;
    }
    return all;
  }

 private:
  void add_apart(std::vector<GuardianGroup>& all, const Division& division) const {
    bool partners_come_along = m_order.size() > 1;
    for (const Guardian* guardian : division.apart) {
      const Wish& wish = m_separation.wishes.at(guardian->person);
      GuardianGroup group;
      group.apart = wish.apart;
      group.why = wish.why;
      add_guardian(group, *guardian);
      if (partners_come_along) {
        for (const Guardian* partner : division.together) {
          add_guardian(group, *partner);
        }
        partners_come_along = false;
      }
      all.push_back(std::move(group));
    }
  }

  const Separation& m_separation;
  const Basis& m_basis;
  std::vector<HouseholdId> m_order;
  std::map<HouseholdId, Division> m_households;
};

}  // namespace

bool GuardianGroup::has(const PersonId& person) const {
  return std::ranges::binary_search(guardians, person);
}

bool is_invited(const Guardian& guardian, const Policy& policy) {
  if (guardian.invite == Guardian::Invited::no) {
    return false;
  }
  return guardian.custody != YesNoUnknown::no || policy.invite_without_custody == Stated::yes;
}

std::vector<GuardianGroup> guardian_groups(const Pupil& pupil, const Moment& moment, Day last_day,
                                           const Facts& facts) {
  const Separation separation = separation_of(pupil, moment, last_day, facts);
  Grouping grouping(separation, moment.basis);
  for (const Guardian* guardian : facts.guardians(pupil.id)) {
    if (is_invited(*guardian, facts.policy())) {
      grouping.add(*guardian);
    }
  }
  return grouping.groups();
}

}  // namespace gesprek::owed
