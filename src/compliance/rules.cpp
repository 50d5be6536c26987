#include "compliance/rules.hpp"

#include <algorithm>
#include <array>

#include "words/compliance_rules.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

constexpr std::array k_rules{
    Rule{"planned", &say::k_rule_planned, &say::k_evidence_planned, &say::k_task_planned, LogEvent::invited,
         check_planned},
    Rule{"invited-in-time", &say::k_rule_invited_in_time, &say::k_evidence_invited,
         &say::k_task_invited_in_time, LogEvent::invited, check_invited_in_time},
    Rule{"right-people-invited", &say::k_rule_right_people, &say::k_evidence_right_people,
         &say::k_task_right_people, LogEvent::invited, check_right_people_invited},
    Rule{"form-sent", &say::k_rule_form_sent, &say::k_evidence_form_sent, &say::k_task_form_sent,
         LogEvent::form_sent, check_form_sent},
    Rule{"form-returned", &say::k_rule_form_returned, &say::k_evidence_form_returned,
         &say::k_task_form_returned, LogEvent::form_returned, check_form_returned},
    Rule{"reminded", &say::k_rule_reminded, &say::k_evidence_reminded, &say::k_task_reminded,
         LogEvent::reminded, check_reminded},
    Rule{"held", &say::k_rule_held, &say::k_evidence_held, &say::k_task_held, LogEvent::held, check_held},
    Rule{"in-period", &say::k_rule_in_period, &say::k_evidence_in_period, &say::k_task_in_period,
         LogEvent::held, check_in_period},
    Rule{"new-appointment", &say::k_rule_new_appointment, &say::k_evidence_next_talk,
         &say::k_task_new_appointment, LogEvent::invited, check_new_appointment},
    Rule{"attendance", &say::k_rule_attendance, &say::k_evidence_attendance, &say::k_task_attendance,
         LogEvent::held, check_attendance},
    Rule{"duration", &say::k_rule_duration, &say::k_evidence_duration, &say::k_task_duration, LogEvent::held,
         check_duration},
    Rule{"report-in-time", &say::k_rule_report_in_time, &say::k_evidence_report, &say::k_task_report_in_time,
         LogEvent::report_filed, check_report_in_time},
    Rule{"recorded", &say::k_rule_recorded, &say::k_evidence_recorded, &say::k_task_recorded,
         LogEvent::agreements_recorded, check_recorded},
    Rule{"shared-with-guardians", &say::k_rule_shared, &say::k_evidence_shared, &say::k_task_shared,
         LogEvent::shared, check_shared_with_guardians},
    Rule{"follow-up", &say::k_rule_follow_up, &say::k_evidence_next_talk, &say::k_task_follow_up,
         LogEvent::invited, check_follow_up},
    Rule{"offered", &say::k_rule_offered, &say::k_evidence_invited, &say::k_task_offered, LogEvent::invited,
         check_offered},
    Rule{"instead-given", &say::k_rule_instead_given, &say::k_evidence_instead, &say::k_task_instead_given,
         LogEvent::shared, check_instead_given},
    Rule{"expectation", &say::k_rule_expectation, &say::k_evidence_held, &say::k_task_expectation,
         LogEvent::held, check_expectation},
    Rule{"cadence", &say::k_rule_cadence, &say::k_evidence_cadence, &say::k_task_cadence,
         LogEvent::message_posted, check_cadence},
    Rule{"event-held", &say::k_rule_event_held, &say::k_evidence_event_held, &say::k_task_event_held,
         LogEvent::event_held, check_event_held},
    Rule{"announced", &say::k_rule_announced, &say::k_evidence_announced, &say::k_task_announced,
         LogEvent::invited, check_announced},
    Rule{"chat-made", &say::k_rule_chat_made, &say::k_evidence_chat_made, &say::k_task_chat_made,
         LogEvent::message_posted, check_chat_made},
};

}  // namespace

std::span<const Rule> all_rules() {
  return k_rules;
}

bool may_ask(std::string_view rule, const Policy& policy) {
  const auto any = [&](auto asks) { return std::ranges::any_of(policy.moments, asks); };
  if (rule == "expectation") {
    return !policy.expectations.empty();
  }
  if (rule == "cadence") {
    return any([](const Moment& moment) {
      return moment.kind == MomentKind::cadence || moment.kind == MomentKind::checklist;
    });
  }
  if (rule == "chat-made") {
    return std::ranges::any_of(policy.channels, &Channel::chat_for_every_pupil);
  }
  return true;
}

const Rule* find_rule(std::string_view word) {
  const auto found = std::ranges::find(k_rules, word, &Rule::word);
  return found != k_rules.end() ? &*found : nullptr;
}

}  // namespace gesprek::compliance
