#include "compliance/explain.hpp"

#include <algorithm>

#include "compliance/rules.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

/// "startgesprek/P10", or the moment with its pupil or class.
std::string subject_of(const Duty& duty) {
  if (!duty.talk.empty()) {
    return duty.talk.text;
  }
  if (duty.moment.empty()) {
    return "--pupil " + duty.pupil.text;
  }
  return duty.pupil.empty() ? duty.moment.text
                            : "--moment " + duty.moment.text + " --pupil " + duty.pupil.text;
}

std::string values(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : " ") + word;
  }
  return text.empty() ? text : " --value \"" + text + '"';
}

/// The event that shows that the duty was met, where the rule alone does not say it.
std::string_view event_of(const Duty& duty, const compliance::Rule& rule, const Moment* moment) {
  if (duty.rule == "recorded" && moment != nullptr) {
    const bool goals = std::ranges::any_of(moment->record, [&](const RecordItem& item) {
      return item.item == "goals" && item.basis.clause == duty.clause;
    });
    return word(goals ? LogEvent::goals_recorded : LogEvent::agreements_recorded);
  }
  if (duty.rule == "cadence" && moment != nullptr) {
    if (moment->kind == MomentKind::checklist) {
      return word(LogEvent::website_checked);
    }
    return word(duty.pupil.empty() ? LogEvent::message_posted : LogEvent::informed);
  }
  return rule.settled_by;
}

std::vector<std::string> values_of(const Duty& duty, const Moment* moment) {
  std::vector<std::string> words;
  if (duty.rule == "attendance") {
    words.emplace_back("present=...");
  }
  if (duty.rule == "duration") {
    words.emplace_back("minutes=...");
  }
  const bool of_class = duty.talk.empty() && duty.pupil.empty() && !duty.class_id.empty();
  if (of_class) {
    words.push_back("class=" + duty.class_id.text);
  }
  if (duty.rule == "cadence" && moment != nullptr && moment->cadence &&
      !moment->cadence->message_kind.empty()) {
    words.push_back("kind=" + moment->cadence->message_kind);
  }
  if (duty.rule == "chat-made") {
    words.emplace_back("kind=chat");
  }
  return words;
}

std::vector<Step> steps_for(const Duty& duty, const Policy& policy) {
  const std::string command = settling_command(duty, policy);
  if (duty.status == DutyStatus::met || duty.status == DutyStatus::waived) {
    return {{say::k_nothing_to_do, ""}};
  }
  if (duty.status == DutyStatus::untracked) {
    return {{say::k_settle_untracked, command}};
  }
  std::vector<Step> steps;
  if (duty.status == DutyStatus::late) {
    steps.push_back({say::k_late_stays, ""});
  } else if (!command.empty()) {
    const bool by_plan = compliance::find_rule(duty.rule)->settled_by.empty();
    steps.push_back({by_plan ? say::k_settle_by_plan : say::k_settle_by_record, command});
  }
  if (duty.status != DutyStatus::pending) {
    steps.push_back({say::k_settle_by_waiver, waiving_command(duty)});
  }
  return steps;
}

}  // namespace

std::string settling_command(const Duty& duty, const Policy& policy) {
  const compliance::Rule* rule = compliance::find_rule(duty.rule);
  if (rule == nullptr) {
    return {};
  }
  if (rule->settled_by.empty()) {
    return "gesprek plan " + duty.moment.text;
  }
  const Moment* moment = policy.find(duty.moment);
  return "gesprek record " + std::string(event_of(duty, *rule, moment)) + ' ' + subject_of(duty) +
         " --date ..." + values(values_of(duty, moment));
}

std::string waiving_command(const Duty& duty) {
  std::vector<std::string> words{"rule=" + std::string(duty.rule), "reason=..."};
  const bool of_class = duty.talk.empty() && duty.pupil.empty() && !duty.class_id.empty();
  if (of_class) {
    words.push_back("class=" + duty.class_id.text);
  }
  const bool by_period = duty.talk.empty() && duty.due.has_value();
  return "gesprek record waived " + subject_of(duty) + (by_period ? " --date " + iso(*duty.due) : "") +
         values(words);
}

Explanation explain_duty(const Duty& duty, const Policy& policy) {
  const compliance::Rule& rule = *compliance::find_rule(duty.rule);
  return {Message(say::k_promise, {{"clause", duty.clause}, {"rule", rule.summary}}),
          Message(say::k_shown_by, {{"evidence", rule.evidence}}), steps_for(duty, policy)};
}

}  // namespace gesprek
