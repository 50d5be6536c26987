#include "review/difference.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "review/statements.hpp"
#include "review/wording.hpp"

namespace gesprek::review {
namespace {

using Kind = Change::Kind;

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

bool says_the_same(const Statement& before, const Statement& now) {
  return gesprek::say(Lang::en, before.value) == gesprek::say(Lang::en, now.value) &&
         gesprek::say(Lang::nl, before.value) == gesprek::say(Lang::nl, now.value);
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
      changes.push_back(added(rule));
      continue;
    }
    const Statement& old = *candidates[place];
    if (!says_the_same(old, rule)) {
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
    if (place >= taken[rule.key]) {
      changes.push_back(removed(rule));
    }
  }
  return changes;
}

/// Rules that stand under one clause and all come under another are one change.
std::vector<Change> with_clauses_once(std::vector<Change> changes) {
  std::vector<Change> all;
  const auto same_clauses = [](const Change& a, const Change& b) {
    const auto text = [](const Message& clause) {
      return clause.empty() ? std::string() : gesprek::say(Lang::en, clause);
    };
    return a.kind == Kind::other_clause && b.kind == Kind::other_clause && text(a.before) == text(b.before) &&
           text(a.now) == text(b.now);
  };
  for (Change& change : changes) {
    const auto known =
        std::ranges::find_if(all, [&](const Change& other) { return same_clauses(other, change); });
    if (known == all.end()) {
      all.push_back(std::move(change));
    } else {
      known->key = "clause";
      known->whom = {};
    }
  }
  return all;
}

/// The rules of a moment as they hold for one of its groups.
struct GroupRules {
  Message whom;
  std::vector<Statement> rules;
};

std::vector<GroupRules> groups_of(const Moment& moment) {
  std::vector<GroupRules> groups;
  for (const Audience& group : moment.audience) {
    GroupRules one{whom_statement(group).value, statements_of(moment_for(moment, group))};
    one.rules.insert(one.rules.begin(), whom_statement(group));
    groups.push_back(std::move(one));
  }
  if (groups.empty()) {
    groups.push_back({{}, statements_of(moment)});
  }
  return groups;
}

bool same_change(const Change& a, const Change& b) {
  const auto text = [](const Message& message) {
    return message.empty() ? std::string()
                           : gesprek::say(Lang::en, message) + gesprek::say(Lang::nl, message);
  };
  return a.kind == b.kind && a.key == b.key && text(a.before) == text(b.before) && text(a.now) == text(b.now);
}

/// What changes alike for every group is said once.
std::vector<Change> merged(std::vector<std::vector<Change>> by_group, const std::vector<GroupRules>& groups) {
  std::vector<Change> all;
  for (std::size_t i = 0; i < by_group.size(); ++i) {
    for (Change& change : by_group[i]) {
      const bool everywhere = std::ranges::all_of(by_group, [&](const std::vector<Change>& others) {
        return std::ranges::any_of(others, [&](const Change& other) { return same_change(other, change); });
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

std::vector<Change> compare_moments(const Moment& before, const Moment& now) {
  const std::vector<GroupRules> old_groups = groups_of(before);
  const std::vector<GroupRules> groups = groups_of(now);
  std::vector<std::vector<Change>> by_group;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i < old_groups.size()) {
      by_group.push_back(compare(old_groups[i].rules, groups[i].rules));
    } else {
      by_group.push_back({added(groups[i].rules.front())});
    }
  }
  std::vector<Change> changes = merged(std::move(by_group), groups);
  for (std::size_t i = groups.size(); i < old_groups.size(); ++i) {
    changes.push_back(removed(old_groups[i].rules.front()));
  }
  changes = with_clauses_once(std::move(changes));
  for (Change& change : changes) {
    change.moment = now.id;
    change.name = now.name;
  }
  return changes;
}

Change whole(Kind kind, const Moment& moment) {
  const Span place = moment.basis.span;
  const bool gone = kind == Kind::removed;
  return {kind, moment.id, moment.name, {}, "", {}, {}, gone ? place : Span{}, gone ? Span{} : place};
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
