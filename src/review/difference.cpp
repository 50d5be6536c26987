#include "review/difference.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "review/statements.hpp"
#include "review/wording.hpp"
#include "words/review.hpp"

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

/// Where there is no report any more, nobody needs to be told who no longer writes it.
void drop_details(std::vector<Change>& changes) {
  std::vector<std::string> gone;
  for (const Change& change : changes) {
    const bool is_no = change.kind == Kind::changed && gesprek::say(Lang::en, change.now) == "no";
    if ((change.kind == Kind::removed || is_no) && change.key.find('.') == std::string::npos) {
      gone.push_back(change.key + ".");
    }
  }
  std::erase_if(changes, [&](const Change& change) {
    return std::ranges::any_of(gone, [&](const std::string& key) { return change.key.starts_with(key); });
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
  drop_details(changes);
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

/// One grade under one condition: what groups are made of. Grade 0 stands for all, where a group names none.
using Slice = std::tuple<int, std::vector<std::string>, std::string>;

constexpr int k_grades = 8;

/// Grade 0 says nothing beside grade 1, in which a child who has yet to start will be.
std::vector<int> grades_of(const Audience& group) {
  if (!group.grades.empty()) {
    std::vector<int> grades = group.grades;
    if (std::ranges::find(grades, 1) != grades.end()) {
      std::erase(grades, 0);
    }
    return grades;
  }
  std::vector<int> all(k_grades);
  std::iota(all.begin(), all.end(), 1);
  return all;
}

std::vector<Slice> slices_of(const Audience& group) {
  const std::string condition = gesprek::say(Lang::en, whom_of({}, {}, group.conditions));
  std::vector<Slice> slices;
  for (const int grade : grades_of(group)) {
    slices.emplace_back(grade, group.divisions, condition);
  }
  return slices;
}

/// Which group a slice is in: the first that has it (A07).
std::map<Slice, std::size_t> places_of(const Moment& moment) {
  std::map<Slice, std::size_t> places;
  for (std::size_t i = 0; i < moment.audience.size(); ++i) {
    for (Slice& slice : slices_of(moment.audience[i])) {
      places.emplace(std::move(slice), i);
    }
  }
  return places;
}

/// Two groups that share pupils, and the grades that they share.
struct GroupPair {
  std::size_t before;
  std::size_t now;
  std::vector<int> grades;
};

std::vector<GroupPair> pairs_of(const Moment& before, const Moment& now) {
  const std::map<Slice, std::size_t> old_places = places_of(before);
  std::vector<GroupPair> pairs;
  for (const auto& [slice, place] : places_of(now)) {
    const auto old = old_places.find(slice);
    if (old == old_places.end()) {
      continue;
    }
    const std::size_t group = place;
    const auto known = std::ranges::find_if(
        pairs, [&](const GroupPair& pair) { return pair.before == old->second && pair.now == group; });
    GroupPair& pair = known == pairs.end() ? pairs.emplace_back(GroupPair{old->second, group, {}}) : *known;
    pair.grades.push_back(std::get<int>(slice));
  }
  const std::size_t both = std::min(before.audience.size(), now.audience.size());
  for (std::size_t i = 0; i < both; ++i) {  // other conditions: the groups are paired in their order
    const bool paired =
        std::ranges::any_of(pairs, [&](const GroupPair& pair) { return pair.before == i || pair.now == i; });
    if (!paired) {
      pairs.push_back({i, i, now.audience[i].grades});
    }
  }
  std::ranges::sort(pairs, {}, [](const GroupPair& pair) { return std::pair(pair.now, pair.before); });
  return pairs;
}

/// All groups in words, those under the same condition together; and where the first stands.
Statement everybody(const Moment& moment) {
  std::vector<Audience> together;
  for (const Audience& group : moment.audience) {
    const auto same = std::ranges::find_if(together, [&](const Audience& other) {
      return other.divisions == group.divisions && other.grades.empty() == group.grades.empty() &&
             says_the_same({"", whom_of({}, {}, other.conditions), {}},
                           {"", whom_of({}, {}, group.conditions), {}});
    });
    Audience& all = same == together.end() ? together.emplace_back(group) : *same;
    std::vector<int> grades;
    std::ranges::set_union(all.grades, group.grades, std::back_inserter(grades));
    all.grades = std::move(grades);
  }
  std::vector<Message> groups;
  for (const Audience& group : together) {
    groups.push_back(whom_statement(group).value);
  }
  return {"who",
          {words::review::k_text, {{"text", std::move(groups)}}},
          together.empty() ? moment.basis : together.front().basis};
}

std::set<Slice> all_slices(const Moment& moment) {
  std::set<Slice> all;
  for (const auto& [slice, place] : places_of(moment)) {
    all.insert(slice);
  }
  return all;
}

bool same_slices(const Moment& before, const Moment& now) {
  return all_slices(before) == all_slices(now);
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
  }
  return rules;
}

bool same_change(const Change& a, const Change& b) {
  const auto text = [](const Message& message) {
    return message.empty() ? std::string()
                           : gesprek::say(Lang::en, message) + gesprek::say(Lang::nl, message);
  };
  return a.kind == b.kind && a.key == b.key && text(a.before) == text(b.before) && text(a.now) == text(b.now);
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
  const std::set<Slice> taken = all_slices(come);
  for (const Moment& moment : now.moments) {
    const Moment* old = before.find(moment.id);
    if (old == nullptr || old->kind != come.kind || taken.empty()) {
      continue;
    }
    const std::set<Slice> had = all_slices(*old);
    const std::set<Slice> keeps = all_slices(moment);
    const bool gave = std::ranges::all_of(
        taken, [&](const Slice& slice) { return had.contains(slice) && !keeps.contains(slice); });
    if (gave) {
      return moment.id;
    }
  }
  return {};
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
