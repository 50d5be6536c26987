// recorded: what the record of a talk must hold is recorded (A05, A09; A12 and A15: learning goals).
//
// Only that it is recorded is known here, never what. Goals are shown by "goals-recorded"; every other item
// by "agreements-recorded", which names the items, or none to mean all. Due with the report, or when the
// report was filed if that was later: one late report is one fault. Items of one clause are one duty.
//
// Example: the record of a start talk holds no agreement on how often guardians and teacher are in touch.
#include <algorithm>
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"
#include "words/record_items.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

constexpr std::string_view k_goals = "goals";

LogEvent event_of(const RecordItem& item) {
  return item.item == k_goals ? LogEvent::goals_recorded : LogEvent::agreements_recorded;
}

/// The first day on which the item was recorded.
std::optional<Day> recorded_on(const RecordItem& item, const TalkFacts& talk) {
  for (const LogLine* line : talk.lines) {
    if (line->event == event_of(item)) {
      const auto items = log_words(line->value);
      const bool named = std::ranges::find(items, item.item, words::record_item_id) != items.end();
      if (item.item == k_goals || items.empty() || named) {
        return line->date;
      }
    }
  }
  return std::nullopt;
}

/// The items of one clause at one talk.
struct Items {
  bool goals_missing = false;
  std::string other_missing;  ///< the items' words
  std::vector<const RecordItem*> of;
  std::vector<Message> missing;
  std::vector<Message> all;
  std::optional<Day> last;  ///< when the last of them was recorded
  bool tracked = false;

  void note_missing(const std::string& item) {
    if (item == k_goals) {
      goals_missing = true;
    } else {
      other_missing += (other_missing.empty() ? "" : " ") + item;
    }
  }
};

Remedy remedy_for(const Draft& draft, const Items& items) {
  Remedy remedy{Settling::done, {}};
  if (items.goals_missing) {
    remedy.entries.push_back(to_record(draft, LogEvent::goals_recorded));
  }
  if (!items.other_missing.empty()) {
    remedy.entries.push_back(to_record(draft, LogEvent::agreements_recorded, {}, items.other_missing));
  }
  return remedy;
}

Items look_up(const std::string& clause, const TalkFacts& talk, const Facts& facts) {
  Items items;
  for (const RecordItem& item : talk.moment->record) {
    if (item.basis.clause != clause) {
      continue;
    }
    const Message name(say::k_plain,
                       {{"text", item.name.empty() ? LocalText{item.item, item.item} : item.name}});
    const auto day = recorded_on(item, talk);
    items.of.push_back(&item);
    items.all.push_back(name);
    items.tracked = items.tracked || facts.saw(event_of(item));
    if (!day) {
      items.missing.push_back(name);
      items.note_missing(item.item);
    } else if (!items.last || *items.last < *day) {
      items.last = day;
    }
  }
  return items;
}

std::vector<std::string> clauses_of(const std::vector<RecordItem>& record) {
  std::vector<std::string> clauses;
  for (const RecordItem& item : record) {
    if (std::ranges::find(clauses, item.basis.clause) == clauses.end()) {
      clauses.push_back(item.basis.clause);
    }
  }
  return clauses;
}

void check_clause(const std::string& clause, bool first, const TalkFacts& talk, const Facts& facts,
                  Duties& duties) {
  const Items items = look_up(clause, talk, facts);
  Draft draft =
      draft_for("recorded", say::k_recorded, talk, items.of.front()->basis, talk.moment->report.by, facts);
  draft.subject += first ? "" : ':' + clause;
  const Day held = talk.held.front();
  const Term term = report_term(talk, held, facts);
  const LogLine* filed = first_line(LogEvent::report_filed, talk, facts, held);
  draft.due = filed != nullptr ? std::max(term.due, filed->date) : term.due;
  draft.tracked = items.tracked;
  draft.met_on = items.missing.empty() ? items.last : std::nullopt;
  draft.remedy = remedy_for(draft, items);
  draft.args.push_back({"items", items.missing.empty() ? items.all : items.missing});
  draft.evidence = {Message(say::k_held_on, {{"day", held}}), Message(say::k_due_with_report)};
  draft.evidence.insert(draft.evidence.end(), term.arithmetic.begin(), term.arithmetic.end());
  if (draft.met_on) {
    draft.evidence.push_back(Message(say::k_recorded_on, {{"day", *draft.met_on}, {"items", items.all}}));
  }
  duties.push_back(settle(std::move(draft), facts));
}

}  // namespace

void check_recorded(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    if (talk.held.empty()) {
      continue;
    }
    bool first = true;
    for (const std::string& clause : clauses_of(talk.moment->record)) {
      check_clause(clause, first, talk, facts, duties);
      first = false;
    }
  }
}

}  // namespace gesprek::compliance
