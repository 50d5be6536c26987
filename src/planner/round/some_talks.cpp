#include "planner/round/some_talks.hpp"

namespace gesprek::planner {

Problem only(const Problem& whole, const std::vector<char>& wanted) {
  Problem part = whole;
  part.talks.clear();
  part.households.clear();
  part.links.clear();
  std::vector<int> number(whole.talks.size(), k_none);
  std::vector<int> household(whole.households.size(), k_none);
  for (std::size_t talk = 0; talk < whole.talks.size(); ++talk) {
    if (wanted[talk] == 0) {
      continue;
    }
    number[talk] = static_cast<int>(part.talks.size());
    part.talks.push_back(whole.talks[talk]);
    int& its = part.talks.back().household;
    if (its != k_none) {
      int& known = household[its];
      if (known == k_none) {
        known = static_cast<int>(part.households.size());
        part.households.push_back({{}, whole.households[its].waiting_factor});
      }
      its = known;
      part.households[its].talks.push_back(number[talk]);
    }
  }
  for (Link link : whole.links) {
    link.first = number[link.first];
    link.second = number[link.second];
    if (link.first != k_none && link.second != k_none) {
      part.links.push_back(link);
    }
  }
  return part;
}

}  // namespace gesprek::planner
