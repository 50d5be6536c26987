// Rules about deadlines: those that fall in a holiday, and those that come in the wrong order.
#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "agenda/reasons.hpp"
#include "lint/rule.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

std::string holiday_on(Day day, const Calendar& calendar) {
  return std::string(calendar.closed_because(day));
}

/// Talks pile up in the last week of a window: a report is looked at for each of its days.
constexpr int k_days_looked_at = 5;

/// The last day of the window whose deadline falls in a holiday, with that deadline.
struct Deadline {
  Day talk;
  Day due;
};
std::optional<Deadline> last_in_holiday(const DayRange& days, const Length& length, int sign,
                                        const Calendar& calendar) {
  int looked_at = 0;
  for (Day day = sign > 0 ? days.last : days.first; days.contains(day); day -= std::chrono::days{sign}) {
    if (!calendar.is_school_day(day)) {
      continue;
    }
    const Day due = shift(day, length, sign, calendar);
    if (!holiday_on(due, calendar).empty()) {
      return Deadline{day, due};
    }
    if (++looked_at == (sign > 0 ? k_days_looked_at : 1)) {
      break;
    }
  }
  return std::nullopt;
}

/// Deadlines in holidays; moments with the same one, because of the same line, are said together.
class DeadlinesInHolidays {
 public:
  void add(const Moment& moment, Span span, const std::optional<Deadline>& deadline) {
    if (!deadline) {
      return;
    }
    const auto same = std::ranges::find_if(m_groups, [&](const Group& group) {
      return group.span == span && group.deadline.due == deadline->due &&
             group.deadline.talk == deadline->talk;
    });
    if (same == m_groups.end()) {
      m_groups.push_back({span, *deadline, moment.id.text});
    } else {
      same->moments += ", " + moment.id.text;
    }
  }

  void report(const Phrase& phrase, const Phrase& help, const Calendar& calendar, Reporter& reporter) const {
    for (const Group& group : m_groups) {
      reporter.report({}, group.span,
                      {phrase,
                       {{"moments", group.moments},
                        {"talk", group.deadline.talk},
                        {"due", group.deadline.due},
                        {"holiday", owed::holiday_in_words(holiday_on(group.deadline.due, calendar))}}},
                      Message(help));
    }
  }

 private:
  struct Group {
    Span span;
    Deadline deadline;
    std::string moments;
  };
  std::vector<Group> m_groups;
};

/// The one length before a day in the middle of the year lies before the other.
bool is_longer(const Length& one, const Length& other, const Facts& facts) {
  const Calendar& calendar = facts.calendar();
  const Day middle = calendar.add_school_days(calendar.first_school_day(), calendar.school_weeks() * 5 / 2);
  return shift(middle, one, -1, calendar) < shift(middle, other, -1, calendar);
}

}  // namespace

/// Something in place of a talk that can still be chosen when the talk is held already.
void check_choice(const Facts& facts, Reporter& reporter) {
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    if (!moment.opt_out || !facts.days[i]) {
      continue;
    }
    const auto until = stated_end(moment.opt_out->choose_by, facts);
    if (until && *until >= facts.days[i]->last) {
      reporter.report(moment.id.text, at_fault({moment.opt_out->basis.span, moment.window.basis.span}),
                      {say::k_choice_too_late,
                       {{"moment", moment.id.text}, {"until", *until}, {"last", facts.days[i]->last}}},
                      Message(say::k_choice_too_late_help));
    }
  }
}

/// What comes in place of a talk has to be chosen by a day in a holiday.
void check_choice_in_holiday(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    const auto until = moment.opt_out ? stated_end(moment.opt_out->choose_by, facts) : std::nullopt;
    const std::string holiday = until ? holiday_on(*until, facts.calendar()) : std::string();
    if (!holiday.empty()) {
      reporter.report(
          moment.id.text, moment.opt_out->choose_by.basis.span,
          {say::k_choice_in_holiday,
           {{"moment", moment.id.text}, {"until", *until}, {"holiday", owed::holiday_in_words(holiday)}}},
          Message(say::k_choice_in_holiday_help));
    }
  }
}

/// A report that is due in a holiday (A23).
void check_report_in_holiday(const Facts& facts, Reporter& reporter) {
  DeadlinesInHolidays found;
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    if (moment.kind == MomentKind::talk && facts.days[i] && moment.report.within &&
        !reporter.accepted(moment.id.text)) {
      found.add(moment, at_fault({moment.report.basis.span, moment.window.basis.span}),
                last_in_holiday(*facts.days[i], *moment.report.within, 1, facts.calendar()));
    }
  }
  found.report(say::k_report_in_holiday, say::k_report_help, facts.calendar(), reporter);
}

/// The invitation of the first talks would have to leave in a holiday (A19).
void check_invite_in_holiday(const Facts& facts, Reporter& reporter) {
  DeadlinesInHolidays found;
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    if (is_planned(moment) && facts.days[i] && moment.invite.lead && !reporter.accepted(moment.id.text)) {
      found.add(moment, at_fault({moment.invite.basis.span, moment.window.basis.span}),
                last_in_holiday(*facts.days[i], *moment.invite.lead, -1, facts.calendar()));
    }
  }
  found.report(say::k_invite_in_holiday, say::k_invite_help, facts.calendar(), reporter);
}

/// A form that has to be back in a holiday.
void check_return_in_holiday(const Facts& facts, Reporter& reporter) {
  DeadlinesInHolidays found;
  for (std::size_t i = 0; i < facts.days.size(); ++i) {
    const Moment& moment = facts.policy().moments[i];
    if (is_planned(moment) && facts.days[i] && moment.form && moment.form->return_before &&
        !reporter.accepted(moment.id.text)) {
      found.add(moment, at_fault({moment.form->return_basis.span, moment.window.basis.span}),
                last_in_holiday(*facts.days[i], *moment.form->return_before, -1, facts.calendar()));
    }
  }
  found.report(say::k_return_in_holiday, say::k_return_help, facts.calendar(), reporter);
}

/// An invitation that has to leave, even for the last possible talk, before the talk that it follows can be
/// held (A03 with B13).
void check_order(const Facts& facts, Reporter& reporter) {
  const auto& moments = facts.policy().moments;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const Moment& moment = moments[i];
    const Moment* needed = moment.after_moment ? facts.policy().find(*moment.after_moment) : nullptr;
    const auto& held = needed == nullptr
                           ? std::nullopt
                           : facts.example_days[static_cast<std::size_t>(needed - moments.data())];
    if (!held || !facts.example_days[i] || !moment.invite.lead) {
      continue;
    }
    if (shift(facts.example_days[i]->last, *moment.invite.lead, -1, facts.calendar()) < held->first) {
      reporter.report(
          moment.id.text,
          at_fault({moment.after_basis.span, moment.window.basis.span, needed->window.basis.span}),
          {say::k_before_needed, {{"moment", moment.id.text}, {"needed", needed->id.text}}},
          Message(say::k_before_needed_help, {{"moment", moment.id.text}, {"needed", needed->id.text}}));
    }
  }
}

/// A reminder that goes before the invitation.
void check_reminder(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    const Invite& invite = moment.invite;
    if (invite.needed && invite.remind && invite.lead && is_longer(*invite.remind, *invite.lead, facts)) {
      reporter.report(moment.id.text, at_fault({invite.remind_basis.span, invite.basis.span}),
                      {say::k_remind_too_early,
                       {{"moment", moment.id.text},
                        {"remind", owed::nested(owed::length_in_words(*invite.remind))},
                        {"lead", owed::nested(owed::length_in_words(*invite.lead))}}},
                      Message(say::k_remind_too_early_help));
    }
  }
}

/// A form that goes with the invitation, and has to be back before that.
void check_return(const Facts& facts, Reporter& reporter) {
  for (const Moment& moment : facts.policy().moments) {
    const bool sent_with = moment.invite.needed && moment.invite.lead && moment.form &&
                           moment.form->sent_with_invitation && moment.form->return_needed &&
                           moment.form->return_before;
    if (sent_with && is_longer(*moment.form->return_before, *moment.invite.lead, facts)) {
      reporter.report(moment.id.text, at_fault({moment.form->return_basis.span, moment.invite.basis.span}),
                      {say::k_return_too_early,
                       {{"moment", moment.id.text},
                        {"back", owed::nested(owed::length_in_words(*moment.form->return_before))},
                        {"lead", owed::nested(owed::length_in_words(*moment.invite.lead))}}},
                      Message(say::k_return_too_early_help));
    }
  }
}

}  // namespace gesprek::lint
