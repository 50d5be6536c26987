#include "model/policy_group.hpp"

namespace gesprek {

Moment moment_for(const Moment& moment, const Audience& group) {
  Moment own = moment;
  own.name = group.name.empty() ? own.name : group.name;
  own.content = group.content.empty() ? own.content : group.content;
  own.window = group.window.value_or(own.window);
  own.duration = group.duration.value_or(own.duration);
  own.mandatory = group.mandatory.value_or(own.mandatory);
  own.mandatory_basis = group.mandatory_basis.clause.empty() ? own.mandatory_basis : group.mandatory_basis;
  own.mode = group.mode.empty() ? own.mode : group.mode;
  own.mode_basis = mode_basis_of(moment, group);
  own.attendees = group.attendees.empty() ? own.attendees : group.attendees;
  own.attendees_basis = attendees_basis_of(moment, group);
  return own;
}

const Basis& attendees_basis_of(const Moment& moment, const Audience& group) {
  return group.attendees.empty() || group.attendees_basis.clause.empty() ? moment.attendees_basis
                                                                         : group.attendees_basis;
}

const Basis& mode_basis_of(const Moment& moment, const Audience& group) {
  return group.mode.empty() ? moment.mode_basis : group.basis;
}

const Basis& period_basis_of(const Moment& moment, const Audience& group) {
  return group.window ? group.window->basis : moment.basis;
}

}  // namespace gesprek
