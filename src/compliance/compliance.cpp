#include "compliance/compliance.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "compliance/rules.hpp"
#include "words/compliance.hpp"

namespace gesprek {
namespace {

namespace say = words::compliance;

constexpr std::array<std::string_view, 6> k_status_words{"met",     "late",   "overdue",
                                                         "pending", "waived", "untracked"};

/// One duty that stands for all that cannot be checked of one rule and moment.
Duty untracked(const Duty& example, std::int64_t count) {
  Duty duty;
  duty.id = std::string(example.rule) + ':' + (example.moment.empty() ? example.clause : example.moment.text);
  duty.rule = example.rule;
  duty.clause = example.clause;
  duty.policy = example.policy;
  duty.moment = example.moment;
  duty.name = example.name;
  duty.owner = example.owner;
  duty.status = DutyStatus::untracked;
  duty.remedy = example.remedy;
  duty.waiver.event = LogEvent::waived;
  duty.waiver.moment = example.moment;
  duty.message = Message(say::k_untracked, {{"moment", example.name},
                                            {"rule", std::string(example.rule)},
                                            {"n", count},
                                            {"evidence", compliance::find_rule(example.rule)->evidence}});
  return duty;
}

/// Says once for each rule and moment (or expectation) what cannot be checked.
std::vector<Duty> say_untracked_once(std::vector<Duty> duties) {
  using Kind = std::tuple<std::string_view, MomentId, std::string>;
  std::map<Kind, std::pair<const Duty*, std::int64_t>> kinds;
  for (const Duty& duty : duties) {
    if (duty.status == DutyStatus::untracked) {
      auto& [example, count] = kinds[{duty.rule, duty.moment, duty.moment.empty() ? duty.clause : ""}];
      example = example != nullptr ? example : &duty;
      ++count;
    }
  }
  std::vector<Duty> once;
  for (const auto& [kind, seen] : kinds) {
    once.push_back(untracked(*seen.first, seen.second));
  }
  std::erase_if(duties, [](const Duty& duty) { return duty.status == DutyStatus::untracked; });
  std::move(once.begin(), once.end(), std::back_inserter(duties));
  return duties;
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

std::vector<Duty> check_duties(const ComplianceInput& input) {
  const compliance::Facts facts = compliance::gather(input);
  std::vector<Duty> duties;
  for (const compliance::Rule& rule : compliance::all_rules()) {
    rule.check(facts, duties);
  }
  duties = say_untracked_once(std::move(duties));
  std::sort(duties.begin(), duties.end(), listed_before);
  return duties;
}

void DutySummary::count(DutyStatus status) {
  const std::array<int*, 6> counts{&met, &late, &overdue, &pending, &waived, &untracked};
  ++*counts.at(static_cast<std::size_t>(status));
}

DutySummary summarise(const std::vector<Duty>& duties) {
  DutySummary summary;
  for (const Duty& duty : duties) {
    summary.count(duty.status);
  }
  return summary;
}

}  // namespace gesprek
