#include "review/difference.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "model/policy_group.hpp"
#include "review/difference_groups.hpp"
#include "review/statements.hpp"
#include "review/wording.hpp"
#include "words/review.hpp"

namespace gesprek::review {
namespace {

using Kind = Change::Kind;

bool same_text(const Message& a, const Message& b) {
  const auto text = [](const Message& message) {
    return message.empty() ? std::string()
                           : gesprek::say(Lang::en, message) + gesprek::say(Lang::nl, message);
  };
  return text(a) == text(b);
}

Message clause_of(const Basis& basis) {
  return names_clause(basis) ? text_of(basis.clause) : Message();
}

bool same_clause(const Basis& a, const Basis& b) {
  const std::string none;
  return (names_clause(a) ? a.clause : none) == (names_clause(b) ? b.clause : none);
}

Change added(const Statement& rule) {
  return {Kind::added, {}, {}, {}, rule.key, {}, rule.value, {}, rule.basis.span};
}

Change removed(const Statement& rule) {
  return {Kind::removed, {}, {}, {}, rule.key, rule.value, {}, rule.basis.span, {}};
}

/// The name of an item goes with the list of items, which changes as a whole.
bool is_name_of_item(const Change& change, const std::vector<Change>& changes) {
  return (change.kind == Kind::added || change.kind == Kind::removed) && change.key.starts_with("record.") &&
         std::ranges::any_of(changes, [](const Change& other) { return other.key == "record"; });
}

/// Where there is no report any more, nobody needs to be told who no longer writes it.
void drop_details(std::vector<Change>& changes) {
  std::vector<std::string> gone;
  for (const Change& change : changes) {
    const bool is_no = change.kind == Kind::changed && gesprek::say(Lang::en, change.now) == "no";
    if ((change.kind == Kind::removed || is_no) && change.key.find('.') == std::string::npos) {
      gone.push_back(change.key + ".");
    }
  }
  const std::vector<Change> all = changes;
  std::erase_if(changes, [&](const Change& change) {
    return is_name_of_item(change, all) ||
           std::ranges::any_of(gone, [&](const std::string& key) { return change.key.starts_with(key); });
  });
}

/// Rules under one key are paired in their order.
std::vector<Change> compare(const std::vector<Statement>& before, const std::vector<Statement>& now) {
  std::vector<Change> changes;
  std::map<std::string, std::vector<const Statement*>> old_rules;
  for (const Statement& rule : before) {
    old_rules[rule.key].push_back(&rule);
  }
  std::map<std::string, std::size_t> taken;
  for (const Statement& rule : now) {
    const auto& candidates = old_rules[rule.key];
    const std::size_t place = taken[rule.key]++;
    if (place >= candidates.size()) {
      rule.only_clause ? void() : changes.push_back(added(rule));
      continue;
    }
    const Statement& old = *candidates[place];
    if (!rule.only_clause && !says_the_same(old, rule)) {
      changes.push_back(
          {Kind::changed, {}, {}, {}, rule.key, old.value, rule.value, old.basis.span, rule.basis.span});
    } else if (!same_clause(old.basis, rule.basis)) {
      changes.push_back({Kind::other_clause,
                         {},
                         {},
                         {},
                         rule.key,
                         clause_of(old.basis),
                         clause_of(rule.basis),
                         old.basis.span,
                         rule.basis.span});
    }
  }
  for (const Statement& rule : before) {
    const auto& candidates = old_rules[rule.key];
    const auto place = static_cast<std::size_t>(std::ranges::find(candidates, &rule) - candidates.begin());
    if (place >= taken[rule.key] && !rule.only_clause) {
      changes.push_back(removed(rule));
    }
  }
  drop_details(changes);
  return changes;
}

/// "attendees.teacher" goes with "attendees".
bool is_part_of(const std::string& key, const std::string& whole) {
  return key == whole || key.starts_with(whole + ".");
}

void join_clause(Change& known, const Change& other) {
  const auto named = [&](const std::string& key) { return is_part_of(other.key, key); };
  if (std::ranges::any_of(known.rules, named)) {
    return;
  }
  known.rules.push_back(other.key);
  known.key = "clause";
  known.whom = same_text(known.whom, other.whom) ? known.whom : Message();
}

/// Rules that stand under one clause and all come under another are one change.
std::vector<Change> with_clauses_once(std::vector<Change> changes) {
  std::vector<Change> all;
  const auto same_clauses = [](const Change& a, const Change& b) {
    return a.kind == Kind::other_clause && b.kind == Kind::other_clause && same_text(a.before, b.before) &&
           same_text(a.now, b.now);
  };
  for (Change& change : changes) {
    const auto known =
        std::ranges::find_if(all, [&](const Change& other) { return same_clauses(other, change); });
    if (known != all.end()) {
      join_clause(*known, change);
      continue;
    }
    if (change.kind == Kind::other_clause) {
      change.rules = {change.key};
    }
    all.push_back(std::move(change));
  }
  return all;
}

/// The rules of a group; with whom it is where the groups are the same, so that another clause is seen.
std::vector<Statement> rules_of(const Moment& moment, std::size_t group, bool with_whom) {
  if (moment.audience.empty()) {
    return statements_of(moment);
  }
  const Audience& audience = moment.audience[group];
  std::vector<Statement> rules = statements_of(moment_for(moment, audience));
  if (with_whom) {
    rules.insert(rules.begin(), whom_statement(audience));
    std::ranges::move(condition_statements(audience), std::back_inserter(rules));
  }
  return rules;
}

bool same_change(const Change& a, const Change& b) {
  return a.kind == b.kind && a.key == b.key && same_text(a.before, b.before) && same_text(a.now, b.now);
}

/// What changes for a pair of groups, and whom it concerns.
struct GroupChanges {
  Message whom;
  std::vector<Change> changes;
};

/// What changes alike for every group is said once.
std::vector<Change> merged(const std::vector<GroupChanges>& groups) {
  std::vector<Change> all;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    for (const Change& change : groups[i].changes) {
      const bool everywhere = std::ranges::all_of(groups, [&](const GroupChanges& others) {
        return std::ranges::any_of(others.changes,
                                   [&](const Change& other) { return same_change(other, change); });
      });
      if (everywhere && i > 0) {
        continue;
      }
      Change own = change;
      own.whom = everywhere ? Message() : groups[i].whom;
      all.push_back(std::move(own));
    }
  }
  return all;
}

GroupChanges compare_groups(const Moment& before, const Moment& now, const GroupPair& pair) {
  const Audience& group = now.audience[pair.now];
  const bool same = says_the_same(whom_statement(before.audience[pair.before]), whom_statement(group));
  return {same ? whom_statement(group).value : whom_of(pair.grades, group.divisions, group.conditions),
          compare(rules_of(before, pair.before, same), rules_of(now, pair.now, same))};
}

std::vector<Change> compare_moments(const Moment& before, const Moment& now) {
  std::vector<GroupChanges> groups;
  std::vector<Change> changes;
  if (!same_slices(before, now)) {
    const Statement old = everybody(before);
    const Statement all = everybody(now);
    changes.push_back(
        {Kind::changed, {}, {}, {}, "who", old.value, all.value, old.basis.span, all.basis.span});
  }
  for (const GroupPair& pair : pairs_of(before, now)) {
    groups.push_back(compare_groups(before, now, pair));
  }
  if (before.audience.empty() || now.audience.empty()) {
    groups = {{{}, compare(rules_of(before, 0, false), rules_of(now, 0, false))}};
  }
  std::ranges::move(merged(groups), std::back_inserter(changes));
  changes = with_clauses_once(std::move(changes));
  for (Change& change : changes) {
    change.moment = now.id;
    change.name = now.name;
  }
  return changes;
}

/// For whom, when and how long (or how often): what one asks first of a moment.
Message summary_of(const Moment& moment) {
  std::vector<Message> facts{everybody(moment).value};
  const std::vector<Statement> rules = statements_of(moment);
  for (const std::string_view key : {"for", "when", "duration", "at_least"}) {
    const auto rule = std::ranges::find(rules, key, &Statement::key);
    const bool says_nothing = key == "duration" && moment.duration.kind == Duration::Kind::not_stated;
    if (rule != rules.end() && !says_nothing) {
      facts.push_back(rule->value);
    }
  }
  return {words::review::k_text, {{"text", std::move(facts)}}};
}

Change whole(Kind kind, const Moment& moment) {
  const Span place = moment.basis.span;
  const bool gone = kind == Kind::removed;
  Change change{kind, moment.id, moment.name, {}, "", {}, {}, gone ? place : Span{}, gone ? Span{} : place};
  if (kind != Kind::other_place) {
    (gone ? change.before : change.now) = summary_of(moment);
  }
  return change;
}

/// The moment that had the pupils of a new one before, and no longer has them: half of it keeps the id. Or
/// the one that it is a round of, which came once before.
MomentId split_from(const Moment& come, const Policy& before, const Policy& now) {
  if (!come.written.empty() && before.find(come.written) != nullptr) {
    return come.written;
  }
  const auto gave = std::ranges::find_if(now.moments, [&](const Moment& moment) {
    const Moment* old = before.find(moment.id);
    return old != nullptr && old->kind == come.kind && takes_over(come, *old, moment);
  });
  return gave == now.moments.end() ? MomentId() : gave->id;
}

/// Moments that both have, by the order of one of them.
std::vector<MomentId> shared(const Policy& one, const Policy& other) {
  std::vector<MomentId> ids;
  for (const Moment& moment : one.moments) {
    if (other.find(moment.id) != nullptr) {
      ids.push_back(moment.id);
    }
  }
  return ids;
}

void add_order(const Policy& before, const Policy& now, std::vector<Change>& changes) {
  const std::vector<MomentId> old_order = shared(before, now);
  const std::vector<MomentId> order = shared(now, before);
  const auto [moved, there] = std::ranges::mismatch(order, old_order);
  if (moved != order.end()) {
    changes.push_back(whole(Kind::other_place, *now.find(*moved)));
  }
}

}  // namespace

std::vector<Change> compare_policies(const Policy& before, const Policy& now) {
  std::vector<Change> changes = with_clauses_once(compare(statements_of(before), statements_of(now)));
  for (const Moment& moment : now.moments) {
    const Moment* old = before.find(moment.id);
    if (old == nullptr) {
      changes.push_back(whole(Kind::added, moment));
      changes.back().split_from = split_from(moment, before, now);
      continue;
    }
    std::vector<Change> own = compare_moments(*old, moment);
    std::ranges::move(own, std::back_inserter(changes));
  }
  for (const Moment& moment : before.moments) {
    if (now.find(moment.id) == nullptr) {
      changes.push_back(whole(Kind::removed, moment));
    }
  }
  add_order(before, now, changes);
  return changes;
}

}  // namespace gesprek::review
