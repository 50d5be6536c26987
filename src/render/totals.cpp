#include "render/totals.hpp"

#include <map>

#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/check.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::check;

using Counts = std::map<std::string, DutySummary>;

void count_for(Counts& counts, const std::string& key, DutyStatus status) {
  if (!key.empty()) {
    counts[key].count(status);
  }
}

std::vector<Total> in_order(const Counts& counts) {
  std::vector<Total> totals;
  for (const auto& [key, summary] : counts) {
    totals.push_back({key, summary});
  }
  return totals;
}

bool shows_fault(const Total& total) {
  return total.summary.late + total.summary.overdue > 0;
}

template <class Name>
std::string table(const Look& look, const Phrase& title, const std::vector<Total>& totals, Name name) {
  TextTable rows({{look.in_words(title)},
                  {look.in_words(status_text(DutyStatus::overdue)), Align::right},
                  {look.in_words(status_text(DutyStatus::late)), Align::right},
                  {look.in_words(status_text(DutyStatus::pending)), Align::right},
                  {look.in_words(status_text(DutyStatus::met)), Align::right}});
  for (const Total& total : totals) {
    if (shows_fault(total)) {
      rows.add_row({name(total.key), std::to_string(total.summary.overdue),
                    std::to_string(total.summary.late), std::to_string(total.summary.pending),
                    std::to_string(total.summary.met)});
    }
  }
  return rows.empty() ? "" : rows.render(look.table()) + "\n";
}

}  // namespace

Totals totals_of(const std::vector<const Duty*>& duties, const Policy& policy) {
  Counts moments;
  Counts classes;
  Counts staff;
  for (const Duty* duty : duties) {
    count_for(moments, duty->moment.text, duty->status);
    count_for(classes, duty->class_id.text, duty->status);
    for (const PersonId& owner : duty->owners) {
      count_for(staff, owner.text, duty->status);
    }
  }
  Totals totals{{}, in_order(classes), in_order(staff)};
  for (const Moment& moment : policy.moments) {
    if (const auto found = moments.find(moment.id.text); found != moments.end()) {
      totals.moments.push_back({found->first, found->second});
    }
  }
  return totals;
}

std::string render_totals(const Look& look, const Totals& totals, const Policy& policy,
                          const Roster& roster) {
  return table(look, words_of::k_by_moment, totals.moments,
               [&](const std::string& key) { return moment_name(look.lang, policy, MomentId(key)); }) +
         table(look, words_of::k_by_class, totals.classes, [](const std::string& key) { return key; }) +
         table(look, words_of::k_by_staff, totals.staff,
               [&](const std::string& key) { return staff_name(roster, PersonId(key)); });
}

}  // namespace gesprek::render
