#include "commands/duties.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/describe.hpp"

namespace gesprek::commands {
namespace {

template <class Items, class Item>
bool chosen(const Items& items, const Item& item) {
  return items.empty() || std::find(items.begin(), items.end(), item) != items.end();
}

}  // namespace

ComplianceInput compliance_input(const LoadedSchool& loaded, const Agenda& agenda, Day as_of) {
  return {loaded.policy, loaded.school, *loaded.calendar, loaded.roster, agenda, loaded.plans,
          loaded.log,    as_of,         &loaded.requests};
}

std::vector<Duty> all_duties(const LoadedSchool& loaded, const Agenda& agenda, Day as_of) {
  return check_duties(compliance_input(loaded, agenda, as_of));
}

bool DutyFilter::has_status(DutyStatus status) const {
  return chosen(statuses, status);
}

bool DutyFilter::concerns(const Duty& duty) const {
  if (!chosen(rules, duty.rule) || !chosen(moments, duty.moment) || !chosen(clauses, duty.clause)) {
    return false;
  }
  if (!class_id.empty() && duty.class_id != class_id) {
    return false;
  }
  if (!owner.empty() && (duty.owners.empty() || !chosen(duty.owners, owner))) {
    return false;
  }
  return !since || (duty.due && *duty.due >= *since);
}

std::optional<DutyStatus> parse_status(std::string_view text) {
  const std::string wanted = fold(text);
  for (const DutyStatus status : k_statuses) {
    const Phrase& words = render::status_text(status);
    if (wanted == word(status) || wanted == fold(words.nl) || wanted == fold(words.en)) {
      return status;
    }
  }
  return {};
}

std::string status_words() {
  std::string all;
  for (const DutyStatus status : k_statuses) {
    all += (all.empty() ? "" : ", ") + std::string(word(status));
  }
  return all;
}

}  // namespace gesprek::commands
