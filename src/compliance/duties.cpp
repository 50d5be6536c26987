#include "compliance/duties.hpp"

#include <functional>
#include <optional>

#include "compliance/rules.hpp"
#include "words/compliance.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// A duty of the same rule, clause, moment and owner, and nothing else of it.
Duty of_kind(const Duty& example) {
  Duty duty;
  duty.rule = example.rule;
  duty.clause = example.clause;
  duty.policy = example.policy;
  duty.moment = example.moment;
  duty.owner = example.owner;
  return duty;
}

/// One duty that stands for all that cannot be checked of one rule and moment.
Duty untracked(const Duty& example, std::int64_t count) {
  Duty duty = of_kind(example);
  duty.id = std::string(example.rule) + ':' + (example.moment.empty() ? example.clause : example.moment.text);
  duty.name = example.name;
  duty.status = DutyStatus::untracked;
  duty.remedy = example.remedy;
  duty.waiver.event = LogEvent::waived;
  duty.waiver.moment = example.moment;
  duty.message = Message(say::k_untracked, {{"moment", example.name},
                                            {"rule", std::string(example.rule)},
                                            {"n", count},
                                            {"evidence", find_rule(example.rule)->evidence}});
  return duty;
}

/// What tells it apart from others, and nothing of its words.
Duty counted(const Duty& duty) {
  Duty bare = of_kind(duty);
  bare.class_id = duty.class_id;
  bare.owners = duty.owners;
  bare.due = duty.due;
  bare.status = duty.status;
  return bare;
}

}  // namespace

std::size_t Duties::Alike::operator()(const Duty& duty) const {
  std::size_t hash = std::hash<std::string_view>()(duty.rule);
  const auto add = [&](std::size_t more) { hash = hash * 1000003U + more; };
  for (const std::string* text : {&duty.clause, &duty.moment.text, &duty.class_id.text}) {
    add(std::hash<std::string>()(*text));
  }
  for (const PersonId& owner : duty.owners) {
    add(std::hash<std::string>()(owner.text));
  }
  add(duty.due ? static_cast<std::size_t>(duty.due->time_since_epoch().count()) : 0);
  return hash;
}

bool Duties::Alike::operator()(const Duty& a, const Duty& b) const {
  return a.due == b.due && a.rule == b.rule && a.moment == b.moment && a.class_id == b.class_id &&
         a.clause == b.clause && a.owner == b.owner && a.owners == b.owners;
}

void Duties::push_back(Duty duty) {
  if (duty.status == DutyStatus::met && m_counting == Counting::met_too) {
    count_met(duty);
  } else if (duty.status != DutyStatus::untracked || m_counting == Counting::nothing) {
    m_duties.push_back(std::move(duty));
  } else if (duty.moment.empty() || !count_untracked(duty.rule, duty.moment)) {
    Kind kind{duty.rule, duty.moment, duty.moment.empty() ? duty.clause : ""};
    ++m_untracked.try_emplace(std::move(kind), std::move(duty), 0).first->second.second;
  }
}

void Duties::count_met(const Duty& like) {
  const auto known = m_met.find(like);
  if (known != m_met.end()) {
    ++known->second;
  } else {
    m_met.emplace(counted(like), 1);
  }
}

bool Duties::count_untracked(std::string_view rule, const MomentId& moment) {
  const auto known = m_untracked.find(Kind{rule, moment, ""});
  if (known == m_untracked.end()) {
    return false;
  }
  ++known->second.second;
  return true;
}

std::vector<Duty> Duties::take() {
  std::vector<Duty> all;
  all.reserve(m_duties.size() + m_met.size() + m_untracked.size());
  for (; !m_duties.empty(); m_duties.pop_front()) {
    all.push_back(std::move(m_duties.front()));
  }
  for (const auto& [kind, seen] : m_untracked) {
    all.push_back(untracked(seen.first, seen.second));
  }
  for (const auto& [duty, times] : m_met) {  // in no order that would show: they are counted only
    all.push_back(duty);
    all.back().times = times;
  }
  m_met.clear();
  m_untracked.clear();
  return all;
}

}  // namespace gesprek::compliance
