#include "render/totals.hpp"

#include <iterator>
#include <map>
#include <utility>

#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/check.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::check;

using Counts = std::map<std::string, DutySummary>;

void count_for(Counts& counts, const std::string& key, const Duty& duty) {
  if (!key.empty()) {
    counts[key].count(duty.status, duty.times);
  }
}

std::vector<Total> in_order(const Counts& counts) {
  std::vector<Total> totals;
  for (const auto& [key, summary] : counts) {
    totals.push_back({key, summary});
  }
  return totals;
}

constexpr DutyStatus k_usual[] = {DutyStatus::overdue, DutyStatus::late, DutyStatus::pending,
                                  DutyStatus::met};

int count_of(const DutySummary& summary, DutyStatus status) {
  switch (status) {
    case DutyStatus::met:
      return summary.met;
    case DutyStatus::late:
      return summary.late;
    case DutyStatus::overdue:
      return summary.overdue;
    case DutyStatus::pending:
      return summary.pending;
    case DutyStatus::waived:
      return summary.waived;
    case DutyStatus::untracked:
      break;
  }
  return summary.untracked;
}

/// The columns of the tables, and by which of them a row is shown.
struct Columns {
  std::vector<DutyStatus> all;
  std::size_t telling;  ///< so many of the first: a row without any of these is left out
};

Columns columns_for(const std::vector<DutyStatus>& chosen, bool with_pending) {
  if (chosen.empty()) {
    return {{std::begin(k_usual), std::end(k_usual)}, with_pending ? 3U : 2U};
  }
  return {chosen, chosen.size()};
}

template <class Name>
std::string table(const Look& look, const Columns& columns, const Phrase& title,
                  const std::vector<Total>& totals, Name name) {
  std::vector<TextColumn> head{{look.in_words(title)}};
  for (const DutyStatus status : columns.all) {
    head.push_back({look.in_words(status_text(status)), Align::right});
  }
  TextTable rows(std::move(head));
  for (const Total& total : totals) {
    std::vector<TextCell> row{name(total.key)};
    int told = 0;
    for (std::size_t i = 0; i < columns.all.size(); ++i) {
      const int count = count_of(total.summary, columns.all[i]);
      told += i < columns.telling ? count : 0;
      row.push_back(std::to_string(count));
    }
    if (told > 0) {
      rows.add_row(std::move(row));
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
    count_for(moments, duty->moment.text, *duty);
    count_for(classes, duty->class_id.text, *duty);
    for (const PersonId& owner : duty->owners) {
      count_for(staff, owner.text, *duty);
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

std::string render_totals(const Look& look, const Totals& totals, const Policy& policy, const Roster& roster,
                          const std::vector<DutyStatus>& chosen, bool with_pending) {
  const Columns columns = columns_for(chosen, with_pending);
  return table(look, columns, words_of::k_by_moment, totals.moments,
               [&](const std::string& key) { return moment_name(look.lang, policy, MomentId(key)); }) +
         table(look, columns, words_of::k_by_class, totals.classes,
               [](const std::string& key) { return key; }) +
         table(look, columns, words_of::k_by_staff, totals.staff,
               [&](const std::string& key) { return staff_name(roster, PersonId(key)); });
}

}  // namespace gesprek::render
