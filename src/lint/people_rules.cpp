// Promises that the program shows and passes on, but that only people can keep.
#include <algorithm>

#include "lint/rule.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

/// Reports one promise of a moment, or of the policy as a whole.
class Promises {
 public:
  Promises(Reporter& reporter, std::string_view moment) : m_reporter(reporter), m_moment(moment) {}

  void note(bool there, std::string_view key, const Basis& basis, const Phrase& help) {
    if (there) {
      m_reporter.report(m_moment, basis.span, {say::k_left_to_people, {{"key", std::string(key)}}},
                        Message(help));
    }
  }

 private:
  Reporter& m_reporter;
  std::string_view m_moment;
};

/// The longest that the talk takes by its policy; nothing where that is not known.
std::optional<Minutes> longest(const Duration& duration) {
  return duration.most.count() > 0 ? std::optional(duration.most) : std::nullopt;
}

}  // namespace

/// A talk without anybody of the family, or without anybody of the school.
void check_somebody_comes(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    const auto comes = [&](bool of_family) {
      return std::ranges::any_of(moment.attendees, [&](const Attendee& attendee) {
        const bool is_family = attendee.role == Role::guardians || attendee.role == Role::pupil;
        return attendee.presence != Presence::no && is_family == of_family;
      });
    };
    if (moment.kind == MomentKind::talk && (!comes(true) || !comes(false))) {
      reporter.report(
          moment.id.text, moment.attendees_basis.span,
          {comes(true) ? say::k_nobody_of_school : say::k_nobody_of_family, {{"moment", moment.id.text}}});
    }
  }
}

/// Somebody who may stay away for whom the talk is mandatory all the same. What is said of the talk as a
/// whole is said of the guardians.
void check_welcome(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    for (const Attendee& attendee : moment.attendees) {
      const bool of_talk = attendee.role == Role::guardians && attendee.mandatory == Stated::not_stated &&
                           moment.mandatory == Stated::yes;
      if (attendee.presence == Presence::welcome && (of_talk || attendee.mandatory == Stated::yes)) {
        const Span stated = moment.mandatory_basis.span;
        reporter.report(moment.id.text,
                        stated.known() ? at_fault({attendee.basis.span, stated}) : attendee.basis.span,
                        {say::k_welcome_and_mandatory, {{"moment", moment.id.text}}},
                        Message(say::k_welcome_and_mandatory_help));
      }
    }
  }
}

/// "For the last 20 minutes" of a talk of ten.
void check_takes_part(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    const auto most = longest(moment.duration);
    for (const Attendee& attendee : moment.attendees) {
      if (most && attendee.last_part && *attendee.last_part > *most) {
        reporter.report(moment.id.text, at_fault({attendee.basis.span, moment.duration.basis.span}),
                        {say::k_part_too_long,
                         {{"moment", moment.id.text},
                          {"part", std::int64_t{attendee.last_part->count()}},
                          {"minutes", std::int64_t{most->count()}}}});
      }
    }
  }
}

/// A role that the policy names itself and that nobody at the school has: its talks have nobody to hold them.
void check_own_roles(const Facts& facts, Reporter& reporter) {
  if (!facts.input.holds_role) {
    return;
  }
  for (const std::string& role : facts.policy().roles) {
    if (!facts.input.holds_role(role)) {
      reporter.report("", facts.policy().roles_basis.span, {say::k_role_without_staff, {{"role", role}}},
                      Message(say::k_help_role_without_staff, {{"role", role}}));
    }
  }
}

/// The policy and the school's own file disagree about who chooses the time (A20); the file is followed.
void check_sign_up(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    const SchoolRound* round = facts.school().round(moment.id);
    if (round != nullptr && round->signup && moment.invite.signup &&
        *round->signup != *moment.invite.signup) {
      const bool chosen = *round->signup == Signup::chosen;
      reporter.report(
          moment.id.text, round->span,
          {chosen ? say::k_sign_up_chosen : say::k_sign_up_assigned, {{"moment", moment.id.text}}},
          Message(say::k_sign_up_help));
    }
  }
}

void check_left_to_people(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    Promises promises(reporter, moment.id.text);
    promises.note(!moment.report.signed_by.empty(), "signed_by", moment.report.basis, say::k_help_signed_by);
    promises.note(moment.invite.head_start.has_value(), "head_start_for_families", moment.invite.basis,
                  say::k_help_head_start);
    promises.note(moment.initiative && !moment.initiative->only_when.empty(), "only_when",
                  moment.initiative ? moment.initiative->basis : moment.basis, say::k_help_only_when);
  }
  if (const auto& separated = facts.policy().separated) {
    Promises promises(reporter, "");
    promises.note(separated->approved_by.has_value(), "approved_by", separated->basis,
                  say::k_help_approved_by);
    promises.note(separated->copy_in_writing == Stated::yes, "copy_in_writing", separated->basis,
                  say::k_help_copy);
  }
  for (const Channel& channel : facts.policy().channels) {
    Promises(reporter, "")
        .note(channel.group_chat_temporary, "group_chat_temporary", channel.basis, say::k_help_group_chat);
  }
}

}  // namespace gesprek::lint
