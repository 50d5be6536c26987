#include "review/difference_groups.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "review/wording.hpp"
#include "words/review.hpp"

namespace gesprek::review {
namespace {

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
  const std::string condition = gesprek::say(Lang::en, whom_of({}, {}, in_order(group.conditions)));
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

std::set<Slice> all_slices(const Moment& moment) {
  std::set<Slice> all;
  for (const auto& [slice, place] : places_of(moment)) {
    all.insert(slice);
  }
  return all;
}

/// What is listed is listed in no order: who signs, on which days, of which moments.
Message with_lists_in_order(Message message) {
  for (Arg& arg : message.args) {
    if (auto* list = std::get_if<std::vector<Message>>(&arg.value)) {
      std::ranges::transform(*list, list->begin(), with_lists_in_order);
      std::ranges::sort(*list, {}, [](const Message& item) { return gesprek::say(Lang::en, item); });
    }
  }
  return message;
}

}  // namespace

bool says_the_same(const Statement& before, const Statement& now) {
  const auto meaning = [](const Statement& rule) {
    const Message plain = with_lists_in_order(rule.plain.empty() ? rule.value : rule.plain);
    return gesprek::say(Lang::en, plain) + gesprek::say(Lang::nl, plain);
  };
  return meaning(before) == meaning(now);
}

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

Statement everybody(const Moment& moment) {
  std::vector<Audience> together;
  for (const Audience& group : moment.audience) {
    const auto same = std::ranges::find_if(together, [&](const Audience& other) {
      return other.divisions == group.divisions && other.grades.empty() == group.grades.empty() &&
             says_the_same({"", whom_of({}, {}, in_order(other.conditions)), {}},
                           {"", whom_of({}, {}, in_order(group.conditions)), {}});
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

bool same_slices(const Moment& before, const Moment& now) {
  return all_slices(before) == all_slices(now);
}

bool takes_over(const Moment& come, const Moment& before, const Moment& now) {
  const std::set<Slice> taken = all_slices(come);
  const std::set<Slice> had = all_slices(before);
  const std::set<Slice> keeps = all_slices(now);
  return !taken.empty() && std::ranges::all_of(taken, [&](const Slice& slice) {
    return had.contains(slice) && !keeps.contains(slice);
  });
}

}  // namespace gesprek::review
