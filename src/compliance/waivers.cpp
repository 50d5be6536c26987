#include "compliance/waivers.hpp"

#include <algorithm>

#include "compliance/facts.hpp"

namespace gesprek::compliance {
namespace {

std::string subject(std::string_view rule, char kind, const std::string& key) {
  std::string text(rule);
  text += '\n';
  text += kind;
  text += key;
  return text;
}

constexpr std::string_view k_guardians = "guardians";

bool names_one_of(const LogLine& line, const std::vector<PersonId>& guardians) {
  const auto named = named_people(line, k_guardians);
  return !named || std::ranges::any_of(guardians, [&](const PersonId& guardian) {
    return std::ranges::find(*named, guardian.text) != named->end();
  });
}

bool agrees(const LogLine& line, const WaiverQuestion& question) {
  const auto class_id = log_value(line.value, "class");
  return (line.moment.empty() || line.moment == question.moment) &&
         (line.pupil.empty() || line.pupil == question.pupil) &&
         (!class_id || *class_id == question.class_id.text) && names_one_of(line, question.guardians) &&
         (!line.talk.empty() || !question.period || question.period->contains(line.date));
}

}  // namespace

std::string finding_word(std::string_view id) {
  std::string word(id);
  std::ranges::replace(word, ' ', '_');
  return word;
}

void Waivers::add(const LogLine& line) {
  const auto reason = log_value(line.value, "reason");
  if (!reason || reason->empty()) {
    return;
  }
  if (const auto finding = log_value(line.value, "finding")) {
    m_by_finding.emplace(*finding, &line);
    return;
  }
  const auto rule = log_value(line.value, "rule");
  if (!rule) {
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

template <class Fits>
const LogLine* Waivers::find_if(const WaiverQuestion& question, Fits fits) const {
  if (m_by_subject.empty()) {
    return nullptr;
  }
  const auto among = [&](char kind, const std::string& key) -> const LogLine* {
    const auto found =
        key.empty() ? m_by_subject.end() : m_by_subject.find(subject(question.rule, kind, key));
    if (found == m_by_subject.end()) {
      return nullptr;
    }
    const auto line = std::ranges::find_if(found->second, fits);
    return line != found->second.end() ? *line : nullptr;
  };
  const LogLine* line = among('t', question.talk.text);
  line = line != nullptr ? line : among('p', question.pupil.text);
  return line != nullptr ? line : among('m', question.moment.text);
}

const LogLine* Waivers::find(const WaiverQuestion& question) const {
  const auto named = m_by_finding.empty() ? m_by_finding.end() : m_by_finding.find(finding_word(question.id));
  return named != m_by_finding.end()
             ? named->second
             : find_if(question, [&](const LogLine* line) { return agrees(*line, question); });
}

const LogLine* Waivers::find_for_people(const WaiverQuestion& question) const {
  return find_if(question, [&](const LogLine* line) {
    return log_value(line->value, k_guardians) && agrees(*line, question);
  });
}

}  // namespace gesprek::compliance
