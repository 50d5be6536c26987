#include "compliance/compliance.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "compliance/duties.hpp"
#include "compliance/rules.hpp"
#include "words/compliance.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

constexpr std::array<std::string_view, 6> k_status_words{"met",     "late",   "overdue",
                                                         "pending", "waived", "untracked"};

/// A talk that took place before its period, and not within it, is one fault: the line that counts for
/// nothing is what there is to settle, so that the talk itself is said there once it is overdue.
void tell_once(std::vector<Duty>& duties) {
  std::map<TalkId, Duty*> early;
  for (Duty& duty : duties) {
    if (duty.took_place_early && duty.status == DutyStatus::overdue) {
      early.emplace(duty.talk, &duty);
    }
  }
  for (Duty& duty : duties) {
    const bool of_talk = duty.rule == "planned" || duty.rule == "held";
    const auto told = early.find(duty.talk);
    if (of_talk && duty.status == DutyStatus::overdue && told != early.end()) {
      Duty& finding = *told->second;
      duty.told_by = finding.id;
      duty.evidence.push_back(Message(say::k_told_by, {{"id", finding.id}}));
      finding.evidence.push_back(Message(say::k_tells_too, {{"message", std::vector{duty.message}}}));
    }
  }
}

bool listed_before(const Duty& a, const Duty& b) {
  const auto due = [](const Duty& duty) { return duty.due.value_or(Day::max()); };
  return std::tuple(due(a), a.rule, std::string_view(a.id)) <
         std::tuple(due(b), b.rule, std::string_view(b.id));
}

}  // namespace

std::string_view word(DutyStatus status) {
  return k_status_words.at(static_cast<std::size_t>(status));
}

std::vector<Duty> every_duty(const ComplianceInput& input) {
  const compliance::Facts facts = compliance::gather(input);
  compliance::Duties found(input.brief ? compliance::Counting::met_too : compliance::Counting::untracked);
  for (const compliance::Rule& rule : compliance::all_rules()) {
    rule.check(facts, found);
  }
  std::vector<Duty> duties = found.take();
  tell_once(duties);
  std::sort(duties.begin(), duties.end(), listed_before);
  return duties;
}

std::vector<Duty> check_duties(const ComplianceInput& input) {
  std::vector<Duty> duties = every_duty(input);
  std::erase_if(duties, [](const Duty& duty) { return !duty.told_by.empty(); });
  return duties;
}

void DutySummary::count(DutyStatus status, int times) {
  const std::array<int*, 6> counts{&met, &late, &overdue, &pending, &waived, &untracked};
  *counts.at(static_cast<std::size_t>(status)) += times;
}

DutySummary summarise(const std::vector<Duty>& duties) {
  DutySummary summary;
  for (const Duty& duty : duties) {
    summary.count(duty.status, duty.times);
  }
  return summary;
}

}  // namespace gesprek
