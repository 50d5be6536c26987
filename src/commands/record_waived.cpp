#include "commands/record_waived.hpp"

#include <algorithm>

#include "commands/duties.hpp"
#include "commands/targets.hpp"
#include "compliance/waivers.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace say_record = words::record;

constexpr std::string_view k_finding = "finding";

/// Whether there is something to waive: what is in order, or cannot be checked, has nothing.
bool can_be_waived(const Duty& duty) {
  return duty.status != DutyStatus::met && duty.status != DutyStatus::untracked;
}

void concern(LogLine& line, const ToRecord& about, const Duty& duty) {
  line.talk = about.talk;
  line.moment = about.talk.empty() ? about.moment : moment_of(about.talk);
  line.pupil = duty.pupil;
}

}  // namespace

std::optional<std::string_view> waived_finding(const LogLine& line) {
  return line.event == LogEvent::waived ? log_value(line.value, k_finding) : std::nullopt;
}

const Duty* WaivedFindings::find(std::string_view word) {
  if (!m_duties) {
    m_duties = every_duty(compliance_input(m_loaded, m_agenda, m_as_of));
  }
  const auto found = std::ranges::find_if(
      *m_duties, [&](const Duty& duty) { return compliance::finding_word(duty.id) == word; });
  return found != m_duties->end() ? &*found : nullptr;
}

bool WaivedFindings::take_back(LogLine& line, std::string_view word) const {
  const auto& known = m_loaded.log.lines;
  const auto before = std::find_if(known.rbegin(), known.rend(),
                                   [&](const LogLine& other) { return waived_finding(other) == word; });
  if (before == known.rend()) {
    return false;
  }
  const LogLine asked = line;
  line = *before;
  line.at = asked.at;
  line.by = asked.by;
  line.undo = true;
  return true;
}

bool WaivedFindings::settle(LogLine& line, Span span, Diagnostics& problems) {
  const auto finding = waived_finding(line);
  if (!finding) {
    return true;
  }
  const std::string word(*finding);
  if (line.undo && take_back(line, word)) {
    return true;
  }
  const Duty* duty = find(word);
  if (duty == nullptr) {
    problems.error("unknown-finding", span, {say_record::k_unknown_finding, {{"typed", word}}},
                   Message(say_record::k_unknown_finding_help));
    return false;
  }
  if (!line.undo && !can_be_waived(*duty)) {
    problems.error("nothing-to-waive", span, {say_record::k_nothing_to_waive, {{"id", duty->id}}},
                   Message(say_record::k_unknown_finding_help));
    return false;
  }
  concern(line, duty->waiver, *duty);
  return true;
}

}  // namespace gesprek::commands
