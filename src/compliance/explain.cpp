#include "compliance/explain.hpp"

#include "base/time.hpp"
#include "compliance/rules.hpp"
#include "words/compliance_todo.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

const Phrase& words_for(Settling settling) {
  switch (settling) {
    case Settling::done:
      return say::k_settle_by_record;
    case Settling::done_then:
      return say::k_settle_done_then;
    case Settling::corrected:
      return say::k_settle_corrected;
    case Settling::misdated:
      return say::k_settle_misdated;
    case Settling::by_agreement:
      return say::k_settle_by_agreement;
    case Settling::placed_anew:
      return say::k_settle_placed_anew;
    case Settling::told_anew:
      return say::k_settle_told_anew;
    case Settling::planned:
      return say::k_settle_by_plan;
    case Settling::agreed:
      return say::k_settle_agreed;
    case Settling::moved:
      return say::k_settle_moved;
    case Settling::rewritten:
      return say::k_settle_rewritten;
    case Settling::removed:
      return say::k_settle_removed;
    case Settling::impossible:
      break;
  }
  return say::k_settle_impossible;
}

std::vector<Step> steps_for(const Duty& duty) {
  if (duty.status == DutyStatus::met || duty.status == DutyStatus::waived) {
    return {{say::k_nothing_to_do, {}}};
  }
  if (duty.status == DutyStatus::untracked) {
    return {{say::k_settle_untracked, settling_commands(duty)}};
  }
  std::vector<Step> steps;
  if (duty.status == DutyStatus::late) {
    steps.push_back({say::k_late_stays, {}});
  } else {
    steps.push_back(
        {Message(words_for(duty.remedy.by), {{"moment", duty.moment.text}, {"pupil", duty.pupil.text}}),
         settling_commands(duty)});
  }
  if (duty.status != DutyStatus::pending && duty.waiver.event == LogEvent::waived) {
    steps.push_back({say::k_settle_by_waiver, {waiving_command(duty)}});
  }
  return steps;
}

/// As a shell takes it for one word: names of classes and clauses may hold blanks.
std::string shell_word(const std::string& text) {
  return text.find_first_of(" ()&;'") == std::string::npos ? text : '"' + text + '"';
}

std::string move_command(const Duty& duty) {
  return "gesprek move " + duty.talk.text + ' ' + std::string(k_time_to_choose);
}

}  // namespace

std::string record_command(const ToRecord& entry) {
  std::string text = "gesprek record " + std::string(word(entry.event));
  const auto add = [&](std::string_view option, const std::string& value) {
    if (!value.empty()) {
      text += std::string(option) + value;
    }
  };
  if (!entry.finding.empty()) {
    text += ' ' + shell_word(entry.finding);
  } else if (!entry.talk.empty()) {
    text += ' ' + entry.talk.text;
  } else {
    const bool alone = entry.pupil.empty();
    add(alone ? " " : " --moment ", entry.moment.text);
    add(" --pupil ", entry.pupil.text);
  }
  add(" --date ", entry.date ? iso(*entry.date) : std::string());
  if (!entry.value.empty()) {
    text += " --value \"" + entry.value + '"';
  }
  return text + (entry.undo ? " --undo" : "");
}

std::vector<std::string> settling_commands(const Duty& duty) {
  std::vector<std::string> commands;
  switch (duty.remedy.by) {
    case Settling::planned:
    case Settling::agreed:
    case Settling::rewritten:
      return {"gesprek plan " + duty.moment.text};
    case Settling::moved:
      return {move_command(duty)};
    case Settling::placed_anew:
      commands.push_back(move_command(duty));
      break;
    default:
      break;
  }
  for (const ToRecord& entry : duty.remedy.entries) {
    commands.push_back(record_command(entry));
  }
  return commands;
}

std::string waiving_command(const Duty& duty) {
  return record_command(duty.waiver);
}

Explanation explain_duty(const Duty& duty) {
  const compliance::Rule& rule = *compliance::find_rule(duty.rule);
  return {Message(say::k_promise, {{"clause", duty.clause}, {"rule", rule.summary}}),
          Message(say::k_shown_by, {{"evidence", rule.evidence}}), steps_for(duty)};
}

}  // namespace gesprek
