#include "compliance/waivers.hpp"

namespace gesprek::compliance {
namespace {

std::string subject(std::string_view rule, char kind, const std::string& key) {
  std::string text(rule);
  text += '\n';
  text += kind;
  text += key;
  return text;
}

}  // namespace

void Waivers::add(const LogLine& line) {
  const auto rule = log_value(line.value, "rule");
  const auto reason = log_value(line.value, "reason");
  if (!rule || !reason || reason->empty()) {
    return;
  }
  if (!line.talk.empty()) {
    m_by_subject[subject(*rule, 't', line.talk.text)].push_back(&line);
  } else if (!line.pupil.empty()) {
    m_by_subject[subject(*rule, 'p', line.pupil.text)].push_back(&line);
  } else if (!line.moment.empty()) {
    m_by_subject[subject(*rule, 'm', line.moment.text)].push_back(&line);
  }
}

const LogLine* Waivers::find(const WaiverQuestion& question) const {
  if (m_by_subject.empty()) {
    return nullptr;
  }
  const auto agrees = [&](const LogLine& line) {
    const auto class_id = log_value(line.value, "class");
    return (line.moment.empty() || line.moment == question.moment) &&
           (line.pupil.empty() || line.pupil == question.pupil) &&
           (!class_id || *class_id == question.class_id.text) &&
           (!line.talk.empty() || !question.period || question.period->contains(line.date));
  };
  const auto among = [&](char kind, const std::string& key) -> const LogLine* {
    const auto found =
        key.empty() ? m_by_subject.end() : m_by_subject.find(subject(question.rule, kind, key));
    if (found == m_by_subject.end()) {
      return nullptr;
    }
    for (const LogLine* line : found->second) {
      if (agrees(*line)) {
        return line;
      }
    }
    return nullptr;
  };
  const LogLine* line = among('t', question.talk.text);
  line = line != nullptr ? line : among('p', question.pupil.text);
  return line != nullptr ? line : among('m', question.moment.text);
}

}  // namespace gesprek::compliance
